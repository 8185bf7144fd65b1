import { and, asc, count, eq, gt, inArray, isNull } from 'drizzle-orm'
import { needAlone } from './alone.ts'
import type { Tx } from './client.ts'
import { cards, chats, joinCodes } from './schema/chats.ts'
import { outbox } from './schema/outbox.ts'
import { persons } from './schema/persons.ts'
import { recoveryCodes } from './schema/web-chats.ts'

/** One-time codes that bring a second chat to a person, the code for coming back without any, and whose chat is whose. Codes are kept as digests. */

export async function addJoinCode(tx: Tx, digest: string, personId: string, expiresAt: Date): Promise<void> {
  await tx.insert(joinCodes).values({ digest, personId, expiresAt })
}

/** Whose code it is, unless it is used or past its time. */
export async function findJoinPerson(tx: Tx, digest: string, now: Date): Promise<string | undefined> {
  const [row] = await tx
    .select({ personId: joinCodes.personId })
    .from(joinCodes)
    .where(and(eq(joinCodes.digest, digest), isNull(joinCodes.usedAt), gt(joinCodes.expiresAt, now)))
  return row?.personId
}

/** Uses it up; false where somebody was quicker. */
export async function useJoinCode(tx: Tx, digest: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(joinCodes)
    .set({ usedAt: now })
    .where(and(eq(joinCodes.digest, digest), isNull(joinCodes.usedAt), gt(joinCodes.expiresAt, now)))
    .returning({ digest: joinCodes.digest })
  return used.length > 0
}

/** The person's one recovery code; an earlier one no longer counts. */
export async function putRecoveryCode(tx: Tx, personId: string, digest: string, now: Date): Promise<void> {
  await tx
    .insert(recoveryCodes)
    .values({ personId, digest, createdAt: now })
    .onConflictDoUpdate({ target: recoveryCodes.personId, set: { digest, createdAt: now } })
}

export async function findRecoveryPerson(tx: Tx, digest: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ personId: recoveryCodes.personId })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.digest, digest))
  return row?.personId
}

/** Holds both until the transaction ends, always in the same order. Those that are still there. */
export async function lockPersons(tx: Tx, ids: readonly string[]): Promise<string[]> {
  needAlone(tx)
  const rows = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(inArray(persons.id, [...ids]))
    .orderBy(asc(persons.id))
    .for('update')
  return rows.map(({ id }) => id)
}

/** From now on the chat is another person's: what was said to the one before, and buttons sealed for them, leave it. */
export async function giveChat(tx: Tx, chatId: string, personId: string): Promise<void> {
  await tx.delete(cards).where(eq(cards.chatId, chatId))
  await tx.delete(outbox).where(eq(outbox.chatId, chatId))
  await tx
    .update(chats)
    .set({ personId, livePresses: null, liveVersion: null, liveMessageId: null, lastPress: null, isPreferred: false })
    .where(eq(chats.id, chatId))
}

export type ChatOfPerson = { id: string; door: string; isPreferred: boolean }

/** The chats a person can be spoken to in, oldest first. */
export async function listChats(tx: Tx, personId: string): Promise<ChatOfPerson[]> {
  return tx
    .select({ id: chats.id, door: chats.door, isPreferred: chats.isPreferred })
    .from(chats)
    .where(eq(chats.personId, personId))
    .orderBy(asc(chats.createdAt))
}

export async function hasChats(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.select({ chats: count() }).from(chats).where(eq(chats.personId, personId))
  return (row?.chats ?? 0) > 0
}

/** What we have to say by ourselves goes to that chat. */
export async function preferChat(tx: Tx, personId: string, chatId: string): Promise<void> {
  await tx.update(chats).set({ isPreferred: false }).where(eq(chats.personId, personId))
  await tx
    .update(chats)
    .set({ isPreferred: true })
    .where(and(eq(chats.id, chatId), eq(chats.personId, personId)))
}
