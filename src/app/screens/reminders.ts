import { z } from 'zod'
import { listJourneys } from '../../db/journeys.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences, type Preferences, putPreferences, recordStateForm } from '../../db/preferences.ts'
import { isJourneyOf } from '../../db/reminder-facts.ts'
import { deferReminder, findReminder, listPlanned } from '../../db/reminders.ts'
import { findOpenStay } from '../../db/stays.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { Group, Kind, legalGroups } from '../../domain/reminders/reminder.ts'
import { Snooze, snoozedTo, snoozesLeft } from '../../domain/reminders/snooze.ts'
import { replanReminders, type UpcomingReminder, upcomingReminders } from '../reminders/plan-reminders.ts'
import { reminderName } from '../reminders/reminder-note.ts'
import { type Act, goTo, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { howText, kindText, oftenChoices, preferenceParts, waitingKinds } from './reminder-preferences.ts'

/** What comes next and why, what is switched off, when it is quiet. */

const legalOff = (off: readonly Kind[]) => legalGroups.every((group) => off.includes(group))

/** `stopped`: a word of stop was said. What rests on no duty falls silent at once; what remains is told. */
const reminders: Screen = async (scene, params) => {
  const preferences = params.stopped ? await fallSilent(scene) : await getPreferences(scene.tx, scene.person.id)
  const next = await upcomingReminders(scene.tx, scene.person.id, 3)
  const stay = await findOpenStay(scene.tx, scene.person.id)
  const why = next.length > 0 || params.stopped ? [] : await whyNone(scene, preferences)
  return {
    text: [
      ...(params.stopped ? stoppedText(preferences) : []),
      ...why,
      ...nextText(next),
      ...howText(await zoneOf(scene), preferences),
    ],
    choices: [
      ...(preferences.off.length > 0 && !params.stopped
        ? [{ label: { id: 'reminders-all-on-button' }, press: { do: 'reminders-all-on' } }]
        : []),
      ...(params.stopped && !legalOff(preferences.off)
        ? [{ label: { id: 'reminders-all-off-button' }, press: { do: 'reminders-all-off' } }]
        : []),
      ...(next.length > 0 ? [{ label: { id: 'reminders-calendar-button' }, press: { do: 'calendar-file' } }] : []),
      ...(stay ? [{ label: { id: 'reminder-stay-button' }, press: press('stay') }] : []),
      ...legalGroups.map((group): Choice => toggle(group, preferences)),
      ...(await oftenChoices(scene, preferences)),
      toggle('news', preferences),
      { label: { id: 'reminders-quiet-button' }, press: press('quiet-hours'), row: 80 },
      { label: { id: 'reminders-zone-button' }, press: press('reminders-zone'), row: 80 },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

/** As it is now: it may just have been changed. */
const zoneOf = async ({ tx, person }: Scene) => (await getPerson(tx, person.id)).zone ?? person.zone

async function fallSilent(scene: Scene): Promise<Preferences> {
  const had = await getPreferences(scene.tx, scene.person.id)
  const preferences = { ...had, off: [...new Set([...had.off, ...waitingKinds])] }
  if (preferences.off.length > had.off.length) await putPreferences(scene.tx, scene.person.id, preferences, scene.now)
  return preferences
}

function stoppedText({ off }: Preferences): Text[] {
  const left = legalGroups.filter((group) => !off.includes(group))
  return left.length > 0
    ? [{ id: 'reminders-stopped', args: { groups: { list: left.map(kindText) } } }]
    : [{ id: 'reminders-stopped-all' }]
}

/** Why nothing comes: it is switched off, it is all behind them, or there is no trip. */
async function whyNone(scene: Scene, { off }: Preferences): Promise<Text[]> {
  const left = Group.options.filter((group) => !off.includes(group))
  if (left.length === 0) return [{ id: 'reminders-stopped-all' }]
  const { tx, person } = scene
  if ((await listPlanned(tx, person.id)).length > 0)
    return [
      { id: 'reminders-silent' },
      { id: 'reminders-still-on', args: { groups: { list: left.map(kindText) } }, tight: true },
    ]
  const isAway = (await findOpenStay(tx, person.id)) !== undefined
  const isGoing = (await listJourneys(tx, person.id)).some(({ status }) => ['planned', 'under_way'].includes(status))
  return [{ id: isAway || isGoing ? 'reminders-none-left' : 'reminders-none' }]
}

function nextText(next: readonly UpcomingReminder[]): Text[] {
  if (next.length === 0) return []
  return [
    { id: 'reminders-next' },
    ...next.map(
      ({ sendAt, zone, ...one }): Text => ({
        id: 'reminders-line',
        args: { at: { at: sendAt, zone, style: 'full' }, what: { text: reminderName(one) } },
        tight: true,
      }),
    ),
  ]
}

const toggle = (group: Kind, { off }: Preferences): Choice => ({
  label: {
    id: off.includes(group) ? 'reminders-turn-on-button' : 'reminders-turn-off-button',
    args: { group: kindText(group) },
  },
  press: { do: 'reminders-group', group, on: off.includes(group) },
})

const setGroup: Act = async (scene, params) => {
  const told = z.object({ group: Kind, on: z.boolean() }).safeParse(params)
  if (!told.success) return { to: 'here' }
  const { group, on } = told.data
  const had = await getPreferences(scene.tx, scene.person.id)
  const others = had.off.filter((one) => one !== group)
  await putPreferences(scene.tx, scene.person.id, { ...had, off: on ? others : [...others, group] }, scene.now)
  return goTo('reminders')
}

const allOff: Act = async (scene) => {
  const had = await getPreferences(scene.tx, scene.person.id)
  await putPreferences(scene.tx, scene.person.id, { ...had, off: [...Kind.options] }, scene.now)
  return goTo('reminders')
}

const allOn: Act = async (scene) => {
  const had = await getPreferences(scene.tx, scene.person.id)
  await putPreferences(scene.tx, scene.person.id, { ...had, off: [] }, scene.now)
  return goTo('reminders')
}

/** The person says that what a state wants of a journey is done: its series ends, the rest of the plan stays. */
const formDone: Act = async (scene, params) => {
  const told = z.object({ journeyId: z.uuid(), form: z.string() }).safeParse(params)
  if (!told.success || !(await isJourneyOf(scene.tx, scene.person.id, told.data.journeyId))) return { to: 'here' }
  await recordStateForm(scene.tx, { personId: scene.person.id, ...told.data, doneAt: scene.now })
  await replanReminders(scene.tx, scene.person.id, scene.now)
  return { to: 'here', notice: [{ id: 'form-done' }] }
}

const snooze: Act = async (scene, params) => {
  const told = z.object({ id: z.uuid(), how: Snooze.optional().catch(undefined) }).safeParse(params)
  const one = told.success ? await findReminder(scene.tx, scene.person.id, told.data.id) : undefined
  if (!one || one.status === 'cancelled') return { to: 'here', notice: [{ id: 'reminder-over' }] }
  const [zone, now] = [scene.person.zone, scene.now.toISOString()]
  // A button of a message that is older than the choice: the latest that is possible.
  const how = told.data?.how ?? snoozesLeft(one.until, zone, now).at(-1)
  const at = how && snoozedTo(how, one.until, zone, now)
  if (!at) return { to: 'here', notice: [{ id: 'reminder-over' }] }
  await deferReminder(scene.tx, one.id, new Date(at), true)
  return {
    to: 'here',
    notice: [{ id: 'reminder-snoozed', args: { at: { at, zone, style: 'full' } } }],
  }
}

const calendarFile: Act = async () => ({
  to: 'here',
  before: [{ show: 'file', attachment: { kind: 'ics' }, caption: [{ id: 'reminders-calendar' }] }],
})

export const reminderParts: Parts = {
  screens: { reminders, ...preferenceParts.screens },
  acts: {
    ...preferenceParts.acts,
    'reminders-group': setGroup,
    'reminders-all-off': allOff,
    'reminders-all-on': allOn,
    'form-done': formDone,
    'reminder-snooze': snooze,
    'calendar-file': calendarFile,
  },
  forms: {},
}
