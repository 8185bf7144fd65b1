import { eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { Education, LanguageLevel } from '../domain/codes.ts'
import { convert, perMonth } from '../domain/exchange/money.ts'
import { byTitleAtMost, freshDays, levelsShort, nearEnough, payScale, untold } from '../domain/exchange/parts.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, type ScorePart, scoreParts } from '../domain/exchange/score.ts'
import { nearness, unitGroups } from '../domain/occupations/occupations.ts'
import { vacancies as v } from './schema/vacancies.ts'

/** The score told in SQL, so that the database hands out the best first; scored for good it is by the pure function. */

/**
 * Vacancies equally near the wished-for work: groups of one nearness, or (`words`) those whose title was not understood and is
 * alike to the person's words; without a wished-for work, all.
 */
export type Tier = { nearness: number; groups: readonly string[] | 'words' | 'all' }

/** The tiers of a wish, nearest first. */
export function tiersOf({ profile }: Wish): Tier[] {
  const wanted = profile.occupations ?? []
  const hasWords = (profile.occupationText ?? '').trim() !== ''
  if (wanted.length === 0 && !hasWords) return [{ nearness: 1, groups: 'all' }]
  const byNearness = new Map<number, string[]>()
  for (const group of wanted.length > 0 ? unitGroups : []) {
    const near = Math.max(...wanted.map((own) => nearness(own, group)))
    if (near >= nearEnough) byNearness.set(near, [...(byNearness.get(near) ?? []), group])
  }
  const tiers: Tier[] = [...byNearness].map(([near, groups]) => ({ nearness: near, groups }))
  if (hasWords) tiers.push({ nearness: byTitleAtMost, groups: 'words' })
  return tiers.toSorted((a, b) => b.nearness - a.nearness)
}

/** The most that a vacancy of a tier can score: every part but that of the occupation at its best. */
export function mostOf(wish: Wish, { nearness }: Tier): number {
  const counting = countingParts(wish)
  if (!counting.includes('occupation')) return 1
  return 1 - (scoreParts.occupation * (1 - nearness)) / weightOf(counting)
}

const weightOf = (counting: readonly ScorePart[]) => counting.reduce((sum, name) => sum + scoreParts[name], 0)

/** The score of a vacancy of a tier as SQL: all parts exactly, but of the person's words the most they can add. */
export function boundOf(wish: Wish, tier: Tier): SQL<number> {
  const counting = countingParts(wish)
  const weights = weightOf(counting)
  const parts = counting.map(
    (name) =>
      sql`${scoreParts[name]}::float8 * (${name === 'occupation' ? ofOccupation(tier) : partBounds[name](wish)})`,
  )
  return sql<number>`(${sql.join(parts, sql` + `)}) / ${weights}::float8`
}

const float = (value: number) => sql`${value}::float8`
const clamped = (value: SQL) => sql`least(1, greatest(0, ${value}))`
/** `greatest` and `least` pass over nulls, so what is not told must be asked for by itself. */
const orUntold = (told: SQL, value: SQL, otherwise: number) =>
  sql`case when ${told} is null then ${float(otherwise)} else ${value} end`

const ofOccupation = ({ nearness, groups }: Tier): SQL =>
  groups === 'words'
    ? float(nearness)
    : sql`${float(nearness)} * (0.8 + 0.2 * coalesce(${v.iscoConfidence}, 1)::float8)`

const partBounds: Record<Exclude<ScorePart, 'occupation'>, (wish: Wish) => SQL> = {
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
