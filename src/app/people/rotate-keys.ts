import { sql } from 'drizzle-orm'
import { rehashTravellers } from '../../db/change-journeys.ts'
import type { Database, Tx } from '../../db/client.ts'
import {
  type Box,
  chatBox,
  type Keyring,
  newestKey,
  openPersonBox,
  unwrapKey,
  type WrappedKey,
  wrapKey,
} from '../../db/sealing.ts'
import { listTables, type TableFacts } from '../../db/tables.ts'

/** Works out one table's keyed hashes of a person anew from what is sealed; how many rows it changed. */
export type Rehasher = (tx: Tx, keyring: Keyring, personId: string, box: Box) => Promise<number>

/** One a table with hashed columns. */
export const rehashers: Record<string, Rehasher> = { travellers: rehashTravellers }

export type Rotation = {
  /** Persons' keys, wrapped anew. */
  rewrapped: number
  /** Values that the data keys had sealed directly. */
  resealed: number
  rehashed: number
  /** Rows whose hashes are still under an older look-up key: nobody knows how to work them out. */
  left: number
}

/**
 * Brings everything under the newest of `DATA_KEYS` and `LOOKUP_KEYS`, in small transactions beside a running bot; may
 * be broken off and begun again. Run it when every replica has the new key; older ones may go when no backup needs them.
 */
export async function rotateKeys(db: Database, keyring: Keyring, tables = listTables()): Promise<Rotation> {
  const rewrapped = await repeat(() => db.transaction((tx) => rewrapSome(tx, keyring)))
  let resealed = 0
  let rehashed = 0
  let left = 0
  for (const table of tables) {
    for (const column of table.name === 'person_keys' ? [] : (table.groups.direct ?? [])) {
      resealed += await repeat(() => db.transaction((tx) => resealSome(tx, keyring, table, column)))
    }
    if (!table.groups.hashed) continue
    rehashed += await rehashTable(db, keyring, table)
    left += await countStale(db, keyring, table)
  }
  return { rewrapped, resealed, rehashed, left }
}

const batch = 500

async function repeat(some: () => Promise<number>): Promise<number> {
  for (let total = 0; ; ) {
    const done = await some()
    total += done
    if (done < batch) return total
  }
}

async function rewrapSome(tx: Tx, keyring: Keyring): Promise<number> {
  const rows = await tx.execute<{ person_id: string; key_id: string; wrapped: string }>(
    sql`select person_id, key_id, wrapped from person_keys where key_id <> ${newestKey(keyring.data).id} limit ${batch} for update`,
  )
  for (const row of rows) {
    const key = unwrapKey(keyring, row.person_id, { keyId: row.key_id, wrapped: row.wrapped })
    const { keyId, wrapped } = wrapKey(keyring, row.person_id, key)
    await tx.execute(
      sql`update person_keys set key_id = ${keyId}, wrapped = ${wrapped} where person_id = ${row.person_id}`,
    )
  }
  return rows.length
}

async function resealSome(tx: Tx, keyring: Keyring, { name, primaryKey }: TableFacts, column: string): Promise<number> {
  const [table, sealed] = [sql.identifier(name), sql.identifier(column)]
  const keys = sql.join(
    primaryKey.map((part) => sql`${sql.identifier(part)}::text`),
    sql`, `,
  )
  const rows = await tx.execute<{ key: string[]; sealed: string }>(
    sql`select array[${keys}] as key, ${sealed} as sealed from ${table}
        where ${sealed} is not null and not starts_with(${sealed}, ${`${newestKey(keyring.data).id}.`}) limit ${batch} for update`,
  )
  const box = chatBox(keyring)
  for (const row of rows) {
    const place = { table: name, column, row: row.key.join('/') }
    const isRow = sql.join(
      primaryKey.map((part, index) => sql`${sql.identifier(part)}::text = ${row.key[index]}`),
      sql` and `,
    )
    await tx.execute(
      sql`update ${table} set ${sealed} = ${box.seal(place, box.open(place, row.sealed))} where ${isRow}`,
    )
  }
  return rows.length
}

/** A person a transaction, so that nobody waits long. */
async function rehashTable(db: Database, keyring: Keyring, table: TableFacts): Promise<number> {
  const rehash = rehashers[table.name]
  if (!rehash) return 0
  const stale = await db.execute<{ person_id: string }>(
    sql`select distinct person_id from ${sql.identifier(table.name)} where person_id is not null and ${isStale(keyring, table)}`,
  )
  let changed = 0
  for (const { person_id: personId } of stale) {
    changed += await db.transaction(async (tx) => {
      const [key] = await tx.execute<WrappedKey>(
        sql`select k.key_id as "keyId", k.wrapped from persons p join person_keys k on k.person_id = p.id where p.id = ${personId} for update of p`,
      )
      return key ? rehash(tx, keyring, personId, openPersonBox(keyring, personId, key)) : 0
    })
  }
  return changed
}

async function countStale(db: Database, keyring: Keyring, table: TableFacts): Promise<number> {
  const [row] = await db.execute(
    sql`select count(*)::int as rows from ${sql.identifier(table.name)} where ${isStale(keyring, table)}`,
  )
  return Number(row?.rows)
}

/** One hash a column or an array of them: the text of either shows whose key it is. */
function isStale(keyring: Keyring, { groups }: TableFacts) {
  const newest = `^\\{?"?${newestKey(keyring.lookup).id}:`
  const tests = (groups.hashed ?? []).map(
    (column) => sql`(${sql.identifier(column)}::text !~ ${newest} and ${sql.identifier(column)}::text <> '{}')`,
  )
  return sql`(${sql.join(tests, sql` or `)})`
}
