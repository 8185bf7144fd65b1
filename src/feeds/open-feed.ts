import { lookup as lookUp } from 'node:dns'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { FeedError } from './read-feed.ts'

/** A feed that can be read from its beginning. `input` names this very content where that can be told, so that a cut reading goes on. */
export type OpenFeed = { bytes: AsyncIterable<Uint8Array>; size?: number; input?: string }

export type OpenOptions = { stdin: Readable; allowPrivate: boolean; limits?: Partial<Limits> }
type Limits = { bytes: number; idleMs: number; redirects: number }
const limits: Limits = { bytes: 4 * 2 ** 30, idleMs: 30_000, redirects: 4 }

/** Opens a file, an address (http or https) or, for `-`, what standard input brings. */
export async function openFeed(where: string, options: OpenOptions): Promise<OpenFeed> {
  if (where === '-') return { bytes: options.stdin }
  const set = { ...limits, ...options.limits }
  if (/^[a-z]+:\/\//i.test(where)) return openUrl(where, options.allowPrivate, set, set.redirects)
  const facts = await stat(where)
  if (!facts.isFile()) throw new FeedError('not a file')
  return {
    bytes: createReadStream(where),
    size: facts.size,
    input: `${basename(where)}:${facts.size}:${Math.round(facts.mtimeMs)}`,
  }
}

async function openUrl(address: string, allowPrivate: boolean, set: Limits, redirects: number): Promise<OpenFeed> {
  const url = parseUrl(address)
  if (!allowPrivate && isIP(bare(url.hostname)) && isPrivate(bare(url.hostname))) throw new FeedError(refusal)
  const response = await request(url, allowPrivate, set)
  const status = response.statusCode ?? 0
  if (status >= 300 && status < 400 && response.headers.location) {
    response.destroy()
    if (redirects === 0) throw new FeedError('too many redirections')
    return openUrl(new URL(response.headers.location, url).href, allowPrivate, set, redirects - 1)
  }
  if (status !== 200) {
    response.destroy()
    throw new FeedError(`the server answered ${status}`)
  }
  const size = Number(response.headers['content-length'])
  return { bytes: limited(response, set.bytes), ...(size > 0 ? { size } : {}) }
}

function parseUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw new FeedError('expected an http or https address')
  return url
}

function request(url: URL, allowPrivate: boolean, set: Limits): Promise<http.IncomingMessage> {
  return new Promise((answered, failed) => {
    const asked = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        // The address that was checked is the one that is connected to.
        ...(allowPrivate ? {} : { lookup: publicLookup }),
        timeout: set.idleMs,
        headers: {
          'user-agent': 'Kosh feed reader',
          accept: 'application/json, text/csv, */*',
          'accept-encoding': 'identity',
        },
      },
      answered,
    )
    asked.on('timeout', () => asked.destroy(new FeedError(`silent for ${set.idleMs / 1000} s`)))
    asked.on('error', failed)
  })
}

async function* limited(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of bytes) {
    read += chunk.length
    if (read > most) throw new FeedError(`larger than ${most} bytes`)
    yield chunk
  }
}

const refusal = 'a private address; ALLOW_PRIVATE_URLS lets feeds come from those'
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

const publicLookup: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    if (addresses.some(({ address }) => isPrivate(address))) return done(new FeedError(refusal), '')
    const [first] = addresses
    if (options.all) done(null, addresses)
    else done(null, first?.address ?? '', first?.family)
  })
}

/** Addresses that lead to this machine, its network or to nobody (RFC 6890). */
const privateNets = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateNets.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  privateNets.addSubnet(net, bits, 'ipv6')

export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address)
  if (mapped?.[1]) return isPrivate(mapped[1])
  if (mapped?.[2] && mapped[3]) {
    const [high, low] = [Number.parseInt(mapped[2], 16), Number.parseInt(mapped[3], 16)]
    return isPrivate([high >> 8, high & 255, low >> 8, low & 255].join('.'))
  }
  const family = isIP(address)
  return family === 0 || privateNets.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
