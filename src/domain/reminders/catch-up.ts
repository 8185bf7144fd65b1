import { compareInstants, hoursBetween, type Instant } from '../calendar.ts'
import type { Reminder } from './reminder.ts'

/** Hours after its time from which a reminder is a catch-up: we were down. */
const lateHours = 1

type Waiting = Pick<Reminder, 'series' | 'subject' | 'dueAt' | 'until' | 'about'> & { sendAt: Date }

/**
 * Which of the reminders that wait are still worth sending: of one matter the last alone, and of those that come late
 * one a kind, that with the nearest deadline. The rest are overtaken.
 */
export function pickWaiting<T extends Waiting>(waiting: readonly T[], now: Instant): { sent: T[]; overtaken: T[] } {
  const lastOfMatter = new Map<string, T>()
  for (const one of waiting) {
    const matter = `${one.series} ${one.subject} ${one.about.duty ?? ''}`
    const last = lastOfMatter.get(matter)
    if (!last || compareInstants(last.dueAt, one.dueAt) <= 0) lastOfMatter.set(matter, one)
  }
  const sent: T[] = []
  const lateOfKind = new Map<string, T>()
  for (const one of lastOfMatter.values()) {
    if (hoursBetween(one.sendAt.toISOString(), now) <= lateHours) sent.push(one)
    else {
      const other = lateOfKind.get(one.series)
      if (!other || compareInstants(one.until, other.until) < 0) lateOfKind.set(one.series, one)
    }
  }
  sent.push(...lateOfKind.values())
  return { sent, overtaken: waiting.filter((one) => !sent.includes(one)) }
}
