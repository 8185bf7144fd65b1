import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type postgres from 'postgres'
import { z } from 'zod'
import type { Sql } from './client.ts'
import { countMigrations, latestMigration } from './migrations.ts'
import { sealStream } from './sealed-stream.ts'
import { decrypt, encrypt, type Keyring, keyNamed, newestKey } from './sealing.ts'
import { listTables } from './tables.ts'

/** What a dump is made of; lies beside its files in clear, for it says nothing of anybody. */
export const Manifest = z.object({
  format: z.literal(1),
  id: z.string(),
  takenAt: z.iso.datetime(),
  /** The last migration that was applied, by its name. */
  migration: z.string(),
  server: z.string(),
  keyId: z.string(),
  /** The dump's own key, sealed by the data key named. */
  key: z.string(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

/** The newest keys of persons, each wrapped, and who was erased: one file for all dumps of a directory. */
export const KeyFile = z.object({
  takenAt: z.iso.datetime(),
  keys: z.array(z.object({ personId: z.string(), keyId: z.string(), wrapped: z.string(), createdAt: z.string() })),
  erasures: z.array(
    z.object({
      personId: z.string(),
      erasedAt: z.string(),
      reason: z.string(),
      counts: z.record(z.string(), z.number()),
    }),
  ),
})
export type KeyFile = z.infer<typeof KeyFile>

const keyFileName = 'person-keys.sealed'

/**
 * Writes `kosh-<instant>/` under `dir`: every table but the persons' keys, as one moment saw them, compressed and
 * sealed. Then rewrites the one key file beside the dumps, so that whoever was erased since cannot be read from any.
 */
export async function backUp(
  sql: Sql,
  keyring: Keyring,
  dir: string,
  now: Date,
): Promise<{ path: string; manifest: Manifest }> {
  const place = join(
    resolve(dir),
    `kosh-${now.toISOString().replace(/\.\d+/, '').replaceAll(':', '-')}-${randomBytes(2).toString('hex')}`,
  )
  const made = `${place}.unfinished`
  mkdirSync(made, { recursive: true, mode: 0o700 })
  const { manifest, keyFile } = await sql.begin('isolation level repeatable read read only', (tx) =>
    dump(tx, keyring, made, now),
  )
  writeFileSync(join(made, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(made, place) // a dump under its own name is whole
  replaceKeyFile(resolve(dir), keyring, keyFile)
  return { path: place, manifest }
}

async function dump(
  tx: postgres.TransactionSql,
  keyring: Keyring,
  to: string,
  now: Date,
): Promise<{ manifest: Manifest; keyFile: KeyFile }> {
  await refuseNewerSchema(tx)
  const [id, key, wrapping] = [randomBytes(8).toString('hex'), randomBytes(32), newestKey(keyring.data)]
  const tables: Manifest['tables'] = []
  for (const { name } of listTables().filter(({ name }) => name !== 'person_keys')) {
    const columns = await listStoredColumns(tx, name)
    const [row] = await tx`select count(*)::int as rows from ${tx(name)}`
    const copy = await copyOut(tx, name, columns)
    const file = createWriteStream(join(to, fileOf(name)), { mode: 0o600, flush: true })
    await pipeline(copy, createGzip({ level: 5 }), sealStream(key, `${id}/${name}`), file)
    tables.push({ name, columns, rows: Number(row?.rows) })
  }
  const sequences =
    await tx`select quote_ident(sequencename) as name, last_value::text as value from pg_sequences where schemaname = 'public' and last_value is not null`
  const [server] = await tx`select current_setting('server_version') as version`
  const manifest = Manifest.parse({
    format: 1,
    id,
    takenAt: now.toISOString(),
    migration: latestMigration(),
    server: server?.version,
    keyId: wrapping.id,
    key: encrypt(wrapping.key, Buffer.from(`backup ${id}`), key).toString('base64'),
    tables,
    sequences: [...sequences],
  })
  return { manifest, keyFile: await readKeys(tx, now) }
}

/** A table's rows as COPY writes them. */
async function copyOut(tx: postgres.TransactionSql, table: string, columns: string[]): Promise<Readable> {
  const copy = await tx`copy ${tx(table)} (${tx(columns)}) to stdout`.readable()
  // The driver pauses its socket when we are slower, and resumes it when read from: never again where the pause fell on
  // the last rows, so that the end of the statement is waited for in vain.
  return copy.once('end', () => copy._read(0))
}

/** An older program does not know the newest tables, and would leave them out. */
async function refuseNewerSchema(tx: postgres.TransactionSql): Promise<void> {
  const [row] = await tx`select count(*)::int as applied from drizzle.__drizzle_migrations`
  if (Number(row?.applied) !== countMigrations())
    throw new Error(
      `expected ${countMigrations()} migrations, the database has ${row?.applied}: use the version that runs on it`,
    )
}

export const fileOf = (table: string): string => `${table}.copy.gz.sealed`

/** A generated column is worked out again when its row is restored. */
async function listStoredColumns(tx: postgres.TransactionSql, table: string): Promise<string[]> {
  const rows =
    await tx`select attname from pg_attribute where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return rows.map(({ attname }) => String(attname))
}

async function readKeys(tx: postgres.TransactionSql, now: Date): Promise<KeyFile> {
  const keys =
    await tx`select person_id as "personId", key_id as "keyId", wrapped, created_at::text as "createdAt" from person_keys`
  const erasures = await tx`select person_id as "personId", erased_at::text as "erasedAt", reason, counts from erasures`
  return KeyFile.parse({
    takenAt: now.toISOString(),
    keys: [...keys],
    erasures: erasures.map((row) => ({ ...row, counts: parsedJson(row.counts) })),
  })
}

const parsedJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)

function replaceKeyFile(dir: string, keyring: Keyring, keyFile: KeyFile): void {
  const { id, key } = newestKey(keyring.data)
  const path = join(dir, keyFileName)
  const sealed = encrypt(key, Buffer.from(keyFileName), Buffer.from(JSON.stringify(keyFile)))
  writeFileSync(`${path}.new`, JSON.stringify({ keyId: id, sealed: sealed.toString('base64') }), {
    mode: 0o600,
    flush: true,
  })
  renameSync(`${path}.new`, path)
}

const SealedKeyFile = z.object({ keyId: z.string(), sealed: z.string() })

/** The key file that lies beside the dumps of a directory. */
export function readKeyFile(dir: string, keyring: Keyring): KeyFile {
  const path = join(dir, keyFileName)
  const { keyId, sealed } = SealedKeyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  const plain = decrypt(keyNamed(keyring.data, keyId).key, Buffer.from(keyFileName), Buffer.from(sealed, 'base64'))
  return KeyFile.parse(JSON.parse(plain.toString()))
}

/** A dump and the directory of its key file: the dump told, or the newest of the directory told. */
export function findDump(path: string): { dump: string; dir: string } {
  const at = resolve(path)
  if (/^kosh-.*\d/.test(basename(at)) && readdirSync(at).includes('manifest.json'))
    return { dump: at, dir: dirname(at) }
  const newest = readdirSync(at)
    .filter((name) => /^kosh-\d.*[0-9a-f]{4}$/.test(name))
    .sort()
    .at(-1)
  if (!newest) throw new Error(`expected a directory that kosh backup wrote, found none in ${at}`)
  return { dump: join(at, newest), dir: at }
}

/** Removes what a backup that was broken off left behind. */
export function clearUnfinished(dir: string): void {
  for (const name of readdirSync(dir).filter((name) => name.endsWith('.unfinished')))
    rmSync(join(dir, name), { recursive: true })
}
