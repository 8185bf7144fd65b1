import { listFormsDone, type StoredJourney, type StoredRegistration } from '../../db/journeys.ts'
import type { Choice, Show, Text } from '../../dialogs/show.ts'
import { compareInstants } from '../../domain/calendar.ts'
import { printCode } from '../../domain/code.ts'
import { type Pair, pairsOf } from '../../domain/crossing.ts'
import { type JudgedOverlay, type JudgedPair, leadTime } from '../../domain/lead-time.ts'
import { journeyOf } from '../journeys/amend-journey.ts'
import type { Filing } from '../journeys/file-version.ts'
import { type UpcomingReminder, upcomingReminders } from '../reminders/plan-reminders.ts'
import { groundsOf, reminderName } from '../reminders/reminder-note.ts'
import type { Scene } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** How a filed journey is told: its borders, who holds which code, by when, and which other form a state wants. */

export const filingOf = (scene: Scene): Filing => ({
  tx: scene.tx,
  box: scene.box,
  keyring: scene.world.keyring,
  issuer: scene.world.issuer,
  places: scene.world.places,
  personId: scene.person.id,
})

/** As many pictures as are sent at once; the others are a press away. */
const mostPictures = 3

/** What stays in the chat of a journey just filed: codes and deadlines, then a picture of each confirmation. */
export async function filedShows(
  scene: Scene,
  journey: StoredJourney,
  registrations: readonly StoredRegistration[],
  headline: 'registered' | 'registered-changed' = 'registered',
): Promise<Show[]> {
  const filed = registrations.filter(({ status }) => status === 'filed')
  const [first] = filed
  if (!first) return []
  const [forms, reminders] = await Promise.all([stateFormText(scene, journey, filed), reminderText(scene)])
  const note: Show = {
    show: 'note',
    card: {
      text: [
        { id: headline, args: { count: filed.length } },
        ...filed.map((one) => ({ ...codeLine(one), tight: true })),
        ...pairsOf({ legs: journey.legs, purpose: first.purpose }).map((pair, index) => ({
          ...borderLine(pair),
          tight: index > 0,
        })),
        ...deadlineText(journey, first),
        ...forms,
        ...reminders,
      ],
      choices: [
        ...filed.map(copyChoice),
        { label: { id: 'pass-pdf-button' }, press: { do: 'show-pdf', id: journey.id } },
        { label: { id: 'home-my-button' }, press: press('my'), row: 10 },
        ...(first.purpose === 'work' || first.purpose === 'job_search'
          ? [{ label: { id: 'home-jobs-button' }, press: press('jobs', { country: journey.to }), row: 10 }]
          : []),
      ],
    },
  }
  return [note, ...filed.slice(0, mostPictures).map(qrShow)]
}

export const codeLine = ({ traveller, code }: StoredRegistration): Text => ({
  id: 'code-line',
  args: { name: traveller.name, code: printCode(code) },
})

const copyChoice = ({ code }: StoredRegistration): Choice => ({
  label: { id: 'copy-code-button', args: { code: printCode(code) } },
  copy: printCode(code),
})

/** The picture of one traveller's confirmation. */
export const qrShow = ({ id, code, traveller, version }: StoredRegistration): Show => ({
  show: 'picture',
  attachment: { kind: 'pass-qr', registrationId: id },
  caption: [{ id: 'qr-caption', args: { name: traveller.name, code: printCode(code), version } }],
})

/** The pass of everyone who travels, to print or keep. */
export const pdfShow = (journey: StoredJourney): Show => ({
  show: 'file',
  attachment: { kind: 'pass-pdf', journeyId: journey.id },
  caption: [{ id: 'pdf-caption' }],
})

/** One border: from where to where, through which checkpoint, when by the clock of either side. */
export function borderLine({ from, to, exit, entry }: Pair): Text {
  const [leaves, enters] = [exit ?? entry, entry ?? exit]
  if (!leaves || !enters) return { id: 'border-untold' }
  const between = { from: { country: from }, to: { country: to } }
  const at = { at: leaves.instant, zone: leaves.zone, style: 'full' as const }
  if (leaves.checkpoint !== enters.checkpoint) {
    const points = { exit: { checkpoint: leaves.checkpoint ?? '' }, entry: { checkpoint: enters.checkpoint ?? '' } }
    const lands = { at: enters.instant, zone: enters.zone, style: 'full' as const }
    return {
      id: 'border-line-flight',
      args: { ...between, ...points, at, lands, zone: { zone: leaves.zone }, otherZone: { zone: enters.zone } },
    }
  }
  const args = { ...between, checkpoint: { checkpoint: leaves.checkpoint ?? '' }, at, zone: { zone: leaves.zone } }
  const isSame = clock(leaves.instant, leaves.zone) === clock(leaves.instant, enters.zone)
  if (isSame) return { id: 'border-line', args }
  const other = { at: leaves.instant, zone: enters.zone, style: 'time' as const }
  return { id: 'border-line-both', args: { ...args, other, otherZone: { zone: enters.zone } } }
}

