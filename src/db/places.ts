import { and, between, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Place } from '../domain/places/places.ts'
import type { Database, Queryable } from './client.ts'
import { places } from './schema/places.ts'

/**
 * Makes the table tell what the extract tells; does nothing when it does already. Any number of replicas may start at once.
 * A place that the extract no longer has stays, for a journey may name it. Returns how many rows were stored.
 */
export async function storePlaces(
  db: Database,
  extract: { version: string; places: readonly Place[] },
): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('places'))`)
    const [stored] = await tx.select({ rows: count() }).from(places).where(eq(places.extract, extract.version))
    if (stored?.rows === extract.places.length) return 0
    for (let start = 0; start < extract.places.length; start += batch) {
      const rows = extract.places.slice(start, start + batch).map((place) => rowOf(place, extract.version))
      await tx.insert(places).values(rows).onConflictDoUpdate({ target: places.geonameId, set: asInserted })
    }
    return extract.places.length
  })
}

/** Ten columns a row: well under the 65,535 parameters of a statement. */
const batch = 2000

const asInserted = {
  country: sql`excluded.country`,
  region: sql`excluded.region`,
  population: sql`excluded.population`,
  zone: sql`excluded.zone`,
  latitude: sql`excluded.latitude`,
  longitude: sql`excluded.longitude`,
  isDistrict: sql`excluded.is_district`,
  names: sql`excluded.names`,
  extract: sql`excluded.extract`,
}

const rowOf = (place: Place, extract: string) => ({
  geonameId: place.geonameId,
  country: place.country,
  region: place.region,
  population: place.population,
  zone: place.zone,
  latitude: place.latitude,
  longitude: place.longitude,
  isDistrict: place.isDistrict,
  names: place.names,
  extract,
})

type Point = { latitude: number; longitude: number }

/** Kilometres from a point to the position in these columns, as the crow flies. */
export const kilometresFrom = (
  { latitude, longitude }: Point,
  at: { latitude: AnyPgColumn; longitude: AnyPgColumn } = places,
): SQL<number> =>
  sql<number>`(12742 * asin(least(1, sqrt(
    power(sin(radians(${at.latitude} - ${latitude}::float8) / 2), 2)
    + cos(radians(${latitude}::float8)) * cos(radians(${at.latitude}))
    * power(sin(radians(${at.longitude} - ${longitude}::float8) / 2), 2)))))`

/** Whether the position in these columns lies within so many kilometres: by a box, which the index serves, then exactly. */
export function isWithin(
  point: Point,
  km: number,
  at: { latitude: AnyPgColumn; longitude: AnyPgColumn } = places,
): SQL | undefined {
  const degrees = km / 111
  // Near the poles, and across the 180th meridian by Chukotka, a box of longitudes would leave places out.
  const widest = Math.abs(point.latitude) + degrees
  const longitudes = widest < 89 ? degrees / Math.cos((widest * Math.PI) / 180) : 360
  const crossesMeridian = Math.abs(point.longitude) + longitudes > 180
  return and(
    between(at.latitude, point.latitude - degrees, point.latitude + degrees),
    crossesMeridian
      ? isNotNull(at.longitude)
      : between(at.longitude, point.longitude - longitudes, point.longitude + longitudes),
    sql`${kilometresFrom(point, at)} <= ${km}::float8`,
  )
}

/** GeoNames ids and distances of the places within so many kilometres, nearest first; districts too. */
export async function listPlacesWithin(
  db: Queryable,
  point: Point,
  km: number,
): Promise<{ geonameId: number; km: number }[]> {
  const distance = kilometresFrom(point)
  return db
    .select({ geonameId: places.geonameId, km: distance })
    .from(places)
    .where(isWithin(point, km))
    .orderBy(distance)
}
