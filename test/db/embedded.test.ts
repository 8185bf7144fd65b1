import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connect, openDatabase } from '../../src/db/client.ts'
import { startEmbedded, stopEmbedded } from '../../src/db/embedded.ts'

let dataDir: string
const holders: ChildProcess[] = []
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kosh-embedded-'))
})
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  await stopEmbedded(dataDir)
  rmSync(dataDir, { recursive: true })
})

const Opened = z.object({ url: z.string(), started: z.string() })

/** Another process that has the database open. */
async function anotherProcess() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/programs/hold-database.ts', dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  holders.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const ended = once(child, 'exit')
    const leave = async () => {
      child.stdin.end()
      await ended
    }
    const kill = async () => {
      child.kill('SIGKILL')
      await ended
    }
    return { ...Opened.parse(JSON.parse(line)), leave, kill }
  }
  throw new Error('expected the other process to open the database')
}

async function startedAt(url: string): Promise<string> {
  const { sql } = connect(url, 1)
  const [row] = await sql`select pg_postmaster_start_time()::text as started`
  await sql.end()
  return String(row?.started)
}

const isRunning = () => existsSync(join(dataDir, 'postgres', 'postmaster.pid'))

describe('the embedded database', () => {
  it('keeps what was written when it is stopped and started again', async () => {
    const first = await openDatabase({ databaseUrl: undefined, dataDir })
    await first.sql`create table kept as select 'сақталды' as word`
    await first.close()
    expect(isRunning()).toBe(false)
    const second = await openDatabase({ databaseUrl: undefined, dataDir })
    expect(await second.sql`select word from kept`).toMatchObject([{ word: 'сақталды' }])
    await second.close()
  })

  it('is joined by a second process, and stays when the first one leaves', async () => {
    const mine = await startEmbedded(dataDir, { fsync: false })
    const other = await anotherProcess()
    expect(other.started).toBe(await startedAt(mine.url))
    await mine.leave()
    expect(await startedAt(other.url)).toBe(other.started)
    await other.leave()
    expect(isRunning()).toBe(false)
  })

  it('is started once by several that want it at the same moment', async () => {
    const [one, two, mine] = await Promise.all([
      anotherProcess(),
      anotherProcess(),
      startEmbedded(dataDir, { fsync: false }),
    ])
    expect(new Set([one.started, two.started, await startedAt(mine.url)]).size).toBe(1)
    await Promise.all([one.leave(), two.leave(), mine.leave()])
    expect(isRunning()).toBe(false)
  })

  it('outlives a process that was killed, is adopted by the next, and stopped by it', async () => {
    const killed = await anotherProcess()
    await killed.kill()
    const mine = await startEmbedded(dataDir, { fsync: false })
    expect(await startedAt(mine.url)).toBe(killed.started)
    await mine.leave()
    expect(isRunning()).toBe(false)
  })

  it('recovers when the server itself was killed', async () => {
    const mine = await openDatabase({ databaseUrl: undefined, dataDir })
    await mine.sql`create table kept as select 1 as one`
    process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    await mine.close()
    const again = await openDatabase({ databaseUrl: undefined, dataDir })
    expect(await again.sql`select one from kept`).toHaveLength(1)
    await again.close()
  })

  it.each([
    ['a process that is no more', '2147483646-12345'],
    ['another process that now has the number', `${process.ppid}-1`],
  ])('takes over the lock of %s', async (_, holder) => {
    writeFileSync(join(dataDir, 'postgres.lock'), holder)
    const { leave } = await startEmbedded(dataDir, { fsync: false })
    await leave()
    expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false)
  })

  it('starts where what a crash left says that a server runs', async () => {
    await (await startEmbedded(dataDir, { fsync: false })).leave()
    writeFileSync(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.ppid}\n/nowhere\n1\n5432\n/nowhere\n\n\nready   \n`,
    )
    const { url, leave } = await startEmbedded(dataDir, { fsync: false })
    expect(await startedAt(url)).toMatch(/^2/)
    await leave()
  })

  it('serves a folder that only its owner may enter', async () => {
    chmodSync(dataDir, 0o700)
    const { url, leave } = await startEmbedded(join(dataDir, 'deeper'), { fsync: false })
    expect(await startedAt(url)).toMatch(/^2/)
    await leave()
  })

  it('is stopped once, however often one leaves', async () => {
    const [mine, again] = [
      await startEmbedded(dataDir, { fsync: false }),
      await startEmbedded(dataDir, { fsync: false }),
    ]
    await mine.leave()
    await mine.leave()
    expect(await startedAt(again.url)).toMatch(/^2/)
    await again.leave()
  })
})
