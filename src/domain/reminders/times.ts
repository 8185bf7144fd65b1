import { addDays, addHours, type Instant, instantOf, type PlainDate, type Zone } from '../calendar.ts'

/** When reminders of a matter fall. */

/** Before a deadline that is an instant: exactly so many hours, whatever the clock shows then. */
const beforeDeadline = [
  { end: '7d', hours: 168 },
  { end: '3d', hours: 72 },
  { end: '24h', hours: 24 },
  { end: '3h', hours: 3 },
] as const

export const seriesBefore = (deadline: Instant): { end: string; dueAt: Instant }[] =>
  beforeDeadline.map(({ end, hours }) => ({ end, dueAt: addHours(deadline, -hours) }))

/** `24h` or `3h` before an instant. */
export const hoursBefore = (at: Instant, end: string): Instant => addHours(at, -Number.parseInt(end, 10))

/** Reminders of a day come at nine in the morning of the person's clock. */
export const atDay = (day: PlainDate, zone: Zone): Instant => instantOf(`${day}T09:00`, zone)

/** The end of that day. */
export const endOfDay = (day: PlainDate, zone: Zone): Instant => instantOf(`${addDays(day, 1)}T00:00`, zone)

/** Days left of a stay, and of a contract, on which to remind. */
export const stayDaysLeft = [14, 7, 3, 1] as const
export const contractDaysLeft = [60, 30, 14, 7, 1] as const

/** Days for which a question about what has been is still worth asking. */
export const daysPast = { arrival: 3, address: 3 } as const
