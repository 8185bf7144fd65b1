import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '../../db/client.ts'
import type { Keyring } from '../../db/sealing.ts'
import {
  addWebChat,
  deletePushSubscription,
  deleteWebChat,
  extendWebSession,
  findWebSession,
  hasWebSession,
  listPushSubscriptions,
  PushSubscription,
  putPushSubscription,
  type WebSession,
} from '../../db/web-chats.ts'

export { PushSubscription, type WebSession }

/** Days that a browser is remembered after it was last used. */
export const sessionDays = 180

/** What the web door does with its browsers: remember, find, forget, and know where to wake them. */
export type WebSessions = {
  /** A new chat; `token` goes into the cookie and nowhere else. */
  open: (languageHint: string | undefined, now: Date) => Promise<{ token: string; session: WebSession }>
  /** `isExtended`: its time was moved on, so the cookie's should be too. */
  find: (token: string, now: Date) => Promise<{ session: WebSession; isExtended: boolean } | undefined>
  /** Whether that browser still holds its chat. */
  isKnown: (session: WebSession, now: Date) => Promise<boolean>
  /** Takes the browser's chat away; the person stays, reachable by their other chats or the recovery code. */
  forget: (session: WebSession) => Promise<void>
  subscribe: (session: WebSession, subscription: PushSubscription, now: Date) => Promise<void>
  unsubscribe: (session: WebSession, endpoint: string) => Promise<void>
  listSubscriptions: (chatId: string) => Promise<PushSubscription[]>
  /** The push service says that nobody is there any more. */
  dropSubscription: (chatId: string, endpoint: string) => Promise<void>
}

export function createWebSessions({ db, keyring }: { db: Database; keyring: Keyring }): WebSessions {
  const drop = (chatId: string, endpoint: string) => deletePushSubscription(db, chatId, digestOf(endpoint))
  return {
    async open(languageHint, now) {
      const token = randomBytes(32).toString('base64url')
      const made = { digest: digestOf(token), address: randomUUID(), languageHint, expiresAt: lastDay(now) }
      return { token, session: await db.transaction((tx) => addWebChat(tx, made, now)) }
    },
    async find(token, now) {
      const session = await findWebSession(db, digestOf(token), now)
      if (!session) return undefined
      const expiresAt = lastDay(now)
      // Once a day is enough: each extension is a write.
      const isExtended = expiresAt.getTime() - session.expiresAt.getTime() > 86_400_000
      if (isExtended) await extendWebSession(db, session.id, expiresAt)
      return { session, isExtended }
    },
    isKnown: ({ id }, now) => hasWebSession(db, id, now),
    forget: (session) => deleteWebChat(db, session.chatId),
    async subscribe({ chatId }, subscription, now) {
      const digest = digestOf(subscription.endpoint)
      await db.transaction((tx) => putPushSubscription(tx, keyring, { chatId, digest, subscription }, now))
    },
    unsubscribe: ({ chatId }, endpoint) => drop(chatId, endpoint),
    async listSubscriptions(chatId) {
      return (await listPushSubscriptions(db, keyring, chatId)).map(({ subscription }) => subscription)
    },
    dropSubscription: drop,
  }
}

const lastDay = (now: Date): Date => new Date(now.getTime() + sessionDays * 86_400_000)

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
