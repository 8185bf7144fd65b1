import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { backUp } from '../../src/db/backup.ts'
import { connect } from '../../src/db/client.ts'
import { closePostingsOfLast, setPostingStatus } from '../../src/db/postings.ts'
import { restore } from '../../src/db/restore.ts'
import { findReposting, listClosedJobs, listJobSources } from '../../src/db/same-jobs.ts'
import { vacancies } from '../../src/db/schema/vacancies.ts'
import { takeNewVacancies } from '../../src/db/vacancy-news.ts'
import { bareVacancy, type Vacancy } from '../../src/domain/exchange/vacancy.ts'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { anEmployer } from '../support/hiring.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const day = (number: number) => new Date(`2026-11-${String(number).padStart(2, '0')}T08:00:00Z`)

/** A made-up job; `employer` keeps the tests apart. */
const job = (source: string, sourceId: string, employer: string, changed: Partial<Vacancy> = {}): Vacancy => ({
  ...bareVacancy({ source, sourceId, title: 'Сварщик', country: 'RU' }),
  url: `https://example.org/${source}/${sourceId}`,
  employerName: employer,
  region: 'RU-TOM',
  geonameId: 1489425,
  payMin: 100_000,
  currency: 'RUB',
  payPeriod: 'month',
  ...changed,
})

const take = (source: string, rows: Vacancy[], now: Date, onTooSmall?: () => void) =>
  importVacancies(
    { db: fresh.db },
    async function* (skip) {
      for (const [index, vacancy] of rows.entries())
        if (index >= skip) yield { is: 'vacancy' as const, index, line: index + 1, vacancy }
    },
    { source, format: 'kosh', ...(onTooSmall ? { onTooSmall } : {}) },
    now,
  )

const find = async (source: string, sourceId: string) => {
  const [found] = await fresh.db
    .select({ id: vacancies.id, sameAs: vacancies.sameAs, closedAt: vacancies.closedAt })
    .from(vacancies)
    .where(and(eq(vacancies.source, source), eq(vacancies.sourceId, sourceId)))
  if (!found) throw new Error('expected the vacancy')
  return found
}
const sourcesOf = async (source: string, sourceId: string) =>
  (await listJobSources(fresh.db, (await find(source, sourceId)).id)).map((one) => `${one.source} ${one.url}`)

