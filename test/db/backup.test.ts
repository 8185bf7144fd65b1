import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson } from '../../src/app/people/erase-person.ts'
import { backUp } from '../../src/db/backup.ts'
import { connect } from '../../src/db/client.ts'
import { addPerson, findPerson, recordConsent } from '../../src/db/persons.ts'
import { restore } from '../../src/db/restore.ts'
import { erasures, personKeys } from '../../src/db/schema/persons.ts'
import { createKeyring, personBox } from '../../src/db/sealing.ts'
import { emptyDatabase, type FreshDatabase, freshDatabase, freshKeys } from '../support/database.ts'

const at = { table: 'drafts', column: 'answers', row: '1' }
const [monday, tuesday, wednesday] = ['2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z'].map(
  (text) => new Date(text),
) as [Date, Date, Date]

let fresh: FreshDatabase
let dir: string
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kosh-backup-'))
  return () => rmSync(dir, { recursive: true })
})

const restored = async () => {
  const url = await emptyDatabase()
  const report = await restore(url, fresh.keyring, dir)
  const { db, sql } = connect(url, 2)
  return { report, db, url, [Symbol.asyncDispose]: () => sql.end() }
}

describe('a backup', () => {
  it('brings back every person, and what was sealed for them opens again', async () => {
    const { db, sql, keyring } = fresh
    const id = await addPerson(db, monday)
    await recordConsent(db, id, '2026-11', monday)
    const sealed = (await personBox(db, keyring, id)).seal(at, 'Дана')
    await backUp(sql, keyring, dir, tuesday)

    await using copy = await restored()
    expect((await findPerson(copy.db, id))?.consentVersion).toBe('2026-11')
    expect((await personBox(copy.db, keyring, id)).open(at, sealed)).toBe('Дана')
    expect(copy.report.takenAt).toBe('2026-11-24T10:00:00.000Z')
  })

  it('shows no row of anybody to who has the files alone', async () => {
    const { db, sql, keyring } = fresh
    const id = await addPerson(db, monday)
    const { path } = await backUp(sql, keyring, dir, tuesday)
    const files = [...readdirSync(path).map((name) => join(path, name)), join(dir, 'person-keys.sealed')]
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => readFileSync(file).includes(id))).toEqual([])
    expect(readdirSync(path).filter((name) => name.startsWith('person_keys'))).toEqual([])
  })

  it('does not bring back whoever was erased after it, once a later one has been taken', async () => {
    const { db, sql, keyring } = fresh
    const [gone, kept] = [await addPerson(db, monday), await addPerson(db, monday)]
    await personBox(db, keyring, gone)
    const older = await backUp(sql, keyring, dir, monday)
    await erasePerson(db, gone, 'asked', tuesday)
    const newer = await backUp(sql, keyring, dir, wednesday)
    renameSync(newer.path, `${newer.path}-lost`) // only the old dump is left, and the newest key file

    await using copy = await restored()
    expect(copy.report).toMatchObject({ takenAt: older.manifest.takenAt, erased: 1 })
    expect(await findPerson(copy.db, gone)).toBeUndefined()
    expect(await findPerson(copy.db, kept)).toBeDefined()
    expect(await copy.db.select().from(personKeys).where(eq(personKeys.personId, gone))).toEqual([])
    expect(await copy.db.select().from(erasures).where(eq(erasures.personId, gone))).toHaveLength(1)
  })

  it('is refused with a key file older than itself', async () => {
    const { sql, keyring } = fresh
    await backUp(sql, keyring, dir, monday)
    const keyFile = join(dir, 'person-keys.sealed')
    const older = readFileSync(keyFile)
    await backUp(sql, keyring, dir, tuesday)
    writeFileSync(keyFile, older)
    await expect(restore(await emptyDatabase(), keyring, dir)).rejects.toThrow('expected the newest key file')
  })

  it('is refused when a file was cut short, and leaves nobody behind', async () => {
    const { db, sql, keyring } = fresh
    await addPerson(db, monday)
    const { path } = await backUp(sql, keyring, dir, tuesday)
    const file = join(path, 'persons.copy.gz.sealed')
    writeFileSync(file, readFileSync(file).subarray(0, -20))
    const url = await emptyDatabase()
    await expect(restore(url, keyring, dir)).rejects.toThrow('expected')
    const { sql: target } = connect(url, 1)
    expect(await target`select 1 from persons`).toHaveLength(0)
    await target.end()
  })

  it('opens with no other keys', async () => {
    await backUp(fresh.sql, fresh.keyring, dir, tuesday)
    await expect(restore(await emptyDatabase(), createKeyring(freshKeys()), dir)).rejects.toThrow('among DATA_KEYS')
  })

  it('goes into an empty database only', async () => {
    await addPerson(fresh.db, monday)
    await backUp(fresh.sql, fresh.keyring, dir, tuesday)
    await expect(restore(fresh.url, fresh.keyring, dir)).rejects.toThrow('this one holds persons')
  })

  it('leaves another program’s tables alone', async () => {
    await backUp(fresh.sql, fresh.keyring, dir, tuesday)
    const url = await emptyDatabase()
    const { sql } = connect(url, 1)
    await sql`create table invoices (id int)`
    await expect(restore(url, fresh.keyring, dir)).rejects.toThrow('this one holds tables that are not ours')
    expect(await sql`select 1 from pg_tables where tablename = 'invoices'`).toHaveLength(1)
    await sql.end()
  })

  it('takes a table that is read faster than it is sealed, and brings every row back', async () => {
    const { sql, keyring } = fresh
    const [row] =
      await sql`with many as (insert into persons (zone) select 'Asia/Almaty' from generate_series(1, 60000) returning 1) select count(*)::int as added from many`
    const { manifest } = await backUp(sql, keyring, dir, tuesday)
    await using copy = await restored()
    expect(row?.added).toBe(60000)
    expect(copy.report.rows).toBe(manifest.tables.reduce((sum, { rows }) => sum + rows, 0))
    await sql`truncate persons cascade`
  })

  it('is of one moment, whatever is written meanwhile', async () => {
    const { db, sql, keyring } = fresh
    const writing = Array.from({ length: 20 }, async () => personBox(db, keyring, await addPerson(db, tuesday)))
    const [{ manifest }] = await Promise.all([backUp(sql, keyring, dir, tuesday), ...writing])
    await using copy = await restored()
    expect(copy.report.rows).toBe(manifest.tables.reduce((sum, { rows }) => sum + rows, 0))
  })
})
