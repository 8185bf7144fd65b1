import { z } from 'zod'
import { addDays, compareInstants, dateIn, type Instant, type Zone } from '../calendar.ts'
import type { Reminder } from './reminder.ts'
import { atDay } from './times.ts'

/** How often somebody wants to hear of a matter. */

/** Words: `rhythm-now` … */
export const Rhythm = z.enum(['now', 'daily', 'weekly'])
export type Rhythm = z.infer<typeof Rhythm>

/** When what is gathered goes out: nine in the morning of their clock, of a week on Monday. The first such moment after `now`. */
export function nextDigest(rhythm: 'daily' | 'weekly', zone: Zone, now: Instant): Instant {
  const today = dateIn(now, zone)
  const days = rhythm === 'daily' ? [0, 1] : [0, 1, 2, 3, 4, 5, 6, 7].filter((ahead) => isMonday(addDays(today, ahead)))
  const moments = days.map((ahead) => atDay(addDays(today, ahead), zone))
  const next = moments.find((at) => compareInstants(at, now) > 0)
  if (!next) throw new Error(`expected a ${rhythm} digest within eight days of ${now}`)
  return next
}

const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1

/** When a reminder that may wait is due: with the next of its rhythm, where that is before what it is about; else sooner. */
export function gatheredAt(
  { dueAt, until, zone }: Pick<Reminder, 'dueAt' | 'until' | 'zone'>,
  rhythm: Rhythm,
): Instant {
  const rhythms: ('daily' | 'weekly')[] =
    rhythm === 'weekly' ? ['weekly', 'daily'] : rhythm === 'daily' ? ['daily'] : []
  // One that is due at the very moment goes with it.
  const before = new Date(Date.parse(dueAt) - 1).toISOString()
  const moments = rhythms.map((one) => nextDigest(one, zone, before))
  return moments.find((at) => compareInstants(at, until) < 0) ?? dueAt
}
