import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ConfigError, parseConfig } from '../src/config.ts'
import { startKosh } from '../src/main.ts'
import { type FreshDatabase, freshDatabase } from './support/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const start = (env: Record<string, string>) => startKosh(parseConfig({ ...fresh.env, LOG_LEVEL: 'silent', ...env }))

it('a port that is taken stops the program with one line that names PORT', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(start({ PORT: String(port) })).rejects.toThrow(
    new ConfigError(`PORT: ${port} is taken on 127.0.0.1: stop what listens there, or choose another`),
  )
  other.close()
})

it('a host that is none of this machine stops the program with one line that names HOST', async () => {
  await expect(start({ HOST: '192.0.2.99', PORT: '0' })).rejects.toThrow(
    new ConfigError('HOST: 192.0.2.99 is no address of this machine'),
  )
})
