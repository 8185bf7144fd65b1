import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A day without a zone, ISO 8601: `2026-12-25`. */
export const PlainDate = z.string().refine((text) => isPlainDate(text), 'not a date')
export type PlainDate = string

/** An instant in UTC, ISO 8601: `2026-12-10T04:00:00Z`. */
export const Instant = z.string().refine((text) => isInstant(text), 'not an instant')
export type Instant = string

/** An IANA zone that this machine knows, e.g. `Asia/Almaty`. */
export const Zone = z.string().refine((text) => isZone(text), 'not an IANA zone')
export type Zone = string

export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

export function isZone(text: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(text)
    return /^[A-Z]/.test(text)
  } catch {
    return false
  }
}

/** A wall clock's reading without a zone: `2026-12-10T12:00`, seconds allowed. */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return false
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** Days from `from` to `to`: 0 on the same day, negative backwards. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** As many results as are kept of each function below. */
const mostRemembered = 5_000

/**
 * The same function with its results kept: looking a zone up takes a tenth of a millisecond, and a turn asks for the same
 * few clocks again and again.
 */
function remembered(work: (what: string, zone: Zone) => string): (what: string, zone: Zone) => string {
  const known = new Map<string, string>()
  return (what, zone) => {
    const key = `${what} ${zone}`
    const found = known.get(key)
    if (found !== undefined) return found
    const result = work(what, zone)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, result)
    return result
  }
}

/** The day it is in that zone. */
export const dateIn: (instant: Instant, zone: Zone) => PlainDate = remembered((instant, zone) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
)

/** The wall clock in that zone, `2026-12-10T14:00` (seconds only where there are any). */
export const wallTimeIn: (instant: Instant, zone: Zone) => string = remembered((instant, zone) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
)

/** The instant a wall clock shows that time; of two such (clocks put back) the earlier, of none the one just after the gap. */
export const instantOf: (wallTime: string, zone: Zone) => Instant = remembered((wallTime, zone) =>
  Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString(),
)

export const addHours = (instant: Instant, hours: number): Instant =>
  instantAt(millisecondsOf(instant) + Math.round(hours * 3600) * 1000)

/** Negative when `a` is earlier. */
export const compareInstants = (a: Instant, b: Instant): number => Math.sign(millisecondsOf(a) - millisecondsOf(b))

/** The same instant as we write it: in UTC, with a `Z`. */
export const inUtc = (instant: string): Instant => Temporal.Instant.from(instant).toString()

/** Instants are counted in milliseconds: half of what a turn reckons is this, and it takes a hundredth of what Temporal does. */
function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError('expected an instant')
  return milliseconds
}

/** As Temporal writes it: no more of the second than there is. */
const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString().replace(/\.?0+Z$/, 'Z')

/** Hours from `from` to `to`, with fractions; negative backwards. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000

/** Whole years lived on that day; a birthday on 29 February falls on 1 March of other years. */
export function ageOn(birthDate: PlainDate, day: PlainDate): number {
  const born = Temporal.PlainDate.from(birthDate)
  const on = Temporal.PlainDate.from(day)
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day)
  return on.year - born.year - (hadBirthday ? 0 : 1)
}
