import type { Attachment, Card, Input, Text } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'
import type { Door } from '../talk/turn.ts'

/**
 * What doors and the core's machinery hand each other. A door parses what came in into an `Arrival` and has it stored
 * before it acknowledges; it is handed an `Outgoing` when there is something to say, and tells what became of it.
 */

/** One thing that came in at a door. */
export type Arrival = {
  /** Who numbers what comes in: `telegram:<bot id>`, or `<door>:<address>` of a chat that numbers its own. */
  source: string
  /** Unique within the source; said twice, it counts once. */
  externalId: string
  chat: ChatAddress
  input: Input
  /** The door's number of the person's own message: it may be deleted, and nothing older is the newest message. */
  messageId?: number
  /** The album a picture belongs to: its pictures are answered once. */
  album?: string
}

export type ChatAddress = {
  door: Door
  /** Telegram's chat number, or the page's own number for the chat. */
  address: string
  /** BCP 47, as the door tells it. */
  languageHint?: string
}

/** What is said, before it is put into the door's own form. */
export type OutgoingBody =
  | { kind: 'card' | 'note'; card: Card }
  | { kind: 'picture' | 'file'; attachment: Attachment; caption: Text[] }
  /** Delete what the person sent. */
  | { kind: 'delete'; messageId: number }

export type Outgoing = {
  /** Of the outbox row: never sent twice. */
  key: string
  /** Grows within a chat. */
  sequence: number
  chat: {
    id: string
    address: string
    /** The message that shows the live card, and the newest of either side: equal while the card can be edited. */
    liveMessageId: number | null
    lastMessageId: number | null
    /** The message that brought a keyboard in the place of letters. */
    keyboardMessageId: number | null
  }
  personId: string | null
  locale: Locale
  body: OutgoingBody
  /** What its buttons carry beside their number. */
  cardVersion: number | null
  /** Sent once before with an outcome that is not known: it is told so. */
  isRepeat: boolean
  /** What it is sent for; absent as `reply`. */
  class?: 'reply' | 'legal' | 'reminder' | 'match' | 'digest' | 'broadcast'
}

/** What became of it, as the door tells. */
export type Delivery =
  /** `messageId`: of the message that now shows it. `keyboardMessageId`: null when the keyboard was taken away. */
  | { is: 'sent'; messageId?: number; keyboardMessageId?: number | null }
  /**
   * Not taken, to be tried again after so many milliseconds; `everybody`: the whole bot is asked for silence. `maybe`: the
   * server does not tell whether it is the bot or this chat that it has heard too much of.
   */
  | { is: 'later'; afterMs: number; everybody?: boolean | 'maybe' }
  /** The person blocked us or is gone: nothing more is sent until they speak. */
  | { is: 'blocked' }
  /** It can never be sent as it is. `code` is ours, without anything personal. */
  | { is: 'failed'; code: string }
  /** It went out and no answer came. */
  | { is: 'unknown' }

/** Leave for the calls that a door's server counts, as many as a delivery takes. */
export type Allowance = {
  /** Waits until the next call may be made: the first at once. False where the process stops and it must not be made. */
  ask: () => Promise<boolean>
  /** Makes a call that is not worth waiting for, a little later; not at all where the chat has been sent much. */
  whenRoom: (call: () => Promise<unknown>) => void
}

/** How a door sends. Called by whoever holds the chat's lease, never inside a transaction; does not throw for what a door may answer. */
export type DoorSender = { door: Door; deliver: (outgoing: Outgoing, allowance?: Allowance) => Promise<Delivery> }
