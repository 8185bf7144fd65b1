import { z } from 'zod'
import { setZone } from '../../db/persons.ts'
import { getPreferences, type Preferences, putPreferences } from '../../db/preferences.ts'
import { listSearches } from '../../db/searches.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { Zone } from '../../domain/calendar.ts'
import { getPlace, searchPlaces } from '../../domain/places/places.ts'
import { QuietHours } from '../../domain/reminders/quiet-hours.ts'
import { Kind } from '../../domain/reminders/reminder.ts'
import { Rhythm } from '../../domain/reminders/rhythm.ts'
import { followClock, setRhythm } from '../exchange/keep-search.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { type Act, goTo, type Next, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** How a person wants to hear from us: how often, when it is quiet, by which clock. */

/** Kinds that rest on no duty: a word of stop silences them. */
export const waitingKinds = ['border', 'vacancies', 'news'] as const satisfies readonly Kind[]

/** Kinds that can wait to be gathered; what rests on a duty with a term comes when it is due, or not at all. */
const gatheredKinds = ['border', 'vacancies'] as const satisfies readonly Kind[]
const WaitingKind = z.enum(gatheredKinds)
type WaitingKind = z.infer<typeof WaitingKind>

export const kindText = (kind: Kind) => ({ text: { id: `reminders-group-${kind}` } })

type Often = Rhythm | 'off' | 'mixed'

/** How often they hear of it now; `mixed`: each of their searches has its own. */
async function oftenOf(scene: Scene, kind: WaitingKind, { off, rhythms = {} }: Preferences): Promise<Often> {
  if (off.includes(kind)) return 'off'
  if (kind !== 'vacancies') return rhythms[kind] ?? 'now'
  const each = new Set((await listSearches(scene.tx, scene.person.id)).map(({ rhythm }) => rhythm))
  const [only] = each
  return each.size > 1 ? 'mixed' : (only ?? 'now')
}

const back: Choice = { label: { id: 'back-button' }, press: press('reminders'), tone: 'nav' }

const howOften: Screen = async (scene, params) => {
  const kind = WaitingKind.catch('border').parse(params.kind)
  const often = await oftenOf(scene, kind, await getPreferences(scene.tx, scene.person.id))
  return {
    text: [
      { id: 'reminders-rhythm', args: { group: kindText(kind), rhythm: { text: { id: `rhythm-${often}` } } } },
      { id: kind === 'border' ? 'reminders-rhythm-border' : 'reminders-rhythm-vacancies' },
    ],
    choices: [
      ...[...Rhythm.options, 'off' as const]
        .filter((one) => one !== often)
        .map(
          (one): Choice => ({
            label: { id: `rhythm-set-${one}` },
            press: { do: 'reminders-rhythm', kind, often: one },
          }),
        ),
      ...(kind === 'vacancies' ? [{ label: { id: 'searches-button' }, press: press('searches') }] : []),
      back,
    ],
  }
}

const setOften: Act = async (scene, params) => {
  const told = z.object({ kind: WaitingKind, often: z.enum([...Rhythm.options, 'off']) }).safeParse(params)
  if (!told.success) return { to: 'here' }
  const { kind, often } = told.data
  const { tx, person, now } = scene
  const had = await getPreferences(tx, person.id)
  const { [kind]: _, ...others } = had.rhythms ?? {}
  const off = had.off.filter((one) => one !== kind)
  const rhythms = kind === 'border' && often !== 'off' && often !== 'now' ? { ...others, [kind]: often } : others
  await putPreferences(tx, person.id, { ...had, off: often === 'off' ? [...off, kind] : off, rhythms }, now)
  if (kind === 'vacancies' && often !== 'off') await setRhythm(tx, person.id, 'all', often, now)
  if (kind === 'border') await replanReminders(tx, person.id, now)
  return goTo('reminders')
}

/** The buttons that lead here; of vacancies only for whoever wants to hear of some, or switched that off. */
export async function oftenChoices(scene: Scene, { off }: Preferences): Promise<Choice[]> {
  const hasSearches = off.includes('vacancies') || (await listSearches(scene.tx, scene.person.id)).length > 0
  return gatheredKinds
    .filter((kind) => kind !== 'vacancies' || hasSearches)
    .map((kind) => ({
      label: { id: 'reminders-rhythm-button', args: { group: kindText(kind) } },
      press: press('reminders-often', { kind }),
    }))
}

