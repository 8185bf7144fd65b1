import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { findFiltered, findMatches, rank, wishOf } from '../../src/app/exchange/match-person.ts'
import { placeIndex } from '../../src/app/places.ts'
import { withBands } from '../../src/db/pay-bands.ts'
import { listPlacesWithin, storePlaces } from '../../src/db/places.ts'
import { storeRates } from '../../src/db/rates.ts'
import { listAllFacets } from '../../src/db/vacancy-candidates.ts'
import { cellsWithin } from '../../src/db/vacancy-cells.ts'
import { LanguageLevel, MemberState, Schedule } from '../../src/domain/codes.ts'
import { placesWithin } from '../../src/domain/exchange/place-rings.ts'
import type { Profile, Wish } from '../../src/domain/exchange/profile.ts'
import { measure } from '../../src/domain/exchange/score.ts'
import { scoreParts } from '../../src/domain/exchange/score-parts.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import { getPlace } from '../../src/domain/places/places.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy, aWish, testRates } from '../support/exchange.ts'

const now = new Date('2026-11-25T08:00:00Z')
const towns = [524901, 1526384, 1526273, 625144, 1528675, 616052]
const groups = ['7212', '7213', '7111', '8332', '8322', '9333', '2221']

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await storeRates(
    fresh.db,
    Object.entries(testRates.perUnit).map(([currency, perUnit]) => ({ on: '2026-11-20', currency, perUnit })),
    'test',
  )
  await store('drawn', fc.sample(anyVacancy, { numRuns: 600, seed: 5 }))
  await fresh.sql`update vacancies set is_verified = true where hashtext(source_id) % 10 = 0`
})
afterAll(() => fresh.close())

async function store(source: string, vacancies: Partial<Vacancy>[]): Promise<void> {
  async function* rows(): AsyncGenerator<FeedRow> {
    for (const [index, told] of vacancies.entries())
      yield { index, line: index + 1, is: 'vacancy', vacancy: aVacancy({ sourceId: String(index), ...told, source }) }
  }
  await importVacancies({ db: fresh.db }, rows, { source, format: 'test' }, now)
}

const anyVacancy = fc
  .record({
    isco: fc.constantFrom(...groups, null),
    title: fc.constantFrom('Сварщик', 'Водитель', 'Дәнекерлеуші', 'Грузчик на склад', 'Եռակցող', 'Welder'),
    town: fc.constantFrom(...towns, null),
    iscoConfidence: fc.constantFrom(1, 0.8, 0.6, null),
    payMin: fc.option(fc.integer({ min: 10_000, max: 600_000 })),
    currency: fc.constantFrom('RUB', 'KZT', 'XXX'),
    experienceYears: fc.option(fc.constantFrom(0, 1, 2.5, 3, 6, 10)),
    education: fc.constantFrom('secondary', 'vocational', 'master', null),
    languages: fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom('ru', 'en'), fc.option(fc.constantFrom(...LanguageLevel.options)), { maxKeys: 2 }),
    ),
    housing: fc.constantFrom('yes', 'no', 'unknown'),
    transport: fc.constantFrom('yes', 'no', 'unknown'),
    schedule: fc.option(fc.constantFrom(...Schedule.options)),
    openTo: fc.constantFrom<string[] | null>(null, [], ['KG', 'RU'], ['AM']),
    licence: fc.constantFrom<Vacancy['licence']>([], [], ['C'], ['B']),
    postedOn: fc.constantFrom('2026-11-25', '2026-11-10', '2026-10-01', null),
    closesOn: fc.constantFrom(null, '2026-11-30', '2026-12-30', '2026-11-01'),
    minAge: fc.constantFrom(null, 18, 40),
  })
  .map(({ town, ...told }) => {
    const place = town === null ? undefined : getPlace(placeIndex(), town)
    return { ...told, geonameId: town, country: place?.country ?? 'RU', region: place?.region ?? null }
  })

