import { Temporal } from 'temporal-polyfill'

/** When operators are on duty, and how long a person has to wait for them. */

const zone = 'Asia/Almaty'
const from = 9
const until = 18

/** The earliest instant from then on at which operators are on duty: 9:00 to 18:00 from Monday to Friday, Almaty time. */
export function nextOnDuty(at: Date): Date {
  const told = Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO(zone)
  const isWorkday = told.dayOfWeek <= 5
  if (isWorkday && told.hour >= from && told.hour < until) return at
  const hasPassed = !isWorkday || told.hour >= until
  let day = told.toPlainDate().add({ days: hasPassed ? 1 : 0 })
  while (day.dayOfWeek > 5) day = day.add({ days: 1 })
  const opens = day.toZonedDateTime({ timeZone: zone, plainTime: { hour: from } })
  return new Date(opens.epochMilliseconds)
}

export const isOnDuty = (at: Date): boolean => nextOnDuty(at).getTime() === at.getTime()

/** Below so many answers nothing is said of how long it takes. */
const fewest = 3

/**
 * Minutes that half of those waited at least who were answered, counted from when operators were on duty; `undefined`
 * where too few were.
 */
export function medianWait(waits: readonly { askedAt: Date; answeredAt: Date }[]): number | undefined {
  if (waits.length < fewest) return undefined
  const minutes = waits
    .map(({ askedAt, answeredAt }) => Math.max(0, answeredAt.getTime() - nextOnDuty(askedAt).getTime()) / 60_000)
    .sort((a, b) => a - b)
  return minutes[Math.floor(minutes.length / 2)]
}
