import { lookup as lookUp } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { FeedError } from './feed.ts'

/** Which addresses a feed may not be fetched from, held where the connection is made: a name that answers otherwise the second time helps nobody. */

/** The error for a private address. */
export const privateAddress = () =>
  new FeedError('private_address', 'a private address; ALLOW_PRIVATE_URLS lets feeds come from those')

/** Looks a name up for a connection, and refuses it where any of its addresses is private: the address checked is the one connected to. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    if (addresses.some(({ address }) => isPrivate(address))) return done(privateAddress(), '')
    const [first] = addresses
    if (options.all) done(null, addresses)
    else done(null, first?.address ?? '', first?.family)
  })
}

/** Whether the host of an address is told by numbers, and those are private; names are looked up later. */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) !== 0 && isPrivate(bare)
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
