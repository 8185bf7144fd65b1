import { and, eq, gte, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { Education, LanguageLevel } from '../domain/codes.ts'
import { drives, type FilterCode, filterCodes, workingAge } from '../domain/exchange/filters.ts'
import { convert, perMonth } from '../domain/exchange/money.ts'
import {
  byTitleAtMost,
  freshDays,
  levelsShort,
  nearEnough,
  nextNearness,
  payScale,
  untold,
} from '../domain/exchange/parts.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, type ScorePart, scoreParts } from '../domain/exchange/score.ts'
import { titleKey } from '../domain/exchange/text.ts'
import { nearness, unitGroups } from '../domain/occupations/occupations.ts'
import type { Queryable } from './client.ts'
import { vacancies as v } from './schema/vacancies.ts'
import { facetColumns, type StoredFacets } from './vacancies.ts'

/** Vacancies that a wish may be matched with: found by indexes, in the order of an upper bound of their score. */

/** A candidate with the most that its score can be. */
export type Candidate = StoredFacets & { bound: number }

/** How near the work must be: the same group, or as near as is offered at all. */
export type Nearness = 'same' | 'near'

/**
 * At most `limit` open vacancies that pass the hard filters, those first that can score highest. Which they are is worked out on
 * narrow rows; what they are scored by is fetched for those alone.
 */
export async function listCandidates(
  db: Queryable,
  wish: Wish,
  limit: number,
  nearness: Nearness = 'near',
): Promise<Candidate[]> {
  const best = db.$with('best').as(
    db
      .select({ id: v.id, bound: boundOf(wish).as('bound') })
      .from(v)
      .where(and(isNull(v.closedAt), ofWork(wish, nearness), ...Object.values(passing(wish))))
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

/** The most that a vacancy of near, not the same, work can score. */
export function mostOfNearWork(wish: Wish): number {
  const counting = countingParts(wish)
  const weights = counting.reduce((sum, name) => sum + scoreParts[name], 0)
  return 1 - (scoreParts.occupation * (1 - nextNearness)) / weights
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
    .where(and(isNull(v.closedAt), ofWork(wish)))
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, count]) => count > 0))
}

