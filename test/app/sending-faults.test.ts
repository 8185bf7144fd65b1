import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Machinery, MachineryDeps } from '../../src/app/path/machinery.ts'
import { type MessageOfOurs, queueMessage } from '../../src/app/path/queue-message.ts'
import { faultPoints } from '../../src/app/path/send-one.ts'
import { connect, migrateDatabase } from '../../src/db/client.ts'
import { startEmbedded, stopEmbedded } from '../../src/db/embedded.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { arrivalOf, cardSaying, fakeDoor, makeTurns, startPath, until, untilQuiet } from '../support/path.ts'

let fresh: FreshDatabase
let folder: string
let file: string
const running: Machinery[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  await makeTurns(fresh.sql)
  folder = mkdtempSync(join(tmpdir(), 'kosh-faults-'))
})
beforeEach(async () => {
  await fresh.sql`truncate chats, persons, turns, rate_budgets cascade`
  file = join(folder, `sent-${performance.now()}`)
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((path) => path.stop()))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await fresh.close()
})

async function start(of: FreshDatabase, doors: ReturnType<typeof fakeDoor>[], more: Partial<MachineryDeps> = {}) {
  const path = await startPath(
    of,
    doors.map(({ sender }) => sender),
    { pollMs: 20, ...more },
  )
  running.push(path)
  return path
}

type Kind = MessageOfOurs['class']
const queue = (of: FreshDatabase, personId: string, kind: Kind, more: Partial<MessageOfOurs> = {}, now = new Date()) =>
  of.db.transaction((tx) =>
    queueMessage(
      tx,
      of,
      { personId, key: `${kind}/${personId}`, class: kind, shows: [{ show: 'note', card: cardSaying(kind) }], ...more },
      now,
    ),
  )

/** Everybody has a reply that waits, and one of each of these; nobody sends. */
async function fill(of: FreshDatabase, addresses: string[], kinds: Kind[], now?: Date): Promise<string[]> {
  const quiet = await start(of, [], now ? { now: () => now } : {})
  for (const address of addresses) await quiet.take(arrivalOf(address, 'hello'))
  await until(
    () => of.sql`select 1 from outbox`,
    (rows) => rows.length === addresses.length,
  )
  const people = await of.sql<{ person_id: string }[]>`select person_id from chats order by address`
  for (const { person_id } of people) for (const kind of kinds) await queue(of, person_id, kind, {}, now)
  await quiet.stop()
  return people.map(({ person_id }) => person_id)
}

type Delivered = { key: string; isRepeat: boolean }
const program = fileURLToPath(new URL('../support/programs/send.ts', import.meta.url))
const replica = (...more: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', program, fresh.url, file, ...more], {
    env: { ...process.env, ...fresh.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const toldTo = (): (Delivered & { address: string })[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => String(from + index))
const expireLeases = (of: FreshDatabase) =>
  of.sql`update sendings set lease_until = now() where lease_until is not null`

/** Nothing is lost but what is recorded as unknown; nothing came twice but what says that it may be a repeat, once. */
async function expectKept(of: FreshDatabase, delivered: readonly Delivered[]): Promise<void> {
  const rows = await of.sql<{ key: string; class: string; state: string; is_repeat: boolean }[]>`
    select key, class, state, is_repeat from outbox`
  for (const row of rows) {
    const times = delivered.filter(({ key }) => key === row.key)
    const [firsts, repeats] = [times.filter((one) => !one.isRepeat), times.filter((one) => one.isRepeat)]
    expect(firsts.length, row.key).toBeLessThanOrEqual(1)
    expect(repeats.length, row.key).toBeLessThanOrEqual(row.is_repeat ? 1 : 0)
    if (row.is_repeat) expect(['reply', 'legal']).toContain(row.class)
    expect(['sent', 'unknown', 'refused', 'expired']).toContain(row.state)
    if (row.state === 'sent') expect(times.length, row.key).toBeGreaterThan(0)
  }
}

describe('kill -9 at every point between taking a message and recording what became of it', () => {
  it.each(faultPoints)(
    '%s: nothing is lost, and what may have come twice says so',
    async (point) => {
      const blocked = ['90', '91']
      const people = await fill(fresh, [...numbers(11, 6), ...blocked], ['legal', 'reminder', 'digest'])
      const child = replica(point, point === 'given-up' ? '1' : '4')
      const [, signal] = await new Promise<[unknown, string]>((ended) =>
        child.once('exit', (code, signal) => ended([code, String(signal)])),
      )
      expect(signal).toBe('SIGKILL')
      const inFlight = await fresh.sql<{ key: string; class: string }[]>`
      select key, class from outbox where state = 'sending'`
      if (point !== 'settled' && point !== 'given-up') expect(inFlight.length).toBeGreaterThan(0)
      await expireLeases(fresh)
      const door = fakeDoor('telegram')
      const { deliver } = door.sender
      door.sender.deliver = async (outgoing) => {
        const delivery = await deliver(outgoing)
        return outgoing.chat.address.startsWith('9') ? { is: 'blocked' } : delivery
      }
      await start(fresh, [door])
      await untilQuiet(fresh.sql)
      const again = door.delivered.map(({ key, isRepeat, chat }) => ({ key, isRepeat, address: chat.address }))
      const all = [...toldTo(), ...again]
      await expectKept(fresh, all)
      // Counted: whatever was on its way is a repeat or unknown, and nothing else is.
      const unsure = await fresh.sql`select key from outbox where is_repeat or state = 'unknown'`
      expect(new Set(unsure.map(({ key }) => key)).size).toBeLessThanOrEqual(inFlight.length)
      const [row] = await fresh.sql`select count(*)::int as n from outbox`
      expect(row?.n).toBe(people.length * 4)
      // Whoever blocked us is called no more than once more, where the first refusal was not recorded.
      for (const address of blocked) {
        const calls = all.filter((one) => one.address === address)
        expect(calls.filter(({ isRepeat }) => !isRepeat).length).toBeLessThanOrEqual(inFlight.length > 0 ? 2 : 1)
      }
    },
    30_000,
  )
})

describe('two replicas that start at once', () => {
  it('send each message once', async () => {
    await fill(fresh, numbers(11, 15), ['legal', 'reminder'])
    const both = [replica(), replica()]
    await untilQuiet(fresh.sql, 25_000)
    for (const child of both) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    }
    expect(toldTo()).toHaveLength(45)
    expect(new Set(toldTo().map(({ key }) => key)).size).toBe(45)
  }, 30_000)
})

describe('PostgreSQL restarted while there is much to send', () => {
  it('loses nothing, and nothing comes twice that does not say so', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kosh-restarted-'))
    const first = await startEmbedded(dataDir, { fsync: false, stays: true })
    await migrateDatabase(first.url)
    const { db, sql } = connect(first.url)
    const of: FreshDatabase = { ...fresh, db, sql, url: first.url }
    await makeTurns(sql)
    await fill(of, numbers(11, 20), ['legal', 'reminder'])
    const door = fakeDoor('telegram')
    const { deliver } = door.sender
    door.sender.deliver = async (outgoing) => {
      await sleep(20)
      return deliver(outgoing)
    }
    const path = await start(of, [door], { rates: { perSecond: 60, perChat: 1_000 } })
    await until(
      () => door.delivered.length,
      (count) => count > 8,
    )
    await stopEmbedded(dataDir)
    await sleep(300)
    await startEmbedded(dataDir, { fsync: false, stays: true })
    await until(
      async () => {
        await expireLeases(of).catch(() => {})
        const [row] = await sql<{ n: number }[]>`
          select count(*)::int as n from outbox where state in ('pending', 'sending')`.catch(() => [])
        return row?.n ?? -1
      },
      (waiting) => waiting === 0,
      25_000,
    )
    await expectKept(of, door.delivered)
    expect(door.delivered.length).toBeGreaterThan(20)
    await path.stop()
    running.length = 0
    await sql.end({ timeout: 1 })
    await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }, 45_000)
})

