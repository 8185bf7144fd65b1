import { and, eq, gte, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { drives, type FilterCode, filterCodes, workingAge } from '../domain/exchange/filters.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { titleKey } from '../domain/exchange/text.ts'
import type { Queryable } from './client.ts'
import { vacancies as v } from './schema/vacancies.ts'
import { facetColumns, type StoredFacets } from './vacancies.ts'
import { boundOf, type Tier, tiersOf } from './vacancy-bound.ts'

/** Vacancies that a wish may be matched with: found by indexes, in the order of an upper bound of their score. */

/** A candidate with the most that its score can be. */
export type Candidate = StoredFacets & { bound: number }

/**
 * At most `limit` open vacancies of a tier that pass the hard filters, those first that can score highest. Which they are is worked
 * out on narrow rows; what they are scored by is fetched for those alone.
 */
export async function listCandidates(db: Queryable, wish: Wish, tier: Tier, limit: number): Promise<Candidate[]> {
  const best = db.$with('best').as(
    db
      .select({ id: v.id, bound: boundOf(wish, tier).as('bound') })
      .from(v)
      .where(and(isNull(v.closedAt), inTier(wish, tier), ...Object.values(passing(wish))))
      .orderBy(sql`bound desc`, v.id)
      .limit(limit),
  )
  return db
    .with(best)
    .select({ ...facetColumns, bound: best.bound })
    .from(best)
    .innerJoin(v, eq(v.id, best.id))
    .orderBy(sql`${best.bound} desc`, v.id)
}

/** How many open vacancies of near enough work each hard filter keeps from being shown; one may fail several. */
export async function countFiltered(db: Queryable, wish: Wish): Promise<Partial<Record<FilterCode, number>>> {
  const tests = passing(wish)
  const asked = filterCodes.filter((code) => tests[code] !== undefined)
  if (asked.length === 0) return {}
  const counts = Object.fromEntries(
    asked.map((code) => [code, sql<number>`(count(*) filter (where not (${tests[code]})))::int`]),
  )
  const [row] = await db
    .select(counts)
    .from(v)
    .where(and(isNull(v.closedAt), inAnyTier(wish)))
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, count]) => count > 0))
}

const inAnyTier = (wish: Wish): SQL | undefined => {
  const tests = tiersOf(wish).map((tier) => inTier(wish, tier))
  return tests.includes(undefined) ? undefined : or(...tests)
}

function inTier({ profile }: Wish, { groups }: Tier): SQL | undefined {
  if (groups === 'all') return undefined
  if (groups !== 'words') return inArray(v.isco, [...groups])
  return and(isNull(v.isco), sql`${v.titleKey} % ${titleKey(profile.occupationText ?? '')}`)
}

/** What a vacancy must be to pass each filter that this wish sets; the rule itself is `filterVacancy`, this saves looking. */
function passing({ profile, avoided, today }: Wish): Partial<Record<FilterCode, SQL>> {
  const tests: Partial<Record<FilterCode, SQL | undefined>> = {
    closed: or(isNull(v.closesOn), gte(v.closesOn, today)),
    country: profile.countries?.length ? inArray(v.country, profile.countries) : undefined,
    not_open: profile.citizenship
      ? sql`(${v.openTo} is null or cardinality(${v.openTo}) = 0 or ${profile.citizenship}::text = any(${v.openTo}))`
      : undefined,
    licence: profile.licences ? sql`${v.licence} <@ ${sql.param(drives(profile.licences))}::text[]` : undefined,
    recognition: recognised(profile.recognised, profile.diplomaState ?? profile.citizenship),
    too_late: profile.availableFrom ? or(isNull(v.closesOn), gte(v.closesOn, profile.availableFrom)) : undefined,
    age:
      profile.age === undefined
        ? undefined
        : sql`greatest(coalesce(${v.minAge}, 0), case when ${v.schedule} = 'rotation' then ${workingAge.rotation}::int else ${workingAge.general}::int end) <= ${profile.age}::int`,
    not_for_me: avoided && and(...avoidedTests(avoided)),
  }
  return Object.fromEntries(Object.entries(tests).filter(([, test]) => test !== undefined))
}

function recognised(states: readonly string[] | undefined, own: string | undefined): SQL | undefined {
  if (states === undefined && own === undefined) return undefined
  const counting = [...(states ?? []), ...(own ? [own] : [])]
  return or(isNull(v.regulated), counting.length > 0 ? inArray(v.country, counting) : undefined)
}

function avoidedTests(avoided: NonNullable<Wish['avoided']>): (SQL | undefined)[] {
  const none = (column: typeof v.employerName | typeof v.isco | typeof v.region, values: readonly string[]) =>
    values.length > 0 ? or(isNull(column), not(inArray(column, [...values]))) : undefined
  return [
    none(v.employerName, avoided.employers),
    none(v.isco, avoided.occupations),
    none(v.region, avoided.regions),
    avoided.vacancies.length > 0
      ? sql`${v.source} || ' ' || ${v.sourceId} <> all(${sql.param([...avoided.vacancies])}::text[])`
      : undefined,
  ]
}

/** Every open vacancy, by what it is scored by: to measure what the retrieval leaves out. */
export const listAllFacets = (db: Queryable): Promise<StoredFacets[]> =>
  db.select(facetColumns).from(v).where(isNull(v.closedAt))
