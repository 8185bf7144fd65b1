import { listJourneys, type StoredJourney, type StoredLeg } from '../../db/journeys.ts'
import { findOpenStay } from '../../db/stays.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import { momentPath } from '../../dialogs/registration.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { addDays, dateIn, PlainDate } from '../../domain/calendar.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import { pairsBehind } from '../journeys/amend-journey.ts'
import { endJourney } from '../journeys/cancel-registration.ts'
import { firstPossibleDay, nextBorder, recordCrossing } from '../journeys/record-crossing.ts'
import type { Act, Next, Params, Parts, Scene, Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { filingOf } from './filed.ts'
import { dayOf, journeyLine } from './journey-lines.ts'
import { beginAmendment, gone, openJourney } from './my.ts'

/** What became of a journey, as the person tells it: crossed, not gone, postponed. */

const isGoing = ({ status }: StoredJourney) => status === 'planned' || status === 'under_way'

const nav: Choice[] = [{ label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }]

/** The journey meant: the one told, or the only one there is; else they are asked which. */
async function whichJourney(
  scene: Scene,
  params: Params,
  screen: string,
): Promise<{ journey: StoredJourney } | { ask: Card }> {
  const opened = await openJourney(scene, params)
  if (opened && isGoing(opened.journey)) return { journey: opened.journey }
  const going = (await listJourneys(scene.tx, scene.person.id)).filter((one) => isGoing(one) && nextBorder(one))
  const [only] = going
  if (only && going.length === 1) return { journey: only }
  if (going.length === 0) return { ask: { text: [{ id: `${screen}-no-journey` }], choices: afterChoices } }
  return {
    ask: {
      text: [{ id: 'which-journey' }],
      choices: [
        ...going.map((one): Choice => ({ label: journeyLine(one), press: press(screen, { id: one.id }) })),
        ...nav,
      ],
    },
  }
}

/** Where somebody goes on who is there already, registered with us or not. */
const afterChoices: Choice[] = [
  { label: { id: 'home-needs-button' }, press: press('needs'), tone: 'main' },
  { label: { id: 'home-jobs-button' }, press: press('jobs'), row: 10 },
  { label: { id: 'home-reminders-button' }, press: press('reminders'), row: 10 },
  { label: { id: 'home-new-button' }, press: press('new') },
  { label: { id: 'urgent-button' }, press: press('urgent'), row: 20, tone: 'nav' },
  { label: { id: 'menu-button' }, press: press('home'), row: 20, tone: 'nav' },
]

/** On which day the next border was crossed: as meant, today, yesterday, or typed. */
const crossed: Screen = async (scene, params) => {
  const which = await whichJourney(scene, params, 'crossed')
  if ('ask' in which) return which.ask
  const { journey } = which
  const border = nextBorder(journey)
  if (!border) return { text: [{ id: 'journey-no-border-left' }], choices: afterChoices }
  const { entry } = border
  const today = dateIn(scene.now.toISOString(), entry.zone)
  const meant = dateIn(entry.instant, entry.zone)
  const days = [...new Set([meant, today, addDays(today, -1)])].filter(
    (day) => day <= today && day >= firstPossibleDay(journey),
  )
  return {
    text: [
      { id: 'crossed-when', args: { from: { country: border.exit.state }, to: { country: entry.state } } },
      { id: 'crossed-when-hint' },
    ],
    choices: [
      ...days.map(
        (day): Choice => ({
          label: { id: 'plain', args: { value: { date: day, style: 'full' } } },
          press: { do: 'crossed-on', id: journey.id, day },
        }),
      ),
      ...(journey.status === 'planned'
        ? [{ label: { id: 'not-gone-button' }, press: press('not-gone', { id: journey.id }), row: 10 }]
        : []),
      { label: { id: 'postponed-button' }, press: { do: 'postpone', id: journey.id }, row: 10 },
      ...nav,
    ],
    expects: 'text',
  }
}

const crossedOn: Act = async (scene, params) => {
  const day = PlainDate.safeParse(params.day)
  const opened = await openJourney(scene, params)
  if (!opened || !day.success || !isGoing(opened.journey)) return gone
  const done = await recordCrossing(filingOf(scene), opened.journey, day.data, scene.now)
  if (!done.ok) return { to: 'screen', screen: 'crossed', params, notice: refusalText(done.refusal) }
  return { to: 'screen', screen: 'after-crossing', params: { id: opened.journey.id } }
}

/** A day typed at "when did you cross". */
const crossedTyped: Act = async (scene, params) => {
  const which = await whichJourney(scene, params, 'crossed')
  if ('ask' in which) return { to: 'here' }
  const border = nextBorder(which.journey)
  const zone = border?.entry.zone ?? scene.person.zone
  const context = { locale: scene.person.locale, now: scene.now.toISOString(), zone }
  const when = parseWhen(String(params.text), context)
  const again = (notice: Text[]): Next => ({
    to: 'screen',
    screen: 'crossed',
    params: { id: which.journey.id },
    notice,
  })
  if (when.kind === 'refused') return again([{ id: when.code }])
  if (when.kind === 'ambiguous') return again([{ id: 'when-which-day' }])
  // "20 November" said on the 25th is the one gone by, not that of next year; "tomorrow" stays what it is.
  const today = dateIn(scene.now.toISOString(), zone)
  const lastYear = `${Number(when.date.slice(0, 4)) - 1}${when.date.slice(4)}`
  const day = when.date > addDays(today, 183) && PlainDate.safeParse(lastYear).success ? lastYear : when.date
  return crossedOn(scene, { id: which.journey.id, day })
}

/** Over the border: what the state asks for now, and what we can help with. */
const afterCrossing: Screen = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return { text: [{ id: 'journey-gone' }], choices: afterChoices }
  const { journey, registrations } = opened
  const entered = journey.legs.findLast(({ status, direction }) => status === 'crossed' && direction === 'entry')
  const next = nextBorder(journey)
  if (entered && next && !next.entry.isReturn) return onTheWay(journey.id, entered.state, next.entry)
  const to = { country: entered?.state ?? journey.to }
  const open: Choice = { label: { id: 'journey-open-button' }, press: press('journey', { id: journey.id }) }
  if (to.country === registrations[0]?.traveller.citizenship)
    return { text: [{ id: 'after-crossing-home', args: { to } }], choices: [open, ...homeChoices] }
  const stay = await findOpenStay(scene.tx, scene.person.id)
  return {
    text: [{ id: 'after-crossing', args: { to } }, { id: 'after-crossing-next' }],
    choices: [
      ...(stay ? [{ label: { id: 'reminder-stay-button' }, press: press('stay') }] : []),
      open,
      ...afterChoices,
    ],
  }
}

