import { and, eq, gte, inArray, isNotNull, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { drives, type FilterCode, filterCodes, regionsAsked, workingAge } from '../domain/exchange/filters.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts } from '../domain/exchange/score-parts.ts'
import type { Queryable } from './client.ts'
import { vacancies as v } from './schema/vacancies.ts'
import { payBands as b, vacancyFacets as f } from './schema/vacancy-facets.ts'
import { facetColumns, type StoredFacets } from './vacancies.ts'
import { boundOf, joinsBands } from './vacancy-bound.ts'
import { needsOf } from './vacancy-needs.ts'
import { inTier, ofWork, type Tier, tiersOf } from './vacancy-tiers.ts'

/** Vacancies that a wish may be matched with: found by indexes, in the order of an upper bound of their score. */

/** A candidate, and the most that its score can be. */
export type Candidate = { id: string; bound: number }

/** Where any work will do, no more than so many that pass are measured, the newest. */
const mostMeasured = 2500

/**
 * At most `limit` vacancies of a tier that pass the hard filters, those first that can score highest; only such as can lose no more than
 * `slack` (of a hundred) of what the best of the tier could have.
 */
export function listCandidates(
  db: Queryable,
  wish: Wish,
  tier: Tier,
  slack: number,
  limit: number,
): Promise<Candidate[]> {
  const narrow = db
    .select({ id: f.id, postedOn: f.postedOn, bound: boundOf(wish, tier).as('bound') })
    .from(f)
    .$dynamic()
  const passed = (
    joinsBands(wish, tier) ? narrow.leftJoin(b, and(eq(b.isco, f.isco), eq(b.country, f.country))) : narrow
  ).where(and(inTier(wish, tier), ...needsOf(wish, tier, slack), ...Object.values(passing(wish))))
  const measured = (
    tier.groups === 'all' ? passed.orderBy(sql`${f.postedOn} desc nulls last, ${f.id}`).limit(mostMeasured) : passed
  ).as('measured')
  return db
    .select({ id: measured.id, bound: measured.bound })
    .from(measured)
    .orderBy(sql`${measured.bound} desc, ${measured.postedOn} desc nulls last, ${measured.id}`)
    .limit(limit)
}

/** What these vacancies are scored by; the description only where the wish looks into it. In no order. */
export function listFacets(db: Queryable, wish: Wish, ids: readonly string[]): Promise<StoredFacets[]> {
  const looksInto = countingParts(wish).includes('skills')
  return db
    .select({ ...facetColumns, description: looksInto ? v.description : sql<string | null>`null::text` })
    .from(v)
    .where(sql`${v.id} = any(${sql.param([...ids])}::uuid[])`)
}

/** How many vacancies are looked at, at most, to tell why others are not shown. */
export const mostCounted = 20_000

/** How many vacancies each filter keeps back; `isAll`: no more than these were looked at, there may be more. */
export type Filtered = { counts: Partial<Record<FilterCode, number>>; isAll: boolean }

/** How many open vacancies of near enough work each hard filter keeps from being shown; one may fail several. */
export async function countFiltered(db: Queryable, wish: Wish): Promise<Filtered> {
  const tests = passing(wish)
  const asked = filterCodes.filter((code) => tests[code] !== undefined)
  if (asked.length === 0) return { counts: {}, isAll: true }
  const fails = Object.fromEntries(asked.map((code) => [code, sql<boolean>`not (${tests[code]})`.as(`fails_${code}`)]))
  const looked = db
    .select({ ...fails })
    .from(f)
    .where(inAnyTier(wish))
    .limit(mostCounted)
    .as('looked')
  const counts = Object.fromEntries(
    asked.map((code) => [code, sql<number>`(count(*) filter (where ${sql.identifier(`fails_${code}`)}))::int`]),
  )
  const [row = { looked: 0 }] = await db.select({ ...counts, looked: sql<number>`count(*)::int` }).from(looked)
  const { looked: many, ...found } = row
  return {
    counts: Object.fromEntries(Object.entries(found).filter(([, count]) => Number(count) > 0)),
    isAll: many < mostCounted,
  }
}

const inAnyTier = (wish: Wish): SQL | undefined => {
  const tests = tiersOf(wish).map((tier) => ofWork(wish, tier))
  return tests.includes(undefined) ? undefined : or(...tests)
}

/** What a vacancy must be to pass each filter that this wish sets; the rule itself is `filterVacancy`, this saves looking. */
function passing(wish: Wish): Partial<Record<FilterCode, SQL>> {
  const { profile, avoided, today } = wish
  const regions = regionsAsked(wish)
  const tests: Partial<Record<FilterCode, SQL | undefined>> = {
    closed: or(isNull(f.closesOn), gte(f.closesOn, today)),
    country: profile.countries?.length ? inArray(f.country, profile.countries) : undefined,
    region: regions && and(isNotNull(f.region), inArray(f.region, [...regions])),
    not_open: profile.citizenship
      ? sql`(${f.openTo} is null or strpos(${f.openTo}, ${profile.citizenship}::text) > 0)`
      : undefined,
    licence: profile.licences
      ? sql`(${f.licence} is null or ${f.licence} <@ ${sql.param(drives(profile.licences))}::text[])`
      : undefined,
    recognition: recognised(profile.recognised, profile.diplomaState ?? profile.citizenship),
    too_late: profile.availableFrom ? or(isNull(f.closesOn), gte(f.closesOn, profile.availableFrom)) : undefined,
    age:
      profile.age === undefined
        ? undefined
        : sql`greatest(coalesce(${f.minAge}, 0), case when ${f.schedule} = 'rotation' then ${workingAge.rotation}::int else ${workingAge.general}::int end) <= ${profile.age}::int`,
    housing: profile.housingOnly ? eq(f.housing, 'yes') : undefined,
    not_for_me: avoided && and(...avoidedTests(avoided)),
  }
  return Object.fromEntries(Object.entries(tests).filter(([, test]) => test !== undefined))
}

function recognised(states: readonly string[] | undefined, own: string | undefined): SQL | undefined {
  if (states === undefined && own === undefined) return undefined
  const counting = [...(states ?? []), ...(own ? [own] : [])]
  return or(isNull(f.regulated), counting.length > 0 ? inArray(f.country, counting) : undefined)
}

function avoidedTests({
  employers,
  occupations,
  regions,
  ids = [],
}: NonNullable<Wish['avoided']>): (SQL | undefined)[] {
  const none = (column: typeof f.isco | typeof f.region, values: readonly string[]) =>
    values.length > 0 ? or(isNull(column), not(inArray(column, [...values]))) : undefined
  const hashes = employers.map((name) => sql`hashtext(${name}::text)`)
  return [
    employers.length > 0
      ? sql`(${f.employerHash} is null or ${f.employerHash} <> all(array[${sql.join(hashes, sql`, `)}]))`
      : undefined,
    none(f.isco, occupations),
    none(f.region, regions),
    ids.length > 0 ? sql`${f.id} <> all(${sql.param([...ids])}::uuid[])` : undefined,
  ]
}

/** Everything that may be shown, by what it is scored by: to measure what the retrieval leaves out. */
export const listAllFacets = (db: Queryable): Promise<StoredFacets[]> =>
  db
    .select(facetColumns)
    .from(v)
    .where(and(isNull(v.closedAt), isNull(v.sameAs)))
