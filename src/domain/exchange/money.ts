import type { MemberState, PayPeriod } from '../codes.ts'
import type { Vacancy } from './vacancy.ts'

/** What one unit of each currency was worth on a day, all told in one common currency (which one cancels out). */
export type Rates = { on: Record<string, string>; perUnit: Record<string, number> }

/** Codes that feeds still write. One new Belarusian rouble is 10,000 old ones (1 July 2016), one new Russian rouble 1,000 old (1998). */
const legacy: Record<string, { code: string; per: number }> = {
  BYR: { code: 'BYN', per: 10_000 },
  // Feeds write RUR for today's rouble: the sum stays.
  RUR: { code: 'RUB', per: 1 },
}

const spoken: [RegExp, string][] = [
  [/^(?:руб|р[оа]с.*руб|(?:ռուս.*)?ռուբ|₽|р\.?$)/u, 'RUB'],
  [/^(?:тенге|теңге|тнг|тг|տենգե|₸)/u, 'KZT'],
  [/^(?:бел.*руб|բել.*ռուբ|br$)/u, 'BYN'],
  [/^(?:сом|սոմ|kgs|с\.?$)/u, 'KGS'],
  [/^(?:драм|դրամ|֏)/u, 'AMD'],
  [/^(?:долл|долар|դոլար|usd|\$)/u, 'USD'],
  [/^(?:евро|еўра|եվրո|eur|€)/u, 'EUR'],
]

/** The currency that a feed names in whatever way, ISO 4217, and by what to divide its sums; `undefined` where it is none we know. */
export function readCurrency(said: string): { code: string; per: number } | undefined {
  const tidy = said.replace(/[«»"'\s]/g, '').toLowerCase()
  const upper = tidy.toUpperCase()
  const old = legacy[upper]
  if (old) return old
  if (/^[A-Z]{3}$/.test(upper)) return { code: upper, per: 1 }
  const found = spoken.find(([words]) => words.test(tidy))
  return found ? { code: found[1], per: 1 } : undefined
}

/** What a month of full work pays, for comparing: 165 hours, 21 days or 4.35 weeks of it. */
export const perMonth: Record<PayPeriod, number> = { hour: 165, day: 21, week: 4.35, month: 1, year: 1 / 12 }

export type Pay = { min: number; max: number; currency: string }

/** The vacancy's pay for a month in its own currency; null where none is stated: that is not nought. */
export function monthlyPay(of: Pick<Vacancy, 'payMin' | 'payMax' | 'currency' | 'payPeriod'>): Pay | null {
  const least = of.payMin ?? of.payMax
  const most = of.payMax ?? of.payMin
  if (least === null || most === null || of.currency === null) return null
  const months = perMonth[of.payPeriod ?? 'month']
  return { min: least * months, max: most * months, currency: of.currency }
}

/** Of a span, what most are in the end offered: its lower third. */
export const typical = (pay: { min: number; max: number }) => pay.min + (pay.max - pay.min) / 3

/** A sum in another currency; `undefined` where a rate is wanting. */
export function convert(sum: number, from: string, to: string, rates: Rates): number | undefined {
  if (from === to) return sum
  const [worth, unit] = [rates.perUnit[from], rates.perUnit[to]]
  return worth === undefined || unit === undefined ? undefined : (sum * worth) / unit
}

/** The day of the older of the two rates. */
export const rateDate = (from: string, to: string, rates: Rates): string | undefined =>
  [rates.on[from], rates.on[to]].filter((day) => day !== undefined).toSorted()[0]

/** What people of each state reckon in. */
export const stateCurrency: Record<MemberState, string> = { AM: 'AMD', BY: 'BYN', KZ: 'KZT', KG: 'KGS', RU: 'RUB' }
