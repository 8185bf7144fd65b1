import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Queryable, Tx } from './client.ts'
import { employerCodes, employerMembers, employers, postings } from './schema/employers.ts'
import { vacancies } from './schema/vacancies.ts'

/** Employers, and who acts for them. Seekers are never shown who that is. */

export type StoredEmployer = typeof employers.$inferSelect

export async function findEmployer(tx: Queryable, id: string): Promise<StoredEmployer | undefined> {
  const [row] = await tx.select().from(employers).where(eq(employers.id, id))
  return row
}

/** Who has that number, normalised, in that state's register. */
export async function findEmployerByNumber(
  tx: Queryable,
  country: string,
  registryNumber: string,
): Promise<StoredEmployer | undefined> {
  const [row] = await tx
    .select()
    .from(employers)
    .where(and(eq(employers.country, country), eq(employers.registryNumber, registryNumber)))
  return row
}

/** Those that a person acts for, the first joined first. */
export async function listEmployersOf(tx: Queryable, personId: string): Promise<StoredEmployer[]> {
  const rows = await tx
    .select({ employer: employers })
    .from(employerMembers)
    .innerJoin(employers, eq(employers.id, employerMembers.employerId))
    .where(eq(employerMembers.personId, personId))
    .orderBy(asc(employerMembers.since), asc(employers.id))
  return rows.map(({ employer }) => employer)
}

export type Member = { personId: string; since: Date }

/** The people who act for an employer, the first joined first. */
export const listMembers = (tx: Queryable, employerId: string): Promise<Member[]> =>
  tx
    .select({ personId: employerMembers.personId, since: employerMembers.since })
    .from(employerMembers)
    .where(eq(employerMembers.employerId, employerId))
    .orderBy(asc(employerMembers.since), asc(employerMembers.personId))

export async function isMember(tx: Queryable, employerId: string, personId: string): Promise<boolean> {
  const [row] = await tx
    .select({ personId: employerMembers.personId })
    .from(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.personId, personId)))
  return row !== undefined
}

/** The id of the new employer; `undefined` where the number is known already. */
export async function addEmployer(
  tx: Tx,
  employer: Pick<StoredEmployer, 'country' | 'registryKind' | 'registryNumber' | 'name'>,
  now: Date,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(employers)
    .values({ ...employer, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: employers.id })
  return row?.id
}

/** From now on the person acts for them; once more changes nothing. */
export async function addMember(tx: Tx, employerId: string, personId: string, now: Date): Promise<void> {
  await tx.insert(employerMembers).values({ employerId, personId, since: now }).onConflictDoNothing()
}

export async function deleteMember(tx: Tx, employerId: string, personId: string): Promise<void> {
  await tx
    .delete(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.personId, personId)))
}

/** Nobody acts for them any more, and no code lets anybody in. */
export async function deleteMembers(tx: Tx, employerId: string): Promise<void> {
  await tx.delete(employerMembers).where(eq(employerMembers.employerId, employerId))
  await tx.delete(employerCodes).where(eq(employerCodes.employerId, employerId))
}

/** An officer found them in the register, or (null) did not after all: their vacancies say so from now on. */
export async function setVerified(tx: Tx, id: string, verifiedAt: Date | null): Promise<boolean> {
  const found = await tx
    .update(employers)
    .set({ verifiedAt })
    .where(eq(employers.id, id))
    .returning({ id: employers.id })
  const own = tx.select({ id: postings.vacancyId }).from(postings).where(eq(postings.employerId, id))
  await tx
    .update(vacancies)
    .set({ isVerified: verifiedAt !== null })
    .where(inArray(vacancies.id, own))
  return found.length > 0
}

export async function addEmployerCode(tx: Tx, digest: string, employerId: string, expiresAt: Date): Promise<void> {
  await tx.insert(employerCodes).values({ digest, employerId, expiresAt })
}

/** Uses a code up; whose it was, or `undefined` where it does not count (any more). */
export async function useEmployerCode(tx: Tx, digest: string, now: Date): Promise<string | undefined> {
  const [used] = await tx
    .update(employerCodes)
    .set({ usedAt: now })
    .where(and(eq(employerCodes.digest, digest), isNull(employerCodes.usedAt), gt(employerCodes.expiresAt, now)))
    .returning({ employerId: employerCodes.employerId })
  return used?.employerId
}
