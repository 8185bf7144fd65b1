import { sql } from 'drizzle-orm'
import { bigserial, index, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { chats } from './chats.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Everything that people said and that was acknowledged to their door: once each, in the order it came. */
export const inbox = pgTable(
  'inbox',
  {
    /** Who numbered it: `telegram:<bot>`, or the door and address of a chat that numbers its own. */
    source: text().notNull(),
    externalId: text('external_id').notNull(),
    sequence: bigserial({ mode: 'number' }).notNull(),
    chatId: uuid('chat_id')
      .notNull()
      .references(() => chats.id, { onDelete: 'cascade' }),
    /** Sealed by the data keys, for it may be nobody's yet; null once it is done. */
    payload: text(),
    receivedAt: instant('received_at').notNull().defaultNow(),
    /** How often it failed, and when it is tried again. */
    attempts: smallint().notNull().default(0),
    retryAt: instant('retry_at'),
    doneAt: instant('done_at'),
    /** Given up: its person was told so. */
    deadAt: instant('dead_at'),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.externalId] }),
    index('inbox_undone').on(t.sequence).where(sql`${t.doneAt} is null`),
    index('inbox_undone_chat').on(t.chatId, t.sequence).where(sql`${t.doneAt} is null`),
    index('inbox_done_at').on(t.doneAt),
  ],
)
