import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Who calls: the address of the connection, or what that many proxies in front, each adding one to `X-Forwarded-For`,
 * say of it. Further entries are the caller's own invention. Empty for a request made in this process.
 */
export function callerAddress(c: Context, trustProxy: number): string {
  const direct = connectionAddress(c)
  if (trustProxy === 0) return direct
  const told = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return told.at(-trustProxy) ?? told[0] ?? direct
}

/** The network a caller is counted by: one person holds a whole /64 of IPv6. */
export function callerNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

function connectionAddress(c: Context): string {
  if (typeof c.env !== 'object' || c.env === null || !('incoming' in c.env)) return ''
  return getConnInfo(c).remote.address ?? ''
}
