import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAttachment } from '../../src/app/attachment-makers.ts'
import { countLabour } from '../../src/app/exchange/count-labour.ts'
import { importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { LabourQuery, readLabour } from '../../src/app/exchange/read-labour.ts'
import { drawLabour } from '../../src/app/exchange/show-labour.ts'
import { placeIndex } from '../../src/app/places.ts'
import { koshWords } from '../../src/app/world.ts'
import { storeRates } from '../../src/db/rates.ts'
import { MemberState } from '../../src/domain/codes.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { createLabourApp } from '../../src/http/labour.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy, testRates } from '../support/exchange.ts'
import { talk } from '../support/talk.ts'

const words = koshWords()
const now = new Date('2026-11-25T12:00:00Z')
let fresh: FreshDatabase

/** A market of 300 in which some states and occupations have fewer than five. */
const offered: Vacancy[] = Array.from({ length: 300 }, (_, index) => {
  const country = index < 3 ? 'AM' : (['RU', 'KZ', 'BY'] as const)[index % 3]
  const currency = { AM: 'AMD', RU: 'RUB', KZ: 'KZT', BY: 'BYN' }[country ?? 'RU']
  return aVacancy({
    source: 'one',
    sourceId: `v${index}`,
    title: `Работа ${index}`,
    employerName: `Демо ${index}`,
    country: country ?? 'RU',
    region: country === 'KZ' ? (index % 2 === 0 ? 'KZ-75' : 'KZ-71') : null,
    isco: index % 7 === 0 ? null : index % 5 === 0 ? '5120' : index === 1 ? '2211' : '7212',
    payMin: index % 4 === 0 ? null : 1000 + index,
    payMax: null,
    currency: index % 4 === 0 ? null : (currency ?? null),
    payPeriod: 'month',
    postedOn: index % 10 === 0 ? '2026-09-15' : '2026-11-10',
  })
})

beforeAll(async () => {
  fresh = await freshDatabase()
  const { db } = fresh
  await storeRates(
    db,
    Object.entries(testRates.perUnit).map(([currency, perUnit]) => ({ on: '2026-09-01', currency, perUnit })),
    'test',
  )
  async function* rows(): AsyncGenerator<FeedRow> {
    for (const [index, vacancy] of offered.entries()) yield { index, line: index + 1, is: 'vacancy', vacancy }
  }
  await importVacancies({ db }, rows, { source: 'one', format: 'kosh' }, now)
  const wishes = [
    ...Array.from({ length: 9 }, () => ({ occupations: ['7212'], countries: ['RU'] })),
    ...Array.from({ length: 3 }, () => ({ occupations: ['5120'], countries: ['KZ'] })),
    { occupations: ['7212', '5120'] },
  ]
  for (const wish of wishes) {
    const [person] = await fresh.sql<{ id: string }[]>`insert into persons default values returning id`
    await fresh.sql`insert into profiles (person_id, wish, updated_at)
      values (${person?.id ?? ''}, ${JSON.stringify(wish)}::text::jsonb, ${now.toISOString()}::timestamptz)`
  }
  await countLabour(fresh, now)
})
afterAll(() => fresh.close())

const told = async (asked: Record<string, string>) =>
  Object.fromEntries((await readLabour(fresh.db, LabourQuery.parse(asked))).rows.map((row) => [row.key, row]))

describe('the state of the labour market', () => {
  it('equals a direct count, by state and by occupation', async () => {
    const byCountry = await told({ by: 'country' })
    for (const country of ['RU', 'KZ', 'BY'])
      expect(byCountry[country]?.vacancies).toBe(offered.filter((one) => one.country === country).length)
    const inKazakhstan = await told({ by: 'occupation', country: 'KZ' })
    expect(inKazakhstan['7212']?.vacancies).toBe(
      offered.filter((one) => one.country === 'KZ' && one.isco === '7212').length,
    )
    const median = (sums: number[]) => {
      const sorted = sums.toSorted((a, b) => a - b)
      const at = (index: number) => sorted[index] ?? Number.NaN
      const middle = (sorted.length - 1) / 2
      return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
    }
    const paid = offered.flatMap((one) =>
      one.country === 'KZ' && one.isco === '7212' && one.payMin !== null ? [one.payMin] : [],
    )
    expect(inKazakhstan['7212']?.pay).toBeCloseTo(median(paid), 6)
    expect(inKazakhstan['7212']?.currency).toBe('KZT')
  })

  it('hides counts under five, and of people what a hidden one would follow from', async () => {
    const byCountry = await told({ by: 'country' })
    expect(byCountry.AM).toMatchObject({ vacancies: 'hidden', ratio: 'hidden', pay: 'hidden' })
    const all = await told({ by: 'occupation' })
    expect(all['2211']?.vacancies).toBe('hidden')
    // Four cooks: hidden, and the ten welders with them, for their sum is told.
    expect(all['5120']?.seekers).toBe('hidden')
    expect(all['7212']?.seekers).toBe('hidden')
  })

  it('counts those who look for work by what they would take, and how many there are to one vacancy', async () => {
    const inRussia = await told({ by: 'occupation', country: 'RU' })
    const demand = offered.filter((one) => one.country === 'RU' && one.isco === '7212').length
    const { seekers, ratio } = (await told({ by: 'country' })).RU ?? {}
    expect(seekers).toBe(10)
    expect(ratio).toBe(Math.round((10 / offered.filter((one) => one.country === 'RU').length) * 100) / 100)
    expect(inRussia['7212']?.vacancies).toBe(demand)
  })

  it('tells months: what was open on their last day, and seekers only where they were counted then', async () => {
    const { rows } = await readLabour(fresh.db, LabourQuery.parse({ by: 'month', from: '2026-09' }))
    expect(rows.map(({ month, vacancies, seekers }) => [month, vacancies, seekers])).toEqual([
      ['2026-09', 30, null],
      ['2026-10', 30, null],
      ['2026-11', 300, 13],
    ])
  })

  it('is counted anew only when the last count is old enough', async () => {
    const later = new Date('2026-11-25T12:30:00Z')
    expect(await countLabour(fresh, later, { freshMs: 3_600_000 })).toBe(false)
    expect(await countLabour(fresh, later)).toBe(true)
  })
})

