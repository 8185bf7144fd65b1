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
export const putSaying = async (sql: Sql, said: Saying): Promise<boolean> =>
  (await putSayings(sql, [said])).has(said.chat.id)

/** As many as are stored at a time: the planner, which is told so, then looks rows up by their keys. */
export const mostSayings = 16

/**
 * The same in as many chats, each of them once; of those the ones where it was stored. The chats are locked in the order of
 * their addresses, as by everybody who holds several.
 */
export async function putSayings(sql: Sql, sayings: readonly Saying[]): Promise<Set<string>> {
  const inOrder = sayings.toSorted(byAddress)
  const given = inOrder.map(({ chat, seenVersion, rows, done, now }) => ({
    chat_id: chat.id,
    person_id: chat.personId,
    seen_version: seenVersion,
    card_version: chat.cardVersion,
    live_version: chat.liveVersion,
    live_presses: chat.livePresses,
    last_press: chat.lastPress,
    last_album: chat.lastAlbum,
    source: done?.source ?? null,
    external_id: done?.externalId ?? null,
    is_dead: done?.isDead ?? false,
    priority: Math.min(...rows.map((row) => row.priority), 32_767),
    due_at: rows.map((row) => row.not_before).sort()[0] ?? null,
    at: now,
  }))
  const kept = inOrder.flatMap(({ chat, cards }) => cards.map((card) => ({ ...card, chat_id: chat.id })))
  const said = inOrder.flatMap(({ chat, rows }) => rows.map((row) => ({ ...row, chat_id: chat.id })))
  const found = await sql<{ id: string }[]>`
    with given as materialized (
      select * from json_to_recordset(${rowsParameter(given)}::text::json) as given(chat_id uuid, person_id uuid,
        seen_version int, card_version int, live_version int, live_presses text, last_press text, last_album text,
        source text, external_id text, is_dead boolean, priority smallint, due_at timestamptz, at timestamptz)
      limit ${sql.unsafe(String(mostSayings))}),
    held as materialized (
      select given.*, c.door from given cross join lateral (
        select door from chats where id = given.chat_id and person_id is not distinct from given.person_id
          and chats.card_version = given.seen_version for no key update) as c),
    chat as (
      update chats set card_version = held.card_version, live_version = held.live_version,
        live_presses = held.live_presses, last_press = held.last_press, last_album = held.last_album
      from held where id = held.chat_id returning id),
    done as (
      update inbox set done_at = held.at, payload = null, dead_at = case when held.is_dead then held.at end
      from held where inbox.source = held.source and inbox.external_id = held.external_id),
    kept as (
      insert into cards (id, chat_id, person_id, version, presses, created_at)
      select card.id, held.chat_id, held.person_id, version, presses, held.at
      from json_to_recordset(${rowsParameter(kept)}::text::json) as card(
        id uuid, chat_id uuid, version int, presses text) join held on held.chat_id = card.chat_id),
    said as (
      insert into outbox (key, chat_id, person_id, door, class, priority, payload, payload_unowned, card_version,
        not_before, expires_at, state, created_at)
      select key, held.chat_id, held.person_id, held.door, class, said.priority, payload, payload_unowned,
        said.card_version, not_before, expires_at, 'pending', held.at
      from json_to_recordset(${rowsParameter(said.map((row, n) => ({ n, ...row })))}::text::json) as said(
        n int, chat_id uuid, key text, class text, priority smallint, payload text, payload_unowned text,
        card_version int, not_before timestamptz, expires_at timestamptz) join held on held.chat_id = said.chat_id
      order by n on conflict do nothing),
    due as (
      insert into sendings (chat_id, door, priority, due_at)
      select chat_id, door, priority, due_at from held where due_at is not null
      on conflict (chat_id) do update set touched = sendings.touched + 1,
        priority = case when sendings.due_at is null then excluded.priority
          else least(sendings.priority, excluded.priority) end,
        due_at = least(sendings.due_at, excluded.due_at))
    select chat_id as id from held`
  return new Set(found.map(({ id }) => id))
}

const addressOf = ({ chat }: Saying) => `${chat.door}\0${chat.address}`
/** As PostgreSQL orders them: by their bytes. */
const byAddress = (a: Saying, b: Saying) => Buffer.compare(Buffer.from(addressOf(a)), Buffer.from(addressOf(b)))

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
