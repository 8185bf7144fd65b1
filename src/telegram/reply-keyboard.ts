import type { ReplyKeyboardMarkup } from '@grammyjs/types'
import type { Card, Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import type { Problem } from './problems.ts'
import { escapeHtml } from './render.ts'
import type { Sending } from './sender.ts'

type Asked = 'contact' | 'location'

/** Whether a message had to come before the card, and what is to be remembered of it. */
export type Fitted = { isNew?: boolean; told?: { keyboardMessageId: number | null } }

/**
 * The keyboard in the place of letters that offers one's own number or place. Telegram puts it under a message of its
 * own, and takes it away with that message.
 */
export function createReplyKeyboards({ say }: { say: (locale: Locale, text: Text) => string }) {
  /** What each chat's keyboard asks for, and for which card it was brought; after a restart it is brought anew. */
  const asked = new Map<string, { what: Asked; id: number; key: string }>()

  const bring = async ({ api, key, chat: { address }, locale }: Sending, what: Asked) => {
    const sent = await api.call('sendMessage', {
      chat_id: address,
      text: escapeHtml(say(locale, { id: `share-${what}` })),
      reply_markup: keyboardFor(what, say(locale, { id: `share-${what}-button` })),
    })
    if (!sent.ok) return { problem: sent.problem }
    const id = sent.value.message_id
    asked.set(address, { what, id, key })
    return { isNew: true, told: { keyboardMessageId: id } }
  }

  const takeAway = async ({ api, chat: { address, keyboardMessageId }, locale }: Sending) => {
    asked.delete(address)
    const gone = await api.call('deleteMessage', { chat_id: address, message_id: keyboardMessageId ?? 0 })
    if (gone.ok || gone.problem.is === 'already-deleted') return { told: { keyboardMessageId: null } }
    if (gone.problem.is !== 'refused') return { problem: gone.problem }
    // Too old to be deleted: only another message can take the keyboard away.
    const sent = await api.call('sendMessage', {
      chat_id: address,
      text: escapeHtml(say(locale, { id: 'share-over' })),
      reply_markup: { remove_keyboard: true },
    })
    return sent.ok ? { isNew: true, told: { keyboardMessageId: null } } : { problem: sent.problem }
  }

  return {
    /** Makes the keyboard fit what a card asks for, before the card is shown. */
    async fit(outgoing: Sending, expects: Card['expects']): Promise<Fitted | { problem: Problem }> {
      const { key, chat } = outgoing
      const wanted = expects === 'contact' || expects === 'location' ? expects : undefined
      const there = asked.get(chat.address)
      const fits = wanted !== undefined && there?.what === wanted
      // Brought for this very card, which then had to wait.
      if (fits && there.key === key) return { isNew: true, told: { keyboardMessageId: there.id } }
      if (fits && there.id === chat.keyboardMessageId) return {}
      const cleared = chat.keyboardMessageId !== null ? await takeAway(outgoing) : {}
      if (wanted === undefined || 'problem' in cleared) return cleared
      return bring(outgoing, wanted)
    },
  }
}

function keyboardFor(what: Asked, text: string): ReplyKeyboardMarkup {
  const button = what === 'contact' ? { text, request_contact: true } : { text, request_location: true }
  return { keyboard: [[button]], resize_keyboard: true, one_time_keyboard: true }
}
