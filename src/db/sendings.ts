import type { Sql } from './client.ts'
import { type OutgoingRow, outgoingColumns, outgoingOf, type StoredOutgoing } from './outbox.ts'

/** Seconds that a sender holds a chat without saying that it still lives. */
export const leaseSeconds = 15

/**
 * A chat whose lease is held, and the one message that is to be sent to it now; none where somebody was quicker.
 * `aheadSeconds`: how long it would take to catch up with all that was sent to it, at its pace.
 */
export type Taken = { chatId: string; touched: number; aheadSeconds: number; outgoing: StoredOutgoing | undefined }

/**
 * Takes up to `limit` chats of a door that have something due, most urgent first, and their first message, which is
 * `sending` from now on: should we die, its outcome is unknown.
 *
 * A chat that was sent to faster than its pace rests until then; `slackSeconds` is how far it may run ahead.
 */
export async function takeDue(
  sql: Sql,
  { door, limit, slackSeconds, now }: { door: string; limit: number; slackSeconds: number; now: string },
): Promise<Taken[]> {
  const rows = await sql<(OutgoingRow & { held_chat: string; touched: number; ahead: number; has_message: boolean })[]>`
    with due as (
      select chat_id from sendings where ${isDueNow(sql, door, slackSeconds, now)}
      order by priority, due_at limit ${limit} for update skip locked),
    held as (
      update sendings as s set lease_until = now() + ${leaseSeconds}::float8 * interval '1 second'
      from due where s.chat_id = due.chat_id returning s.chat_id, s.touched, s.pace_at),
    next as (
      select held.chat_id, held.touched, held.pace_at, first.key from held left join lateral (
        select key from outbox
        where chat_id = held.chat_id and state = 'pending' and not_before <= ${now}::timestamptz
        order by priority, sequence limit 1) as first on true),
    o as (
      update outbox set state = 'sending', attempt = least(attempt + 1, 30000),
        sequence = case when door = 'web' and not_before > created_at
          then nextval(pg_get_serial_sequence('outbox', 'sequence')) else sequence end
      from next where outbox.key = next.key and ${stateOf(sql, 'outbox')} = 'pending' returning outbox.*)
    select next.chat_id as held_chat, next.touched,
      greatest(coalesce(extract(epoch from next.pace_at - now()), 0), 0)::float8 as ahead, o.key is not null as has_message, ${outgoingColumns(sql)}
    from next left join o on o.key = next.key left join chats as c on c.id = next.chat_id
      left join persons as p on p.id = o.person_id left join person_keys as k on k.person_id = o.person_id`
  return rows.map((row) => ({
    chatId: row.held_chat,
    touched: row.touched,
    aheadSeconds: row.ahead,
    outgoing: row.has_message ? outgoingOf(row) : undefined,
  }))
}

/** Whether anything behind that door waits that could be taken now. */
export async function hasDue(
  sql: Sql,
  { door, slackSeconds, now }: { door: string; slackSeconds: number; now: string },
): Promise<boolean> {
  const rows = await sql`select 1 from sendings where ${isDueNow(sql, door, slackSeconds, now)} limit 1`
  return rows.length > 0
}

const isDueNow = (sql: Sql, door: string, slackSeconds: number, now: string) => sql`
  door = ${door} and due_at <= ${now}::timestamptz and lease_until is null
    and (pace_at is null or pace_at <= now() + ${slackSeconds}::float8 * interval '1 second')`

/** What became of a message that was taken, and what its chat looks like since. */
export type Settled = {
  chat_id: string
  touched: number
  /** Null where there was none after all. */
  key: string | null
  attempt: number
  /** `pending`: it is to be sent again. */
  state: 'pending' | 'sent' | 'refused' | 'failed' | 'expired' | 'unknown'
  is_repeat: boolean
  message_id: number | null
  /** It shows the live card. */
  is_live: boolean
  sets_keyboard: boolean
  keyboard_message_id: number | null
  is_blocked: boolean
  /** Seconds by which the chat is further ahead of its pace. */
  pace: number
  /** Seconds from now until it would have caught up, at least. */
  rest: number
}

/** Whether the chat has more to be sent, and in how many seconds its pace allows it. */
export type Released = { isDue: boolean; restSeconds: number }

/**
 * Stores an outcome and gives the chat back. What was put in the chat meanwhile is noticed by its `touched`. An outcome that
 * comes after the lease had run out and somebody else took the message changes nothing. Not waited for until it is on the
 * disk: what a power cut takes away is an outcome that is not known, which is what it is then.
 *
 * One message a statement, not many at once: joined to a list, each of these tables is read from end to end while it is small,
 * and the plan is kept when it is not small any more.
 */
