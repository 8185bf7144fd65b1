import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { callerAddress, callerNetwork } from '../../src/http/caller.ts'

async function told(trustProxy: number, forwarded: string): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(callerAddress(c, trustProxy)))
  return (await app.request('/', { headers: { 'x-forwarded-for': forwarded } })).text()
}

it('believes as many proxies about the caller as stand in front, and nothing that the caller adds', async () => {
  expect(await told(0, '203.0.113.9')).toBe('')
  expect(await told(1, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(await told(2, '198.51.100.1, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9')
})

it('counts an IPv6 caller by the network that one person holds whole', () => {
  expect(callerNetwork('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(callerNetwork('2001:db8::1')).toBe('2001:db8:0:0')
  expect(callerNetwork('::ffff:203.0.113.9')).toBe('203.0.113.9')
})
