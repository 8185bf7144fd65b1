import { randomUUID } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { Locale } from '../domain/codes.ts'
import type { Queryable, Tx } from './client.ts'
import { chats } from './schema/chats.ts'
import { persons } from './schema/persons.ts'
import { pushSubscriptions, webSessions } from './schema/web-chats.ts'
import { chatBox, type Keyring } from './sealing.ts'

/** A browser and the chat it may read and write. */
export type WebSession = {
  id: string
  chatId: string
  /** The chat's address behind the web door. */
  address: string
  /** Null until the first word is worked on. */
  personId: string | null
  /** Null until they chose one. */
  locale: Locale | null
  expiresAt: Date
}

/** A chat behind the web door, and the one browser that holds its cookie. */
export async function addWebChat(
  tx: Tx,
  made: { digest: string; address: string; languageHint: string | undefined; expiresAt: Date },
  now: Date,
): Promise<WebSession> {
  const { address, digest, expiresAt, languageHint } = made
  const [chat] = await tx
    .insert(chats)
    .values({ door: 'web', address, languageHint: languageHint ?? null, createdAt: now })
    .returning({ id: chats.id })
  if (!chat) throw new Error('expected the id of the chat that was added')
  const [session] = await tx
    .insert(webSessions)
    .values({ digest, chatId: chat.id, createdAt: now, expiresAt })
    .returning({ id: webSessions.id })
  if (!session) throw new Error('expected the id of the session that was added')
  return { id: session.id, chatId: chat.id, address, personId: null, locale: null, expiresAt }
}

export async function findWebSession(db: Queryable, digest: string, now: Date): Promise<WebSession | undefined> {
  const [row] = await db
    .select({
      id: webSessions.id,
      chatId: webSessions.chatId,
      address: chats.address,
      personId: chats.personId,
      locale: persons.locale,
      expiresAt: webSessions.expiresAt,
    })
    .from(webSessions)
    .innerJoin(chats, eq(chats.id, webSessions.chatId))
    .leftJoin(persons, eq(persons.id, chats.personId))
    .where(and(eq(webSessions.digest, digest), gt(webSessions.expiresAt, now)))
  return row && { ...row, locale: Locale.nullable().catch(null).parse(row.locale) }
}

/** Whether that browser still holds its chat. */
export async function hasWebSession(db: Queryable, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .select({ id: webSessions.id })
    .from(webSessions)
    .where(and(eq(webSessions.id, id), gt(webSessions.expiresAt, now)))
  return rows.length > 0
}

export async function extendWebSession(db: Queryable, id: string, expiresAt: Date): Promise<void> {
  await db.update(webSessions).set({ expiresAt }).where(eq(webSessions.id, id))
}

/** The chat with its browser, what was said in it and where it could be woken; the person stays. */
export async function deleteWebChat(db: Queryable, chatId: string): Promise<void> {
  await db.delete(webSessions).where(eq(webSessions.chatId, chatId))
  await db.delete(chats).where(and(eq(chats.id, chatId), eq(chats.door, 'web')))
}

/** Where a browser is woken, as the browser tells it. */
export const PushSubscription = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(2_000),
  keys: z.object({ p256dh: z.string().min(1).max(200), auth: z.string().min(1).max(100) }),
})
export type PushSubscription = z.infer<typeof PushSubscription>

const sealedAt = (id: string) => ({ table: 'push_subscriptions', column: 'subscription', row: id })

/** `digest`: of its endpoint; the same one again replaces what was kept. */
export async function putPushSubscription(
  tx: Tx,
  keyring: Keyring,
  kept: { chatId: string; digest: string; subscription: PushSubscription },
  now: Date,
): Promise<void> {
  const id = randomUUID()
  await deletePushSubscription(tx, kept.chatId, kept.digest)
  await tx.insert(pushSubscriptions).values({
    id,
    chatId: kept.chatId,
    digest: kept.digest,
    subscription: chatBox(keyring).seal(sealedAt(id), kept.subscription),
    createdAt: now,
  })
}

export async function listPushSubscriptions(
  db: Queryable,
  keyring: Keyring,
  chatId: string,
): Promise<{ digest: string; subscription: PushSubscription }[]> {
  const rows = await db.select().from(pushSubscriptions).where(eq(pushSubscriptions.chatId, chatId))
  return rows.map(({ id, digest, subscription }) => ({
    digest,
    subscription: PushSubscription.parse(chatBox(keyring).open(sealedAt(id), subscription)),
  }))
}

export async function deletePushSubscription(db: Queryable, chatId: string, digest: string): Promise<void> {
  await db
    .delete(pushSubscriptions)
    .where(and(eq(pushSubscriptions.chatId, chatId), eq(pushSubscriptions.digest, digest)))
}
