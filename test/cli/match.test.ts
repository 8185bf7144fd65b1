import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchVersion, missingCodes, reasonCodes, scoreParts } from '../../src/domain/exchange/score.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const vacancies = [
    {
      sourceId: 'w1',
      title: 'Welder',
      country: 'KZ',
      isco: '7212',
      payMin: 500_000,
      currency: 'KZT',
      housing: 'yes',
      postedOn: '2026-11-20',
    },
    {
      sourceId: 'w2',
      title: 'Welder',
      country: 'RU',
      isco: '7212',
      payMin: 60_000,
      currency: 'RUR',
      housing: 'no',
      postedOn: '2026-11-20',
    },
    {
      sourceId: 'w3',
      title: 'Welder',
      country: 'BY',
      isco: '7212',
      payMin: 30_000_000,
      currency: 'BYR',
      postedOn: '2026-11-20',
    },
    { sourceId: 'w4', title: 'Welder', country: 'RU', isco: '7212', openTo: ['AM'] },
    { sourceId: 'w5', title: 'Welder', country: 'RU', isco: '7212', closesOn: '2026-11-01' },
    { sourceId: 'n1', title: 'Nurse', country: 'RU', isco: '2221', payMin: 60_000, currency: 'RUB' },
    { sourceId: 'c1', title: 'Cook', country: 'KZ', isco: '5120' },
  ]
  const input = vacancies.map((row) => JSON.stringify(row)).join('\n')
  await kosh(['import', 'vacancies', '-', '--format', 'kosh', '--source', 'test'], { env: fresh.env, input })
  const rates = '2026-11-20,KZT,1\n2026-11-20,RUB,6\n2026-11-20,BYN,160\n2026-11-20,USD,500\n'
  await kosh(['import', 'rates', '-'], { env: fresh.env, input: rates })
})
afterAll(() => fresh.close())

async function match(profiles: unknown[], ...options: string[]) {
  const input = profiles.map((profile) => JSON.stringify(profile)).join('\n')
  const done = await kosh(['match', '-', '--now', '2026-11-25', ...options], { env: fresh.env, input })
  return {
    ...done,
    answers: done.out
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

const welder = { id: 'p1', occupations: ['7212'], citizenship: 'KG' }

describe('kosh match', () => {
  it('answers each profile by ranked vacancies, their parts and reasons, and what the filters kept back', async () => {
    const { code, answers } = await match([
      { ...welder, housingNeeded: true },
      { id: 2, occupations: ['5120'] },
    ])
    expect(code).toBe(0)
    const [first, second] = answers
    expect(first).toMatchObject({ profile: 'p1', version: matchVersion, filtered: { closed: 1, not_open: 1 } })
    expect(first.matches.map((found: { vacancy: unknown }) => found.vacancy)).toEqual([
      { source: 'test', sourceId: 'w1', title: 'Welder' },
      { source: 'test', sourceId: 'w3', title: 'Welder' },
      { source: 'test', sourceId: 'w2', title: 'Welder' },
    ])
    for (const found of first.matches) {
      expect(Object.keys(scoreParts)).toEqual(expect.arrayContaining(Object.keys(found.parts)))
      for (const reason of found.reasons) expect(Object.keys(reasonCodes)).toContain(reason)
      for (const code of found.missing) expect(missingCodes).toContain(code)
    }
    expect(second).toMatchObject({ profile: '2', matches: [{ vacancy: { sourceId: 'c1' } }] })
  })

  it('answers at most as many as asked for', async () => {
    const { answers } = await match([welder], '--limit', '1')
    expect(answers[0].matches).toHaveLength(1)
  })

  it('reckons legacy codes of currencies at what they are worth today', async () => {
    const floor = { amount: 2900, currency: 'BYN', net: true, period: 'month' }
    const { answers } = await match([{ ...welder, countries: ['BY'], payFloor: floor }])
    expect(answers[0].matches[0]).toMatchObject({
      vacancy: { sourceId: 'w3' },
      reasons: ['same_occupation', 'pay_above_floor', 'fresh'],
    })
  })

  it('keeps back regulated work of those whose diploma is not recognised there', async () => {
    const nurse = { id: 'n', occupations: ['2221'], citizenship: 'KG' }
    const { answers } = await match([nurse, { ...nurse, recognised: ['RU'] }])
    expect(answers[0]).toMatchObject({ matches: [], filtered: { recognition: 1 } })
    expect(answers[1].matches[0]).toMatchObject({ vacancy: { sourceId: 'n1' } })
  })

  it('understands the occupation in words', async () => {
    const { answers } = await match([{ id: 'x', occupationText: 'ширетүүчү' }], '--lang', 'ky')
    expect(answers[0].matches[0].vacancy.title).toBe('Welder')
  })

  it('explains one vacancy, also one that is not shown', async () => {
    const { answers } = await match([welder], '--explain', 'test/w4')
    expect(answers).toEqual([
      expect.objectContaining({
        profile: 'p1',
        vacancy: { source: 'test', sourceId: 'w4', title: 'Welder' },
        filtered: ['not_open'],
        score: expect.any(Number),
      }),
    ])
    expect(await match([welder], '--explain', 'none')).toMatchObject({ code: 1 })
  })

  it('names the line that is no profile and answers the others', async () => {
    const { code, answers } = await match([{ occupations: ['7212'] }, { id: 'b', payFloor: 5 }, welder])
    expect(code).toBe(1)
    expect(answers.map(({ line, profile }) => line ?? profile)).toEqual([1, 2, 'p1'])
  })

  it('refuses work that is no unit group of ISCO-08, and does not answer that nothing fits', async () => {
    const { code, answers } = await match([{ id: 'c', occupations: ['9999'] }])
    expect(code).toBe(1)
    expect(JSON.stringify(answers)).toContain('unit group')
  })

  it('refuses a limit that is none', async () => {
    expect(await match([welder], '--limit', '0')).toMatchObject({ code: 2 })
  })
})
