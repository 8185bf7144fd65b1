import type { Queryable } from '../../db/client.ts'
import { withBands } from '../../db/pay-bands.ts'
import { findCitizenship, findProfile } from '../../db/profiles.ts'
import { findRates } from '../../db/rates.ts'
import { listMarks, type StoredFacets, type StoredMark } from '../../db/vacancies.ts'
import { countFiltered, type Filtered, listCandidates, listFacets } from '../../db/vacancy-candidates.ts'
import { lossByUsualPay, mostOf, sizeOf, type Tier, tiersOf } from '../../db/vacancy-tiers.ts'
import type { Locale } from '../../domain/codes.ts'
import { filterVacancy, vacancyKey } from '../../domain/exchange/filters.ts'
import type { Rates } from '../../domain/exchange/money.ts'
import { isNearEnough } from '../../domain/exchange/parts.ts'
import { ringsAround } from '../../domain/exchange/place-rings.ts'
import type { Avoided, Profile, Wish } from '../../domain/exchange/profile.ts'
import { countingParts, inOrder, judge, type Match, matchVersion, measure } from '../../domain/exchange/score.ts'
import { scoreParts, weightOf } from '../../domain/exchange/score-parts.ts'
import { classifyOccupation } from '../../domain/occupations/occupations.ts'
import { getPlace, type PlaceIndex } from '../../domain/places/places.ts'

/** Vacancies that fit a wish, best first, with the reasons. Retrieval is the database's, the score the pure function's. */

export type Matched = { version: string; matches: Match<StoredFacets>[] }

/** How many candidates of a step are looked at, at most. */
const mostCandidates = 500
/** They are scored so many at a time, best first, until nothing better is left; where no words are told, the first are the best. */
const scoredAtOnce = { sure: [15, 60, mostCandidates], byWords: [50, 200, mostCandidates] }

/**
 * How much less than the best of a tier (of a hundred) is let pass, step by step: the fewer rows pass, the fewer are measured, and
 * where many are good the first step finds enough. Of a few vacancies all are measured at once; where any work will do, most are good.
 */
function stepsOf(wish: Wish, tier: Tier): number[] {
  if (tier.groups === 'all') return tier.isAround ? [2, 5, 100] : [0.1, 0.7, 2, 4, 9, 20, 100]
  const size = sizeOf(wish, tier) ?? Number.POSITIVE_INFINITY
  if (tier.groups === 'words' || tier.isAround || size < 1500) return [100]
  // Few employers are verified, and few pay more than is usual.
  const usual = scoreParts.verified + lossByUsualPay(wish, tier)
  return size < 8000 ? [usual + 7, 100] : [usual + 3.5, usual + 7, usual + 15, usual + 30, 100]
}

/** Where any work will do, those will do that lose so little: to prove that none is better would mean to look at all there are. */
const goodEnough = 6

/** What a profile asks for on a day, at the rates of that day. Words for an occupation are understood where no occupation is told. */
export function wishOf(
  places: PlaceIndex,
  profile: Profile,
  at: { today: string; rates: Rates; avoided?: Avoided; locale?: Locale },
): Wish {
  const understood =
    (profile.occupations ?? []).length === 0 && profile.occupationText
      ? classifyOccupation(profile.occupationText, at.locale ?? 'ru')
      : undefined
  const occupations =
    understood && !understood.refused
      ? understood.candidates.filter(({ confidence }) => confidence >= 0.4).map(({ isco }) => isco)
      : profile.occupations
  const known = (profile.places ?? []).filter((id) => places.has(id))
  return {
    profile: occupations ? { ...profile, occupations: [...occupations] } : profile,
    placeRegions: [...new Set(known.map((id) => getPlace(places, id).region))],
    rings: known.length > 0 ? ringsAround(places, known, profile.withinKm) : [],
    today: at.today,
    rates: at.rates,
    ...(at.avoided ? { avoided: at.avoided } : {}),
  }
}

/**
 * The best `limit`: candidates come tier by tier, nearest work first, and in a tier step by step, each in the order of the most they can
 * score. Once the last wanted one scores more than anything unseen could, nothing better is left. At most `mostCandidates` of a step
 * are looked at.
 */
