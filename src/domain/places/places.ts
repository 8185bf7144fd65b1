import type { Locale, MemberState } from '../codes.ts'
import { distanceKm } from './distance.ts'
import type { PlaceIndex } from './index.ts'
import type { Place } from './place.ts'

export { buildPlaceIndex, type PlaceIndex } from './index.ts'
export { extractVersion, type Place, readPlaces } from './place.ts'
export { listRegions, regionName } from './regions.ts'
export { type PlaceSearch, type PlacesFound, searchPlaces } from './search.ts'

/** The place of that GeoNames id; throws where it is none of the five states'. */
export function getPlace(index: PlaceIndex, geonameId: number): Place {
  const place = index.get(geonameId)
  if (!place) throw new Error(`A place of the five states was expected, came GeoNames id ${geonameId}`)
  return place
}

/** The place's name in that language; throws as `getPlace`. */
export const placeName = (index: PlaceIndex, geonameId: number, locale: Locale): string =>
  getPlace(index, geonameId).names[locale]

export type PlaceFilter = { country?: MemberState | string; region?: string; limit?: number; page?: number }

const isWithin = (place: Place, { country, region }: PlaceFilter): boolean =>
  (!country || place.country === country) && (!region || place.region === region)

/** GeoNames ids, most populous first; districts of towns are left out. `page` counts from 0 in pages of `limit` (8). */
export function listPlaces(index: PlaceIndex, filter: PlaceFilter = {}): number[] {
  const { limit = 8, page = 0 } = filter
  const found: number[] = []
  for (const place of index.places) {
    if (place.isDistrict || !isWithin(place, filter)) continue
    found.push(place.geonameId)
    if (found.length >= (page + 1) * limit) break
  }
  return found.slice(page * limit)
}

/** GeoNames ids of capitals and seats of regions, most populous first. */
export const listRegionalCentres = (index: PlaceIndex, country?: MemberState | string): number[] =>
  index.places
    .filter((place) => place.isRegionalCentre && (!country || place.country === country))
    .map(({ geonameId }) => geonameId)

/**
 * GeoNames ids of places around a point, at most 150 km away and `limit` (8) of them, nearest first; a large town counts as nearer
 * by its own breadth, so that a pin dropped in Moscow finds Moscow and not the village beside its ring road.
 */
export function placesNear(index: PlaceIndex, latitude: number, longitude: number, filter: PlaceFilter = {}): number[] {
  return index.places
    .filter((place) => !place.isDistrict && isWithin(place, filter) && Math.abs(place.latitude - latitude) < 1.6)
    .map((place) => ({ place, km: distanceKm(latitude, longitude, place.latitude, place.longitude) }))
    .filter(({ km }) => km <= 150)
    .map(({ place, km }) => ({ place, km: km - Math.sqrt(place.population) / 150 }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, filter.limit ?? 8)
    .map(({ place }) => place.geonameId)
}
