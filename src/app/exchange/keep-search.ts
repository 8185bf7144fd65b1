import type { Tx } from '../../db/client.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences, putPreferences } from '../../db/preferences.ts'
import {
  addSearch,
  type Cells,
  holdNews,
  listSearches,
  mostSearches,
  putRhythm,
  replaceCells,
  type StoredSearch,
} from '../../db/searches.ts'
import { MemberState } from '../../domain/codes.ts'
import type { Profile } from '../../domain/exchange/profile.ts'
import { cellFloor, cellsOfWish } from '../../domain/exchange/telling.ts'
import { getPlace, type PlaceIndex } from '../../domain/places/places.ts'
import { nextDigest, type Rhythm } from '../../domain/reminders/rhythm.ts'
import { usualZone } from '../../domain/state-zones.ts'
import { wishOfPerson } from './match-person.ts'

/** What a person wants to hear of: saved, changed, and kept in step with what their profile tells. */

/** What a search asks for goes before what the profile tells. */
export function askedBy({ isco, country }: Pick<StoredSearch, 'isco' | 'country'>): Partial<Profile> {
  const state = MemberState.safeParse(country)
  return { occupations: [isco], ...(state.success ? { countries: [state.data] } : {}) }
}

type Asked = { isco: string; country: MemberState | null; rhythm: Rhythm }

/**
 * From now on the person hears of new vacancies of that work. `known`: of that they did already; `full`: they have as many as they may.
 * Whoever had all such news switched off wants it again.
 */
export async function keepSearch(
  tx: Tx,
  places: PlaceIndex,
  personId: string,
  asked: Asked,
  now: Date,
): Promise<{ is: 'kept' | 'known'; id: string } | { is: 'full' }> {
  await holdNews(tx)
  const had = await listSearches(tx, personId)
  const known = had.find((one) => one.isco === asked.isco && one.country === asked.country)
  if (!known && had.length >= mostSearches) return { is: 'full' }
  await switchOn(tx, personId, now)
  if (known) return { is: 'known', id: known.id }
  const id = await addSearch(tx, personId, asked, await cellsFor(tx, places, personId, asked, now), now)
  return { is: 'kept', id }
}

async function switchOn(tx: Tx, personId: string, now: Date): Promise<void> {
  const preferences = await getPreferences(tx, personId)
  const off = preferences.off.filter((kind) => kind !== 'vacancies')
  if (off.length < preferences.off.length) await putPreferences(tx, personId, { ...preferences, off }, now)
}

async function cellsFor(
  tx: Tx,
  places: PlaceIndex,
  personId: string,
  search: Pick<StoredSearch, 'isco' | 'country'>,
  now: Date,
): Promise<Cells> {
  const { wish } = await wishOfPerson(tx, places, personId, now, askedBy(search))
  const around = (wish.rings ?? []).flat().map((place) => getPlace(places, place).region)
  const regions = [...new Set([...(wish.profile.regions ?? []), ...wish.placeRegions, ...around])]
  return { cells: cellsOfWish(wish.profile, regions), payFloor: cellFloor(wish.profile, wish.rates) }
}

/** The profile has changed: what is looked for is looked for with it. */
export async function refreshSearches(tx: Tx, places: PlaceIndex, personId: string, now: Date): Promise<void> {
  const had = await listSearches(tx, personId)
  if (had.length === 0) return
  await holdNews(tx)
  for (const search of await listSearches(tx, personId))
    await replaceCells(tx, search, await cellsFor(tx, places, personId, search, now))
}

/** That search, or all of theirs, by another rhythm; what waits to be told goes by it too. */
export async function setRhythm(
  tx: Tx,
  personId: string,
  searchId: string | 'all',
  rhythm: Rhythm,
  now: Date,
): Promise<void> {
  await holdNews(tx)
  const { zone, locale } = await getPerson(tx, personId)
  const dueAt = rhythm === 'now' ? now : new Date(nextDigest(rhythm, zone ?? usualZone(locale), now.toISOString()))
  for (const { id } of await listSearches(tx, personId))
    if (searchId === 'all' || searchId === id) await putRhythm(tx, id, rhythm, dueAt)
}

/** The person's clock has changed: what is gathered comes by it. */
export async function followClock(tx: Tx, personId: string, now: Date): Promise<void> {
  for (const { id, rhythm } of await listSearches(tx, personId)) await setRhythm(tx, personId, id, rhythm, now)
}
