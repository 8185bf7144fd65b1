import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importVacancies } from '../src/app/exchange/import-vacancies.ts'
import { findMatches, rank, wishOf } from '../src/app/exchange/match-person.ts'
import { placeIndex } from '../src/app/places.ts'
import { type Database, migrateDatabase, openDatabase, type Sql } from '../src/db/client.ts'
import { stopEmbedded } from '../src/db/embedded.ts'
import type { StoredFacets } from '../src/db/vacancies.ts'
import { listAllFacets } from '../src/db/vacancy-candidates.ts'
import { addDays } from '../src/domain/calendar.ts'
import { MemberState, Schedule } from '../src/domain/codes.ts'
import type { Profile, Wish } from '../src/domain/exchange/profile.ts'
import { bareVacancy, type Vacancy } from '../src/domain/exchange/vacancy.ts'
import { occupationTitle, popularGroups, type UnitGroup, unitGroups } from '../src/domain/occupations/occupations.ts'
import { getPlace, listPlaces } from '../src/domain/places/places.ts'
import type { FeedRow } from '../src/feeds/feed.ts'
import type { Table } from './main.ts'

const count = Number(process.env.BENCH_VACANCIES ?? 100_000)
const people = Number(process.env.BENCH_PROFILES ?? 1000)
const today = '2026-11-25'
const rates = {
  perUnit: { KZT: 1, RUB: 6.4, KGS: 5.9, AMD: 1.35, BYN: 165, USD: 520 },
  on: Object.fromEntries(['KZT', 'RUB', 'KGS', 'AMD', 'BYN', 'USD'].map((code) => [code, today])),
}

/**
 * The top 10 of 1,000 profiles among 100,000 vacancies: how long each takes, and how many of the ten best by scoring everything are
 * found. The peer, on the same database: PostgreSQL's own full text over title and description, ranked by `ts_rank`, its query
 * the words of the occupation and its filters the same countries.
 */
