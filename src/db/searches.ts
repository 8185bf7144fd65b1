import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { Rhythm } from '../domain/reminders/rhythm.ts'
import type { Queryable, Tx } from './client.ts'
import { freshCells, searchCells, searches } from './schema/searches.ts'

/** What people want to hear of when it is new. */

export type StoredSearch = {
  id: string
  isco: string
  /** Null: wherever the profile says. */
  country: string | null
  rhythm: Rhythm
  isPaused: boolean
  /** When it is to be looked through; null while nothing new was found for it. */
  dueAt: Date | null
}

/** More is no longer a wish but a feed. */
export const mostSearches = 10

const toSearch = (row: typeof searches.$inferSelect): StoredSearch => ({
  id: row.id,
  isco: row.isco,
  country: row.country,
  rhythm: Rhythm.parse(row.rhythm),
  isPaused: row.isPaused,
  dueAt: row.dueAt,
})

/** The person's searches, first saved first. */
export async function listSearches(db: Queryable, personId: string): Promise<StoredSearch[]> {
  const rows = await db
    .select()
    .from(searches)
    .where(eq(searches.personId, personId))
    .orderBy(asc(searches.createdAt), asc(searches.id))
  return rows.map(toSearch)
}

export async function findSearch(db: Queryable, personId: string, id: string): Promise<StoredSearch | undefined> {
  const [row] = await db
    .select()
    .from(searches)
    .where(and(eq(searches.id, id), eq(searches.personId, personId)))
  return row && toSearch(row)
}

/** Where something is looked for, and the least that it must pay; see `cellsOfWish` and `cellFloor`. */
export type Cells = { cells: readonly string[]; payFloor: number }

/** Saves a search: it finds what is new from then on. Its id. */
export async function addSearch(
  tx: Tx,
  personId: string,
  search: { isco: string; country: string | null; rhythm: Rhythm },
  cells: Cells,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(searches)
    .values({ personId, ...search, createdAt: now, seen: await lastFresh(tx) })
    .returning({ id: searches.id })
  if (!row) throw new Error('expected the id of the search that was saved')
  await putCells(tx, row.id, cells, true)
  return row.id
}

/** Looks for something else from now on; what was not looked through yet is looked through for that. */
export async function replaceCells(tx: Tx, { id, dueAt, isPaused }: StoredSearch, cells: Cells): Promise<void> {
  await tx.delete(searchCells).where(eq(searchCells.searchId, id))
  await putCells(tx, id, cells, dueAt === null && !isPaused)
}

async function putCells(tx: Tx, searchId: string, { cells, payFloor }: Cells, isOpen: boolean): Promise<void> {
  if (cells.length > 0) await tx.insert(searchCells).values(cells.map((cell) => ({ searchId, cell, payFloor, isOpen })))
}

/** Goes out by that rhythm; what waits is due then. */
export async function putRhythm(tx: Tx, id: string, rhythm: Rhythm, dueAt: Date): Promise<void> {
  await tx
    .update(searches)
    .set({
      rhythm,
      dueAt: sql`case when ${searches.dueAt} is null then null else ${dueAt.toISOString()}::timestamptz end`,
    })
    .where(eq(searches.id, id))
}

/** Finds nothing from now on, or (false) again: what was new in between is not told. */
export async function pauseSearch(tx: Tx, id: string, isPaused: boolean): Promise<void> {
  await tx.update(searchCells).set({ isOpen: !isPaused }).where(eq(searchCells.searchId, id))
  await tx
    .update(searches)
    .set({ isPaused, dueAt: null, seen: await lastFresh(tx) })
    .where(eq(searches.id, id))
}

/** The search goes; what was told for it is not told again. */
export async function deleteSearch(tx: Tx, personId: string, id: string): Promise<void> {
  await tx.delete(searches).where(and(eq(searches.id, id), eq(searches.personId, personId)))
}

/** They were looked through, up to there; due again then, or once something new may fit. */
export async function settleSearches(
  tx: Tx,
  ids: readonly string[],
  seen: number,
  dueAt: Date | null = null,
): Promise<void> {
  if (ids.length === 0) return
  if (dueAt === null)
    await tx
      .update(searchCells)
      .set({ isOpen: true })
      .where(inArray(searchCells.searchId, [...ids]))
  await tx
    .update(searches)
    .set({ seen, dueAt })
    .where(inArray(searches.id, [...ids]))
}

/** They wait until then, and are looked through no less. */
export async function putOffSearches(tx: Tx, ids: readonly string[], dueAt: Date): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(searches)
      .set({ dueAt })
      .where(inArray(searches.id, [...ids]))
}

/** The last that is new; ask under `holdNews`, else what another has not committed yet would count as seen. */
export async function lastFresh(tx: Queryable): Promise<number> {
  const [row] = await tx.select({ last: sql<number>`coalesce(max(${freshCells.sequence}), 0)::int8` }).from(freshCells)
  return Number(row?.last ?? 0)
}

/** Nothing new is stored, and no search found by it, until this transaction ends; several may hold it at once. */
export async function holdNews(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${newsLock})`)
}

/** What is new is stored by this transaction alone, while nobody looks anything through. */
export async function storeNews(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${newsLock})`)
}

/** "news" in bytes. */
const newsLock = 0x6e657773
