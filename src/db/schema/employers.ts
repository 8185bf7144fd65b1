import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Contract, PostingStatus } from '../../domain/exchange/posting.ts'
import type { FlagCode } from '../../domain/exchange/red-flags.ts'
import type { Stated } from '../../domain/exchange/vacancy.ts'
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

/** One-time codes by which a colleague comes to act for an employer too. Kept as digests. */
export const employerCodes = pgTable(
  'employer_codes',
  {
    digest: text().primaryKey(),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('employer_codes_employer').on(t.employerId)],
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
    status: text().$type<PostingStatus>().notNull(),
    /** Codes of the red flags found when it was last written. */
    flags: text().array().$type<FlagCode[]>().notNull(),
    /** Code of why it was rejected. */
    reason: text(),
    /** `labour` or `civil`: under which contract the work is; null where it is not told. */
    contract: text().$type<Contract>(),
    /** Whether the employer helps with the registration of stay. */
    registrationHelp: text('registration_help').$type<Stated>().notNull().default('unknown'),
    postedAt: instant('posted_at').notNull(),
    moderatedAt: instant('moderated_at'),
    updatedAt: instant('updated_at').notNull(),
    /** Whether what became of it was told to the employer. */
    isTold: boolean('is_told').notNull().default(true),
    /** When the operators' group was told that it waits. */
    operatorsToldAt: instant('operators_told_at'),
  },
  (t) => [
    index('postings_employer').on(t.employerId, t.postedAt),
    index('postings_pending').on(t.postedAt).where(sql`status = 'pending'`),
    index('postings_untold').on(t.postedAt).where(sql`status = 'pending' and operators_told_at is null`),
    check('postings_status', sql`${t.status} in ('pending', 'approved', 'rejected', 'paused', 'closed')`),
  ],
)