export async function findMatches(db: Queryable, wish: Wish, limit: number): Promise<Matched> {
  const counting = countingParts(wish)
  const weight = weightOf(counting)
  const best = bestOf(wish, limit)
  const left = tiersOf(wish).map((tier) => ({ tier, most: mostOf(wish, tier), steps: stepsOf(wish, tier), seen: 0 }))
  for (let next = left.shift(); next; next = left.shift()) {
    const { tier, most, steps, seen } = next
    const [step, ...wider] = steps
    // What scores less than the last wanted one need not be found.
    const wanted = (most - best.last()) * weight
    const isEnough = wanted <= seen || (tier.groups === 'all' && seen > 0 && wanted <= goodEnough)
    if (step === undefined || wanted < 0 || isEnough) continue
    const slack = Math.min(step, wanted)
    await look(db, wish, tier, slack, best)
    if (slack < step) continue
    // Around a place the other sort comes before the same more widely: each has what the other is then not asked for.
    left.splice(tier.groups === 'all' && tier.isAround ? 1 : 0, 0, { tier, most, steps: wider, seen: step })
  }
  const matches = best.list().map(({ vacancy }) => ({ vacancy, ...judge(wish, vacancy, counting) }))
  return { version: matchVersion, matches }
}

/** Takes in the best of a step, until the last wanted one scores more than any that is left can. */
async function look(db: Queryable, wish: Wish, tier: Tier, slack: number, best: Best): Promise<void> {
  const candidates = await listCandidates(db, wish, tier, slack, mostCandidates)
  const hangsOnWords = wish.profile.occupationText !== undefined || wish.profile.skills !== undefined
  let from = 0
  for (const until of hangsOnWords ? scoredAtOnce.byWords : scoredAtOnce.sure) {
    const next = candidates.slice(from, until)
    const [first] = next
    if (!first || best.last() > first.bound + 1e-6) return
    best.add(
      await listFacets(
        db,
        wish,
        next.map(({ id }) => id),
      ),
    )
    from = until
  }
}

type Measured = { vacancy: StoredFacets; score: number }
type Best = {
  add: (among: readonly StoredFacets[]) => void
  list: () => readonly Measured[]
  /** The score of the last of them; 0 while there are fewer than wanted. */
  last: () => number
}

/** The best `limit` of all that were added. */
function bestOf(wish: Wish, limit: number): Best {
  const counting = countingParts(wish)
  const seen = new Set<string>()
  let best: Measured[] = []
  return {
    add(among) {
      const fresh = among.filter(({ id }) => !seen.has(id))
      for (const { id } of fresh) seen.add(id)
      const measured = passing(wish, fresh).map((vacancy) => ({
        vacancy,
        score: measure(wish, vacancy, counting).score,
      }))
      best = [...best, ...measured].toSorted(inOrder).slice(0, limit)
    },
    list: () => best,
    last: () => (best.length < limit ? 0 : (best.at(-1)?.score ?? 0)),
  }
}

const passing = <V extends StoredFacets>(wish: Wish, among: readonly V[]): V[] =>
  among.filter((of) => isNearEnough(wish, of) && filterVacancy(wish, of).length === 0)

/** Those that pass every hard filter, best first. */
export function rank<V extends StoredFacets>(wish: Wish, among: readonly V[]): Match<V>[] {
  const counting = countingParts(wish)
  return passing(wish, among)
    .map((vacancy) => ({ vacancy, ...judge(wish, vacancy, counting) }))
    .toSorted(inOrder)
}

/** How many vacancies of near enough work are not shown, by reason. */
export const findFiltered = (db: Queryable, wish: Wish): Promise<Filtered> => countFiltered(db, wish)

/** What a person wishes for, from their profile, their latest journey and what they turned down. */
export async function wishOfPerson(
  db: Queryable,
  places: PlaceIndex,
  personId: string,
  now: Date,
  changed: Partial<Profile> = {},
): Promise<{ wish: Wish; hasProfile: boolean; currency: string | null }> {
  const today = now.toISOString().slice(0, 10)
  const [stored, citizenship, marks, rates] = [
    await findProfile(db, personId),
    await findCitizenship(db, personId),
    await listMarks(db, personId),
    await findRates(db, today),
  ]
  const profile = { ...(citizenship ? { citizenship } : {}), ...stored?.profile, ...changed }
  const avoided = avoidedBy(marks, profile.occupations ?? [])
  return {
    wish: await withBands(db, wishOf(places, profile, { today, rates, avoided })),
    hasProfile: stored !== undefined,
    currency: stored?.currency ?? null,
  }
}

/** What turning down these vacancies keeps away besides themselves: the employer, the region or the work, where that was the reason. */
export function avoidedBy(marks: readonly StoredMark[], wanted: readonly string[]): Avoided {
  const downs = marks.filter(({ mark }) => mark === 'not_for_me')
  const told = (reason: string, value: (mark: StoredMark) => string | null) =>
    downs.flatMap((mark) => (mark.reason === reason ? (value(mark) ?? []) : []))
  return {
    vacancies: downs.map(vacancyKey),
    ids: downs.map(({ vacancyId }) => vacancyId),
    employers: told('employer', ({ employerName }) => employerName),
    regions: told('place', ({ region }) => region),
    // The work that was asked for stays, whatever one vacancy of it was like.
    occupations: told('work', ({ isco }) => isco).filter((isco) => !wanted.includes(isco)),
  }
}
