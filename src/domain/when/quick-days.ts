import { addDays, dateIn, type Instant, type PlainDate, type Zone } from '../calendar.ts'

/** Days to offer as buttons, soonest first: the first three that leave two whole days to file, a week and two ahead. */
export const quickDays = (now: Instant, zone: Zone): PlainDate[] => {
  const today = dateIn(now, zone)
  return [3, 4, 5, 7, 14].map((days) => addDays(today, days))
}
