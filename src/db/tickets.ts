import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Locale } from '../domain/codes.ts'
import type { Queryable, Sql, Tx } from './client.ts'
import { rawOf } from './raw.ts'
import { fakeReports, ticketMessages, tickets } from './schema/tickets.ts'
import type { Box, Place } from './sealing.ts'

/** Where a person stood when they asked: names of ours, never an answer of theirs. */
export const TicketContext = z.object({
  /** Of the screen in front. */
  screen: z.string().optional(),
  form: z.string().optional(),
  /** The Fluent id that names the question. */
  question: z.string().optional(),
})
export type TicketContext = z.infer<typeof TicketContext>

export const TicketBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** They went on by themselves; an answer still reaches them. */
  z.object({ kind: z.literal('left') }),
  /** They need no answer any more. */
  z.object({ kind: z.literal('done') }),
  /** An operator has ended it. */
  z.object({ kind: z.literal('closed') }),
])
export type TicketBody = z.infer<typeof TicketBody>

export type TicketStatus = 'open' | 'left' | 'closed'

export type Ticket = {
  id: string
  /** By which operators speak of it. */
  number: number
  personId: string
  status: TicketStatus
  openedAt: Date
  firstAnsweredAt: Date | null
}

const contextAt = (id: string): Place => ({ table: 'tickets', column: 'context', row: id })
const bodyAt = (id: string): Place => ({ table: 'ticket_messages', column: 'body', row: id })
const reportAt = (id: string): Place => ({ table: 'fake_reports', column: 'body', row: id })

/** Of the message that brings an operator's words to the person; never queued twice. */
export const answerKey = (messageId: string): string => `ticket/${messageId}`

const columns = {
  id: tickets.id,
  number: tickets.number,
  personId: tickets.personId,
  status: tickets.status,
  openedAt: tickets.openedAt,
  firstAnsweredAt: tickets.firstAnsweredAt,
}
type Row = { [name in keyof Ticket]: name extends 'status' ? string : Ticket[name] }

const ticketOf = (row: Row): Ticket => ({ ...row, status: z.enum(['open', 'left', 'closed']).parse(row.status) })

/** The ticket that a person still talks in; `undefined` where there is none or it is closed. */
export async function findTicket(tx: Queryable, personId: string): Promise<Ticket | undefined> {
  const [row] = await tx
    .select(columns)
    .from(tickets)
    .where(and(eq(tickets.personId, personId), ne(tickets.status, 'closed')))
    .orderBy(desc(tickets.openedAt))
    .limit(1)
  return row && ticketOf(row)
}

export async function findTicketNumbered(tx: Queryable, number: number): Promise<Ticket | undefined> {
  const [row] = await tx.select(columns).from(tickets).where(eq(tickets.number, number))
  return row && ticketOf(row)
}

export async function openTicket(
  tx: Tx,
  box: Box,
  asked: { personId: string; door: string; locale: Locale; context: TicketContext },
  now: Date,
): Promise<Ticket> {
  const { context, ...clear } = asked
  const id = randomUUID()
  const [row] = await tx
    .insert(tickets)
    .values({ ...clear, id, status: 'open', context: box.seal(contextAt(id), context), openedAt: now, updatedAt: now })
    .returning(columns)
  if (!row) throw new Error('expected the ticket that was opened')
  return ticketOf(row)
}

export async function setTicketStatus(tx: Tx, id: string, status: TicketStatus, now: Date): Promise<void> {
  await tx
    .update(tickets)
    .set({ status, updatedAt: now, closedAt: status === 'closed' ? now : null })
    .where(eq(tickets.id, id))
}

/** Keeps what was said; its id. An operator's first word ends the wait. */
export async function addTicketMessage(
  tx: Tx,
  box: Box,
  { ticket, author, body }: { ticket: Ticket; author: 'person' | 'operator'; body: TicketBody },
  now: Date,
): Promise<string> {
  const id = randomUUID()
  const { id: ticketId, personId } = ticket
  await tx
    .insert(ticketMessages)
    .values({ id, ticketId, personId, author, body: box.seal(bodyAt(id), body), saidAt: now })
  const answered =
    author === 'operator' && body.kind === 'text'
      ? { firstAnsweredAt: sql`coalesce(${tickets.firstAnsweredAt}, ${now.toISOString()}::timestamptz)` }
      : {}
  await tx
    .update(tickets)
    .set({ updatedAt: now, ...answered })
    .where(eq(tickets.id, ticketId))
  return id
}

