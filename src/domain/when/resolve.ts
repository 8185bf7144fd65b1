import { Temporal } from 'temporal-polyfill'
import type { Instant, Zone } from '../calendar.ts'
import type { Fact } from './facts.ts'
import { type Reading as HourReading, hoursMeant } from './hours.ts'

/** What facts come to: days or moments that were meant, the likeliest first, or why none. */
export type Outcome =
  | { is: 'options'; options: string[]; dayTold: boolean }
  | { is: 'refused'; code: string }
  /** Says nothing of a day or a time. */
  | { is: 'nothing' }

type Of<K extends Fact['is']> = Extract<Fact, { is: K }>

class Refused extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

const refused = (code: string): Outcome => ({ is: 'refused', code })

/** Puts facts together on the calendar of the place; facts that deny each other are refused. */
export function resolve(facts: readonly Fact[], now: Instant, zone: Zone): Outcome {
  const stop = pick(facts, 'stop')[0]
  if (stop) return refused(stop.code)
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  try {
    return settle(facts, here)
  } catch (error) {
    if (error instanceof Refused) return refused(error.code)
    if (error instanceof RangeError) return refused('when-no-such-day')
    throw error
  }
}

const pick = <K extends Fact['is']>(facts: readonly Fact[], is: K): Of<K>[] =>
  facts.filter((fact): fact is Of<K> => fact.is === is)

function settle(facts: readonly Fact[], here: Temporal.ZonedDateTime): Outcome {
  const exact = exactMoment(facts, here)
  if (exact) return { is: 'options', options: [minuteOf(exact)], dayTold: true }
  const days = daysMeant(facts, here.toPlainDate())
  const hours = hoursMeant(
    pick(facts, 'clock'),
    pick(facts, 'midnight').length,
    pick(facts, 'part').map(({ part }) => part),
  )
  if (hours === 'differ') return refused('when-not-understood')
  if (hours === 'no-such') return refused('when-no-such-time')
  if (days.length === 0) {
    if (facts.some(({ is }) => is === 'part') && hours.length === 0) return refused('when-which-day')
    if (pick(facts, 'clock').some(({ weak }) => weak)) return refused('when-not-understood')
    if (hours.length === 0) return { is: 'nothing' }
    return { is: 'options', options: hours.map((hour) => nextSuch(hour, here)), dayTold: false }
  }
  if (hours.length === 0) return { is: 'options', options: days.map(String), dayTold: true }
  return { is: 'options', options: days.flatMap((day) => hours.flatMap((hour) => onDay(day, hour))), dayTold: true }
}

const minuteOf = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: 'minute' })

const wall = (day: Temporal.PlainDate, hour: number, minute: number) =>
  day.toPlainDateTime({ hour, minute }).toString({ smallestUnit: 'minute' })

/** "Now", a span of hours, or an instant of ISO 8601; `undefined` where a day is told otherwise. */
function exactMoment(facts: readonly Fact[], here: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  const [instant] = pick(facts, 'instant')
  const short = pick(facts, 'span').filter(({ unit }) => unit === 'hour' || unit === 'minute')
  const isNow = pick(facts, 'now').length > 0
  if (!instant && short.length === 0 && !isNow) return undefined
  if (facts.length > 1) throw new Refused('when-not-understood')
  if (instant) return Temporal.Instant.from(instant.text).toZonedDateTimeISO(here.timeZoneId)
  const [span] = short
  return span ? here.add({ minutes: Math.round(span.n * (span.unit === 'hour' ? 60 : 1)) }) : here
}

/** The next instant after now at which the clock shows that. */
function nextSuch({ hour, minute }: HourReading, here: Temporal.ZonedDateTime): string {
  const today = here.toPlainDate()
  const at = today.toPlainDateTime({ hour: hour % 24, minute }).toZonedDateTime(here.timeZoneId)
  return wall(Temporal.ZonedDateTime.compare(at, here) > 0 ? today : today.add({ days: 1 }), hour % 24, minute)
}

/** Midnight of a day may be its beginning or its end. */
function onDay(day: Temporal.PlainDate, { hour, minute, isMidnight }: HourReading): string[] {
  const next = day.add({ days: 1 })
  if (hour === 24) return [wall(next, 0, minute)]
  return isMidnight ? [wall(day, 0, minute), wall(next, 0, minute)] : [wall(day, hour, minute)]
}

/** The days told, all of which must be one; several only where a word leaves it open. */
function daysMeant(facts: readonly Fact[], today: Temporal.PlainDate): Temporal.PlainDate[] {
  const numbered = numberedDays(facts, today)
  const spans = spanDays(pick(facts, 'span'), facts, today)
  const shifts = pick(facts, 'shift').map(({ days }) => today.add({ days }))
  const told = [...numbered, ...shifts]
  const weekdays = pick(facts, 'weekday')
  if (told.length === 0 && spans.length === 0) return weekdays.length > 0 ? weekdaysMeant(weekdays, facts, today) : []
  const options = spans.length > 0 ? spans : told.slice(0, 1)
  if (told.some((day) => options.every((option) => !option.equals(day))))
    throw new Refused(numbered.length > 1 ? 'when-one-day' : 'when-not-understood')
  if (weekdays.some(({ weekday }) => options.every((option) => option.dayOfWeek !== weekday)))
    throw new Refused('when-weekday-differs')
  return options
}

