import { date, doublePrecision, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * The state of the labour market, counted: one row a month and what is counted by. Counts as they are; small ones are hidden on the
 * way out. Nobody's data.
 */
export const labourFigures = pgTable(
  'labour_figures',
  {
    /** The first of the month. */
    month: date({ mode: 'string' }).notNull(),
    /** `all`, `country`, `region` or `occupation`. */
    by: text().notNull(),
    /** ISO 3166-1 alpha-2, or empty for the whole Union. */
    country: text().notNull(),
    /** The state, ISO 3166-2 region or ISCO-08 unit group; empty with `all`. */
    key: text().notNull(),
    /** Open on the last day counted, each job once. */
    vacancies: integer().notNull(),
    /** People who look for such work there; null for a month that was not counted while it ran. */
    seekers: integer(),
    /** Median of what is paid for a month, in `currency`; null where too little is told. */
    pay: doublePrecision(),
    currency: text(),
    /** How many of the vacancies tell their pay. */
    paid: integer().notNull(),
    /** The day that vacancies were open on. */
    countedOn: date('counted_on', { mode: 'string' }).notNull(),
    countedAt: timestamp('counted_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.by, t.country, t.key] })],
)
