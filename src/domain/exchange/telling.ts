import { nearness } from '../occupations/occupations.ts'
import { filterVacancy } from './filters.ts'
import { convert, monthlyPay, perMonth, type Rates, typical } from './money.ts'
import { payRatio } from './parts.ts'
import type { Profile, Wish } from './profile.ts'
import { measure } from './score.ts'
import type { Facets } from './vacancy.ts'

/** Which new vacancies are worth telling somebody of who asked for them, and the cells by which the two find each other. */

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

/** Whoever wishes for work of a group is told of that of its minor group; of the armed forces of itself alone. */
const groupCell = (isco: string): string => (isco.startsWith('0') ? isco : isco.slice(0, 3))

/**
 * The cells that a wish lies in, work and place: `721` anywhere, `721RU` in a state, `721RU-MOW` in a region, `721RU?` where the
 * vacancy does not tell its region. `regions`: those of the places wished for, ISO 3166-2; a state without any is wished for whole.
 */
export function cellsOfWish({ occupations = [], countries = [] }: Profile, regions: readonly string[]): string[] {
  const states: readonly string[] = countries
  const bound = regions.filter((region) => states.length === 0 || states.includes(region.slice(0, 2)))
  const inPart = [...new Set(bound.map((region) => region.slice(0, 2)))]
  const whole = states.filter((state) => !inPart.includes(state))
  const where = [...new Set(bound), ...inPart.map((state) => `${state}?`), ...whole]
  const groups = [...new Set(occupations.map(groupCell))]
  return groups.flatMap((group) => (where.length === 0 ? [group] : where.map((place) => `${group}${place}`)))
}

/** The cells that hold whoever may wish for that vacancy; none for one whose occupation is not known. */
export function cellsOfVacancy({ isco, country, region }: Pick<Facets, 'isco' | 'country' | 'region'>): string[] {
  if (isco === null) return []
  return ['', country, region ?? `${country}?`].map((place) => `${groupCell(isco)}${place}`)
}

/** How much rates may have moved since a wish was stored before it is passed over by its cell alone. */
const drift = 1.3

/** The least pay of a wish in dollars a month, as it stands beside its cells; 0 where none is told or a rate is wanting. */
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
