import type { Part } from './words/words.ts'

/** An hour of the day, 24 being the end of it; `isMidnight` where "midnight" was said and not 00:00. */
export type Reading = { hour: number; minute: number; isMidnight: boolean }

type Said = { hour: number; minute: number; halves: boolean }

/** The hours that may be meant, the likelier first; none told, none meant. */
export function hoursMeant(
  clocks: readonly Said[],
  midnights: number,
  parts: readonly (Part | 'am' | 'pm')[],
): Reading[] | 'no-such' | 'differ' {
  if (clocks.length + midnights > 1 || new Set(parts).size > 1) return 'differ'
  if (midnights > 0)
    return parts.every((part) => part === 'night') ? [{ hour: 0, minute: 0, isMidnight: true }] : 'differ'
  const [clock] = clocks
  if (!clock) return []
  const { hour, minute, halves } = clock
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return 'no-such'
  const [part] = parts
  if (part) {
    const meant = hourOfPart(hour, part)
    if (meant === undefined) return 'no-such'
    return [{ hour: meant === 'midnight' ? 0 : meant, minute, isMidnight: meant === 'midnight' && minute === 0 }]
  }
  const early = { hour, minute, isMidnight: false }
  return halves ? [{ ...early, hour: hour + 12 }, early] : [early]
}

/** The hour of twenty-four that is said as so many of a part of the day; `undefined` where that part has no such hour. */
function hourOfPart(hour: number, part: Part | 'am' | 'pm'): number | 'midnight' | undefined {
  switch (part) {
    case 'am':
      if (hour === 12) return 0
      return hour < 12 ? hour : undefined
    case 'pm':
      if (hour === 0 || hour === 24) return undefined
      return hour < 12 ? hour + 12 : hour
    case 'morning':
      return hour >= 1 && hour <= 12 ? hour : undefined
    case 'day':
      if (hour >= 1 && hour <= 6) return hour + 12
      return hour >= 9 && hour <= 18 ? hour : undefined
    case 'evening':
      if (hour === 12 || hour === 24 || hour === 0) return 'midnight'
      if (hour >= 3 && hour < 12) return hour + 12
      return hour >= 15 ? hour : undefined
    case 'night':
      if (hour === 12 || hour === 24 || hour === 0) return 'midnight'
      if (hour >= 8 && hour < 12) return hour + 12
      return hour <= 6 || hour >= 20 ? hour : undefined
  }
}
