import { readFileSync } from 'node:fs'
import { buildPlaceIndex, extractVersion, type Place, type PlaceIndex, readPlaces } from '../domain/places/places.ts'

const read = (file: string): string => readFileSync(new URL(`../domain/places/${file}`, import.meta.url), 'utf8')

let index: PlaceIndex | undefined

/** The towns of the five states, read from the extract when first asked for and kept. */
export function placeIndex(): PlaceIndex {
  index ??= buildPlaceIndex(readPlaces(read('places.tsv')), read('foreign.tsv'))
  return index
}

/** The extract's rows with the version that tells it from another, for the table of places. */
export function placeExtract(): { version: string; places: readonly Place[] } {
  return { version: extractVersion(read('places.tsv')), places: placeIndex().places }
}
