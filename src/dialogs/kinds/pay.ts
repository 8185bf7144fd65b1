import { z } from 'zod'
import type { Locale } from '../../domain/codes.ts'
import { readCurrency } from '../../domain/exchange/money.ts'
import type { Here, Kind, Option } from '../form.ts'
import { plain } from '../form.ts'

/** A sum of pay a month and its currency, ISO 4217. */
export const PaySum = z.object({ amount: z.number().positive().max(1e9), currency: z.string().regex(/^[A-Z]{3}$/) })
export type PaySum = z.infer<typeof PaySum>

/** Currencies of the five states, and sums that are often asked for in each. */
const offers: Record<string, readonly number[]> = {
  KZT: [200_000, 300_000, 500_000, 800_000],
  RUB: [50_000, 80_000, 120_000, 180_000],
  KGS: [25_000, 40_000, 60_000, 100_000],
  AMD: [150_000, 250_000, 400_000, 600_000],
  BYN: [1200, 1800, 2500, 4000],
  USD: [400, 700, 1000, 2000],
}

/** What people who speak the language most often reckon in, where nothing else is known. */
export const currencyOf: Record<Locale, string> = { kk: 'KZT', ru: 'RUB', ky: 'KGS', hy: 'AMD', be: 'BYN', en: 'USD' }

const View = z.object({ currency: z.string() })

/** The least pay a month, picked or typed, in the person's currency or another: "80 тысяч рублей", "300000", "$700". */
export function paySum(): Kind<PaySum> {
  const currencyAt = (here: Here): string => {
    const view = View.safeParse(here.view)
    if (view.success && offers[view.data.currency]) return view.data.currency
    const known = z.string().safeParse(here.context.known.currency)
    return known.success && offers[known.data] ? known.data : currencyOf[here.context.locale]
  }
  return {
    schema: PaySum,
    ask(here) {
      const currency = currencyAt(here)
      const sums = (offers[currency] ?? []).map(
        (amount, index): Option => ({
          label: plain({ money: amount, currency }),
          value: { amount, currency },
          row: Math.floor(index / 2),
        }),
      )
      const others = Object.keys(offers)
        .filter((code) => code !== currency)
        .map(
          (code, index): Option => ({ label: plain(code), view: { currency: code }, row: 50 + Math.floor(index / 5) }),
        )
      return { options: [...sums, ...others], expects: 'text' }
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: said.view }
      const given = said.kind === 'value' ? PaySum.safeParse(said.value).data : undefined
      const sum = given ?? (said.kind === 'text' ? readSum(said.text, currencyAt(here)) : undefined)
      return sum ? { is: 'value', value: sum } : { is: 'refused', refusal: { code: 'pay-please' } }
    },
    tell: ({ amount, currency }) => ({ money: amount, currency }),
  }
}

const thousands = /^(?:k|к|т|тыс|тысяч|тысячи|тысячы|тысяча|мың|миң|հազար|հազ)(?![\p{L}])/iu

/** A sum in words of any of the languages; `undefined` where there is no single number. */
function readSum(text: string, currency: string): PaySum | undefined {
  // Three digits after a sign are thousands in every language: nobody tells pay to the thousandth.
  const tidy = text.replace(/(?<=\d)[\s\u00a0',.](?=\d{3}(?!\d))/g, '').trim()
  const found = [...tidy.matchAll(/\d+(?:[.,]\d+)?/g)]
  const [only] = found
  if (found.length !== 1 || !only) return undefined
  const before = tidy.slice(0, only.index).trim()
  if (/[-−–—]$/u.test(before)) return undefined
  const after = tidy.slice(only.index + only[0].length).trim()
  const isThousands = thousands.test(after)
  const words = [before, after.replace(thousands, '').replace(/^\./, '').trim()].filter((word) => word !== '')
  const named = words.map((word) => readCurrency(word)?.code).find((code) => code !== undefined)
  const sum = PaySum.safeParse({
    amount: Number(only[0].replace(',', '.')) * (isThousands ? 1000 : 1),
    currency: named ?? currency,
  })
  return sum.success ? sum.data : undefined
}
