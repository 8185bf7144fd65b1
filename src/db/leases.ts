import { and, eq, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { leases } from './schema/persons.ts'

/**
 * Takes or prolongs what only one holder has at a time; false while another has it. Counted by the database's clock, so
 * replicas need not agree on theirs. Prolong it well before `seconds` are over.
 */
export async function holdLease(db: Queryable, name: string, holder: string, seconds: number): Promise<boolean> {
  const expiresAt = sql`now() + ${seconds} * interval '1 second'`
  const rows = await db
    .insert(leases)
    .values({ name, holder, expiresAt })
    .onConflictDoUpdate({
      target: leases.name,
      set: { holder, expiresAt, term: sql`${leases.term} + case when ${leases.holder} = ${holder} then 0 else 1 end` },
      setWhere: sql`${leases.holder} = ${holder} or ${leases.expiresAt} < now()`,
    })
    .returning({ name: leases.name })
  return rows.length > 0
}

/** Gives it up, so that the next need not wait; nothing if another has it by now. */
export async function releaseLease(db: Queryable, name: string, holder: string): Promise<void> {
  await db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)))
}
