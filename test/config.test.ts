import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig } from '../src/config.ts'
import { loadKeys, newKeys } from '../src/keys.ts'

const bytes32 = Buffer.alloc(32, 7).toString('base64')

describe('the environment', () => {
  it('may be empty: then it is local mode, on loopback, with keys to be made', () => {
    expect(parseConfig({})).toMatchObject({
      isLocal: true,
      host: '127.0.0.1',
      port: 8080,
      telegramApiRoot: 'https://api.telegram.org',
      telegramRate: 25,
      telegramChatRate: 1,
      issuer: 'http://127.0.0.1:8080',
      reminderCron: '* * * * *',
      feedCron: '0 * * * *',
      logLevel: 'info',
      webhook: undefined,
      dataKeys: undefined,
    })
  })

  it.each([
    ['BOT_TOKEN', { BOT_TOKEN: '123456:abcdefgh' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://kosh@one:5432,two:5432/kosh', ...newKeys() }],
  ])('with %s is no local mode', (_, env) => {
    expect(parseConfig(env).isLocal).toBe(false)
  })

  it('is told every wrong variable in one error, and no value of any', () => {
    const env = {
      BOT_TOKEN: 'my-token',
      PORT: '80800',
      DATA_KEYS: 'a:c2hvcnQ=',
      SIGNING_KEYS: '[]',
      REMINDER_CRON: 'often',
      LOG_LEVEL: 'loud',
      TELEGRAM_RATE: 'fast',
      PUBLIC_URL: 'kosh.example',
    }
    const error = thrown(() => parseConfig(env))
    for (const variable of Object.keys(env)) expect(error.message).toContain(`  ${variable}: expected`)
    for (const value of ['my-token', 'c2hvcnQ', '80800']) expect(error.message).not.toContain(value)
  })

  it('is told what is missing beside what is wrong', () => {
    const { message } = thrown(() =>
      parseConfig({
        PORT: 'none',
        DATA_KEYS: 'a:c2hvcnQ=',
        DATABASE_URL: 'postgres://localhost/kosh',
        WEBHOOK_SECRET: 'x',
      }),
    )
    for (const variable of ['PORT', 'DATA_KEYS', 'LOOKUP_KEYS', 'SIGNING_KEYS', 'PUBLIC_URL'])
      expect(message).toContain(`  ${variable}: `)
  })

  it.each([
    'postgres://kosh:secret@one:5432,two:5433/kosh',
    'postgres://kosh@/kosh?host=/run/postgresql',
    'postgresql:///kosh?host=%2Frun%2Fpostgresql',
    'postgres://[::1]:5432/kosh',
  ])('takes %s for the address of a database', (url) => {
    expect(parseConfig({ ...newKeys(), DATABASE_URL: url }).databaseUrl).toBe(url)
  })

  it.each([
    'postgres://kosh:secret@one:99999/kosh',
    'postgres://kosh:secret@one,two:x/kosh',
    'postgres://u:secret@[::1/d',
  ])('refuses %s, and does not repeat it', (url) => {
    const { message } = thrown(() => parseConfig({ ...newKeys(), DATABASE_URL: url }))
    expect(message).toContain('  DATABASE_URL: expected')
    expect(message).not.toContain('secret')
  })

  it('needs all keys beside DATABASE_URL, for replicas share them', () => {
    const { message } = thrown(() => parseConfig({ DATABASE_URL: 'postgres://localhost/kosh' }))
    expect(message).toMatch(/DATA_KEYS.*\n.*LOOKUP_KEYS.*\n.*SIGNING_KEYS/)
  })

  it('takes an empty variable for an absent one', () => {
    expect(parseConfig({ BOT_TOKEN: '', DATABASE_URL: ' ' }).isLocal).toBe(true)
  })

  it('polls unless it has both the address and the secret of a webhook', () => {
    expect(parseConfig({ PUBLIC_URL: 'https://kosh.example/' })).toMatchObject({
      webhook: undefined,
      issuer: 'https://kosh.example',
    })
    expect(parseConfig({ PUBLIC_URL: 'https://kosh.example', WEBHOOK_SECRET: 's3cret' }).webhook).toEqual({
      secret: 's3cret',
    })
    expect(() => parseConfig({ WEBHOOK_SECRET: 's3cret' })).toThrow('PUBLIC_URL')
  })

  it('keeps keys in the order told, newest first', () => {
    const { dataKeys } = parseConfig({ DATA_KEYS: `new:${bytes32}, old:${bytes32}` })
    expect(dataKeys?.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it.each([
    ['two of one id', `a:${bytes32},a:${bytes32}`],
    ['no id', bytes32],
    ['31 bytes', `a:${Buffer.alloc(31).toString('base64')}`],
  ])('refuses data keys with %s', (_, keys) => {
    expect(() => parseConfig({ DATA_KEYS: keys })).toThrow('DATA_KEYS')
  })

  it('names a signing key that has no name, and refuses one whose halves differ', () => {
    const [own, other] = [keyOf(newKeys()), keyOf(newKeys())]
    const { kid, ...nameless } = own
    expect(parseConfig({ SIGNING_KEYS: JSON.stringify(nameless) }).signingKeys?.[0]?.kid).toBe(kid)
    expect(() => parseConfig({ SIGNING_KEYS: JSON.stringify([{ ...own, d: other.d }]) })).toThrow('SIGNING_KEYS')
  })
})

describe('keys that nobody gave', () => {
  it('are made once under the data directory, for its owner alone', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kosh-keys-'))
    const config = parseConfig({ DATA_DIR: join(dataDir, 'fresh') })
    const made = loadKeys(config)
    expect(statSync(join(dataDir, 'fresh', 'keys.json')).mode & 0o777).toBe(0o600)
    expect(loadKeys(config)).toEqual(made)
    rmSync(dataDir, { recursive: true })
  })

  it.each(['/dev/null/kosh', '/proc/kosh'])('cannot be made under %s: one error names DATA_DIR', (dataDir) => {
    const { message } = thrown(() => loadKeys(parseConfig({ DATA_DIR: dataDir })))
    expect(message).toMatch(/^DATA_DIR: expected a directory that we may write in: .+$/)
  })

  it('cannot be made where a file stands in the way', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kosh-keys-'))
    writeFileSync(join(dir, 'taken'), '')
    expect(() => loadKeys(parseConfig({ DATA_DIR: join(dir, 'taken') }))).toThrow('DATA_DIR: expected a directory')
    rmSync(dir, { recursive: true })
  })

  it('are never made anew over a file that cannot be read', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kosh-keys-'))
    writeFileSync(join(dataDir, 'keys.json'), '{"DATA_KEYS": "k1:')
    expect(() => loadKeys(parseConfig({ DATA_DIR: dataDir }))).toThrow(ConfigError)
    rmSync(dataDir, { recursive: true })
  })

  it('for web push are the same on every replica, also when a newer signing key is added', () => {
    const [older, newer] = [newKeys(), newKeys()]
    const before = loadKeys(parseConfig(older)).vapid
    const after = loadKeys(parseConfig({ ...older, SIGNING_KEYS: JSON.stringify([keyOf(newer), keyOf(older)]) })).vapid
    expect(after).toEqual(before)
    expect(before.publicKey).toMatch(/^B[\w-]{86}$/)
    expect(before.privateKey).toMatch(/^[\w-]{43}$/)
  })
})

const keyOf = ({ SIGNING_KEYS }: { SIGNING_KEYS: string }): Record<string, string> => JSON.parse(SIGNING_KEYS)[0]

function thrown(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigError) return error
  }
  throw new Error('expected a ConfigError')
}