export async function settle(sql: Sql, settled: Settled, now: string): Promise<Released | undefined> {
  const { chat_id: chatId, key, state, message_id: messageId, keyboard_message_id: keyboardId } = settled
  const keepsBody = sql`(${state} = 'pending' or (o.door = 'web' and ${state} in ('sent', 'unknown')))`
  const [row] = await sql<{ is_due: boolean; rest: number }[]>`
    with unhurried as materialized (select set_config('synchronous_commit', 'off', true)),
    told as (
      update outbox as o set state = ${state}, is_repeat = o.is_repeat or ${settled.is_repeat},
        sent_message_id = coalesce(${messageId}::bigint, o.sent_message_id),
        settled_at = case when ${state} <> 'pending' then ${now}::timestamptz end,
        payload = case when ${keepsBody} then o.payload end,
        payload_unowned = case when ${keepsBody} then o.payload_unowned end
      where o.key = ${key} and o.attempt = ${settled.attempt} and ${stateOf(sql, 'o')} = 'sending' returning o.key),
    shown as (
      update chats as c set
        live_message_id = case when ${settled.is_live} then coalesce(${messageId}::bigint, c.live_message_id)
          else c.live_message_id end,
        last_message_id = greatest(c.last_message_id, ${messageId}::bigint),
        keyboard_message_id = case when ${settled.sets_keyboard} then ${keyboardId}::bigint
          else c.keyboard_message_id end,
        blocked_at = case when ${settled.is_blocked} then ${now}::timestamptz else c.blocked_at end
      from told where c.id = ${chatId}
        and (${messageId}::bigint is not null or ${settled.sets_keyboard} or ${settled.is_blocked}) returning c.id),
    waiting as (
      select min(not_before) as due_at, min(priority) as priority from outbox
      where chat_id = ${chatId} and state in ('pending', 'sending')
        and (state = 'pending' or (key = ${key} and ${state} = 'pending')))
    update sendings as s set lease_until = null,
      due_at = case when s.touched <> ${settled.touched} then least(s.due_at, ${now}::timestamptz) else waiting.due_at end,
      priority = coalesce(case when s.touched <> ${settled.touched} then least(s.priority, waiting.priority) end,
        waiting.priority, s.priority),
      pace_at = greatest(
        case when ${settled.pace}::float8 > 0 then greatest(s.pace_at, now()) + ${settled.pace}::float8 * interval '1 second'
          else s.pace_at end,
        case when ${settled.rest}::float8 > 0 then now() + ${settled.rest}::float8 * interval '1 second' end)
    -- Joined to what was shown, so that the chat is locked before its sendings, as everybody does.
    from unhurried left join told on true left join shown on true left join waiting on true
    where s.chat_id = ${chatId} and (${key}::text is null or told.key is not null)
      and (shown.id is null or shown.id = s.chat_id)
    returning coalesce(s.due_at <= ${now}::timestamptz, false) as is_due,
      coalesce(extract(epoch from s.pace_at - now()), 0)::float8 as rest`
  return row && { isDue: row.is_due, restSeconds: row.rest }
}

/**
 * The state of a message, so told that the index of those that wait is not used to find it: among few the planner takes
 * that index for the shortest, reads it whole, and finds it full of what went out since it was last swept.
 */
const stateOf = (sql: Sql, outbox: string) => sql`${sql(outbox)}.state || ''`

/** Goes on holding the chats. */
export async function prolong(sql: Sql, chatIds: readonly string[]): Promise<void> {
  // A chat that is given back at this moment is left alone.
  await sql`
    with held as (
      select chat_id from sendings where chat_id = any(${`{${chatIds.join(',')}}`}::text::uuid[])
        and lease_until is not null for update skip locked)
    update sendings as s set lease_until = now() + ${leaseSeconds}::float8 * interval '1 second'
    from held where s.chat_id = held.chat_id`
}

/**
 * Takes over what a sender left that died: the outcome of its messages is not known. Replies and what the law wants are
 * sent once more, marked as a repeat; a page shows each message once however often it is told. The chats, and the key of
 * each message given up.
 */
export async function recoverSendings(sql: Sql, now: string): Promise<{ chatId: string; lost: string[] }[]> {
  const rows = await sql<{ chat_id: string; lost: string[] }[]>`
    with dead as (
      select chat_id from sendings where lease_until < now() for update skip locked),
    lost as (
      update outbox as o set
        state = case when o.door = 'web' or (o.class in ('reply', 'legal') and not o.is_repeat) then 'pending' else 'unknown' end,
        is_repeat = o.door <> 'web' and o.class in ('reply', 'legal'),
        settled_at = case when o.door <> 'web' and (o.class not in ('reply', 'legal') or o.is_repeat)
          then ${now}::timestamptz end,
        payload = case when o.door = 'web' or (o.class in ('reply', 'legal') and not o.is_repeat) then o.payload end,
        payload_unowned = case when o.door = 'web' or (o.class in ('reply', 'legal') and not o.is_repeat)
          then o.payload_unowned end
      from dead where o.chat_id = dead.chat_id and o.state = 'sending' returning o.chat_id, o.key, o.state)
    update sendings as s set lease_until = null, touched = s.touched + 1, due_at = ${now}::timestamptz
    from dead where s.chat_id = dead.chat_id
    returning s.chat_id, array(select key from lost where chat_id = s.chat_id and state = 'unknown') as lost`
  return rows.map((row) => ({ chatId: row.chat_id, lost: row.lost }))
}
