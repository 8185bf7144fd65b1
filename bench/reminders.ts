import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { queueDueReminders, throughOutbox } from '../src/app/reminders/queue-due-reminders.ts'
import { parseConfig } from '../src/config.ts'
import { connect, migrateDatabase, withDatabase } from '../src/db/client.ts'
import { startEmbedded, stopEmbedded } from '../src/db/embedded.ts'
import { createKeyring } from '../src/db/sealing.ts'
import { loadKeys, newKeys } from '../src/keys.ts'
import { type BotApi, startBotApi } from '../test/support/bot-api.ts'
import type { Figures, Options, Table } from './main.ts'
import { loadReminders, storedBy } from './reminders/load.ts'
import { outOfOrder } from './reminders/order.ts'
import { talk } from './reminders/talkers.ts'

/**
 * A million stored reminders, 100,000 of them due within one hour, drained by two replicas of the whole program on one PostgreSQL
 * (fsync on) against a Bot API double that lets no second hold more than 30 calls and no chat more than three and then one a
 * second, while people go on talking. The peers do the same with a plain loop and with pg-boss; `BENCH_PEERS` names those wanted.
 * All on the same cores, one after the other.
 */
export async function run({ minutes = 10 }: Options = {}): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-reminders-'))
  const { url, leave } = await startEmbedded(dataDir)
  const { sql } = connect(url, 1)
  for (const name of ['ours', 'sweep', ...Object.keys(peers)]) await sql`create database ${sql(name)}`
  await sql.end()
  try {
    const sweeps = await measureSweeps(withDatabase(url, 'sweep'))
    const ours = await measureOurs(withDatabase(url, 'ours'), minutes)
    const besides: Table['rows'] = []
    for (const name of wantedPeers) {
      const peer = peers[name]
      if (!peer) throw new Error(`no peer is named ${name}; there are: ${Object.keys(peers).join(', ')}`)
      const figures = await measurePeer(withDatabase(url, name), peer.program, minutes)
      besides.push({ name: peer.name, figures })
    }
    return {
      rows: [{ name: 'Kösh, two replicas', figures: ours.figures }, ...besides, ...sweeps],
      notes: [
        `${minutes} minutes each; goals: at least 97 % of the rate, no 429, a reply in less than 1000 ms at p99, a sweep that depends on what is due`,
        `queued by the sweeps of the two replicas meanwhile: ${ours.queued} of ${dueInAnHour}; unknown: ${ours.unknown}`,
      ],
    }
  } finally {
    await leave()
    await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const peers: Record<string, { name: string; program: string }> = {
  loop: { name: 'a plain loop that tries again', program: './reminders/loop.ts' },
  boss: { name: 'pg-boss, ten workers', program: './reminders/boss.ts' },
}
const wantedPeers = (process.env.BENCH_PEERS ?? 'loop,boss').split(',')
const rate = 30
const talkers = 12
const people = 200_000
const dueInAnHour = 100_000
const firstChat = 10_000_000
const dueOfSweep = 2_000
const env = newKeys()
const keyring = createKeyring(loadKeys(parseConfig(env)))

/** The same number due among ever more that is stored. */
async function measureSweeps(url: string): Promise<Table['rows']> {
  await migrateDatabase(url)
  const { db, sql } = connect(url)
  const rows: Table['rows'] = []
  let loaded = 0
  for (const stored of [10_000, 100_000, 1_000_000]) {
    const now = new Date()
    const wanted = stored / storedBy(1) - loaded
    await loadReminders(sql, keyring, { firstChat: firstChat + loaded, people: wanted, due: dueOfSweep, now })
    loaded += wanted
    await sql`checkpoint`
    const began = performance.now()
    const { queued } = await queueDueReminders({ db, queue: throughOutbox(keyring) }, now)
    const seconds = (performance.now() - began) / 1_000
    const figures = { queued, sweepSeconds: rounded(seconds, 100), perSecond: Math.round(queued / seconds) }
    rows.push({ name: `one sweep, ${stored} stored`, figures })
  }
  await sql.end()
  return rows
}

type Drained = { figures: Figures; queued: number; unknown: number }

async function measureOurs(url: string, minutes: number): Promise<Drained> {
  await migrateDatabase(url)
  const { sql } = connect(url, 3)
  await loadReminders(sql, keyring, { firstChat, people, due: dueInAnHour, now: new Date() })
  await sql`checkpoint`
  const api = await startStrictApi()
  const replicas = [0, 1].map(() =>
    program('../src/main.ts', {
      ...env,
      DATABASE_URL: url,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      TELEGRAM_RATE: String(rate),
      TELEGRAM_CHAT_RATE: '1',
      PORT: '0',
      LOG_LEVEL: 'error',
    }),
  )
  try {
    const sent = async () => {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from outbox where class in ('legal', 'reminder') and state = 'sent'`
      return row?.n ?? 0
    }
    while ((await sent()) < rate) await sleep(100)
    const figures = await measureDrain(api, minutes, true)
    const order = await outOfOrder(sql)
    const count = async (state: string) => {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from outbox where class in ('legal', 'reminder') and (${state} = '' or state = ${state})`
      return row?.n ?? 0
    }
    return {
      figures: { ...figures, outOfOrder: order.outOfOrder },
      queued: await count(''),
      unknown: await count('unknown'),
    }
  } finally {
    await Promise.all(replicas.map(end))
    await api.close()
    await sql.end()
  }
}

async function measurePeer(url: string, path: string, minutes: number): Promise<Figures> {
  const api = await startStrictApi()
  const peer = program(path, { DATABASE_URL: url, BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }, [
    String(dueInAnHour),
    String(firstChat),
  ])
  try {
    if (!peer.stdout) throw new Error('expected to hear the peer')
    const lines = createInterface(peer.stdout)
    await new Promise((ready) => lines.once('line', ready))
    while (api.counted().accepted < rate) await sleep(100)
    return await measureDrain(api, minutes, false)
  } finally {
    await end(peer)
    await api.close()
  }
}

/** A bot of its own, and everybody who has a chat with it. */
async function startStrictApi(): Promise<BotApi> {
  const api = await startBotApi({ keepsCalls: false, rates: { everybody: rate, chat: 1, burst: 3 } })
  for (let index = 0; index < dueInAnHour; index++) api.person({ id: firstChat + index })
  return api
}

async function measureDrain(api: BotApi, minutes: number, meets: boolean): Promise<Figures> {
  const before = api.counted()
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1_000
  const talking = talk(api, talkers, () => seconds() >= minutes * 60, meets)
  await sleep(minutes * 60_000)
  const after = api.counted()
  const share = (after.accepted - before.accepted) / (seconds() * rate)
  const { times, unanswered } = await talking
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? Number.NaN)
  return {
    shareOfRate: rounded(share, 10_000),
    refusedOfBot: after.everybody - before.everybody,
    refusedOfChat: after.chat - before.chat,
    replyP50Ms: quantile(0.5),
    replyP99Ms: quantile(0.99),
    replies: times.length,
    unanswered,
  }
}

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts

function program(path: string, variables: Record<string, string>, more: string[] = []): ChildProcess {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const own = { PATH: process.env.PATH, HOME: process.env.HOME }
  return spawn(process.execPath, ['--import', 'tsx', file, ...more], {
    env: { ...own, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