const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    citizenship: fc.constantFrom(...MemberState.options),
    occupations: fc.subarray(groups, { minLength: 1, maxLength: 2 }),
    occupationText: fc.constantFrom('дәнекерлеуші', 'водителем', 'եռակցող', 'грузчик'),
    countries: fc.subarray([...MemberState.options], { minLength: 1 }),
    places: fc.subarray(towns, { minLength: 1, maxLength: 2 }),
    regions: fc.constantFrom(['RU-MOW'], ['KZ-75']),
    withinKm: fc.constantFrom(10, 100, 300),
    payFloor: fc.record({
      amount: fc.integer({ min: 20_000, max: 300_000 }),
      currency: fc.constantFrom('RUB', 'KZT', 'KGS'),
      net: fc.boolean(),
      period: fc.constant('month' as const),
    }),
    experienceYears: fc.constantFrom(0, 1, 4),
    languages: fc.constantFrom({ ru: 'B1' as const }, { ru: 'C1' as const, en: 'A2' as const }, {}),
    housingNeeded: fc.boolean(),
    transportNeeded: fc.boolean(),
    rotation: fc.boolean(),
    partTimeOnly: fc.boolean(),
    schedules: fc.subarray([...Schedule.options], { maxLength: 2 }),
    education: fc.constantFrom('secondary', 'bachelor'),
    licences: fc.constantFrom([], ['B'], ['B', 'C']),
    age: fc.constantFrom(17, 30),
  },
  { requiredKeys: [] },
)

const wishFor = (profile: Profile): Promise<Wish> =>
  withBands(fresh.db, wishOf(placeIndex(), profile, { today: '2026-11-25', rates: testRates }))

describe('the best of many vacancies', () => {
  it('score what the best by scoring every one do, of the work that is wished for, and nearly so of any', async () => {
    const all = await listAllFacets(fresh.db)
    for (const profile of fc.sample(anyProfile, { numRuns: 60, seed: 8 })) {
      const wish = await wishFor(profile)
      const { matches } = await findMatches(fresh.db, wish, 10)
      const expected = rank(wish, all).slice(0, 10)
      const scores = expected.map(({ score }) => score)
      if (profile.occupations && !profile.occupationText) expect(matches.map(({ score }) => score)).toEqual(scores)
      // Words are found by their stems and letters, and where any work will do, good ones are enough.
      else
        expect(matches.filter(({ score }) => scores.includes(score)).length).toBeGreaterThanOrEqual(scores.length * 0.7)
    }
  })

  it('keep nothing back that the rules let pass, and tell why others are not shown', async () => {
    const { counts, isAll } = await findFiltered(fresh.db, await wishFor({ occupations: ['7212'], citizenship: 'BY' }))
    expect(isAll).toBe(true)
    expect(counts.not_open).toBeGreaterThan(0)
  })

  it('are never of another citizenship’s openings', async () => {
    const { matches } = await findMatches(fresh.db, await wishFor({ citizenship: 'BY' }), 100)
    expect(matches.length).toBe(100)
    expect(matches.every(({ vacancy }) => !vacancy.openTo?.length || vacancy.openTo.includes('BY'))).toBe(true)
  })
})

describe('vacancies of unknown occupation', () => {
  beforeAll(() =>
    store('unknown', [
      { sourceId: 'ru', isco: null, title: 'Требуется штукатур-альпинист на фасад' },
      { sourceId: 'kk', isco: null, title: 'Қасбетке сылақшы-альпинист керек', country: 'KZ' },
      { sourceId: 'ky', isco: null, title: 'Фасадга шыбакчы-альпинист керек', country: 'KG' },
      { sourceId: 'hy', isco: null, title: 'Պահանջվում է ճակատային սվաղող-լեռնագնաց', country: 'AM' },
      { sourceId: 'be', isco: null, title: 'Тынкоўшчык-альпініст на фасад', country: 'BY' },
      { sourceId: 'en', isco: null, title: 'Facade plasterers with ropes wanted', country: 'KZ' },
    ]),
  )

  it.each([
    ['ru', 'штукатура'],
    ['kk', 'сылақшы'],
    ['ky', 'шыбакчы'],
    ['hy', 'սվաղողի'],
    ['be', 'тынкоўшчык'],
    ['en', 'plasterer'],
    ['ru', 'штукатурр'],
  ])('are found by the words of their title in %s: %s', async (sourceId, occupationText) => {
    const { matches } = await findMatches(fresh.db, await wishFor({ occupationText, occupations: [] }), 20)
    expect(matches.map(({ vacancy }) => vacancy.sourceId)).toContain(sourceId)
  })
})

