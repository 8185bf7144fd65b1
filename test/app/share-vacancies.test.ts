import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemoVacancies } from '../../src/app/exchange/demo-vacancies.ts'
import { vacanciesToShare } from '../../src/app/exchange/share-vacancies.ts'
import { placeIndex } from '../../src/app/places.ts'
import { koshWords } from '../../src/app/world.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
const now = new Date('2026-12-01T09:00:00Z')

beforeAll(async () => {
  fresh = await freshDatabase()
  await loadDemoVacancies(fresh.db, now)
})
afterAll(() => fresh.close())

const share = (words: string, bot?: string) =>
  vacanciesToShare({ db: fresh.db, places: placeIndex(), say: koshWords().say, botName: () => bot }, words, 'kk', now)

it('offers vacancies of the occupation that the words name, each with a link that opens it', async () => {
  const found = await share('дәнекерлеуші', '@kosh_example_bot')
  expect(found.length).toBeGreaterThan(0)
  for (const { id, text, url } of found) {
    expect(url).toBe(`https://t.me/kosh_example_bot?start=vacancy_${id}`)
    expect(text).toContain(url)
  }
})

it('offers nothing where no occupation is named, or nobody could open it', async () => {
  expect(await share('сәлем', '@kosh_example_bot')).toEqual([])
  expect(await share('дәнекерлеуші')).toEqual([])
})
