import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoCount, demoVacancies, loadDemoVacancies } from '../../src/app/exchange/demo-vacancies.ts'
import { findFiltered, findMatches, rank, wishOf } from '../../src/app/exchange/match-person.ts'
import { placeIndex } from '../../src/app/places.ts'
import { findRates, storeRates } from '../../src/db/rates.ts'
import type { StoredFacets } from '../../src/db/vacancies.ts'
import { listAllFacets } from '../../src/db/vacancy-candidates.ts'
import { MemberState } from '../../src/domain/codes.ts'
import { filterCodes, filterVacancy } from '../../src/domain/exchange/filters.ts'
import { isNearEnough } from '../../src/domain/exchange/parts.ts'
import { Profile, type Wish } from '../../src/domain/exchange/profile.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

const today = '2026-11-25'
const now = new Date(`${today}T08:00:00Z`)

let fresh: FreshDatabase
let all: StoredFacets[]
beforeAll(async () => {
  fresh = await freshDatabase()
  await loadDemoVacancies(fresh.db, now)
  all = await listAllFacets(fresh.db)
})
afterAll(() => fresh.close())

async function wish(profile: unknown): Promise<Wish> {
  return wishOf(placeIndex(), Profile.parse(profile), { today, rates: await findRates(fresh.db, today) })
}

const profiles: Record<string, unknown> = {
  'a welder who tells nothing else': { occupations: ['7212'] },
  'a welder who tells all': {
    citizenship: 'KG',
    occupations: ['7212', '7213'],
    countries: ['RU', 'KZ'],
    places: [524901],
    languages: { ru: 'B1', ky: 'C2' },
    experienceYears: 3,
    education: 'vocational',
    licences: ['B'],
    payFloor: { amount: 100_000, currency: 'KGS' },
    housingNeeded: true,
    schedules: ['rotation', 'shift'],
    availableFrom: '2026-12-15',
    age: 30,
  },
  'a nurse from abroad': { occupations: ['2221'], citizenship: 'AM', languages: { ru: 'B2' } },
  'a driver without a floor, part-time': { occupations: ['8332'], licences: ['C'], partTimeOnly: true },
  'somebody who takes any work': { housingNeeded: true, payFloor: { amount: 900, currency: 'USD' } },
  'only in Moscow': { occupations: ['9313'], places: [524901], regionsOnly: true },
  'only where housing is given': { occupations: ['9313'], housingOnly: true },
  'work away from home is out': { occupations: ['9313'], rotation: false, experienceYears: 0 },
}

describe('the best vacancies for a wish', () => {
  it.each(Object.entries(profiles))('are those that scoring every vacancy finds: %s', async (_, profile) => {
    const asked = await wish(profile)
    const { matches } = await findMatches(fresh.db, asked, 10)
    const expected = rank(asked, all).slice(0, 10)
    expect(matches.map(({ vacancy, score }) => [vacancy.sourceId, score])).toEqual(
      expected.map(({ vacancy, score }) => [vacancy.sourceId, score]),
    )
    expect(matches.length).toBeGreaterThan(0)
  })

  it.each(Object.entries(profiles))('leave out as many by each filter as the rules do: %s', async (_, profile) => {
    const asked = await wish(profile)
    const near = all.filter((of) => isNearEnough(asked, of))
    const expected = Object.fromEntries(
      filterCodes
        .map((code) => [code, near.filter((of) => filterVacancy(asked, of).includes(code)).length] as const)
        .filter(([, count]) => count > 0),
    )
    expect(await findFiltered(fresh.db, asked)).toEqual({ counts: expected, isAll: true })
  })

  it('are the same whatever the citizenship, where every vacancy is open to all', async () => {
    const lists = await Promise.all(
      MemberState.options.map(async (citizenship) => {
        const asked = await wish({ occupations: ['9112'], citizenship })
        const open = all.filter(({ openTo }) => openTo === null)
        return rank(asked, open).map(({ vacancy, score }) => [vacancy.sourceId, score])
      }),
    )
    for (const list of lists) expect(list).toEqual(lists[0])
  })

  it('are found by words in any of our languages', async () => {
    for (const occupationText of ['дәнекерлеуші', 'ширетүүчү', 'եռակցող', 'зваршчык', 'welder', 'сваршик']) {
      const { matches } = await findMatches(fresh.db, await wish({ occupationText }), 1)
      expect(matches[0]?.vacancy.isco, occupationText).toBe('7212')
    }
  })
})

describe('the made-up vacancies', () => {
  it('are loaded once', async () => {
    expect(all).toHaveLength(demoCount)
    expect(await loadDemoVacancies(fresh.db, now)).toBe(0)
  })

  it('are the same every time, of all five states, by employers that are plainly none', () => {
    const made = demoVacancies(placeIndex(), today)
    expect(made).toEqual(demoVacancies(placeIndex(), today))
    expect(new Set(made.map(({ country }) => country))).toEqual(new Set(MemberState.options))
    expect(made.every(({ source, employerName }) => source === 'demo' && employerName?.startsWith('Демо '))).toBe(true)
  })
})

describe('exchange rates', () => {
  it('are those of the day or the last day before it', async () => {
    await storeRates(
      fresh.db,
      [
        { on: '2026-01-10', currency: 'GEL', perUnit: 190 },
        { on: '2026-01-12', currency: 'GEL', perUnit: 195 },
      ],
      'test',
    )
    expect((await findRates(fresh.db, '2026-01-11')).perUnit.GEL).toBe(190)
    expect((await findRates(fresh.db, '2026-01-12')).on.GEL).toBe('2026-01-12')
    expect((await findRates(fresh.db, '2026-01-01')).perUnit.GEL).toBeUndefined()
  })
})
