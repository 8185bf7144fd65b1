import { addDays, addHours, compareInstants, dateIn, type Instant, type Zone } from '../calendar.ts'
import { atDay } from './times.ts'

/** When a reminder that was put off comes again: tomorrow morning, else in three hours, else in one; `undefined` when all that is too late. */
export function snoozedTo(until: Instant, zone: Zone, now: Instant): Instant | undefined {
  const later = [atDay(addDays(dateIn(now, zone), 1), zone), addHours(now, 3), addHours(now, 1)]
  return later.find((at) => compareInstants(addHours(at, 1), until) <= 0)
}
