import { afterEach, describe, expect, it } from 'vitest'
import { connect, migrateDatabase, type Sql, withDatabase } from '../../src/db/client.ts'
import { countMigrations } from '../../src/db/migrations.ts'
import { emptyDatabase } from '../support/database.ts'

const open: Sql[] = []
afterEach(async () => {
  for (const sql of open.splice(0)) await sql.end()
})

const connected = (url: string): Sql => {
  const { sql } = connect(url, 1)
  open.push(sql)
  return sql
}

describe('migrations', () => {
  it('are applied once when four replicas start at the same moment', async () => {
    const url = await emptyDatabase()
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)))
    expect(await connected(url)`select 1 from drizzle.__drizzle_migrations`).toHaveLength(countMigrations())
  })

  it('give words of any script their trigrams', async () => {
    const url = await emptyDatabase()
    await migrateDatabase(url)
    const [row] = await connected(
      url,
    )`select similarity('сварщик', 'сваршик') > 0.4 as cyrillic, similarity('դերձակ', 'դերցակ') > 0.2 as armenian`
    expect(row).toEqual({ cyrillic: true, armenian: true })
  })
})

describe('an address', () => {
  it.each([
    [
      'postgres://kosh:secret@db.example:5432/kosh?sslmode=require',
      'postgres://kosh:secret@db.example:5432/other?sslmode=require',
    ],
    ['postgresql:///postgres?host=%2Ftmp%2Fkosh&user=postgres', 'postgresql:///other?host=%2Ftmp%2Fkosh&user=postgres'],
    ['postgres://one:5432,two:5433/kosh', 'postgres://one:5432,two:5433/other'],
    ['postgres://localhost', 'postgres://localhost/other'],
  ])('%s leads to another database of the same server', (url, expected) => {
    expect(withDatabase(url, 'other')).toBe(expected)
  })
})
