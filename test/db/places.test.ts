import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeExtract } from '../../src/app/places.ts'
import { listPlacesWithin, storePlaces } from '../../src/db/places.ts'
import { places } from '../../src/db/schema/places.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

const almaty = 1526384
const talgar = 1518518
const extract = placeExtract()

describe('the table of places', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
  })
  afterAll(() => fresh.close())

  it('is stored once, also where two replicas start together', async () => {
    const stored = await Promise.all([storePlaces(fresh.db, extract), storePlaces(fresh.db, extract)])
    expect(stored.toSorted((a, b) => a - b)).toEqual([0, extract.places.length])
    expect(await storePlaces(fresh.db, extract)).toBe(0)
  })

  it('follows a new extract', async () => {
    const changed = extract.places.map((place) => (place.geonameId === almaty ? { ...place, population: 7 } : place))
    expect(await storePlaces(fresh.db, { version: 'newer', places: changed })).toBe(extract.places.length)
    const [row] = await fresh.db.select().from(places).where(eq(places.geonameId, almaty))
    expect(row).toMatchObject({ population: 7, country: 'KZ', region: 'KZ-75', zone: 'Asia/Almaty', extract: 'newer' })
    expect(row?.names).toMatchObject({ kk: 'Алматы', hy: 'Ալմաթի', en: 'Almaty' })
  })

  it('tells what lies around a point, nearest first', async () => {
    const near = await listPlacesWithin(fresh.db, { latitude: 43.25, longitude: 76.92 }, 40)
    const ids = near.map(({ geonameId }) => geonameId)
    expect(ids[0]).toBe(almaty)
    expect(ids).toContain(talgar)
    expect(near.every(({ km }) => km <= 40)).toBe(true)
    expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).toSorted((a, b) => a - b))
  })

  it('finds Chukotka’s towns across the 180th meridian', async () => {
    const provideniya = await listPlacesWithin(fresh.db, { latitude: 65, longitude: 179.9 }, 500)
    expect(provideniya.map(({ geonameId }) => geonameId)).toContain(2127202) // Anadyr, 177.5° E
    const alaska = await listPlacesWithin(fresh.db, { latitude: 65, longitude: -179.9 }, 500)
    expect(alaska.map(({ geonameId }) => geonameId)).toContain(2127202)
  })
})
