import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { parseConfig } from '../../src/config.ts'
import { connect, type Database, migrateDatabase, type Sql, withDatabase } from '../../src/db/client.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { createKeyring, type Keyring } from '../../src/db/sealing.ts'
import { type Keys, loadKeys, newKeys } from '../../src/keys.ts'

export type FreshDatabase = {
  db: Database
  sql: Sql
  url: string
  keys: Keys
  keyring: Keyring
  /** What a command needs to work on it. */
  env: Record<string, string>
  close: () => Promise<void>
}

/** A migrated, empty database of this file's own, with keys of its own; `close` drops it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await serverUrl()
  const template = await migratedTemplate(server)
  const url = await createDatabase(server, template)
  const { db, sql } = connect(url)
  const env = { ...newKeys(), DATABASE_URL: url }
  const keys = loadKeys(parseConfig(env))
  const close = async () => {
    await sql.end({ timeout: 5 })
    const name = url.replace(/\?.*/, '').replace(/.*\//, '')
    await onServer(server, (admin) => admin`drop database ${admin(name)} with (force)`)
  }
  return { db, sql, url, keys, keyring: createKeyring(keys), env, close }
}

/** A database without a single table; dropped at the end of the run. */
export const emptyDatabase = async (): Promise<string> => createDatabase(await serverUrl(), 'template0')

/** Keys that nothing else has. */
export const freshKeys = (): Keys => loadKeys(parseConfig(newKeys()))

async function serverUrl(): Promise<string> {
  const { url, dataDir } = inject('testServer')
  return url ?? (await startEmbedded(dataDir, { fsync: false, stays: true })).url
}

/** Migrated once a run, by whichever file is first. */
async function migratedTemplate(server: string): Promise<string> {
  const template = `${inject('testServer').prefix}_template`
  await onServer(server, async (admin) => {
    await admin`select pg_advisory_lock(hashtext(${template}))`
    const [found] = await admin`select 1 from pg_database where datname = ${template}`
    if (found) return
    const raw = `${template}_raw`
    await admin`drop database if exists ${admin(raw)}`
    await admin`create database ${admin(raw)} template template0`
    await migrateDatabase(withDatabase(server, raw))
    await admin`alter database ${admin(raw)} rename to ${admin(template)}`
  })
  return template
}

async function createDatabase(server: string, template: string): Promise<string> {
  const name = `${inject('testServer').prefix}_${randomBytes(5).toString('hex')}`
  await onServer(server, (admin) => admin`create database ${admin(name)} template ${admin(template)}`)
  return withDatabase(server, name)
}

async function onServer(url: string, work: (admin: Sql) => Promise<unknown>): Promise<void> {
  const { sql } = connect(url, 1)
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
