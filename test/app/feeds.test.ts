import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runFeeds } from '../../src/app/exchange/run-feeds.ts'
import { placeIndex } from '../../src/app/places.ts'
import { listFeeds, putFeed } from '../../src/db/feeds.ts'
import { holdLease } from '../../src/db/leases.ts'
import { findVacancyBySource } from '../../src/db/vacancies.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type FeedServer, feedServer } from '../support/feed-server.ts'
import { envelope, madeUpRows, row } from '../support/trudvsem.ts'

let fresh: FreshDatabase
let server: FeedServer
beforeAll(async () => {
  fresh = await freshDatabase()
  server = await feedServer()
})
afterAll(async () => {
  await server.close()
  await fresh.close()
})

const at = (day: number, hour = 8) =>
  new Date(`2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`)
const run = (now: Date, name: string) =>
  runFeeds({ db: fresh.db, places: placeIndex(), allowPrivate: true, holder: 'us', report: () => {} }, now, [name])
const add = (name: string, changed = {}) =>
  putFeed(fresh.db, { name, url: `${server.address}/${name}`, format: 'trudvsem', ...changed }, at(1, 10))
const feed = async (name: string) => (await listFeeds(fresh.db)).find((one) => one.name === name)
const answer = (name: string, rows: string[], headers: Record<string, string> = {}) => {
  server.at[`/${name}`] = (_, response) => response.writeHead(200, headers).end(envelope(rows))
}
const goodRows = (count: number) => Array.from({ length: count }, (_, index) => JSON.stringify({ vacancy: row(index) }))

describe('feeds that are kept', () => {
  it('are taken in, and not again where nothing has changed', async () => {
    await add('same')
    server.at['/same'] = (request, response) =>
      request.headers['if-none-match'] === 'W/"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: 'W/"1"' }).end(envelope(madeUpRows(20)))
    expect(await run(at(10), 'same')).toMatchObject([{ name: 'same', is: 'done', summary: { added: 19, rejected: 1 } }])
    expect(await run(at(11), 'same')).toEqual([{ name: 'same', is: 'unchanged' }])
    expect(await feed('same')).toMatchObject({ okAt: at(11), errorCode: null, etag: 'W/"1"' })
    expect(await findVacancyBySource(fresh.db, 'same', String(row(1).id))).toMatchObject({ lastSeenAt: at(11) })
  })

  it('close a vacancy after as many complete readings without it as the feed tells, cut ones not counted', async () => {
    await add('misses', { missesUntilClosed: 2 })
    answer('misses', goodRows(5))
    await run(at(10), 'misses')
    const closed: unknown[] = []
    const rows = goodRows(5).slice(1)
    for (const day of [11, 12, 13]) {
      if (day === 12) server.at['/misses'] = (_, response) => response.end(envelope(rows).slice(0, -9))
      else answer('misses', rows)
      const [outcome] = await run(at(day), 'misses')
      closed.push(outcome?.is === 'done' ? outcome.summary.closed : outcome)
    }
    expect(closed).toEqual([0, expect.objectContaining({ is: 'failed', code: 'cut' }), 1])
  })

  it('that fail are told by a code, and asked again when the server wishes', async () => {
    await add('closed')
    server.at['/closed'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end()
    expect(await run(at(10, 8), 'closed')).toMatchObject([{ is: 'failed', code: 'busy' }])
    expect(await feed('closed')).toMatchObject({ errorCode: 'busy', okAt: null, triedAt: at(10, 8) })
    answer('closed', goodRows(1))
    expect(await run(at(10, 9), 'closed')).toEqual([{ name: 'closed', is: 'waits', until: at(10, 10) }])
    expect(await run(at(10, 10), 'closed')).toMatchObject([{ is: 'done' }])
    expect(await feed('closed')).toMatchObject({ errorCode: null, notBefore: null })
  })

  it('cost nothing but themselves when they are bad', async () => {
    for (const name of ['bad-a', 'bad-b', 'good-c']) await add(name)
    server.at['/bad-b'] = (_, response) => response.end('<html>')
    answer('good-c', goodRows(2))
    const deps = { db: fresh.db, places: placeIndex(), allowPrivate: true, holder: 'us', report: () => {} }
    const outcomes = await runFeeds(deps, at(10), ['bad-a', 'bad-b', 'good-c'])
    expect(outcomes.map((one) => (one.is === 'failed' ? one.code : one.is))).toEqual(['status', 'html', 'done'])
  })

  it('go on where a reading was cut off, while the server has the same', async () => {
    await add('resumed')
    const whole = envelope(goodRows(1200))
    let isCut = true
    server.at['/resumed'] = (_, response) => {
      response.writeHead(200, { etag: '"big"', 'content-length': Buffer.byteLength(whole) })
      if (isCut) response.write(whole.slice(0, whole.length * 0.7), () => response.destroy())
      else response.end(whole)
    }
    expect(await run(at(10, 8), 'resumed')).toMatchObject([{ is: 'failed', code: 'cut' }])
    isCut = false
    expect(await run(at(10, 9), 'resumed')).toMatchObject([
      { is: 'done', summary: { read: 1200, added: 1200, unchanged: 0 } },
    ])
  })

  it('are read by one process at a time, and left off when it is to end', async () => {
    await add('held')
    answer('held', goodRows(3))
    await holdLease(fresh.db, 'feed:held', 'another', 60)
    expect(await run(at(10), 'held')).toEqual([{ name: 'held', is: 'taken' }])
    const deps = { db: fresh.db, places: placeIndex(), allowPrivate: true, holder: 'another', report: () => {} }
    expect(await runFeeds({ ...deps, signal: AbortSignal.abort() }, at(10), ['held'])).toEqual([])
  })

  it('are not fetched from private addresses unless that is allowed', async () => {
    await add('private')
    const deps = { db: fresh.db, places: placeIndex(), allowPrivate: false, holder: 'us', report: () => {} }
    expect(await runFeeds(deps, at(10), ['private'])).toMatchObject([{ is: 'failed', code: 'private_address' }])
  })
})
