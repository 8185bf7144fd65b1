import { addDays, daysBetween, type PlainDate } from './calendar.ts'
import type { Country, Purpose } from './codes.ts'
import { newContractAfterTermination, stayFollowsContract } from './rules/eaeu.ts'
import { type RuleRef, refOf } from './rules/rule.ts'
import {
  type DutyId,
  dutiesFor,
  registrationFreeDays,
  type StayTerms,
  stayTermsFor,
  workPurposes,
} from './rules/stay.ts'

/** Deadlines and terms of a stay, worked out from rules/. The day of entry is day 1 everywhere. */

/** A stay in a state that is not one's own. */
export type Stay = {
  citizenship: Country
  state: Country
  purpose: Purpose
  enteredOn: PlainDate
  /** The state that was left for it. */
  enteredFrom?: Country
  /** ISO 3166-2, where they stay. */
  region?: string | undefined
  contractEndsOn?: PlainDate | undefined
  /** They work by a contract without an end. */
  hasOpenContract?: boolean
  /** The day the contract was ended before its time. */
  terminatedOn?: PlainDate | undefined
  /** Whether they work there, whatever they came for. */
  isWorker?: boolean
  /** Stays in that state before this one, both days counted. */
  earlier?: readonly { from: PlainDate; to: PlainDate }[]
}

export const isWorker = (stay: Stay): boolean => stay.isWorker ?? workPurposes.includes(stay.purpose)

const termsOf = (stay: Stay) =>
  stayTermsFor(
    {
      from: stay.enteredFrom ?? stay.citizenship,
      to: stay.state,
      citizenship: stay.citizenship,
      purpose: stay.purpose,
    },
    stay.enteredOn,
  )

/** The n-th day of a stay, the day of entry being the first. */
export const dayOfStay = (enteredOn: PlainDate, n: number): PlainDate => addDays(enteredOn, n - 1)

/** Last day the person may stay without registering; `undefined` where we know of no rule for them. */
export function lastRegistrationFreeDay(stay: Stay): { day: PlainDate; freeDays: number; rule: RuleRef } | undefined {
  const terms = termsOf(stay)
  if (!terms) return undefined
  const freeDays = registrationFreeDays(terms, isWorker(stay) ? 'work' : stay.purpose)
  return { day: dayOfStay(stay.enteredOn, freeDays), freeDays, rule: refOf(terms) }
}

/**
 * Last day the person may stay by the days of the state's own count; a worker with a contract stays as long as it
 * runs, without a last day where it has no end. `undefined` where there is no limit, or none we know of.
 */
export function lastDayOfStay(stay: Stay): { day: PlainDate; by: 'days' | 'contract'; rule: RuleRef } | undefined {
  const terms = termsOf(stay)
  if (!terms) return undefined
  const countdown = newContractCountdown(stay)
  if (countdown) return { day: countdown.lastDay, by: 'contract', rule: countdown.rule }
  if (isWorker(stay) && stay.contractEndsOn && !stay.terminatedOn)
    return { day: stay.contractEndsOn, by: 'contract', rule: refOf(stayFollowsContract) }
  if (isWorker(stay) && stay.hasOpenContract && !stay.terminatedOn) return undefined
  const day = lastDayByCount(terms.value, stay.enteredOn, stay.earlier ?? [])
  return day === undefined ? undefined : { day, by: 'days', rule: refOf(terms) }
}

/**
 * Last day of an unbroken stay that keeps within the days allowed. A calendar year counts anew from 1 January. Of any
 * 180 days, those back from each day are counted, and also fixed blocks of 180 from the first entry; the stricter holds.
 */
export function lastDayByCount(
  { stayType, stayDays }: StayTerms,
  enteredOn: PlainDate,
  earlier: readonly { from: PlainDate; to: PlainDate }[],
): PlainDate | undefined {
  if (stayType === 'none' || stayDays === undefined) return undefined
  const before = earlier.filter(({ from }) => from < enteredOn)
  const spent = new Set(before.flatMap(({ from, to }) => daysFrom(from, to < enteredOn ? to : addDays(enteredOn, -1))))
  const isWithin = stayType === 'CALYEAR' ? yearCount(spent, stayDays) : rollingCount(spent, enteredOn, stayDays)
  let day = enteredOn
  for (let n = 0; n < longestCount && isWithin(day); n++) {
    spent.add(day)
    day = addDays(day, 1)
  }
  return addDays(day, -1)
}

/** Two windows of counting are never longer than that. */
const longestCount = 800

const daysFrom = (from: PlainDate, to: PlainDate): PlainDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))

function yearCount(spent: ReadonlySet<PlainDate>, allowed: number) {
  return (day: PlainDate) => [...spent].filter((one) => one.startsWith(day.slice(0, 5))).length < allowed
}

function rollingCount(spent: ReadonlySet<PlainDate>, enteredOn: PlainDate, allowed: number) {
  const first = [...spent].toSorted()[0] ?? enteredOn
  return (day: PlainDate) => {
    const windowStart = addDays(day, -179)
    const blockStart = addDays(first, Math.floor(daysBetween(first, day) / 180) * 180)
    const since = (start: PlainDate) => [...spent].filter((one) => one >= start && one < day).length
    return Math.max(since(windowStart), since(blockStart)) < allowed
  }
}

/** The days one has to sign a new contract without leaving, the day of termination being the first. */
export function newContractCountdown(
  stay: Stay,
  rule = newContractAfterTermination,
): { lastDay: PlainDate; remindOn: { n: number; day: PlainDate }[]; rule: RuleRef } | undefined {
  const { terminatedOn, contractEndsOn, enteredOn } = stay
  const isEarly = terminatedOn && (!contractEndsOn || terminatedOn < contractEndsOn)
  if (!isEarly || stay.citizenship === stay.state) return undefined
  const { afterDays, countdownDays, remindFromDay } = rule.value
  if (daysBetween(enteredOn, terminatedOn) <= afterDays) return undefined
  const days = Array.from({ length: countdownDays - remindFromDay + 1 }, (_, index) => remindFromDay + index)
  return {
    lastDay: dayOfStay(terminatedOn, countdownDays),
    remindOn: days.map((n) => ({ n, day: dayOfStay(terminatedOn, n) })),
    rule: refOf(rule),
  }
}

/** Something the state wants done after arrival: by when, and on which days of the stay to remind of it. */
export type StayDuty = {
  id: DutyId
  series: 'stayreg' | 'medical'
  lastDay: PlainDate
  remindOn: { n: number; day: PlainDate }[]
  rule: RuleRef
}

export function stayDuties(stay: Stay): StayDuty[] {
  const free = lastRegistrationFreeDay(stay)
  if (!free) return []
  const newcomer = {
    from: stay.enteredFrom ?? stay.citizenship,
    to: stay.state,
    citizenship: stay.citizenship,
    purpose: stay.purpose,
    isWorker: isWorker(stay),
    ...(stay.region ? { region: stay.region } : {}),
    contractLastsPast: (n: number) => !stay.contractEndsOn || stay.contractEndsOn > dayOfStay(stay.enteredOn, n),
  }
  return dutiesFor(newcomer, stay.enteredOn).map(({ value, ...rule }) => {
    const last = value.lastDay ?? free.freeDays
    const numbers = value.remindOn ?? (value.remindBefore ?? []).map((before) => last - before)
    return {
      id: value.id,
      series: value.series,
      lastDay: dayOfStay(stay.enteredOn, last),
      remindOn: numbers.filter((n) => n > 1).map((n) => ({ n, day: dayOfStay(stay.enteredOn, n) })),
      rule: refOf({ ...rule, value }),
    }
  })
}
