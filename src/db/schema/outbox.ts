import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { chats } from './chats.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Everything we have to say, and what became of it. The only way out. */
export const outbox = pgTable(
  'outbox',
  {
    /** What it answers (`<source>/<external id>:n`) or is about; it is never queued twice. */
    key: text().primaryKey(),
    /** Grows within a chat: what a page has seen, it need not be shown again. */
    sequence: bigserial({ mode: 'number' }).notNull(),
    chatId: uuid('chat_id')
      .notNull()
      .references(() => chats.id, { onDelete: 'cascade' }),
    /** Whose key seals it; null for what is nobody's. */
    personId: uuid('person_id').references(() => persons.id, { onDelete: 'cascade' }),
    door: text().notNull(),
    /** `reply`, `legal`, `reminder`, `match`, `digest`, `broadcast`; the first goes first. */
    class: text().notNull(),
    priority: smallint().notNull(),
    /** Sealed for the person, or by the data keys for nobody; both null once nobody needs it. */
    payload: text(),
    payloadUnowned: text('payload_unowned'),
    /** The number its buttons carry; null for what has none. */
    cardVersion: integer('card_version'),
    notBefore: instant('not_before').notNull(),
    expiresAt: instant('expires_at'),
    attempt: smallint().notNull().default(0),
    /** Sent a second time because the outcome of the first was not known. */
    isRepeat: boolean('is_repeat').notNull().default(false),
    /** `pending`, `sending`, `sent`, `refused`, `failed`, `expired`, `unknown`. */
    state: text().notNull(),
    sentMessageId: bigint('sent_message_id', { mode: 'number' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('outbox_chat').on(t.chatId, t.sequence),
    index('outbox_waiting').on(t.chatId, t.priority, t.sequence).where(sql`${t.state} in ('pending', 'sending')`),
    index('outbox_settled_at').on(t.settledAt),
    check('outbox_class', sql`${t.class} in ('reply', 'legal', 'reminder', 'match', 'digest', 'broadcast')`),
    check('outbox_state', sql`${t.state} in ('pending', 'sending', 'sent', 'refused', 'failed', 'expired', 'unknown')`),
  ],
)
