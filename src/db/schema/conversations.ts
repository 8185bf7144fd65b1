import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'

/** Where each person stands in the conversation. */
export const conversations = pgTable('conversations', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  /** Sealed: the screen or form in front, with its parameters. */
  state: text().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})

/** Unfinished forms, one of a kind a person. */
export const drafts = pgTable(
  'drafts',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    form: text().notNull(),
    revision: integer().notNull(),
    /** Sealed: answers by field name. */
    answers: text().notNull(),
    /** When the journey it speaks of would begin, if that was said: reminders to register are planned from it. */
    travelsAt: timestamp('travels_at', { withTimezone: true }),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.form] }), index('drafts_updated_at').on(t.updatedAt)],
)
