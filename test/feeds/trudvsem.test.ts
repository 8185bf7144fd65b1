import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { readFeed } from '../../src/feeds/read-feed.ts'
import { russianRegion } from '../../src/feeds/russian-regions.ts'
import { envelope, madeUpRows, row } from '../support/trudvsem.ts'

async function read(text: string | AsyncIterable<Uint8Array>): Promise<FeedRow[]> {
  async function* chunks() {
    if (typeof text !== 'string') return yield* text
    // Cut where it hurts: in the middle of words and of letters of two bytes.
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777)
  }
  const rows: FeedRow[] = []
  for await (const found of readFeed(chunks(), { format: 'trudvsem', source: 'trudvsem', places: placeIndex() }))
    rows.push(found)
  return rows
}

async function readOne(changed: Record<string, unknown>): Promise<Vacancy> {
  const [only] = await read(JSON.stringify({ vacancy: { ...row(1), ...changed } }))
  if (only?.is !== 'vacancy') throw new Error(`expected a vacancy, got ${JSON.stringify(only)}`)
  return only.vacancy
}

describe('a feed of trudvsem', () => {
  it.each([
    ['the envelope of its API', envelope],
    ['an array', (rows: string[]) => `[${rows.join(',')}]`],
    ['lines', (rows: string[]) => rows.join('\n')],
  ])('as %s gives the good rows and names each bad one by its place and reason', async (_, written) => {
    const rows = await read(written(madeUpRows(200)))
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 200 }, (__, index) => index))
    const bad = rows.flatMap((found) => (found.is === 'rejected' ? [found] : []))
    expect(bad.map(({ index }) => index)).toEqual([7, 27, 47, 67, 87, 107, 127, 147, 167, 187])
    expect(bad.slice(0, 5).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('job-name'),
      expect.stringContaining('salary_min'),
      expect.stringContaining('creation-date'),
      'row: not JSON',
      expect.stringContaining('row'),
    ])
  })

  it('tells the line a bad row begins at', async () => {
    const rows = await read(envelope(madeUpRows(20)))
    expect(rows[7]).toMatchObject({ is: 'rejected', line: 9 })
  })

  it('finds the rows after one that was cut off', async () => {
    const whole = madeUpRows(4)
    const rows = await read([whole[0], '{"vacancy": {"id": "cut", "job-name": "Сва', whole[1], whole[2]].join('\n'))
    expect(rows.map(({ is }) => is)).toEqual(['vacancy', 'rejected', 'vacancy', 'vacancy'])
  })

  it('reads a row as a vacancy under our own names', async () => {
    expect(await readOne({})).toEqual({
      source: 'trudvsem',
      sourceId: '00000000-0000-4000-8000-000000000001',
      url: 'https://trudvsem.ru/vacancy/card/1/1',
      title: 'Сварщик',
      isco: '7212',
      iscoConfidence: expect.any(Number),
      employerName: 'ООО "Демо 1"',
      employerRegistryNumber: '7707083893',
      country: 'RU',
      region: 'RU-TOM',
      place: 'Томская область, г Томск',
      geonameId: 1489425,
      payMin: 90_000,
      payMax: null,
      currency: 'RUB',
      payPeriod: 'month',
      gross: null,
      employment: 'full',
      schedule: 'rotation',
      experienceYears: 1,
      education: 'vocational',
      languages: {},
      openTo: null,
      housing: 'unknown',
      transport: 'unknown',
      regulated: null,
      licence: [],
      minAge: null,
      description: 'Сварка труб.\nЗвоните: …, …',
      postedOn: '2026-11-10',
      closesOn: null,
      openings: 5,
    })
  })

  it('keeps nothing by which a person could be reached', async () => {
    const told = JSON.stringify(await readOne({}))
    for (const contact of ['+7', '(900)', 'example.org', 'Персона']) expect(told).not.toContain(contact)
  })

  it('takes nought for not stated', async () => {
    expect(await readOne({ salary_min: '0', salary_max: 0 })).toMatchObject({
      payMin: null,
      payMax: null,
      currency: null,
    })
  })

  it('leaves out an upper bound below the lower one', async () => {
    expect(await readOne({ salary_min: 90_000, salary_max: '1' })).toMatchObject({ payMin: 90_000, payMax: null })
  })

  it('tells whose diplomas need recognition', async () => {
    expect(await readOne({ 'job-name': 'Медицинская сестра' })).toMatchObject({ isco: '3221', regulated: 'medical' })
  })

  it('leaves the occupation open where the title names none', async () => {
    expect(await readOne({ 'job-name': 'Требуются энергичные люди' })).toMatchObject({
      isco: null,
      iscoConfidence: null,
    })
  })

  it('tells the occupation by the code of the trade where the title names none, never by a code of another list', async () => {
    const people = { 'job-name': 'Требуются энергичные люди' }
    expect(await readOne({ ...people, code_profession: '197276' })).toMatchObject({ isco: '7123', iscoConfidence: 0.9 })
    expect(await readOne({ ...people, code_profession: 114428 })).toMatchObject({ isco: '8322', iscoConfidence: 0.6 })
    expect(await readOne({ ...people, code_profession: '201294' })).toMatchObject({ isco: null })
  })

  it('tells a lorry driver by the title, though the code names drivers of all cars', async () => {
    const driver = { 'job-name': 'Водитель грузового автомобиля', code_profession: '114428' }
    expect(await readOne(driver)).toMatchObject({ isco: '8332' })
  })

  it.each([
    ['7700000000000', 'RU-MOW'],
    ['77', 'RU-MOW'],
    ['8', 'RU-KL'],
    ['9900000000000', null],
  ])('names region %s %s', (code, region) => {
    expect(russianRegion(code)).toBe(region)
  })

  const samples = process.env.KOSH_SAMPLES
  if (!samples) console.warn('skipped: real rows of trudvsem, for KOSH_SAMPLES names no folder')
  it.skipIf(!samples)('gives every row of a real answer', async () => {
    const rows = await read(createReadStream(join(samples ?? '', 'vacancies/trudvsem/api-v1-vacancies-sample.json')))
    expect(rows.map(({ is }) => is)).toEqual(['vacancy', 'vacancy'])
  })
})
