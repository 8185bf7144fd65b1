import { boolean, doublePrecision, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'

/** The towns of the five states as the program's extract tells them: for joins by distance and region. Made anew from it, nobody's data. */
export const places = pgTable(
  'places',
  {
    geonameId: integer('geoname_id').primaryKey(),
    country: text().notNull(),
    /** ISO 3166-2. */
    region: text().notNull(),
    population: integer().notNull(),
    /** IANA. */
    zone: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    isDistrict: boolean('is_district').notNull(),
    /** By language, all six. */
    names: jsonb().$type<Record<string, string>>().notNull(),
    /** Version of the extract the row was last stored from. */
    extract: text().notNull(),
  },
  (t) => [index('places_position').on(t.latitude, t.longitude), index('places_region').on(t.region)],
)
