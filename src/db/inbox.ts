import { z } from 'zod'
import { Input } from '../dialogs/show.ts'
import type { ChatState } from './chats.ts'
import type { Sql } from './client.ts'
import { rowsParameter } from './raw.ts'
import type { Place, WrappedKey } from './sealing.ts'

/** What came in, as it is sealed: what was said, and where it stands in its chat. */
export const Said = z.object({ input: Input, messageId: z.number().optional(), album: z.string().optional() })
export type Said = z.infer<typeof Said>

/** What numbers an update: unique together. */
export type UpdateId = { source: string; externalId: string }

export const payloadPlace = ({ source, externalId }: UpdateId): Place => ({
  table: 'inbox',
  column: 'payload',
  row: `${source}/${externalId}`,
})

/** Undone updates of one chat, beyond which the next are dropped until some are done. */
export const mostUndone = 30

/** What is to be put into the inbox, with the chat it came in. */
export type NewArrival = UpdateId & {
  door: string
  address: string
  languageHint: string | null
  messageId: number | null
  payload: string
  now: string
}

export type StoredArrival = {
  chatId: string
  /** It was there before: said twice, it counts once. */
  isKnown: boolean
  /** Too many of the chat wait already: it is kept as done, unread. */
  isDropped: boolean
  /** Since when nothing had reached the chat, until it spoke now. */
  blockedAt: string | null
}

/**
 * Puts updates of as many chats into the inbox, with their chats, in one statement; committed when this returns. What became
 * of each, in the same order. Chats are locked in the order of their addresses, as by everybody who holds several.
 */
export async function storeArrivals(sql: Sql, arrivals: readonly NewArrival[]): Promise<StoredArrival[]> {
  const given = arrivals.map((arrival, n) => ({
    n,
    source: arrival.source,
    external_id: arrival.externalId,
    door: arrival.door,
    address: arrival.address,
    language_hint: arrival.languageHint,
    message_id: arrival.messageId,
    payload: arrival.payload,
    at: arrival.now,
  }))
  // Looked up row by row: joined to a list, a table is read from end to end while it is small, by a plan that is then kept.
  const rows = await sql<
    { n: number; chat_id: string; is_new: boolean; is_flood: boolean; blocked_at: string | null }[]
  >`
    with given as materialized (
      select * from json_to_recordset(${rowsParameter(given)}::text::json) as given(n int, source text, external_id text,
        door text, address text, language_hint text, message_id bigint, payload text, at timestamptz)),
    before as materialized (
      select given.*, c.blocked_at, coalesce(waiting.is_flood, false) as is_flood
      from given
        left join lateral (
          select id, blocked_at from chats where door = given.door and address = given.address limit 1) as c on true
        left join lateral (
          select count(*) >= ${mostUndone} as is_flood
          from (select 1 from inbox where chat_id = c.id and done_at is null limit ${mostUndone}) as undone) as waiting on true),
    chat as (
      insert into chats (door, address, language_hint, last_message_id, last_used_at, created_at)
      select door, address, language_hint, message_id, at, at from before
      order by door collate "C", address collate "C"
      on conflict (door, address) do update set
        language_hint = coalesce(excluded.language_hint, chats.language_hint),
        last_message_id = greatest(chats.last_message_id, excluded.last_message_id),
        last_used_at = excluded.last_used_at, blocked_at = null
      returning id, door, address),
    stored as (
      insert into inbox (source, external_id, chat_id, payload, received_at, done_at)
      select source, external_id, chat.id, case when not is_flood then payload end, at, case when is_flood then at end
      from before join chat on chat.door = before.door and chat.address = before.address
      order by n on conflict do nothing returning source, external_id)
    select n, chat.id as chat_id, stored.source is not null as is_new, is_flood, blocked_at
    from before join chat on chat.door = before.door and chat.address = before.address
      left join stored on stored.source = before.source and stored.external_id = before.external_id
    order by n`
  return arrivals.map((_, n) => {
    const row = rows[n]
    if (row?.n !== n) throw new Error('expected the chat of what came in')
    return {
      chatId: row.chat_id,
      isKnown: !row.is_new,
      isDropped: row.is_new && row.is_flood,
      blockedAt: row.blocked_at,
    }
  })
}

/** Who was stopped because the bot was blocked is so no longer. */
export async function resumePerson(sql: Sql, chatId: string, blockedAt: string): Promise<void> {
  await sql`update persons set stopped_at = null
    where id = (select person_id from chats where id = ${chatId}) and stopped_at = ${blockedAt}::timestamptz`
}

/** The oldest undone update of a person, with all that its turn begins from. */
export type NextUpdate = UpdateId & {
  payload: string | null
  /** How often it failed. */
  attempts: number
  /** It failed just now and is left alone for a moment; what came after it waits too. */
  isResting: boolean
  receivedAt: Date
  chat: ChatState
  personId: string
  locale: string | null
  zone: string | null
  hasConsented: boolean
  key: WrappedKey | undefined
  /** Sealed: where the person stands, and their drafts by form. */
  state: string | null
  drafts: Record<string, string>
  /** Whether they have filed any journey. */
  hasTravelled: boolean
  /** Others of the person wait behind it. */
  hasMore: boolean
}

export type Claim =
  | { is: 'next'; update: NextUpdate }
  | { is: 'nothing' }
  /** Somebody else works on the person. */
  | { is: 'busy' }
  /** The chat is nobody's: it needs a person first. */
  | { is: 'nobody' }

/** The same of one chat. */
export async function claimNext(sql: Sql, chatId: string): Promise<Claim> {
  const [claim] = await claimEach(sql, [chatId])
  return claim ?? { is: 'nothing' }
}

