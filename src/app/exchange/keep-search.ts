import type { Tx } from '../../db/client.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences, putPreferences } from '../../db/preferences.ts'
import { retimeMatches } from '../../db/search-matches.ts'
import { addSearch, changeSearch, listSearches, putWish, type StoredSearch } from '../../db/searches.ts'
import { MemberState } from '../../domain/codes.ts'
import type { Profile } from '../../domain/exchange/profile.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { nextDigest, type Rhythm } from '../../domain/reminders/rhythm.ts'
import { wishOfPerson } from './match-person.ts'

/** What a person wants to hear of: saved, changed, and kept in step with what their profile tells. */

/** What a search asks for goes before what the profile tells. */
export function askedBy({ isco, country }: Pick<StoredSearch, 'isco' | 'country'>): Partial<Profile> {
  const state = MemberState.safeParse(country)
  return { occupations: [isco], ...(state.success ? { countries: [state.data] } : {}) }
}

type Asked = { isco: string; country: MemberState | undefined; rhythm: Rhythm }

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
  const search = { isco: asked.isco, country: asked.country ?? null }
  const wishId = await wishIdOf(tx, places, personId, search, now)
  const added = await addSearch(tx, personId, { ...search, rhythm: asked.rhythm, wishId }, now)
  if (!added) return { is: 'full' }
  const preferences = await getPreferences(tx, personId)
  const off = preferences.off.filter((kind) => kind !== 'vacancies')
  if (off.length < preferences.off.length) await putPreferences(tx, personId, { ...preferences, off }, now)
  return { is: added.isNew ? 'kept' : 'known', id: added.id }
}

async function wishIdOf(
  tx: Tx,
  places: PlaceIndex,
  personId: string,
  search: Pick<StoredSearch, 'isco' | 'country'>,
  now: Date,
): Promise<string> {
  const { wish } = await wishOfPerson(tx, places, personId, now, askedBy(search))
  return putWish(tx, wish.profile, wish.rates, now)
}

/** The profile has changed: what is looked for is looked for with it. */
export async function refreshSearches(tx: Tx, places: PlaceIndex, personId: string, now: Date): Promise<void> {
  for (const search of await listSearches(tx, personId))
    await changeSearch(tx, personId, search.id, { wishId: await wishIdOf(tx, places, personId, search, now) })
}

/** That search, or all of theirs, by another rhythm; what waits to be told goes by it too. */
export async function setRhythm(
  tx: Tx,
  personId: string,
  searchId: string | 'all',
  rhythm: Rhythm,
  now: Date,
): Promise<void> {
  const { zone } = await getPerson(tx, personId)
  const dueAt = rhythm === 'now' ? now : new Date(nextDigest(rhythm, zone ?? 'Asia/Almaty', now.toISOString()))
  for (const { id } of await listSearches(tx, personId))
    if (searchId === 'all' || searchId === id) await changeSearch(tx, personId, id, { rhythm })
  await retimeMatches(tx, personId, searchId, rhythm, dueAt)
}
