import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import { unitGroups } from '../../src/domain/occupations/occupations.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { roleIds, roleOccupation } from '../../src/feeds/hh-roles.ts'
import { readFeed } from '../../src/feeds/read-feed.ts'

async function read(text: string | AsyncIterable<Uint8Array>): Promise<FeedRow[]> {
  async function* chunks() {
    if (typeof text !== 'string') return yield* text
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 333) yield bytes.subarray(at, at + 333)
  }
  const rows: FeedRow[] = []
  for await (const found of readFeed(chunks(), { format: 'hh', source: 'hh', places: placeIndex() })) rows.push(found)
  return rows
}

/** A search's item of 2021, made up. */
const old = {
  id: '1',
  name: 'Сварщик',
  area: { id: '1002', name: 'Минск' },
  salary: { from: 1500, to: 2000, currency: 'BYR', gross: false },
  published_at: '2021-06-11T17:53:28+0300',
  archived: false,
  alternate_url: 'https://hh.ru/vacancy/1',
  employer: { id: '1', name: 'ЧУП «Демо»' },
  snippet: {
    requirement: 'Опыт <highlighttext>сварщика</highlighttext> от года. Звоните +7 900 000-00-00',
    responsibility: 'Предоставляем жильё.',
  },
  contacts: { name: 'Персона Примерная', phones: [{ number: '0000000' }] },
  schedule: { id: 'flyInFlyOut', name: 'Вахтовый метод' },
  specializations: [{ id: '4.255', name: 'Строительство' }],
}
/** A whole vacancy of today, made up. */
const today = {
  id: 2,
  name: 'Специалист',
  area: { id: '160', name: 'Алматы' },
  salary_range: { from: 400000, to: null, currency: 'KZT', gross: true, mode: { id: 'SHIFT' } },
  published_at: '2026-11-20T10:00:00+0500',
  alternate_url: 'https://hh.kz/vacancy/2',
  employer: { name: 'ТОО «Демо»' },
  description: '<p>Работа</p><script>alert(1)</script>',
  professional_roles: [{ id: '109', name: 'Сварщик' }],
  experience: { id: 'between1And3' },
  employment_form: { id: 'PART' },
  driver_license_types: [{ id: 'C' }],
  languages: [{ id: 'eng', level: { id: 'b1' } }, { id: 'kaz' }],
}

async function readOne(item: Record<string, unknown>): Promise<Vacancy> {
  const [only] = await read(JSON.stringify(item))
  if (only?.is !== 'vacancy') throw new Error(`expected a vacancy, got ${JSON.stringify(only)}`)
  return only.vacancy
}

describe('a feed of HeadHunter', () => {
  it.each([
    ['a page', JSON.stringify({ items: [old, today], found: 2, pages: 1, clusters: null })],
    ['pages one after another', `${JSON.stringify({ items: [old] })}\n${JSON.stringify({ items: [today], page: 1 })}`],
    ['an array', JSON.stringify([old, today], null, 2)],
    ['lines', `${JSON.stringify(old)}\n${JSON.stringify(today)}\n`],
  ])('as %s gives every vacancy', async (_, text) => {
    const rows = await read(text)
    expect(rows.map((found) => (found.is === 'vacancy' ? found.vacancy.sourceId : found.reason))).toEqual(['1', '2'])
  })

  it('of 2021 is read: pay in today’s Belarusian roubles under their old code, the state by its town', async () => {
    expect(await readOne(old)).toMatchObject({
      isco: '7212',
      country: 'BY',
      geonameId: 625144,
      payMin: 1500,
      payMax: 2000,
      currency: 'BYN',
      payPeriod: 'month',
      gross: false,
      schedule: 'rotation',
      housing: 'yes',
      postedOn: '2021-06-11',
      description: 'Предоставляем жильё.\nОпыт сварщика от года. Звоните …',
    })
  })

  it('of today is read: the occupation by its role, pay by the shift', async () => {
    expect(await readOne(today)).toMatchObject({
      sourceId: '2',
      isco: '7212',
      iscoConfidence: 0.95,
      country: 'KZ',
      region: 'KZ-75',
      payMin: 400_000,
      currency: 'KZT',
      payPeriod: 'day',
      experienceYears: 1,
      schedule: 'part_time',
      employment: 'part',
      licence: ['C'],
      languages: { en: 'B1', kk: null },
      description: 'Работа',
    })
  })

  it('keeps nothing by which a person could be reached', async () => {
    const told = JSON.stringify(await readOne(old))
    for (const contact of ['+7', '0000000', 'Персона']) expect(told).not.toContain(contact)
  })

  it('takes a rotation’s pay for no pay by the month', async () => {
    const range = { from: 300_000, to: null, currency: 'RUR', gross: true, mode: { id: 'FLY_IN_FLY_OUT' } }
    expect(await readOne({ ...today, salary_range: range })).toMatchObject({ payMin: null, currency: null })
  })

  it('names what is wrong with a row by line and field', async () => {
    const rows = await read(
      [
        { ...old, name: '' },
        { ...old, salary: { from: 'много' } },
        { ...old, published_at: 'вчера' },
        { ...old, archived: true },
        { ...old, area: { id: '5', name: 'Нарния' }, salary: null, alternate_url: 'https://example.org/1' },
      ]
        .map((item) => JSON.stringify(item))
        .join('\n'),
    )
    expect(rows.map((found) => (found.is === 'rejected' ? `${found.line} ${found.reason}` : ''))).toEqual([
      '1 name: expected the name of the work',
      expect.stringMatching(/^2 salary\.from: /),
      '3 published_at: expected an instant, YYYY-MM-DDThh:mm:ss',
      '4 archived: expected a vacancy that is open',
      expect.stringMatching(/^5 country: expected a state .*came none$/),
    ])
  })
})

describe('occupations by the codes of feeds', () => {
  it('are told for each of the 174 roles of HeadHunter but that of others', () => {
    expect(roleIds()).toEqual(Array.from({ length: 174 }, (_, index) => String(index + 1)))
    expect(roleIds().filter((id) => !roleOccupation(id))).toEqual(['40'])
  })

  it('are unit groups of ISCO-08', () => {
    const groups: ReadonlySet<string> = new Set(unitGroups)
    const told = roleIds().flatMap((id) => roleOccupation(id)?.groups ?? [])
    expect(told.filter((group) => !groups.has(group))).toEqual([])
  })

  it.each([
    ['Водитель категории C, E на фуру', '21', '8332'],
    ['Пекарь', '94', '7512'],
    ['Требуются люди', '94', '5120'],
    ['Требуются люди', '63', null],
    ['Требуются люди', '40', null],
    ['Маляр', '40', '7131'],
  ])('%s under role %s is %s', async (name, role, isco) => {
    expect(await readOne({ ...today, name, professional_roles: [{ id: role }] })).toMatchObject({ isco })
  })
})

const samples = process.env.KOSH_SAMPLES
if (!samples) console.warn('skipped: real vacancies of HeadHunter, for KOSH_SAMPLES names no folder')
it.skipIf(!samples).each([
  ['2021-06-moscow.json', 100],
  ['2023-04-by.json', 100],
  ['2023-09-moscow.json', 100],
  ['full-objects-200.jsonl', 200],
])('every vacancy of the real %s is read, in its town', async (file, count) => {
  const rows = await read(createReadStream(join(samples ?? '', 'vacancies/hh', file)))
  const found = rows.flatMap((row) => (row.is === 'vacancy' && row.vacancy.geonameId !== null ? [row] : []))
  expect(found).toHaveLength(count)
})
