import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type ChatState, livePressesPlace, pressesPlace } from '../../db/chats.ts'
import {
  type CardRow,
  type OutboxRow,
  outboxPlace,
  type Saying,
  type SendingClass,
  sendingClasses,
} from '../../db/outbox.ts'
import { type Box, chatBox, type Keyring } from '../../db/sealing.ts'
import type { Card, Press, Show } from '../../dialogs/show.ts'
import { Locale } from '../../domain/codes.ts'
import type { OutgoingBody } from './door.ts'

/** What the choices of a card do, in their order; null for those that only open or copy. */
export const Presses = z.array(z.looseObject({ do: z.string() }).nullable())
export const pressesOf = (card: Card): (Press | null)[] => card.choices.map(({ press }) => press ?? null)

const Kind = z.looseObject({ kind: z.enum(['card', 'note', 'picture', 'file', 'delete']) })
/** Written by ourselves and sealed: that it opens proves the rest. */
const Body = z.custom<OutgoingBody>((value) => Kind.safeParse(value).success)

/** For what is nobody's the language is kept beside it. */
const Unowned = z.object({ locale: Locale, body: Body })

/** To whom: with their box, or to nobody any more, in a language. */
export type Hearer = { box: Box } | { keyring: Keyring; locale: Locale }

export type ToSay = {
  chat: ChatState
  hearer: Hearer
  shows: readonly Show[]
  /** Of the first show `<key>:0`, and so on. */
  key: string
  class: SendingClass
  notBefore: Date
  /** Within its class what is over sooner goes first. */
  expiresAt?: Date | undefined
  /** What the person sent, where the door can delete it. */
  incomingMessageId?: number | undefined
}

/** Numbers cards and seals everything: the rows to store, and the chat as it is then. */
export function composeSaying(said: ToSay): Pick<Saying, 'chat' | 'seenVersion' | 'rows' | 'cards'> {
  const rows: OutboxRow[] = []
  const cards: CardRow[] = []
  let chat = said.chat
  for (const show of said.shows) {
    const body = bodyOf(show, said.incomingMessageId)
    if (!body) continue
    const { next, version, kept } = numbered(chat, show, said.hearer)
    chat = next
    if (kept) cards.push(kept)
    rows.push(sealedRow(said, `${said.key}:${rows.length}`, body, version))
  }
  return { chat, seenVersion: said.chat.cardVersion, rows, cards }
}

function bodyOf(show: Show, messageId: number | undefined): OutgoingBody | undefined {
  switch (show.show) {
    case 'card':
    case 'note':
      return { kind: show.show, card: show.card }
    case 'picture':
    case 'file':
      return { kind: show.show, attachment: show.attachment, caption: show.caption ?? [] }
    case 'delete-incoming':
      return messageId === undefined ? undefined : { kind: 'delete', messageId }
  }
}

/** The live card replaces the one before; a note's buttons are kept beside it. Buttons of what is nobody's do nothing. */
function numbered(
  chat: ChatState,
  show: Show,
  hearer: Hearer,
): { next: ChatState; version: number | null; kept?: CardRow } {
  const box = 'box' in hearer ? hearer.box : undefined
  const version = chat.cardVersion + 1
  if (show.show === 'card') {
    const livePresses = box?.seal(livePressesPlace(chat.id), pressesOf(show.card)) ?? null
    return { next: { ...chat, cardVersion: version, liveVersion: version, livePresses }, version }
  }
  if (show.show !== 'note' || !show.card.choices.some(({ press }) => press)) return { next: chat, version: null }
  const next = { ...chat, cardVersion: version }
  if (!box) return { next, version }
  const id = randomUUID()
  return { next, version, kept: { id, version, presses: box.seal(pressesPlace(id), pressesOf(show.card)) } }
}

/** Hours until it is too late, fewer than which let it go before what has more of them. */
const fewHours = [3, 6, 12, 24, 48]

/** Its rank within its class, 0 the first. */
function urgencyOf({ notBefore, expiresAt }: ToSay): number {
  const hours = expiresAt ? (expiresAt.getTime() - notBefore.getTime()) / 3_600_000 : Number.POSITIVE_INFINITY
  const rank = fewHours.findIndex((few) => hours < few)
  return rank === -1 ? fewHours.length : rank
}

function sealedRow(said: ToSay, key: string, body: OutgoingBody, version: number | null): OutboxRow {
  const { hearer } = said
  const sealed =
    'box' in hearer
      ? { payload: hearer.box.seal(outboxPlace(key, 'payload'), body), payload_unowned: null }
      : {
          payload: null,
          payload_unowned: chatBox(hearer.keyring).seal(outboxPlace(key, 'payload_unowned'), {
            locale: hearer.locale,
            body,
          }),
        }
  return {
    key,
    class: said.class,
    priority: sendingClasses.indexOf(said.class) * 10 + urgencyOf(said),
    ...sealed,
    card_version: version,
    not_before: said.notBefore.toISOString(),
    expires_at: said.expiresAt?.toISOString() ?? null,
  }
}

/** The body of a stored message as it was put in. */
export const openBody = (box: Box, key: string, payload: string): OutgoingBody =>
  Body.parse(box.open(outboxPlace(key, 'payload'), payload))

export const openUnowned = (keyring: Keyring, key: string, payload: string): { locale: Locale; body: OutgoingBody } =>
  Unowned.parse(chatBox(keyring).open(outboxPlace(key, 'payload_unowned'), payload))
