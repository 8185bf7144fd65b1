import { eq } from 'drizzle-orm'
import type { Queryable, Sql } from './client.ts'
import { broadcasts } from './schema/broadcasts.ts'

/** What operators say to many at once, and whom it reaches. */

export type Broadcast = typeof broadcasts.$inferSelect

/** Whom it is for; each condition that is told narrows it. */
export type Hearers = { language?: string; state?: string }

/** People alike in language, clock and quiet hours, and how many they are. */
export type Crowd = {
  locale: string | null
  zone: string | null
  quietFrom: number | null
  quietTo: number | null
  people: number
}

/**
 * Those who agreed to what is kept, are reached by a chat, and did not ask for silence. Whoever is still being asked for
 * their language is left out.
 */
const hearing = (sql: Sql, { language, state }: Hearers, now: Date) => sql`
  p.consented_at is not null and p.stopped_at is null and p.locale is not null
  and exists (select 1 from chats c where c.person_id = p.id and c.door in ('telegram', 'web') and c.blocked_at is null)
  and not exists (select 1 from preferences q where q.person_id = p.id and 'news' = any(q.off))
  ${language ? sql`and p.locale = ${language}` : sql``}
  ${
    state
      ? sql`and (
          exists (select 1 from stays s where s.person_id = p.id and s.state = ${state} and s.left_on is null)
          or exists (select 1 from legs l where l.person_id = p.id and l.direction = 'entry' and l.state = ${state}
            and l.status = 'planned' and l.crosses_at > ${now.toISOString()}::timestamptz))`
      : sql``
  }`

/** How many would hear it, by language, clock and quiet hours. */
export const countHearers = (sql: Sql, hearers: Hearers, now: Date): Promise<Crowd[]> =>
  sql<Crowd[]>`
    select p.locale, p.zone, q.quiet_from as "quietFrom", q.quiet_to as "quietTo", count(*)::int as people
    from persons p left join preferences q on q.person_id = p.id
    where ${hearing(sql, hearers, now)}
    group by 1, 2, 3, 4 order by 1`

export type Hearer = Omit<Crowd, 'people'> & { id: string }

/** The next of them in the order of their ids. */
export const listHearers = (
  sql: Sql,
  hearers: Hearers,
  after: string | null,
  limit: number,
  now: Date,
): Promise<Hearer[]> =>
  sql<Hearer[]>`
    select p.id, p.locale, p.zone, q.quiet_from as "quietFrom", q.quiet_to as "quietTo"
    from persons p left join preferences q on q.person_id = p.id
    where ${hearing(sql, hearers, now)} ${after === null ? sql`` : sql`and p.id > ${after}::uuid`}
    order by p.id limit ${limit}`

export async function addBroadcast(
  tx: Queryable,
  drafted: Pick<Broadcast, 'texts' | 'audience' | 'draftedBy' | 'draftedAt'>,
): Promise<number> {
  const [row] = await tx
    .insert(broadcasts)
    .values({ ...drafted, status: 'drafted' })
    .returning({ number: broadcasts.number })
  if (!row) throw new Error('expected the broadcast to be stored')
  return row.number
}

/** Locked until the transaction ends. */
export async function holdBroadcast(tx: Queryable, number: number): Promise<Broadcast | undefined> {
  const [row] = await tx.select().from(broadcasts).where(eq(broadcasts.number, number)).for('update')
  return row
}

/** The one that is being sent; locked until the transaction ends. */
export async function holdRunningBroadcast(tx: Queryable): Promise<Broadcast | undefined> {
  const [row] = await tx
    .select()
    .from(broadcasts)
    .where(eq(broadcasts.status, 'running'))
    .orderBy(broadcasts.startedAt)
    .limit(1)
    .for('update')
  return row
}

export async function changeBroadcast(tx: Queryable, id: string, change: Partial<Broadcast>): Promise<void> {
  await tx.update(broadcasts).set(change).where(eq(broadcasts.id, id))
}

/** Messages of broadcasts that could be sent by now and were not. */
export async function countWaiting(sql: Sql, now: Date): Promise<{ due: number; all: number }> {
  const [row] = await sql<{ due: number; all: number }[]>`
    select count(*) filter (where not_before <= ${now.toISOString()}::timestamptz)::int as due, count(*)::int as all
    from outbox where class = 'broadcast' and state in ('pending', 'sending')`
  return row ?? { due: 0, all: 0 }
}

/** Those that were not handed to a sender yet expire: the sender leaves them out, at once. */
export async function expireWaiting(sql: Sql, now: Date): Promise<void> {
  const at = now.toISOString()
  await sql`
    with over as (
      update outbox set expires_at = ${at}::timestamptz, not_before = least(not_before, ${at}::timestamptz)
      where class = 'broadcast' and state = 'pending' returning chat_id)
    update sendings set due_at = least(due_at, ${at}::timestamptz), touched = touched + 1
    where chat_id in (select chat_id from over)`
}

/** What became of the messages of one broadcast. */
export async function countOutcomes(sql: Sql, id: string): Promise<{ sent: number; unsure: number; others: number }> {
  const prefix = `broadcast/${id}/`
  const [row] = await sql<{ sent: number; unsure: number; others: number }[]>`
    select count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where state = 'unknown')::int as unsure,
      count(*) filter (where state not in ('sent', 'unknown'))::int as others
    from outbox where class = 'broadcast' and left(key, ${prefix.length}) = ${prefix}`
  return row ?? { sent: 0, unsure: 0, others: 0 }
}
