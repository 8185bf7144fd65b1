import { MemberState, type PayPeriod } from '../codes.ts'
import { classifyTitle } from '../occupations/occupations.ts'
import { monthlyPay, type Pay, readCurrency, stateCurrency, typical } from './money.ts'

import type { Advertisement } from './red-flags.ts'

/** What an advertisement promises to pay, and whether anybody pays so much. */

/** Months' pay that is told: by the record, else by a sum that the text calls pay. */
export function payOf(ad: Advertisement, text: string): Pay | null {
  const told = monthlyPay({
    payMin: ad.payMin ?? null,
    payMax: ad.payMax ?? null,
    currency: ad.currency ?? (ad.country ? currencyIn(ad.country) : null),
    payPeriod: ad.payPeriod ?? null,
  })
  return told ?? payInText(text, ad.country)
}

const payWords =
  '(?:зарплат|з/п|зп|заработ|доход|оклад|оплат|плат[яи]м|жалак|айлык|айлыг|табыс|киреше|заробак|աշխատավարձ|եկամուտ|salary|pay|wage|earn|income)'
const sumInText = new RegExp(
  `${payWords}[^.!?։\\n]{0,40}?(\\d[\\d ]*(?:[.,]\\d+)?) ?(тыс\\p{L}*|мын|мин|հազար|млн|миллион\\p{L}*|k|к)?\\.? ?(руб\\p{L}*|₽|тенге|тг|₸|сом\\p{L}*|драм\\p{L}*|դրամ\\p{L}*|доллар\\p{L}*|usd|\\$|€|евро)?([^.!?։\\n]{0,25})`,
  'u',
)

function payInText(text: string, country: string | undefined): Pay | null {
  const found = sumInText.exec(text)
  const [, digits = '', unit = '', currency, after = ''] = found ?? []
  const figure = Number(digits.replaceAll(' ', '').replace(',', '.'))
  const code = currency ? readCurrency(currency)?.code : country ? currencyIn(country) : undefined
  const sum = figure * (/^(?:млн|миллион)/.test(unit) ? 1_000_000 : unit ? 1000 : 1)
  // Smaller ones are percents, hours and ages.
  if (!found || !code || sum < 100) return null
  const period = periods.find(([words]) => words.test(after))?.[1] ?? 'month'
  return monthlyPay({ payMin: sum, payMax: sum, currency: code, payPeriod: period })
}

const periods: [RegExp, PayPeriod][] = [
  [/час|сагат|саат|ժամ|hour/u, 'hour'],
  [/день|дзень|сутк|смен|кун|օր|day|shift/u, 'day'],
  [/недел|апта|тыдз|жума|շաբաթ|week/u, 'week'],
]

const currencyIn = (country: string): string | null => {
  const state = MemberState.safeParse(country)
  return state.success ? stateCurrency[state.data] : null
}

/**
 * Mean pay a month before tax, rounded, in each state's currency, and a dollar: only to tell a pay that cannot be from one that may.
 * Statistics offices of the five states, 2026; exact rates are not needed for it.
 */
const meanPay: Record<MemberState, number> = { RU: 95_000, KZ: 440_000, BY: 2700, KG: 45_000, AM: 300_000 }
const perDollar: Record<string, number> = { RUB: 85, KZT: 520, BYN: 3.1, KGS: 87, AMD: 390, USD: 1, EUR: 0.9 }
/** Pay of each major group of ISCO-08 against the mean: managers, professionals, … elementary work. */
const payOfGroup: Record<string, number> = { 1: 2.5, 2: 2.2, 3: 1.6, 4: 1, 5: 1, 6: 1, 7: 1.5, 8: 1.5, 9: 1 }
/** So many times what is usual is no longer a good employer's pay. */
const farAbove = { usual: 3.5, mean: 4 }

export function isFarAbove(ad: Advertisement, pay: Pay, usualPay: number | undefined): boolean {
  const most = typical(pay)
  if (usualPay !== undefined && usualPay > 0) return most > usualPay * farAbove.usual
  const isco = ad.isco ?? surestOccupation(ad.title)
  const group = payOfGroup[isco?.[0] ?? ''] ?? 1.6
  const state = MemberState.safeParse(ad.country)
  const dollars = perDollar[pay.currency]
  const mean = state.success ? meanPay[state.data] / (perDollar[stateCurrency[state.data]] ?? 1) : 1100
  return dollars !== undefined && most / dollars > mean * group * farAbove.mean
}

function surestOccupation(title: string): string | undefined {
  const { candidates, refused } = classifyTitle(title, 'ru')
  return refused ? undefined : candidates[0]?.isco
}
