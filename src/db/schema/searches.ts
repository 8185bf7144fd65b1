import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Profile } from '../../domain/exchange/profile.ts'
import { persons } from './persons.ts'
import { vacancies } from './vacancies.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/**
 * What saved searches look for, each different wish once however many people share it: a new vacancy is held against wishes, not
 * against people. Nothing of it names anybody. A row goes some days after the last search that rests on it.
 */
export const searchWishes = pgTable('search_wishes', {
  id: uuid().primaryKey().defaultRandom(),
  /** The digest of the wish: the same wish has the same. */
  key: text().notNull().unique(),
  wish: jsonb().$type<Profile>().notNull(),
  /** When a search was last stored with it. */
  seenAt: instant('seen_at').notNull(),
})

/** By what a new vacancy finds the wishes it may fulfil; see `cellsOfWish`. */
export const searchCells = pgTable(
  'search_cells',
  {
    cell: text().notNull(),
    wishId: uuid('wish_id')
      .notNull()
      .references(() => searchWishes.id, { onDelete: 'cascade' }),
    /** The least pay wished for, in dollars a month of the day it was stored; 0: none. */
    payFloor: doublePrecision('pay_floor').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.wishId, t.cell] }),
    // Holds every column, so that it is read alone.
    index('search_cells_find').on(t.cell, t.payFloor, t.wishId),
  ],
)

/** Of what a person wants to hear when it is new. */
export const searches = pgTable(
  'searches',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** ISCO-08 unit group. */
    isco: text().notNull(),
    /** One state; null: wherever the profile says. */
    country: text(),
    /** What is looked for with all that the profile tells besides. */
    wishId: uuid('wish_id')
      .notNull()
      .references(() => searchWishes.id),
    /** `now`, `daily`, `weekly`. */
    rhythm: text().notNull(),
    isPaused: boolean('is_paused').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('searches_once').on(t.personId, t.isco, t.country).nullsNotDistinct(),
    index('searches_wish').on(t.wishId),
    check('searches_rhythm', sql`${t.rhythm} in ('now', 'daily', 'weekly')`),
  ],
)

/** Each new vacancy that fits a person's searches, once, and what became of it: what was told is not told again. */
export const searchMatches = pgTable(
  'search_matches',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    /** The search that it fits; of several one. The row outlives the search. */
    searchId: uuid('search_id').notNull(),
    score: real().notNull(),
    /** That of the search. */
    rhythm: text().notNull(),
    foundAt: instant('found_at').notNull(),
    /** When it may be told. */
    dueAt: instant('due_at').notNull(),
    /** `waiting`, `told`, `left_out`. */
    status: text().notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.vacancyId] }),
    index('search_matches_due').on(t.dueAt).where(sql`${t.status} = 'waiting'`),
    index('search_matches_found_at').on(t.foundAt),
    check('search_matches_status', sql`${t.status} in ('waiting', 'told', 'left_out')`),
  ],
)
