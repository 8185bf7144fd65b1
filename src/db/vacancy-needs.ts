import { gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { elsewhere, freshDays, payMeasure, payScale, untold } from '../domain/exchange/parts.ts'
import { ringScale } from '../domain/exchange/place-rings.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, type ScorePart, scoreParts } from '../domain/exchange/score-parts.ts'
import { vacancyFacets as f } from './schema/vacancy-facets.ts'
import { float, unitsIn } from './vacancy-bound.ts'
import { cellsWithin } from './vacancy-cells.ts'
import { around, type Tier } from './vacancy-tiers.ts'

/**
 * What a vacancy of a tier must be like to lose no more than `slack` (of the hundred that all parts weigh) of what the best of the tier
 * could have: each part alone must be so good. Cheap to ask, and by indexes; what passes is then measured in full.
 */
export function needsOf(wish: Wish, tier: Tier, slack: number): SQL[] {
  const cells = tier.groups === 'all' ? cellsWithin(wish, slack, tier.isVerified ? 'few' : 'many') : undefined
  const leastOf = (name: ScorePart) => 1 - slack / scoreParts[name] - 1e-6
  const each = countingParts(wish).flatMap((name) => {
    const need = leastOf(name) > 0 ? needs[name]?.(wish, leastOf(name), tier) : undefined
    return need ? [need] : []
  })
  if (tier.isAround) each.push(nearBy(wish, leastOf('place')) ?? around(wish))
  return cells ? [sql`${f.cell} = any(${sql.param(cells)}::int[])`, ...each] : each
}

/** How near a vacancy must be for its place to be worth `least`; `undefined` where one that does not tell its place is. */
function nearBy({ profile, placeRegions, rings = [] }: Wish, least: number): SQL | undefined {
  if (untold.place >= least) return undefined
  const towns = ringScale.flatMap(({ worth }, at) => (worth >= least ? (rings[at] ?? []) : []))
  const all = [...new Set([...(profile.places ?? []), ...towns])]
  return or(
    all.length > 0 ? sql`${f.geonameId} = any(${sql.param(all)}::int[])` : undefined,
    profile.regions?.length ? inArray(f.region, profile.regions) : undefined,
    placeRegions.length > 0 && least <= elsewhere.sameRegion ? inArray(f.region, [...placeRegions]) : undefined,
  )
}

type Need = (wish: Wish, least: number, tier: Tier) => SQL | undefined

const unlessTold = (column: Parameters<typeof isNull>[0], test: SQL | undefined, worth: number, least: number) =>
  worth >= least ? or(isNull(column), test) : test

/** What each part must be to be worth `least`; parts that are dear to ask or weigh little are left to the measuring. */
const needs: Partial<Record<ScorePart, Need>> = {
  occupation(_, least, { nearness, groups }) {
    if (groups === 'words' || groups === 'all') return undefined
    // The part is nearness at most, and that is what the best of the tier has.
    const sure = ((least - 1 + nearness) / nearness - 0.8) / 0.2
    return sure > 0 ? or(isNull(f.iscoConfidence), gte(f.iscoConfidence, sure - 1e-6)) : undefined
  },
  pay(wish, least) {
    const { currency, amount } = payMeasure(wish)
    const ratio = ratioFor(wish, least)
    const each = unitsIn(wish, currency).map(
      ([code, worth]) =>
        sql`(${f.currency} = ${code}::text and ${f.payTypical} >= ${float((ratio * amount) / worth)}::real)`,
    )
    if (untold.pay < least) return each.length > 0 ? sql`(${sql.join(each, sql` or `)})` : sql`false`
    return undefined
  },
  // Elsewhere all are alike; around is asked apart.
  place: (wish, least, { isAround }) => (isAround === undefined ? nearBy(wish, least) : undefined),
  experience: ({ profile }, least) =>
    unlessTold(
      f.experienceYears,
      lte(f.experienceYears, (profile.experienceYears ?? 0) + 4 * (1 - least)),
      untold.experience,
      least,
    ),
  housing: (_, least) => (untold.housing >= least ? sql`${f.housing} <> 'no'` : sql`${f.housing} = 'yes'`),
  freshness: ({ today }, least) =>
    unlessTold(
      f.postedOn,
      sql`${f.postedOn} >= ${today}::date - ${Math.ceil(freshDays * (1 - least))}::int`,
      untold.freshness,
      least,
    ),
  schedule({ profile }, least) {
    const wanted = profile.partTimeOnly ? ['part_time' as const] : (profile.schedules ?? [])
    if (wanted.length === 0 || untold.schedule >= least) return undefined
    const all = profile.rotation ? [...new Set([...wanted, 'rotation' as const])] : wanted
    return inArray(f.schedule, [...all])
  },
}

/** The ratio from which `payPart` is worth `least`. */
function ratioFor({ profile }: Wish, least: number): number {
  if (!profile.payFloor) return Math.exp(least * Math.log(payScale.high / payScale.low))
  return least >= 0.7 ? 1 + (least - 0.7) / 0.6 : Math.sqrt(least / 0.7)
}
