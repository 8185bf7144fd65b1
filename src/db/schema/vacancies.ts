import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Education, LanguageLevel, PayPeriod, RegulatedProfession, Schedule } from '../../domain/codes.ts'
import type { Employment, Stated, Vacancy } from '../../domain/exchange/vacancy.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** One reading of a feed: what came of it, and how far it got where it was cut off. */
export const imports = pgTable(
  'imports',
  {
    id: uuid().primaryKey().defaultRandom(),
    source: text().notNull(),
    format: text().notNull(),
    /** Under which terms the feed may be used, as told. */
    licence: text(),
    /** What names this very input, so that a second try goes on where the first was cut off; null where nothing does. */
    input: text(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** How many rows of the feed are stored or rejected. */
    position: integer().notNull().default(0),
    added: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    closed: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
  },
  (t) => [index('imports_source').on(t.source, t.startedAt)],
)

/** Vacancies of all feeds, as `domain/exchange/vacancy.ts` tells them, with what they are found by. */
export const vacancies = pgTable(
  'vacancies',
  {
    id: uuid().primaryKey().defaultRandom(),
    source: text().notNull(),
    sourceId: text('source_id').notNull(),
    url: text(),
    title: text().notNull(),
    isco: text(),
    iscoConfidence: real('isco_confidence'),
    employerName: text('employer_name'),
    employerRegistryNumber: text('employer_registry_number'),
    country: text().notNull(),
    region: text(),
    place: text(),
    geonameId: integer('geoname_id'),
    payMin: doublePrecision('pay_min'),
    payMax: doublePrecision('pay_max'),
    currency: text(),
    payPeriod: text('pay_period').$type<PayPeriod>(),
    gross: boolean(),
    employment: text().$type<Employment>(),
    schedule: text().$type<Schedule>(),
    experienceYears: real('experience_years'),
    education: text().$type<Education>(),
    languages: jsonb().$type<Record<string, LanguageLevel | null>>().notNull(),
    openTo: text('open_to').array(),
    housing: text().$type<Stated>().notNull(),
    transport: text().$type<Stated>().notNull(),
    regulated: text().$type<RegulatedProfession>(),
    licence: text().array().$type<Vacancy['licence']>().notNull(),
    minAge: integer('min_age'),
    description: text(),
    postedOn: date('posted_on', { mode: 'string' }),
    closesOn: date('closes_on', { mode: 'string' }),
    openings: integer(),
    /** The title as it is compared; see `titleKey`. */
    titleKey: text('title_key').notNull(),
    /** What most are paid a month, in the vacancy's currency; see `typical`. */
    payTypical: doublePrecision('pay_typical'),
    /** Hash of all that the feed says: equal, nothing has changed. */
    contentHash: text('content_hash').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** The reading of its feed that last had it; null for what an employer posted with us. */
    importId: uuid('import_id').references(() => imports.id),
    /** How many readings of its feed in a row lacked it. */
    misses: integer().notNull().default(0),
    closedAt: instant('closed_at'),
    /** The vacancy that this one is the same job as, told by another source: one card is shown, with all their links; null: it leads. */
    sameAs: uuid('same_as').references((): AnyPgColumn => vacancies.id, { onDelete: 'set null' }),
    /** Equal for vacancies of one title by one employer in one place; null where the employer is not told. See `sameKey`. */
    sameKey: text('same_key'),
    /** Whether an officer found its employer in the register. */
    isVerified: boolean('is_verified').notNull().default(false),
  },
  (t) => [
    uniqueIndex('vacancies_source').on(t.source, t.sourceId),
    index('vacancies_same_as').on(t.sameAs).where(sql`same_as is not null`),
    index('vacancies_same_key').on(t.sameKey).where(sql`same_key is not null`),
    index('vacancies_closed').on(t.closedAt).where(sql`closed_at is not null`),
  ],
)

/** Vacancies that are new to us and were not yet held against the saved searches; a row goes when they were. */
export const vacancyNews = pgTable('vacancy_news', {
  vacancyId: uuid('vacancy_id')
    .primaryKey()
    .references(() => vacancies.id, { onDelete: 'cascade' }),
  since: instant('since').notNull(),
})

/** What someone who looks for work offers and wants. Nothing of it names anybody: matching reads it in clear. */
export const profiles = pgTable('profiles', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  /** As `domain/exchange/profile.ts` parses it. */
  wish: jsonb().$type<Record<string, unknown>>().notNull(),
  /** The currency they reckon in, ISO 4217. */
  currency: text(),
  updatedAt: instant('updated_at').notNull(),
})

/** What a person put aside or turned down. */
export const vacancyMarks = pgTable(
  'vacancy_marks',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    mark: text().$type<'saved' | 'not_for_me'>().notNull(),
    /** Why it is not for them; null for what is saved. */
    reason: text(),
    markedAt: instant('marked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.vacancyId] })],
)

/** What one unit of a currency was worth on a day; all rows of a day in one common currency. */
export const rates = pgTable(
  'rates',
  {
    on: date('on_date', { mode: 'string' }).notNull(),
    currency: text().notNull(),
    perUnit: doublePrecision('per_unit').notNull(),
    source: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.currency, t.on] })],
)
