import type { Profile, Wish } from '../../src/domain/exchange/profile.ts'
import { bareVacancy, type Vacancy } from '../../src/domain/exchange/vacancy.ts'

/** Rates of a day, in tenge. */
export const testRates = {
  perUnit: { KZT: 1, RUB: 6, KGS: 5, AMD: 1.3, BYN: 160, USD: 500 },
  on: {
    KZT: '2026-11-20',
    RUB: '2026-11-20',
    KGS: '2026-11-20',
    AMD: '2026-11-20',
    BYN: '2026-11-19',
    USD: '2026-11-20',
  },
}

/** A vacancy that says only what is told, of a plainly made-up employer. */
export const aVacancy = (told: Partial<Vacancy> = {}): Vacancy => ({
  ...bareVacancy({ source: 'test', sourceId: 'v1', title: 'Сварщик', country: 'RU' }),
  isco: '7212',
  iscoConfidence: 1,
  employerName: 'Демо Завод',
  postedOn: '2026-11-20',
  ...told,
})

export const aWish = (profile: Profile = {}, told: Partial<Wish> = {}): Wish => ({
  profile: { occupations: ['7212'], ...profile },
  placeRegions: [],
  today: '2026-11-25',
  rates: testRates,
  ...told,
})
