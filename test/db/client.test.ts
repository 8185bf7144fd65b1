import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, migrateDatabase, openDatabase, type Sql, withDatabase } from '../../src/db/client.ts'
import { countMigrations } from '../../src/db/migrations.ts'
import { emptyDatabase } from '../support/database.ts'

const open: Sql[] = []
afterEach(async () => {
  for (const sql of open.splice(0)) await sql.end()
})

const connected = (url: string): Sql => {
  const { sql } = connect(url, 1)
  open.push(sql)
  return sql
}

describe('migrations', () => {
  it('are applied once when four replicas start at the same moment', async () => {
    const url = await emptyDatabase()
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)))
    expect(await connected(url)`select 1 from drizzle.__drizzle_migrations`).toHaveLength(countMigrations())
  })

  it('give words of any script their trigrams', async () => {
    const url = await emptyDatabase()
    await migrateDatabase(url)
    const [row] = await connected(
      url,
    )`select similarity('сварщик', 'сваршик') > 0.4 as cyrillic, similarity('դերձակ', 'դերցակ') > 0.2 as armenian`
    expect(row).toEqual({ cyrillic: true, armenian: true })
  })
})

describe('an address', () => {
  it.each([
    [
      'postgres://kosh:secret@db.example:5432/kosh?sslmode=require',
      'postgres://kosh:secret@db.example:5432/other?sslmode=require',
    ],
    ['postgresql:///postgres?host=%2Ftmp%2Fkosh&user=postgres', 'postgresql:///other?host=%2Ftmp%2Fkosh&user=postgres'],
    ['postgres://one:5432,two:5433/kosh', 'postgres://one:5432,two:5433/other'],
    ['postgres://localhost', 'postgres://localhost/other'],
  ])('%s leads to another database of the same server', (url, expected) => {
    expect(withDatabase(url, 'other')).toBe(expected)
  })
})

describe('a server that cannot be used', () => {
  const opened = (url: string) => openDatabase({ databaseUrl: url, dataDir: '/nowhere' }, { patience: 1 })

  it('is told by the variable it comes from when nothing listens there', async () => {
    const { port, close } = await listening(() => {})
    close()
    await expect(opened(`postgres://kosh:secret@127.0.0.1:${port}/kosh`)).rejects.toThrow(
      /^DATABASE_URL: the server cannot be reached: [^\n]*ECONNREFUSED[^\n]*$/,
    )
  })

  it.each([
    ['takes calls and says nothing', () => {}],
    ['hangs up at once', (socket: Socket) => void socket.destroy()],
  ])(
    'is given up when it %s',
    async (_, answer) => {
      const { port, close } = await listening(answer)
      await expect(opened(`postgres://kosh:secret@127.0.0.1:${port}/kosh`)).rejects.toThrow(
        /^DATABASE_URL: the server cannot be reached: /,
      )
      close()
    },
    30_000,
  )

  it('is refused when it has no such database', async () => {
    const url = withDatabase(await emptyDatabase(), 'kosh_nowhere')
    await expect(opened(url)).rejects.toThrow(/^DATABASE_URL: the server does not let us in: .*kosh_nowhere/)
  })

  it('is refused when it is older than PostgreSQL 15', async () => {
    const url = await emptyDatabase()
    const sql = connected(url)
    await sql`create schema old`
    await sql`create function old.current_setting(text) returns text language sql as $$ select '140013' $$`
    await sql`do $$ begin execute format('alter database %I set search_path = old, pg_catalog', current_database()); end $$`
    await expect(opened(url)).rejects.toThrow('DATABASE_URL: expected PostgreSQL 15 or newer, the server is 14')
  })
})

async function listening(answer: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}))
    answer(socket)
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  const close = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { port: typeof address === 'object' && address ? address.port : 0, close }
}
