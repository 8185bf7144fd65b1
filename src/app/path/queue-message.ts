import { findRecipient, lockChat } from '../../db/chats.ts'
import type { Tx } from '../../db/client.ts'
import { hasOutgoing, putSaying, type SendingClass } from '../../db/outbox.ts'
import { rawOf } from '../../db/raw.ts'
import { type Keyring, personBox } from '../../db/sealing.ts'
import type { Show } from '../../dialogs/show.ts'
import { composeSaying } from './compose-saying.ts'

export type MessageOfOurs = {
  personId: string
  /** What it is about, once and for all: the same key is never queued twice. */
  key: string
  class: Exclude<SendingClass, 'reply'>
  /** Notes, pictures and files; a live card belongs to what the person is doing. */
  shows: Exclude<Show, { show: 'card' | 'delete-incoming' }>[]
  notBefore?: Date
  /** Not sent any more from then on; the sooner that is, the earlier it goes within its class. */
  expiresAt?: Date
}

/** `unreachable`: they asked for silence, or no chat of theirs reaches them. */
export type Queued = 'queued' | 'known' | 'unreachable'

/**
 * Puts a message of ours into the outbox, for the person's preferred chat or the one used last; its buttons work while
 * it is kept. It goes out once `tx` is committed. Holds the chat until then: keep the transaction short.
 */
export async function queueMessage(
  tx: Tx,
  { keyring }: { keyring: Keyring },
  message: MessageOfOurs,
  now: Date,
): Promise<Queued> {
  const sql = rawOf(tx)
  const { personId, key, shows, notBefore = now, expiresAt } = message
  const recipient = await findRecipient(sql, personId)
  if (!recipient || recipient.isStopped) return 'unreachable'
  const chat = await lockChat(sql, recipient.chatId)
  if (!chat || chat.personId !== personId) return 'unreachable'
  if (await hasOutgoing(sql, `${key}:0`)) return 'known'
  const box = await personBox(tx, keyring, personId)
  const composed = composeSaying({
    chat,
    hearer: { box },
    shows,
    key,
    class: message.class,
    notBefore,
    expiresAt,
  })
  await putSaying(sql, { ...composed, now: now.toISOString() })
  return 'queued'
}