describe('what may be shown', () => {
  const shown = async () =>
    (
      await fresh.sql`select v.source_id from vacancy_facets f join vacancies v using (id) where source = 'kept' order by 1`
    ).map(({ source_id }) => source_id)

  it('is what is open and leads, and follows its vacancy', async () => {
    await store('kept', [
      { sourceId: 'a', employerName: null },
      { sourceId: 'b', employerName: null },
      { sourceId: 'c', employerName: null },
    ])
    expect(await shown()).toEqual(['a', 'b', 'c'])
    await fresh.sql`update vacancies set closed_at = now() where source = 'kept' and source_id = 'a'`
    await fresh.sql`update vacancies set same_as = (select id from vacancies where source = 'kept' and source_id = 'c') where source = 'kept' and source_id = 'b'`
    expect(await shown()).toEqual(['c'])
    await fresh.sql`update vacancies set closed_at = null where source = 'kept' and source_id = 'a'`
    await fresh.sql`update vacancies set same_as = null, housing = 'yes' where source = 'kept' and source_id = 'b'`
    expect(await shown()).toEqual(['a', 'b', 'c'])
    const [row] =
      await fresh.sql`select f.housing from vacancy_facets f join vacancies v using (id) where source = 'kept' and source_id = 'b'`
    expect(row?.housing).toBe('yes')
    await fresh.sql`delete from vacancies where source = 'kept'`
    expect(await shown()).toEqual([])
  })

  it('is taken in however much it is open to and asks for', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).slice(0, 249)
    const languages = Object.fromEntries(codes.map((code) => [code, null]))
    await store('kept', [
      { sourceId: 'a', openTo: codes.map((code) => code.toUpperCase()), languages, employerName: null },
    ])
    expect(await shown()).toEqual(['a'])
  })
})

describe('the cells', () => {
  it('are numbered in the database as in the program, and leave out nothing that loses little', async () => {
    const cells = new Map(
      (await fresh.sql`select id, cell from vacancy_facets`).map(({ id, cell }) => [String(id), Number(cell)]),
    )
    const all = await listAllFacets(fresh.db)
    const profile = {
      languages: { ru: 'B1' as const },
      experienceYears: 1,
      housingNeeded: true,
      schedules: ['shift' as const],
    }
    const wish = aWish({ ...profile, occupations: [] })
    const named = ['housing', 'schedule', 'experience', 'languages'] as const
    for (const slack of [0.5, 2]) {
      const within = cellsWithin(wish, slack, 'many') ?? []
      const losing = all.filter((of) => {
        const { parts } = measure(wish, of)
        return named.reduce((sum, name) => sum + scoreParts[name] * (1 - (parts[name] ?? 1)), 0) <= slack
      })
      expect(losing.length).toBeGreaterThan(0)
      for (const { id } of losing) expect(within).toContain(cells.get(id))
    }
  })
})

describe('the towns around a town', () => {
  it('are the same by the database as by the program', async () => {
    await storePlaces(fresh.db, { version: 'test', places: placeIndex().places.slice(0, 2000) })
    const kept = new Set(
      placeIndex()
        .places.slice(0, 2000)
        .map(({ geonameId }) => geonameId),
    )
    for (const id of towns) {
      const point = getPlace(placeIndex(), id)
      const own = placesWithin(placeIndex(), point, 80).filter(({ geonameId }) => kept.has(geonameId))
      const stored = await listPlacesWithin(fresh.db, point, 80)
      const ids = (among: { geonameId: number }[]) => among.map(({ geonameId }) => geonameId).toSorted()
      expect(ids(stored)).toEqual(ids(own))
    }
  })
})