describe('/labour', () => {
  const app = () =>
    createLabourApp({
      read: (query) => readLabour(fresh.db, query),
      draw: (view, locale, as) => drawLabour(view, locale, words.say, as),
      words,
    })
  const get = async (path: string) => app().request(path)

  it.each(['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const)('reads in %s, with a table and a picture', async (lang) => {
    const page = await (await get(`/labour?lang=${lang}&by=country`)).text()
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page).toContain(words.say(lang, { id: 'labour-pay' }))
    expect(page).toContain(words.say(lang, { id: 'country-kz' }))
    const picture = await (await get(`/labour?lang=${lang}&by=country&format=svg`)).text()
    expect(picture).toContain(words.say(lang, { id: 'country-kz' }))
  })

  it('gives the same as CSV, JSON and PNG', async () => {
    const { rows } = JSON.parse(await (await get('/labour?by=region&country=KZ&format=json&lang=en')).text())
    const direct = offered.filter((one) => one.region === 'KZ-75').length
    expect(rows.find(({ key }: { key: string }) => key === 'KZ-75').vacancies).toBe(direct)
    const csv = await (await get('/labour?by=region&country=KZ&format=csv&lang=en')).text()
    expect(csv.split('\r\n')[0]).toContain('month,key,label,vacancies,seekers,ratio,pay,currency')
    expect(csv).toContain(`KZ-75,Almaty,${direct}`)
    const png = new Uint8Array(await (await get('/labour?format=png')).arrayBuffer())
    expect([...png.slice(1, 4)]).toEqual([80, 78, 71])
  })

  it('answers what it cannot read with the general picture and a word, data with the reason', async () => {
    const page = await get('/labour?by=colour&lang=en')
    expect(page.status).toBe(400)
    expect(await page.text()).toContain('could not be understood')
    expect((await get('/labour?from=0000-01&to=0000-02')).status).toBe(400)
    const data = await get('/labour?country=XX&format=json')
    expect(data.status).toBe(400)
    expect(JSON.stringify(await data.json())).toContain('country')
  })
})

describe('/market in the chat', () => {
  it.each(['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const)('shows the picture and the figures in %s', async (locale) => {
    const person = await talk(fresh, { now: now.toISOString(), locale })
    await person.command('market')
    expect(person.shows()[0]).toEqual({
      show: 'picture',
      attachment: { kind: 'market', by: 'occupation', country: '' },
    })
    expect(person.text()).toContain(words.say(locale, { id: 'market-about' }))
    await person.presses('country-kz')
    expect(person.text()).toContain(words.say(locale, { id: 'plain', args: { value: { country: 'KZ' } } }))
    await person.presses('labour-column-month')
    expect(person.shows()[0]).toEqual({ show: 'picture', attachment: { kind: 'market', by: 'month', country: 'KZ' } })
    const made = await makeAttachment(
      { ...fresh, places: placeIndex(), say: words.say },
      person.personId,
      { kind: 'market', by: 'month', country: 'KZ' },
      locale,
    )
    expect(made?.mime).toBe('image/png')
  })
})

describe('a market that was never counted', () => {
  it('is told to have nothing to show yet, in the chat, without a picture, and as data', async () => {
    const empty = await freshDatabase()
    const person = await talk(empty, { now: now.toISOString(), locale: 'en' })
    await person.command('market')
    expect(person.text()).toContain(words.say('en', { id: 'labour-empty' }))
    expect(person.shows().map(({ show }) => show)).not.toContain('picture')
    const made = { ...empty, places: placeIndex(), say: words.say }
    const picture = await makeAttachment(made, person.personId, { kind: 'market', by: 'occupation', country: '' }, 'en')
    expect(picture).toBeUndefined()
    expect((await readLabour(empty.db, LabourQuery.parse({ by: 'month' }))).rows).toEqual([])
    await empty.close()
  })
})

describe('kosh stats labour', () => {
  const env = () => fresh.env
  it('prints the same figures', async () => {
    const { code, out } = await kosh(['stats', 'labour', '--by', 'country', '--json', '--now', now.toISOString()], {
      env: env(),
    })
    expect(code).toBe(0)
    const { rows } = JSON.parse(out)
    expect(rows.map(({ key }: { key: string }) => key).toSorted()).toEqual(MemberState.options.toSorted())
  })

  it('says what is wrong with a wrong word', async () => {
    const { code, err } = await kosh(['stats', 'labour', '--by', 'colour'], { env: env() })
    expect(code).toBe(2)
    expect(err).toContain('--by')
  })
})
