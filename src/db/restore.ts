import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type postgres from 'postgres'
import { fileOf, findDump, type KeyFile, Manifest, readKeyFile } from './backup.ts'
import { connect, migrateDatabase, type Sql } from './client.ts'
import { withMigrationsUpTo } from './migrations.ts'
import { openStream } from './sealed-stream.ts'
import { decrypt, type Keyring, keyNamed } from './sealing.ts'
import { listPersonalTables } from './tables.ts'

export type Restored = { takenAt: string; rows: number; erased: number }

/**
 * Fills an empty database from a dump: its schema as it was, its rows, the persons' keys of the newest key file; then
 * whoever was erased since is erased again, and the migrations since are applied. `path` is a dump, or the directory of
 * several, whose newest is taken. Refuses a database that holds a person or
 * another program's tables, and a key file older than the dump.
 */
export async function restore(url: string, keyring: Keyring, path: string): Promise<Restored> {
  const { dump, dir } = findDump(path)
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(dump, 'manifest.json'), 'utf8')))
  const keyFile = readKeyFile(dir, keyring)
  if (keyFile.takenAt < manifest.takenAt)
    throw new Error(
      `expected the newest key file beside the dump: it is of ${keyFile.takenAt}, the dump of ${manifest.takenAt}`,
    )
  const key = decrypt(
    keyNamed(keyring.data, manifest.keyId).key,
    Buffer.from(`backup ${manifest.id}`),
    Buffer.from(manifest.key, 'base64'),
  )
  const { sql } = connect(url, 1)
  try {
    await clearSchema(sql)
    await withMigrationsUpTo(manifest.migration, (folder) => migrateDatabase(url, folder))
    const restored = await sql.begin((tx) => fill(tx, { manifest, keyFile, key, dump }))
    await migrateDatabase(url)
    return restored
  } finally {
    await sql.end({ timeout: 10 })
  }
}

/** Takes every table away, if nobody is in them. */
async function clearSchema(sql: Sql): Promise<void> {
  const tables = (await sql`select tablename from pg_tables where schemaname = 'public'`).map(({ tablename }) =>
    String(tablename),
  )
  if (tables.length > 0) {
    const [own] = await sql`select to_regclass('drizzle.__drizzle_migrations') as migrations`
    if (!own?.migrations || !tables.includes('persons'))
      throw new Error('expected an empty database: this one holds tables that are not ours')
    const [found] = await sql`select 1 from persons limit 1`
    if (found) throw new Error('expected an empty database: this one holds persons')
  }
  const types = await sql`select typname from pg_type where typnamespace = 'public'::regnamespace and typtype = 'e'`
  await sql.begin(async (tx) => {
    for (const table of tables) await tx`drop table if exists ${tx(table)} cascade`
    for (const { typname } of types) await tx`drop type if exists ${tx(typname)} cascade`
    await tx`drop schema if exists drizzle cascade`
  })
}

type Source = { manifest: Manifest; keyFile: KeyFile; key: Buffer; dump: string }

async function fill(tx: postgres.TransactionSql, { manifest, keyFile, key, dump }: Source): Promise<Restored> {
  let rows = 0
  for (const table of manifest.tables) {
    await tx`delete from ${tx(table.name)}` // what a migration put there itself
    const copy = await tx`copy ${tx(table.name)} (${tx(table.columns)}) from stdin`.writable()
    await pipeline(
      createReadStream(join(dump, fileOf(table.name))),
      openStream(key, `${manifest.id}/${table.name}`),
      createGunzip(),
      copy,
    )
    const [found] = await tx`select count(*)::int as rows from ${tx(table.name)}`
    if (Number(found?.rows) !== table.rows)
      throw new Error(`expected ${table.rows} rows of ${table.name}, found ${found?.rows}`)
    rows += table.rows
  }
  for (const { name, value } of manifest.sequences)
    await tx`select setval(${`public.${name}`}::regclass, ${value}::bigint)`
  await addKeys(tx, keyFile)
  return { takenAt: manifest.takenAt, rows, erased: await replayErasures(tx, keyFile) }
}

async function addKeys(tx: postgres.TransactionSql, { keys }: KeyFile): Promise<void> {
  for (let at = 0; at < keys.length; at += 5_000) {
    await tx`
      insert into person_keys (person_id, key_id, wrapped, created_at)
      select k."personId", k."keyId", k.wrapped, k."createdAt"
      from jsonb_to_recordset(${JSON.stringify(keys.slice(at, at + 5_000))}::text::jsonb) as k("personId" uuid, "keyId" text, wrapped text, "createdAt" timestamptz)
      join persons p on p.id = k."personId"`
  }
}

/** Those erased after the dump was taken go again; their line in the list is kept. */
async function replayErasures(tx: postgres.TransactionSql, { erasures }: KeyFile): Promise<number> {
  let again = 0
  for (const { personId, erasedAt, reason, counts } of erasures) {
    const { count } = await tx`delete from persons where id = ${personId}`
    again += count
    for (const { name } of count > 0 ? listPersonalTables().reverse() : []) {
      const [table] = await tx`select to_regclass(${`public.${name}`}) as known`
      if (table?.known) await tx`delete from ${tx(name)} where person_id = ${personId}`
    }
    await tx`
      insert into erasures (person_id, erased_at, reason, counts)
      values (${personId}, ${erasedAt}, ${reason}, ${JSON.stringify(counts)}::text::jsonb) on conflict do nothing`
  }
  return again
}
