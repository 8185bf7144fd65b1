import { asc, inArray } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { vacancyNews } from './schema/vacancies.ts'

/** Vacancies that wait to be held against the saved searches. */

/** Notes that these are new, or open again: in the transaction that stores them, so that none is missed. */
export async function noteNewVacancies(tx: Queryable, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insert(vacancyNews)
    .values(ids.map((vacancyId) => ({ vacancyId, since: now })))
    .onConflictDoNothing()
}

/** At most `limit` of them, the longest waiting first; locked until the transaction ends, others take others. */
export async function takeNewVacancies(tx: Queryable, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: vacancyNews.vacancyId })
    .from(vacancyNews)
    .orderBy(asc(vacancyNews.since))
    .limit(limit)
    .for('update', { skipLocked: true })
  return rows.map(({ id }) => id)
}

export async function forgetNewVacancies(tx: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(vacancyNews).where(inArray(vacancyNews.vacancyId, [...ids]))
}