function numberedDays(facts: readonly Fact[], today: Temporal.PlainDate): Temporal.PlainDate[] {
  const days = pick(facts, 'day')
  const months = pick(facts, 'month')
  const years = pick(facts, 'year')
  const periods = pick(facts, 'period')
  const isEnd = pick(facts, 'end').length > 0
  if (years.length > 1 || months.length > 1) throw new Refused('when-not-understood')
  const yearPeriod = periods.find(({ unit }) => unit === 'year')
  const year = years[0]?.year ?? (yearPeriod && !yearPeriod.bare ? today.year + yearPeriod.offset : undefined)
  const inMonth = periods.find(({ unit }) => unit === 'month')
  const hasWeekOnly = periods.some(({ unit, bare }) => unit === 'week' && !bare)
  if (isEnd) {
    if (days.length > 0 || hasWeekOnly) throw new Refused('when-which-day')
    return [endOf(months[0]?.month, inMonth?.offset, yearPeriod?.offset, year, today)]
  }
  const [month] = months
  if (days.length === 0) {
    const isLoose = month || inMonth || (years.length > 0 && facts.length === 1) || (yearPeriod && facts.length === 1)
    if (isLoose) throw new Refused('when-which-day')
    if (hasWeekOnly && pick(facts, 'weekday').length === 0) throw new Refused('when-which-day')
    if (year !== undefined) throw new Refused('when-not-understood')
    return []
  }
  const hasMonth = month !== undefined || days.some((day) => day.month !== undefined)
  if (inMonth && !inMonth.bare && hasMonth) throw new Refused('when-not-understood')
  if (periods.some(({ unit }) => unit === 'week')) throw new Refused('when-not-understood')
  return days.map((day) => {
    if (inMonth && !hasMonth)
      return dayInMonth(day.day, today.add({ months: inMonth.offset }), inMonth.bare ? today : undefined)
    const monthOf = day.month ?? month?.month
    const yearOf = day.year ?? year
    if (day.year !== undefined && year !== undefined && fullYear(day.year, today) !== fullYear(year, today))
      throw new Refused('when-not-understood')
    if (monthOf === undefined) {
      if (yearOf !== undefined) throw new Refused('when-not-understood')
      return nextDayNumbered(day.day, today)
    }
    return yearOf === undefined
      ? nextDayOf(monthOf, day.day, today)
      : realDay(fullYear(yearOf, today), monthOf, day.day)
  })
}

/** Of two digits the year nearest that is at most twenty ahead: a birth of 85 is 1985, a passport to 41 ends in 2041. */
const fullYear = (year: number, today: Temporal.PlainDate) => {
  if (year >= 100) return year
  const century = today.year - (today.year % 100)
  return year + century > today.year + 20 ? year + century - 100 : year + century
}

function realDay(year: number, month: number, day: number): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    throw new Refused('when-no-such-day')
  }
}

const tryDay = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return realDay(year, month, day)
  } catch {
    return undefined
  }
}

/** The next such day that is real, today being one: 29 February waits for its year. */
function nextDayOf(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate {
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const found = tryDay(year, month, day)
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found
  }
  throw new Refused('when-no-such-day')
}

function nextDayNumbered(day: number, today: Temporal.PlainDate): Temporal.PlainDate {
  for (let months = 0; months <= 12; months += 1) {
    const month = today.with({ day: 1 }).add({ months })
    const found = tryDay(month.year, month.month, day)
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found
  }
  throw new Refused('when-no-such-day')
}

const dayInMonth = (day: number, month: Temporal.PlainDate, bareOf: Temporal.PlainDate | undefined) =>
  bareOf ? nextDayNumbered(day, bareOf) : realDay(month.year, month.month, day)

function endOf(
  month: number | undefined,
  monthOffset: number | undefined,
  yearOffset: number | undefined,
  year: number | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const lastOf = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth })
  if (month !== undefined) {
    const first = Temporal.PlainDate.from({ year: fullYear(year ?? today.year, today), month, day: 1 })
    const last = lastOf(first)
    return year === undefined && Temporal.PlainDate.compare(last, today) < 0 ? lastOf(first.add({ years: 1 })) : last
  }
  if (monthOffset !== undefined) return lastOf(today.with({ day: 1 }).add({ months: monthOffset }))
  if (yearOffset !== undefined || year !== undefined) return realDay(fullYear(year ?? today.year, today), 12, 31)
  throw new Refused('when-which-day')
}

const unitKeys = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const

function spanDays(
  spans: readonly Of<'span'>[],
  facts: readonly Fact[],
  today: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const [span, other] = spans
  if (!span) return []
  if (other || facts.some(({ is }) => is === 'period')) throw new Refused('when-not-understood')
  if (span.unit === 'hour' || span.unit === 'minute') return []
  const weekdays = pick(facts, 'weekday')
  if (span.unit === 'week' && weekdays.length > 0) return weekdaysMeant(weekdays, facts, today, span.n)
  const day = today.add({ [unitKeys[span.unit]]: span.n })
  return span.skips ? [day.add({ days: 1 }), day] : [day]
}

/** Bare: the next such after today. With a side: that of the running week, the one after or before it, Monday to Sunday. */
function weekdaysMeant(
  weekdays: readonly Of<'weekday'>[],
  facts: readonly Fact[],
  today: Temporal.PlainDate,
  weeksAhead?: number,
): Temporal.PlainDate[] {
  const periods = pick(facts, 'period')
  if (periods.some(({ unit, bare }) => unit !== 'week' && !bare)) throw new Refused('when-not-understood')
  const week = weeksAhead ?? periods.find(({ unit }) => unit === 'week')?.offset
  const days = weekdays.map(({ weekday, side }) => {
    const weeks = side ?? week
    if (weeks === undefined) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })
    return today.add({ days: weekday - today.dayOfWeek + 7 * weeks })
  })
  const [first] = days
  if (!first || days.some((day) => !day.equals(first))) throw new Refused('when-one-day')
  return [first]
}
