import { z } from 'zod'

/** The state of the labour market as it may be told: demand, supply and pay, small cells hidden. */

export const LabourBy = z.enum(['month', 'country', 'region', 'occupation'])
export type LabourBy = z.infer<typeof LabourBy>

/** What was counted for one month and one state, region or unit group. */
export type Counted = {
  /** `2026-11`. */
  month: string
  key: string
  vacancies: number
  /** Null where seekers were not counted then. */
  seekers: number | null
  /** Median for a month of full work, in `currency`. */
  pay: number | null
  currency: string | null
  /** How many vacancies the median is of. */
  paid: number
}

/** A number that may be told; `hidden` where it is so small that it might point to somebody, null where it is not known. */
export type Told = number | 'hidden' | null

export type Published = {
  month: string
  key: string
  vacancies: Told
  seekers: Told
  /** Seekers to one vacancy, two decimals. */
  ratio: Told
  pay: Told
  currency: string | null
}

/** Below so many a count is hidden. */
export const leastShown = 5

/**
 * Counts from 1 to 4 are hidden, with what is worked out from them. Where just one count of people is hidden in a month, so is the
 * next smallest: else it would follow from the others and their total. Vacancies are open to all anyway.
 */
export function publish(counted: readonly Counted[]): Published[] {
  const months = [...new Set(counted.map(({ month }) => month))]
  return months.flatMap((month) => publishMonth(counted.filter((one) => one.month === month)))
}

function publishMonth(counted: readonly Counted[]): Published[] {
  const vacancies = counted.map((one) => withoutSmall(one.vacancies))
  const seekers = withoutOne(counted.map((one) => one.seekers))
  return counted.map(({ month, key, pay, currency, paid }, index) => {
    const demand = vacancies[index] ?? null
    const supply = seekers[index] ?? null
    return {
      month,
      key,
      vacancies: demand,
      seekers: supply,
      ratio: ratio(supply, demand),
      pay: pay !== null && (paid < leastShown || demand === 'hidden') ? 'hidden' : pay,
      currency,
    }
  })
}

const withoutSmall = (count: number | null): Told =>
  count !== null && count > 0 && count < leastShown ? 'hidden' : count

function withoutOne(counts: readonly (number | null)[]): Told[] {
  const told = counts.map(withoutSmall)
  if (told.filter((one) => one === 'hidden').length !== 1) return told
  const least = Math.min(...told.filter((one) => typeof one === 'number' && one > 0).map(Number))
  const at = told.indexOf(least)
  return told.map((one, index) => (index === at ? 'hidden' : one))
}

function ratio(supply: Told, demand: Told): Told {
  if (supply === null || demand === null || demand === 0) return null
  if (supply === 'hidden' || demand === 'hidden') return 'hidden'
  return Math.round((supply / demand) * 100) / 100
}

/** The first day of a month, and the last; `2026-02` → `2026-02-01`, `2026-02-28`. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { first: `${month}-01`, last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}

/** So many months up to that one, the earliest first. */
export function monthsUntil(month: string, count: number): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, number - count + index, 1)).toISOString().slice(0, 7),
  )
}
