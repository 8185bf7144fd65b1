import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { employers } from './employers.ts'
import { persons } from './persons.ts'
import { vacancies } from './vacancies.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const owner = () =>
  uuid('person_id')
    .notNull()
    .references(() => persons.id, { onDelete: 'cascade' })

/** What someone sent to an employer who posted a vacancy with us: theirs, under their key. */
export const applications = pgTable(
  'applications',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: owner(),
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    /** `applied`, `invited`, `hired`, `declined`, `withdrawn`. */
    status: text().notNull(),
    /** Raised by every change; what writes must match it. */
    version: integer().notNull().default(1),
    /** Names of what the person lets the employer see; none once consent is withdrawn. */
    shared: text().array().notNull(),
    /** Sealed by the person's key: that, and nothing else of them. Null once consent is withdrawn. */
    answers: text(),
    consentId: uuid('consent_id').notNull(),
    /** Sealed by the person's key: what the employer wrote to them, when and where to come. */
    invitation: text(),
    /** Code of why the employer declined. */
    reason: text(),
    appliedAt: instant('applied_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Whether they were told that the vacancy is closed. */
    isClosingTold: boolean('is_closing_told').notNull().default(false),
  },
  (t) => [
    uniqueIndex('applications_open').on(t.personId, t.vacancyId).where(sql`status in ('applied', 'invited', 'hired')`),
    index('applications_vacancy').on(t.vacancyId, t.appliedAt),
    index('applications_employer').on(t.employerId),
    index('applications_person').on(t.personId, t.appliedAt),
    index('applications_waiting').on(t.vacancyId).where(sql`status in ('applied', 'invited') and not is_closing_told`),
    check('applications_status', sql`${t.status} in ('applied', 'invited', 'hired', 'declined', 'withdrawn')`),
  ],
)

/** Each time somebody at the employer's looked at what was shared. */
export const applicationReads = pgTable(
  'application_reads',
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    /** Whose data was read. */
    personId: owner(),
    /** Who read it; null once they are erased. */
    readerId: uuid('reader_id').references(() => persons.id, { onDelete: 'set null' }),
    /** `list` or `view`. */
    purpose: text().notNull(),
    readAt: instant('read_at').notNull(),
  },
  (t) => [index('application_reads_application').on(t.applicationId), index('application_reads_read_at').on(t.readAt)],
)

/** Something that happened between a person and the other side, to be told once by a sweep; then the row stays as told. */
export const hiringNews = pgTable(
  'hiring_news',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: owner(),
    /** `application-invited`, `contract-proposed`, `group-invited` … */
    kind: text().notNull(),
    /** Id of the application, the contract or the group's member. */
    subjectId: uuid('subject_id').notNull(),
    at: instant('at').notNull(),
    toldAt: instant('told_at'),
  },
  (t) => [
    index('hiring_news_untold').on(t.at).where(sql`told_at is null`),
    index('hiring_news_person').on(t.personId),
    index('hiring_news_told_at').on(t.toldAt),
  ],
)
