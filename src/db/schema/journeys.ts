import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'

/** One trip from a state of departure to a state of destination. */
export const journeys = pgTable(
  'journeys',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    departure: text().notNull(),
    destination: text().notNull(),
    mode: text().notNull(),
    purpose: text().notNull(),
    /** planned, under_way, done, cancelled, not_gone. */
    status: text().notNull(),
    /** Raised by every change; what writes must match it. */
    version: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('journeys_person').on(t.personId, t.createdAt)],
)

/** The borders of a journey as they stand now: an exit from one state or an entry into the next. */
export const legs = pgTable(
  'legs',
  {
    id: uuid().primaryKey().defaultRandom(),
    journeyId: uuid('journey_id')
      .notNull()
      .references(() => journeys.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    direction: text().notNull(),
    state: text().notNull(),
    checkpoint: text(),
    crossesAt: timestamp('crosses_at', { withTimezone: true }).notNull(),
    /** IANA; of the side left on exit, of the side entered on entry. */
    zone: text().notNull(),
    /** False: only the day was told, and its first moment stands for it. */
    hourKnown: boolean('hour_known').notNull(),
    isReturn: boolean('is_return').notNull(),
    /** planned, crossed, missed, cancelled. */
    status: text().notNull(),
    /** When the person says they crossed, where that is not when they meant to. */
    crossedAt: timestamp('crossed_at', { withTimezone: true }),
  },
  (t) => [
    unique('legs_position').on(t.journeyId, t.position),
    index('legs_crosses_at').on(t.crossesAt),
    check('legs_direction', sql`${t.direction} in ('exit', 'entry')`),
  ],
)

/** Who crosses in a journey: the person, or someone with them. */
export const travellers = pgTable(
  'travellers',
  {
    id: uuid().primaryKey().defaultRandom(),
    journeyId: uuid('journey_id')
      .notNull()
      .references(() => journeys.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    /** `self`, or what they are to the person who files: spouse, child, parent, sibling, other. */
    relation: text().notNull(),
    /** The adult a child travels with. */
    guardianId: uuid('guardian_id'),
    citizenship: text().notNull(),
    birthYear: smallint('birth_year').notNull(),
    sex: text(),
    /** Sealed: names, birth date, document. */
    identity: text().notNull(),
    /** Keyed hash of the document's type, issuer and number. */
    documentHash: text('document_hash').notNull(),
    /** Keyed hashes of the parts of the name as ICAO 9303 writes it. */
    nameHashes: text('name_hashes').array().notNull(),
  },
  (t) => [unique('travellers_position').on(t.journeyId, t.position), index('travellers_document').on(t.documentHash)],
)

/** One traveller's filing for a journey: it has the code. */
export const registrations = pgTable(
  'registrations',
  {
    id: uuid().primaryKey().defaultRandom(),
    journeyId: uuid('journey_id')
      .notNull()
      .references(() => journeys.id, { onDelete: 'cascade' }),
    travellerId: uuid('traveller_id')
      .notNull()
      .references(() => travellers.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    code: text().notNull().unique(),
    /** filed or cancelled. */
    status: text().notNull(),
    currentVersion: integer('current_version').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    cancelledAt: timestamp('cancelled_at', { withTimezone: true }),
  },
  (t) => [unique('registrations_traveller').on(t.travellerId), index('registrations_journey').on(t.journeyId)],
)

/** What was filed, each change a row of its own. Never rewritten: the next version replaces it. */
export const registrationVersions = pgTable(
  'registration_versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    filedAt: timestamp('filed_at', { withTimezone: true }).notNull(),
    /** The instant the deadline is held against: kept by changes that do not bring the crossing forward. */
    submittedAt: timestamp('submitted_at', { withTimezone: true }).notNull(),
    purpose: text().notNull(),
    placeId: integer('place_id'),
    region: text(),
    /** False: where exactly they go was not told yet, and is asked for shortly before. */
    addressKnown: boolean('address_known').notNull().default(true),
    /** The legs as filed, without anything that names a person. */
    legs: jsonb().notNull(),
    isLate: boolean('is_late').notNull(),
    isEmergency: boolean('is_emergency').notNull(),
    /** The rule it was judged by, with its version: `eaeu-notice-48h/1`. */
    rule: text().notNull(),
    deadlineAt: timestamp('deadline_at', { withTimezone: true }).notNull(),
    /** Sealed: address, host, reason for being late, and the answers as they were given. */
    details: text().notNull(),
    /** Sealed: the signed confirmation. */
    credential: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('registration_versions_version').on(t.registrationId, t.version)],
)
