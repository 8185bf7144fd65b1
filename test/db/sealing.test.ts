import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentLookup, nameLookups, phoneLookup } from '../../src/db/lookup.ts'
import { addPerson } from '../../src/db/persons.ts'
import { personKeys } from '../../src/db/schema/persons.ts'
import { chatBox, createKeyring, personBox, sealedBy } from '../../src/db/sealing.ts'
import { type FreshDatabase, freshDatabase, freshKeys } from '../support/database.ts'

const at = { table: 'drafts', column: 'answers', row: '1' }
const now = new Date('2026-11-24T09:00:00Z')

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

describe("a person's box", () => {
  it('opens what it sealed, also when it is taken again', async () => {
    const { db, keyring } = fresh
    const id = await addPerson(db, now)
    const sealed = (await personBox(db, keyring, id)).seal(at, { name: 'Айгүл Ұлықбек', since: 2 })
    expect(sealed).not.toContain('Айгүл')
    expect((await personBox(db, keyring, id)).open(at, sealed)).toEqual({ name: 'Айгүл Ұлықбек', since: 2 })
  })

  it('never seals the same value into the same text', async () => {
    const box = await personBox(fresh.db, fresh.keyring, await addPerson(fresh.db, now))
    expect(box.seal(at, 'once')).not.toBe(box.seal(at, 'once'))
  })

  it.each([
    ['table', { ...at, table: 'travellers' }],
    ['column', { ...at, column: 'state' }],
    ['row', { ...at, row: '2' }],
  ])('refuses a value that was moved to another %s', async (_, elsewhere) => {
    const box = await personBox(fresh.db, fresh.keyring, await addPerson(fresh.db, now))
    expect(() => box.open(elsewhere, box.seal(at, 'here'))).toThrow()
  })

  it('does not open what another person sealed', async () => {
    const { db, keyring } = fresh
    const [one, other] = [await addPerson(db, now), await addPerson(db, now)]
    const sealed = (await personBox(db, keyring, one)).seal(at, 'mine')
    const box = await personBox(db, keyring, other)
    expect(() => box.open(at, sealed)).toThrow()
  })

  it('is made once when two ask for it at the same time', async () => {
    const { db, keyring } = fresh
    const id = await addPerson(db, now)
    const [one, other] = await Promise.all([personBox(db, keyring, id), personBox(db, keyring, id)])
    expect(other.open(at, one.seal(at, 'same'))).toBe('same')
  })

  it('opens nothing without the data key that wraps its own, and names the key that is missing', async () => {
    const { db, keyring } = fresh
    const id = await addPerson(db, now)
    await personBox(db, keyring, id)
    const [stored] = await db.select().from(personKeys).where(eq(personKeys.personId, id))
    await expect(personBox(db, createKeyring(freshKeys()), id)).rejects.toThrow(stored?.keyId ?? 'no key')
  })
})

describe('what belongs to nobody yet', () => {
  it('is sealed by the newest data key and opens under an older one', () => {
    const [older, newer] = [freshKeys(), freshKeys()]
    const sealed = chatBox(createKeyring(older)).seal(at, { text: 'сәлем' })
    const rotated = createKeyring({ data: [...newer.data, ...older.data], lookup: older.lookup })
    expect(chatBox(rotated).open(at, sealed)).toEqual({ text: 'сәлем' })
    expect(sealedBy(sealed)).toBe(older.data[0]?.id)
    expect(sealedBy(chatBox(rotated).seal(at, 1))).toBe(newer.data[0]?.id)
  })
})

describe('look-ups', () => {
  it('find a document however its number was typed', () => {
    const asPrinted = documentLookup(fresh.keyring, { type: 'passport', issuer: 'BY', number: 'MP1234567' })
    const asTyped = documentLookup(fresh.keyring, { type: 'passport', issuer: 'by', number: 'мр 123-45-67' })
    expect(asTyped.store).toBe(asPrinted.store)
    expect(asPrinted.store).not.toContain('1234567')
  })

  it.each([
    ['issuer', { type: 'passport', issuer: 'KZ', number: 'N12345678' }],
    ['type', { type: 'id_card', issuer: 'RU', number: 'N12345678' }],
    ['number', { type: 'passport', issuer: 'RU', number: 'N12345679' }],
  ])('tell documents apart by %s', (_, other) => {
    const one = documentLookup(fresh.keyring, { type: 'passport', issuer: 'RU', number: 'N12345678' })
    expect(documentLookup(fresh.keyring, other).store).not.toBe(one.store)
  })

  it('are stored under the newest key and searched under each', () => {
    const [older, newer] = [freshKeys(), freshKeys()]
    const before = phoneLookup(createKeyring(older), '+7 701 000-00-00')
    const after = phoneLookup(
      createKeyring({ data: older.data, lookup: [...newer.lookup, ...older.lookup] }),
      '77010000000',
    )
    expect(after.search).toContain(before.store)
    expect(after.store).not.toBe(before.store)
  })

  it('hash the whole parts of a name, each once', () => {
    const { store, search } = nameLookups(fresh.keyring, ['ABENOVA', 'ABENOVA', 'Dana'])
    expect(store).toHaveLength(2)
    expect(search).toEqual([store])
  })
})
