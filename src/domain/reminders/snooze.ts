import { z } from 'zod'
import { addDays, addHours, compareInstants, dateIn, type Instant, instantOf, type Zone } from '../calendar.ts'
import { atDay } from './times.ts'

/** How a reminder is put off; words: `reminder-snooze-hour-button` … */
export const Snooze = z.enum(['hour', 'tonight', 'tomorrow'])
export type Snooze = z.infer<typeof Snooze>

/** When a reminder that was put off comes again; `undefined` when that is too late, or no later than in an hour anyway. */
export function snoozedTo(how: Snooze, until: Instant, zone: Zone, now: Instant): Instant | undefined {
  const today = dateIn(now, zone)
  const inAnHour = addHours(now, 1)
  const at = { hour: inAnHour, tonight: instantOf(`${today}T19:00`, zone), tomorrow: atDay(addDays(today, 1), zone) }[
    how
  ]
  const isLater = how === 'hour' || compareInstants(at, inAnHour) > 0
  return isLater && compareInstants(addHours(at, 1), until) <= 0 ? at : undefined
}

/** The ways in which it can still be put off. */
export const snoozesLeft = (until: Instant, zone: Zone, now: Instant): Snooze[] =>
  Snooze.options.filter((how) => snoozedTo(how, until, zone, now) !== undefined)
