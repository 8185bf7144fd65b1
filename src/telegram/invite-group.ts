import type { Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import { guessLocale } from '../i18n.ts'
import type { Api } from './api.ts'
import type { Message } from './read-message.ts'

export type Say = (locale: Locale, text: Text) => string

export type InvitationDeps = {
  api: Api
  say: Say
  /** Waits for leave to make one more call that counts; false where there is none. */
  mayCall?: (() => Promise<boolean>) | undefined
}

/** A group is told no more often, however many speak to us. */
const pauseMs = 10 * 60_000

/**
 * Tells a group that speaks to us that we talk in private. Said straight from the door and once: a group is nobody, so
 * there is no conversation to keep it in, and nothing is lost if it does not arrive.
 */
export function createInvitation({ api, say, mayCall = async () => true }: InvitationDeps) {
  const told = new Map<number, number>()
  return ({ chat, from, message_id }: Message, username: string): void => {
    const now = performance.now()
    for (const [id, at] of told) if (now - at > pauseMs) told.delete(id)
    if (told.has(chat.id)) return
    told.set(chat.id, now)
    const locale = guessLocale(from?.language_code)
    const button = { text: say(locale, { id: 'group-private-button' }), url: `https://t.me/${username}` }
    const invitation = {
      chat_id: chat.id,
      text: say(locale, { id: 'group-private' }),
      reply_parameters: { message_id, allow_sending_without_reply: true },
      reply_markup: { inline_keyboard: username ? [[button]] : [] },
    }
    const invite = async () => {
      if (await mayCall()) api.try('sendMessage', invitation)
    }
    invite().catch(() => {}) // whoever speaks to us there again is told then
  }
}