/** Work near enough to what is wished for; where the feed's title was not understood, titles alike to the person's words. */
function ofWork({ profile }: Wish, within: Nearness = 'near'): SQL | undefined {
  const wanted = profile.occupations ?? []
  if (within === 'same') return inArray(v.isco, wanted)
  const groups =
    wanted.length > 0 ? unitGroups.filter((group) => wanted.some((own) => nearness(own, group) >= nearEnough)) : []
  const words = titleKey(profile.occupationText ?? '')
  const byWords = words === '' ? undefined : and(isNull(v.isco), sql`${v.titleKey} % ${words}`)
  if (groups.length === 0) return byWords
  return or(inArray(v.isco, [...groups]), byWords)
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

/** The score as SQL: the parts that are cheap to tell exactly, of the others the most they can be. */
function boundOf(wish: Wish): SQL<number> {
  const counting = countingParts(wish)
  const weights = counting.reduce((sum, name) => sum + scoreParts[name], 0)
  const parts = counting.map((name) => sql`${scoreParts[name]}::float8 * (${partBounds[name](wish)})`)
  return sql<number>`(${sql.join(parts, sql` + `)}) / ${weights}::float8`
}

const float = (value: number) => sql`${value}::float8`
const clamped = (value: SQL) => sql`least(1, greatest(0, ${value}))`
/** `greatest` and `least` pass over nulls, so what is not told must be asked for by itself. */
const orUntold = (told: SQL, value: SQL, otherwise: number) =>
  sql`case when ${told} is null then ${float(otherwise)} else ${value} end`

const partBounds: Record<ScorePart, (wish: Wish) => SQL> = {
  occupation({ profile }) {
    const wanted = profile.occupations ?? []
    const near = unitGroups.flatMap((group) => {
      const value = Math.max(0, ...wanted.map((own) => nearness(own, group)))
      return value >= nearEnough ? [{ group, value }] : []
    })
    const byWords = profile.occupationText === undefined ? 0 : byTitleAtMost
    const levels = [...new Set(near.map(({ value }) => value))].toSorted((a, b) => b - a)
    const cases = levels.map((level) => {
      const groups = near.filter(({ value }) => value === level).map(({ group }) => group)
      return sql`when ${inArray(v.isco, groups)} then ${float(level)}`
    })
    const sureness = sql`(0.8 + 0.2 * coalesce(${v.iscoConfidence}, 1)::float8)`
    return cases.length === 0
      ? float(byWords)
      : sql`case when ${isNull(v.isco)} then ${float(byWords)} else (case ${sql.join(cases, sql` `)} else 0 end) * ${sureness} end`
  },
  pay(wish) {
    const { payFloor } = wish.profile
    const rates = Object.keys(wish.rates.perUnit)
    const currencies = payFloor && !rates.includes(payFloor.currency) ? [...rates, payFloor.currency] : rates
    const cases = currencies.flatMap((currency) => {
      const unit = payFloor
        ? convert(1, currency, payFloor.currency, wish.rates)
        : convert(1, currency, 'USD', wish.rates)
      const by = payFloor ? payFloor.amount * perMonth[payFloor.period] : payScale.low
      return unit === undefined ? [] : [sql`when ${currency}::text then ${v.payTypical} * ${float(unit / by)}`]
    })
    if (cases.length === 0) return float(untold.pay)
    const ratio = sql`(case ${v.currency} ${sql.join(cases, sql` `)} end)`
    if (!payFloor)
      return orUntold(
        ratio,
        clamped(sql`ln(greatest(${ratio}, 1e-9)) / ${float(Math.log(payScale.high / payScale.low))}`),
        untold.pay,
      )
    return sql`coalesce(case when ${ratio} >= 1 then least(1, 0.7 + 0.6 * (${ratio} - 1)) else 0.7 * ${ratio} * ${ratio} end, ${float(untold.pay)})`
  },
  place({ profile, placeRegions }) {
    const cases = [
      profile.places?.length ? sql`when ${inArray(v.geonameId, profile.places)} then ${float(1)}` : undefined,
      sql`when ${isNull(v.region)} then ${float(untold.place)}`,
      profile.regions?.length ? sql`when ${inArray(v.region, profile.regions)} then ${float(1)}` : undefined,
      placeRegions.length > 0 ? sql`when ${inArray(v.region, [...placeRegions])} then ${float(0.7)}` : undefined,
    ].filter((part) => part !== undefined)
    return sql`case ${sql.join(cases, sql` `)} else ${float(0.2)} end`
  },
  experience: ({ profile }) =>
    orUntold(
      sql`${v.experienceYears}`,
      clamped(sql`1 - (${v.experienceYears}::float8 - ${float(profile.experienceYears ?? 0)}) / 4`),
      untold.experience,
    ),
  languages: ({ profile }) => {
    const spoken = Object.entries(profile.languages ?? {})
    const each = spoken.map(([language, has]) => {
      const cases = LanguageLevel.options.map(
        (level) => sql`when ${level}::text then ${float(Math.max(0, 1 - levelsShort(has, level) / 3))}`,
      )
      return sql`case ${v.languages} ->> ${language}::text ${sql.join(cases, sql` `)} else 1 end`
    })
    const unspoken = sql`${v.languages} - ${sql.param(spoken.map(([language]) => language))}::text[] <> '{}'::jsonb`
    return sql`case when ${v.languages} = '{}'::jsonb then ${float(untold.languages)} when ${unspoken} then 0 else ${each.length > 0 ? sql`least(1, ${sql.join(each, sql`, `)})` : float(1)} end`
  },
  housing: () => sql`case ${v.housing} when 'yes' then 1 when 'no' then 0 else ${float(untold.housing)} end`,
  schedule: ({ profile }) => {
    const wanted = profile.partTimeOnly ? ['part_time' as const] : (profile.schedules ?? [])
    const others =
      wanted.length > 0
        ? sql`case when ${inArray(v.schedule, [...wanted])} then 1 else 0 end`
        : float(profile.rotation ? 0.3 : 1)
    const rotation = profile.rotation === undefined ? others : float(profile.rotation ? 1 : 0)
    return sql`case when ${isNull(v.schedule)} then ${float(untold.schedule)} when ${eq(v.schedule, 'rotation')} then ${rotation} else ${others} end`
  },
  freshness: ({ today }) =>
    orUntold(
      sql`${v.postedOn}`,
      clamped(sql`1 - (${today}::date - ${v.postedOn}) / ${float(freshDays)}`),
      untold.freshness,
    ),
  education: ({ profile }) => {
    const levels = Education.options
    const own = levels.indexOf(profile.education ?? 'none')
    const enough = levels.slice(0, own + 1)
    return sql`case when ${isNull(v.education)} then ${float(untold.education)} when ${inArray(v.education, enough)} then 1 else 0.3 end`
  },
  text: () => float(1),
}

/** Every open vacancy, by what it is scored by: to measure what the retrieval leaves out. */
export const listAllFacets = (db: Queryable): Promise<StoredFacets[]> =>
  db.select(facetColumns).from(v).where(isNull(v.closedAt))