const clock = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant))

/** Our deadline with the rule it comes from, and that this is no state's register. */
export function deadlineText(journey: StoredJourney, one: StoredRegistration): Text[] {
  const [first] = judgedOf(journey, one)
  if (!first) return []
  const deadline = { at: one.deadlineAt.toISOString(), zone: first.zone, style: 'full' as const }
  return [
    { id: one.isLate ? 'filed-late' : 'filed-on-time', args: { deadline } },
    { id: 'filed-rule', args: { date: { date: first.rule.asOf } }, tight: true },
    { id: 'not-the-state', tight: true },
  ]
}

const judgedOf = (journey: StoredJourney, one: StoredRegistration): JudgedPair[] =>
  leadTime(
    journeyOf(one.traveller, { legs: journey.legs, purpose: one.purpose }, one.isEmergency),
    one.submittedAt.toISOString(),
  )

type StateForm = { overlay: JudgedOverlay; pair: JudgedPair; isDone: boolean }

/** Each state's own form that anyone needs at a border still ahead, once a border; `isDone` where they say it is filed. */
async function stateForms(
  scene: Scene,
  journey: StoredJourney,
  filed: readonly StoredRegistration[],
): Promise<StateForm[]> {
  const done = await listFormsDone(scene.tx, scene.person.id, journey.id)
  const found = new Map<string, StateForm>()
  const ahead = filed.flatMap((one) => judgedOf(journey, one)).filter((pair) => isAhead(pair, scene.now))
  for (const pair of ahead)
    for (const overlay of pair.overlays)
      found.set(`${overlay.id} ${pair.at}`, { overlay, pair, isDone: done.includes(overlay.id) })
  return [...found.values()]
}

const isAhead = ({ at }: JudgedPair, now: Date) => compareInstants(at, now.toISOString()) > 0

/** By when each is due, whether it must be, and how sure that is. */
export async function stateFormText(
  scene: Scene,
  journey: StoredJourney,
  filed: readonly StoredRegistration[],
): Promise<Text[]> {
  const forms = await stateForms(scene, journey, filed)
  return forms.flatMap(({ overlay, pair, isDone }): Text[] => {
    const form = { text: { id: `state-form-${overlay.id}` } }
    if (isDone) return [{ id: 'state-form-done', args: { form } }]
    return [
      {
        id: compareInstants(overlay.deadline, scene.now.toISOString()) < 0 ? 'state-form-late' : 'state-form-needed',
        args: { form, deadline: { at: overlay.deadline, zone: pair.zone, style: 'full' } },
      },
      { id: overlay.status === 'mandatory' ? 'overlay-mandatory' : 'overlay-voluntary', tight: true },
      ...groundsOf(overlay.rule).map((text) => ({ ...text, tight: true })),
    ]
  })
}

/** A button for each that is not done yet, by which the person says it is. */
export async function stateFormChoices(
  scene: Scene,
  journey: StoredJourney,
  filed: readonly StoredRegistration[],
): Promise<Choice[]> {
  const open = (await stateForms(scene, journey, filed)).filter(({ isDone }) => !isDone)
  return [...new Set(open.map(({ overlay }) => overlay.id))].map((form) => ({
    label: { id: `state-form-done-${form}-button` },
    press: { do: 'form-done', journeyId: journey.id, form },
  }))
}

const remindersTold = 5

/** When we will write next, and what about: of one matter only the first time. */
async function reminderText(scene: Scene): Promise<Text[]> {
  const planned = await upcomingReminders(scene.tx, scene.person.id, 100)
  const firsts = planned.filter((one, index) => planned.findIndex((other) => isSameMatter(other, one)) === index)
  if (firsts.length === 0) return []
  return [
    { id: 'filed-reminders' },
    ...firsts.slice(0, remindersTold).map(
      ({ sendAt, zone, ...one }): Text => ({
        id: 'filed-reminder-line',
        args: { when: { at: sendAt, zone, style: 'full' }, what: { text: reminderName(one) } },
        tight: true,
      }),
    ),
  ]
}

const isSameMatter = (one: UpcomingReminder, other: UpcomingReminder) =>
  one.series === other.series &&
  one.about.to === other.about.to &&
  one.about.overlay === other.about.overlay &&
  one.about.duty === other.about.duty
