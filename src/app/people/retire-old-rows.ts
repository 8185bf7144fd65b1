import { and, isNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { persons } from '../../db/schema/persons.ts'
import { erasePerson } from './erase-person.ts'

/** How long rows of a table are kept. Names and the condition are SQL of ours, nobody's input. */
export type Retention = {
  table: string
  /** The column that tells since when a row is old. */
  since: string
  days: number
  /** A later instant that counts instead, where there is one. */
  last?: string
  /** Which rows, if not all. */
  only?: string
}

/** Days that somebody who has not agreed to anything is kept. */
export const shellDays = 7

/** What goes by itself, and when. Rows that hang on these go with them. */
export const retentions: Retention[] = [
  { table: 'leases', since: 'expires_at', days: 1 },
  { table: 'join_codes', since: 'expires_at', days: 1 },
  { table: 'employer_codes', since: 'expires_at', days: 1 },
  { table: 'web_sessions', since: 'expires_at', days: 1 },
  { table: 'web_sessions', since: 'created_at', days: 0, only: 'chat_id not in (select id from chats)' },
  // Telegram sends an update again for a day at most; what could not be worked on by then was sealed for nobody.
  { table: 'inbox', since: 'done_at', days: 7 },
  { table: 'inbox', since: 'received_at', days: 7, only: 'done_at is null' },
  // A page's history of what was said; elsewhere the row is empty by then.
  { table: 'outbox', since: 'settled_at', days: 30 },
  // Kept as long as a journey may move back to the days it was reminded of.
  { table: 'reminders', since: 'settled_at', days: 400 },
  // Told in `privacy-full-how-long` too; one that nobody closes goes when nobody has written in it for long.
  { table: 'tickets', since: 'closed_at', days: 30 },
  { table: 'tickets', since: 'updated_at', days: 90 },
  { table: 'broadcasts', since: 'drafted_at', days: 400, only: "status <> 'running'" },
  { table: 'fake_reports', since: 'reported_at', days: 180 },
  // A note's buttons outlive any journey that it may be about.
  { table: 'cards', since: 'created_at', days: 180 },
  // Told in these words in `privacy-full-how-long`.
  { table: 'drafts', since: 'updated_at', days: 90 },
  {
    table: 'journeys',
    since: 'created_at',
    last: '(select max(crosses_at) from legs where journey_id = journeys.id)',
    days: 180,
  },
  // What comes of an application is told until then; one that nothing may come of any more goes sooner.
  { table: 'applications', since: 'updated_at', days: 90, only: "status in ('declined', 'withdrawn')" },
  { table: 'applications', since: 'updated_at', days: 400 },
  { table: 'application_reads', since: 'read_at', days: 400 },
  { table: 'hiring_news', since: 'told_at', days: 30 },
  {
    table: 'contracts',
    since: 'updated_at',
    days: 180,
    only: "status in ('refused', 'called-off', 'ended', 'terminated')",
  },
  { table: 'groups', since: 'crosses_at', days: 30 },
  // What was told once stays told as long as a vacancy may come back; what waited longer is no news.
  { table: 'fresh_cells', since: 'since', days: 14 },
  { table: 'search_matches', since: 'found_at', days: 14, only: "status = 'waiting'" },
  { table: 'search_matches', since: 'found_at', days: 180 },
  { table: 'chats', since: 'last_used_at', days: 7, only: 'person_id is null' },
  { table: 'chats', since: 'created_at', days: 7, only: 'person_id is null and last_used_at is null' },
]

/**
 * One sweep: shells without consent are erased whole, then rows past their time go, in small portions. How many went, by
 * table; several replicas may sweep at once.
 */
export async function retireOldRows(
  db: Database,
  now: Date,
  rules: readonly Retention[] = retentions,
): Promise<Record<string, number>> {
  const retired: Record<string, number> = {}
  const shells = await eraseShells(db, now)
  if (shells > 0) retired.persons = shells
  for (const rule of rules) {
    const rows = await retire(db, rule, now)
    if (rows > 0) retired[rule.table] = (retired[rule.table] ?? 0) + rows
  }
  return retired
}

const batch = 1_000

async function eraseShells(db: Database, now: Date): Promise<number> {
  for (let erased = 0; ; ) {
    const shells = await db
      .select({ id: persons.id })
      .from(persons)
      .where(and(isNull(persons.consentedAt), lt(persons.createdAt, daysBefore(now, shellDays))))
      .limit(batch)
    for (const { id } of shells) erased += (await erasePerson(db, id, 'retention', now)) ? 1 : 0
    if (shells.length < batch) return erased
  }
}

async function retire(
  db: Database,
  { table, since, last = 'null', days, only = 'true' }: Retention,
  now: Date,
): Promise<number> {
  const name = sql.identifier(table)
  const at = sql`coalesce(${sql.raw(last)}, ${sql.identifier(since)})`
  const before = daysBefore(now, days).toISOString()
  for (let retired = 0; ; ) {
    const rows = await db.execute(
      sql`delete from ${name} where ctid = any(array(
        select ctid from ${name} where ${at} < ${before}::timestamptz and (${sql.raw(only)}) limit ${batch} for update skip locked)) returning 1`,
    )
    retired += rows.length
    if (rows.length < batch) return retired
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)
