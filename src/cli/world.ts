import { type Config, parseConfig } from '../config.ts'
import { type Database, migrateDatabase, openDatabase, type Sql } from '../db/client.ts'
import { createKeyring, type Keyring, refuseMissingKeys } from '../db/sealing.ts'
import { type Keys, loadKeys } from '../keys.ts'
import type { Io } from './io.ts'

/** What a command that needs the database works with. */
export type CliWorld = { config: Config; keys: Keys; keyring: Keyring; db: Database; sql: Sql; url: string }

/** Opens the migrated database that the environment tells, does the work and closes it; a running bot beside it is not disturbed. */
export async function withWorld<T>(io: Io, work: (world: CliWorld) => Promise<T>): Promise<T> {
  const config = parseConfig(io.env)
  const keys = loadKeys(config)
  const { db, sql, url, close } = await openDatabase(config)
  try {
    await migrateDatabase(url)
    const keyring = createKeyring(keys)
    await refuseMissingKeys(db, keyring)
    return await work({ config, keys, keyring, db, sql, url })
  } finally {
    await close()
  }
}
