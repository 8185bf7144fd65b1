import type { Queryable } from '../db/client.ts'
import { findCitizenship, findProfile } from '../db/profiles.ts'
import { findRates } from '../db/rates.ts'
import { listMarks, type StoredFacets, type StoredMark } from '../db/vacancies.ts'
import { countFiltered, listCandidates, mostOfNearWork, type Nearness } from '../db/vacancy-candidates.ts'
import type { Locale } from '../domain/codes.ts'
import { type FilterCode, filterVacancy, vacancyKey } from '../domain/exchange/filters.ts'
import type { Rates } from '../domain/exchange/money.ts'
import { isNearEnough } from '../domain/exchange/parts.ts'
import type { Avoided, Profile, Wish } from '../domain/exchange/profile.ts'
import { countingParts, inOrder, judge, type Match, matchVersion } from '../domain/exchange/score.ts'
import { classifyOccupation } from '../domain/occupations/occupations.ts'
import { getPlace, type PlaceIndex } from '../domain/places/places.ts'

/** Vacancies that fit a wish, best first, with the reasons. Retrieval is the database's, the score the pure function's. */

export type Matched = { version: string; matches: Match<StoredFacets>[] }

/** How many candidates are looked at first, and at most. */
const firstLook = 60
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
 * The best `limit`, exactly: candidates come in the order of the most they can score, so once the last wanted one scores more than
 * the next candidate could, nothing better is left. The same work is looked at first, for near work seldom scores more; at
 * most `mostCandidates` are looked at.
 */
export async function findMatches(db: Queryable, wish: Wish, limit: number): Promise<Matched> {
  const first = Math.max(firstLook, limit * 3)
  for (const { nearness, look } of looksFor(wish, Math.min(first, mostCandidates))) {
    const candidates = await listCandidates(db, wish, look, nearness)
    const matches = rank(wish, candidates).slice(0, limit)
    const unseen = candidates.length < look ? 0 : (candidates.at(-1)?.bound ?? 0)
    const couldBe = nearness === 'same' ? Math.max(unseen, mostOfNearWork(wish)) : unseen
    const isLast = nearness === 'near' && (candidates.length < look || look === mostCandidates)
    const isProven = matches.length === limit && (matches.at(-1)?.score ?? 0) > couldBe + 1e-6
    if (isLast || isProven) return { version: matchVersion, matches }
  }
  return { version: matchVersion, matches: [] }
}

function looksFor({ profile }: Wish, first: number): { nearness: Nearness; look: number }[] {
  const near = [first, mostCandidates].map((look) => ({ nearness: 'near' as const, look }))
  const hasWork = (profile.occupations ?? []).length > 0
  return hasWork ? [{ nearness: 'same', look: first }, ...near] : near
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
