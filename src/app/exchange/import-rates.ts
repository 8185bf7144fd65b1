import { z } from 'zod'
import type { Rate } from '../../db/rates.ts'
import { PlainDate } from '../../domain/calendar.ts'
import { readCurrency } from '../../domain/exchange/money.ts'
import { csvRows } from '../../feeds/csv-rows.ts'

/** The file tells no rates that sums could be converted by. */
export class RatesError extends Error {
  override name = 'RatesError'
}

/** The file is good, but the currency that its rates are told in was not named. */
export class BaseNeeded extends Error {
  override name = 'BaseNeeded'
}

const Row = z.object({
  date: PlainDate,
  currency: z.string(),
  perUnit: z.string().transform((text, context) => {
    const value = Number(text.replace(/\s/g, '').replace(',', '.'))
    if (value > 0 && Number.isFinite(value)) return value
    context.addIssue({ code: 'custom', message: 'expected a number above nought' })
    return z.NEVER
  }),
  nominal: z.coerce.number().positive().default(1),
})

/**
 * Rates from a CSV file `date,currency,per_unit[,nominal]` with or without that first line: what `nominal` units of the currency are
 * worth, all in one common currency. That one is worth 1: where no line of a day says so, `base` names it.
 */
export async function readRates(text: AsyncIterable<string>, base?: string): Promise<Rate[]> {
  const rates: Rate[] = []
  let columns = ['date', 'currency', 'perUnit', 'nominal']
  for await (const { line, cells } of csvRows(text)) {
    if (line === 1 && cells.some((cell) => /date/i.test(cell))) {
      columns = cells.map(nameOf)
      continue
    }
    const row = Row.safeParse(Object.fromEntries(columns.map((name, at) => [name, cells[at]?.trim() || undefined])))
    const currency = row.success ? readCurrency(row.data.currency) : undefined
    if (!row.success || !currency)
      throw new RatesError(`line ${line}: ${row.success ? 'not a currency' : wrong(row.error)}`)
    rates.push({
      on: row.data.date,
      currency: currency.code,
      perUnit: (row.data.perUnit / row.data.nominal) * currency.per,
    })
  }
  if (rates.length === 0) throw new RatesError('the file has no rates')
  return withBase(rates, base)
}

const wrong = (error: z.ZodError) => error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')

function nameOf(cell: string): string {
  const name = cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '')
  return name === 'perunit' || name === 'rate' || name === 'value' ? 'perUnit' : name
}

function withBase(rates: Rate[], base: string | undefined): Rate[] {
  const days = [...new Set(rates.map(({ on }) => on))]
  const code = base === undefined ? undefined : readCurrency(base)?.code
  return days.flatMap((on) => {
    const ofDay = rates.filter((rate) => rate.on === on)
    if (ofDay.some(({ perUnit }) => perUnit === 1)) return ofDay
    if (!code)
      throw new BaseNeeded(`on ${on} no currency is worth 1: name the one that the others are told in by --base`)
    return [...ofDay.filter(({ currency }) => currency !== code), { on, currency: code, perUnit: 1 }]
  })
}
