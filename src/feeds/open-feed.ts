import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { FeedError } from './feed.ts'
import { feedPages, isPaged } from './feed-pages.ts'
import { type FetchOptions, fetchFeed, type Known, type Limits, limited, limits, unpacked } from './fetch-feed.ts'

/** A feed that can be read from its beginning. `input` names this very content where that can be told, so that a cut reading goes on. */
export type OpenFeed = {
  bytes: AsyncIterable<Uint8Array>
  size?: number
  input?: string
  /** The encoding that the server told. */
  charset?: string
  /** By what the server knows this content again. */
  known?: Known
  /** The server has nothing but what was `known`: there is nothing to read. */
  isUnchanged?: true
}

export type OpenOptions = {
  stdin: Readable
  allowPrivate: boolean
  /** Which format is looked for: some come in pages, and only one in HTML. */
  format?: string
  known?: Known
  limits?: Partial<Limits>
  wait?: (ms: number) => Promise<unknown>
}

/** Opens a file, an address (http or https) or, for `-`, what standard input brings; a `.gz` file is unpacked. */
export async function openFeed(where: string, options: OpenOptions): Promise<OpenFeed> {
  const set = { ...limits, ...options.limits }
  if (where === '-') return { bytes: options.stdin }
  if (/^[a-z]+:\/\//i.test(where)) return openUrl(where, options, set)
  const facts = await stat(where)
  if (!facts.isFile()) throw new FeedError('address', 'not a file')
  const file = createReadStream(where)
  const input = `${basename(where)}:${facts.size}:${Math.round(facts.mtimeMs)}`
  if (where.endsWith('.gz')) return { bytes: limited(unpacked(file, set), set.bytes), input }
  return { bytes: file, size: facts.size, input }
}

async function openUrl(address: string, options: OpenOptions, set: Limits): Promise<OpenFeed> {
  const { allowPrivate, known, format = '', wait = sleep } = options
  const fetching: FetchOptions = { allowPrivate, limits: set, wait, ...(known ? { known } : {}) }
  if (isPaged(address, format)) return { bytes: feedPages(address, format, fetching) }
  const fetched = await fetchFeed(address, fetching)
  if (fetched.is === 'unchanged') return { bytes: nothing(), isUnchanged: true }
  if (/\bhtml\b/i.test(fetched.type) && format !== '' && format !== 'jobposting')
    throw new FeedError('html', `expected ${format}, came ${fetched.type}`)
  const mark = fetched.known.etag ?? fetched.known.lastModified
  const { bytes, size, charset } = fetched
  return {
    bytes,
    known: fetched.known,
    ...(size ? { size } : {}),
    ...(charset ? { charset } : {}),
    ...(mark ? { input: `${address}:${mark}`.slice(-500) } : {}),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
