import { and, eq } from 'drizzle-orm'
import { MemberState } from '../domain/codes.ts'
import { stateCurrency } from '../domain/exchange/money.ts'
import type { Vacancy } from '../domain/exchange/vacancy.ts'
import type { Queryable } from './client.ts'
import { payBands } from './schema/vacancy-facets.ts'

/** So few vacancies do not tell what is usual. */
const fewest = 20

/** The middle of what the same work is paid a month in that state; `undefined` where too few tell, or in another currency than the state's. */
export async function findUsualPay(
  tx: Queryable,
  of: Pick<Vacancy, 'isco' | 'country' | 'currency'>,
): Promise<number | undefined> {
  const state = MemberState.safeParse(of.country)
  if (of.isco === null || !state.success || of.currency !== stateCurrency[state.data]) return undefined
  const [band] = await tx
    .select({ low: payBands.low, high: payBands.high, vacancies: payBands.vacancies })
    .from(payBands)
    .where(and(eq(payBands.isco, of.isco), eq(payBands.country, of.country)))
  return band && band.vacancies >= fewest ? (band.low + band.high) / 2 : undefined
}
