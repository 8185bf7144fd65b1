import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { applications } from './applications.ts'
import { employers } from './employers.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** An employment contract as it is recorded here: by both sides, or by the worker alone. */
export const contracts = pgTable(
  'contracts',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The worker. */
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** Null where the employer is not here. */
    employerId: uuid('employer_id').references(() => employers.id, { onDelete: 'set null' }),
    applicationId: uuid('application_id').references(() => applications.id, { onDelete: 'set null' }),
    /** ISO 3166-1 alpha-2: the state of employment. */
    state: text().notNull(),
    /** `proposed`, `confirmed`, `recorded`, `refused`, `called-off`, `ended`, `terminated`. */
    status: text().notNull(),
    /** `worker` or `employer`. */
    proposedBy: text('proposed_by').notNull(),
    startsOn: date('starts_on').notNull(),
    /** Null: without an end. */
    endsOn: date('ends_on'),
    terminatedOn: date('terminated_on'),
    /** Sealed by the worker's key: position, pay, the employer's name where they are not here. */
    details: text().notNull(),
    /** Raised by every change; what writes must match it. */
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('contracts_person').on(t.personId, t.createdAt),
    index('contracts_employer').on(t.employerId),
    uniqueIndex('contracts_application').on(t.applicationId).where(sql`status in ('proposed', 'confirmed')`),
    index('contracts_ends_on').on(t.endsOn).where(sql`status in ('confirmed', 'recorded')`),
    check(
      'contracts_status',
      sql`${t.status} in ('proposed', 'confirmed', 'recorded', 'refused', 'called-off', 'ended', 'terminated')`,
    ),
    check('contracts_proposed_by', sql`${t.proposedBy} in ('worker', 'employer')`),
    check('contracts_days', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
  ],
)
