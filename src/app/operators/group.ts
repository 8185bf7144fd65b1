import { lockChat } from '../../db/chats.ts'
import type { Sql } from '../../db/client.ts'
import { putSaying } from '../../db/outbox.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Text } from '../../dialogs/show.ts'
import { composeSaying } from '../path/compose-saying.ts'

/** The Telegram group of the operators: a chat that is nobody's. What is said there is in their language. */

const locale = 'ru'

/** What an operator answers to end a question. */
export const closeCommand = '/close'

/** The group's chat, made where it is not there yet. */
export async function groupChat(sql: Sql, address: string, now: Date): Promise<string> {
  const at = now.toISOString()
  const found = await sql<{ id: string }[]>`select id from chats where door = 'telegram' and address = ${address}`
  if (found[0]) return found[0].id
  const [made] = await sql<{ id: string }[]>`
    insert into chats (door, address, language_hint, last_used_at, created_at)
    values ('telegram', ${address}, ${locale}, ${at}::timestamptz, ${at}::timestamptz)
    on conflict (door, address) do update set last_used_at = excluded.last_used_at returning id`
  if (!made) throw new Error('expected the chat of the operators')
  return made.id
}

/** Queues a message to the group, under a key once and for all. It goes out once the transaction is committed. */
export async function tellGroup(
  sql: Sql,
  keyring: Keyring,
  { chatId, key, text }: { chatId: string; key: string; text: Text[] },
  now: Date,
): Promise<void> {
  const chat = await lockChat(sql, chatId)
  if (!chat) throw new Error('expected the chat of the operators')
  const composed = composeSaying({
    chat,
    hearer: { keyring, locale },
    shows: [{ show: 'note', card: { text, choices: [] } }],
    key,
    class: 'reply',
    notBefore: now,
  })
  await putSaying(sql, { ...composed, now: now.toISOString() })
  // Chats that are nobody's go when nothing was said in them for long.
  await sql`update chats set last_used_at = ${now.toISOString()}::timestamptz where id = ${chatId}`
}

/** What a message of ours in the group is about, as it stands there. */
export type About = { kind: 'ticket' | 'report' | 'broadcast'; number: number }

/** Of a reported fake, so that it is not taken for a question. */
export const reportNumber = (number: number): string => `F${number}`

/** Of what is said to many. */
export const broadcastNumber = (number: number): string => `B${number}`

const kinds = { F: 'report', B: 'broadcast' } as const

/**
 * What a message of ours in the group is about. Its number stands at its beginning, or below the line that says it may be
 * a repeat; a number further down is somebody's own words.
 */
export function aboutWhat(text: string): About | undefined {
  for (const paragraph of text.split('\n\n').slice(0, 2)) {
    const [, kind, digits] = /^№ ([FB]?)(\d{1,9})(?!\d)/.exec(paragraph) ?? []
    if (digits) return { kind: kind === 'F' || kind === 'B' ? kinds[kind] : 'ticket', number: Number(digits) }
  }
  return undefined
}
