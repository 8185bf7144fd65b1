import { keyOf, wordsOf } from './key.ts'
import type { Place } from './place.ts'
import { stemsOf } from './words.ts'

/** How well known a name is for its place: the name of today; one chosen by hand (old or everyday); a spelling GeoNames knows. */
export const nameRank = { today: 0, everyday: 1, other: 2 } as const
export type NameRank = (typeof nameRank)[keyof typeof nameRank]

/** One name as it sounds, and the places that bear it. */
export type Entry = { key: string; places: { place: Place; rank: NameRank }[] }

/** A name to compare a misspelt one with, letter by letter. */
export type Spelling = {
  text: string
  /** Letters of the text, a bit each: what has too many other letters is not compared at all. */
  letters: number
  entry: Entry
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
  /** For the search of misspelt names: names as they sound and as they are written, by their length. */
  byLength: readonly (readonly Spelling[])[]
  /** Names of large towns elsewhere, as they sound. */
  foreign: ReadonlySet<string>
}

/** The index over these places. `foreign`: keys of well-known towns of other states, one a line. */
export function buildPlaceIndex(places: readonly Place[], foreign = ''): PlaceIndex {
  const byId = new Map(places.map((place) => [place.geonameId, place]))
  const byKey = new Map<string, Entry>()
  const byStem = new Map<string, Entry[]>()
  const byWord = new Map<string, Place[]>()

  const written = new Map<string, Entry>()

  const add = (place: Place, name: string, rank: NameRank, isSlavic = false) => {
    const spelt = wordsOf(name)
    const words = spelt.map(keyOf)
    const key = words.join('')
    if (key.length < 2) return
    let entry = byKey.get(key)
    if (!entry) {
      entry = { key, places: [] }
      byKey.set(key, entry)
      for (const stem of stemPhrases(words, isSlavic)) push(byStem, stem, entry)
    }
    const plain = writtenForm(spelt)
    if (plain !== key && !written.has(plain)) written.set(plain, entry)
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
    add(place, place.names.ru, nameRank.today, true)
    for (const name of new Set(Object.values(place.names)))
      if (name !== place.names.ru) add(place, name, nameRank.today)
    for (const name of place.everyday) add(place, name, nameRank.everyday)
    for (const name of place.aliases) add(place, name, nameRank.other)
  }
  const byLength: Spelling[][] = []
  const addSpelling = (text: string, entry: Entry) => {
    const spelling = { text, letters: lettersOf(text), entry }
    const same = byLength[text.length]
    if (same) same.push(spelling)
    else byLength[text.length] = [spelling]
  }
  for (const entry of byKey.values()) addSpelling(entry.key, entry)
  for (const [text, entry] of written) addSpelling(text, entry)
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

/** A name's letters alone as they are written, with Kazakh, Kyrgyz and Belarusian letters as the Russian ones typed for them. */
export function writtenForm(words: readonly string[]): string {
  return words.join('').replace(/[ёәғқңөұүһіўэ]/g, (letter) => typedFor[letter] ?? letter)
}

const typedFor: Record<string, string> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ў: 'у',
  э: 'е',
}

/** The stems of a name of several words: each word with and without its ending, all ways of joining them but the name itself. */
export function stemPhrases(words: readonly string[], isSlavic: boolean): string[] {
  let phrases = ['']
  for (const word of words) {
    const forms = [word, ...stemsOf(word, isSlavic)]
    phrases = phrases.flatMap((phrase) => forms.map((form) => phrase + form))
    if (phrases.length > 16) break
  }
  return phrases.slice(1)
}

/** A bit for each letter there is, 32 in all; letters of other scripts fold onto them. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}
