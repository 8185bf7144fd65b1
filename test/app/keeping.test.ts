import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePerson } from '../../src/app/people/erase-person.ts'
import { exportPerson } from '../../src/app/people/export-person.ts'
import { rehashers, rotateKeys } from '../../src/app/people/rotate-keys.ts'
import { phoneLookup } from '../../src/db/lookup.ts'
import { addPerson, findPerson, recordConsent } from '../../src/db/persons.ts'
import { chatBox, createKeyring, type Keyring, personBox } from '../../src/db/sealing.ts'
import type { TableFacts } from '../../src/db/tables.ts'
import { type FreshDatabase, freshDatabase, freshKeys } from '../support/database.ts'

const now = new Date('2026-11-24T09:00:00Z')

/** A table as any subject may have it: a sealed column, one sealed directly, a keyed hash. */
const notes: TableFacts = {
  name: 'notes',
  columns: ['person_id', 'number', 'said', 'raw', 'phone', 'kind'],
  primaryKey: ['person_id', 'number'],
  parents: ['persons'],
  groups: { personal: ['said'], direct: ['raw'], hashed: ['phone'], clear: ['person_id', 'number', 'kind'] },
}

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.sql`
    create table notes (person_id uuid references persons on delete cascade, number int, said text, raw text, phone text, kind text, primary key (person_id, number))`
})
afterAll(() => fresh.close())

const place = (personId: string, column: string) => ({ table: 'notes', column, row: `${personId}/1` })

async function aPersonWithANote(keyring: Keyring, said = 'Айгүл Үлгі, +77010000000') {
  const { db, sql } = fresh
  const id = await addPerson(db, now)
  await recordConsent(db, id, '2026-11', now)
  const box = await personBox(db, keyring, id)
  const raw = chatBox(keyring).seal(place(id, 'raw'), { said })
  await sql`insert into notes values (${id}, 1, ${box.seal(place(id, 'said'), said)}, ${raw}, ${phoneLookup(keyring, '+77010000000').store}, 'call')`
  return id
}

describe('what is kept of a person', () => {
  it('is handed over whole and readable, without the hashes it is found by', async () => {
    const id = await aPersonWithANote(fresh.keyring)
    const found = await exportPerson(fresh.db, fresh.keyring, id, [notes])
    expect(found?.person).toMatchObject({ id, consentVersion: '2026-11' })
    expect(found?.notes).toMatchObject([{ said: 'Айгүл Үлгі, +77010000000', kind: 'call' }])
    expect(JSON.stringify(found)).not.toContain(phoneLookup(fresh.keyring, '+77010000000').store)
  })

  it('holds their consents, and nothing of anybody else', async () => {
    const [id, other] = [await aPersonWithANote(fresh.keyring), await aPersonWithANote(fresh.keyring, 'someone else')]
    const found = await exportPerson(fresh.db, fresh.keyring, id)
    expect(found?.consents).toMatchObject([{ purpose: 'service', text_version: '2026-11' }])
    expect(JSON.stringify(found)).not.toContain(other)
  })

  it('says of a value that no longer opens that it does not, and gives the rest', async () => {
    const id = await aPersonWithANote(fresh.keyring)
    await fresh.sql`update notes set said = ${Buffer.alloc(40).toString('base64')} where person_id = ${id}`
    const found = await exportPerson(fresh.db, fresh.keyring, id, [notes])
    expect(found?.notes).toMatchObject([{ said: { unreadable: true }, kind: 'call' }])
  })
})

describe('erasing a person', () => {
  it('leaves that it was done, and counts', async () => {
    const { db, sql, keyring } = fresh
    const id = await aPersonWithANote(keyring)
    const done = await erasePerson(db, id, 'asked', now)
    expect(done?.counts).toMatchObject({ consents: 1 })
    expect(await findPerson(db, id)).toBeUndefined()
    expect(await sql`select 1 from person_keys where person_id = ${id}`).toHaveLength(0)
    expect(await sql`select 1 from notes where person_id = ${id}`).toHaveLength(0)
    expect(await sql`select reason from erasures where person_id = ${id}`).toMatchObject([{ reason: 'asked' }])
  })

  it('is told when there is nobody', async () => {
    expect(await erasePerson(fresh.db, '6f1c7f0e-58a5-4b58-8f7b-0f9c1d3d7a11', 'asked', now)).toBeUndefined()
  })

  it('of two at once is done once', async () => {
    const id = await aPersonWithANote(fresh.keyring)
    const done = await Promise.all([erasePerson(fresh.db, id, 'asked', now), erasePerson(fresh.db, id, 'asked', now)])
    expect(done.filter((erasure) => erasure !== undefined)).toHaveLength(1)
  })
})

describe('rotating keys', () => {
  it('brings everything under the newest, so that the older ones open nothing more and are not needed', async () => {
    const { db, sql } = fresh
    await sql`delete from persons`
    const [older, newer] = [freshKeys(), freshKeys()]
    const id = await aPersonWithANote(createKeyring(older))
    const both = createKeyring({ data: [...newer.data, ...older.data], lookup: [...newer.lookup, ...older.lookup] })
    rehashers.notes = async (tx, keyring, personId, box) => {
      const [row] = await tx.execute('select said from notes')
      const said = String(box.open(place(personId, 'said'), String(row?.said)))
      await tx.execute(`update notes set phone = '${phoneLookup(keyring, said).store}'`)
      return 1
    }
    const done = await rotateKeys(db, both, [notes])
    delete rehashers.notes
    expect(done).toEqual({ rewrapped: 1, resealed: 1, rehashed: 1, left: 0 })

    const newest = createKeyring(newer)
    const [row] = await sql`select said, raw, phone from notes`
    expect((await personBox(db, newest, id)).open(place(id, 'said'), row?.said)).toContain('Айгүл')
    expect(chatBox(newest).open(place(id, 'raw'), row?.raw)).toEqual({ said: 'Айгүл Үлгі, +77010000000' })
    expect(row?.phone).toBe(phoneLookup(newest, '+77010000000').store)
    expect(await rotateKeys(db, both, [notes])).toEqual({ rewrapped: 0, resealed: 0, rehashed: 0, left: 0 })
  })

  it('tells how many look-ups stay under an older key because nobody works them out', async () => {
    const { db, sql } = fresh
    await sql`delete from persons`
    const [older, newer] = [freshKeys(), freshKeys()]
    await aPersonWithANote(createKeyring(older))
    const both = createKeyring({ data: older.data, lookup: [...newer.lookup, ...older.lookup] })
    expect(await rotateKeys(db, both, [notes])).toMatchObject({ rehashed: 0, left: 1 })
  })
})
