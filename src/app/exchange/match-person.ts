import type { Queryable } from '../../db/client.ts'
import { findCitizenship, findProfile } from '../../db/profiles.ts'
import { findRates } from '../../db/rates.ts'
import { listMarks, type StoredFacets, type StoredMark } from '../../db/vacancies.ts'
import { mostOf, type Tier, tiersOf } from '../../db/vacancy-bound.ts'
import { countFiltered, listCandidates } from '../../db/vacancy-candidates.ts'
import type { Locale } from '../../domain/codes.ts'
import { type FilterCode, filterVacancy, vacancyKey } from '../../domain/exchange/filters.ts'
import type { Rates } from '../../domain/exchange/money.ts'
import { isNearEnough } from '../../domain/exchange/parts.ts'
import type { Avoided, Profile, Wish } from '../../domain/exchange/profile.ts'
import { countingParts, inOrder, judge, type Match, matchVersion } from '../../domain/exchange/score.ts'
import { classifyOccupation } from '../../domain/occupations/occupations.ts'
import { getPlace, type PlaceIndex } from '../../domain/places/places.ts'

/** Vacancies that fit a wish, best first, with the reasons. Retrieval is the database's, the score the pure function's. */

export type Matched = { version: string; matches: Match<StoredFacets>[] }

/** How many candidates are looked at first, and at most. */
const firstLook = 30
export const mostCandidates = 500

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
    today: at.today,
    rates: at.rates,
    ...(at.avoided ? { avoided: at.avoided } : {}),
  }
}

/**
 * The best `limit`, exactly: candidates come tier by tier, nearest work first, each in the order of the most they can score. Once
 * the last wanted one scores more than anything unseen could, nothing better is left. At most `mostCandidates` of a tier are looked at.
 */
export async function findMatches(db: Queryable, wish: Wish, limit: number): Promise<Matched> {
  const tiers = tiersOf(wish)
  const first = Math.min(Math.max(firstLook, limit * 2), mostCandidates)
  let matches: Match<StoredFacets>[] = []
  /** Of each tier that was cut off, the most that what was left there could score. */
  const left = new Map<Tier, number>()
  const isProven = (couldBe: number) => matches.length === limit && (matches.at(-1)?.score ?? 0) > couldBe + 1e-6
  const look = async (tier: Tier, most: number) => {
    const candidates = await listCandidates(db, wish, tier, most)
    left.set(tier, candidates.length < most ? 0 : (candidates.at(-1)?.bound ?? 0))
    const fresh = rank(wish, candidates)
    const known = new Set(fresh.map(({ vacancy }) => vacancy.id))
    matches = [...matches.filter(({ vacancy }) => !known.has(vacancy.id)), ...fresh].toSorted(inOrder).slice(0, limit)
  }
  for (const [index, tier] of tiers.entries()) {
    await look(tier, first)
    const next = tiers[index + 1]
    if (isProven(Math.max(...left.values(), next ? mostOf(wish, next) : 0))) break
  }
  for (const [tier, couldBe] of left) if (couldBe > 0 && !isProven(couldBe)) await look(tier, mostCandidates)
  return { version: matchVersion, matches }
}

/** Those that pass every hard filter, best first. */
export function rank<V extends StoredFacets>(wish: Wish, among: readonly V[]): Match<V>[] {
  const counting = countingParts(wish)
  return among
    .filter((of) => isNearEnough(wish, of) && filterVacancy(wish, of).length === 0)
    .map((vacancy) => ({ vacancy, ...judge(wish, vacancy, counting) }))
    .toSorted(inOrder)
}

/** How many vacancies of near enough work are not shown, by reason. */
export const findFiltered = (db: Queryable, wish: Wish): Promise<Partial<Record<FilterCode, number>>> =>
  countFiltered(db, wish)

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
    wish: wishOf(places, profile, { today, rates, avoided }),
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
    employers: told('employer', ({ employerName }) => employerName),
    regions: told('place', ({ region }) => region),
    // The work that was asked for stays, whatever one vacancy of it was like.
    occupations: told('work', ({ isco }) => isco).filter((isco) => !wanted.includes(isco)),
  }
}
