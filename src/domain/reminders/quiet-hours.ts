import { z } from 'zod'
import {
  addDays,
  addHours,
  compareInstants,
  dateIn,
  hoursBetween,
  type Instant,
  instantOf,
  type Zone,
} from '../calendar.ts'

/** Hours in which nothing is sent. */

/** Whole hours of the person's clock, from `from` to `to`; equal: none are quiet. */
export const QuietHours = z.object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
export type QuietHours = z.infer<typeof QuietHours>

export const usualQuietHours: QuietHours = { from: 22, to: 8 }

/** Hours before its deadline in which a legal reminder may break the quiet. */
const mayBreakHours = 6

/** What is brought forward is sent so long before the quiet begins: a late tick must not miss it. */
const minutesAhead = 15

export type Sending =
  | { is: 'at'; at: Instant }
  /** In the quiet, for the deadline comes before its end: the person is told why. */
  | { is: 'breaking'; at: Instant }

type Timed = { dueAt: Instant; until: Instant; zone: Zone; isLegal: boolean }

/** When a reminder is to be sent: its own time, the end of the quiet, or before the quiet where the end is too late. */
export function sendingTime({ dueAt, until, zone, isLegal }: Timed, quiet: QuietHours): Sending {
  const span = quietSpanAt(dueAt, zone, quiet)
  if (!span) return { is: 'at', at: dueAt }
  if (compareInstants(span.end, until) < 0) return { is: 'at', at: span.end }
  if (isLegal && hoursBetween(dueAt, until) <= mayBreakHours) return { is: 'breaking', at: dueAt }
  return { is: 'at', at: addHours(span.start, -minutesAhead / 60) }
}

/**
 * What becomes at `now` of a reminder whose time to be sent has come: it may have come late, or the clock may have
 * changed. `dropped` where the quiet lasts beyond what it is about.
 */
export function sendingNow(
  reminder: Timed,
  quiet: QuietHours,
  now: Instant,
): { do: 'send'; breaks: boolean } | { do: 'wait'; at: Instant } | { do: 'drop' } {
  const span = quietSpanAt(now, reminder.zone, quiet)
  if (!span) return { do: 'send', breaks: false }
  if (compareInstants(span.end, reminder.until) < 0) return { do: 'wait', at: span.end }
  if (!reminder.isLegal) return { do: 'drop' }
  if (hoursBetween(now, reminder.until) <= mayBreakHours) return { do: 'send', breaks: true }
  return { do: 'wait', at: addHours(reminder.until, -mayBreakHours) }
}

/** The quiet hours that an instant falls in; `undefined` outside them. */
export function quietSpanAt(
  at: Instant,
  zone: Zone,
  { from, to }: QuietHours,
): { start: Instant; end: Instant } | undefined {
  if (from === to) return undefined
  const today = dateIn(at, zone)
  const nights = [addDays(today, -1), today].map((day) => ({
    start: instantOf(`${day}T${clock(from)}`, zone),
    end: instantOf(`${to > from ? day : addDays(day, 1)}T${clock(to)}`, zone),
  }))
  return nights.find(({ start, end }) => compareInstants(start, at) <= 0 && compareInstants(at, end) < 0)
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
