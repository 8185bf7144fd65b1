import { eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { Education, LanguageLevel } from '../domain/codes.ts'
import { bandEnds, bandKey } from '../domain/exchange/bands.ts'
import { convert, stateCurrency } from '../domain/exchange/money.ts'
import { elsewhere, freshDays, levelsShort, payMeasure, payScale, untold } from '../domain/exchange/parts.ts'
import { ringScale } from '../domain/exchange/place-rings.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, type ScorePart, scoreParts, weightOf } from '../domain/exchange/score-parts.ts'
import { payBands as b, vacancyFacets as f } from './schema/vacancy-facets.ts'
import type { Tier } from './vacancy-tiers.ts'

/** The score told in SQL, so that the database hands out the best first; scored for good it is by the pure function. */

/** The score of a vacancy of a tier as SQL: all parts exactly, but of what hangs on words the most they can add. */
export function boundOf(wish: Wish, tier: Tier): SQL<number> {
  const counting = countingParts(wish)
  const parts = counting.map((name) => sql`${scoreParts[name]}::float8 * (${boundFor(name, wish, tier)})`)
  return sql<number>`(${sql.join(parts, sql` + `)}) / ${weightOf(counting)}::float8`
}

function boundFor(name: ScorePart, wish: Wish, tier: Tier): SQL {
  if (name === 'occupation') return occupationOf(tier)
  if (name === 'verified' && tier.isVerified !== undefined) return float(tier.isVerified ? 1 : 0)
  const written = name === 'band' ? groupsWritten(tier) : undefined
  if (written) return bandOfFew(wish, written)
  return partBounds[name](wish)
}

export const float = (value: number) => sql`${value}::float8`

/** From 0 to 1; what is not told counts as `otherwise`. */
const clamped = (value: SQL, otherwise: number) => sql`least(1, greatest(0, coalesce(${value}, ${float(otherwise)})))`

const occupationOf = ({ nearness, groups }: Tier): SQL =>
  groups === 'words'
    ? float(nearness)
    : sql`${float(nearness)} * (0.8 + 0.2 * coalesce(${f.iscoConfidence}, 1)::float8)`

/** How much a unit of each currency is worth in `into`; of those for which a rate is known. */
export function unitsIn(wish: Wish, into: string): [currency: string, worth: number][] {
  const known = new Set([into, ...Object.keys(wish.rates.perUnit)])
  return [...known].flatMap((currency) => {
    const unit = convert(1, currency, into, wish.rates)
    return unit === undefined ? [] : [[currency, unit] as const]
  })
}

function payRatioOf(wish: Wish): SQL | undefined {
  const { currency: into, amount } = payMeasure(wish)
  const cases = unitsIn(wish, into).map(([code, worth]) => sql`when ${code}::text then ${float(worth / amount)}`)
  return cases.length === 0 ? undefined : sql`(${f.payTypical} * case ${f.currency} ${sql.join(cases, sql` `)} end)`
}

function payOf(wish: Wish): SQL {
  const ratio = payRatioOf(wish)
  if (!ratio) return float(untold.pay)
  if (wish.profile.payFloor)
    return sql`coalesce(case when ${ratio} >= 1 then least(1, 0.7 + 0.6 * (${ratio} - 1)) else 0.7 * ${ratio} * ${ratio} end, ${float(untold.pay)})`
  const height = sql`ln(${ratio}) / ${float(Math.log(payScale.high / payScale.low))}`
  return clamped(height, untold.pay)
}

const statesByShare = ['RU', 'KZ', 'BY', 'KG', 'AM'] as const

function bandOf(wish: Wish): SQL {
  // Most are paid in what their state reckons in, and most states' are Russian: asked first, it is answered soonest.
  const inState = statesByShare.map((state) => {
    const cases = unitsIn(wish, stateCurrency[state]).map(
      ([code, worth]) => sql`when ${code}::text then ${float(worth)}`,
    )
    return sql`when ${state}::text then case ${f.currency} ${sql.join(cases, sql` `)} end`
  })
  const sum = sql`(${f.payTypical} * case ${f.country} ${sql.join(inState, sql` `)} end)`
  const { low, high } = bandEnds
  const height = sql`(${float(low)} + ${float(high - low)} * (${sum} - ${b.low}) / (${b.high} - ${b.low}))`
  return clamped(height, untold.band)
}

/** Occupations whose bands are written into a statement; those of more are joined to it. */
const mostWritten = 2

/** The groups whose bands are written down; `undefined` where they are joined. */
const groupsWritten = ({ groups }: Tier): readonly string[] | undefined =>
  typeof groups === 'string' || groups.length > mostWritten ? undefined : groups

/** Whether the bound of a tier asks for the bands beside each vacancy. */
export const joinsBands = (wish: Wish, tier: Tier): boolean =>
  countingParts(wish).includes('band') && groupsWritten(tier) === undefined

/** The same, worked out before as far as it can be. */
function bandOfFew(wish: Wish, groups: readonly string[]): SQL {
  const byState = (group: string) =>
    statesByShare.flatMap((state) => {
      const band = wish.bands?.[bandKey(group, state)]
      if (!band) return []
      const perUnit = (bandEnds.high - bandEnds.low) / (band.high - band.low)
      const least = bandEnds.low - perUnit * band.low
      const cases = unitsIn(wish, stateCurrency[state]).map(
        ([code, worth]) => sql`when ${code}::text then ${float(least)} + ${float(perUnit * worth)} * ${f.payTypical}`,
      )
      return [sql`when ${state}::text then case ${f.currency} ${sql.join(cases, sql` `)} end`]
    })
  const byGroup = groups.flatMap((group) => {
    const cases = byState(group)
    return cases.length > 0 ? [{ group, height: sql`case ${f.country} ${sql.join(cases, sql` `)} end` }] : []
  })
  const [first, ...others] = byGroup
  if (!first) return float(untold.band)
  if (groups.length === 1) return clamped(first.height, untold.band)
  const cases = [first, ...others].map(({ group, height }) => sql`when ${group}::text then ${height}`)
  return clamped(sql`case ${f.isco} ${sql.join(cases, sql` `)} end`, untold.band)
}

function placeOf({ profile, placeRegions, rings = [] }: Wish): SQL {
  const near = ringScale.map(({ worth }, at) => ({
    worth,
    towns: at === 0 ? [...new Set([...(profile.places ?? []), ...(rings[at] ?? [])])] : (rings[at] ?? []),
  }))
  const cases = [
    ...(profile.regions?.length ? [sql`when ${inArray(f.region, profile.regions)} then ${float(1)}`] : []),
    ...near.flatMap(({ worth, towns }) =>
      towns.length > 0 ? [sql`when ${f.geonameId} = any(${sql.param([...towns])}::int[]) then ${float(worth)}`] : [],
    ),
    sql`when ${isNull(f.region)} then ${float(untold.place)}`,
    ...(placeRegions.length > 0
      ? [
          sql`when ${inArray(f.region, [...placeRegions])} then case when ${isNull(f.geonameId)} then ${float(elsewhere.sameRegion)} else ${float(elsewhere.farInRegion)} end`,
        ]
      : []),
  ]
  return sql`case ${sql.join(cases, sql` `)} else ${float(elsewhere.other)} end`
}

function languagesOf({ profile }: Wish): SQL {
  const spoken = Object.entries(profile.languages ?? {})
  const each = spoken.map(([language, has]) => {
    const cases = LanguageLevel.options.map(
      (level) => sql`when ${level}::text then ${float(Math.max(0, 1 - levelsShort(has, level) / 3))}`,
    )
    return sql`case ${f.languages} ->> ${language}::text ${sql.join(cases, sql` `)} else 1 end`
  })
  const unspoken = sql`${f.languages} - ${sql.param(spoken.map(([language]) => language))}::text[] <> '{}'::jsonb`
  return sql`case when ${f.languages} is null then ${float(untold.languages)} when ${unspoken} then 0 else ${each.length > 0 ? sql`least(1, ${sql.join(each, sql`, `)})` : float(1)} end`
}

function scheduleOf({ profile }: Wish): SQL {
  const wanted = profile.partTimeOnly ? ['part_time' as const] : (profile.schedules ?? [])
  const others =
    wanted.length > 0
      ? sql`case when ${inArray(f.schedule, [...wanted])} then 1 else 0 end`
      : float(profile.rotation ? 0.3 : 1)
  const rotation = profile.rotation === undefined ? others : float(profile.rotation ? 1 : 0)
  return sql`case when ${isNull(f.schedule)} then ${float(untold.schedule)} when ${eq(f.schedule, 'rotation')} then ${rotation} else ${others} end`
}

const statedOf = (column: typeof f.housing | typeof f.transport, otherwise: number) =>
  sql`case ${column} when 'yes' then 1 when 'no' then 0 else ${float(otherwise)} end`

const partBounds: Record<Exclude<ScorePart, 'occupation'>, (wish: Wish) => SQL> = {
  pay: payOf,
  band: bandOf,
  place: placeOf,
  experience: ({ profile }) =>
    clamped(sql`1 - (${f.experienceYears}::float8 - ${float(profile.experienceYears ?? 0)}) / 4`, untold.experience),
  languages: languagesOf,
  housing: () => statedOf(f.housing, untold.housing),
  transport: () => statedOf(f.transport, untold.transport),
  schedule: scheduleOf,
  freshness: ({ today }) => clamped(sql`1 - (${today}::date - ${f.postedOn}) / ${float(freshDays)}`, untold.freshness),
  verified: () => sql`case when ${f.isVerified} then 1 else 0 end`,
  education: ({ profile }) => {
    const levels = Education.options
    const own = levels.indexOf(profile.education ?? 'none')
    const enough = levels.slice(0, own + 1)
    return sql`case when ${isNull(f.education)} then ${float(untold.education)} when ${inArray(f.education, enough)} then 1 else 0.3 end`
  },
  text: () => float(1),
  skills: () => float(1),
}
