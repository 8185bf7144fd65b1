import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../../src/app/places.ts'
import { placePart } from '../../../src/domain/exchange/parts.ts'
import { placesWithin, ringScale, ringsAround } from '../../../src/domain/exchange/place-rings.ts'
import { distanceKm } from '../../../src/domain/places/distance.ts'
import { getPlace } from '../../../src/domain/places/places.ts'
import { aVacancy, aWish } from '../../support/exchange.ts'

const almaty = 1526384
const places = placeIndex()

describe('the towns around a town', () => {
  it('are those that no box left out', () => {
    const { latitude, longitude } = getPlace(places, almaty)
    const all = places.places
      .filter((place) => distanceKm(latitude, longitude, place.latitude, place.longitude) <= 60)
      .map(({ geonameId }) => geonameId)
    const found = placesWithin(places, { latitude, longitude }, 60).map(({ geonameId }) => geonameId)
    expect(found.toSorted()).toEqual(all.toSorted())
    expect(found.length).toBeGreaterThan(5)
  })

  it('are found across the 180th meridian as well', () => {
    const found = placesWithin(places, { latitude: 64.73, longitude: -179.9 }, 300)
    expect(found.map(({ geonameId }) => getPlace(places, geonameId).names.en)).toContain('Anadyr')
  })

  it('lie in one ring each, the town itself in the first', () => {
    const rings = ringsAround(places, [almaty], 40)
    expect(rings).toHaveLength(ringScale.length)
    expect(rings[0]).toContain(almaty)
    expect(new Set(rings.flat()).size).toBe(rings.flat().length)
  })
})

describe('how a place suits', () => {
  const wish = aWish({ places: [almaty] }, { placeRegions: ['KZ-75'], rings: ringsAround(places, [almaty], 40) })
  const at = (geonameId: number | null, region: string | null) =>
    placePart(wish, aVacancy({ country: 'KZ', geonameId, region }))

  it('falls with the distance from the town that was told', () => {
    const worths = wish.rings?.flatMap((ring) => (ring[0] === undefined ? [] : [at(ring[0], 'KZ-19')])) ?? []
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    expect(at(almaty, 'KZ-75')).toBe(1)
  })

  it('is less in the region of the town where the town is not told, still less far away, and neither good nor bad where nothing is told', () => {
    const [sameRegion, elsewhere, untold] = [at(null, 'KZ-75'), at(1526273, 'KZ-71'), at(null, null)]
    expect(sameRegion).toBeGreaterThan(untold)
    expect(untold).toBeGreaterThan(elsewhere)
  })

  it('is full in a region that was wished for', () => {
    expect(placePart(aWish({ regions: ['RU-MOW'] }), aVacancy({ region: 'RU-MOW' }))).toBe(1)
  })
})
