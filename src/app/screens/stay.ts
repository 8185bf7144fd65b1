import { z } from 'zod'
import { changeStay, findOpenStay, type StoredStay } from '../../db/stays.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { addDays, dateIn, instantOf, PlainDate } from '../../domain/calendar.ts'
import { lastDayOfStay, lastRegistrationFreeDay, newContractCountdown } from '../../domain/treaty.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { groundsOf } from '../reminders/reminder-note.ts'
import { type Act, goTo, type Next, type Params, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** The stay in another state: its terms, and the contract they hang on. */

const home: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }

const stay: Screen = async (scene) => {
  const now = await findOpenStay(scene.tx, scene.person.id)
  if (!now)
    return { text: [{ id: 'stay-none' }], choices: [{ label: { id: 'home-my-button' }, press: press('my') }, home] }
  const { contractEndsOn, terminatedOn } = now
  return {
    text: [
      {
        id: 'stay-now',
        args: { state: { country: now.state }, date: { date: now.enteredOn, style: 'full' } },
      },
      ...termsText(now, dateIn(scene.now.toISOString(), now.zone)),
    ],
    choices: [
      {
        label: { id: contractEndsOn ? 'stay-contract-change-button' : 'stay-contract-button' },
        press: press('stay-contract'),
      },
      ...(contractEndsOn && !terminatedOn
        ? [{ label: { id: 'stay-terminated-button' }, press: press('stay-terminated') }]
        : []),
      { label: { id: 'home-reminders-button' }, press: press('reminders') },
      home,
    ],
  }
}

/** What the terms come to, each with where it is from. */
function termsText(now: StoredStay, today: string): Text[] {
  const free = lastRegistrationFreeDay(now)
  const last = lastDayOfStay(now)
  const countdown = newContractCountdown(now)
  const shown = countdown ?? last
  const told = (day: string) => ({ date: { date: day, style: 'full' as const } })
  return [
    ...(now.contractEndsOn && !now.terminatedOn && last?.by !== 'contract'
      ? [{ id: 'stay-contract-until', args: told(now.contractEndsOn), tight: true }]
      : []),
    ...(free ? [{ id: free.day < today ? 'stay-free-past' : 'stay-free-until', args: told(free.day) }] : []),
    // One rule that both rest on is named once, after the second.
    ...(free && !(shown && shown.rule.id === free.rule.id) ? groundsOf(free.rule) : []),
    ...(countdown ? [{ id: 'stay-countdown', args: told(countdown.lastDay) }, ...groundsOf(countdown.rule)] : []),
    ...(last && !countdown ? [{ id: `stay-until-${last.by}`, args: told(last.day) }, ...groundsOf(last.rule)] : []),
  ]
}

const options = (params: Params) =>
  z
    .object({ readings: z.array(z.string()) })
    .catch({ readings: [] })
    .parse(params).readings

const days = (field: 'contractEndsOn' | 'terminatedOn', offered: readonly string[]): Choice[] =>
  offered.map((date) => ({
    label: { id: 'plain', args: { value: { date, style: 'full' } } },
    press: { do: 'stay-set', field, date },
  }))

const back: Choice = { label: { id: 'back-button' }, press: press('stay'), tone: 'nav' }

const contract: Screen = async (_, params) => ({
  text: [{ id: 'stay-contract' }, ...(options(params).length > 0 ? [{ id: 'when-which' }] : [])],
  choices: [...days('contractEndsOn', options(params)), back],
  expects: 'text',
})

const terminated: Screen = async (scene, params) => {
  const today = dateIn(scene.now.toISOString(), scene.person.zone)
  const readings = options(params)
  return {
    text: [{ id: 'stay-terminated' }, ...(readings.length > 0 ? [{ id: 'when-which' }] : [])],
    choices: [...days('terminatedOn', readings.length > 0 ? readings : [today, addDays(today, -1)]), back],
    expects: 'text',
  }
}

/** A day as it was typed; `since`: a day without a year is the first such day from then on. */
function typedDay(scene: Scene, params: Params, screen: string, field: string, since: string): Promise<Next> | Next {
  const { locale, zone } = scene.person
  const when = parseWhen(String(params.text ?? ''), { locale, now: instantOf(`${since}T00:00`, zone), zone })
  if (when.kind === 'refused') return { ...goTo(screen), notice: [{ id: when.code }] }
  if (when.kind === 'ambiguous') return goTo(screen, { readings: when.options.map((one) => one.slice(0, 10)) })
  return setDay(scene, { field, date: when.date })
}

const contractTyped: Act = async (scene, params) =>
  typedDay(scene, params, 'stay-contract', 'contractEndsOn', dateIn(scene.now.toISOString(), scene.person.zone))

const terminatedTyped: Act = async (scene, params) => {
  const now = await findOpenStay(scene.tx, scene.person.id)
  return typedDay(scene, params, 'stay-terminated', 'terminatedOn', now?.enteredOn ?? '2020-01-01')
}

const Told = z.object({ field: z.enum(['contractEndsOn', 'terminatedOn']), date: PlainDate })

const setDay: Act = async (scene, params) => {
  const told = Told.safeParse(params)
  const now = await findOpenStay(scene.tx, scene.person.id)
  if (!told.success || !now) return goTo('stay')
  const { field, date } = told.data
  const today = dateIn(scene.now.toISOString(), scene.person.zone)
  if (date < now.enteredOn) return { ...goTo(screenOf[field]), notice: [{ id: 'stay-before-entry' }] }
  if (field === 'terminatedOn' && date > today)
    return { ...goTo(screenOf[field]), notice: [{ id: 'stay-not-ended-yet' }] }
  // A new contract is told by its own end: the old one's early end is over with it.
  const change =
    field === 'contractEndsOn'
      ? { contractEndsOn: date, hasOpenContract: false, terminatedOn: null }
      : { terminatedOn: date }
  await changeStay(scene.tx, scene.person.id, now.id, { ...change, isWorker: true })
  await replanReminders(scene.tx, scene.person.id, scene.now)
  return { ...goTo('stay'), notice: [{ id: 'stay-kept' }] }
}

const screenOf = { contractEndsOn: 'stay-contract', terminatedOn: 'stay-terminated' } as const

export const stayParts: Parts = {
  screens: { stay, 'stay-contract': contract, 'stay-terminated': terminated },
  acts: { 'stay-set': setDay, 'text:stay-contract': contractTyped, 'text:stay-terminated': terminatedTyped },
  forms: {},
}