/** When those asked who were answered since then, and when they were; the newest 20. */
export async function listWaits(tx: Queryable, since: Date): Promise<{ askedAt: Date; answeredAt: Date }[]> {
  const rows = await tx
    .select({ askedAt: tickets.openedAt, answeredAt: tickets.firstAnsweredAt })
    .from(tickets)
    .where(
      and(isNotNull(tickets.firstAnsweredAt), sql`${tickets.firstAnsweredAt} >= ${since.toISOString()}::timestamptz`),
    )
    .orderBy(desc(tickets.firstAnsweredAt))
    .limit(20)
  return rows.flatMap(({ askedAt, answeredAt }) => (answeredAt ? [{ askedAt, answeredAt }] : []))
}

/** Words that the operators' group has not been told, opened by whoever holds their person's key. */
export type Untold = {
  id: string
  author: 'person' | 'operator'
  ticketId: string
  number: number
  personId: string
  door: string
  locale: Locale
  isFirst: boolean
  /** Of an operator's words: what became of them, and behind which door; null where nothing was queued. */
  sent: { state: string; door: string } | null
  open: (box: Box) => { body: TicketBody; context: TicketContext }
}

/**
 * The oldest words of tickets that the operators' group is to be told: a person's, and an operator's once it is known
 * whether they arrived. Held until the transaction ends; what another holds is left to it.
 */
export async function takeUntold(tx: Tx, limit: number): Promise<Untold[]> {
  const rows = await rawOf(tx)<UntoldRow[]>`
    select m.id, m.author, m.body, m.ticket_id, m.person_id, t.number, t.door, t.locale, t.context, o.state,
      o.door as sent_door, not exists (
        select 1 from ticket_messages as e
        where e.ticket_id = m.ticket_id and e.author = 'person' and e.sequence < m.sequence) as is_first
    from ticket_messages as m join tickets as t on t.id = m.ticket_id
      left join outbox as o on o.key = 'ticket/' || m.id::text || ':0'
    where m.told_at is null
      and (m.author = 'person' or o.state is null or o.state not in ('pending', 'sending'))
    order by m.sequence limit ${limit} for update of m skip locked`
  return rows.map((row) => ({
    id: row.id,
    author: row.author === 'person' ? 'person' : 'operator',
    ticketId: row.ticket_id,
    number: row.number,
    personId: row.person_id,
    door: row.door,
    locale: Locale.catch('ru').parse(row.locale),
    isFirst: row.is_first,
    sent: row.state === null ? null : { state: row.state, door: row.sent_door ?? '' },
    open: (box) => ({
      body: TicketBody.parse(box.open(bodyAt(row.id), row.body)),
      context: TicketContext.parse(box.open(contextAt(row.ticket_id), row.context)),
    }),
  }))
}

type UntoldRow = {
  id: string
  author: string
  body: string
  ticket_id: string
  person_id: string
  number: number
  door: string
  locale: string
  context: string
  state: string | null
  sent_door: string | null
  is_first: boolean
}

const Report = z.object({ text: z.string() })

/** Puts a fake into the queue; what was written of it is sealed. */
export async function addFakeReport(tx: Tx, box: Box, personId: string, text: string, now: Date): Promise<void> {
  const id = randomUUID()
  await tx.insert(fakeReports).values({ id, personId, body: box.seal(reportAt(id), { text }), reportedAt: now })
}

export type UntoldReport = { id: string; number: number; personId: string; open: (box: Box) => string }

/** The oldest fakes that the group has not been told of, held as above. */
export async function takeUntoldReports(tx: Tx, limit: number): Promise<UntoldReport[]> {
  const rows = await tx
    .select({
      id: fakeReports.id,
      number: fakeReports.number,
      personId: fakeReports.personId,
      body: fakeReports.body,
    })
    .from(fakeReports)
    .where(isNull(fakeReports.toldAt))
    .orderBy(fakeReports.reportedAt)
    .limit(limit)
    .for('update', { skipLocked: true })
  return rows.map(({ body, ...row }) => ({
    ...row,
    open: (box) => Report.parse(box.open(reportAt(row.id), body)).text,
  }))
}

/** It is dealt with; false where there is no such report. */
export async function setFakeHandled(tx: Tx, number: number, now: Date): Promise<boolean> {
  const rows = await tx
    .update(fakeReports)
    .set({ handledAt: now })
    .where(eq(fakeReports.number, number))
    .returning({ id: fakeReports.id })
  return rows.length > 0
}

/** Notes that an operator's word was heard, beside everything else that came in; false where it was heard before. */
export async function noteHeard(
  sql: Sql,
  { source, externalId }: { source: string; externalId: string },
  chatId: string,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  const rows = await sql`
    insert into inbox (source, external_id, chat_id, received_at, done_at)
    values (${source}, ${externalId}, ${chatId}, ${at}::timestamptz, ${at}::timestamptz)
    on conflict do nothing returning 1`
  return rows.length > 0
}