describe('one job of several sources', () => {
  it('is one card with a link to each: three sources, three links', async () => {
    await take('a1', [job('a1', '1', 'ООО «Мост»')], day(1))
    await take('b1', [job('b1', '7', 'Мост, ООО', { payMin: 105_000 })], day(2))
    await take('c1', [job('c1', 'x', 'МОСТ', { payMin: null, currency: null, payPeriod: null })], day(3))
    const links = ['a1 https://example.org/a1/1', 'b1 https://example.org/b1/7', 'c1 https://example.org/c1/x']
    for (const [source, id] of [
      ['a1', '1'],
      ['b1', '7'],
      ['c1', 'x'],
    ] as const)
      expect(await sourcesOf(source, id)).toEqual(links)
    expect((await find('a1', '1')).sameAs).toBeNull()
    const leaders = await fresh.sql`select source from vacancies where source in ('a1', 'b1', 'c1') and same_as is null`
    expect(leaders.map(({ source }) => source)).toEqual(['a1'])
  })

  it.each([
    ['pay is not about the same', { payMin: 150_000 }],
    ['the place is another', { geonameId: 524901, region: 'RU-MOW' }],
    ['the title is another', { title: 'Электросварщик' }],
    ['the employer is another', { employerName: 'ООО «Брод»' }],
    ['the employer is not told', { employerName: 'Работодатель указан в оригинале' }],
  ])('is not seen where %s', async (why, changed) => {
    const employer = `ООО «Река ${why}»`
    await take(`a2 ${why}`, [job(`a2 ${why}`, '1', employer)], day(1))
    await take(`b2 ${why}`, [job(`b2 ${why}`, '1', employer, changed)], day(2))
    expect((await find(`b2 ${why}`, '1')).sameAs).toBeNull()
  })

  it('is not seen where the employers have different numbers', async () => {
    await take('a3', [job('a3', '1', 'Луч', { employerRegistryNumber: '7707083893' })], day(1))
    await take('b3', [job('b3', '1', 'Луч', { employerRegistryNumber: '7702070139' })], day(2))
    expect((await find('b3', '1')).sameAs).toBeNull()
  })

  it('of one source twice is two cards', async () => {
    await take('a4', [job('a4', '1', 'Поле'), job('a4', '2', 'Поле')], day(1))
    expect((await find('a4', '1')).sameAs).toBeNull()
    expect((await find('a4', '2')).sameAs).toBeNull()
  })

  it('of several alike in each source is as many cards, each of both', async () => {
    await take(
      'a12',
      [job('a12', '1', 'Сад'), job('a12', '2', 'Сад', { payMin: 200_000 }), job('a12', '3', 'Сад')],
      day(1),
    )
    await take(
      'b12',
      [job('b12', '1', 'Сад'), job('b12', '2', 'Сад'), job('b12', '3', 'Сад', { payMin: 200_000 })],
      day(2),
    )
    const counts: number[] = []
    for (const id of ['1', '2', '3']) counts.push((await sourcesOf('b12', id)).length)
    expect(counts).toEqual([2, 2, 2])
    expect((await find('b12', '3')).sameAs).toBe((await find('a12', '2')).id)
  })

  it('parts where one of them comes to tell something else, and joins where it tells the same again', async () => {
    await take('a5', [job('a5', '1', 'Лес')], day(1))
    await take('b5', [job('b5', '1', 'Лес')], day(2))
    await take('c5', [job('c5', '1', 'Лес')], day(2))
    await take('a5', [job('a5', '1', 'Лес', { title: 'Маляр' })], day(3))
    expect(await sourcesOf('a5', '1')).toHaveLength(1)
    expect((await sourcesOf('b5', '1')).map((one) => one.slice(0, 2)).toSorted()).toEqual(['b5', 'c5'])
    await take('a5', [job('a5', '1', 'Лес')], day(4))
    expect(await sourcesOf('a5', '1')).toHaveLength(3)
  })

  it('goes on under another source where the first closes it, and is closed with the last', async () => {
    const others = Array.from({ length: 3 }, (_, index) => job('a6', `o${index}`, `Другой ${index}`))
    await take('a6', [job('a6', '1', 'Степь'), ...others], day(1))
    await take('b6', [job('b6', '1', 'Степь')], day(2))
    for (const number of [3, 4, 5]) await take('a6', others, day(number))
    const [a, b] = [await find('a6', '1'), await find('b6', '1')]
    expect(a).toMatchObject({ closedAt: day(5), sameAs: b.id })
    expect(b).toMatchObject({ closedAt: null, sameAs: null })
    expect(await listClosedJobs(fresh.db, day(4), day(5), 100)).toEqual([])
    for (const number of [6, 7, 8]) await take('b6', [], day(number))
    expect(await listClosedJobs(fresh.db, day(7), day(8), 100)).toEqual([
      { id: b.id, closedAt: day(8), formerIds: [a.id] },
    ])
    await take('a6', [job('a6', '1', 'Степь'), ...others], day(9))
    expect(await find('a6', '1')).toMatchObject({ closedAt: null, sameAs: null })
  })

  it('is news once: when it is new, and when it is open again', async () => {
    const news = () => fresh.db.transaction(async (tx) => takeNewVacancies(tx, 1000))
    await fresh.db.execute(sql`delete from vacancy_news`)
    await take('a7', [job('a7', '1', 'Гора')], day(1))
    const { id } = await find('a7', '1')
    expect(await news()).toEqual([id])
    await fresh.db.execute(sql`delete from vacancy_news`)
    await take('a7', [job('a7', '1', 'Гора')], day(2))
    await take('a7', [job('a7', '1', 'Гора', { payMin: 101_000 })], day(3))
    expect(await news()).toEqual([])
    for (const number of [4, 5, 6]) await take('a7', [], day(number))
    await take('a7', [job('a7', '1', 'Гора', { payMin: 101_000 })], day(7))
    expect(await news()).toEqual([id])
  })
})

describe('a job posted with us that feeds tell of too', () => {
  const posted = async (employer: string) => {
    const { source: _, sourceId: __, url: ___, ...said } = job('kosh', '', employer)
    return anEmployer(fresh, { now: day(10).toISOString(), vacancy: { ...said, url: null } })
  }
  const stands = (vacancyId: string, status: 'approved' | 'paused', now: Date) =>
    fresh.db.transaction((tx) => setPostingStatus(tx, vacancyId, { status }, now))
  const sourcesFrom = async (id: string) => (await listJobSources(fresh.db, id)).map(({ source }) => source)

  it('is one card: ours, where one can apply, before the feeds that told of it earlier or later', async () => {
    await take('a20', [job('a20', '1', 'Кедр')], day(1))
    await take('b20', [job('b20', '1', 'Кедр')], day(2))
    const { vacancyId } = await posted('ООО «Кедр»')
    await take('c20', [job('c20', '1', 'Кедр')], day(11))
    await take('a20', [job('a20', '1', 'Кедр', { payMin: 101_000 })], day(12))
    expect(await sourcesFrom(vacancyId)).toEqual(['kosh', 'a20', 'b20', 'c20'])
    for (const source of ['a20', 'b20', 'c20']) expect((await find(source, '1')).sameAs).toBe(vacancyId)
    const person = await talk(fresh, { now: '2026-11-25T08:00:00Z', locale: 'ru' })
    await person.command('start', `vacancy_${vacancyId}`)
    expect(person.card().choices.map(({ label }) => label.id)).toContain('application-begin-button')
    const urls = person.card().choices.flatMap(({ url }) => url ?? [])
    await person.command('start', `vacancy_${(await find('a20', '1')).id}`)
    expect(person.card().choices.map(({ label }) => label.id)).toContain('application-begin-button')
    expect(urls).toEqual(['a20', 'b20', 'c20'].map((source) => `https://example.org/${source}/1`))
  })

  it('goes on under a feed while ours is off, and is led by ours again', async () => {
    await take('a21', [job('a21', '1', 'Пихта')], day(1))
    await take('b21', [job('b21', '1', 'Пихта')], day(2))
    const { vacancyId } = await posted('Пихта')
    await stands(vacancyId, 'paused', day(11))
    const [a, b] = [await find('a21', '1'), await find('b21', '1')]
    expect([a.sameAs, b.sameAs]).toEqual([null, a.id])
    expect(await sourcesFrom(a.id)).toEqual(['a21', 'b21'])
    await stands(vacancyId, 'approved', day(12))
    expect(await sourcesFrom(vacancyId)).toEqual(['kosh', 'a21', 'b21'])
  })

  it('goes on under a feed when nobody is left to act for the employer', async () => {
    await take('a22', [job('a22', '1', 'Ель')], day(1))
    const { vacancyId, employer } = await posted('Ель')
    expect((await find('a22', '1')).sameAs).toBe(vacancyId)
    await fresh.db.transaction((tx) => closePostingsOfLast(tx, employer.personId, day(11)))
    expect((await find('a22', '1')).sameAs).toBeNull()
  })

  it('is two cards where ours tells another pay', async () => {
    await take('a23', [job('a23', '1', 'Туя', { payMin: 150_000 })], day(1))
    const { vacancyId } = await posted('Туя')
    expect((await find('a23', '1')).sameAs).toBeNull()
    expect(await sourcesFrom(vacancyId)).toEqual(['kosh'])
  })
})

