import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer } from '../../src/db/employers.ts'
import { addPosting } from '../../src/db/postings.ts'
import { dishonest, honest } from '../support/advertisements.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy } from '../support/exchange.ts'

let fresh: FreshDatabase
let employerId: string
beforeAll(async () => {
  fresh = await freshDatabase()
  employerId = await fresh.db.transaction(async (tx) => {
    const of = { country: 'KZ', registryKind: 'bin', registryNumber: '990140999905', name: 'Демо Завод' }
    const id = await addEmployer(tx, of, now)
    if (!id) throw new Error('expected a new employer')
    return id
  })
})
afterAll(() => fresh.close())

const now = new Date('2026-11-25T09:00:00Z')
const post = async (title: string) => {
  const vacancyId = randomUUID()
  const vacancy = aVacancy({ source: 'kosh', sourceId: vacancyId, title, description: 'Сварка труб в цехе.' })
  const details = { contract: 'labour' as const, registrationHelp: 'unknown' as const, flags: ['prepayment' as const] }
  await fresh.db.transaction((tx) =>
    addPosting(tx, { vacancyId, employerId, vacancy, isVerified: false, details }, now),
  )
  return vacancyId
}
const moderate = async (...argv: string[]) => {
  const { code, out, err } = await kosh(['moderate', ...argv], { env: fresh.env })
  return { code, out, err }
}

describe('kosh moderate', () => {
  it('lists what waits, with all that a moderator decides by', async () => {
    const id = await post('Сварщик на проверку')
    const lines = (await moderate('list', '--json')).out.trim().split('\n')
    const told = lines.map((line) => JSON.parse(line)).find((one) => one.id === id)
    expect(told).toMatchObject({
      status: 'pending',
      title: 'Сварщик на проверку',
      description: 'Сварка труб в цехе.',
      flags: ['prepayment'],
      employer: { id: employerId, name: 'Демо Завод', registryNumber: '990140999905', verified: false },
    })
    const { out } = await moderate('list')
    expect(out).toContain(id)
    expect(out).toContain('  | Сварка труб в цехе.')
  })

  it('does not approve what was changed since it was listed', async () => {
    const id = await post('Сварщик на смену')
    const listed = async () => {
      const lines = (await moderate('list', '--json')).out.trim().split('\n')
      return lines.map((line) => JSON.parse(line)).find((one) => one.id === id).version
    }
    const before = await listed()
    await fresh.sql`update postings set updated_at = updated_at + interval '1 minute' where vacancy_id = ${id}`
    expect(await moderate('approve', id, '--version', before)).toMatchObject({ code: 1, err: 'posting-changed\n' })
    expect((await moderate('approve', id, '--version', await listed())).code).toBe(0)
  })

  it('turns down with a reason, and takes it back', async () => {
    const id = await post('Сварщик')
    expect(await moderate('reject', id, '--reason', 'red_flags', '--json')).toMatchObject({
      code: 0,
      out: `${JSON.stringify({ id, decision: 'reject', reason: 'red_flags' })}\n`,
    })
    expect((await moderate('list', '--status', 'rejected')).out).toContain(id)
    expect((await moderate('approve', id)).code).toBe(0)
    expect((await moderate('list', '--status', 'approved')).out).toContain(id)
  })

  it('tells what cannot be done: what there is not, and twice the same', async () => {
    expect(await moderate('approve', randomUUID())).toMatchObject({ code: 1, err: 'posting-gone\n' })
    const id = await post('Сварщик')
    await moderate('approve', id)
    expect(await moderate('approve', id)).toMatchObject({ code: 1, err: 'posting-cannot\n' })
    expect(await moderate('verify', randomUUID())).toMatchObject({ code: 1, err: 'employer-gone\n' })
  })

  it('puts out those who took an employer’s number, and closes what they posted', async () => {
    const id = await post('Сварщик')
    await moderate('approve', id)
    expect((await moderate('put-out', employerId)).code).toBe(0)
    expect((await moderate('list', '--status', 'closed')).out).toContain(id)
  })

  it.each([
    ['approve'],
    ['approve', 'no-id'],
    ['reject', randomUUID(), '--reason', 'whim'],
    ['list', '--status', 'x'],
    ['burn', 'x'],
  ])('is used wrongly: %s %s', async (...argv) => {
    expect((await moderate(...argv)).code).toBe(2)
  })
})

it.each([
  ['import', 'vacancies', '-', '--format', 'kosh', '--source', 'kosh'],
  ['feeds', 'add', 'kosh', 'https://feeds.example/all', '--format', 'kosh'],
])('no feed goes by the name of what employers post: %s %s', async (...argv) => {
  expect(await kosh(argv, { env: fresh.env })).toMatchObject({ code: 2 })
})

describe('kosh moderate check', () => {
  it('answers line by line with flags and advice', async () => {
    const ads = [...dishonest.map(({ ad }) => ad), ...honest]
    const input = ads.map((ad, id) => JSON.stringify({ id, ...ad })).join('\n')
    const { code, out } = await kosh(['moderate', 'check', '-'], { input })
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(ads.map((_, id) => id))
    for (const { flags, advice } of answers.slice(0, dishonest.length)) {
      expect(flags).not.toEqual([])
      expect(advice).not.toEqual([])
    }
    for (const { flags, advice } of answers.slice(dishonest.length)) expect([flags, advice]).toEqual([[], []])
  })

  it('reads what a feed would write: sums as text, old codes of currencies, fields it does not know', async () => {
    const line = {
      id: 'a',
      title: 'Грузчик',
      country: 'RU',
      payMin: '900000',
      currency: 'RUR',
      payPeriod: null,
      colour: 'red',
      minAge: 'any',
    }
    const { out } = await kosh(['moderate', 'check', '-'], { input: JSON.stringify(line) })
    expect(JSON.parse(out)).toEqual({ id: 'a', flags: ['pay_far_above'], advice: ['compare_pay', 'check_employer'] })
  })

  it('tells of a line that is none and goes on', async () => {
    const { code, out } = await kosh(['moderate', 'check', '-'], { input: 'nonsense\n{"id":1,"title":"Сварщик"}\n' })
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, error: 'expected a line of JSON' },
      { id: 1, flags: [], advice: [] },
    ])
  })
})
