import { describe, expect, it } from 'vitest'
import { columnGroups } from '../../src/db/columns.ts'
import { listTables } from '../../src/db/tables.ts'

describe('every column of every table', () => {
  it.each(listTables())('of $name is either sealed, a keyed hash, or knowingly in clear', ({ name, columns }) => {
    const { personal = [], direct = [], hashed = [], clear = [] } = columnGroups[name] ?? {}
    expect([...personal, ...direct, ...hashed, ...clear].sort()).toEqual([...columns].sort())
  })

  it.each(listTables().filter(({ groups }) => groups.personal))(
    'of $name that is sealed for a person stands beside whose it is',
    ({ columns }) => {
      expect(columns).toContain('person_id')
    },
  )

  it('is listed for tables that exist', () => {
    const names = listTables().map(({ name }) => name)
    expect(Object.keys(columnGroups).filter((name) => !names.includes(name))).toEqual([])
  })
})
