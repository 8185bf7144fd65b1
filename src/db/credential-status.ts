import { and, eq, exists, gt, or, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { registrations, registrationVersions } from './schema/journeys.ts'

/** What a code stands for, without anything about its person. */
export type CodeStatus = { code: string; version: number; status: 'filed' | 'cancelled'; expiresAt: Date }

export async function findCodeStatus(tx: Queryable, code: string): Promise<CodeStatus | undefined> {
  const [row] = await tx
    .select({
      code: registrations.code,
      version: registrations.currentVersion,
      status: registrations.status,
      expiresAt: registrationVersions.expiresAt,
    })
    .from(registrations)
    .innerJoin(
      registrationVersions,
      and(
        eq(registrationVersions.registrationId, registrations.id),
        eq(registrationVersions.version, registrations.currentVersion),
      ),
    )
    .where(eq(registrations.code, code))
  return row && { ...row, status: row.status === 'cancelled' ? 'cancelled' : 'filed' }
}

/** The codes that were replaced or cancelled, as long as a credential of theirs has not expired by itself. */
export async function listChangedCodes(
  tx: Queryable,
  now: Date,
): Promise<{ code: string; version: number; isCancelled: boolean }[]> {
  const stillGood = tx
    .select({ one: sql`1` })
    .from(registrationVersions)
    .where(and(eq(registrationVersions.registrationId, registrations.id), gt(registrationVersions.expiresAt, now)))
  const rows = await tx
    .select({ code: registrations.code, version: registrations.currentVersion, status: registrations.status })
    .from(registrations)
    .where(and(or(eq(registrations.status, 'cancelled'), gt(registrations.currentVersion, 1)), exists(stillGood)))
    .orderBy(registrations.code)
  return rows.map(({ code, version, status }) => ({ code, version, isCancelled: status === 'cancelled' }))
}
