import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { employers } from './employers.ts'
import { journeys } from './journeys.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A journey that an employer's hires make together: told once, filed by each for themselves. */
export const groups = pgTable(
  'groups',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The member of the employer who told it, under whose key it is. */
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    departure: text().notNull(),
    destination: text().notNull(),
    /** `open` or `cancelled`. */
    status: text().notNull(),
    version: integer().notNull().default(1),
    /** Sealed: the journey as told, with the address. */
    journey: text().notNull(),
    crossesAt: instant('crosses_at').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('groups_employer').on(t.employerId, t.createdAt),
    index('groups_person').on(t.personId),
    check('groups_status', sql`${t.status} in ('open', 'cancelled')`),
  ],
)

/** One of those who are asked to travel in a group. */
export const groupMembers = pgTable(
  'group_members',
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    /** Null until somebody opens the link that was made for them. */
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'cascade' }),
    /** `waiting`, `consented`, `refused`, `left`. */
    status: text().notNull(),
    version: integer().notNull().default(1),
    /** Of the secret in the link; null for a hire of ours. */
    linkDigest: text('link_digest'),
    /** The journey they filed: their own, under their own key. */
    journeyId: uuid('journey_id').references(() => journeys.id, { onDelete: 'set null' }),
    /** The version of the group's way that they filed. */
    groupVersion: integer('group_version'),
    invitedAt: instant('invited_at').notNull(),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    uniqueIndex('group_members_person').on(t.groupId, t.personId),
    uniqueIndex('group_members_link').on(t.linkDigest),
    index('group_members_of_person').on(t.personId),
    check('group_members_status', sql`${t.status} in ('waiting', 'consented', 'refused', 'left')`),
  ],
)
