import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A door and an address behind it where a person, or for a moment nobody known, can be spoken to. */
export const chats = pgTable(
  'chats',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** `telegram`, `web` or `terminal`. */
    door: text().notNull(),
    /** What the door reaches it by: Telegram's chat number; the web page's own number for it. */
    address: text().notNull(),
    /** Null until the first word is worked on; for ever for a group. */
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'cascade' }),
    /** BCP 47, as the door tells it; counts until a language is chosen. */
    languageHint: text('language_hint'),
    /** The number of the newest card or note; each has its own, counted up in its chat. */
    cardVersion: integer('card_version').notNull().default(0),
    /** The one card that is edited in place, if there is one. */
    liveVersion: integer('live_version'),
    /** Sealed: what its choices do. */
    livePresses: text('live_presses'),
    /** The door's number of the message that shows it, and of the newest message either side sent: equal while it can be edited. */
    liveMessageId: bigint('live_message_id', { mode: 'number' }),
    lastMessageId: bigint('last_message_id', { mode: 'number' }),
    /** The message that brought a keyboard in the place of letters; deleted when it is no longer fitting. */
    keyboardMessageId: bigint('keyboard_message_id', { mode: 'number' }),
    /** `version:choice@milliseconds` pressed last, by which a double tap is known; null when something else was said since. */
    lastPress: text('last_press'),
    /** The album answered last, and whether it was deleted: `id:1`. */
    lastAlbum: text('last_album'),
    /** Where messages of ours go, if the person has said so. */
    isPreferred: boolean('is_preferred').notNull().default(false),
    lastUsedAt: instant('last_used_at'),
    /** Since when nothing reaches it; null again when it speaks. */
    blockedAt: instant('blocked_at'),
    /** When the last word of a flood was dropped, so that a flood is answered once. */
    floodedAt: instant('flooded_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    unique('chats_address').on(t.door, t.address),
    index('chats_person').on(t.personId),
    check('chats_door', sql`${t.door} in ('telegram', 'web', 'terminal')`),
  ],
)

/** Notes that stay in a chat and whose buttons go on working. */
export const cards = pgTable(
  'cards',
  {
    id: uuid().primaryKey().defaultRandom(),
    chatId: uuid('chat_id')
      .notNull()
      .references(() => chats.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** Sealed: what its choices do, in their order. */
    presses: text().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [unique('cards_version').on(t.chatId, t.version), index('cards_created_at').on(t.createdAt)],
)

/** When each chat is next to be sent something; one row a chat that ever was. Who holds its lease sends to it, alone. */
export const sendings = pgTable(
  'sendings',
  {
    chatId: uuid('chat_id')
      .primaryKey()
      .references(() => chats.id, { onDelete: 'cascade' }),
    door: text().notNull(),
    /** Of the most urgent that waits. */
    priority: smallint().notNull(),
    /** Null while nothing waits. */
    dueAt: instant('due_at'),
    leaseUntil: instant('lease_until'),
    /** When the chat would have caught up with all that was sent, at its pace. */
    paceAt: instant('pace_at'),
    /** Raised by whoever adds something, so that a sender notices what came meanwhile. */
    touched: integer().notNull().default(0),
  },
  (t) => [
    index('sendings_due').on(t.door, t.priority, t.dueAt).where(sql`${t.dueAt} is not null`),
    index('sendings_leases').on(t.leaseUntil).where(sql`${t.leaseUntil} is not null`),
  ],
)

/** How much a bot may still send, shared by all replicas. */
export const rateBudgets = pgTable('rate_budgets', {
  bot: text().primaryKey(),
  /** When all that was sent would be made up for, at the rate set. */
  paidUntil: instant('paid_until').notNull(),
  /** Until when the server asked for silence. */
  pausedUntil: instant('paused_until'),
  /** Messages a second it was last counted with. */
  rate: doublePrecision().notNull(),
})

/** One-time codes that bring a second chat to a person. */
export const joinCodes = pgTable(
  'join_codes',
  {
    /** SHA-256 of a random code. */
    digest: text().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('join_codes_expires_at').on(t.expiresAt)],
)
