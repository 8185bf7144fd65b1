import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import { FeedError } from '../../src/feeds/feed.ts'
import type { Limits } from '../../src/feeds/fetch-feed.ts'
import { type OpenFeed, openFeed } from '../../src/feeds/open-feed.ts'
import { type FeedFormat, readFeed } from '../../src/feeds/read-feed.ts'
import { type FeedServer, feedServer } from '../support/feed-server.ts'
import { envelope, row } from '../support/trudvsem.ts'

let server: FeedServer
beforeAll(async () => {
  server = await feedServer()
})
afterAll(() => server.close())
const waits: number[] = []
beforeEach(() => {
  waits.length = 0
  server.asked.length = 0
})

const open = (path: string, format: FeedFormat = 'trudvsem', limits: Partial<Limits> = {}, known = {}) =>
  openFeed(`${server.address}${path}`, {
    stdin: Readable.from([]),
    allowPrivate: true,
    format,
    limits,
    known,
    wait: async (ms) => void waits.push(ms),
  })

async function read(feed: OpenFeed, format: FeedFormat = 'trudvsem'): Promise<string[]> {
  const told: string[] = []
  const charset = feed.charset ? { charset: feed.charset } : {}
  for await (const one of readFeed(feed.bytes, { format, source: 'x', places: placeIndex(), ...charset }))
    told.push(one.is === 'vacancy' ? one.vacancy.sourceId.slice(-2) : one.reason)
  return told
}

/** The code of the error that ends the feed, after how many rows. */
async function failure(path: string, format: FeedFormat = 'trudvsem', limits: Partial<Limits> = {}): Promise<string> {
  let rows = 0
  try {
    const feed = await open(path, format, limits)
    const charset = feed.charset ? { charset: feed.charset } : {}
    for await (const _ of readFeed(feed.bytes, { format, source: 'x', places: placeIndex(), ...charset })) rows += 1
  } catch (error) {
    if (error instanceof FeedError) return `${error.code} after ${rows}`
    throw error
  }
  return `none after ${rows}`
}

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ vacancy: row(from + index) }))