describe('Telegram away for an hour', () => {
  it('is tried again until it is back: what is too late by then is recorded as expired, the rest comes once, in order', async () => {
    let now = new Date('2026-12-01T09:00:00Z')
    const people = await fill(fresh, numbers(11, 5), ['reminder'], now)
    const inHalfAnHour = new Date('2026-12-01T09:30:00Z')
    for (const personId of people)
      await queue(fresh, personId, 'legal', { key: `late/${personId}`, expiresAt: inHalfAnHour }, now)
    const door = fakeDoor('telegram')
    const { deliver } = door.sender
    let refused = 0
    let isAway = true
    door.sender.deliver = async (outgoing) => {
      if (!isAway) return deliver(outgoing)
      refused++
      now = new Date(now.getTime() + 60_000)
      return { is: 'later', afterMs: 30 }
    }
    await start(fresh, [door], { now: () => now })
    await until(
      () => now.getTime(),
      (at) => at >= Date.parse('2026-12-01T10:00:00Z'),
    )
    isAway = false
    await untilQuiet(fresh.sql)
    expect(refused).toBeGreaterThanOrEqual(60)
    expect(door.words()).toHaveLength(10)
    const states = await fresh.sql`select class, state, count(*)::int as n from outbox group by 1, 2 order by 1`
    expect(states.map(({ class: kind, state, n }) => `${kind} ${state} ${n}`)).toEqual([
      'legal expired 5',
      'reminder sent 5',
      'reply sent 5',
    ])
  })
})

describe('a clock that jumps', () => {
  it('forth and back by a day loses nothing and sends nothing twice', async () => {
    const noon = Date.parse('2026-12-01T12:00:00Z')
    const day = 86_400_000
    let now = new Date(noon)
    await fill(fresh, numbers(11, 12), ['legal', 'reminder'], now)
    const door = fakeDoor('telegram')
    await start(fresh, [door], { now: () => now, rates: { perSecond: 60, perChat: 1_000 } })
    for (const [seen, at] of [
      [5, noon + day],
      [12, noon - day],
    ] as const) {
      await until(
        () => door.delivered.length,
        (count) => count >= seen,
      )
      now = new Date(at)
    }
    await sleep(200)
    expect(door.delivered.length).toBeLessThan(36)
    now = new Date(noon + 1_000)
    await untilQuiet(fresh.sql)
    expect(door.delivered).toHaveLength(36)
    expect(new Set(door.delivered.map(({ key }) => key)).size).toBe(36)
  })
})