export async function run(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-match-'))
  const { db, sql, url, close } = await openDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir })
  try {
    await migrateDatabase(url)
    const loadMs = await timed(() => load(db))
    await sql`create index bench_text on vacancies using gin (to_tsvector('russian', title || ' ' || coalesce(description, '')))`
    await sql`vacuum analyze vacancies`
    const all = await listAllFacets(db)
    const wishes = makeWishes()
    const best = wishes.map((wish) => topTen(wish, all))
    const ours = await measure(wishes, best, async (wish) =>
      (await findMatches(db, wish, 10)).matches.map(({ vacancy }) => vacancy.id),
    )
    const peer = await measure(wishes, best, (wish) => fullText(sql, wish))
    return {
      rows: [
        { name: 'kosh', figures: ours },
        { name: 'full text, ts_rank', figures: peer },
      ],
      notes: [
        `${count} vacancies stored in ${(loadMs / 1000).toFixed(1)} s (${Math.round((count / loadMs) * 1000)} a second), ${people} profiles; goal: p99 < 30 ms, recall@10 >= 0.99`,
      ],
    }
  } finally {
    await close()
    if (!process.env.BENCH_DATABASE_URL) await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function measure(wishes: Wish[], best: string[][], find: (wish: Wish) => Promise<string[]>) {
  for (const wish of wishes.slice(0, 50)) await find(wish)
  const times: number[] = []
  let found = 0
  let wanted = 0
  for (const [index, wish] of wishes.entries()) {
    const started = performance.now()
    const ids = await find(wish)
    times.push(performance.now() - started)
    const ten = best[index] ?? []
    wanted += ten.length
    found += ten.filter((id) => ids.includes(id)).length
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
  return {
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    maxMs: quantile(0.9999),
    'recall@10': Math.round((found / wanted) * 10_000) / 10_000,
  }
}

const topTen = (wish: Wish, all: StoredFacets[]) =>
  rank(wish, all)
    .slice(0, 10)
    .map(({ vacancy }) => vacancy.id)

async function fullText(sql: Sql, { profile }: Wish): Promise<string[]> {
  const words = (profile.occupations ?? []).map((isco) => occupationTitle(isco, 'ru')).join(' ')
  const countries: string[] = profile.countries ?? MemberState.options
  const rows = await sql`
    select id from vacancies, plainto_tsquery('russian', ${words}) as query
    where to_tsvector('russian', title || ' ' || coalesce(description, '')) @@ query
      and closed_at is null and country = any(${countries})
    order by ts_rank(to_tsvector('russian', title || ' ' || coalesce(description, '')), query) desc limit 10`
  return rows.map(({ id }) => String(id))
}

/** Half of all the work is what migrants do most, as in life; the rest is spread over every group. */
function drawGroup(random: Random): UnitGroup {
  const among = random() < 0.5 ? popularGroups() : unitGroups
  return pick(among, random)
}

async function load(db: Database): Promise<void> {
  const places = placeIndex()
  const towns = listPlaces(places, { limit: 400 })
  const random = seeded(7)
  async function* rows(): AsyncGenerator<FeedRow> {
    for (let index = 0; index < count; index++)
      yield {
        index,
        line: index + 1,
        is: 'vacancy',
        vacancy: makeVacancy(index, getPlace(places, pick(towns, random)), random),
      }
  }
  await importVacancies({ db }, rows, { source: 'bench', format: 'bench' }, new Date(`${today}T00:00:00Z`))
}

const pays: Record<MemberState, { currency: string; mean: number }> = {
  RU: { currency: 'RUB', mean: 88_000 },
  KZ: { currency: 'KZT', mean: 400_000 },
  BY: { currency: 'BYN', mean: 2400 },
  KG: { currency: 'KGS', mean: 42_000 },
  AM: { currency: 'AMD', mean: 290_000 },
}

function makeVacancy(
  index: number,
  town: { country: MemberState; region: string; geonameId: number },
  random: Random,
): Vacancy {
  const isco = drawGroup(random)
  const { currency, mean } = pays[town.country]
  const least = Math.round(mean * (0.4 + 1.4 * random()))
  const isPayTold = random() < 0.85
  const title = occupationTitle(isco, 'ru')
  return {
    ...bareVacancy({ source: 'bench', sourceId: String(index), title, country: town.country }),
    isco: random() < 0.9 ? isco : null,
    iscoConfidence: 0.6 + 0.4 * random(),
    employerName: `Демо ${Math.floor(random() * 5000)}`,
    region: town.region,
    geonameId: town.geonameId,
    payMin: isPayTold ? least : null,
    payMax: isPayTold && random() < 0.5 ? Math.round(least * (1 + random())) : null,
    currency: isPayTold ? currency : null,
    payPeriod: isPayTold ? 'month' : null,
    schedule: random() < 0.8 ? pick(Schedule.options, random) : null,
    experienceYears: random() < 0.8 ? pick([0, 1, 3, 6], random) : null,
    languages: random() < 0.3 ? { ru: pick(['A2', 'B1', 'B2'] as const, random) } : {},
    openTo: random() < 0.1 ? MemberState.options.filter(() => random() < 0.7) : null,
    housing: pick(['yes', 'no', 'unknown'] as const, random),
    licence: random() < 0.05 ? ['C'] : [],
    description: `${title}. Работа в дружной команде, задачи по профессии, соблюдение техники безопасности. Участок ${index % 977}.`,
    postedOn: addDays(today, -Math.floor(random() * 90)),
    closesOn: random() < 0.3 ? addDays(today, Math.floor(random() * 60) - 5) : null,
  }
}

function makeWishes(): Wish[] {
  const places = placeIndex()
  const towns = listPlaces(places, { limit: 100 })
  const random = seeded(11)
  return Array.from({ length: people }, () => wishOf(places, makeProfile(towns, random), { today, rates }))
}

function makeProfile(towns: number[], random: Random): Profile {
  const group = drawGroup(random)
  const state = pick(MemberState.options, random)
  const { currency, mean } = pays[state]
  return {
    citizenship: state,
    occupations: random() < 0.2 ? [group, drawGroup(random)] : [group],
    ...(random() < 0.6 ? { countries: MemberState.options.filter(() => random() < 0.4) } : {}),
    ...(random() < 0.3 ? { places: [pick(towns, random)] } : {}),
    ...(random() < 0.7
      ? { payFloor: { amount: Math.round(mean * (0.6 + random())), currency, net: true, period: 'month' } }
      : {}),
    ...(random() < 0.8 ? { experienceYears: pick([0, 1, 2, 5, 10], random) } : {}),
    ...(random() < 0.7 ? { languages: { ru: pick(['A2', 'B1', 'C1'] as const, random) } } : {}),
    ...(random() < 0.5 ? { housingNeeded: random() < 0.7 } : {}),
    ...(random() < 0.3 ? { schedules: [pick(Schedule.options, random)] } : {}),
    ...(random() < 0.3 ? { licences: random() < 0.5 ? ['B'] : ['B', 'C'] } : {}),
    ...(random() < 0.3 ? { education: pick(['secondary', 'vocational', 'bachelor'] as const, random) } : {}),
  }
}

type Random = () => number

function pick<T>(among: readonly T[], random: Random): T {
  const picked = among[Math.floor(random() * among.length)]
  if (picked === undefined) throw new Error('expected something to pick from')
  return picked
}

/** The same numbers every time (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
