import type { Part, Unit } from './words/words.ts'

/** What a stretch of text says of a day or a time, before it is known which day today is. */
export type Fact =
  | { is: 'day'; day: number; month?: number; year?: number }
  | { is: 'month'; month: number }
  | { is: 'year'; year: number }
  | { is: 'weekday'; weekday: number; side?: number }
  /** This, the next or the last week, month or year; `bare` where only the unit was said («25 числа месяца»). */
  | { is: 'period'; unit: 'week' | 'month' | 'year'; offset: number; bare: boolean }
  | { is: 'shift'; days: number }
  /** Forward, or backward where negative. `skips`: one may be left out («через день»). */
  | { is: 'span'; n: number; unit: Unit; skips: boolean }
  | { is: 'end' }
  /** `halves`: may be of either half of the day. `weak`: a time only beside a day. */
  | { is: 'clock'; hour: number; minute: number; halves: boolean; weak: boolean }
  | { is: 'midnight' }
  | { is: 'part'; part: Part | 'am' | 'pm' }
  | { is: 'now' }
  | { is: 'instant'; text: string }
  | { is: 'stop'; code: string }

/** Tokens up to `to` read as facts; the cheaper the reading, the likelier. */
export type Item = { to: number; cost: number; facts: Fact[] }
