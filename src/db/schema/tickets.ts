import { sql } from 'drizzle-orm'
import { bigserial, check, index, pgTable, serial, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Questions that people asked a person of ours; the newest of each that is not closed is the one they talk in. */
export const tickets = pgTable(
  'tickets',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** By which operators speak of it. */
    number: serial().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** `open`: what they write goes here; `left`: they went on by themselves, an answer still reaches them; `closed`. */
    status: text().notNull(),
    /** Where they wrote from: `telegram`, `web` or `terminal`. */
    door: text().notNull(),
    /** BCP 47, as it was then. */
    locale: text().notNull(),
    /** Sealed: which screen, form and question stood in front; never an answer. */
    context: text().notNull(),
    openedAt: instant('opened_at').notNull(),
    /** By which the next are told how long it takes. */
    firstAnsweredAt: instant('first_answered_at'),
    /** When either side wrote last. */
    updatedAt: instant('updated_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    unique('tickets_number').on(t.number),
    index('tickets_person').on(t.personId, t.openedAt),
    index('tickets_answered').on(t.firstAnsweredAt),
    index('tickets_closed_at').on(t.closedAt),
    check('tickets_status', sql`${t.status} in ('open', 'left', 'closed')`),
  ],
)

/** What was said in a ticket by either side, and how far it has come. */
export const ticketMessages = pgTable(
  'ticket_messages',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** In which order it was said. */
    sequence: bigserial({ mode: 'number' }).notNull(),
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** `person` or `operator`. */
    author: text().notNull(),
    /** Sealed: the words, or that the person went on by themselves or needs no answer any more. */
    body: text().notNull(),
    saidAt: instant('said_at').notNull(),
    /** When the operators' group was told: of a person's words, or of what became of an operator's. */
    toldAt: instant('told_at'),
  },
  (t) => [
    index('ticket_messages_ticket').on(t.ticketId, t.sequence),
    index('ticket_messages_person').on(t.personId),
    index('ticket_messages_untold').on(t.sequence).where(sql`${t.toldAt} is null`),
    check('ticket_messages_author', sql`${t.author} in ('person', 'operator')`),
  ],
)

/** Fakes of ours that people reported, for operators to look into. */
export const fakeReports = pgTable(
  'fake_reports',
  {
    id: uuid().primaryKey().defaultRandom(),
    number: serial().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** Sealed: the name or link as it was written. */
    body: text().notNull(),
    reportedAt: instant('reported_at').notNull(),
    /** When the operators' group was told. */
    toldAt: instant('told_at'),
    /** When an operator said that it is dealt with. */
    handledAt: instant('handled_at'),
  },
  (t) => [
    unique('fake_reports_number').on(t.number),
    index('fake_reports_person').on(t.personId),
    index('fake_reports_reported_at').on(t.reportedAt),
    index('fake_reports_untold').on(t.reportedAt).where(sql`${t.toldAt} is null`),
  ],
)
