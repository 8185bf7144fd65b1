import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'
import { vacancies } from './vacancies.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Who offers work through us, by their number in a state's register. */
export const employers = pgTable(
  'employers',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** ISO 3166-1 alpha-2: whose register it is. */
    country: text().notNull(),
    /** Which number of that state, as `parse id` names the kinds. */
    registryKind: text('registry_kind').notNull(),
    /** Normalised digits. */
    registryNumber: text('registry_number').notNull(),
    name: text().notNull(),
    /** When an officer found them in the register; null: only the number's form was checked. */
    verifiedAt: instant('verified_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('employers_registry').on(t.country, t.registryNumber)],
)

/** People who act for an employer in the chat. */
export const employerMembers = pgTable(
  'employer_members',
  {
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.employerId, t.personId] }), index('employer_members_person').on(t.personId)],
)

/** A vacancy that an employer posted with us: where it stands. Seekers find it once it is approved. */
export const postings = pgTable(
  'postings',
  {
    vacancyId: uuid('vacancy_id')
      .primaryKey()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    /** `pending`: waits for a moderator; `approved`, `rejected`, `paused` by the employer, `closed` for good. */
    status: text().notNull(),
    /** Codes of the red flags found when it was last written. */
    flags: text().array().notNull(),
    /** Code of why it was rejected. */
    reason: text(),
    postedAt: instant('posted_at').notNull(),
    moderatedAt: instant('moderated_at'),
    updatedAt: instant('updated_at').notNull(),
    /** Whether what became of it was told to the employer. */
    isTold: boolean('is_told').notNull().default(true),
  },
  (t) => [
    index('postings_employer').on(t.employerId, t.postedAt),
    index('postings_pending').on(t.postedAt).where(sql`status = 'pending'`),
    check('postings_status', sql`${t.status} in ('pending', 'approved', 'rejected', 'paused', 'closed')`),
  ],
)
