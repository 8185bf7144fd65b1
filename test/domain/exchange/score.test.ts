import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../../src/app/exchange/match-person.ts'
import { Country, LanguageLevel, Schedule } from '../../../src/domain/codes.ts'
import type { Wish } from '../../../src/domain/exchange/profile.ts'
import {
  countingParts,
  judge,
  type MissingCode,
  matchVersion,
  missingCodes,
  missingParts,
  reasonCodes,
  scoreParts,
} from '../../../src/domain/exchange/score.ts'
import type { Vacancy } from '../../../src/domain/exchange/vacancy.ts'
import { aVacancy, aWish } from '../../support/exchange.ts'

const wide = aWish({
  citizenship: 'KZ',
  payFloor: { amount: 500_000, currency: 'KZT', net: true, period: 'month' },
  experienceYears: 2,
  languages: { ru: 'B1' },
  housingNeeded: true,
  transportNeeded: true,
  schedules: ['shift'],
  education: 'vocational',
  regions: ['RU-MOW'],
})

/** Some vacancies, by what tells them apart. */
const golden: Record<string, Partial<Vacancy>> = {
  'all that is wished for': {
    region: 'RU-MOW',
    payMin: 130_000,
    currency: 'RUB',
    payPeriod: 'month',
    experienceYears: 1,
    languages: { ru: 'B1' },
    housing: 'yes',
    schedule: 'shift',
    education: 'vocational',
  },
  'the same in another region': {
    region: 'RU-TOM',
    payMin: 130_000,
    currency: 'RUB',
    payPeriod: 'month',
    experienceYears: 1,
    languages: { ru: 'B1' },
    housing: 'yes',
    schedule: 'shift',
  },
  'nothing told but the occupation': {},
  'half the pay': { payMin: 42_000, currency: 'RUB', payPeriod: 'month', region: 'RU-MOW', housing: 'no' },
  'near work, told in full': {
    isco: '7213',
    region: 'RU-MOW',
    payMin: 130_000,
    currency: 'RUB',
    payPeriod: 'month',
    experienceYears: 0,
    housing: 'yes',
    schedule: 'shift',
  },
  'the same by a verified employer, with transport': {
    region: 'RU-MOW',
    payMin: 130_000,
    currency: 'RUB',
    payPeriod: 'month',
    experienceYears: 1,
    languages: { ru: 'B1' },
    housing: 'yes',
    transport: 'yes',
    schedule: 'shift',
    education: 'vocational',
  },
  'too much asked for': { experienceYears: 6, languages: { ru: 'C1', en: 'B2' }, education: 'master', housing: 'no' },
}

