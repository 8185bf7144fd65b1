import type { Locale } from '../codes.ts'
import { distanceKm } from './distance.ts'
import type { PlaceIndex } from './index.ts'
import { keyOf, wordsOf } from './key.ts'
import { grade, type Match, matchName } from './match.ts'
import type { Place } from './place.ts'
import { districtWords, findWhere, isOnlyWhere, regionWords } from './regions.ts'
import { answers, namingWords } from './words.ts'

export type PlaceSearch = {
  locale: Locale
  /** Only places of this state; a place elsewhere is then no such place. */
  country?: string
  /** Only places of this region, ISO 3166-2. */
  region?: string
  /** GeoNames ids the person used before: first among equals. */
  recent?: readonly number[]
}

export type PlacesFound = {
  /** Best first; confidence 0.5 to 1. Empty: no such town. */
  candidates: { geonameId: number; confidence: number }[]
  /** Several fit equally well: all of them are listed, ask which. */
  ask: boolean
}

/** A place so much larger than its namesakes is the one meant, when its name is told without a slip. */
const dominance = 50
const others = 8

/**
 * Places that a typed text names, in any of the six languages, whatever language the person speaks: with endings and prepositions,
 * old and everyday names, Latin letters, a slip of the finger, and the region or the state named beside ("Киров, Калужская обл.").
 * The large town is the answer, without asking, only where its name is exact and every namesake is at least 50 times smaller.
 */
export function searchPlaces(index: PlaceIndex, text: string, search: PlaceSearch): PlacesFound {
  const words = wordsOf(text.slice(0, 120)).slice(0, 12)
  if (words.length === 0) return nothing
  const matches = collapseTwins(bestReading(index, text, words, search))
  const [best] = order(matches, search)
  if (!best) return nothing

  const equals = matches.filter((match) => isEqual(match, best))
  const isOne =
    equals.length === 1 ||
    (best.grade <= grade.inflected &&
      equals.every(({ place }) => place === best.place || place.population * dominance <= best.place.population))
  const ask = !isOne
  const listed = order(matches, search).filter(
    (match, position) =>
      (ask && isEqual(match, best)) ||
      (position < others && match.confidence >= 0.8) ||
      position === 0 ||
      (!ask && best.grade > grade.other && position < others),
  )
  return {
    candidates: listed.map((match) => ({
      geonameId: match.place.geonameId,
      confidence: round(
        isOne && best.grade <= grade.inflected && match !== best
          ? Math.min(match.confidence, best.confidence - 0.3)
          : match.confidence,
      ),
    })),
    ask,
  }
}

const nothing: PlacesFound = { candidates: [], ask: false }
const round = (confidence: number) => Math.round(confidence * 100) / 100

/** Names told without a slip are equal whatever the size of the place; misspelt ones where they are about as sure. */
function isEqual(match: Match, best: Match): boolean {
  if (best.grade <= grade.inflected) return match.grade === best.grade
  return match.grade > grade.inflected && best.confidence - match.confidence < 0.015
}

/** The likeliest way to read the text: the whole of it as a name; else a part of it as a region or a state and the rest as a name. */
function bestReading(index: PlaceIndex, text: string, words: string[], search: PlaceSearch): Match[] {
  const whole = bestOf(namingWords(words).map((naming) => matchName(index, naming, wanted(search))))
  if (gradeOf(whole) <= grade.sound) return whole
  if (words.every((word) => answers.has(word)) || (gradeOf(whole) > grade.inflected && isOnlyWhere(words))) return []
  if (words.length === 1) return whole

  const readings = [whole]
  for (let length = Math.min(4, words.length - 1); length >= 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const where = findWhere(words.slice(start, start + length))
      const rest = [...words.slice(0, start), ...words.slice(start + length)].filter(
        (word) => !regionWords.has(keyOf(word)),
      )
      if (!where || rest.length === 0) continue
      const inside = wanted(search, where.regions)
      readings.push(bestOf(plainRests(rest).map((naming) => matchName(index, naming, inside))))
    }
  const withoutDistrict = dropDistrict(words)
  if (withoutDistrict.length > 0 && withoutDistrict.length < words.length)
    readings.push(bestOf(namingWords(withoutDistrict).map((naming) => matchName(index, naming, wanted(search)))))
  const [beforeComma, afterComma] = text.split(/[,;(]/, 2)
  if (afterComma !== undefined && gradeOf(bestOf(readings)) > grade.inflected && beforeComma) {
    // A street after the town.
    const town = bestOf(namingWords(wordsOf(beforeComma)).map((naming) => matchName(index, naming, wanted(search))))
    if (gradeOf(town) <= grade.inflected)
      readings.push(town.map((match) => ({ ...match, confidence: match.confidence - 0.1 })))
  }
  return bestOf(readings)
}

/** The rest beside a region: also without a second region or state in it ("Советск, Кировская обл., Россия"). */
function plainRests(rest: string[]): string[][] {
  const readings = namingWords(dropDistrict(rest))
  for (const [position] of rest.entries())
    if (rest.length > 1 && findWhere([rest[position] ?? ''])) readings.push(...namingWords(rest.toSpliced(position, 1)))
  return readings
}

/** "Тосненский район" is let pass: the name before the word and the word. */
function dropDistrict(words: string[]): string[] {
  const at = words.findIndex((word) => districtWords.has(keyOf(word)))
  if (at < 0) return words
  const kept = words.toSpliced(at > 0 ? at - 1 : at, at > 0 ? 2 : 1)
  return kept.length > 0 ? kept : words
}

function bestOf(readings: Match[][]): Match[] {
  let best: Match[] = []
  for (const reading of readings)
    if (gradeOf(reading) < gradeOf(best) || (gradeOf(reading) === gradeOf(best) && sureness(reading) > sureness(best)))
      best = reading
  return best
}

const gradeOf = (matches: Match[]): number => Math.min(...matches.map((match) => match.grade), 99)
const sureness = (matches: Match[]): number => Math.max(...matches.map(({ confidence }) => confidence), 0)

function wanted(search: PlaceSearch, regions?: ReadonlySet<string>): (place: Place) => boolean {
  const country = search.country?.toUpperCase()
  return (place) =>
    (!country || place.country === country) &&
    (!search.region || place.region === search.region) &&
    (!regions || regions.has(place.region))
}

/** Surest first; among equals those used before, then towns before districts, then the larger. */
function order(matches: Match[], search: PlaceSearch): Match[] {
  const recent = new Set(search.recent)
  const tier = (match: Match) => Math.min(match.grade, grade.inflected)
  const near = (match: Match) => Math.round(match.confidence / 0.015)
  return matches.toSorted(
    (a, b) =>
      tier(a) - tier(b) ||
      near(b) - near(a) ||
      Number(recent.has(b.place.geonameId)) - Number(recent.has(a.place.geonameId)) ||
      Number(a.place.isDistrict) - Number(b.place.isDistrict) ||
      b.place.population - a.place.population,
  )
}

/** GeoNames holds some towns twice: of two of one name within 12 km in one region the larger stays. */
function collapseTwins(matches: Match[]): Match[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.place.region === match.place.region &&
          (other.place.population > match.place.population ||
            (other.place.population === match.place.population && other.place.geonameId < match.place.geonameId)) &&
          other.grade <= match.grade &&
          keyOf(other.place.names.ru) === keyOf(match.place.names.ru) &&
          distanceKm(other.place.latitude, other.place.longitude, match.place.latitude, match.place.longitude) < 12,
      ),
  )
}
