import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { type FeedOptions, readFeed } from '../../src/feeds/read-feed.ts'

async function read(text: string | AsyncIterable<Uint8Array>, options: Partial<FeedOptions> = {}): Promise<FeedRow[]> {
  async function* chunks() {
    if (typeof text !== 'string') return yield* text
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97)
  }
  const rows: FeedRow[] = []
  const all: FeedOptions = { format: 'jobposting', source: 'pages', places: placeIndex(), ...options }
  for await (const found of readFeed(chunks(), all)) rows.push(found)
  return rows
}

const posting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Сварщик',
  identifier: { '@type': 'PropertyValue', name: 'Демо', value: 77 },
  url: 'https://example.org/vacancy/77',
  datePosted: '05-11-2026',
  validThrough: '31.12.2026',
  employmentType: ['FULL_TIME'],
  hiringOrganization: { '@type': 'Organization', name: 'ТОО «Демо»', taxID: '123456789012' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Алматы', addressCountry: { name: 'Казахстан' } },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'KZT',
    value: { '@type': 'QuantitativeValue', minValue: 2000, maxValue: '2 500', unitText: 'HOUR' },
  },
  experienceRequirements: { monthsOfExperience: 24 },
  educationRequirements: { credentialCategory: 'professional certificate' },
  description: '<p>Сварка труб</p> Пишите demo@example.org',
  totalJobOpenings: 3,
}

async function readOne(changed: Record<string, unknown>): Promise<Vacancy> {
  const [only] = await read(JSON.stringify({ ...posting, ...changed }))
  if (only?.is !== 'vacancy') throw new Error(`expected a vacancy, got ${JSON.stringify(only)}`)
  return only.vacancy
}

const page = (...documents: unknown[]) =>
  `<!doctype html><html><head><script>let a = "<b>"</script>\n${documents
    .map(
      (one) =>
        `<script data-x="1" type="application/ld+json">\n${typeof one === 'string' ? one : JSON.stringify(one)}\n</script>`,
    )
    .join('\n')}</head><body>…</body></html>`

