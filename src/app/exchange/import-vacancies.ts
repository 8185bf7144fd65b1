import type { Database } from '../../db/client.ts'
import { refreshPayBands } from '../../db/pay-bands.ts'
import { findRates } from '../../db/rates.ts'
import { beginImport, compareBatch, finishImport, storeBatch } from '../../db/vacancy-imports.ts'
import type { Vacancy } from '../../domain/exchange/vacancy.ts'
import type { FeedRow } from '../../feeds/feed.ts'

export type ImportSummary = {
  read: number
  added: number
  updated: number
  unchanged: number
  closed: number
  rejected: number
}

export type ImportOptions = {
  source: string
  format: string
  /** Terms under which the feed may be used. */
  licence?: string
  /** What names this very input: a reading of it that was cut off goes on. */
  input?: string
  /** So many complete readings in a row must lack a vacancy before it counts as closed. */
  misses?: number
  /** Whether what is new is held against the saved searches. */
  isNews?: boolean
  /** Tells what would happen and changes nothing. */
  dryRun?: boolean
  onProgress?: (summary: ImportSummary) => void | Promise<void>
  /** The feed had so few rows beside the time before that nothing counts as gone. */
  onTooSmall?: () => void
  onRejected?: (row: Extract<FeedRow, { is: 'rejected' }>) => void | Promise<void>
}

const batchSize = 500

/**
 * Takes a feed in, a transaction a batch: what was stored before a cut stays, and a second reading finds it unchanged. `rows` is
 * called with how many rows of the feed an earlier, cut reading has settled; the counts of that one are counted in.
 */
export async function importVacancies(
  { db }: { db: Database },
  rows: (skip: number) => AsyncIterable<FeedRow>,
  options: ImportOptions,
  now: Date,
): Promise<ImportSummary> {
  const { source, format, licence, input } = options
  const begun = options.dryRun
    ? { id: '', position: 0, added: 0, updated: 0, unchanged: 0, rejected: 0 }
    : await beginImport(db, { source, format, ...(licence ? { licence } : {}), ...(input ? { input } : {}) }, now)
  const { id, position } = begun
  const summary: ImportSummary = {
    read: position,
    added: begun.added,
    updated: begun.updated,
    unchanged: begun.unchanged,
    closed: 0,
    rejected: begun.rejected,
  }
  let batch: Vacancy[] = []
  let rejected = 0
  const store = async () => {
    const counts = options.dryRun
      ? { ...(await compareBatch(db, batch)), rejected }
      : await storeBatch(db, id, batch, { position: summary.read, rejected, isNews: options.isNews !== false }, now)
    for (const name of ['added', 'updated', 'unchanged', 'rejected'] as const) summary[name] += counts[name]
    batch = []
    rejected = 0
    await options.onProgress?.(summary)
  }
  for await (const row of rows(position)) {
    summary.read += 1
    if (row.is === 'vacancy') batch.push(row.vacancy)
    else {
      rejected += 1
      await options.onRejected?.(row)
    }
    if (batch.length + rejected >= batchSize) await store()
  }
  if (batch.length + rejected > 0) await store()
  if (options.dryRun) return summary
  const { closed, isTooSmall } = await finishImport(db, id, source, now, options.misses)
  if (isTooSmall) options.onTooSmall?.()
  const isChanged = summary.added + summary.updated + closed > 0
  if (isChanged) await refreshPayBands(db, await findRates(db, now.toISOString().slice(0, 10)), now)
  return { ...summary, closed }
}
