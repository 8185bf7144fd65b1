import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
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
  uuid,
} from 'drizzle-orm/pg-core'
import type { Education, LanguageLevel, RegulatedProfession, Schedule } from '../../domain/codes.ts'
import type { Stated } from '../../domain/exchange/vacancy.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What may be shown, narrow: one row for each vacancy that is open and leads, with what it is found and filtered by, as the table of
 * vacancies tells it. Triggers keep it (see the migration), nobody writes it. A reading of a feed that changes nothing leaves it alone,
 * so that its indexes can be read without its rows: `vacancy_facets_work`, `_cell`, `_posted` and
 * `_verified`, of the migrations too, hold all.
 */
export const vacancyFacets = pgTable(
  'vacancy_facets',
  {
    /** The vacancy's. */
    id: uuid().primaryKey(),
    isco: text(),
    iscoConfidence: real('isco_confidence'),
    country: text().notNull(),
    region: text(),
    geonameId: integer('geoname_id'),
    currency: text(),
    payTypical: real('pay_typical'),
    schedule: text().$type<Schedule>(),
    experienceYears: real('experience_years'),
    education: text().$type<Education>(),
    /** Null where none is asked for. */
    languages: jsonb().$type<Record<string, LanguageLevel | null>>(),
    housing: text().$type<Stated>().notNull(),
    transport: text().$type<Stated>().notNull(),
    isVerified: boolean('is_verified').notNull(),
    postedOn: date('posted_on', { mode: 'string' }),
    closesOn: date('closes_on', { mode: 'string' }),
    /** Codes parted by spaces; null where it is open to all or not told. */
    openTo: text('open_to'),
    regulated: text().$type<RegulatedProfession>(),
    /** Null where none is needed. */
    licence: text().array(),
    minAge: integer('min_age'),
    /** `hashtext` of the employer's name. */
    employerHash: integer('employer_hash'),
    /** By what has few values, together; see vacancy-cells.ts. */
    cell: integer().notNull(),
    /** Of those whose occupation is unknown: the title as it is compared, and its stems in its own language. */
    titleKey: text('title_key'),
    words: tsvector('words'),
  },
  (t) => [
    index('vacancy_facets_pay').on(t.currency, t.payTypical),
    index('vacancy_facets_region').on(t.region, t.postedOn),
    index('vacancy_facets_place').on(t.geonameId, t.postedOn),
    index('vacancy_facets_title').using('gin', sql`${t.titleKey} gin_trgm_ops`).where(sql`isco is null`),
    index('vacancy_facets_words').using('gin', t.words).where(sql`isco is null`),
  ],
)

/** What most of an occupation are paid a month in a state, worked out anew from the open vacancies: nobody's data. */
export const payBands = pgTable(
  'pay_bands',
  {
    isco: text().notNull(),
    country: text().notNull(),
    /** Of the state's own currency: a quarter of its vacancies pay less than `low`, a quarter more than `high`. */
    low: doublePrecision().notNull(),
    high: doublePrecision().notNull(),
    vacancies: integer().notNull(),
    workedOutAt: timestamp('worked_out_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.isco, t.country] })],
)
