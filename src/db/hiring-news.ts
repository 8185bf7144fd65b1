import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { NewsKind } from '../domain/exchange/news.ts'
import type { Queryable, Tx } from './client.ts'
import { hiringNews } from './schema/applications.ts'
import { persons } from './schema/persons.ts'

/** What happened between a worker and an employer that somebody has yet to be told; told once. */

export type News = { id: string; personId: string; kind: NewsKind; subjectId: string; at: Date }

/** Notes that those people are to be told. */
export async function addNews(
  tx: Tx,
  personIds: readonly string[],
  kind: NewsKind,
  subjectId: string,
  now: Date,
): Promise<void> {
  if (personIds.length === 0) return
  await tx.insert(hiringNews).values(personIds.map((personId) => ({ personId, kind, subjectId, at: now })))
}

/** People with something to be told, in the order of their ids from `after` on. */
export async function listPeopleWithNews(db: Queryable, limit: number, after = ''): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: hiringNews.personId })
    .from(hiringNews)
    .where(and(isNull(hiringNews.toldAt), after ? gt(hiringNews.personId, after) : undefined))
    .orderBy(asc(hiringNews.personId))
    .limit(limit)
  return rows.map(({ personId }) => personId)
}

/** What one person is to be told, the oldest first, both locked; nothing while somebody else works on them. */
export async function takeNews(tx: Tx, personId: string): Promise<News[]> {
  const held = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.id, personId))
    .for('no key update', { skipLocked: true })
  if (held.length === 0) return []
  const rows = await tx
    .select()
    .from(hiringNews)
    .where(and(eq(hiringNews.personId, personId), isNull(hiringNews.toldAt)))
    .orderBy(asc(hiringNews.at), asc(hiringNews.id))
    .for('update', { skipLocked: true })
  return rows.map(({ kind, ...row }) => ({ ...row, kind: NewsKind.parse(kind) }))
}

export async function markTold(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(hiringNews).set({ toldAt: now }).where(eq(hiringNews.id, id))
}

/** Notes, once each, that the vacancy of these applications is closed, by its employer or because it is over; a paused one is not. How many. */
export async function noteClosedVacancies(tx: Tx, now: Date): Promise<number> {
  const rows = await tx.execute(sql`
    with closed as (
      update applications as a set is_closing_told = true
      from vacancies as v join postings as p on p.vacancy_id = v.id
      where v.id = a.vacancy_id and a.status in ('applied', 'invited') and not a.is_closing_told
        and (p.status = 'closed' or (p.status = 'approved' and v.closed_at is not null))
      returning a.id, a.person_id)
    insert into hiring_news (person_id, kind, subject_id, at)
    select person_id, 'application-closed', id, ${now.toISOString()}::timestamptz from closed returning 1`)
  return rows.length
}
