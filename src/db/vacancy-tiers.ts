import { and, inArray, isNull, not, type SQL, sql } from 'drizzle-orm'
import { MemberState } from '../domain/codes.ts'
import { convert, stateCurrency } from '../domain/exchange/money.ts'
import { byTitleAtMost, elsewhere, nearEnough, payMeasure, payWorth } from '../domain/exchange/parts.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, scoreParts, weightOf } from '../domain/exchange/score-parts.ts'
import { titleKey } from '../domain/exchange/text.ts'
import { nearness, unitGroups } from '../domain/occupations/occupations.ts'
import { vacancyFacets as f } from './schema/vacancy-facets.ts'

/**
 * Vacancies equally near the wished-for work: groups of one nearness, or (`words`) those of unknown occupation whose title says the
 * person's words; without a wished-for work, all. Many are parted further, by what some of them cannot have: each sort's best is known.
 */
export type Tier = {
  nearness: number
  groups: readonly string[] | 'words' | 'all'
  /** Told where the employers that an officer found are looked at apart from the others. */
  isVerified?: boolean
  /** Told where what lies around the wished-for places is looked at apart from all that lies elsewhere. */
  isAround?: boolean
}

/** Of fewer vacancies none are looked at apart. */
const few = 1500

/** The tiers of a wish, those first whose best can score most. */
export function tiersOf(wish: Wish): Tier[] {
  const { profile } = wish
  const wanted = profile.occupations ?? []
  const hasWords = (profile.occupationText ?? '').trim() !== ''
  const tiers: Tier[] = groupsByNearness(wanted)
  if (hasWords) tiers.push({ nearness: byTitleAtMost, groups: 'words' })
  if (tiers.length === 0)
    tiers.push(...[true, false].map((isVerified) => ({ nearness: 1, groups: 'all' as const, isVerified })))
  const isPlaceWished = countingParts(wish).includes('place')
  return tiers
    .flatMap((tier): Tier[] =>
      isPlaceWished && tier.groups !== 'words' && (sizeOf(wish, tier) ?? few) >= few
        ? [true, false].map((isAround) => ({ ...tier, isAround }))
        : [tier],
    )
    .toSorted((a, b) => mostOf(wish, b) - mostOf(wish, a))
}

function groupsByNearness(wanted: readonly string[]): Tier[] {
  const byNearness = new Map<number, string[]>()
  for (const group of wanted.length > 0 ? unitGroups : []) {
    const near = Math.max(...wanted.map((own) => nearness(own, group)))
    if (near >= nearEnough) byNearness.set(near, [...(byNearness.get(near) ?? []), group])
  }
  return [...byNearness].map(([near, groups]) => ({ nearness: near, groups }))
}

/** ISCO-08 unit groups near enough to what is wished for. */
export const groupsNear = ({ profile }: Wish): string[] =>
  groupsByNearness(profile.occupations ?? []).flatMap(({ groups }) => (typeof groups === 'string' ? [] : groups))

/** The most that a vacancy of a tier can score: every part at its best, but for what those of the tier have not. */
export function mostOf(wish: Wish, { nearness, isVerified, isAround }: Tier): number {
  const counting = countingParts(wish)
  const lost = [
    counting.includes('occupation') ? scoreParts.occupation * (1 - nearness) : 0,
    isVerified === false ? scoreParts.verified : 0,
    isAround === false ? scoreParts.place * (1 - elsewhere.other) : 0,
  ]
  return 1 - lost.reduce((sum, one) => sum + one, 0) / weightOf(counting)
}

/** About how many vacancies of the tier tell their pay; `undefined` where no bands were worked out. */
export function sizeOf({ bands = {} }: Wish, { groups }: Tier): number | undefined {
  if (typeof groups === 'string' || Object.keys(bands).length === 0) return undefined
  const inTier = new Set(groups)
  return Object.entries(bands).reduce(
    (sum, [key, { vacancies }]) => sum + (inTier.has(key.slice(0, 4)) ? vacancies : 0),
    0,
  )
}

/** What the best paid quarter of the tier's vacancies lose by their pay, of a hundred. */
export function lossByUsualPay({ bands = {}, rates, profile }: Wish, { groups }: Tier): number {
  if (typeof groups === 'string') return 0
  const inTier = new Set(groups)
  const paid = Object.entries(bands).flatMap(([key, { high }]) => {
    const state = MemberState.safeParse(key.slice(5))
    if (!inTier.has(key.slice(0, 4)) || !state.success) return []
    const { currency, amount } = payMeasure({ profile })
    const sum = convert(high, stateCurrency[state.data], currency, rates)
    return sum === undefined ? [] : [payWorth(sum / amount, profile.payFloor !== undefined)]
  })
  return scoreParts.pay * (1 - (paid.length > 0 ? Math.max(...paid) : 1))
}

/** Whether a vacancy is of the tier. Words are looked for by their stems in each language, and by their letters. */
export function inTier(wish: Wish, tier: Tier): SQL | undefined {
  const { isVerified, isAround } = tier
  return and(
    ofWork(wish, tier),
    isVerified === undefined ? undefined : isVerified ? sql`${f.isVerified}` : not(f.isVerified),
    // What is around is asked with how near it must be.
    isAround === false ? sql`${around(wish)} is not true` : undefined,
  )
}

/** In the regions wished for, in the rings around the towns wished for or their regions, or nobody knows where: each by an index. */
export function around({ profile, placeRegions, rings = [] }: Wish): SQL {
  const towns = [...new Set([...(profile.places ?? []), ...rings.flat()])]
  const regions = [...new Set([...(profile.regions ?? []), ...placeRegions])]
  const tests = [
    isNull(f.region),
    ...(regions.length > 0 ? [inArray(f.region, regions)] : []),
    ...(towns.length > 0 ? [sql`${f.geonameId} = any(${sql.param(towns)}::int[])`] : []),
  ]
  return sql`(${sql.join(tests, sql` or `)})`
}

/** Whether a vacancy is of the work of the tier; `undefined`: every one is. */
export function ofWork({ profile }: Wish, { groups }: Tier): SQL | undefined {
  if (groups === 'all') return undefined
  if (groups !== 'words') return inArray(f.isco, [...groups])
  const key = titleKey(profile.occupationText ?? '')
  const stems = configurations.map((name) => sql`plainto_tsquery(${name}::regconfig, ${key})`)
  return and(isNull(f.isco), sql`(${f.words} @@ (${sql.join(stems, sql` || `)}) or ${key}::text <% ${f.titleKey})`)
}

/** What titles are stemmed by; `simple` are those of languages without a dictionary. */
const configurations = ['russian', 'armenian', 'english', 'simple']
