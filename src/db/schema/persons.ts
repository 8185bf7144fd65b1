import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Who speaks with us. Made at a chat's first word as a shell: without consent it is erased after seven days. */
export const persons = pgTable(
  'persons',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** BCP 47; null until chosen. */
    locale: text(),
    /** IANA; null until told. */
    zone: text(),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** When they agreed to what is kept, and to which wording; null for a shell. */
    consentedAt: instant('consented_at'),
    consentVersion: text('consent_version'),
    /** Since when nothing is sent to them: they blocked the bot or asked for silence. */
    stoppedAt: instant('stopped_at'),
  },
  (t) => [index('persons_shells').on(t.consentedAt, t.createdAt)],
)

/** The key that a person's data is sealed with, itself sealed by a data key. Never part of a dump; gone with the person. */
export const personKeys = pgTable('person_keys', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  /** Which of `DATA_KEYS` wraps it. */
  keyId: text('key_id').notNull(),
  wrapped: text().notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

/** What a person agreed to, each time they did. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** What for: `service` lets us keep what they tell; later ones are named for what they allow. */
    purpose: text().notNull(),
    textVersion: text('text_version').notNull(),
    givenAt: instant('given_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [index('consents_person').on(t.personId, t.givenAt)],
)

/** Who was erased and when, for replaying over a restored backup. The id leads nowhere any more. */
export const erasures = pgTable(
  'erasures',
  {
    personId: uuid('person_id').primaryKey(),
    erasedAt: instant('erased_at').notNull(),
    /** `asked` or `retention`. */
    reason: text().notNull(),
    /** How many rows of which table went. */
    counts: jsonb().$type<Record<string, number>>().notNull(),
  },
  (t) => [index('erasures_erased_at').on(t.erasedAt)],
)

/** What only one replica does at a time: polling, ticking. Taken over when it expires. */
export const leases = pgTable('leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** Raised each time another holder takes it. */
  term: integer().notNull().default(1),
})
