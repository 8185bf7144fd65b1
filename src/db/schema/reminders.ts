import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { journeys } from './journeys.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const owner = () =>
  uuid('person_id')
    .notNull()
    .references(() => persons.id, { onDelete: 'cascade' })

/** What each person is to be reminded of, and what became of it. The due-table: ticks only look into it. */
export const reminders = pgTable(
  'reminders',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: owner(),
    /** `journey:<id>:0:ru-ruid`, `stay:<id>`, `draft:registration`. */
    subject: text().notNull(),
    /** `filing-7d`, `stayreg-20` … */
    kind: text().notNull(),
    /** By the rule, before quiet hours. */
    dueAt: instant('due_at').notNull(),
    /** IANA; the person's clock then. */
    zone: text().notNull(),
    /** The event or deadline it comes before; nothing is sent after it. */
    until: instant('until').notNull(),
    /** What its sentences speak of: states, instants, the rule. */
    about: jsonb().notNull(),
    /** When it is to be sent, quiet hours seen to. */
    sendAt: instant('send_at').notNull(),
    /** `planned`, `queued`, `cancelled` (no longer in the plan), `dropped` (see `why`). */
    status: text().notNull(),
    /** Of the dropped: `expired`, `overtaken` by a later one of its kind, `quiet`, `off`. */
    why: text(),
    /** How often the person put it off. */
    snoozes: smallint().notNull().default(0),
    settledAt: instant('settled_at'),
  },
  (t) => [
    unique('reminders_once').on(t.personId, t.subject, t.kind, t.dueAt),
    index('reminders_due').on(t.sendAt).where(sql`${t.status} = 'planned'`),
    index('reminders_settled_at').on(t.settledAt),
    check('reminders_status', sql`${t.status} in ('planned', 'queued', 'cancelled', 'dropped')`),
  ],
)

/** A stay in another state, from the day it was entered. */
export const stays = pgTable(
  'stays',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: owner(),
    journeyId: uuid('journey_id').references(() => journeys.id, { onDelete: 'set null' }),
    citizenship: text().notNull(),
    state: text().notNull(),
    enteredFrom: text('entered_from'),
    region: text(),
    /** IANA; of the place they stay at. */
    zone: text().notNull(),
    purpose: text().notNull(),
    enteredOn: date('entered_on').notNull(),
    leftOn: date('left_on'),
    contractEndsOn: date('contract_ends_on'),
    /** Whether the contract has no end: then there is no last day to remind of. */
    hasOpenContract: boolean('has_open_contract').notNull().default(false),
    terminatedOn: date('terminated_on'),
    /** Whether they work there, where that was told apart from what they came for. */
    isWorker: boolean('is_worker'),
  },
  (t) => [unique('stays_journey').on(t.journeyId), index('stays_person').on(t.personId, t.enteredOn)],
)

/** The states' own forms that the person says are done. */
export const stateForms = pgTable(
  'state_forms',
  {
    personId: owner(),
    journeyId: uuid('journey_id')
      .notNull()
      .references(() => journeys.id, { onDelete: 'cascade' }),
    /** `ru-ruid` or `kz-eta`. */
    form: text().notNull(),
    doneAt: instant('done_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.journeyId, t.form] }), index('state_forms_person').on(t.personId)],
)

/** How a person wants to be reminded; who has no row wants the usual. */
export const preferences = pgTable('preferences', {
  personId: owner().primaryKey(),
  /** Whole hours of their clock; equal: none are quiet. */
  quietFrom: smallint('quiet_from').notNull(),
  quietTo: smallint('quiet_to').notNull(),
  /** Groups switched off. */
  off: text().array().notNull(),
  /** Kinds that are gathered, by `daily` or `weekly`; the others come at once. */
  rhythms: jsonb().$type<Record<string, string>>().notNull().default({}),
  updatedAt: instant('updated_at').notNull(),
})