/** At home again nothing is asked of them. */
const homeChoices: Choice[] = [
  { label: { id: 'home-jobs-button' }, press: press('jobs'), row: 10 },
  { label: { id: 'home-new-button' }, press: press('new'), row: 10 },
  ...nav,
]

/** In a state that is only passed through: the way goes on, and nothing is asked of them there. */
const onTheWay = (id: string, to: string, next: StoredLeg): Card => ({
  text: [{ id: 'after-crossing-on', args: { to: { country: to }, next: { country: next.state }, date: dayOf(next) } }],
  choices: [
    { label: { id: 'crossed-button' }, press: press('crossed', { id }), tone: 'main' },
    { label: { id: 'journey-open-button' }, press: press('journey', { id }) },
    ...nav,
  ],
})

const notGone: Screen = async (scene, params) => {
  const which = await whichJourney(scene, params, 'not-gone')
  if ('ask' in which) return which.ask
  const { id, status } = which.journey
  if (status === 'under_way')
    return {
      text: [journeyLine(which.journey), { id: 'not-gone-began' }],
      choices: [
        { label: { id: 'postponed-button' }, press: { do: 'postpone', id } },
        { label: { id: 'amend-button' }, press: { do: 'amend', id } },
        { label: { id: 'journey-open-button' }, press: press('journey', { id }), tone: 'nav' },
      ],
    }
  return {
    text: [journeyLine(which.journey), { id: 'not-gone-sure' }],
    choices: [
      { label: { id: 'not-gone-yes-button' }, press: { do: 'not-gone', id } },
      { label: { id: 'postponed-button' }, press: { do: 'postpone', id } },
      { label: { id: 'journey-open-button' }, press: press('journey', { id }), tone: 'nav' },
    ],
  }
}

const notGoneAct: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (opened?.journey.status !== 'planned') return gone
  const done = await endJourney(filingOf(scene), opened.journey, opened.registrations, 'not_gone', scene.now)
  const notice = done.ok ? [{ id: 'not-gone-done' }] : refusalText(done.refusal)
  return { to: 'screen', screen: 'journey', params: { id: opened.journey.id }, notice }
}

const postponed: Screen = async (scene, params) => {
  const which = await whichJourney(scene, params, 'postponed')
  if ('ask' in which) return which.ask
  const { id } = which.journey
  return {
    text: [journeyLine(which.journey), { id: 'postponed-told' }],
    choices: [
      { label: { id: 'postponed-date-button' }, press: { do: 'postpone', id }, tone: 'main' },
      { label: { id: 'cancel-journey-button' }, press: press('cancel-journey', { id }) },
      { label: { id: 'journey-open-button' }, press: press('journey', { id }), tone: 'nav' },
    ],
  }
}

/** Opens the change of that journey on the day of its next border. */
const postpone: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  const filed = opened?.registrations.find(({ status }) => status === 'filed')
  if (!opened || !filed) return gone
  return beginAmendment(scene, opened, momentPath(filed.answers, pairsBehind(opened.journey)))
}

export const journeyEventParts: Parts = {
  screens: { crossed, 'not-gone': notGone, postponed, 'after-crossing': afterCrossing },
  acts: { 'crossed-on': crossedOn, 'text:crossed': crossedTyped, 'not-gone': notGoneAct, postpone },
  forms: {},
}
