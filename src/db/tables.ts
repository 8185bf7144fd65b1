import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { type ColumnGroups, columnGroups } from './columns.ts'
import * as schema from './schema/index.ts'

/** A table as those see it who treat all alike: export, erasure, rotation, backup. Names are the database's. */
export type TableFacts = {
  name: string
  columns: string[]
  primaryKey: string[]
  /** Names of the tables its rows hang on. */
  parents: string[]
  groups: ColumnGroups
}

/** Every table of the schema, those that others hang on before them. */
export const listTables = (): TableFacts[] =>
  parentsFirst(Object.values(schema).flatMap((value) => (is(value, PgTable) ? [factsOf(value)] : [])))

/** The tables whose rows are some person's, apart from `persons` and their keys. */
export const listPersonalTables = (): TableFacts[] =>
  listTables().filter(
    ({ name, columns }) => columns.includes('person_id') && !['person_keys', 'erasures'].includes(name),
  )

function factsOf(table: PgTable): TableFacts {
  const { name, primaryKeys, foreignKeys } = getTableConfig(table)
  const columns = Object.values(getTableColumns(table))
  const composite = primaryKeys[0]?.columns.map((column) => column.name)
  return {
    name,
    columns: columns.map((column) => column.name),
    primaryKey: composite ?? columns.filter((column) => column.primary).map((column) => column.name),
    parents: foreignKeys
      .map((key) => getTableConfig(key.reference().foreignTable).name)
      .filter((parent) => parent !== name),
    groups: columnGroups[name] ?? { clear: [] },
  }
}

function parentsFirst(tables: TableFacts[]): TableFacts[] {
  const placed = new Map<string, TableFacts>()
  while (placed.size < tables.length) {
    const ready = tables.filter(
      ({ name, parents }) => !placed.has(name) && parents.every((parent) => placed.has(parent)),
    )
    if (ready.length === 0)
      throw new Error(
        `expected no circle among the tables ${tables.map(({ name }) => name).filter((name) => !placed.has(name))}`,
      )
    for (const table of ready) placed.set(table.name, table)
  }
  return [...placed.values()]
}
