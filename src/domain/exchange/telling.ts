import { nearness } from '../occupations/occupations.ts'
import { filterVacancy } from './filters.ts'
import { convert, monthlyPay, perMonth, type Rates, typical } from './money.ts'
import { payRatio } from './parts.ts'
import type { Profile, Wish } from './profile.ts'
import { measure } from './score.ts'
import type { Facets } from './vacancy.ts'

/** Which new vacancies are worth telling somebody of who asked for them, and the cells by which the two are brought together. */

/** Work farther apart than that is shown to whoever looks, but nobody is written to about it: the same ISCO-08 minor group. */
export const tellNearness = 0.75
/** Nobody is written to about what fits worse. */
export const tellScore = 0.7
/** What is told at most in one message, and of what comes at once in one day. */
export const mostTold = 5

/** The score of what is worth telling; `undefined` where it is not: other work, a hard filter, less pay than the least told, a poor fit. */
export function worthTelling(wish: Wish, of: Facets): number | undefined {
  const { isco } = of
  if (isco === null || !wish.profile.occupations?.some((own) => nearness(own, isco) >= tellNearness)) return undefined
  const ratio = payRatio(wish, of)
  if (ratio !== undefined && ratio < 1) return undefined
  if (filterVacancy(wish, of).length > 0) return undefined
  const { score } = measure(wish, of)
  return score >= tellScore ? score : undefined
}

/** Whoever wishes for work of a group would be told of that of its cell: its minor group, and of the armed forces itself alone. */
const groupCell = (isco: string): string => (isco.startsWith('0') ? isco : isco.slice(0, 3))

/** The cells that a wish lies in: each of its groups in each state it is bound to, `721RU`, or in any, `721`. */
export function cellsOfWish({ occupations = [], countries = [] }: Profile): string[] {
  const groups = [...new Set(occupations.map(groupCell))]
  return countries.length === 0 ? groups : groups.flatMap((group) => countries.map((country) => `${group}${country}`))
}

/** The cells that may hold wishes for that vacancy; none for one whose occupation is not known. */
export const cellsOfVacancy = ({ isco, country }: Pick<Facets, 'isco' | 'country'>): string[] =>
  isco === null ? [] : [groupCell(isco), `${groupCell(isco)}${country}`]

/** How much rates may have moved since a wish was stored before it is passed over by its cell alone. */
const drift = 1.3

/** The least pay of a wish in dollars a month as it is stored with its cells; 0 where none is told or a rate is wanting. */
export function cellFloor({ payFloor }: Profile, rates: Rates): number {
  if (!payFloor) return 0
  return convert(payFloor.amount * perMonth[payFloor.period], payFloor.currency, 'USD', rates) ?? 0
}

/** The highest such floor that this vacancy may reach; whether it does, `worthTelling` knows. */
export function cellReach(of: Facets, rates: Rates): number {
  const pay = monthlyPay(of)
  const dollars = pay === null ? undefined : convert(typical(pay), pay.currency, 'USD', rates)
  return dollars === undefined ? Number.MAX_VALUE : dollars * drift
}