describe('the card of a job', () => {
  it.each(['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const)(
    'in %s lists every source with its link, and that it is put up again and again',
    async (locale) => {
      const employer = `Сосна ${locale}`
      for (const number of [2, 9, 16])
        await take(`a13${locale}`, [job(`a13${locale}`, `${number}`, employer)], day(number))
      await take(`b13${locale}`, [job(`b13${locale}`, '1', employer)], day(17))
      await take(`c13${locale}`, [job(`c13${locale}`, '1', employer)], day(18))
      const leader = (
        await fresh.sql`
      select id from vacancies where source = ${`a13${locale}`} and id in (select same_as from vacancies) limit 1`
      )[0]?.id
      const person = await talk(fresh, { now: '2026-11-25T08:00:00Z', locale })
      await person.command('start', `vacancy_${leader}`)
      const urls = person.card().choices.flatMap(({ url }) => url ?? [])
      expect(urls.map((url) => url.split('/')[3])).toEqual([`a13${locale}`, `b13${locale}`, `c13${locale}`])
      const told = person.card().text.map(({ id }) => id)
      expect(told).toContain('vacancy-also-in')
      expect(told).toContain('vacancy-reposted')
      expect(person.text()).toContain(`b13${locale}`)
      expect(person.text()).not.toMatch(/\{|undefined|\bvacancy-/)
    },
  )
})

describe('a reading that is suspiciously small', () => {
  it('closes nothing; one that stays so small counts', async () => {
    const all = Array.from({ length: 40 }, (_, index) => job('a8', `${index}`, `Пробный ${index}`))
    await take('a8', all, day(1))
    const warned: number[] = []
    const closed: number[] = []
    for (const number of [2, 3, 4, 5])
      closed.push((await take('a8', all.slice(0, 10), day(number), () => void warned.push(number))).closed)
    expect(warned).toEqual([2])
    expect(closed).toEqual([0, 0, 0, 30])
  })
})

describe('a job that is put up again and again', () => {
  it('is told with how often and since when', async () => {
    for (const [index, number] of [2, 9, 16].entries()) {
      const { id } = await take('a9', [job('a9', `n${index}`, 'Вихрь')], day(number)).then(() =>
        find('a9', `n${index}`),
      )
      expect(await findReposting(fresh.db, id, day(number))).toEqual(
        index < 2 ? undefined : { times: 3, since: '2026-11-02' },
      )
    }
  })

  it('is not told of many openings put up on one day', async () => {
    await take(
      'a10',
      [1, 2, 3, 4].map((number) => job('a10', `${number}`, 'Завод')),
      day(2),
    )
    expect(await findReposting(fresh.db, (await find('a10', '4')).id, day(3))).toBeUndefined()
  })
})

describe('a backup', () => {
  it('brings back joined jobs, whichever of them comes first', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'kosh-same-'))
    try {
      // Rewritten, the rows that lead stand behind those that follow them.
      await fresh.sql`update vacancies set last_seen_at = last_seen_at where same_as is null`
      await backUp(fresh.sql, fresh.keyring, dir, day(20))
      const url = await emptyDatabase()
      await restore(url, fresh.keyring, dir)
      const copy = connect(url, 1)
      const joined = (from: FreshDatabase['sql']) =>
        from`select id, same_as from vacancies where same_as is not null order by id`
      expect([...(await joined(copy.sql))]).toEqual([...(await joined(fresh.sql))])
      await copy.sql.end()
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })
})
