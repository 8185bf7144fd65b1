import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OutgoingBody } from '../../src/app/path/door.ts'
import type { Machinery } from '../../src/app/path/machinery.ts'
import { createCore } from '../../src/app/talk/converse.ts'
import { createWorld, koshWords } from '../../src/app/world.ts'
import { Locale } from '../../src/domain/codes.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { arrivalOf, fakeDoor, pressOf, startPath, untilQuiet } from '../support/path.ts'
import { aRegisteredJourney } from '../support/registered.ts'

const words = koshWords()
let fresh: FreshDatabase
let path: Machinery | undefined
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterEach(async () => {
  await path?.stop()
  path = undefined
})
afterAll(() => fresh.close())

/** A chat at the real path of an update, whose buttons are pressed by their ids. */
async function chatAt(address: string, languageHint: string) {
  const door = fakeDoor()
  const world = await createWorld({
    config: { issuer: 'https://kosh.example' },
    keys: fresh.keys,
    keyring: fresh.keyring,
    words,
  })
  const machinery = await startPath(fresh, [door.sender], { core: createCore(world) })
  path = machinery
  const chat = { door: 'telegram' as const, address, languageHint }
  const bodies = (): OutgoingBody[] => door.delivered.map(({ body }) => body)
  const lastCard = () => {
    const found = door.delivered.findLast(({ body }) => body.kind === 'card' || body.kind === 'note')
    if (!found || !('card' in found.body)) throw new Error('expected a card')
    return { card: found.body.card, version: found.cardVersion ?? 0, locale: found.locale }
  }
  const says = async (input: Parameters<typeof arrivalOf>[1]) => {
    await machinery.take(arrivalOf(address, input, { chat }))
    await untilQuiet(fresh.sql)
    return lastCard()
  }
  const presses = async (id: string) => {
    const { card, version } = lastCard()
    const index = card.choices.findIndex(({ label }) => label.id === id)
    if (index < 0) throw new Error(`no ${id} among ${card.choices.map(({ label }) => label.id)}`)
    return says(pressOf(version, index))
  }
  return { says, presses, bodies }
}

const personIn = async (address: string): Promise<string> => {
  const [row] = await fresh.sql`select person_id from chats where address = ${address}`
  return String(row?.person_id)
}

describe('what is kept of a person', () => {
  it('is told in short, with a copy and an erasure one press away', async () => {
    const { says, presses, bodies } = await chatAt('101', 'kk')
    await says({ kind: 'command', name: 'start' })
    await presses('language-own-kk')
    await presses('consent-agree-button')
    const { card } = await says({ kind: 'command', name: 'privacy' })
    expect(card.text.map(({ id }) => id)).toContain('privacy-full-how-long')
    await presses('privacy-export-button')
    expect(bodies()).toContainEqual({
      kind: 'file',
      attachment: { kind: 'export' },
      caption: [{ id: 'privacy-export-caption' }],
    })
  })

  it('is erased from within the chat: goodbye is the last word, and nothing is left but that it was done', async () => {
    const { personId } = await aRegisteredJourney(fresh)
    const { says, presses } = await chatAt('102', 'hy')
    await says({ kind: 'command', name: 'start' })
    const own = await personIn('102')
    await fresh.sql`update chats set person_id = ${personId} where address = '102'`
    await fresh.sql`delete from persons where id = ${own}`
    await fresh.sql`update persons set locale = 'hy' where id = ${personId}`
    await says({ kind: 'command', name: 'privacy' })
    await presses('privacy-erase-button')
    const said = await presses('erase-confirm-button')
    expect(said.card.text).toEqual([{ id: 'erased' }])
    expect(said.locale).toBe('hy')

    const counts = await fresh.sql`select counts from erasures where person_id = ${personId}`
    expect(counts[0]?.counts).toMatchObject({ journeys: 1, registrations: 1, travellers: 1 })
    const tables = await fresh.sql<{ table_name: string }[]>`
      select table_name from information_schema.columns where table_schema = 'public' and column_name = 'person_id'`
    for (const { table_name } of tables.filter((one) => one.table_name !== 'erasures')) {
      const [row] =
        await fresh.sql`select count(*)::int as rows from ${fresh.sql(table_name)} where person_id = ${personId}`
      expect(row?.rows, table_name).toBe(0)
    }
    expect(await personIn('102')).toBe('null')
  })

  it('begins anew when they write again', async () => {
    const { says } = await chatAt('102', 'hy')
    const { card } = await says('Բարև')
    expect(card.text.map(({ id }) => id)).toContain('language-choose')
    expect(await personIn('102')).not.toBe('null')
  })

  it('is not erased by a typed word', async () => {
    const { says, presses } = await chatAt('103', 'ru')
    await says({ kind: 'command', name: 'start' })
    await presses('language-own-ru')
    await presses('consent-agree-button')
    await says({ kind: 'command', name: 'privacy' })
    await presses('privacy-erase-button')
    const { card } = await says(words.say('ru', { id: 'erase-confirm-button' }))
    expect(card.text[0]).toEqual({ id: 'erase-press' })
    expect(await fresh.sql`select 1 from erasures where person_id = ${await personIn('103')}`).toHaveLength(0)
  })
})

describe('the words of privacy', () => {
  it.each(Locale.options)('tell the terms that rows are really kept for, in %s', (locale) => {
    const told = words.say(locale, { id: 'privacy-full-how-long' })
    for (const days of ['90', '180', '7']) expect(told).toMatch(new RegExp(`(^|\\D)${days}\\D`))
  })

  it.each(Locale.options)('never say that a state has registered anybody, in %s', (locale) => {
    expect(words.say(locale, { id: 'privacy-full-state' })).toContain('Kösh')
    expect(words.say(locale, { id: 'verify-not-state' })).toContain('Kösh')
  })
})
