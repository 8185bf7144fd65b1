import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { matchNewVacancies } from '../../src/app/exchange/match-news.ts'
import { matchesThroughOutbox, tellMatches } from '../../src/app/exchange/tell-matches.ts'
import { placeIndex } from '../../src/app/places.ts'
import { koshWords } from '../../src/app/world.ts'
import { putPreferences } from '../../src/db/preferences.ts'
import { vacancies } from '../../src/db/schema/vacancies.ts'
import { noteNewVacancies } from '../../src/db/vacancy-news.ts'
import { titleKey } from '../../src/domain/exchange/text.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy } from '../support/exchange.ts'
import { openPage } from '../support/page.ts'
import { until } from '../support/path.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
const words = koshWords(() => {})
const ru = (id: string) => words.say('ru', { id })

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

/** Somebody at a door. */
type Doer = {
  presses: (label: string) => Promise<unknown>
  says: (text: string) => Promise<unknown>
  starts: (argument: string) => Promise<unknown>
  told: () => string[]
}

async function withTelegram(): Promise<Doer> {
  const person = api.person({ languageCode: 'ru' })
  person.says('/start')
  await program.quiet()
  return {
    presses: async (label) => person.presses(label),
    says: async (text) => person.says(text),
    starts: async (argument) => person.says(`/start ${argument}`),
    told: () => person.seesAll().map(({ text }) => text),
  }
}

async function withPage(): Promise<Doer> {
  const page = await openPage(program.address(), { language: 'ru' })
  await program.quiet()
  const button = (label: string) =>
    page.told
      .toReversed()
      .flatMap(({ choices, version }) => choices.map((choice) => ({ ...choice, version })))
      .find((one) => one.label.startsWith(label))
  return {
    async presses(label) {
      const found = await until(
        () => button(label),
        (one) => one !== undefined,
      )
      return page.presses(found?.index ?? -1, found?.version ?? 0)
    },
    says: (text) => page.says(text),
    starts: (argument) => page.commands('start', argument),
    told: () => page.told.map((one) => JSON.stringify(one)),
  }
}

/** A welder's vacancy that is new now. */
async function isNew(title: string): Promise<string> {
  const id = randomUUID()
  const now = new Date()
  await fresh.db.insert(vacancies).values({
    ...aVacancy({ sourceId: id, title, postedOn: now.toISOString().slice(0, 10) }),
    ...{ id, contentHash: '', firstSeenAt: now, lastSeenAt: now, titleKey: titleKey(title) },
  })
  await noteNewVacancies(fresh.db, [id], now)
  return id
}

/** What the clock does each minute. */
async function tick(): Promise<void> {
  await matchNewVacancies({ db: fresh.db }, new Date())
  const queue = matchesThroughOutbox(fresh.keyring)
  await tellMatches({ db: fresh.db, places: placeIndex(), queue }, new Date())
}

it.each([
  ['Telegram', withTelegram],
  ['the page', withPage],
])('in %s a new vacancy is told once, opens by its button, and by its link', async (_, door) => {
  const person = await door()
  const hears = (part: string) =>
    until(
      () => person.told().filter((text) => text.includes(part)).length,
      (count) => count > 0,
    )
  const does = async (work: Promise<unknown>) => {
    await work
    await program.quiet()
  }
  await does(person.presses(ru('language-own-ru')))
  await does(person.presses(ru('consent-agree-button')))
  // Whatever the hour is at which this is run.
  for (const { id } of await fresh.sql<{ id: string }[]>`select id from persons`)
    await putPreferences(fresh.db, id, { quiet: { from: 0, to: 0 }, off: [] }, new Date())
  await does(person.says('сварщик'))
  await does(person.presses(ru('jobs-tell-me-button')))
  await hears('не больше пяти в день')
  const title = `Сварщик на верфь ${randomUUID().slice(0, 4)}`
  const id = await isNew(title)
  await Promise.all([tick(), tick()])
  await tick()
  await program.quiet()
  await hears(`1. ${title}`)
  expect(person.told().filter((text) => text.includes('по вашему поиску'))).toHaveLength(1)
  await does(person.presses(`1. ${title.slice(0, 15)}`))
  const isOpen = () =>
    until(
      () => person.told().at(-1) ?? '',
      (last) => last.includes(title) && !last.includes('по вашему поиску'),
    )
  await isOpen()
  await does(person.says(ru('menu-button')))
  expect(person.told().at(-1)).not.toContain(title)
  await does(person.starts(`vacancy_${id}`))
  await isOpen()
})
