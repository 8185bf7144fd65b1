import { eq, sql } from 'drizzle-orm'
import type { Queryable } from '../../db/client.ts'
import { listEmployersOf } from '../../db/employers.ts'
import { persons } from '../../db/schema/persons.ts'
import { type Box, type Keyring, personBox } from '../../db/sealing.ts'
import { listPersonalTables, type TableFacts } from '../../db/tables.ts'

/** Everything kept about a person, by table; what is sealed is opened. */
export type PersonExport = { person: Record<string, unknown>; [table: string]: unknown }

/** Adds what a subject keeps that is not found by its `person_id`; the name it goes under and its rows. */
export type Exporter = (tx: Queryable, keyring: Keyring, personId: string) => Promise<Record<string, unknown>>

/** Subjects with something of a person outside the tables that carry `person_id`: here, who they act for. */
export const exporters: Exporter[] = [
  async (tx, _, personId) => {
    const employers = await listEmployersOf(tx, personId)
    return employers.length > 0 ? { employers } : {}
  },
]

/**
 * Everything kept about a person as one document to hand to them; undefined if there is nobody of that id. Keyed hashes
 * are left out: they repeat what is given in full. A value that does not open is told as `{ unreadable: true }`.
 */
export async function exportPerson(
  tx: Queryable,
  keyring: Keyring,
  personId: string,
  tables = listPersonalTables(),
): Promise<PersonExport | undefined> {
  const [person] = await tx.select().from(persons).where(eq(persons.id, personId))
  if (!person) return undefined
  const box = await personBox(tx, keyring, personId)
  const found: PersonExport = { person }
  for (const table of tables) {
    const rows = await tx.execute(sql`select * from ${sql.identifier(table.name)} where person_id = ${personId}`)
    if (rows.length > 0) found[table.name] = rows.map((row) => openRow(table, box, row))
  }
  for (const exporter of exporters) Object.assign(found, await exporter(tx, keyring, personId))
  return found
}

function openRow(
  { name, primaryKey, groups }: TableFacts,
  box: Box,
  row: Record<string, unknown>,
): Record<string, unknown> {
  const key = primaryKey.map((column) => row[column]).join('/')
  const opened = Object.entries(row).flatMap(([column, value]) => {
    if (groups.hashed?.includes(column)) return []
    if (!groups.personal?.includes(column) || typeof value !== 'string') return [[column, value] as const]
    return [[column, openValue(box, { table: name, column, row: key }, value)] as const]
  })
  return Object.fromEntries(opened)
}

function openValue(box: Box, place: { table: string; column: string; row: string }, value: string): unknown {
  try {
    return box.open(place, value)
  } catch {
    return { unreadable: true }
  }
}
