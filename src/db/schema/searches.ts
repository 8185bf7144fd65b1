import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  check,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'
import { vacancies } from './vacancies.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

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
    /** `now`, `daily`, `weekly`. */
    rhythm: text().notNull(),
    isPaused: boolean('is_paused').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    /** How far of what is new was looked through for it; see `fresh_cells`. */
    seen: bigint({ mode: 'number' }).notNull().default(0),
    /** When it is to be looked through again: something new may fit it; null while there is nothing. */
    dueAt: instant('due_at'),
  },
  (t) => [
    unique('searches_once').on(t.personId, t.isco, t.country).nullsNotDistinct(),
    index('searches_due').on(t.dueAt).where(sql`due_at is not null`),
    check('searches_rhythm', sql`${t.rhythm} in ('now', 'daily', 'weekly')`),
  ],
)

/** By what a new vacancy finds the searches that it may fit: work and place, see `cellsOfWish`. Nothing of it names anybody. */
export const searchCells = pgTable(
  'search_cells',
  {
    searchId: uuid('search_id')
      .notNull()
      .references(() => searches.id, { onDelete: 'cascade' }),
    cell: text().notNull(),
    /** The least pay wished for, in dollars a month of the day it was stored; 0: none. */
    payFloor: doublePrecision('pay_floor').notNull(),
    /** Nothing new has been found by it since its search was last looked through: one that is due need not be found again. */
    isOpen: boolean('is_open').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.searchId, t.cell] }),
    // Those alone that are still to be found, read without their rows.
    index('search_cells_open').on(t.cell, t.payFloor, t.searchId).where(sql`is_open`),
  ],
)

/** New vacancies by the cells that people look for them in; kept as long as they are news. */
export const freshCells = pgTable(
  'fresh_cells',
  {
    /** Grows in the order of commitment: what a search has seen of it, it need not see again. */
    sequence: bigserial({ mode: 'number' }).primaryKey(),
    cell: text().notNull(),
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    /** The highest least pay that it may meet, in dollars a month. */
    reach: doublePrecision().notNull(),
    /** Since when it is new. */
    since: instant('since').notNull(),
  },
  (t) => [
    index('fresh_cells_find').on(t.cell, t.sequence),
    index('fresh_cells_vacancy').on(t.vacancyId),
    index('fresh_cells_since').on(t.since),
  ],
)

/** Each vacancy that a person was told of for a search of theirs, or is to be told of next: once, whatever its searches. */
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
    foundAt: instant('found_at').notNull(),
    /** `waiting`, `told_now`, `told_gathered`. */
    status: text().notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.vacancyId] }),
    index('search_matches_found_at').on(t.foundAt),
    check('search_matches_status', sql`${t.status} in ('waiting', 'told_now', 'told_gathered')`),
  ],
)
