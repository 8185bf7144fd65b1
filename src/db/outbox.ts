import type { ChatState } from './chats.ts'
import type { Sql } from './client.ts'
import type { UpdateId } from './inbox.ts'
import { rowsParameter } from './raw.ts'
import type { Place } from './sealing.ts'

/** What a message is sent for; the first goes first. */
export const sendingClasses = ['reply', 'legal', 'reminder', 'match', 'digest', 'broadcast'] as const
export type SendingClass = (typeof sendingClasses)[number]

/** A message of ours before it is numbered. Exactly one of the payloads is there. */
export type OutboxRow = {
  key: string
  class: SendingClass
  /** Smaller goes first. */
  priority: number
  payload: string | null
  payload_unowned: string | null
  card_version: number | null
  not_before: string
  expires_at: string | null
}

/** A note whose buttons stay; `presses` sealed for the id. */
export type CardRow = { id: string; version: number; presses: string }

export const outboxPlace = (key: string, column: 'payload' | 'payload_unowned'): Place => ({
  table: 'outbox',
  column,
  row: key,
})

export type Saying = {
  /** The chat as it is from now on, and the newest card's number when that was worked out. */
  chat: ChatState
  seenVersion: number
  rows: OutboxRow[]
  cards: CardRow[]
  /** The update that is done by it; `isDead`: given up. */
  done?: UpdateId & { isDead: boolean }
  now: string
}

/**
 * Stores in one statement what was done and what there is to say; false, and nothing stored, where the chat is gone,
 * belongs to somebody else by now, or something was numbered in it meanwhile. A key that is there already is not queued
 * twice.
 */
export async function putSaying(sql: Sql, said: Saying): Promise<boolean> {
  const { chat, rows, cards, done, now } = said
  const priority = Math.min(...rows.map((row) => row.priority), 32_767)
  const dueAt = rows.map((row) => row.not_before).sort()[0] ?? now
  const found = await sql`
    with chat as (
      update chats set card_version = ${chat.cardVersion}, live_version = ${chat.liveVersion},
        live_presses = ${chat.livePresses}, last_press = ${chat.lastPress}, last_album = ${chat.lastAlbum}
      where id = ${chat.id} and person_id is not distinct from ${chat.personId}::uuid
        and card_version = ${said.seenVersion} returning id, door),
    done as (
      update inbox set done_at = ${now}::timestamptz, payload = null,
        dead_at = case when ${done?.isDead ?? false} then ${now}::timestamptz end
      from chat where source = ${done?.source ?? null} and external_id = ${done?.externalId ?? null}),
    kept as (
      insert into cards (id, chat_id, person_id, version, presses, created_at)
      select card.id, chat.id, ${chat.personId}::uuid, version, presses, ${now}::timestamptz
      from chat, json_to_recordset(${rowsParameter(cards)}::text::json) as card(id uuid, version int, presses text)),
    said as (
      insert into outbox (key, chat_id, person_id, door, class, priority, payload, payload_unowned, card_version,
        not_before, expires_at, state, created_at)
      select key, chat.id, ${chat.personId}::uuid, chat.door, class, priority, payload, payload_unowned, card_version,
        not_before, expires_at, 'pending', ${now}::timestamptz
      from chat, json_to_recordset(${rowsParameter(rows.map((row, n) => ({ n, ...row })))}::text::json) as said(
        n int, key text, class text, priority smallint, payload text, payload_unowned text, card_version int,
        not_before timestamptz, expires_at timestamptz)
      order by n on conflict do nothing),
    due as (
      insert into sendings (chat_id, door, priority, due_at)
      select id, door, ${priority}::smallint, ${dueAt}::timestamptz from chat where ${rows.length > 0}
      on conflict (chat_id) do update set touched = sendings.touched + 1,
        priority = case when sendings.due_at is null then excluded.priority
          else least(sendings.priority, excluded.priority) end,
        due_at = least(sendings.due_at, excluded.due_at))
    select 1 from chat`
  return found.length > 0
}

