import { Readable } from 'node:stream'
import type { Database } from '../../db/client.ts'
import { type Feed, listFeeds, noteFeedTry, seeAllAgain } from '../../db/feeds.ts'
import { holdLease, releaseLease } from '../../db/leases.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { FeedError } from '../../feeds/feed.ts'
import { type OpenFeed, openFeed } from '../../feeds/open-feed.ts'
import { feedFormats, readFeed } from '../../feeds/read-feed.ts'
import { type ImportSummary, importVacancies } from './import-vacancies.ts'

/** What came of one feed: taken in; as it was; not to be asked yet; another process is at it; left off, to go on another time; or why it could not be read. */
export type FeedOutcome = { name: string } & (
  | { is: 'done'; summary: ImportSummary; isTooSmall: boolean }
  | { is: 'unchanged' }
  | { is: 'waits'; until: Date }
  | { is: 'taken' }
  | { is: 'stopped' }
  | { is: 'failed'; code: string; message: string }
)

export type FeedDeps = {
  db: Database
  places: PlaceIndex
  /** Whether feeds may come from addresses of this machine and its network. */
  allowPrivate: boolean
  /** Names this process among the replicas. */
  holder: string
  /** Told of what no feed should bring about. */
  report: (error: unknown, feed: string) => void
  /** Leaves off in the middle: what was stored stays. */
  signal?: AbortSignal
}

/** Seconds that a feed is held by the process that reads it; held on with every batch. */
const heldSeconds = 300
/** The longest that a server's wish to be left alone is heeded, hours. */
const mostWaitHours = 24

/**
 * Reads the feeds of the database one after another, or those named; paused ones only when named. What goes wrong with one is its
 * own error, written down with it, and the next one is read.
 */
export async function runFeeds(deps: FeedDeps, now: Date, names?: readonly string[]): Promise<FeedOutcome[]> {
  const all = await listFeeds(deps.db)
  const asked = all.filter(({ name, isPaused }) => (names ? names.includes(name) : !isPaused))
  const outcomes: FeedOutcome[] = []
  for (const feed of asked) {
    if (deps.signal?.aborted) break
    outcomes.push({ name: feed.name, ...(await runFeed(deps, feed, now)) })
  }
  return outcomes
}

type Came<T = FeedOutcome> = T extends unknown ? Omit<T, 'name'> : never

async function runFeed(deps: FeedDeps, feed: Feed, now: Date): Promise<Came> {
  const { db, holder } = deps
  if (feed.notBefore !== null && feed.notBefore > now) return { is: 'waits', until: feed.notBefore }
  const lease = `feed:${feed.name}`
  if (!(await holdLease(db, lease, holder, heldSeconds))) return { is: 'taken' }
  try {
    return await read(deps, feed, now, async () => void (await holdLease(db, lease, holder, heldSeconds)))
  } catch (error) {
    if (deps.signal?.aborted) return { is: 'stopped' }
    if (!(error instanceof FeedError)) deps.report(error, feed.name)
    const code = error instanceof FeedError ? error.code : 'unexpected'
    await noteFeedTry(db, feed.name, { triedAt: now, errorCode: code, notBefore: notBefore(error, now) })
    return { is: 'failed', code, message: error instanceof FeedError ? error.message : 'an error of ours; see the log' }
  } finally {
    await releaseLease(db, lease, holder)
  }
}

function notBefore(error: unknown, now: Date): Date | null {
  const seconds = error instanceof FeedError ? error.retryAfter : undefined
  return seconds === undefined ? null : new Date(now.getTime() + Math.min(seconds, mostWaitHours * 3600) * 1000)
}

async function read(deps: FeedDeps, feed: Feed, now: Date, holdOn: () => Promise<void>): Promise<Came> {
  const { db, places, allowPrivate } = deps
  const format = feedFormats.find((known) => known === feed.format)
  if (!format) throw new FeedError('columns', `expected a format of ${feedFormats.join(', ')}`)
  const known = {
    ...(feed.etag ? { etag: feed.etag } : {}),
    ...(feed.lastModified ? { lastModified: feed.lastModified } : {}),
  }
  const opened: OpenFeed = await openFeed(feed.url, { stdin: Readable.from([]), allowPrivate, format, known })
  const settled = { triedAt: now, okAt: now, errorCode: null, notBefore: null }
  if (opened.isUnchanged) {
    await seeAllAgain(db, feed.name, now)
    await noteFeedTry(db, feed.name, settled)
    return { is: 'unchanged' }
  }
  let isTooSmall = false
  const summary = await importVacancies(
    { db },
    (skip) =>
      readFeed(stoppable(opened.bytes, deps.signal), {
        format,
        source: feed.name,
        places,
        skip,
        ...(feed.mapping ? { mapping: feed.mapping } : {}),
        ...(feed.country ? { country: feed.country } : {}),
        ...(opened.charset ? { charset: opened.charset } : {}),
      }),
    {
      source: feed.name,
      format,
      misses: feed.missesUntilClosed,
      ...(feed.licence ? { licence: feed.licence } : {}),
      ...(opened.input ? { input: opened.input } : {}),
      onProgress: holdOn,
      onTooSmall: () => {
        isTooSmall = true
      },
    },
    now,
  )
  const mark = { etag: opened.known?.etag ?? null, lastModified: opened.known?.lastModified ?? null }
  await noteFeedTry(db, feed.name, { ...settled, ...mark })
  return { is: 'done', summary, isTooSmall }
}

async function* stoppable(bytes: AsyncIterable<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal?.throwIfAborted()
    yield chunk
  }
}
