import type { Locale } from '../domain/codes.ts'
import { keyOf, wordsOf } from '../domain/places/key.ts'
import { getPlace, type PlaceIndex, searchPlaces } from '../domain/places/places.ts'
import { findWhere, isOnlyWhere, regionWords } from '../domain/places/regions.ts'
import { fold } from './match-label.ts'

/** A town or a region said beside the work one looks for, in whichever of our languages: "сварщик в Оренбурге". */

/** The GeoNames id of a town, or the region alone (ISO 3166-2), and what was said besides. */
export type PlaceSaid = { place?: number; region: string; rest: string }

/** Nobody names a place in more words, nor tells of work in more. */
const longest = { place: 3, text: 8 }
const prepositions = new Set('в во на под около возле у по ў ва каля ля пад in at near around to'.split(' '))
const origins = new Set('из с со от з са ад from'.split(' '))
/** Where, or where to; and where from. */
const locative = /(?:[дт][аеоө]|[ғгқкн][аеоө]|ում)$/u
const ablative = /(?:[дтн][аеоө]н|ից)$/u

/** Words of work that are the very names of towns too, in lower case: said so, they are the work. */
const works = new Set(['шахты'])

/** Surely a name: with an ending of where, as it sounds. A bare word must be the very name of a town that many mean. */
const sure = { marked: 0.91, bare: 0.97, people: 50_000 }

/** Every reading of a text as work and a place, the longest name first; whether the rest is work is for the caller to judge. */
export function* placesWithin(index: PlaceIndex, text: string, locale: Locale): Generator<PlaceSaid> {
  const words = wordsOf(text)
  if (words.length > longest.text) return
  for (let length = Math.min(longest.place, words.length - 1); length >= 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const ahead = words.slice(0, start)
      const preposition = fold(ahead.at(-1) ?? '')
      if (origins.has(preposition)) continue
      const isLed = prepositions.has(preposition)
      const said = whereNamed(index, words.slice(start, start + length), isLed, locale)
      const rest = [...(isLed ? ahead.slice(0, -1) : ahead), ...words.slice(start + length)].join(' ')
      if (said && rest !== '') yield { ...said, rest }
    }
}

function whereNamed(
  index: PlaceIndex,
  words: string[],
  isLed: boolean,
  locale: Locale,
): Omit<PlaceSaid, 'rest'> | undefined {
  const first = fold(words[0] ?? '')
  if (prepositions.has(first) || origins.has(first)) return undefined
  const keys = words.map(keyOf)
  if (!isLed && works.has(first)) return undefined
  const isMarked = isLed || locative.test(fold(words.at(-1) ?? ''))
  if (!keys.some((key) => regionWords.has(key))) {
    const town = townNamed(index, words, { isLed, isMarked }, locale)
    if (town) return town
    if (!isMarked && !isOnlyWhere(words)) return undefined
  }
  const [region, another] = findWhere(words)?.regions ?? []
  return region && !another ? { region } : undefined
}

function townNamed(
  index: PlaceIndex,
  words: string[],
  { isLed, isMarked }: { isLed: boolean; isMarked: boolean },
  locale: Locale,
) {
  // Looking for slips in every word would take long.
  if (!isMarked && !index.byKey.has(words.map(keyOf).join(''))) return undefined
  const [best] = searchPlaces(index, words.join(' '), { locale }).candidates
  if (!best || best.confidence < (isMarked ? sure.marked : sure.bare)) return undefined
  const { geonameId, region, population } = getPlace(index, best.geonameId)
  const isName = best.confidence >= sure.bare
  const isFrom = !isName && ablative.test(fold(words.at(-1) ?? ''))
  // An ending of the name itself marks nothing.
  return isFrom || (isName && !isLed && population < sure.people) ? undefined : { place: geonameId, region }
}
