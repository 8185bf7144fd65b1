import { lockChat, noteFlood } from '../../db/chats.ts'
import type { Database, Sql } from '../../db/client.ts'
import { mostUndone, payloadPlace, resumePerson, type Said, storeArrival } from '../../db/inbox.ts'
import { putSaying } from '../../db/outbox.ts'
import { rawOf } from '../../db/raw.ts'
import { chatBox, type Keyring, personBox } from '../../db/sealing.ts'
import type { Input } from '../../dialogs/show.ts'
import { guessLocale } from '../../i18n.ts'
import { composeSaying } from './compose-saying.ts'
import type { Arrival } from './door.ts'

export { mostUndone }

export type TakeDeps = { db: Database; sql: Sql; keyring: Keyring }

/** In which chat, and whether there is work: `dropped` is a flood's, of which something may be there to say. */
export type Took = { chatId: string; is: 'taken' | 'known' | 'dropped' }

/**
 * Stores what came in; once this returns it cannot be lost, and the door may acknowledge it. Of a chat with very many
 * undone words the next are dropped, which is told once until a minute has passed without.
 */
export async function takeUpdate({ db, sql, keyring }: TakeDeps, arrival: Arrival, now: Date): Promise<Took> {
  const { source, externalId, chat, input, messageId, album } = arrival
  const said: Said = {
    input: withoutNul(input),
    ...(messageId === undefined ? {} : { messageId }),
    ...(album === undefined ? {} : { album }),
  }
  const stored = await storeArrival(sql, {
    source,
    externalId,
    door: chat.door,
    address: chat.address,
    languageHint: chat.languageHint ?? null,
    messageId: messageId ?? null,
    payload: chatBox(keyring).seal(payloadPlace(arrival), said),
    now: now.toISOString(),
  })
  if (stored.blockedAt !== null) await resumePerson(sql, stored.chatId, stored.blockedAt)
  if (stored.isKnown) return { chatId: stored.chatId, is: 'known' }
  if (!stored.isDropped) return { chatId: stored.chatId, is: 'taken' }
  await answerFlood({ db, keyring }, stored.chatId, `${source}/${externalId}`, now)
  return { chatId: stored.chatId, is: 'dropped' }
}

async function answerFlood(
  { db, keyring }: Omit<TakeDeps, 'sql'>,
  chatId: string,
  key: string,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const raw = rawOf(tx)
    if (!(await noteFlood(raw, chatId, now.toISOString()))) return
    const chat = await lockChat(raw, chatId)
    if (!chat) return
    const hearer = chat.personId
      ? { box: await personBox(tx, keyring, chat.personId) }
      : { keyring, locale: guessLocale(chat.languageHint) }
    const shows = [{ show: 'note' as const, card: { text: [{ id: 'error-flood' }], choices: [] } }]
    const composed = composeSaying({ chat, hearer, shows, key, class: 'reply', notBefore: now })
    await putSaying(raw, { ...composed, now: now.toISOString() })
  })
}

/** PostgreSQL keeps no NUL, and nobody types one. */
function withoutNul(input: Input): Input {
  if (input.kind === 'text') return { ...input, text: input.text.replaceAll('\0', '') }
  if (input.kind === 'command' && input.argument) return { ...input, argument: input.argument.replaceAll('\0', '') }
  return input
}
