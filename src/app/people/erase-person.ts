import { eq, sql } from 'drizzle-orm'
import type { Database, Tx } from '../../db/client.ts'
import { closePostingsOfLast } from '../../db/postings.ts'
import { chats } from '../../db/schema/chats.ts'
import { erasures, persons } from '../../db/schema/persons.ts'
import { listPersonalTables } from '../../db/tables.ts'

export type Erasure = { personId: string; erasedAt: Date; counts: Record<string, number> }

/**
 * Erases a person: their key, then every row of theirs. What stays is that it was done, and how many rows of which
 * table went. Undefined if there is nobody of that id. Whoever works on that person is waited for.
 */
export const erasePerson = (
  db: Database,
  personId: string,
  reason: 'asked' | 'retention',
  now: Date,
): Promise<Erasure | undefined> => db.transaction((tx) => erasePersonIn(tx, personId, reason, now))

export async function erasePersonIn(
  tx: Tx,
  personId: string,
  reason: 'asked' | 'retention',
  now: Date,
): Promise<Erasure | undefined> {
  const [person] = await tx.select({ id: persons.id }).from(persons).where(eq(persons.id, personId)).for('update')
  if (!person) return undefined
  // What nobody is left to answer for is not offered any more; their colleagues' stays.
  await closePostingsOfLast(tx, personId, now)
  const counts = await countRows(tx, personId)
  await tx.delete(persons).where(eq(persons.id, personId)) // the key and most rows go with it
  for (const { name } of listPersonalTables().reverse()) {
    await tx.execute(sql`delete from ${sql.identifier(name)} where person_id = ${personId}`) // those that do not hang on it
  }
  await tx.insert(erasures).values({ personId, erasedAt: now, reason, counts }).onConflictDoNothing()
  return { personId, erasedAt: now, counts }
}

/** The same from within a turn in that chat: the chat alone is left, with nobody in it, so that the erasure can be told. */
export async function eraseInChat(tx: Tx, personId: string, chatId: string, now: Date): Promise<void> {
  await tx
    .update(chats)
    .set({ personId: null, liveVersion: null, livePresses: null, lastPress: null, lastAlbum: null, isPreferred: false })
    .where(eq(chats.id, chatId))
  await erasePersonIn(tx, personId, 'asked', now)
}

async function countRows(tx: Tx, personId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of listPersonalTables()) {
    const [row] = await tx.execute(
      sql`select count(*)::int as rows from ${sql.identifier(name)} where person_id = ${personId}`,
    )
    const rows = Number(row?.rows)
    if (rows > 0) counts[name] = rows
  }
  return counts
}
