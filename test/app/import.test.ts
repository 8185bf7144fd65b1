import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportOptions, importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { placeIndex } from '../../src/app/places.ts'
import { findVacancyBySource, listOpenVacancies } from '../../src/db/vacancies.ts'
import { missesUntilClosed } from '../../src/db/vacancy-imports.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { readFeed } from '../../src/feeds/read-feed.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { envelope, madeUpRows, row } from '../support/trudvsem.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const day = (number: number) => new Date(`2026-11-${number}T08:00:00Z`)

const feed =
  (source: string, rows: readonly string[]) =>
  (skip: number): AsyncIterable<FeedRow> =>
    readFeed(Readable.from([Buffer.from(envelope(rows))]), { format: 'trudvsem', source, places: placeIndex(), skip })

const take = (source: string, rows: readonly string[], now: Date, options: Partial<ImportOptions> = {}) =>
  importVacancies({ db: fresh.db }, feed(source, rows), { source, format: 'trudvsem', ...options }, now)

describe('a feed that is taken in', () => {
  it('is stored without its bad rows, and the second time is unchanged', async () => {
    const rows = madeUpRows(1200)
    const refused: number[] = []
    const first = await take('twice', rows, day(20), { onRejected: ({ index }) => void refused.push(index) })
    expect(first).toEqual({ read: 1200, added: 1140, updated: 0, unchanged: 0, closed: 0, rejected: 60 })
    expect(refused).toHaveLength(60)
    expect(await take('twice', rows, day(21))).toEqual({
      read: 1200,
      added: 0,
      updated: 0,
      unchanged: 1140,
      closed: 0,
      rejected: 60,
    })
  })

  it('updates what has changed and only that', async () => {
    await take('changed', madeUpRows(30).slice(8, 18), day(20))
    const rows = madeUpRows(30).slice(8, 18)
    rows[3] = JSON.stringify({ vacancy: { ...row(11), salary_min: 150_000, salary_max: 0 } })
    expect(await take('changed', rows, day(21))).toMatchObject({ added: 0, updated: 1, unchanged: 9 })
    const id = String(row(11).id)
    expect(await findVacancyBySource(fresh.db, 'changed', id)).toMatchObject({ payMin: 150_000, payMax: null })
  })

  it('goes on where it was cut off, and counts each row once', async () => {
    const rows = madeUpRows(1800)
    async function* cut(skip: number) {
      for await (const found of feed('cut', rows)(skip)) {
        if (found.index === 1300) throw new Error('the power went')
        yield found
      }
    }
    const options = { source: 'cut', format: 'trudvsem', input: 'cut.json:1:1' }
    await expect(importVacancies({ db: fresh.db }, cut, options, day(20))).rejects.toThrow('the power went')

    const skipped: number[] = []
    const summary = await importVacancies(
      { db: fresh.db },
      (skip) => {
        skipped.push(skip)
        return feed('cut', rows)(skip)
      },
      options,
      day(20),
    )
    expect(skipped).toEqual([1000])
    expect(summary).toEqual({ read: 1800, added: 1710, updated: 0, unchanged: 0, closed: 0, rejected: 90 })
  })

  it('takes in nothing twice where the same feed begins anew after a cut', async () => {
    const rows = madeUpRows(600)
    async function* cut(skip: number) {
      for await (const found of feed('anew', rows)(skip)) {
        if (found.index === 550) throw new Error('the line broke')
        yield found
      }
    }
    await expect(
      importVacancies({ db: fresh.db }, cut, { source: 'anew', format: 'trudvsem' }, day(20)),
    ).rejects.toThrow()
    expect(await take('anew', rows, day(20))).toMatchObject({ read: 600, added: 95, unchanged: 475 })
  })

  it('changes nothing on a dry run', async () => {
    expect(await take('dry', madeUpRows(100), day(20), { dryRun: true })).toMatchObject({ added: 95, rejected: 5 })
    expect(await take('dry', madeUpRows(100), day(20), { dryRun: true })).toMatchObject({ added: 95, rejected: 5 })
  })

  it('counts the last of several rows with one id', async () => {
    const twice = [JSON.stringify({ vacancy: row(1) }), JSON.stringify({ vacancy: { ...row(1), 'job-name': 'Повар' } })]
    expect(await take('same id', twice, day(20))).toMatchObject({ added: 1, unchanged: 1 })
    expect(await findVacancyBySource(fresh.db, 'same id', String(row(1).id))).toMatchObject({ title: 'Повар' })
  })

  it('closes what three readings in a row lack, and opens it again when it is back', async () => {
    const [first = '', ...others] = madeUpRows(6)
    await take('gone', [first, ...others], day(10))
    const closed: number[] = []
    for (let miss = 0; miss < missesUntilClosed; miss++)
      closed.push((await take('gone', others, day(11 + miss))).closed)
    expect(closed).toEqual([0, 0, 1])
    expect(await findVacancyBySource(fresh.db, 'gone', String(row(0).id))).toMatchObject({ closedAt: day(13) })
    await take('gone', [first, ...others], day(15))
    expect(await findVacancyBySource(fresh.db, 'gone', String(row(0).id))).toMatchObject({ closedAt: null })
  })

  it('leaves the vacancies of other sources alone', async () => {
    const before = await listOpenVacancies(fresh.db, undefined, 10_000)
    for (const number of [20, 21, 22, 23]) await take('alone', [], day(number))
    expect(await listOpenVacancies(fresh.db, undefined, 10_000)).toHaveLength(before.length)
  })
})
