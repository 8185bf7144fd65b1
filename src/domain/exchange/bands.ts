import { MemberState } from '../codes.ts'
import { convert, monthlyPay, type Rates, stateCurrency, typical } from './money.ts'
import type { Facets } from './vacancy.ts'

/** What most of an occupation are paid a month in a state, in that state's own currency: the middle half of so many vacancies. */
export type Band = { low: number; high: number; vacancies: number }
/** By ISCO-08 unit group and state, as `bandKey` names them. */
export type Bands = Readonly<Record<string, Band>>

export const bandKey = (isco: string, country: string): string => `${isco} ${country}`

/** Of fewer vacancies nothing is told. */
export const fewestOfBand = 5
/** The ends of a band stand at least so far apart, so that a wage that all are paid gives no heights. */
export const narrowestBand = 1.1
/** Where the ends of a band lie on the scale of 0 to 1. */
export const bandEnds = { low: 0.25, high: 0.75 }

/** Where its pay stands in the band of its occupation and state: 0.25 at the low end, 0.75 at the high; `undefined` where unknown. */
export function payStanding(bands: Bands, rates: Rates, of: Facets): number | undefined {
  const band = of.isco === null ? undefined : bands[bandKey(of.isco, of.country)]
  const state = MemberState.safeParse(of.country)
  const pay = monthlyPay(of)
  if (!band || !state.success || pay === null) return undefined
  const sum = convert(typical(pay), pay.currency, stateCurrency[state.data], rates)
  if (sum === undefined) return undefined
  const { low, high } = bandEnds
  return Math.min(1, Math.max(0, low + ((high - low) * (sum - band.low)) / (band.high - band.low)))
}
