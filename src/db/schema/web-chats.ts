import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { chats } from './chats.ts'
import { persons } from './persons.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A browser that may read and write one web chat, by the cookie it holds. */
export const webSessions = pgTable(
  'web_sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** SHA-256 of the cookie's 256 random bits. */
    digest: text().notNull(),
    /** No reference: a person who erases everything from this very chat still reads that it is done. */
    chatId: uuid('chat_id').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Moved on as it is used. */
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    unique('web_sessions_digest').on(t.digest),
    index('web_sessions_chat').on(t.chatId),
    index('web_sessions_expires_at').on(t.expiresAt),
  ],
)

/** The code by which a person comes back without their phone or browser; one each, the newest counts. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** SHA-256 of a code of 16 random characters. */
    digest: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [unique('recovery_codes_digest').on(t.digest)],
)

/** Where a browser lets itself be woken while its page is closed. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: uuid().primaryKey(),
    chatId: uuid('chat_id')
      .notNull()
      .references(() => chats.id, { onDelete: 'cascade' }),
    /** SHA-256 of the push service's address for it. */
    digest: text().notNull(),
    /** Sealed by the data keys, for a chat may be nobody's yet: the address, and the keys of what is sent there. */
    subscription: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [unique('push_subscriptions_digest').on(t.chatId, t.digest)],
)
