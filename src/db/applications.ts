import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import {
  ApplicationStatus,
  type DeclineReason,
  declineReasons,
  Shared,
  type SharedField,
  sharedFields,
} from '../domain/exchange/application.ts'
import type { Queryable, Tx } from './client.ts'
import { applicationReads, applications } from './schema/applications.ts'
import { employers, postings } from './schema/employers.ts'
import { consents } from './schema/persons.ts'
import { vacancies } from './schema/vacancies.ts'
import { type Box, type Keyring, personBox } from './sealing.ts'

/** Applications to vacancies posted with us. What is shared is the applicant's, under their key, and gone with them. */

export type StoredApplication = {
  id: string
  personId: string
  vacancyId: string
  employerId: string
  status: ApplicationStatus
  version: number
  /** None once consent is withdrawn. */
  shared: SharedField[]
  /** Sealed. */
  answers: string | null
  /** Sealed. */
  invitation: string | null
  reason: DeclineReason | undefined
  appliedAt: Date
  updatedAt: Date
  title: string
  country: string
  isVacancyClosed: boolean
  employerName: string
}

const answersAt = (row: string) => ({ table: 'applications', column: 'answers', row })
const invitationAt = (row: string) => ({ table: 'applications', column: 'invitation', row })

/** An application with the consent it rests on; `undefined` where the person has an open one for that vacancy. */
export async function addApplication(
  tx: Tx,
  box: Box,
  row: { personId: string; vacancyId: string; employerId: string; shared: readonly SharedField[]; answers: Shared },
  consentVersion: string,
  now: Date,
): Promise<string | undefined> {
  const id = randomUUID()
  const consentId = randomUUID()
  const { answers, shared, ...of } = row
  const [added] = await tx
    .insert(applications)
    .values({
      id,
      ...of,
      status: 'applied',
      shared: [...shared],
      answers: box.seal(answersAt(id), answers),
      consentId,
      appliedAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: applications.id })
  if (!added) return undefined
  const consent = { id: consentId, personId: row.personId, purpose: `application:${id}` }
  await tx.insert(consents).values({ ...consent, textVersion: consentVersion, givenAt: now })
  return id
}

const rows = (db: Queryable) =>
  db
    .select({
      application: applications,
      title: vacancies.title,
      country: vacancies.country,
      closedAt: vacancies.closedAt,
      posting: postings.status,
      employerName: employers.name,
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .innerJoin(employers, eq(employers.id, applications.employerId))
    .leftJoin(postings, eq(postings.vacancyId, applications.vacancyId))
    .$dynamic()

type Row = Awaited<ReturnType<typeof rows>>[number]

const toApplication = ({ application, closedAt, posting, ...of }: Row): StoredApplication => {
  const { consentId: _, isClosingTold: __, ...row } = application
  return {
    ...row,
    ...of,
    status: ApplicationStatus.parse(row.status),
    shared: sharedFields.filter((field) => row.shared.includes(field)),
    reason: declineReasons.find((reason) => reason === row.reason),
    // What is paused, or looked at anew, is not shown and is not closed.
    isVacancyClosed: posting === 'closed' || (posting === 'approved' && closedAt !== null),
  }
}

export async function findApplication(db: Queryable, id: string): Promise<StoredApplication | undefined> {
  const [row] = await rows(db).where(eq(applications.id, id))
  return row && toApplication(row)
}

/** What a person applied for, the latest first. */
export async function listApplicationsOf(db: Queryable, personId: string): Promise<StoredApplication[]> {
  const found = await rows(db)
    .where(eq(applications.personId, personId))
    .orderBy(desc(applications.appliedAt), asc(applications.id))
  return found.map(toApplication)
}

/** Who applied for a vacancy of that employer, the first first; those who withdrew are left out. */
export async function listApplicants(db: Queryable, employerId: string, vacancyId: string) {
  const found = await rows(db)
    .where(
      and(
        eq(applications.employerId, employerId),
        eq(applications.vacancyId, vacancyId),
        sql`${applications.status} <> 'withdrawn'`,
      ),
    )
    .orderBy(asc(applications.appliedAt), asc(applications.id))
  return found.map(toApplication)
}

/** Those an employer has hired through us, the first first. */
export async function listHired(db: Queryable, employerId: string): Promise<StoredApplication[]> {
  const found = await rows(db)
    .where(and(eq(applications.employerId, employerId), eq(applications.status, 'hired')))
    .orderBy(asc(applications.updatedAt), asc(applications.id))
  return found.map(toApplication)
}

/** Raises the version with whatever else changes; false where somebody was faster. */
export async function changeApplication(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: { status?: ApplicationStatus; reason?: DeclineReason; invitation?: string },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(applications)
    .set({ ...changes, version: version + 1, updatedAt: now })
    .where(and(eq(applications.id, id), eq(applications.version, version)))
    .returning({ id: applications.id })
  return changed.length === 1
}

/** Consent is withdrawn: what was shared is deleted, and that it was is kept. */
export async function withdrawShared(
  tx: Tx,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<boolean> {
  const [changed] = await tx
    .update(applications)
    .set({ shared: [], answers: null, version: version + 1, updatedAt: now })
    .where(and(eq(applications.id, id), eq(applications.version, version)))
    .returning({ consentId: applications.consentId })
  if (!changed) return false
  await tx.update(consents).set({ withdrawnAt: now }).where(eq(consents.id, changed.consentId))
  return true
}

export const openShared = (box: Box, { id, answers }: StoredApplication): Shared =>
  answers === null ? {} : Shared.parse(box.open(answersAt(id), answers))

/** What applicants share, opened with the key of each, and noted who read it and what for. */
export async function readShared(
  tx: Tx,
  keyring: Keyring,
  applied: readonly StoredApplication[],
  reader: { personId: string; purpose: 'list' | 'view' },
  now: Date,
): Promise<Shared[]> {
  const read = applied.filter(({ answers }) => answers !== null)
  if (read.length > 0)
    await tx.insert(applicationReads).values(
      read.map(({ id, personId }) => ({
        applicationId: id,
        personId,
        readerId: reader.personId,
        purpose: reader.purpose,
        readAt: now,
      })),
    )
  const opened: Shared[] = []
  for (const one of applied)
    opened.push(one.answers === null ? {} : openShared(await personBox(tx, keyring, one.personId), one))
  return opened
}

/** What the employer wrote, sealed for the applicant. */
export const sealInvitation = (box: Box, id: string, message: string): string => box.seal(invitationAt(id), message)

export function openInvitation(box: Box, { id, invitation }: StoredApplication): string | undefined {
  const message = invitation === null ? undefined : box.open(invitationAt(id), invitation)
  return typeof message === 'string' ? message : undefined
}

/** How many times an application was read by the employer's people, and when last. */
export async function countReads(db: Queryable, applicationId: string): Promise<{ times: number; last: Date | null }> {
  const [row] = await db
    .select({ times: sql<number>`count(*)::int`, last: sql<string | null>`max(${applicationReads.readAt})` })
    .from(applicationReads)
    .where(eq(applicationReads.applicationId, applicationId))
  return { times: row?.times ?? 0, last: row?.last ? new Date(row.last) : null }
}

/** The open application of that person for that vacancy. */
export async function findOpenApplication(
  db: Queryable,
  personId: string,
  vacancyId: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.personId, personId),
        eq(applications.vacancyId, vacancyId),
        inArray(applications.status, ['applied', 'invited', 'hired']),
      ),
    )
  return row?.id
}
