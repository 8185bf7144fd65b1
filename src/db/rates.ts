import { lte, sql } from 'drizzle-orm'
import type { Rates } from '../domain/exchange/money.ts'
import type { Queryable } from './client.ts'
import { rates } from './schema/vacancies.ts'

export type Rate = { on: string; currency: string; perUnit: number }

/** Stores rates; one of the same day and currency is replaced. */
export async function storeRates(db: Queryable, told: readonly Rate[], source: string): Promise<number> {
  const rows = [...new Map(told.map((rate) => [`${rate.on} ${rate.currency}`, { ...rate, source }])).values()]
  for (let start = 0; start < rows.length; start += 5000)
    await db
      .insert(rates)
      .values(rows.slice(start, start + 5000))
      .onConflictDoUpdate({
        target: [rates.currency, rates.on],
        set: { perUnit: sql`excluded.per_unit`, source: sql`excluded.source` },
      })
  return rows.length
}

/** Of each currency the latest rate of that day or before. */
export async function findRates(db: Queryable, day: string): Promise<Rates> {
  const rows = await db
    .selectDistinctOn([rates.currency], { on: rates.on, currency: rates.currency, perUnit: rates.perUnit })
    .from(rates)
    .where(lte(rates.on, day))
    .orderBy(rates.currency, sql`${rates.on} desc`)
  return {
    on: Object.fromEntries(rows.map(({ currency, on }) => [currency, on])),
    perUnit: Object.fromEntries(rows.map(({ currency, perUnit }) => [currency, perUnit])),
  }
}