describe('the score of a vacancy', () => {
  it('keeps the order and the figures of this version', () => {
    const among = Object.entries(golden).map(([name, told]) => ({
      ...aVacancy({ sourceId: name, ...told }),
      id: name,
      isVerified: name.includes('verified'),
    }))
    const measured = { ...wide, bands: { '7212 RU': { low: 60_000, high: 120_000, vacancies: 50 } } }
    const ranked = rank(measured, among).map(({ vacancy, score }) => `${score.toFixed(4)} ${vacancy.sourceId}`)
    expect({ version: matchVersion, weights: scoreParts, ranked }).toMatchInlineSnapshot(`
      {
        "ranked": [
          "0.9877 the same by a verified employer, with transport",
          "0.9604 all that is wished for",
          "0.8498 the same in another region",
          "0.8260 near work, told in full",
          "0.6808 half the pay",
          "0.6765 nothing told but the occupation",
          "0.5512 too much asked for",
        ],
        "version": "2",
        "weights": {
          "band": 5,
          "education": 1,
          "experience": 7,
          "freshness": 4,
          "housing": 6,
          "languages": 6,
          "occupation": 34,
          "pay": 13,
          "place": 12,
          "schedule": 4,
          "skills": 2,
          "text": 3,
          "transport": 1,
          "verified": 2,
        },
      }
    `)
  })

  it('is the same whatever order the vacancies come in', () => {
    const among = Object.entries(golden).map(([name, told]) => ({ ...aVacancy({ sourceId: name, ...told }), id: name }))
    expect(rank(wide, among.toReversed())).toEqual(rank(wide, among))
  })

  it('puts the newer of two equals first, then goes by source and id', () => {
    const among = [
      { ...aVacancy({ sourceId: 'b' }), id: 'b' },
      { ...aVacancy({ sourceId: 'a' }), id: 'a' },
    ]
    expect(rank(aWish(), among).map(({ vacancy }) => vacancy.sourceId)).toEqual(['a', 'b'])
  })

  it('has parts from 0 to 1 and weights that sum up to 100', () => {
    expect(Object.values(scoreParts).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    fc.assert(
      fc.property(anyVacancy, (told) => {
        const { score, parts } = judge(wide, aVacancy(told))
        for (const value of [score, ...Object.values(parts)]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('knows nothing of citizenship and age: only the legal filters do', () => {
    fc.assert(
      fc.property(
        anyVacancy,
        fc.constantFrom('AM', 'BY', 'KZ', 'KG', 'RU'),
        fc.integer({ min: 18, max: 70 }),
        (told, citizenship, age) => {
          const of = aVacancy(told)
          const other = { ...wide, profile: { ...wide.profile, citizenship: Country.parse(citizenship), age } }
          expect(judge(other, of).score).toBe(judge(wide, of).score)
          expect(judge(other, of).parts).toEqual(judge(wide, of).parts)
          expect(judge(other, of).reasons).toEqual(judge(wide, of).reasons)
        },
      ),
    )
  })

  it('keeps the order of people of every citizenship and age, where the filters let the same pass', () => {
    const among = Object.entries(golden).map(([name, told]) => ({ ...aVacancy({ sourceId: name, ...told }), id: name }))
    const orders = ['AM', 'BY', 'KG', 'RU'].map((citizenship) =>
      rank({ ...wide, profile: { ...wide.profile, citizenship, age: 55 } }, among).map(
        ({ vacancy }) => vacancy.sourceId,
      ),
    )
    for (const order of orders) expect(order).toEqual(rank(wide, among).map(({ vacancy }) => vacancy.sourceId))
  })
})

describe('the order for people who differ in nothing that the work asks for', () => {
  it('is the same for every citizenship, sex and age, where the filters let the same pass', () => {
    fc.assert(
      fc.property(
        fc.array(anyVacancy, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('AM', 'BY', 'KZ', 'KG', 'RU'),
        fc.constantFrom('female', 'male', undefined),
        fc.integer({ min: 18, max: 70 }),
        (told, citizenship, sex, age) => {
          const among = told.map((one, at) => ({ ...aVacancy({ ...one, sourceId: String(at) }), id: String(at) }))
          const profile = { ...wide.profile, citizenship: Country.parse(citizenship), age, ...(sex ? { sex } : {}) }
          const order = (wish: Wish) => rank(wish, among).map(({ vacancy, score }) => [vacancy.id, score])
          expect(order({ ...wide, profile })).toEqual(order(wide))
        },
      ),
    )
  })
})

describe('why a vacancy is shown', () => {
  it('is at most three reasons, each of a part that counts and is not nought', () => {
    fc.assert(
      fc.property(anyVacancy, (told) => {
        const { reasons, parts } = judge(wide, aVacancy(told))
        expect(reasons.length).toBeLessThanOrEqual(3)
        for (const reason of reasons) {
          const part = reasonCodes[reason]
          expect(scoreParts[part]).toBeGreaterThan(0)
          expect(countingParts(wide)).toContain(part)
          expect(parts[part]).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('begins with what weighs most', () => {
    const { reasons } = judge(wide, aVacancy(golden['all that is wished for']))
    expect(reasons).toEqual(['same_occupation', 'pay_above_floor', 'wished_region'])
  })

  it('does not praise the pay twice, nor where it is below the usual of that work', () => {
    const paid = aVacancy({ payMin: 300_000, currency: 'RUB', payPeriod: 'month' })
    const among = (low: number, high: number) =>
      judge(aWish({ occupations: ['7212'] }, { bands: { '7212 RU': { low, high, vacancies: 10 } } }), paid)
    expect(among(200_000, 400_000).reasons).toContain('good_pay')
    expect(among(100_000, 200_000).reasons).toContain('pay_above_usual')
    expect(among(100_000, 200_000).reasons).not.toContain('good_pay')
    expect(among(400_000, 500_000).missing).toContain('pay_below_usual')
    expect(among(400_000, 500_000).reasons).not.toContain('good_pay')
  })

  it('gives no reason for what the vacancy does not tell', () => {
    expect(judge(wide, aVacancy()).reasons).toEqual(['same_occupation', 'fresh'])
  })

  it.each<[string, Partial<Vacancy>, MissingCode]>([
    ['pay is not stated', {}, 'pay_unknown'],
    ['pay is below the least wanted', { payMin: 50_000, currency: 'RUB' }, 'pay_below_floor'],
    [
      'pay is before tax and the least wanted is after',
      { payMin: 99_000, currency: 'RUB', gross: true },
      'pay_before_tax',
    ],
    ['the work is near, not the same', { isco: '7213' }, 'other_occupation'],
    ['it is in another region', { region: 'RU-TOM' }, 'other_place'],
    ['more experience is asked for', { experienceYears: 5 }, 'more_experience'],
    ['a better level of a language is asked for', { languages: { ru: 'C1' } }, 'language_level'],
    ['housing is not provided', { housing: 'no' }, 'no_housing'],
    ['nothing is said of housing', { housing: 'unknown' }, 'housing_unknown'],
    ['the schedule is another', { schedule: 'rotation' }, 'other_schedule'],
    ['the way to work is not provided', { transport: 'no' }, 'no_transport'],
    ['higher education is asked for', { education: 'master' }, 'higher_education'],
    ['a driving licence is asked for and none was told of', { licence: ['C'] }, 'licence_untold'],
  ])('says that %s', (_, told, code) => {
    expect(judge(wide, aVacancy(told)).missing).toContain(code)
  })

  it('says that something is missing only where its part counts and is not full, or where it bears on being taken', () => {
    fc.assert(
      fc.property(anyVacancy, (told) => {
        const { missing, parts } = judge(wide, aVacancy(told))
        for (const code of missing) {
          const part = missingParts[code]
          // Tax lowers what comes into the hand, whatever the sum told.
          if (part !== null && code !== 'pay_before_tax') expect(parts[part], code).toBeLessThan(1)
        }
      }),
    )
  })

  it('names what is missing in the order of the list', () => {
    const { missing } = judge(wide, aVacancy({ experienceYears: 6, housing: 'no', licence: ['C'] }))
    expect(missing).toEqual(missingCodes.filter((code) => missing.includes(code)))
  })
})

const anyVacancy: fc.Arbitrary<Partial<Vacancy>> = fc.record(
  {
    isco: fc.constantFrom('7212', '7213', '7111', '2211', null),
    region: fc.constantFrom('RU-MOW', 'RU-TOM', null),
    payMin: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    currency: fc.constantFrom('RUB', 'KZT', 'XXX'),
    experienceYears: fc.option(fc.integer({ min: 0, max: 20 })),
    languages: fc.dictionary(fc.constantFrom('ru', 'en', 'kk'), fc.option(fc.constantFrom(...LanguageLevel.options))),
    housing: fc.constantFrom('yes', 'no', 'unknown'),
    transport: fc.constantFrom('yes', 'no', 'unknown'),
    schedule: fc.option(fc.constantFrom(...Schedule.options)),
    postedOn: fc.constantFrom('2026-11-25', '2026-10-01', '2027-01-01', null),
  },
  { requiredKeys: [] },
)
