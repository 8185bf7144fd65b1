import type { StoredOutgoing } from '../../db/outbox.ts'
import { type Keyring, openPersonBox } from '../../db/sealing.ts'
import { Locale } from '../../domain/codes.ts'
import { guessLocale } from '../../i18n.ts'
import { openBody, openUnowned } from './compose-saying.ts'
import type { Outgoing } from './door.ts'

/** A stored message as a door is handed it, in the person's language of now. Throws where it does not open. */
export function openOutgoing(keyring: Keyring, stored: StoredOutgoing): Outgoing {
  const { key, sequence, chat, personId, cardVersion, isRepeat } = stored
  const { id, address, liveMessageId, lastMessageId, keyboardMessageId } = chat
  return {
    key,
    sequence,
    chat: { id, address, liveMessageId, lastMessageId, keyboardMessageId },
    personId,
    ...opened(keyring, stored),
    cardVersion,
    isRepeat,
    class: stored.class,
  }
}

function opened(keyring: Keyring, stored: StoredOutgoing): Pick<Outgoing, 'locale' | 'body'> {
  const { key, personId, payload, payloadUnowned, wrappedKey } = stored
  if (payloadUnowned !== null) return openUnowned(keyring, key, payloadUnowned)
  if (!personId || payload === null || !wrappedKey) throw new Error('expected a message that somebody can open')
  const locale = Locale.safeParse(stored.locale).data ?? guessLocale(stored.chat.languageHint)
  return { locale, body: openBody(openPersonBox(keyring, personId, wrappedKey), key, payload) }
}