/**
 * Locks the persons of those chats until the transaction ends and reads the oldest undone update of each, in the order it
 * came, of whichever of their chats; a claim a chat, of two chats of one person the second has nothing. Read after the lock,
 * so that what somebody else has done meanwhile is seen.
 */
export async function claimEach(sql: Sql, chatIds: readonly string[]): Promise<Claim[]> {
  const ids = `{${chatIds.join(',')}}`
  const [locked, rows] = await Promise.all([
    sql<{ id: string }[]>`
      select id from persons where id in (select person_id from chats where id = any(${ids}::text::uuid[]))
      for no key update skip locked`,
    sql<UpdateRow[]>`
      with asked as materialized (select id, person_id from chats where id = any(${ids}::text::uuid[]))
      select array(select id from asked where person_id = p.id)::text[] as asked_chats,
        next.*, p.id as person_id, p.locale, p.zone, p.consented_at is not null as has_consented,
        k.key_id, k.wrapped, c.state,
        (select jsonb_object_agg(form, answers) from drafts where person_id = p.id) as drafts,
        exists (select 1 from journeys where person_id = p.id) as has_travelled,
        exists (
          select 1 from chats as own join inbox as i on i.chat_id = own.id
          where own.person_id = p.id and i.done_at is null and i.sequence > next.sequence) as has_more
      from (select distinct person_id from asked where person_id is not null) as whose
        join persons as p on p.id = whose.person_id
        left join person_keys as k on k.person_id = p.id
        left join conversations as c on c.person_id = p.id
        left join lateral (
          select i.source, i.external_id, i.sequence, i.payload, i.attempts,
            coalesce(i.retry_at > now(), false) as is_resting, i.received_at, own.id, own.door, own.address,
            own.language_hint, own.card_version, own.live_version, own.live_presses, own.last_press, own.last_album
          from chats as own
            join lateral (
              select * from inbox where chat_id = own.id and done_at is null order by sequence limit 1) as i on true
          where own.person_id = p.id order by i.sequence limit 1) as next on true`,
  ])
  const isLocked = new Set(locked.map(({ id }) => id))
  const claims = new Map<string, Claim>()
  for (const row of rows)
    row.asked_chats.forEach((chatId, index) => {
      if (!isLocked.has(row.person_id)) claims.set(chatId, { is: 'busy' })
      else if (index === 0 && isUpdate(row)) claims.set(chatId, { is: 'next', update: updateOf(row) })
      else claims.set(chatId, { is: 'nothing' })
    })
  if (chatIds.every((id) => claims.has(id))) return chatIds.map((id) => claims.get(id) ?? { is: 'nothing' })
  // Nobody's, gone, or given to somebody just now.
  const others = await sql<{ id: string; person_id: string | null }[]>`
    select id, person_id from chats where id = any(${ids}::text::uuid[])`
  for (const { id, person_id: personId } of others)
    if (!claims.has(id)) claims.set(id, { is: personId === null ? 'nobody' : 'busy' })
  return chatIds.map((id) => claims.get(id) ?? { is: 'nothing' })
}

type UpdateRow = PersonRow & (UndoneRow | { [name in keyof UndoneRow]: null })

type UndoneRow = {
  source: string
  external_id: string
  attempts: number
  is_resting: boolean
  received_at: string
  id: string
  door: string
  address: string
  card_version: number
}

type PersonRow = {
  asked_chats: string[]
  payload: string | null
  person_id: string
  language_hint: string | null
  live_version: number | null
  live_presses: string | null
  last_press: string | null
  last_album: string | null
  locale: string | null
  zone: string | null
  has_consented: boolean
  key_id: string | null
  wrapped: string | null
  state: string | null
  drafts: Record<string, string> | null
  has_travelled: boolean
  has_more: boolean
}

const isUpdate = (row: UpdateRow): row is PersonRow & UndoneRow => row.source !== null

const updateOf = (row: PersonRow & UndoneRow): NextUpdate => ({
  source: row.source,
  externalId: row.external_id,
  payload: row.payload,
  attempts: row.attempts,
  isResting: row.is_resting,
  receivedAt: new Date(row.received_at),
  chat: {
    id: row.id,
    door: row.door,
    address: row.address,
    personId: row.person_id,
    languageHint: row.language_hint,
    cardVersion: row.card_version,
    liveVersion: row.live_version,
    livePresses: row.live_presses,
    lastPress: row.last_press,
    lastAlbum: row.last_album,
  },
  personId: row.person_id,
  locale: row.locale,
  zone: row.zone,
  hasConsented: row.has_consented,
  state: row.state,
  drafts: row.drafts ?? {},
  hasTravelled: row.has_travelled,
  key: row.key_id && row.wrapped ? { keyId: row.key_id, wrapped: row.wrapped } : undefined,
  hasMore: row.has_more,
})

/** It failed: it is tried again after so many milliseconds. */
export async function restUpdate(
  sql: Sql,
  { source, externalId }: UpdateId,
  attempts: number,
  ms: number,
): Promise<void> {
  await sql`update inbox set attempts = ${attempts}, retry_at = now() + ${ms}::float8 * interval '1 millisecond'
    where source = ${source} and external_id = ${externalId} and done_at is null`
}

/** Chats with something undone that nobody seems to be at, oldest first. */
export async function listUndoneChats(sql: Sql): Promise<string[]> {
  const rows = await sql<{ chat_id: string }[]>`
    select chat_id from (
      select chat_id, sequence from inbox
      where done_at is null and coalesce(retry_at, received_at + interval '0.2 seconds') <= now()
      order by sequence limit 500) as oldest
    group by chat_id order by min(sequence) limit 100`
  return rows.map((row) => row.chat_id)
}
