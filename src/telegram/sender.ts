import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { Made } from '../app/attachments.ts'
import type { Allowance, Delivery, DoorSender, Outgoing } from '../app/path/door.ts'
import type { Attachment, Card, Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import { type Log, logIncident } from '../log.ts'
import { type Api, countedApi, type Payload } from './api.ts'
import { pressData } from './press-data.ts'
import { addressRefused, createBackOff, deliveryOf, type Problem, pictureRefused } from './problems.ts'
import { drawCaption, drawCard, escapeHtml } from './render.ts'
import { createReplyKeyboards } from './reply-keyboard.ts'
import { unmarked } from './times.ts'

export type SenderDeps = {
  api: Api
  pressKey: Buffer
  say: (locale: Locale, text: Text) => string
  /** `undefined` where what it shows is no longer there. */
  attachments: (personId: string, attachment: Attachment, locale: Locale) => Promise<Made | undefined>
  log: Log
}

/** A message that was sent, or what stood in its way. */
export type Sent = { ok: true; id: number } | { ok: false; problem: Problem }

/** What is to be sent, and the API through which it is. */
export type Sending = Outgoing & { api: Api }

/** Pictures beyond this are sent as files. */
const largestPicture = 10_000_000
/** How long an upload may take; whoever holds the chat waits a minute at most. */
const uploadMs = 40_000
/** Deletions that follow one another within this time are told of once. */
const toldOnceMs = 60_000

/** Sends what there is to say to Telegram chats. */
export function createTelegramSender(deps: SenderDeps): DoorSender {
  const { pressKey, attachments, log } = deps
  const backOff = createBackOff()
  const keyboards = createReplyKeyboards(deps)
  /** How many parts of a message went out before one had to wait. */
  const progress = new Map<string, number>()
  const deletionsTold = new Map<string, { id: string; at: number }>()

  /** Whether the server knows moments as entities; an older one refuses the whole message, once. */
  let knowsMoments = true
  const worded = (html: string) => (knowsMoments ? html : unmarked(html))
  const isUnmarkable = (problem: Problem, html: string) =>
    isRefused(problem, 'telegram-entities') && html !== unmarked(html)

  const send = async (api: Api, payload: Payload<'sendMessage'>): Promise<Sent> => {
    const plain = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } }
    const text = worded(payload.text)
    let sent = await api.call('sendMessage', { ...plain, ...payload, text })
    if (!sent.ok && isUnmarkable(sent.problem, text)) {
      knowsMoments = false
      sent = await api.call('sendMessage', { ...plain, ...payload, text: worded(text) })
    }
    return sent.ok ? { ok: true, id: sent.value.message_id } : sent
  }

  /** Every part in its turn, from where it stopped; the buttons under the last. */
  const sendParts = async (
    { api, key, chat }: Sending,
    parts: string[],
    reply_markup: InlineKeyboardMarkup,
  ): Promise<Sent> => {
    let sent: Sent = { ok: false, problem: { is: 'refused', code: 'telegram-text-empty' } }
    for (const [index, text] of parts.entries()) {
      if (index < (progress.get(key) ?? 0)) continue
      const isLast = index === parts.length - 1
      const payload = { chat_id: chat.address, text, ...(isLast ? { reply_markup } : {}) }
      sent = await send(api, payload)
      // One bad address on a button is not worth a whole message.
      if (isLast && !sent.ok && isRefused(sent.problem, addressRefused))
        sent = await send(api, { ...payload, reply_markup: withoutAddresses(reply_markup) })
      if (!sent.ok) {
        if (isWaiting(sent.problem)) progress.set(key, index)
        else progress.delete(key)
        return sent
      }
    }
    progress.delete(key)
    return sent
  }

  const sendCard = async (outgoing: Sending, card: Card, isLive: boolean): Promise<Delivery> => {
    const { api, chat, cardVersion, locale } = outgoing
    const say = (text: Text) => deps.say(locale, text)
    const { parts, rows } = drawCard({ ...card, text: [...warning(outgoing), ...card.text] }, say, (choice) =>
      cardVersion === null || !card.choices[choice]?.press
        ? undefined
        : pressData(pressKey, chat.address, cardVersion, choice),
    )
    const keyboard = { inline_keyboard: rows }
    const changed = isLive ? await keyboards.fit(outgoing, card.expects) : {}
    if ('problem' in changed) return deliveryOf(changed.problem, backOff)
    const [text, ...more] = parts
    const canEdit = chat.liveMessageId !== null && chat.liveMessageId === chat.lastMessageId && !changed.isNew
    if (isLive && canEdit && text !== undefined && more.length === 0) {
      const edited = await edit(outgoing, text, keyboard)
      if (edited) return edited.is === 'sent' ? { ...edited, ...changed.told } : edited
    }
    const sent = await sendParts(outgoing, parts, keyboard)
    if (!sent.ok) return deliveryOf(sent.problem, backOff)
    if (isLive && chat.liveMessageId !== null && chat.liveMessageId !== sent.id)
      api.try('editMessageReplyMarkup', { chat_id: chat.address, message_id: chat.liveMessageId })
    return { is: 'sent', messageId: sent.id, ...changed.told }
  }

  /** `undefined` where the card must be sent anew. An edit may always be tried again: it comes to the same. */
  const edit = async ({ api, chat }: Sending, text: string, reply_markup: InlineKeyboardMarkup) => {
    const message_id = chat.liveMessageId ?? 0
    const what = { chat_id: chat.address, message_id, text: worded(text), parse_mode: 'HTML' as const }
    const edited = await api.call('editMessageText', {
      ...what,
      link_preview_options: { is_disabled: true },
      reply_markup,
    })
    const done: Delivery = { is: 'sent', messageId: message_id }
    if (edited.ok || edited.problem.is === 'not-modified') return done
    const { problem } = edited
    if (problem.is === 'not-editable' || problem.is === 'refused') return undefined
    if (problem.is === 'no-answer') return deliveryOf({ is: 'down' }, backOff)
    return deliveryOf(problem, backOff)
  }

  const sendAttachment = async (
    outgoing: Sending,
    body: { kind: 'picture' | 'file'; attachment: Attachment; caption: Text[] },
  ): Promise<Delivery> => {
    const { api, chat, personId, locale } = outgoing
    const made = personId ? await attachments(personId, body.attachment, locale) : undefined
    if (!made) return { is: 'failed', code: 'attachment-gone' }
    const { caption, rest } = drawCaption([...warning(outgoing), ...body.caption], (text) => deps.say(locale, text))
    const common = { chat_id: chat.address, caption, parse_mode: 'HTML' as const }
    const upload = { source: Buffer.from(made.bytes), filename: made.fileName }
    const isPicture =
      body.kind === 'picture' && /^image\/(png|jpeg)$/.test(made.mime) && upload.source.length < largestPicture
    const limits = { timeoutMs: uploadMs }
    let sent = isPicture
      ? await api.call('sendPhoto', { ...common, photo: upload }, limits)
      : await api.call('sendDocument', { ...common, document: upload }, limits)
    if (!sent.ok && isRefused(sent.problem, pictureRefused))
      sent = await api.call('sendDocument', { ...common, document: upload }, limits)
    if (!sent.ok) return deliveryOf(sent.problem, backOff)
    let messageId = sent.value.message_id
    for (const text of rest) {
      // The picture is there: what its words met is not worth showing it twice.
      const followed = await send(api, { chat_id: chat.address, text })
      if (followed.ok) messageId = followed.id
    }
    return { is: 'sent', messageId }
  }

  /** Takes the person's message away, and tells which is true: that it is gone, or that they have to do it. */
  const remove = async ({ api, chat, locale }: Sending, messageId: number): Promise<Delivery> => {
    const removed = await api.call('deleteMessage', { chat_id: chat.address, message_id: messageId })
    const problem = removed.ok || removed.problem.is === 'already-deleted' ? undefined : removed.problem
    if (problem && problem.is !== 'refused')
      return deliveryOf(problem.is === 'no-answer' ? { is: 'down' } : problem, backOff) // may be tried again safely
    const id = problem ? 'deleted-document-not' : 'deleted-document'
    const last = deletionsTold.get(chat.address)
    if (last?.id === id && performance.now() - last.at < toldOnceMs) return { is: 'sent' }
    const told = await send(api, { chat_id: chat.address, text: escapeHtml(deps.say(locale, { id })) })
    if (!told.ok) return deliveryOf(told.problem, backOff)
    forgetOld(deletionsTold)
    deletionsTold.set(chat.address, { id, at: performance.now() })
    return { is: 'sent', messageId: told.id }
  }

  const dispatch = (outgoing: Sending): Promise<Delivery> => {
    const { body } = outgoing
    switch (body.kind) {
      case 'card':
      case 'note':
        return sendCard(outgoing, body.card, body.kind === 'card')
      case 'picture':
      case 'file':
        return sendAttachment(outgoing, body)
      case 'delete':
        return remove(outgoing, body.messageId)
    }
  }

  return {
    door: 'telegram',
    async deliver(outgoing, allowance = unlimited) {
      try {
        const delivery = await dispatch({ ...outgoing, api: countedApi(deps.api, allowance) })
        if (delivery.is === 'sent') backOff.worked()
        return delivery
      } catch (error) {
        logIncident(log, error, { door: 'telegram', outboxId: outgoing.key })
        return { is: 'later', afterMs: backOff.afterMs() }
      }
    },
  }
}

/** Where nobody counts. */
const unlimited: Allowance = { ask: async () => true, whenRoom: (call) => void call() }

const warning = ({ isRepeat }: Outgoing): Text[] => (isRepeat ? [{ id: 'outbox-maybe-repeat' }] : [])

const isRefused = (problem: Problem, code: string) => problem.is === 'refused' && problem.code === code

/** It will be tried again from where it stopped. */
const isWaiting = ({ is }: Problem) => ['flood', 'down', 'unauthorised', 'conflict'].includes(is)

const withoutAddresses = ({ inline_keyboard: rows }: InlineKeyboardMarkup): InlineKeyboardMarkup => ({
  inline_keyboard: rows.map((row) => row.filter((button) => !('url' in button))).filter((row) => row.length > 0),
})

function forgetOld(told: Map<string, { at: number }>): void {
  for (const [address, { at }] of told) if (performance.now() - at > toldOnceMs) told.delete(address)
}