export async function hasOutgoing(sql: Sql, key: string): Promise<boolean> {
  const rows = await sql`select 1 from outbox where key = ${key}`
  return rows.length > 0
}

/** One message as it is stored, with what its door needs to know. */
export type StoredOutgoing = {
  key: string
  sequence: number
  class: SendingClass
  door: string
  personId: string | null
  payload: string | null
  payloadUnowned: string | null
  cardVersion: number | null
  isRepeat: boolean
  state: string
  attempt: number
  expiresAt: string | null
  chat: {
    id: string
    address: string
    languageHint: string | null
    liveVersion: number | null
    liveMessageId: number | null
    lastMessageId: number | null
    keyboardMessageId: number | null
    isBlocked: boolean
  }
  /** Of the person: null where they chose none, or there is nobody. */
  locale: string | null
  isStopped: boolean
  wrappedKey: { keyId: string; wrapped: string } | undefined
}

/** Everything said in a chat after that number, in order, that a page may show: not what never went out, nor what is not yet to be said. */
export async function listStoredOutgoing(
  sql: Sql,
  chatId: string,
  afterSequence: number,
  limit: number,
): Promise<StoredOutgoing[]> {
  const rows = await sql<OutgoingRow[]>`
    select ${outgoingColumns(sql)}
    from outbox as o join chats as c on c.id = o.chat_id
      left join persons as p on p.id = o.person_id left join person_keys as k on k.person_id = o.person_id
    where o.chat_id = ${chatId} and o.sequence > ${afterSequence} and coalesce(o.payload, o.payload_unowned) is not null
      and o.state not in ('expired', 'failed', 'refused') and (o.state <> 'pending' or o.not_before <= o.created_at)
    order by o.sequence limit ${limit}`
  return rows.map(outgoingOf)
}

export const outgoingColumns = (sql: Sql) => sql`o.key, o.sequence::float8 as sequence, o.class, o.door, o.person_id,
  o.payload, o.payload_unowned, o.card_version, o.is_repeat, o.state, o.attempt, o.expires_at,
  c.id as chat_id, c.address, c.language_hint, c.live_version, c.live_message_id::float8 as live_message_id,
  c.last_message_id::float8 as last_message_id, c.keyboard_message_id::float8 as keyboard_message_id,
  c.blocked_at is not null as is_blocked, p.locale, p.stopped_at is not null as is_stopped, k.key_id, k.wrapped`

export type OutgoingRow = {
  key: string
  sequence: number
  class: SendingClass
  door: string
  person_id: string | null
  payload: string | null
  payload_unowned: string | null
  card_version: number | null
  is_repeat: boolean
  state: string
  attempt: number
  expires_at: string | null
  chat_id: string
  address: string
  language_hint: string | null
  live_version: number | null
  live_message_id: number | null
  last_message_id: number | null
  keyboard_message_id: number | null
  is_blocked: boolean
  locale: string | null
  is_stopped: boolean
  key_id: string | null
  wrapped: string | null
}

export const outgoingOf = (row: OutgoingRow): StoredOutgoing => ({
  key: row.key,
  sequence: row.sequence,
  class: row.class,
  door: row.door,
  personId: row.person_id,
  payload: row.payload,
  payloadUnowned: row.payload_unowned,
  cardVersion: row.card_version,
  isRepeat: row.is_repeat,
  state: row.state,
  attempt: row.attempt,
  expiresAt: row.expires_at,
  chat: {
    id: row.chat_id,
    address: row.address,
    languageHint: row.language_hint,
    liveVersion: row.live_version,
    liveMessageId: row.live_message_id,
    lastMessageId: row.last_message_id,
    keyboardMessageId: row.keyboard_message_id,
    isBlocked: row.is_blocked,
  },
  locale: row.locale,
  isStopped: row.is_stopped,
  wrappedKey: row.key_id && row.wrapped ? { keyId: row.key_id, wrapped: row.wrapped } : undefined,
})
