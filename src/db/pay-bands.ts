import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import { MemberState } from '../domain/codes.ts'
import { type Bands, bandKey, fewestOfBand, narrowestBand } from '../domain/exchange/bands.ts'
import { convert, type Rates, stateCurrency } from '../domain/exchange/money.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import type { Database, Queryable } from './client.ts'
import { payBands as b, vacancyFacets as f } from './schema/vacancy-facets.ts'
import { groupsNear } from './vacancy-tiers.ts'

/** The wish with what its work, and work near it, is usually paid in the states it asks for. */
export async function withBands(db: Queryable, wish: Wish): Promise<Wish> {
  const groups = groupsNear(wish)
  if (groups.length === 0) return wish
  const countries = wish.profile.countries?.length ? wish.profile.countries : MemberState.options
  const rows = await db
    .select({ isco: b.isco, country: b.country, low: b.low, high: b.high, vacancies: b.vacancies })
    .from(b)
    .where(and(inArray(b.isco, groups), inArray(b.country, [...countries])))
  const bands: Bands = Object.fromEntries(rows.map(({ isco, country, ...band }) => [bandKey(isco, country), band]))
  return { ...wish, bands }
}

/**
 * Works out anew what each occupation is paid in each state, from the vacancies that are open, at these rates; tells how many bands
 * there are. Of those who call it at once one does it, the others find it done.
 */
export async function refreshPayBands(db: Database, rates: Rates, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ got: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('pay_bands')) as got`,
    )
    if (!lock?.got) return 0
    const at = sql`${now.toISOString()}::timestamptz`
    const stored = await tx
      .insert(b)
      .select(
        tx
          .select({
            isco: sql<string>`${f.isco}`.as('isco'),
            country: f.country,
            low: sql<number>`percentile_cont(0.25) within group (order by ${inOwnCurrency(rates)})`.as('low'),
            high: sql<number>`greatest(percentile_cont(0.75) within group (order by ${inOwnCurrency(rates)}), ${narrowestBand}::float8 * percentile_cont(0.25) within group (order by ${inOwnCurrency(rates)}))`.as(
              'high',
            ),
            vacancies: sql<number>`count(${inOwnCurrency(rates)})::int`.as('vacancies'),
            workedOutAt: sql<Date>`${at}`.as('worked_out_at'),
          })
          .from(f)
          .where(and(isNotNull(f.isco), isNotNull(f.payTypical), inArray(f.country, MemberState.options)))
          .groupBy(f.isco, f.country)
          .having(sql`count(${inOwnCurrency(rates)}) >= ${fewestOfBand}`),
      )
      .onConflictDoUpdate({
        target: [b.isco, b.country],
        set: {
          low: sql`excluded.low`,
          high: sql`excluded.high`,
          vacancies: sql`excluded.vacancies`,
          workedOutAt: sql`excluded.worked_out_at`,
        },
      })
      .returning({ isco: b.isco })
    await tx.delete(b).where(lt(b.workedOutAt, now))
    return stored.length
  })
}

/** A month's pay in the currency of the vacancy's state; null where no rate is known. */
const inOwnCurrency = (rates: Rates) => {
  const pairs = MemberState.options.flatMap((state) =>
    [...new Set([...Object.keys(rates.perUnit), stateCurrency[state]])].flatMap((currency) => {
      const worth = convert(1, currency, stateCurrency[state], rates)
      return worth === undefined
        ? []
        : [sql`when ${and(eq(f.country, state), eq(f.currency, currency))} then ${f.payTypical} * ${worth}::float8`]
    }),
  )
  return sql`case ${sql.join(pairs, sql` `)} end`
}
