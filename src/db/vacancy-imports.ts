import { createHash } from 'node:crypto'
import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { monthlyPay } from '../domain/exchange/money.ts'
import { typical } from '../domain/exchange/parts.ts'
import { titleKey } from '../domain/exchange/text.ts'
import { type Vacancy, vacancyColumns } from '../domain/exchange/vacancy.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { joinSameJobs, promoteFollowers, sameKeyDigest } from './same-jobs.ts'
import { imports, vacancies } from './schema/vacancies.ts'
import { noteNewVacancies } from './vacancy-news.ts'

/** How a reading of a feed is recorded, batch by batch, so that a cut one goes on and what has not changed is left alone. */

export type ImportCounts = { added: number; updated: number; unchanged: number; rejected: number }
export type Import = ImportCounts & { id: string; position: number }

const counted = {
  id: imports.id,
  position: imports.position,
  added: imports.added,
  updated: imports.updated,
  unchanged: imports.unchanged,
  rejected: imports.rejected,
}

/** Begins a reading, or takes up the one of this very input that was cut off within the last day. */
export async function beginImport(
  db: Database,
  of: { source: string; format: string; licence?: string; input?: string },
  now: Date,
): Promise<Import> {
  const { source, format } = of
  if (of.input !== undefined) {
    const [cut] = await db
      .select(counted)
      .from(imports)
      .where(
        and(
          eq(imports.source, source),
          eq(imports.format, format),
          eq(imports.input, of.input),
          isNull(imports.finishedAt),
          gt(imports.startedAt, new Date(now.getTime() - 86_400_000)),
        ),
      )
      .limit(1)
    if (cut) return cut
  }
  const [begun] = await db
    .insert(imports)
    .values({ source, format, licence: of.licence ?? null, input: of.input ?? null, startedAt: now })
    .returning(counted)
  if (!begun) throw new Error('expected the row of the import that was begun')
  return begun
}

/** Whether any reading of any feed was ever begun. */
export async function anyImport(db: Queryable): Promise<boolean> {
  const found = await db.select({ id: imports.id }).from(imports).limit(1)
  return found.length > 0
}

/**
 * Stores a batch and how far the reading has come, or neither. Of rows with one id the last counts. What is new or open again is
 * noted to be held against the saved searches, unless it is no news (`isNews`): made-up vacancies are not.
 */
export async function storeBatch(
  db: Database,
  importId: string,
  rows: readonly Vacancy[],
  progress: { position: number; rejected: number; isNews?: boolean },
  now: Date,
): Promise<ImportCounts> {
  return db.transaction(async (tx) => {
    const bySourceId = new Map(rows.map((row) => [row.sourceId, row]))
    const twice = rows.length - bySourceId.size
    // Two readings at once take the rows in one order, so that neither waits for the other in a circle.
    const batch = [...bySourceId.values()].toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1))
    const known = await knownRows(tx, batch)
    const changed = batch.filter((row) => known.get(row.sourceId)?.contentHash !== hashOf(row))
    const same = batch.filter((row) => known.get(row.sourceId)?.contentHash === hashOf(row))
    const stored = await upsert(tx, importId, changed, now)
    await touch(tx, importId, same, now)
    const opened = [...known.values()].filter(({ closedAt }) => closedAt !== null).map(({ id }) => id)
    const old = new Set([...known.values()].map(({ id }) => id))
    const added = stored.filter((id) => !old.has(id))
    const isToJoin = new Set([...stored, ...opened])
    await joinSameJobs(
      tx,
      [...isToJoin],
      [...isToJoin].filter((id) => old.has(id)),
    )
    if (progress.isNews !== false) await noteNewVacancies(tx, [...added, ...opened], now)
    const updated = changed.length - added.length
    const counts = {
      added: changed.length - updated,
      updated,
      unchanged: same.length + twice,
      rejected: progress.rejected,
    }
    await tx
      .update(imports)
      .set({
        position: progress.position,
        added: sql`${imports.added} + ${counts.added}`,
        updated: sql`${imports.updated} + ${counts.updated}`,
        unchanged: sql`${imports.unchanged} + ${counts.unchanged}`,
        rejected: sql`${imports.rejected} + ${counts.rejected}`,
      })
      .where(eq(imports.id, importId))
    return counts
  })
}

/** What of a batch is stored already and says the same; for a reading that must change nothing. */
export async function compareBatch(db: Queryable, rows: readonly Vacancy[]): Promise<Omit<ImportCounts, 'rejected'>> {
  const known = await knownRows(db, rows)
  const counts = { added: 0, updated: 0, unchanged: 0 }
  for (const row of rows) {
    const hash = known.get(row.sourceId)?.contentHash
    counts[hash === undefined ? 'added' : hash === hashOf(row) ? 'unchanged' : 'updated'] += 1
  }
  return counts
}

/** So many readings of its feed in a row must lack a vacancy before it counts as closed. */
export const missesUntilClosed = 3

/** A reading that has fewer than half of the one before is not believed, where that had at least so many. */
const fewToJudge = 20

export type Finished = {
  closed: number
  /** It had so few rows beside the reading before that nothing was counted as missed. */
  isTooSmall: boolean
}

/**
 * Ends a complete reading: what the feed no longer has is missed once more, and closed at the third time (or `misses`). One much
 * smaller than the one before counts nothing: half a feed closes no jobs; if it stays so small, the next one does count.
 */
