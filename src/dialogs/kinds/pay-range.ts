import { z } from 'zod'
import { MemberState } from '../../domain/codes.ts'
import { readCurrency, stateCurrency } from '../../domain/exchange/money.ts'
import type { Answers, Kind } from '../form.ts'

/** From how much to how much, and the currency, ISO 4217; one sum is both. */
export const PayRange = z
  .object({
    min: z.number().positive().max(1e9),
    max: z.number().positive().max(1e9),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .refine(({ min, max }) => min <= max)
export type PayRange = z.infer<typeof PayRange>

/** What is paid, typed: "300 000 – 400 000", "от 80 до 120 тысяч рублей", "$700". Without a currency, that of the state of the work is meant. */
export function payRange(country: (answers: Answers) => unknown): Kind<PayRange> {
  return {
    schema: PayRange,
    ask: () => ({ options: [], expects: 'text' }),
    read(said, here) {
      const state = MemberState.safeParse(country(here.answers))
      const range =
        said.kind === 'value'
          ? PayRange.safeParse(said.value).data
          : said.kind === 'text'
            ? readRange(said.text, state.success ? stateCurrency[state.data] : undefined)
            : undefined
      return range ? { is: 'value', value: range } : { is: 'refused', refusal: { code: 'pay-range-please' } }
    },
    tell: ({ min, max, currency }) => ({ money: min, currency, toMoney: max }),
  }
}

const thousand = /^\s*(?:k|к|т\.|тыс|мың|мын|миң|мин|հազ|тыш)/iu

/** One sum or two, and perhaps a currency; `undefined` where there are none, three, or the second is less. */
export function readRange(text: string, currency: string | undefined): PayRange | undefined {
  const tidy = text.replace(/(?<=\d)[\s\u00a0',.](?=\d{3}(?!\d))/g, '')
  const found = [...tidy.matchAll(/\d+(?:[.,]\d+)?/g)]
  const [first, second = first] = found
  if (!first || !second || found.length > 2) return undefined
  const sumOf = (match: RegExpExecArray) => Number(match[0].replace(',', '.'))
  const isThousands = (match: RegExpExecArray) => thousand.test(tidy.slice(match.index + match[0].length))
  const max = sumOf(second) * (isThousands(second) ? 1000 : 1)
  // “From 80 to 120 thousand” means thousands both times.
  const min = sumOf(first) * (isThousands(first) || (isThousands(second) && sumOf(first) < 1000) ? 1000 : 1)
  const words = tidy.replace(/\d+(?:[.,]\d+)?/g, ' ').split(/[\s–—-]+/)
  const named = words.map((word) => readCurrency(word)).find((read) => read !== undefined && known.has(read.code))
  const range = PayRange.safeParse({ min, max, currency: named?.code ?? currency })
  return range.success ? range.data : undefined
}

/** Three letters may be any word. */
const known = new Set([...Object.values(stateCurrency), 'USD', 'EUR'])
