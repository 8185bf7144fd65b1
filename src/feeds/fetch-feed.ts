import http from 'node:http'
import https from 'node:https'
import { createGunzip } from 'node:zlib'
import { FeedError } from './feed.ts'
import { isPrivateHost, privateAddress, publicLookup } from './private-nets.ts'

/** What an earlier answer was known by: the server is asked for another only. */
export type Known = { etag?: string; lastModified?: string }
export type Limits = {
  /** Bytes of a whole feed, unpacked. */
  bytes: number
  /** A packed feed that grows by more than so many times is a bomb. */
  growth: number
  idleMs: number
  /** For the whole of an answer. */
  totalMs: number
  redirects: number
  /** The longest that a server's Retry-After is waited for, and how often. */
  waitMs: number
  tries: number
  /** Between two requests to one feed. */
  paceMs: number
}
export const limits: Limits = {
  bytes: 4 * 2 ** 30,
  growth: 200,
  idleMs: 30_000,
  totalMs: 3 * 3_600_000,
  redirects: 4,
  waitMs: 120_000,
  tries: 3,
  paceMs: 1_000,
}

export type FetchOptions = {
  allowPrivate: boolean
  limits: Limits
  known?: Known
  wait: (ms: number) => Promise<unknown>
}
export type Fetched =
  | { is: 'unchanged' }
  | { is: 'answer'; bytes: AsyncIterable<Uint8Array>; size?: number; charset?: string; type: string; known: Known }

/** What is at an address: followed where it has moved, waited for where the server asks to come later, within limits. */
export async function fetchFeed(address: string, options: FetchOptions): Promise<Fetched> {
  for (let tried = 1; ; tried++) {
    try {
      return await follow(address, options, options.limits.redirects)
    } catch (error) {
      const seconds = error instanceof FeedError && error.code === 'busy' ? error.retryAfter : undefined
      const ms = (seconds ?? Number.POSITIVE_INFINITY) * 1000
      if (tried >= options.limits.tries || ms > options.limits.waitMs) throw error
      await options.wait(ms)
    }
  }
}

async function follow(address: string, options: FetchOptions, redirects: number): Promise<Fetched> {
  const url = parseUrl(address)
  if (!options.allowPrivate && isPrivateHost(url.hostname)) throw privateAddress()
  const response = await request(url, options)
  const status = response.statusCode ?? 0
  if (status === 304) {
    response.destroy()
    return { is: 'unchanged' }
  }
  if (status >= 300 && status < 400 && response.headers.location) {
    response.destroy()
    if (redirects === 0) throw new FeedError('redirects', 'too many redirections')
    const next = URL.canParse(response.headers.location, url.href) ? new URL(response.headers.location, url).href : ''
    return follow(next, options, redirects - 1)
  }
  if (status !== 200) {
    response.destroy()
    if (status === 429 || status === 503) {
      const retryAfter = secondsOf(response.headers['retry-after'], response.headers.date)
      const when = retryAfter === undefined ? '' : `, to be asked again in ${retryAfter} s`
      throw new FeedError(
        'busy',
        `the server answered ${status}${when}`,
        retryAfter === undefined ? {} : { retryAfter },
      )
    }
    throw new FeedError('status', `the server answered ${status}`)
  }
  return answerOf(response, options.limits)
}

function answerOf(response: http.IncomingMessage, set: Limits): Fetched {
  const { headers } = response
  const encoding = headers['content-encoding'] ?? 'identity'
  const isPacked = /^(x-)?gzip$/i.test(encoding)
  if (!isPacked && !/^identity$/i.test(encoding)) {
    response.destroy()
    throw new FeedError('compression', `expected gzip or none, came ${encoding}`)
  }
  const type = headers['content-type'] ?? ''
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]
  const size = Number(headers['content-length'])
  const whole = whollyRead(response, set)
  return {
    is: 'answer',
    bytes: limited(isPacked ? unpacked(whole, set) : whole, set.bytes),
    type,
    ...(size > 0 && !isPacked ? { size } : {}),
    ...(charset ? { charset } : {}),
    known: {
      ...(headers.etag ? { etag: headers.etag } : {}),
      ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
    },
  }
}

/** Seconds told by a Retry-After: a number of them, or a date. */
function secondsOf(said: string | undefined, date: string | undefined): number | undefined {
  if (said === undefined) return undefined
  if (/^\d+$/.test(said.trim())) return Number(said)
  const ms = Date.parse(said) - Date.parse(date ?? '')
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.round(ms / 1000))
}

function parseUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new FeedError('address', 'expected an http or https address')
  return url
}

function request(url: URL, { allowPrivate, limits: set, known }: FetchOptions): Promise<http.IncomingMessage> {
  return new Promise((answered, failed) => {
    const asked = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        // The address that was checked is the one that is connected to.
        ...(allowPrivate ? {} : { lookup: publicLookup }),
        timeout: set.idleMs,
        headers: {
          'user-agent': 'Kosh feed reader',
          accept: 'application/json, application/ld+json, text/csv, */*;q=0.5',
          'accept-encoding': 'gzip',
          ...(known?.etag ? { 'if-none-match': known.etag } : {}),
          ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
        },
      },
      answered,
    )
    asked.on('timeout', () => asked.destroy(new FeedError('silent', `silent for ${set.idleMs / 1000} s`)))
    asked.on('error', (error) => failed(unreachable(error)))
  })
}

function unreachable(error: Error): FeedError {
  if (error instanceof FeedError) return error
  const code: unknown = Reflect.get(error, 'code')
  return new FeedError('unreachable', `not to be reached: ${typeof code === 'string' ? code : error.message}`, {
    cause: error,
  })
}

/** The answer to its told end, within the time allowed. */
async function* whollyRead(response: http.IncomingMessage, set: Limits): AsyncGenerator<Uint8Array> {
  const tooSlow = new FeedError('too_slow', `not done after ${set.totalMs / 1000} s`)
  const timer = setTimeout(() => response.destroy(tooSlow), set.totalMs)
  try {
    for await (const chunk of response) yield chunk
  } catch (error) {
    if (error instanceof FeedError) throw error
    throw new FeedError('cut', 'the connection broke off in the middle', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** What was packed by gzip; one that grows beyond measure is ended. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>, set: Limits): AsyncGenerator<Uint8Array> {
  let packed = 0
  let grown = 0
  const gunzip = createGunzip()
  const feeding = (async () => {
    try {
      for await (const chunk of bytes) {
        packed += chunk.length
        if (!gunzip.write(chunk)) await new Promise((drained) => gunzip.once('drain', drained).once('close', drained))
        if (gunzip.destroyed) return
      }
      gunzip.end()
    } catch (error) {
      gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })()
  try {
    for await (const chunk of gunzip) {
      grown += chunk.length
      if (grown > 2 ** 24 && grown > packed * set.growth)
        throw new FeedError('compression', `grows more than ${set.growth} times when unpacked`)
      yield chunk
    }
    await feeding
  } catch (error) {
    if (error instanceof FeedError) throw error
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (code === 'Z_BUF_ERROR') throw new FeedError('cut', 'the packed feed is cut off', { cause: error })
    throw new FeedError('compression', 'told to be gzip and is not', { cause: error })
  } finally {
    gunzip.destroy()
  }
}

export async function* limited(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of bytes) {
    read += chunk.length
    if (read > most) throw new FeedError('too_large', `larger than ${most} bytes`)
    yield chunk
  }
}
