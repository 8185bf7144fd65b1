import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { documentHash, newSalt } from '../src/credential/document-hash.ts'
import { connect, withDatabase } from '../src/db/client.ts'
import { startEmbedded, stopEmbedded } from '../src/db/embedded.ts'
import { newKeys } from '../src/keys.ts'
import { type BotApi, type Person, startBotApi } from '../test/support/bot-api.ts'
import { cpuMsOf, cpuMsOfServer } from './dialog/cpu-time.ts'
import { filesRegistration, saysToPeer, updatesOfRegistration } from './dialog/people.ts'
import type { Figures, Table } from './main.ts'

/**
 * Fifty people at once each file a whole registration over the webhook, against a Bot API double that answers in no time, with
 * PostgreSQL (fsync on) on the same cores; in the same run a bare Telegraf bot that keeps as many answers in Telegraf's own
 * session, on the same PostgreSQL. Ours and the peer take turns, so that a machine that slows down slows both.
 */
export async function run(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-dialog-'))
  const { url, leave } = await startEmbedded(dataDir)
  const { sql } = connect(url, 1)
  await sql`create database ours`
  await sql`create database peer`
  await sql.end()
  try {
    const rounds: { ours: Round; peer: Round }[] = []
    const server = () => cpuMsOfServer(dataDir)
    for (let round = 0; round < 3; round++)
      rounds.push({
        ours: await measure(round, startOurs(withDatabase(url, 'ours')), server, filesRegistration),
        peer: await measure(round, startPeer(withDatabase(url, 'peer')), server, saysToPeer),
      })
    const ratios = rounds.map(({ ours, peer }) => ours.perSecond / peer.perSecond).toSorted((a, b) => a - b)
    return {
      rows: [
        { name: 'Kösh', figures: middle(rounds.map(({ ours }) => ours)) },
        { name: 'bare Telegraf, session in PostgreSQL', figures: middle(rounds.map(({ peer }) => peer)) },
      ],
      notes: [
        `updates a second, ours to the peer's, three rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} (goal: at least 1.0)`,
        'ours stores each update before it acknowledges, answers in order, once, sealed; the peer does none of it',
        await mostPossible(rounds.map(({ ours }) => ours)),
      ],
    }
  } finally {
    await leave()
    await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const peopleAtOnce = 50
const secret = 'bench-secret'

/** Processor time is told an update, of the bot and of PostgreSQL: neighbours on the machine do not change it. */
type Round = {
  /** Of the people and the Bot API double, which are in this process. */
  peopleCpuMs: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  updates: number
  botCpuMs: number | string
  databaseCpuMs: number | string
}
type Bot = (api: BotApi) => Promise<{ process: ChildProcess; webhook: string }>
type Walk = (person: Person, told: (ms: number) => void) => Promise<void>

async function measure(round: number, start: Bot, server: () => number | undefined, walk: Walk): Promise<Round> {
  // A bot of its own each round: the double counts its updates from the beginning.
  const api = await startBotApi({ token: `${1000 + round}:bench-token`, keepsCalls: false })
  const bot = await start(api)
  try {
    api.updates.setWebhook(bot.webhook, secret)
    const person = (index: number) => api.person({ id: 100_000 + round * 1_000 + index, languageCode: 'ru' })
    const crowd = (first: number, told: (ms: number) => void) =>
      Promise.all(Array.from({ length: peopleAtOnce }, (_, index) => walk(person(first + index), told)))
    await crowd(0, () => {}) // warm: a program just started spends half its time on being compiled
    const times: number[] = []
    const cpuBefore = { bot: cpuMsOf(bot.process.pid), database: server(), people: cpuMsOf(process.pid) }
    const started = performance.now()
    await crowd(peopleAtOnce, (ms) => void times.push(ms))
    const seconds = (performance.now() - started) / 1000
    const sorted = times.toSorted((a, b) => a - b)
    const each = (before: number | undefined, after: number | undefined) =>
      before === undefined || after === undefined ? 'not told' : rounded((after - before) / times.length, 100)
    const quantile = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? 0, 10)
    return {
      perSecond: Math.round(times.length / seconds),
      p50Ms: quantile(0.5),
      p99Ms: quantile(0.99),
      updates: times.length,
      peopleCpuMs: Number(each(cpuBefore.people, cpuMsOf(process.pid))),
      botCpuMs: each(cpuBefore.bot, cpuMsOf(bot.process.pid)),
      databaseCpuMs: each(cpuBefore.database, server()),
    }
  } finally {
    bot.process.kill('SIGTERM')
    await new Promise((ended) => bot.process.once('exit', ended))
    await api.close()
  }
}

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts

/**
 * What could be done at most on these cores with the hash that the interface asks of each confirmation, one in so many updates, if
 * all else of ours cost nothing: the people and the double need the same cores.
 */
async function mostPossible(rounds: readonly Round[]): Promise<string> {
  const document = { type: 'P', number: 'N00000000', birthDate: '1990-05-15', until: '2033-01-01' }
  const [before, hashes] = [process.cpuUsage(), 20]
  for (let hash = 0; hash < hashes; hash++) await documentHash(document, newSalt())
  const used = process.cpuUsage(before)
  const hashMs = (used.user + used.system) / 1_000 / hashes
  const people = rounds.map(({ peopleCpuMs }) => peopleCpuMs).toSorted((a, b) => a - b)[1] ?? Number.NaN
  const least = people + hashMs / updatesOfRegistration
  const most = Math.round((cpus().length * 1_000) / least)
  return `the hash of a confirmation takes ${hashMs.toFixed(1)} ms of processor, ${(hashMs / updatesOfRegistration).toFixed(2)} an update; people and double ${people}: if all else cost nothing, ${cpus().length} cores did ${most} a second`
}

/** The round in the middle by speed. */
const middle = (rounds: Round[]): Figures => ({ ...rounds.toSorted((a, b) => a.perSecond - b.perSecond)[1] })

const keys = newKeys()

function startOurs(databaseUrl: string): Bot {
  return async (api) => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const env = {
      ...keys,
      DATABASE_URL: databaseUrl,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      PUBLIC_URL: origin,
      WEBHOOK_SECRET: secret,
      PORT: String(port),
      TELEGRAM_RATE: '100000',
      TELEGRAM_CHAT_RATE: '100000',
      LOG_LEVEL: 'error',
    }
    const process = program('../src/main.ts', env)
    while (!(await fetch(`${origin}/readyz`).catch(() => undefined))?.ok) await sleep(50)
    return { process, webhook: `${origin}/telegram/webhook` }
  }
}

function startPeer(databaseUrl: string): Bot {
  return async (api) => {
    const process = program('./dialog/peer.ts', {
      DATABASE_URL: databaseUrl,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      STEPS: String(updatesOfRegistration),
    })
    if (!process.stdout) throw new Error('expected to hear the peer')
    for await (const line of createInterface(process.stdout)) {
      const { port } = JSON.parse(line)
      return { process, webhook: `http://127.0.0.1:${port}/telegram/webhook` }
    }
    throw new Error('expected the peer to tell its port')
  }
}

function program(path: string, env: Record<string, string>): ChildProcess {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const own = { PATH: process.env.PATH, HOME: process.env.HOME }
  return spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