/** The clock, the quiet hours, what is gathered and what is switched off. */
export function howText(zone: string, { quiet, off, rhythms = {} }: Preferences): Text[] {
  const gathered = Kind.options.flatMap((kind): Text[] => {
    const rhythm = off.includes(kind) ? undefined : rhythms[kind]
    if (!rhythm) return []
    const args = { group: kindText(kind), rhythm: { text: { id: `rhythm-${rhythm}` } } }
    return [{ id: 'reminders-gathered', args, tight: true }]
  })
  return [
    { id: 'reminders-zone', args: { zone: { zone } } },
    quiet.from === quiet.to
      ? { id: 'reminders-quiet-none', tight: true }
      : { id: 'reminders-quiet', args: { from: clock(quiet.from), to: clock(quiet.to) }, tight: true },
    ...gathered,
    ...(off.length > 0 ? [{ id: 'reminders-off', args: { groups: { list: off.map(kindText) } }, tight: true }] : []),
  ]
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`

const offered: QuietHours[] = [
  { from: 22, to: 8 },
  { from: 21, to: 7 },
  { from: 23, to: 9 },
  { from: 0, to: 6 },
  { from: 0, to: 0 },
]

const quietHours: Screen = async () => ({
  text: [{ id: 'quiet-hours' }],
  choices: [
    ...offered.map(
      ({ from, to }): Choice => ({
        label:
          from === to
            ? { id: 'quiet-hours-none-button' }
            : { id: 'quiet-hours-span-button', args: { from: clock(from), to: clock(to) } },
        press: { do: 'quiet-hours-set', from, to },
      }),
    ),
    back,
  ],
})

const setQuietHours: Act = async (scene, params) => {
  const quiet = QuietHours.safeParse(params)
  if (!quiet.success) return { to: 'here' }
  const had = await getPreferences(scene.tx, scene.person.id)
  await putPreferences(scene.tx, scene.person.id, { ...had, quiet: quiet.data }, scene.now)
  await replanReminders(scene.tx, scene.person.id, scene.now)
  return goTo('reminders')
}

/** One for each clock of the five states; any other by naming a town. */
const zones = [
  ...['Asia/Almaty', 'Asia/Bishkek', 'Asia/Yerevan', 'Europe/Minsk', 'Europe/Moscow', 'Europe/Kaliningrad'],
  ...['Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Krasnoyarsk', 'Asia/Irkutsk', 'Asia/Yakutsk'],
  ...['Asia/Vladivostok', 'Asia/Magadan', 'Asia/Kamchatka'],
]

const whichZone: Screen = async (scene) => ({
  text: [{ id: 'reminders-zone-ask', args: { zone: { zone: scene.person.zone } } }],
  choices: [
    ...zones.map(
      (zone, index): Choice => ({
        label: { id: 'plain', args: { value: { zone } } },
        press: { do: 'reminders-zone', zone },
        row: Math.floor(index / 2),
      }),
    ),
    back,
  ],
  expects: 'text',
})

const chooseZone: Act = async (scene, params) => {
  const zone = Zone.safeParse(params.zone)
  return zone.success ? putZone(scene, zone.data) : { to: 'here' }
}

/** Below it a town was guessed rather than heard. */
const sureTown = 0.86

/** A town that was typed: its clock. Of several towns of that name all must go by it. */
const namedZone: Act = async (scene, params) => {
  const { places } = scene.world
  const text = typeof params.text === 'string' ? params.text : ''
  const { candidates, ask } = searchPlaces(places, text, { locale: scene.person.locale })
  const [best] = candidates
  const zones = new Set((ask ? candidates : candidates.slice(0, 1)).map((one) => getPlace(places, one.geonameId).zone))
  const [zone] = zones
  if (!best || !zone || zones.size > 1 || best.confidence < sureTown)
    return { to: 'here', notice: [{ id: 'reminders-zone-unknown' }] }
  const args = { town: { place: best.geonameId }, zone: { zone } }
  return { ...(await putZone(scene, zone)), notice: [{ id: 'reminders-zone-town', args }] }
}

/** What is planned follows the clock: nine in the morning stays nine in the morning. */
async function putZone({ tx, person, now }: Scene, zone: Zone): Promise<Next> {
  await setZone(tx, person.id, zone)
  await replanReminders(tx, person.id, now)
  await followClock(tx, person.id, now)
  return { ...goTo('reminders'), notice: [{ id: 'reminders-zone-set', args: { zone: { zone } } }] }
}

export const preferenceParts: Parts = {
  screens: { 'reminders-often': howOften, 'quiet-hours': quietHours, 'reminders-zone': whichZone },
  acts: {
    'reminders-rhythm': setOften,
    'quiet-hours-set': setQuietHours,
    'reminders-zone': chooseZone,
    'text:reminders-zone': namedZone,
  },
  forms: {},
}
