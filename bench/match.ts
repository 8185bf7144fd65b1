import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMatches } from '../src/app/exchange/match-person.ts'
import { placeIndex } from '../src/app/places.ts'
import { type Database, migrateDatabase, openDatabase, type Sql } from '../src/db/client.ts'
import { stopEmbedded } from '../src/db/embedded.ts'
import { refreshPayBands, withBands } from '../src/db/pay-bands.ts'
import type { Wish } from '../src/domain/exchange/profile.ts'
import type { Figures, Table } from './main.ts'
import { recall, scoreAll } from './match/exhaustive.ts'
import { judgeOrder } from './match/judged.ts'
import { loader } from './match/load.ts'
import { dropText, fullText, indexText, wordsOf } from './match/peer.ts'
import { rates, today } from './match/vacancies.ts'
import { type Asked, makeWishes } from './match/wishes.ts'

const sizes = (process.env.BENCH_VACANCIES ?? '10000,100000,1000000').split(',').map(Number)
const people = Number(process.env.BENCH_PROFILES ?? 1000)
/** The peer takes long at a million: fewer profiles tell its pace as well. */
const peers = Number(process.env.BENCH_PEER ?? 300)
const sample = Number(process.env.BENCH_SAMPLE ?? 100)

/**
 * The top 10 of 1,000 varied profiles among ever more vacancies: how long each takes, and at the largest size how many of the ten
 * best by scoring everything are found. The peer, on the same database: PostgreSQL's own full text ranked by `ts_rank`.
 */
export async function run(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-match-'))
  const { db, sql, url, close } = await openDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir })
  try {
    await migrateDatabase(url)
    const places = placeIndex()
    const load = loader(sql, places)
    const asked = makeWishes(places, people)
    const rows: Table['rows'] = []
    const notes: string[] = []
    const order = await judgeOrder(db, sql, places)
    notes.push(`nDCG@10 of 40 judged profiles: kosh ${order.ours}, full text and ts_rank ${order.peer}`)
    for (const [language, { ours, peer }] of Object.entries(order.languages))
      notes.push(`  said in ${language}: kosh ${ours}, full text and ts_rank ${peer}`)
    let stored = 0
    for (const size of sizes) {
      const loadMs = await timed(() => load(stored, size))
      notes.push(`${size - stored} vacancies loaded by COPY in ${(loadMs / 1000).toFixed(1)} s`)
      stored = size
      await sql`vacuum analyze vacancies`
      await sql`vacuum analyze vacancy_facets`
      await refreshPayBands(db, rates, new Date(`${today}T00:00:00Z`))
      rows.push(...(await measureAt(db, sql, size, asked, notes)))
    }
    const share = await recallOf(db, sql, asked.slice(0, sample))
    notes.push(`recall@10 of ${sample} profiles at ${stored}, against scoring every vacancy: ${share}`)
    return { rows, notes }
  } finally {
    await close()
    if (!process.env.BENCH_DATABASE_URL) await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measureAt(
  db: Database,
  sql: Sql,
  size: number,
  asked: Asked[],
  notes: string[],
): Promise<Table['rows']> {
  const ours = await measure(asked, async ({ wish }) => {
    await findMatches(db, await withBands(db, wish), 10)
  })
  for (const kind of new Set(asked.map(({ kind }) => kind))) {
    const times = ours.filter((_, at) => asked[at]?.kind === kind)
    notes.push(`${size}, ${kind}: ${JSON.stringify(quantiles(times))}`)
  }
  await indexText(sql)
  await sql`vacuum analyze vacancies`
  const typed = asked.filter(({ wish }) => wordsOf(wish.profile) !== '').slice(0, peers)
  const peer = await measure(typed, ({ wish }) => fullText(sql, wish.profile))
  await dropText(sql)
  return [
    { name: `kosh, ${size}`, figures: quantiles(ours) },
    { name: `full text and ts_rank, ${size}`, figures: quantiles(peer) },
  ]
}

async function recallOf(db: Database, sql: Sql, asked: Asked[]): Promise<number> {
  const wishes: Wish[] = []
  for (const { wish } of asked) wishes.push(await withBands(db, wish))
  const best = await scoreAll(db, sql, wishes)
  let [wanted, found] = [0, 0]
  for (const [at, wish] of wishes.entries()) {
    const { matches } = await findMatches(db, wish, 10)
    const one = recall(
      best[at] ?? [],
      matches.map(({ score }) => score),
    )
    wanted += one.wanted
    found += one.found
    if (one.found < one.wanted && process.env.BENCH_VERBOSE)
      console.log(
        asked[at]?.kind,
        one,
        JSON.stringify(wish.profile),
        best[at],
        matches.map(({ score }) => score),
      )
  }
  return Math.round((found / wanted) * 10_000) / 10_000
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Milliseconds of each, after fifty to warm up. */
async function measure<T>(among: readonly T[], find: (one: T) => Promise<unknown>): Promise<number[]> {
  for (const one of among.slice(0, 50)) await find(one)
  const times: number[] = []
  for (const one of among) times.push(await timed(() => find(one)))
  return times
}

function quantiles(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(0.9999) }
}
