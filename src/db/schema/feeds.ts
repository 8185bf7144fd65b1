import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Where vacancies are fetched from, again and again; each is one source of vacancies. */
export const feeds = pgTable(
  'feeds',
  {
    /** The source its vacancies are stored under. */
    name: text().primaryKey(),
    /** May hold a key of ours: never logged. */
    url: text().notNull(),
    format: text().notNull(),
    /** Under which terms it may be used, as told. */
    licence: text(),
    /** Their field to ours, where a table or lines have other names. */
    mapping: jsonb().$type<Record<string, string>>(),
    /** The state of vacancies that name none, ISO 3166-1 alpha-2. */
    country: text(),
    /** So many complete readings in a row must lack a vacancy before it counts as closed. */
    missesUntilClosed: integer('misses_until_closed').notNull().default(3),
    isPaused: boolean('is_paused').notNull().default(false),
    /** By what the server knows again what it sent last; only kept of readings that were complete. */
    etag: text(),
    lastModified: text('last_modified'),
    triedAt: instant('tried_at'),
    okAt: instant('ok_at'),
    /** Code of why the last try failed; null where it did not. */
    errorCode: text('error_code'),
    /** Not to be asked before: the server wished so. */
    notBefore: instant('not_before'),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [check('feeds_misses', sql`${t.missesUntilClosed} between 1 and 100`)],
)
