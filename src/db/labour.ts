import { and, asc, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Counted, LabourBy } from '../domain/exchange/labour.ts'
import type { Database, Queryable, Sql } from './client.ts'
import { labourFigures } from './schema/labour.ts'
import { vacancies } from './schema/vacancies.ts'

/** Counts of vacancies and seekers, and where they are kept. */

export type LabourFigure = typeof labourFigures.$inferInsert

type Demand = { by: string; country: string; key: string; vacancies: number; pay: number | null; paid: number }

/** Each job once that was open on that day: over all, by state, by region, by unit group, and by unit group in each state. */
export const countDemand = (sql: Sql, day: string, usdPer: Readonly<Record<string, number>>): Promise<Demand[]> => sql<
  Demand[]
>`
  with worth as (select key as currency, value::float8 as usd from jsonb_each_text(${JSON.stringify(usdPer)}::text::jsonb)),
  open as materialized (
    select v.country, v.region, v.isco, v.pay_typical * w.usd as usd
    from vacancies v left join worth w on w.currency = v.currency
    where v.same_as is null and coalesce(v.posted_on, (v.first_seen_at at time zone 'UTC')::date) <= ${day}::date
      and (v.closed_at is null or (v.closed_at at time zone 'UTC')::date > ${day}::date)
      and (v.closes_on is null or v.closes_on >= ${day}::date)),
  counted as (
    select grouping(country) = 1 as over_states, grouping(region) = 0 as by_region, grouping(isco) = 0 as by_isco,
      country, region, isco, count(*)::int as vacancies, count(usd)::int as paid,
      percentile_cont(0.5) within group (order by usd) as pay
    from open group by grouping sets ((), (country), (country, region), (isco), (country, isco)))
  select case when by_region then 'region' when by_isco then 'occupation' when over_states then 'all' else 'country' end as by,
    case when over_states or not (by_region or by_isco) then '' else country end as country,
    case when by_region then region when by_isco then isco when over_states then '' else country end as key,
    vacancies, pay, paid
  from counted where (not by_region or region is not null) and (not by_isco or isco is not null)`

type Supply = { by: string; country: string; key: string; seekers: number }

/**
 * People whose wish was told or changed since that day, by what they would take: who names no state would go to any, who names no
 * region to every one that is asked for by anybody. One who would do several is counted with each.
 */
export const countSupply = (sql: Sql, since: string): Promise<Supply[]> => sql<Supply[]>`
  with seeker as materialized (
    select person_id, array(select jsonb_array_elements_text(coalesce(wish -> 'countries', '[]'))) as countries,
      array(select jsonb_array_elements_text(coalesce(wish -> 'regions', '[]'))) as regions,
      array(select jsonb_array_elements_text(coalesce(wish -> 'occupations', '[]'))) as occupations
    from profiles where updated_at >= ${since}::timestamptz),
  going as (
    select s.*, state from seeker s cross join unnest(array['AM', 'BY', 'KZ', 'KG', 'RU']) as state
    where countries = '{}' or state = any(countries))
  select 'all' as by, '' as country, '' as key, count(*)::int as seekers from seeker
  union all select 'country', '', state, count(*)::int from going group by state
  union all select 'region', left(region, 2), region, count(distinct person_id)::int
    from seeker, unnest(regions) as region group by region
  union all select 'occupation', '', isco, count(distinct person_id)::int from seeker, unnest(occupations) as isco group by isco
  union all select 'occupation', state, isco, count(distinct person_id)::int
    from going, unnest(occupations) as isco group by state, isco`

/** Puts a month's figures in the place of those it had. */
export async function storeLabour(db: Database, month: string, figures: readonly LabourFigure[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(labourFigures).where(eq(labourFigures.month, `${month}-01`))
    for (let start = 0; start < figures.length; start += 2000)
      await tx.insert(labourFigures).values(figures.slice(start, start + 2000))
  })
}

/** Months that were counted, `2026-11`, the earliest first, and when the newest was. */
export async function listLabourMonths(db: Queryable): Promise<{ months: string[]; countedAt: Date | undefined }> {
  const rows = await db
    .select({ month: labourFigures.month, at: labourFigures.countedAt })
    .from(labourFigures)
    .where(eq(labourFigures.by, 'all'))
    .orderBy(asc(labourFigures.month))
  return { months: rows.map(({ month }) => month.slice(0, 7)), countedAt: rows.at(-1)?.at }
}

/** What was counted from the one month to the other: by month the totals of the state, or of the Union. */
export async function listLabour(
  db: Queryable,
  { by, country, from, to }: { by: LabourBy; country: string; from: string; to: string },
): Promise<Counted[]> {
  const rows = await db
    .select()
    .from(labourFigures)
    .where(
      and(
        gte(labourFigures.month, `${from}-01`),
        lte(labourFigures.month, `${to}-01`),
        ...(by === 'month'
          ? [
              eq(labourFigures.by, country ? 'country' : 'all'),
              eq(labourFigures.key, country),
              eq(labourFigures.country, ''),
            ]
          : [
              eq(labourFigures.by, by),
              by === 'country'
                ? eq(labourFigures.country, '')
                : by === 'region' && !country
                  ? undefined
                  : eq(labourFigures.country, country),
            ]),
      ),
    )
    .orderBy(asc(labourFigures.month), desc(labourFigures.vacancies), asc(labourFigures.key))
  return rows.map(({ month, key, ...row }) => ({
    month: month.slice(0, 7),
    key: by === 'month' ? month.slice(0, 7) : key,
    vacancies: row.vacancies,
    seekers: row.seekers,
    pay: row.pay,
    currency: row.currency,
    paid: row.paid,
  }))
}

/** Whether any open vacancy of that source is among those counted. */
export async function hasOpenOf(db: Queryable, source: string): Promise<boolean> {
  const rows = await db
    .select({ one: sql`1` })
    .from(vacancies)
    .where(and(eq(vacancies.source, source), sql`${vacancies.closedAt} is null`))
    .limit(1)
  return rows.length > 0
}
