import { createHash } from 'node:crypto'
import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { Rates } from '../domain/exchange/money.ts'
import { Profile } from '../domain/exchange/profile.ts'
import { cellFloor, cellsOfWish } from '../domain/exchange/telling.ts'
import { Rhythm } from '../domain/reminders/rhythm.ts'
import type { Queryable, Tx } from './client.ts'
import { searchCells, searches, searchWishes } from './schema/searches.ts'

/** What people want to hear of when it is new, and the wishes that their searches share. */

export type StoredSearch = {
  id: string
  isco: string
  /** Null: wherever the profile says. */
  country: string | null
  rhythm: Rhythm
  isPaused: boolean
}

/** More is no longer a wish but a feed. */
export const mostSearches = 10

const toSearch = (row: typeof searches.$inferSelect): StoredSearch => ({
  id: row.id,
  isco: row.isco,
  country: row.country,
  rhythm: Rhythm.parse(row.rhythm),
  isPaused: row.isPaused,
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

type NewSearch = { isco: string; country: string | null; rhythm: Rhythm; wishId: string }

/** Saves a search; the id of the same one where it is saved already, `undefined` where they have as many as they may. */
export async function addSearch(
  tx: Tx,
  personId: string,
  search: NewSearch,
  now: Date,
): Promise<{ id: string; isNew: boolean } | undefined> {
  const { isco, country } = search
  const known = (await listSearches(tx, personId)).find((one) => one.isco === isco && one.country === country)
  if (known) return { id: known.id, isNew: false }
  const [had] = await tx.select({ searches: count() }).from(searches).where(eq(searches.personId, personId))
  if ((had?.searches ?? 0) >= mostSearches) return undefined
  const [row] = await tx
    .insert(searches)
    .values({ personId, ...search, createdAt: now })
    .returning({ id: searches.id })
  if (!row) throw new Error('expected the id of the search that was saved')
  return { id: row.id, isNew: true }
}

export type SearchChange = { rhythm?: Rhythm; isPaused?: boolean; wishId?: string }

export async function changeSearch(tx: Tx, personId: string, id: string, change: SearchChange): Promise<void> {
  await tx
    .update(searches)
    .set(change)
    .where(and(eq(searches.id, id), eq(searches.personId, personId)))
}

/** The search goes; what it found and has not told falls silent unless another of theirs fits it, what was told is not told again. */
export async function deleteSearch(tx: Tx, personId: string, id: string): Promise<void> {
  await tx.delete(searches).where(and(eq(searches.id, id), eq(searches.personId, personId)))
}

/**
 * The row of a wish that searches rest on, one for all who wish the same. What only says whose wish it is or is in their own words
 * is left out: whoever is told of a match, it is held against their own wish again.
 */
export async function putWish(tx: Tx, profile: Profile, rates: Rates, now: Date): Promise<string> {
  const { citizenship: _, occupationText: __, ...shared } = Profile.parse(profile)
  const [stored] = await tx
    .insert(searchWishes)
    .values({ key: digestOf(shared), wish: shared, seenAt: now })
    .onConflictDoUpdate({ target: searchWishes.key, set: { seenAt: now } })
    .returning({ id: searchWishes.id })
  if (!stored) throw new Error('expected the id of the wish that was stored')
  const payFloor = cellFloor(shared, rates)
  const cells = cellsOfWish(shared).map((cell) => ({ cell, wishId: stored.id, payFloor }))
  if (cells.length > 0)
    await tx
      .insert(searchCells)
      .values(cells)
      .onConflictDoUpdate({
        target: [searchCells.wishId, searchCells.cell],
        // The rates have moved since another stored it.
        set: { payFloor: sql`excluded.pay_floor` },
      })
  return stored.id
}

/** The same for the same wish, in whatever order it is told. */
export const digestOf = (wish: Profile): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(wish)))
    .digest('base64url')
    .slice(0, 32)

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
