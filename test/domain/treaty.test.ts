import { describe, expect, it } from 'vitest'
import { acceptedDocuments, documentsFor, migrationCardFor } from '../../src/domain/rules/entry.ts'
import { duties, stayTerms, stayTermsFor } from '../../src/domain/rules/stay.ts'
import {
  lastDayByCount,
  lastDayOfStay,
  lastRegistrationFreeDay,
  newContractCountdown,
  type Stay,
} from '../../src/domain/treaty.ts'

const states = ['AM', 'BY', 'KZ', 'KG', 'RU']

const aStay = (told: Partial<Stay> = {}): Stay => ({
  citizenship: 'KG',
  state: 'RU',
  purpose: 'work',
  enteredOn: '2026-03-01',
  ...told,
})

const corridor = (citizenship: string, to: string, purpose: Stay['purpose'] = 'tourism') => ({
  from: citizenship,
  to,
  citizenship,
  purpose,
})

describe('days without stay registration', () => {
  it('end on the 30th day of a worker’s stay, the day of entry being the first (Treaty, art. 97(6))', () => {
    expect(lastRegistrationFreeDay(aStay())?.day).toBe('2026-03-30')
  })

  it.each([
    ['BY', 'RU', 'tourism', 90],
    ['RU', 'BY', 'tourism', 90],
    ['AM', 'BY', 'tourism', 10],
    ['AM', 'BY', 'job_search', 30],
    ['KG', 'AM', 'tourism', 180],
    ['RU', 'AM', 'tourism', 30],
    ['BY', 'KG', 'tourism', 30],
  ] as const)('of a citizen of %s in %s for %s are %i', (citizenship, state, purpose, days) => {
    expect(lastRegistrationFreeDay(aStay({ citizenship, state, purpose }))?.freeDays).toBe(days)
  })

  it('are not told of one’s own state, nor of a citizen of another', () => {
    expect(lastRegistrationFreeDay(aStay({ citizenship: 'RU' }))).toBeUndefined()
    expect(lastRegistrationFreeDay(aStay({ citizenship: 'UZ' }))).toBeUndefined()
  })
})

describe('the last day of a stay', () => {
  it('is the 90th of the calendar year in Russia, and the year begins anew', () => {
    expect(lastDayOfStay(aStay({ purpose: 'tourism' }))?.day).toBe('2026-05-29')
    expect(lastDayOfStay(aStay({ purpose: 'tourism', enteredOn: '2026-12-10' }))?.day).toBe('2027-03-31')
  })

  it('is the 90th of any 180 in Kazakhstan, earlier stays counted', () => {
    const stay = aStay({ state: 'KZ', purpose: 'tourism', enteredOn: '2026-08-01' })
    expect(lastDayOfStay(stay)?.day).toBe('2026-10-29')
    expect(lastDayOfStay({ ...stay, earlier: [{ from: '2026-06-01', to: '2026-06-30' }] })?.day).toBe('2026-09-29')
  })

  it('is by the stricter of two counts: back from each day, and in blocks from the first entry', () => {
    const terms = { stayType: 'ROLL180', stayDays: 90, regFreeDays: 30 } as const
    expect(lastDayByCount(terms, '2026-06-01', [{ from: '2026-01-01', to: '2026-03-31' }])).toBe('2026-05-31')
  })

  it('is the contract’s for a worker (Treaty, art. 97(5))', () => {
    expect(lastDayOfStay(aStay({ contractEndsOn: '2026-11-30' }))).toMatchObject({ day: '2026-11-30', by: 'contract' })
  })

  it('has no limit between Russia and Belarus', () => {
    expect(lastDayOfStay(aStay({ citizenship: 'BY', purpose: 'tourism' }))).toBeUndefined()
  })
})

describe('a contract that ends early (Treaty, art. 97(9))', () => {
  it('leaves fifteen days for another, the day of its end being the first, when it ends after 90 days', () => {
    expect(newContractCountdown(aStay({ terminatedOn: '2026-06-01' }))?.lastDay).toBe('2026-06-15')
  })

  it('leaves what is left of the days of stay, when it ends sooner', () => {
    const stay = aStay({ contractEndsOn: '2026-12-31', terminatedOn: '2026-05-30' })
    expect(newContractCountdown(stay)).toBeUndefined()
    expect(lastDayOfStay(stay)).toMatchObject({ day: '2026-05-29', by: 'days' })
  })
})

describe('the law as data', () => {
  const pairs = states.flatMap((to) => states.filter((one) => one !== to).map((one) => [one, to] as const))

  it.each(pairs)('has terms of stay and documents for a citizen of %s in %s', (citizenship, to) => {
    expect(stayTermsFor(corridor(citizenship, to), '2026-12-10')).toBeDefined()
    expect(documentsFor(corridor(citizenship, to), '2026-12-10')).toBeDefined()
  })

  it('has each rule under a name of its own, with a source', () => {
    const all = [...stayTerms, ...duties, ...acceptedDocuments]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ source }) => source === '')).toEqual([])
  })

  it('is chosen by the day of crossing: between Kazakhstan and Armenia there was no agreement before 22 November 2025', () => {
    expect(stayTermsFor(corridor('KZ', 'AM'), '2025-11-21')).toBeUndefined()
    expect(stayTermsFor(corridor('KZ', 'AM'), '2025-11-22')?.value.stayDays).toBe(90)
  })

  it('has no migration card between Russia and Belarus, and one for all others who enter Russia without a stamp', () => {
    expect(migrationCardFor(corridor('BY', 'RU'), '2026-12-10')?.value).toBe('none')
    expect(migrationCardFor(corridor('KZ', 'RU'), '2026-12-10')?.value).toBe('unless_stamped')
  })
})
