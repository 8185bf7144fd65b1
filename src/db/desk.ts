import { inArray } from 'drizzle-orm'
import type { Sql, Tx } from './client.ts'
import { rawOf } from './raw.ts'
import { postings } from './schema/employers.ts'
import { fakeReports, ticketMessages } from './schema/tickets.ts'

/** What the operators' group was told: each word of a ticket, each reported fake, each vacancy that waits to be read. */

export type DeskKind = 'ticket' | 'report' | 'posting'

/** Of a message that tells the operators' group. `time`: for what may come to be told again later. */
export const toldKey = (kind: DeskKind, id: string, time?: Date): string =>
  ['desk', kind, id, ...(time ? [time.getTime()] : [])].join('/')

/** Whether there is anything to tell the operators' group; what it holds may turn out to be too early. */
export async function hasUntold(sql: Sql): Promise<boolean> {
  const rows = await sql`
    select 1 where exists (select 1 from ticket_messages where told_at is null)
      or exists (select 1 from fake_reports where told_at is null)
      or exists (select 1 from postings where status = 'pending' and operators_told_at is null)`
  return rows.length > 0
}

/** The group has been told of it; null: it is to be told anew. */
export async function setTold(tx: Tx, kind: DeskKind, ids: readonly string[], toldAt: Date | null): Promise<void> {
  const all = [...ids]
  if (kind === 'ticket') await tx.update(ticketMessages).set({ toldAt }).where(inArray(ticketMessages.id, all))
  if (kind === 'report') await tx.update(fakeReports).set({ toldAt }).where(inArray(fakeReports.id, all))
  if (kind === 'posting')
    await tx.update(postings).set({ operatorsToldAt: toldAt }).where(inArray(postings.vacancyId, all))
}

/** What did not reach the operators' group ten minutes ago or more is to be told anew; how much. */
export async function untellLost(tx: Tx, chatId: string, now: Date): Promise<number> {
  const sql = rawOf(tx)
  const rows = await sql<{ key: string }[]>`
    delete from outbox where chat_id = ${chatId} and state in ('refused', 'failed') and key like 'desk/%'
      and settled_at < ${now.toISOString()}::timestamptz - interval '10 minutes' returning key`
  if (rows.length === 0) return 0
  for (const kind of ['ticket', 'report', 'posting'] as const) {
    const prefix = toldKey(kind, '')
    const ids = rows.flatMap(({ key }) =>
      key.startsWith(prefix) ? [key.slice(prefix.length).split(/[/:]/)[0] ?? ''] : [],
    )
    if (ids.length > 0) await setTold(tx, kind, ids, null)
  }
  await sql`update chats set blocked_at = null where id = ${chatId}`
  return rows.length
}