describe('a schema.org JobPosting', () => {
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Работа' }] }
  it.each([
    ['a document', JSON.stringify(posting)],
    ['an array', JSON.stringify([posting])],
    ['a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [posting] })],
    ['lines', `${JSON.stringify(posting)}\n`],
    [
      'a list of a page',
      JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting }] }),
    ],
    ['a script of a page', page(crumbs, posting)],
    ['pages one after another', page(crumbs) + page({ '@graph': [crumbs, posting] })],
  ])('is read from %s', async (_, text) => {
    const rows = await read(text)
    expect(rows).toMatchObject([{ is: 'vacancy', vacancy: { sourceId: '77', title: 'Сварщик' } }])
  })

  it('is a vacancy under our own names', async () => {
    expect(await readOne({})).toMatchObject({
      url: 'https://example.org/vacancy/77',
      isco: '7212',
      employerName: 'ТОО «Демо»',
      employerRegistryNumber: '123456789012',
      country: 'KZ',
      region: 'KZ-75',
      geonameId: 1526384,
      place: 'Алматы',
      payMin: 2000,
      payMax: 2500,
      currency: 'KZT',
      payPeriod: 'hour',
      employment: 'full',
      experienceYears: 2,
      education: 'vocational',
      description: 'Сварка труб\nПишите …',
      postedOn: '2026-11-05',
      closesOn: '2026-12-31',
      openings: 3,
    })
  })

  it.each([
    [
      { currency: 'KZT', value: 300_000, unitText: 'MONTH' },
      { payMin: 300_000, payMax: 300_000, payPeriod: 'month' },
    ],
    [
      { currency: 'KZT', value: { value: '5000', unitText: 'DAY' } },
      { payMin: 5000, payMax: 5000, payPeriod: 'day' },
    ],
    [
      { currency: 'RUR', minValue: 1, maxValue: 2, unitText: 'YEAR' },
      { payMin: 1, currency: 'RUB', payPeriod: 'year' },
    ],
    [
      { currency: 'KZT', value: { value: 'от 200 000 до 300 000', unitText: 'WEEK' } },
      { payMin: 200_000, payMax: 300_000, payPeriod: 'week' },
    ],
    ['250 000 тенге', { payMin: 250_000, payMax: 250_000, currency: 'KZT' }],
    [300_000, { payMin: null, payMax: null, currency: null }],
  ])('tells pay as %j', async (baseSalary, pay) => {
    expect(await readOne({ baseSalary })).toMatchObject(pay)
  })

  it.each([
    ['2026-11-05T10:00:00+05:00', '2026-11-05'],
    ['5.11.2026', '2026-11-05'],
    ['5 ноября 2026', '2026-11-05'],
  ])('tells the day %s', async (datePosted, postedOn) => {
    expect(await readOne({ datePosted })).toMatchObject({ postedOn })
  })

  it('without an address of a state is in that of its town, or of its pay', async () => {
    const address = (addressLocality: string) => ({ jobLocation: { address: { addressLocality } } })
    expect(await readOne(address('Гомель'))).toMatchObject({ country: 'BY', geonameId: 627907 })
    expect(await readOne(address('Нигдеград'))).toMatchObject({ country: 'KZ', geonameId: null })
  })

  it('without a number of its own is known again by what it says', async () => {
    const nameless = { identifier: undefined, url: undefined }
    const [first, again, other] = await Promise.all([
      readOne(nameless),
      readOne(nameless),
      readOne({ ...nameless, title: 'Повар' }),
    ])
    expect(first?.sourceId).toBe(again?.sourceId)
    expect(first?.sourceId).not.toBe(other?.sourceId)
  })

  it('that is wrong is refused by line and field, the others are kept', async () => {
    const wrong = [
      { ...posting, title: undefined },
      { ...posting, datePosted: '31-31-2026' },
      { '@type': 'Event', name: 'Ярмарка' },
    ]
    const rows = await read([...wrong, posting].map((one) => JSON.stringify(one)).join('\n'))
    expect(rows.map((found) => (found.is === 'rejected' ? `${found.line} ${found.reason}` : 'kept'))).toEqual([
      '1 title: expected the name of the work, came none',
      '2 datePosted: expected a day, YYYY-MM-DD or DD-MM-YYYY, came "31-31-2026"',
      '3 row: expected a JobPosting, came Event',
      'kept',
    ])
  })

  it('in a script that is not JSON is refused by its line', async () => {
    expect(await read(page('{"@type": "JobPosting", ', posting))).toMatchObject([
      { is: 'rejected', line: 2, reason: 'row: not JSON' },
      { is: 'vacancy' },
    ])
  })

  const samples = process.env.KOSH_SAMPLES
  if (!samples) console.warn('skipped: the examples of schema.org, for KOSH_SAMPLES names no folder')
  const examples = () => createReadStream(join(samples ?? '', 'vacancies/schema-org-jobposting-examples.txt'))
  it.skipIf(!samples)('is read from each example of the standard, once the state is told', async () => {
    expect((await read(examples(), { country: 'US' })).map(({ is }) => is)).toEqual(Array(6).fill('vacancy'))
    const refused = await read(examples())
    expect(refused.map((row) => row.is === 'rejected' && row.reason.startsWith('country: expected'))).toEqual(
      Array(6).fill(true),
    )
  })
  it.skipIf(!samples)('is not what a town’s listing holds: that is read by a mapping', async () => {
    const mapping = {
      id: 'sourceId',
      name: 'title',
      employer: 'employerName',
      salary: 'pay',
      address: 'place',
      publishedAt: 'postedOn',
      experience: 'experienceYears',
      source: 'site',
      '=RU': 'country',
    }
    const listing = createReadStream(join(samples ?? '', 'vacancies/mixed-listing-472.jsonl'))
    const rows = await read(listing, { format: 'kosh', mapping })
    expect(rows.filter(({ is }) => is === 'vacancy')).toHaveLength(472)
  })
})
