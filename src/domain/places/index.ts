import { keyOf, wordsOf } from './key.ts'
import type { Place } from './place.ts'
import { stemsOf } from './words.ts'

/** How well known a name is for its place: the name of today; one chosen by hand (old or everyday); a spelling GeoNames knows. */
export const nameRank = { today: 0, everyday: 1, other: 2 } as const
export type NameRank = (typeof nameRank)[keyof typeof nameRank]

/** One name as it sounds, and the places that bear it. */
export type Entry = {
  key: string
  /** Letters of the key, a bit each: what has too many other letters is not compared at all. */
  letters: number
  places: { place: Place; rank: NameRank }[]
}

/** Everything needed to find a place: made once, at the start, from the rows of the extract. */
export type PlaceIndex = {
  get(geonameId: number): Place | undefined
  has(geonameId: number): boolean
  /** All places, most populous first. */
  places: readonly Place[]
  byKey: ReadonlyMap<string, Entry>
  /** By the stems of a name's words joined, for names with endings put on. */
  byStem: ReadonlyMap<string, readonly Entry[]>
  /** By one word of a name of several. */
  byWord: ReadonlyMap<string, readonly Place[]>
  /** Entries by the length of their keys, for the search of misspelt names. */
  byLength: readonly (readonly Entry[])[]
  /** Names of large towns elsewhere, as they sound. */
  foreign: ReadonlySet<string>
}

/** The index over these places. `foreign`: keys of well-known towns of other states, one a line. */
export function buildPlaceIndex(places: readonly Place[], foreign = ''): PlaceIndex {
  const byId = new Map(places.map((place) => [place.geonameId, place]))
  const byKey = new Map<string, Entry>()
  const byStem = new Map<string, Entry[]>()
  const byWord = new Map<string, Place[]>()

  const add = (place: Place, name: string, rank: NameRank) => {
    const words = wordsOf(name).map(keyOf)
    const key = words.join('')
    if (key.length < 2) return
    let entry = byKey.get(key)
    if (!entry) {
      entry = { key, letters: lettersOf(key), places: [] }
      byKey.set(key, entry)
      for (const stem of stemPhrases(words)) push(byStem, stem, entry)
    }
    if (!entry.places.some((borne) => borne.place === place)) entry.places.push({ place, rank })
    if (rank !== nameRank.other && words.length > 1)
      for (const word of words) {
        if (word.length < 4) continue
        const bearers = byWord.get(word)
        if (!bearers) byWord.set(word, [place])
        else if (bearers.at(-1) !== place) bearers.push(place)
      }
  }
  for (const place of places) {
    for (const name of new Set(Object.values(place.names))) add(place, name, nameRank.today)
    for (const name of place.everyday) add(place, name, nameRank.everyday)
    for (const name of place.aliases) add(place, name, nameRank.other)
  }
  const byLength: Entry[][] = []
  for (const entry of byKey.values()) {
    const same = byLength[entry.key.length]
    if (same) same.push(entry)
    else byLength[entry.key.length] = [entry]
  }
  return {
    get: (geonameId) => byId.get(geonameId),
    has: (geonameId) => byId.has(geonameId),
    places: places.toSorted((a, b) => b.population - a.population || a.geonameId - b.geonameId),
    byKey,
    byStem,
    byWord,
    byLength,
    foreign: new Set(foreign.split('\n').filter(Boolean)),
  }
}

/** The stems of a name of several words: each word with and without its ending, all ways of joining them but the name itself. */
export function stemPhrases(words: readonly string[]): string[] {
  let phrases = ['']
  for (const word of words) {
    const forms = [word, ...stemsOf(word)]
    phrases = phrases.flatMap((phrase) => forms.map((form) => phrase + form))
    if (phrases.length > 16) break
  }
  return phrases.slice(1)
}

/** Bit 0–25 for a–z (capital sounds share those of q, w, x), the rest in one bit. */
export function lettersOf(key: string): number {
  let letters = 0
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    const bit = code >= 97 && code <= 122 ? code - 97 : code === 83 ? 22 : code === 67 ? 23 : 26
    letters |= 1 << bit
  }
  return letters
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}
