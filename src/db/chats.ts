import type { Sql } from './client.ts'
import type { Place } from './sealing.ts'

/** What a turn needs to know of the chat it happens in, and changes. */
export type ChatState = {
  id: string
  door: string
  address: string
  /** Null for what is nobody's. */
  personId: string | null
  languageHint: string | null
  cardVersion: number
  liveVersion: number | null
  /** Sealed. */
  livePresses: string | null
  lastPress: string | null
  lastAlbum: string | null
}

export const livePressesPlace = (chatId: string): Place => ({ table: 'chats', column: 'live_presses', row: chatId })
export const pressesPlace = (cardId: string): Place => ({ table: 'cards', column: 'presses', row: cardId })

type ChatRow = {
  id: string
  door: string
  address: string
  person_id: string | null
  language_hint: string | null
  card_version: number
  live_version: number | null
  live_presses: string | null
  last_press: string | null
  last_album: string | null
}

/** The chat, held until the transaction ends: what is said in it is numbered one after another. */
export async function lockChat(sql: Sql, chatId: string): Promise<ChatState | undefined> {
  const [row] = await sql<ChatRow[]>`
    select id, door, address, person_id, language_hint, card_version, live_version, live_presses, last_press, last_album
    from chats where id = ${chatId} for no key update`
  return (
    row && {
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
    }
  )
}

/** Holds a chat that is nobody's and has something undone; false where that is no longer so, or somebody else is at it. */
export async function lockNobodysChat(sql: Sql, chatId: string): Promise<boolean> {
  const rows = await sql`select id from chats where id = ${chatId} and person_id is null
    and exists (select 1 from inbox where chat_id = ${chatId} and done_at is null) for no key update skip locked`
  return rows.length > 0
}

export async function setChatPerson(sql: Sql, chatId: string, personId: string): Promise<void> {
  await sql`update chats set person_id = ${personId} where id = ${chatId}`
}

/**
 * A chat that went with the person it belonged to, there once more as nobody's: they are to read that it is done. The
 * update that asked for it stays known, so that it is not worked on twice.
 */
export async function restoreChat(
  sql: Sql,
  { id, door, address, languageHint, cardVersion }: ChatState,
  { source, externalId, now }: { source: string; externalId: string; now: string },
): Promise<void> {
  await sql`insert into chats (id, door, address, language_hint, card_version, last_used_at, created_at)
    values (${id}, ${door}, ${address}, ${languageHint}, ${cardVersion}, ${now}::timestamptz, ${now}::timestamptz)`
  await sql`insert into inbox (source, external_id, chat_id, received_at, done_at)
    values (${source}, ${externalId}, ${id}, ${now}::timestamptz, ${now}::timestamptz)`
}

/** What the choices of a note that stays do, sealed; with the id they are sealed for. */
export async function findStandingPresses(
  sql: Sql,
  chatId: string,
  version: number,
): Promise<{ id: string; presses: string } | undefined> {
  const [row] = await sql<{ id: string; presses: string }[]>`
    select id, presses from cards where chat_id = ${chatId} and version = ${version}`
  return row
}

/** Notes that a word was dropped; true for the first of a flood, which ends when nothing was dropped for a minute. */
export async function noteFlood(sql: Sql, chatId: string, now: string): Promise<boolean> {
  const [row] = await sql<{ is_first: boolean }[]>`
    with before as (select id, flooded_at from chats where id = ${chatId} for no key update)
    update chats set flooded_at = ${now}::timestamptz from before where chats.id = before.id
    returning coalesce(before.flooded_at < ${now}::timestamptz - interval '1 minute', true) as is_first`
  return row?.is_first ?? false
}

export type Recipient = { chatId: string; isStopped: boolean }

/** The chat where messages of ours go: the preferred one, else the one used last; never one that is blocked, nor a terminal. */
export async function findRecipient(sql: Sql, personId: string): Promise<Recipient | undefined> {
  const [row] = await sql<{ id: string; is_stopped: boolean }[]>`
    select c.id, p.stopped_at is not null as is_stopped
    from chats as c join persons as p on p.id = c.person_id
    where c.person_id = ${personId} and c.blocked_at is null and c.door in ('telegram', 'web')
    order by c.is_preferred desc, c.last_used_at desc nulls last limit 1`
  return row && { chatId: row.id, isStopped: row.is_stopped }
}

/**
 * The chat cannot be reached: what waits for it is given up, and its person is stopped unless another chat reaches them.
 * Stopped at the instant it was blocked, by which it is known again that this was why.
 */
export async function giveUpChat(sql: Sql, chatId: string, now: string): Promise<void> {
  await sql`update outbox set state = 'refused', settled_at = ${now}::timestamptz, payload = null, payload_unowned = null
    where chat_id = ${chatId} and state = 'pending'`
  await sql`update persons as p set stopped_at = c.blocked_at from chats as c
    where c.id = ${chatId} and p.id = c.person_id and c.blocked_at is not null and p.stopped_at is null and not exists (
      select 1 from chats where person_id = p.id and blocked_at is null and door in ('telegram', 'web'))`
}

/** Nothing reaches it from now on; its id, or `undefined` where there is no such chat or it is known already. */
export async function blockChat(sql: Sql, door: string, address: string, now: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    update chats set blocked_at = ${now}::timestamptz
    where door = ${door} and address = ${address} and blocked_at is null returning id`
  return row?.id
}

/** It can be reached again; a person who was stopped for that alone is no longer. */
export async function unblockChat(sql: Sql, door: string, address: string): Promise<void> {
  await sql`
    with chat as (
      update chats as c set blocked_at = null from chats as before
      where c.id = before.id and c.door = ${door} and c.address = ${address} and before.blocked_at is not null
      returning c.person_id, before.blocked_at)
    update persons as p set stopped_at = null from chat where p.id = chat.person_id and p.stopped_at = chat.blocked_at`
}

/** Whose chat it is; `undefined` where nobody's. */
export async function findPersonAt(sql: Sql, door: string, address: string): Promise<string | undefined> {
  const [row] = await sql<{ person_id: string | null }[]>`
    select person_id from chats where door = ${door} and address = ${address}`
  return row?.person_id ?? undefined
}
