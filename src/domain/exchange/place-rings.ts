import { distanceKm } from '../places/distance.ts'
import { getPlace, type Place, type PlaceIndex } from '../places/places.ts'

/** How near a vacancy lies to the places wished for: the towns around them, ring by ring. */

/** Kilometres that a person may choose, and what counts where they choose none. */
export const distances = { least: 5, usual: 40, most: 300 }

/** Each ring: how far it reaches, as a share of the distance chosen, and what lying in it is worth; the first is the town itself. */
export const ringScale = [
  { reach: 0, worth: 1 },
  { reach: 0.25, worth: 0.95 },
  { reach: 0.5, worth: 0.9 },
  { reach: 1, worth: 0.8 },
  { reach: 1.5, worth: 0.5 },
  { reach: 2, worth: 0.35 },
] as const

/** The first ring that still suits nobody: from here on it is farther than was chosen. */
export const suitingRings = ringScale.filter(({ reach }) => reach <= 1).length

/** A town is not a point: so many kilometres are the town itself. */
const breadth = 3

/** GeoNames ids around the wished-for places, one list a ring of `ringScale`; each in the nearest ring it lies in. */
export function ringsAround(
  index: PlaceIndex,
  geonameIds: readonly number[],
  withinKm: number = distances.usual,
): number[][] {
  const rings: number[][] = ringScale.map(() => [])
  const nearest = new Map<number, number>()
  for (const centre of geonameIds.map((id) => getPlace(index, id)))
    for (const { geonameId, km } of placesWithin(index, centre, withinKm * 2)) {
      const ring =
        geonameId === centre.geonameId || km <= breadth ? 0 : ringScale.findIndex(({ reach }) => km <= reach * withinKm)
      nearest.set(geonameId, Math.min(nearest.get(geonameId) ?? ring, ring))
    }
  for (const [geonameId, ring] of nearest) rings[ring]?.push(geonameId)
  return rings
}

/** Every place within so many kilometres, with its distance: by a box of degrees first, then as the crow flies. */
export function placesWithin(
  index: PlaceIndex,
  { latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>,
  km: number,
): { geonameId: number; km: number }[] {
  const degrees = km / 111
  const widest = Math.abs(latitude) + degrees
  const longitudes = widest < 89 ? degrees / Math.cos((widest * Math.PI) / 180) : 360
  return index.places.flatMap((place) => {
    if (Math.abs(place.latitude - latitude) > degrees) return []
    const apart = Math.abs(place.longitude - longitude)
    if (Math.min(apart, 360 - apart) > longitudes) return []
    const away = distanceKm(latitude, longitude, place.latitude, place.longitude)
    return away <= km ? [{ geonameId: place.geonameId, km: away }] : []
  })
}