describe('a feed that is not what it says', () => {
  it('is a page of HTML: told by its type, and by its letters', async () => {
    server.at['/typed'] = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Ошибка')
    server.at['/untyped'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('\n <!doctype html>')
    expect(await failure('/typed')).toBe('html after 0')
    expect(await failure('/untyped')).toBe('html after 0')
    expect(await failure('/untyped', 'hh')).toBe('html after 0')
  })

  it('lies about its letters', async () => {
    const json = envelope(rows(1, 2))
    const cyrillic = Buffer.from([0x22, 0xd1, 0xe2, 0xe0, 0xf0, 0xf9, 0xe8, 0xea, 0x22])
    server.at['/old'] = (_, response) => response.end(Buffer.concat([Buffer.from('['), cyrillic, Buffer.from(']')]))
    server.at['/told-old'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json; charset=windows-1251' }).end(json)
    server.at['/unknown'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json; charset=ebcdic' }).end(json)
    expect(await failure('/old')).toBe('encoding after 0')
    expect(await failure('/told-old')).toBe('encoding after 0')
    expect(await failure('/unknown')).toBe('encoding after 0')
  })

  it('is read in the old Cyrillic encoding where it is so told', async () => {
    const text = 'sourceId,title,country\n01,Повар,RU\n'
    const old = Buffer.from(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0)
        return code < 128 ? code : code - 0x410 + 0xc0
      }),
    )
    server.at['/cp1251'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv; charset=windows-1251' }).end(old)
    expect(await read(await open('/cp1251', 'csv'), 'csv')).toEqual(['01'])
  })

  it('is cut off: its rows are read, and then that is told', async () => {
    const json = envelope(rows(1, 3))
    server.at['/short'] = (_, response) => response.end(json.slice(0, -4))
    server.at['/broken'] = (_, response) => {
      response.writeHead(200, { 'content-length': json.length * 2 })
      response.write(json.slice(0, -4), () => response.destroy())
    }
    server.at['/letter'] = (_, response) => response.end(Buffer.from('{"a":"я').subarray(0, -1))
    server.at['/quote'] = (_, response) => response.end('sourceId,title,country\n1,"Повар,RU\n2,Повар,RU\n')
    expect(await failure('/short')).toBe('cut after 3')
    expect(await failure('/broken')).toBe('cut after 3')
    expect(await failure('/letter')).toMatch(/^cut after/)
    expect(await failure('/quote', 'csv')).toMatch(/^cut after/)
  })

  it('is packed, cut, packed by nobody, or a bomb', async () => {
    const packed = gzipSync(envelope(rows(1, 3)))
    const gzip = { 'content-encoding': 'gzip' }
    server.at['/packed'] = (_, response) => response.writeHead(200, gzip).end(packed)
    server.at['/half'] = (_, response) => response.writeHead(200, gzip).end(packed.subarray(0, -20))
    server.at['/not'] = (_, response) => response.writeHead(200, gzip).end('not packed')
    server.at['/brotli'] = (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(packed)
    server.at['/bomb'] = (_, response) => response.writeHead(200, gzip).end(gzipSync(Buffer.alloc(40_000_000, ' ')))
    expect(await read(await open('/packed'))).toHaveLength(3)
    expect(await failure('/half')).toMatch(/^cut/)
    expect(await failure('/not')).toMatch(/^compression/)
    expect(await failure('/brotli')).toMatch(/^compression/)
    expect(await failure('/bomb')).toMatch(/^compression/)
  })

  it('has a row that never ends: the row is refused, the others are kept', async () => {
    const long = JSON.stringify({ vacancy: { ...row(1), duty: 'я'.repeat(3_000_000) } })
    server.at['/long'] = (_, response) => response.end(envelope([long, ...rows(2, 2)]))
    expect(await read(await open('/long'))).toEqual(['row: expected at most 1000000 characters, came more', '02', '03'])
  })

  it('has a cell that never ends, or fields without end: only that row is refused', async () => {
    const cell = `sourceId,title,country\n1,"${'я'.repeat(1_500_000)}",RU\n02,Повар,RU\n`
    const posting = JSON.stringify({
      '@type': 'JobPosting',
      identifier: '03',
      title: 'Повар',
      hiringOrganization: 'Демо',
    })
    server.at['/cell'] = (_, response) => response.end(cell)
    server.at['/nested'] = (_, response) =>
      response.end(
        `{"@type":"JobPosting","title":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n${posting.replace('}', ',"jobLocation":"Томск"}')}\n`,
      )
    expect(await read(await open('/cell', 'csv'), 'csv')).toEqual([
      'row: expected at most 1000000 characters, came more',
      '02',
    ])
    expect(await read(await open('/nested', 'jobposting'), 'jobposting')).toEqual([
      'row: expected fields a few levels deep, came ones without end',
      '03',
    ])
  })

  it('is nothing, or nothing of the kind', async () => {
    server.at['/nothing'] = (_, response) => response.end()
    server.at['/yaml'] = (_, response) => response.end('vacancies:\n  - id: 1\n')
    expect(await failure('/nothing')).toBe('cut after 0')
    expect(await failure('/yaml')).toBe('not_json after 0')
    server.at['/sign-in'] = (_, response) => response.end('<!doctype html><form>Sign in</form>')
    expect(await failure('/sign-in', 'jobposting')).toBe('html after 0')
  })

  it('is too large, too slow, or silent', async () => {
    server.at['/large'] = (_, response) => response.end(envelope(rows(1, 50)))
    server.at['/silent'] = () => {}
    expect(await failure('/large', 'trudvsem', { bytes: 5000 })).toMatch(/^too_large/)
    expect(await failure('/silent', 'trudvsem', { idleMs: 30 })).toBe('silent after 0')
  })
})

describe('a feed from a server', () => {
  it('is not sent again where nothing has changed', async () => {
    server.at['/known'] = (request, response) => {
      if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end()
      return response.writeHead(200, { etag: '"one"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' }).end('[]')
    }
    const first = await open('/known')
    expect(first).toMatchObject({
      known: { etag: '"one"', lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      input: expect.stringMatching(/\/known:"one"$/),
    })
    expect(await open('/known', 'trudvsem', {}, first.known)).toMatchObject({ isUnchanged: true })
  })

  it('is waited for where the server asks for a little time, and left alone where it asks for much', async () => {
    let answers = 0
    server.at['/busy'] = (_, response) =>
      answers++ < 2 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end('[]')
    server.at['/closed'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end()
    expect(await read(await open('/busy'))).toEqual([])
    expect(waits).toEqual([7000, 7000])
    await expect(open('/closed')).rejects.toMatchObject({ code: 'busy', retryAfter: 7200 })
  })

  it('does not lead to a private address by a redirection', async () => {
    server.at['/away'] = (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    const refused = openFeed('http://[::ffff:127.0.0.1]/', { stdin: Readable.from([]), allowPrivate: false })
    await expect(refused).rejects.toMatchObject({ code: 'private_address' })
    server.at['/ftp'] = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    await expect(open('/ftp')).rejects.toMatchObject({ code: 'address' })
  })
})

describe('a feed that comes in pages', () => {
  const all = Array.from({ length: 7 }, (_, index) => row(index + 1))
  const page = (from: number, size: number) =>
    envelope(all.slice(from, from + size).map((vacancy) => JSON.stringify({ vacancy })))

  it.each([
    ['rows', (offset: number) => offset, ['0', '1', '3', '6']],
    ['pages', (offset: number) => offset * 3, ['0', '1', '2']],
  ])('of trudvsem is read to its end, where the offset counts %s', async (_, start, asked) => {
    server.at['/api/v1/vacancies'] = (__, response, url) =>
      response.end(page(start(Number(url.searchParams.get('offset'))), Number(url.searchParams.get('limit'))))
    expect(await read(await open('/api/v1/vacancies?limit=3'))).toEqual(['01', '02', '03', '04', '05', '06', '07'])
    expect(server.asked).toEqual(asked.map((offset) => `/api/v1/vacancies?limit=3&offset=${offset}`))
    expect(waits).toEqual(asked.slice(1).map(() => 1000))
  })

  it('of HeadHunter is read to its end', async () => {
    const items = Array.from({ length: 5 }, (_, index) => ({
      id: `p${index}`,
      name: 'Повар',
      area: { id: '1', name: 'Москва' },
    }))
    server.at['/vacancies'] = (_, response, url) => {
      const number = Number(url.searchParams.get('page'))
      response.end(JSON.stringify({ items: items.slice(number * 2, number * 2 + 2), pages: 3, page: number }))
    }
    expect(await read(await open('/vacancies?per_page=2&text=x', 'hh'), 'hh')).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'])
  })

  it('is not complete where HeadHunter finds more than it gives', async () => {
    server.at['/many'] = (_, response) =>
      response.end(
        JSON.stringify({ items: [{ id: '1', name: 'Повар', area: { name: 'Москва', id: 1 } }], pages: 1, found: 9000 }),
      )
    expect(await failure('/many?per_page=100', 'hh')).toBe('pages after 1')
  })

  it('ends with an error where the same page comes again and again, or one is no page', async () => {
    server.at['/same'] = (_, response) => response.end(page(0, 3))
    expect(await failure('/same?limit=3')).toMatch(/^pages after/)
    server.at['/odd'] = (_, response, url) =>
      response.end(url.searchParams.get('offset') === '0' ? page(0, 3) : '{"status":"500"')
    expect(await failure('/odd?limit=3')).toBe('not_json after 3')
  })
})
