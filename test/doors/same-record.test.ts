import { afterAll, beforeAll, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { listJourneys, listRegistrations } from '../../src/db/journeys.ts'
import { personBox } from '../../src/db/sealing.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { openPage } from '../support/page.ts'
import { until } from '../support/path.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
const words = koshWords(() => {})

beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  program = await startWholeProgram(fresh, api)
})
afterAll(async () => {
  await program.stop()
  await api.close()
  await fresh.close()
})

/** Somebody at a door: presses buttons by their words, and writes. */
type Doer = { presses: (label: string) => Promise<unknown>; says: (text: string) => Promise<unknown>; door: string }

async function withTelegram(): Promise<Doer> {
  const person = api.person({ languageCode: 'ru' })
  person.says('/start')
  await program.quiet()
  return {
    door: 'telegram',
    presses: async (label) => person.presses(label),
    says: async (text) => person.says(text),
  }
}

async function withPage(): Promise<Doer> {
  const page = await openPage(program.address(), { language: 'ru' })
  await program.quiet()
  return {
    door: 'web',
    async presses(label) {
      const card = () => page.told.findLast(({ kind }) => kind === 'card')
      const find = () => card()?.choices.find((one) => one.label.startsWith(label))
      await until(
        () => [find()?.index, card()?.choices.map((one) => one.label)],
        ([index]) => index !== undefined,
      )
      return page.presses(find()?.index ?? -1, card()?.version ?? 0)
    },
    says: (text) => page.says(text),
  }
}

const soon = `${new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('.')} 12:00`

/** A button by its Fluent id, where its words hang on how many have been told of; or what is typed. */
type Said = { button: string; count?: number } | { typed: string }
const typed = (text: string): Said => ({ typed: text })
const press = (...buttons: string[]): Said[] => buttons.map((button) => ({ button }))

/** A worker and their child to Chelyabinsk by land. */
const said: Said[] = [
  ...press('language-own-ru', 'consent-agree-button', 'home-new-button', 'registration-begin-button'),
  ...press('citizenship-kz', 'country-kz', 'country-ru', 'mode-road'),
  ...[typed('Кайрак'), typed(soon), ...press('purpose-work')],
  ...[typed('ООО «Пример & Ко» <b>'), typed('Челябинск'), typed('Садовая 5, кв. 7')],
  ...press('returns-no', 'document-type-it-button', 'document-passport'),
  ...[typed('N12345678'), typed('Үлгібаева Әсел'), typed('ULGIBAEVA, ASEL'), typed('05.03.1994'), typed('01.02.2035')],
  ...press('registration-companions.add', 'relation-child', 'citizenship-kz'),
  ...press('document-type-it-button', 'document-birth-certificate'),
  ...[typed('AB1234567'), typed('Үлгібаев Арман'), typed('ULGIBAEV, ARMAN'), typed('07.06.2018')],
  { button: 'registration-companions.done', count: 1 },
  ...press('registration-submit-button'),
]

/** All that is kept of a filed trip, but for what is never the same twice: ids, codes, and when it was filed. */
async function recordOf({ door }: Doer) {
  const { db, keyring, sql } = fresh
  const [chat] = await sql<{ person_id: string }[]>`select person_id from chats where door = ${door}`
  const personId = chat?.person_id ?? ''
  const [journey] = await listJourneys(db, personId)
  if (!journey) throw new Error(`expected a trip filed over ${door}`)
  const filed = await listRegistrations(db, await personBox(db, keyring, personId), personId, journey.id)
  const reminders = await sql`select kind, due_at from reminders where person_id = ${personId} order by due_at, kind`
  const { id: _, legs, ...whole } = journey
  return {
    journey: { ...whole, legs: legs.map(({ id: _id, ...leg }) => leg) },
    registrations: filed.map((one) => {
      const { id, journeyId, travellerId, code, credential, filedAt, submittedAt, ...kept } = one
      return kept
    }),
    reminders: reminders.map(({ kind, due_at }) => ({ kind, at: String(due_at) })),
  }
}

it('a trip filed in Telegram and the same trip filed in a browser are the same record', {
  timeout: 90_000,
}, async () => {
  const records = []
  for (const doer of [await withTelegram(), await withPage()]) {
    for (const one of said) {
      if ('typed' in one) await doer.says(one.typed)
      else await doer.presses(words.say('ru', { id: one.button, args: { count: one.count ?? 0 } }))
      await program.quiet()
    }
    records.push(await recordOf(doer))
  }
  const [telegram, web] = records
  expect(telegram?.registrations).toHaveLength(2)
  expect(telegram?.reminders.length).toBeGreaterThan(2)
  expect(web).toEqual(telegram)
})

/** What was told of two people above, as it is typed and as it is read. */
const planted = [
  ...['Үлгібаева', 'Үлгібаев', 'ULGIBAEV', 'Әсел', 'ASEL', 'N12345678', 'AB1234567'],
  ...['Садовая', 'Пример & Ко', '1994-03-05', '05.03.1994', '2018-06-07', '2035-02-01'],
]

it('what was told of people stands in clear in no column of the database and in no line of the log', async () => {
  const tables = await fresh.sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`
  const places: string[] = []
  for (const { name } of tables) {
    const rows = await fresh.sql<{ row: string }[]>`select t::text as row from ${fresh.sql(name)} as t`
    for (const { row } of rows)
      places.push(...planted.filter((word) => row.includes(word)).map((word) => `${name}: ${word}`))
  }
  expect(places).toEqual([])
  expect(tables.length).toBeGreaterThan(20)
  expect(program.lines.length).toBeGreaterThan(20)
  for (const line of program.lines) for (const word of planted) expect(JSON.stringify(line)).not.toContain(word)
})
