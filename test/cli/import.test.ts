import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { envelope, madeUpRows, row } from '../support/trudvsem.ts'

let fresh: FreshDatabase
let folder: string
beforeAll(async () => {
  fresh = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kosh-import-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await fresh.close()
})

const run = (argv: string[], input = '') => kosh(argv, { env: fresh.env, input })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('kosh import vacancies', () => {
  it('tells the summary and writes the rejected rows with line and reason', async () => {
    const file = join(folder, 'feed.json')
    const rejects = join(folder, 'rejects.ndjson')
    writeFileSync(file, envelope(madeUpRows(100)))
    const argv = ['import', 'vacancies', file, '--format', 'trudvsem', '--source', 'trudvsem', '--licence', 'open data']
    const first = await run([...argv, '--rejects', rejects, '--json'])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(first.out)).toEqual({ read: 100, added: 95, updated: 0, unchanged: 0, closed: 0, rejected: 5 })
    const rejected = lines(readFileSync(rejects, 'utf8'))
    expect(rejected.map(({ line }) => line)).toEqual([9, 29, 49, 69, 89])
    expect(rejected[0]).toEqual({ index: 7, line: 9, sourceId: row(7).id, reason: expect.stringContaining('job-name') })
    expect((await run(argv)).out).toBe('100 read, 0 added, 0 updated, 95 unchanged, 0 closed, 5 rejected\n')
  })

  it('reads standard input, and what it exports comes in again unchanged', async () => {
    const exported = await run(['vacancies', 'export'])
    expect(lines(exported.out)).toHaveLength(95)
    const again = await run(
      ['import', 'vacancies', '-', '--format', 'kosh', '--source', 'copy', '--json'],
      exported.out,
    )
    expect(JSON.parse(again.out)).toMatchObject({ read: 95, added: 95, rejected: 0 })
    const twice = await run(
      ['import', 'vacancies', '-', '--format', 'kosh', '--source', 'copy', '--json'],
      exported.out,
    )
    expect(JSON.parse(twice.out)).toMatchObject({ unchanged: 95 })
  })

  it('reads a table by a mapping', async () => {
    const mapping = join(folder, 'mapping.json')
    writeFileSync(mapping, JSON.stringify({ id: 'sourceId', job: 'title', state: 'country' }))
    const argv = ['import', 'vacancies', '-', '--format', 'csv', '--source', 'table', '--mapping', mapping, '--json']
    const done = await run(argv, 'id;job;state\n1;Повар;AM\n')
    expect(JSON.parse(done.out)).toMatchObject({ read: 1, added: 1 })
  })

  it.each([
    [['import'], 2],
    [['import', 'vacancies', '-', '--format', 'word', '--source', 'x'], 2],
    [['import', 'vacancies', '-', '--format', 'hh'], 2],
    [['import', 'vacancies', '-', '--format', 'csv'], 2],
    [['import', 'vacancies', '/nowhere/feed.json', '--format', 'csv', '--source', 'x'], 1],
    [['import', 'vacancies', 'http://127.0.0.1:9/feed', '--format', 'csv', '--source', 'x'], 1],
  ])('%j ends with %i', async (argv, code) => {
    const done = await run(argv)
    expect(done.code).toBe(code)
    expect(done.err).not.toBe('')
  })
})

describe('kosh import rates', () => {
  it('takes in what units of each currency are worth', async () => {
    const file = join(folder, 'rates.csv')
    writeFileSync(
      file,
      'date,currency,per_unit,nominal\n2026-11-20,KZT,1,1\n2026-11-20,RUB,640,100\n2026-11-20,BYR,0.0165,1\n',
    )
    expect(await run(['import', 'rates', file, '--json'])).toMatchObject({ code: 0, out: '{"read":3,"stored":3}\n' })
    const [rouble] = await fresh.sql`select per_unit from rates where currency = 'RUB'`
    expect(rouble?.per_unit).toBe(6.4)
    const [belarusian] = await fresh.sql`select per_unit from rates where currency = 'BYN'`
    expect(belarusian?.per_unit).toBe(165)
  })

  it('asks for the common currency where no line is of it', async () => {
    expect(await run(['import', 'rates', '-'], '2026-11-21,USD,520\n')).toMatchObject({ code: 2 })
    expect(await run(['import', 'rates', '-', '--base', 'KZT'], '2026-11-21,USD,520\n')).toMatchObject({ code: 0 })
  })

  it('refuses a line that tells no rate, by its number', async () => {
    const done = await run(['import', 'rates', '-'], '2026-11-21,KZT,1\n2026-11-21,USD,-5\n')
    expect(done).toMatchObject({ code: 1, err: expect.stringContaining('line 2') })
  })
})
