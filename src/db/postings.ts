import { createHash } from 'node:crypto'
import { and, asc, desc, eq, getTableColumns, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { monthlyPay, typical } from '../domain/exchange/money.ts'
import { ownSource, type PostingStatus, type RejectReason } from '../domain/exchange/posting.ts'
import { titleKey } from '../domain/exchange/text.ts'
import type { Vacancy } from '../domain/exchange/vacancy.ts'
import { needAlone } from './alone.ts'
import type { Queryable, Tx } from './client.ts'
import { leadSameJob, promoteFollowers, sameKeyDigest } from './same-jobs.ts'
import { employerMembers, employers, postings } from './schema/employers.ts'
import { vacancies } from './schema/vacancies.ts'

/** What employers post with us: each is a vacancy of our own source, open only while its posting is approved. */

export type StoredPosting = typeof postings.$inferSelect

export async function findPosting(tx: Queryable, vacancyId: string): Promise<StoredPosting | undefined> {
  const [row] = await tx.select().from(postings).where(eq(postings.vacancyId, vacancyId))
  return row
}

/** The same, held until the transaction ends: a moderator and an employer do not both change it. */
export async function lockPosting(tx: Tx, vacancyId: string): Promise<StoredPosting | undefined> {
  needAlone(tx)
  const [row] = await tx.select().from(postings).where(eq(postings.vacancyId, vacancyId)).for('update')
  return row
}

/** A posting with what it is called, and by whom. */
export type ListedPosting = StoredPosting & {
  title: string
  country: string
  place: string | null
  payMin: number | null
  payMax: number | null
  currency: string | null
  payPeriod: string | null
  description: string | null
  closesOn: string | null
  employerName: string
  employerNumber: string
  isVerified: boolean
}

const listed = {
  ...getTableColumns(postings),
  title: vacancies.title,
  country: vacancies.country,
  place: vacancies.place,
  payMin: vacancies.payMin,
  payMax: vacancies.payMax,
  currency: vacancies.currency,
  payPeriod: vacancies.payPeriod,
  description: vacancies.description,
  closesOn: vacancies.closesOn,
  employerName: employers.name,
  employerNumber: employers.registryNumber,
  isVerified: vacancies.isVerified,
}

const selectListed = (tx: Queryable) =>
  tx
    .select(listed)
    .from(postings)
    .innerJoin(vacancies, eq(vacancies.id, postings.vacancyId))
    .innerJoin(employers, eq(employers.id, postings.employerId))

/** All of an employer, those not closed first, the latest first. */
export const listPostings = (tx: Queryable, employerId: string): Promise<ListedPosting[]> =>
  selectListed(tx)
    .where(eq(postings.employerId, employerId))
    .orderBy(sql`${postings.status} = 'closed'`, desc(postings.postedAt), asc(postings.vacancyId))

/** Those that stand so, the longest waiting first. */
export const listPostingsByStatus = (tx: Queryable, status: PostingStatus, limit: number): Promise<ListedPosting[]> =>
  selectListed(tx)
    .where(eq(postings.status, status))
    .orderBy(asc(postings.postedAt), asc(postings.vacancyId))
    .limit(limit)

/** How many of an employer's are not closed. */
export async function countOpenPostings(tx: Queryable, employerId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(postings)
    .where(and(eq(postings.employerId, employerId), sql`${postings.status} <> 'closed'`))
  return row?.count ?? 0
}

/** What an employer says of a vacancy beyond what every feed may say. */
export type PostingDetails = Pick<StoredPosting, 'contract' | 'registrationHelp' | 'flags'>

/** Stores a vacancy of an employer's as one that waits for a moderator. */
export async function addPosting(
  tx: Tx,
  of: { vacancyId: string; employerId: string; vacancy: Vacancy; isVerified: boolean; details: PostingDetails },
  now: Date,
): Promise<void> {
  await tx.insert(vacancies).values({
    id: of.vacancyId,
    ...storedColumns(of.vacancy),
    isVerified: of.isVerified,
    firstSeenAt: now,
    lastSeenAt: now,
    // Open only once it is approved.
    closedAt: now,
  })
  await tx.insert(postings).values({
    vacancyId: of.vacancyId,
    employerId: of.employerId,
    status: 'pending',
    ...of.details,
    postedAt: now,
    updatedAt: now,
  })
}

/** What is said of a vacancy from now on. */
export async function rewritePosting(
  tx: Tx,
  vacancyId: string,
  vacancy: Vacancy,
  details: PostingDetails,
  now: Date,
): Promise<void> {
  await tx
    .update(vacancies)
    .set({ ...storedColumns(vacancy), lastSeenAt: now })
    .where(eq(vacancies.id, vacancyId))
  const [posted] = await tx
    .update(postings)
    .set({ ...details, updatedAt: now })
    .where(eq(postings.vacancyId, vacancyId))
    .returning({ status: postings.status })
  if (posted?.status === 'approved') await leadSameJob(tx, vacancyId)
}

/** Where a posting stands from now on: approved, seekers find it, before what other sources tell of the same job; else they do not. */
export async function setPostingStatus(
  tx: Tx,
  vacancyId: string,
  to: { status: PostingStatus; reason?: RejectReason | null; moderatedAt?: Date; isTold?: boolean },
  now: Date,
): Promise<void> {
  const isOpen = to.status === 'approved'
  await tx
    .update(postings)
    .set({ ...to, ...(to.status === 'pending' ? waitsAnew(now) : {}), updatedAt: now })
    .where(eq(postings.vacancyId, vacancyId))
  await tx
    .update(vacancies)
    .set({ closedAt: isOpen ? null : now, misses: 0, ...(isOpen ? { lastSeenAt: now } : {}) })
    .where(eq(vacancies.id, vacancyId))
  if (isOpen) await leadSameJob(tx, vacancyId)
  else await promoteFollowers(tx, ownSource, now)
}

/** What is changed while it waits, operators need not be told again. */
const waitsAnew = (now: Date) => ({
  postedAt: now,
  reason: null,
  operatorsToldAt: sql`case when ${postings.status} = 'pending' then ${postings.operatorsToldAt} end`,
})

/** The longest waiting that the operators' group has not been told of, held: another replica passes over them. */
export const takeUntoldPostings = (tx: Tx, limit: number): Promise<ListedPosting[]> =>
  selectListed(tx)
    .where(and(eq(postings.status, 'pending'), isNull(postings.operatorsToldAt)))
    .orderBy(asc(postings.postedAt), asc(postings.vacancyId))
    .limit(limit)
    .for('update', { of: postings, skipLocked: true })

/** Whatever is open of ours was seen just now: its employer, not a feed, says when it is over. */
export async function touchOwnVacancies(tx: Queryable, now: Date): Promise<void> {
  await tx
    .update(vacancies)
    .set({ lastSeenAt: now })
    .where(and(eq(vacancies.source, ownSource), isNull(vacancies.closedAt)))
}

/** Closes for good whatever an employer has posted. */
export async function closePostings(tx: Tx, employerId: string, now: Date): Promise<void> {
  await closeThose(tx, eq(postings.employerId, employerId), now)
}

/** Closes for good whatever is posted by employers (or one of them) for whom nobody but this person acts. */
export async function closePostingsOfLast(tx: Tx, personId: string, now: Date, employerId?: string): Promise<void> {
  needAlone(tx)
  const left = tx
    .select({ id: employerMembers.employerId })
    .from(employerMembers)
    .where(employerId === undefined ? undefined : eq(employerMembers.employerId, employerId))
    .groupBy(employerMembers.employerId)
    .having(sql`bool_and(${employerMembers.personId} = ${personId})`)
  await closeThose(tx, inArray(postings.employerId, left), now)
}

async function closeThose(tx: Tx, which: SQL, now: Date): Promise<void> {
  const closed = await tx
    .update(postings)
    .set({ status: 'closed', updatedAt: now })
    .where(and(which, sql`${postings.status} <> 'closed'`))
    .returning({ id: postings.vacancyId })
  const ids = closed.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.update(vacancies).set({ closedAt: now }).where(inArray(vacancies.id, ids))
  await promoteFollowers(tx, ownSource, now)
}

/** The columns of a vacancy, with those that are worked out from it. */
function storedColumns(vacancy: Vacancy) {
  const pay = monthlyPay(vacancy)
  return {
    ...vacancy,
    titleKey: titleKey(vacancy.title),
    sameKey: sameKeyDigest(vacancy),
    payTypical: pay === null ? null : typical(pay),
    contentHash: createHash('sha256').update(JSON.stringify(vacancy)).digest('base64url').slice(0, 22),
  }
}