export async function finishImport(
  db: Database,
  importId: string,
  source: string,
  now: Date,
  misses = missesUntilClosed,
): Promise<Finished> {
  return db.transaction(async (tx) => {
    const isTooSmall = await isSuspiciouslySmall(tx, importId, source)
    const closed = isTooSmall ? 0 : await missOnce(tx, importId, source, now, misses)
    if (closed > 0) await promoteFollowers(tx, source, now)
    await tx.update(imports).set({ finishedAt: now, closed }).where(eq(imports.id, importId))
    return { closed, isTooSmall }
  })
}

async function missOnce(tx: Tx, importId: string, source: string, now: Date, misses: number): Promise<number> {
  const missed = await tx
    .update(vacancies)
    .set({
      misses: sql`${vacancies.misses} + 1`,
      closedAt: sql`case when ${vacancies.misses} + 1 >= ${misses} then ${now.toISOString()}::timestamptz end`,
    })
    .where(and(eq(vacancies.source, source), ne(vacancies.importId, importId), isNull(vacancies.closedAt)))
    .returning({ closedAt: vacancies.closedAt })
  return missed.filter(({ closedAt }) => closedAt !== null).length
}

async function isSuspiciouslySmall(tx: Tx, importId: string, source: string): Promise<boolean> {
  const seen = sql<number>`${imports.added} + ${imports.updated} + ${imports.unchanged}`
  const [own] = await tx.select({ seen }).from(imports).where(eq(imports.id, importId))
  const [before] = await tx
    .select({ seen })
    .from(imports)
    .where(and(eq(imports.source, source), ne(imports.id, importId), isNotNull(imports.finishedAt)))
    .orderBy(desc(imports.startedAt))
    .limit(1)
  return before !== undefined && before.seen >= fewToJudge && (own?.seen ?? 0) * 2 < before.seen
}

type Known = { id: string; sourceId: string; contentHash: string; closedAt: Date | null }

async function knownRows(tx: Queryable, rows: readonly Vacancy[]): Promise<Map<string, Known>> {
  const [first] = rows
  if (!first) return new Map()
  const found = await tx
    .select({
      id: vacancies.id,
      sourceId: vacancies.sourceId,
      contentHash: vacancies.contentHash,
      closedAt: vacancies.closedAt,
    })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.source, first.source),
        inArray(
          vacancies.sourceId,
          rows.map(({ sourceId }) => sourceId),
        ),
      ),
    )
  return new Map(found.map((row) => [row.sourceId, row]))
}

/** What of a row is stored; the key and the day it was first seen are never written over. */
const storedNames = [
  ...vacancyColumns,
  ...([
    'iscoConfidence',
    'titleKey',
    'sameKey',
    'payTypical',
    'contentHash',
    'firstSeenAt',
    'lastSeenAt',
    'importId',
    'misses',
    'closedAt',
  ] as const),
]
const columns = storedNames.map((name) => vacancies[name])
const written = columns.filter(({ name }) => !['source', 'source_id', 'first_seen_at'].includes(name))

/** A whole batch goes as one parameter: hundreds of rows of forty parameters each cost more than the storing. */
const upsertTo = sql.raw(`
  insert into vacancies (${columns.map(({ name }) => `"${name}"`).join(', ')})
  select ${columns.map(({ name }) => `"${name}"`).join(', ')} from jsonb_to_recordset(`)
const upsertAs = sql.raw(`) as r(${columns.map((column) => `"${column.name}" ${column.getSQLType()}`).join(', ')})
  on conflict (source, source_id) do update set ${written.map(({ name }) => `"${name}" = excluded."${name}"`).join(', ')}
  returning id`)

async function upsert(tx: Tx, importId: string, rows: readonly Vacancy[], now: Date): Promise<string[]> {
  if (rows.length === 0) return []
  const values = rows.map((row) => {
    const pay = monthlyPay(row)
    const value = {
      ...row,
      titleKey: titleKey(row.title),
      sameKey: sameKeyDigest(row),
      payTypical: pay === null ? null : typical(pay),
      contentHash: hashOf(row),
      firstSeenAt: now,
      lastSeenAt: now,
      importId,
      misses: 0,
      closedAt: null,
    }
    return Object.fromEntries(storedNames.map((name) => [vacancies[name].name, value[name]]))
  })
  const stored = await tx.execute<{ id: string }>(sql`${upsertTo}${JSON.stringify(values)}::text::jsonb${upsertAs}`)
  return [...stored].map(({ id }) => id)
}

async function touch(tx: Tx, importId: string, rows: readonly Vacancy[], now: Date): Promise<void> {
  const [first] = rows
  if (!first) return
  await tx
    .update(vacancies)
    .set({ importId, lastSeenAt: now, misses: 0, closedAt: null })
    .where(
      and(
        eq(vacancies.source, first.source),
        inArray(
          vacancies.sourceId,
          rows.map(({ sourceId }) => sourceId),
        ),
      ),
    )
}

/** Raised when more is worked out of a row than before, so that each is stored anew once. */
const storedAs = 2

/** Equal for rows that say the same. */
function hashOf(row: Vacancy): string {
  const told = [storedAs, ...[...vacancyColumns, 'iscoConfidence' as const].map((name) => row[name])]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}
