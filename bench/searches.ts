import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matchNewVacancies } from '../src/app/exchange/match-news.ts'
import { wishOf } from '../src/app/exchange/match-person.ts'
import { type TellDeps, tellMatches } from '../src/app/exchange/tell-matches.ts'
import { placeIndex } from '../src/app/places.ts'
import { type Database, migrateDatabase, openDatabase, type Sql } from '../src/db/client.ts'
import { stopEmbedded } from '../src/db/embedded.ts'
import { storeRates } from '../src/db/rates.ts'
import { rowsParameter } from '../src/db/raw.ts'
import { vacancies } from '../src/db/schema/vacancies.ts'
import { listVacancies, type StoredVacancy } from '../src/db/vacancies.ts'
import { noteNewVacancies } from '../src/db/vacancy-news.ts'
import { MemberState, Schedule } from '../src/domain/codes.ts'
import type { Profile } from '../src/domain/exchange/profile.ts'
import { cellFloor, cellReach, cellsOfVacancy, cellsOfWish, worthTelling } from '../src/domain/exchange/telling.ts'
import { titleKey } from '../src/domain/exchange/text.ts'
import { bareVacancy } from '../src/domain/exchange/vacancy.ts'
import { occupationTitle, popularGroups, unitGroups } from '../src/domain/occupations/occupations.ts'
import { getPlace, listPlaces } from '../src/domain/places/places.ts'
import { Rhythm } from '../src/domain/reminders/rhythm.ts'
import { createRandom, type Random } from '../test/support/random.ts'
import type { Table } from './main.ts'

const sizes = (process.env.BENCH_SEARCHES ?? '10000,100000,1000000').split(',').map(Number)
const newVacancies = Number(process.env.BENCH_NEW_VACANCIES ?? 1000)
/** The peers look at fewer: each costs them the more, the more searches there are. */
const peerVacancies = Math.min(100, newVacancies)
/** Vacancies for which every wish is judged, to hold what was found against. */
const checked = Math.min(20, newVacancies)
const now = new Date('2026-11-25T08:00:00Z')
const at = now.toISOString()
const later = '2026-12-25T08:00:00.000Z'
const today = '2026-11-25'
const rates = {
  perUnit: { KZT: 1, RUB: 6.4, KGS: 5.9, AMD: 1.35, BYN: 165, USD: 520 },
  on: Object.fromEntries(['KZT', 'RUB', 'KGS', 'AMD', 'BYN', 'USD'].map((code) => [code, today])),
}
const places = placeIndex()

/** A saved search as it was stored. */
type Made = { id: string; personId: string; profile: Profile; cells: string[]; floor: number }

/**
 * What a new vacancy costs among 10 k, 100 k and 1 M saved searches: found by index and made due, one vacancy at a time; a thousand in
 * a row on a quiet morning, when nothing is due yet, and the next thousand of the day. Beside it two peers that only look through
 * all searches for each: one SQL predicate, and a loop in memory. Then what it costs to look through and tell one person.
 */
export async function run(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-searches-'))
  const { db, sql, url, close } = await openDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir })
  try {
    await migrateDatabase(url)
    await storeRates(
      db,
      Object.entries(rates.perUnit).map(([currency, perUnit]) => ({ on: today, currency, perUnit })),
      'bench',
    )
    await sql`create table bench_searches (search_id uuid, cells text[], pay_floor float8)`
    const made: Made[] = []
    const random = createRandom(11)
    const rows: Table['rows'] = []
    const notes: string[] = []
    for (const size of sizes) {
      await load(sql, made, size, random)
      const { figures, note } = await measure(db, sql, made, size)
      rows.push(...figures)
      notes.push(note)
    }
    return { rows, notes: [...notes, 'Half of all work is among the 24 occupations that are named most, as in life.'] }
  } finally {
    await close()
    if (!process.env.BENCH_DATABASE_URL) await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(db: Database, sql: Sql, made: readonly Made[], size: number) {
  await sql`truncate search_matches, fresh_cells`
  await sql`update searches set due_at = null, seen = 0`
  await sql`update search_cells set is_open = true where not is_open`
  await sql`vacuum full analyze searches, search_cells`
  await sql`vacuum analyze persons, bench_searches`
  const fresh = await storeVacancies(db, 2 * newVacancies, createRandom(5))
  const [first, next] = [fresh.slice(0, newVacancies), fresh.slice(newVacancies)]
  const morning = await matchEach(db, first)
  const day = await matchEach(db, next)
  const missed = await missing(db, sql, made, fresh.slice(0, checked))
  const scanned = fresh.slice(0, peerVacancies)
  const table = await peer(db, scanned, (of) => scanTable(sql, of))
  const memory = await peer(db, scanned, async (of) => scanMemory(made, of))
  const told = await tellSome(db, sql, made)
  const name = size.toLocaleString('en')
  return {
    figures: [
      { name: `${name}: kosh, first ${newVacancies}`, figures: morning },
      { name: `${name}: kosh, next ${newVacancies}`, figures: day },
      { name: `${name}: SQL over all`, figures: table },
      { name: `${name}: memory over all`, figures: memory },
    ],
    note: `${name}: of ${checked} vacancies held against every search, not found: ${missed}; ${told}`,
  }
}

async function matchEach(db: Database, ids: readonly string[]) {
  const times: number[] = []
  let due = 0
  for (const id of ids) {
    await noteNewVacancies(db, [id], now)
    times.push(
      await timed(async () => {
        due += (await matchNewVacancies({ db }, now)).due
      }),
    )
  }
  return { ...spread(times), duePerVacancy: Math.round((due / ids.length) * 10) / 10 }
}

/** How many searches are not due though one of these vacancies is worth telling for them. */
async function missing(db: Database, sql: Sql, made: readonly Made[], ids: readonly string[]): Promise<number> {
  let count = 0
  for (const of of await listVacancies(db, ids)) {
    const cells = cellsOfVacancy(of)
    const reach = cellReach(of, rates)
    const fitting = made.filter(
      (one) =>
        one.floor <= reach &&
        one.cells.some((cell) => cells.includes(cell)) &&
        worthTelling(wishOf(places, one.profile, { today, rates }), of) !== undefined,
    )
    const [row] = await sql<{ missing: number }[]>`
      select count(*)::int as missing from searches where due_at is null and id = any(${fitting.map(({ id }) => id)}::uuid[])`
    count += row?.missing ?? 0
  }
  return count
}

/** A thousand people are told, by two sweeps at once, then again: what it costs each, and whether anything came twice. */
async function tellSome(db: Database, sql: Sql, made: readonly Made[]): Promise<string> {
  const people = made.slice(0, 1000).map(({ personId }) => personId)
  await sql`update searches set due_at = ${later}::timestamptz where due_at is not null`
  await sql`update searches set due_at = ${at}::timestamptz where due_at is not null and person_id = any(${people}::uuid[])`
  const told: string[] = []
  const queue: TellDeps['queue'] = async (_, { personId, shows }) => {
    for (const show of shows)
      if (show.show === 'note')
        for (const { press } of show.card.choices) if (press?.screen === 'vacancy') told.push(`${personId} ${press.id}`)
    return 'queued'
  }
  const sweep = () => tellMatches({ db, places, queue }, now)
  const [due] = await sql<
    { people: number }[]
  >`select count(*)::int as people from searches where due_at <= ${at}::timestamptz`
  const ms = await timed(() => Promise.all([sweep(), sweep()]))
  await sweep()
  const each = Math.round((ms / Math.max(1, due?.people ?? 0)) * 100) / 100
  return `${due?.people} people looked through by two sweeps at ${each} ms each, ${told.length} vacancies told, twice: ${told.length - new Set(told).size}`
}

/** Finding alone, in another way. */
async function peer(db: Database, ids: readonly string[], find: (of: StoredVacancy) => Promise<number>) {
  const times: number[] = []
  for (const of of await listVacancies(db, ids)) times.push(await timed(() => find(of)))
  return spread(times)
}

async function scanTable(sql: Sql, of: StoredVacancy): Promise<number> {
  const rows = await sql<{ search_id: string }[]>`
    select search_id from bench_searches
    where cells && ${cellsOfVacancy(of)}::text[] and pay_floor <= ${cellReach(of, rates)}::float8`
  return rows.length
}

function scanMemory(made: readonly Made[], of: StoredVacancy): number {
  const wanted = new Set(cellsOfVacancy(of))
  const reach = cellReach(of, rates)
  return made.filter(({ cells, floor }) => floor <= reach && cells.some((cell) => wanted.has(cell))).length
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function spread(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length
  return { p50Ms: quantile(0.5), p99Ms: quantile(0.99), meanMs: Math.round(mean * 100) / 100 }
}

/** Adds searches until there are so many, each of a person of its own. */
async function load(sql: Sql, made: Made[], size: number, random: Random): Promise<void> {
  const towns = listPlaces(places, { limit: 100 })
  while (made.length < size) {
    const batch = Array.from({ length: Math.min(5000, size - made.length) }, (): Made => {
      const profile = makeProfile(towns, random)
      const regions = (profile.places ?? []).map((town) => getPlace(places, town).region)
      const cells = cellsOfWish(profile, regions)
      return { id: randomUUID(), personId: randomUUID(), profile, cells, floor: cellFloor(profile, rates) }
    })
    made.push(...batch)
    const rows = rowsParameter(
      batch.map(({ id, personId, profile, cells, floor }, index) => ({
        id,
        person_id: personId,
        isco: profile.occupations?.[0],
        rhythm: Rhythm.options[index % 3],
        cells,
        pay_floor: floor,
      })),
    )
    await sql.begin(async (tx) => {
      await tx`create temporary table made on commit drop as select * from json_to_recordset(${rows}::text::json)
        as s (id uuid, person_id uuid, isco text, rhythm text, cells text[], pay_floor float8)`
      await tx`insert into persons (id, locale, zone, consented_at, consent_version)
        select person_id, 'ru', 'Asia/Almaty', ${at}::timestamptz, 'bench' from made`
      await tx`insert into searches (id, person_id, isco, rhythm, created_at)
        select id, person_id, isco, rhythm, '2026-11-01' from made`
      await tx`insert into search_cells (search_id, cell, pay_floor, is_open)
        select id, unnest(cells), pay_floor, true from made`
      await tx`insert into profiles (person_id, wish, updated_at)
        select p.person_id, p.wish, ${at}::timestamptz from json_to_recordset(${rowsParameter(
          batch.map(({ personId, profile }) => ({ person_id: personId, wish: profile })),
        )}::text::json) as p (person_id uuid, wish jsonb)`
      await tx`insert into bench_searches (search_id, cells, pay_floor) select id, cells, pay_floor from made`
    })
  }
}

const drawGroup = (random: Random): string => random.pick(random.in100(50) ? popularGroups() : unitGroups)

const pays: Record<MemberState, { currency: string; mean: number }> = {
  RU: { currency: 'RUB', mean: 88_000 },
  KZ: { currency: 'KZT', mean: 400_000 },
  BY: { currency: 'BYN', mean: 2400 },
  KG: { currency: 'KGS', mean: 42_000 },
  AM: { currency: 'AMD', mean: 290_000 },
}

/** Two of five tell no more than the work and perhaps a state; the rest answer the form, in round sums. */
function makeProfile(towns: readonly number[], random: Random): Profile {
  const occupations = [drawGroup(random)]
  const countries = MemberState.options.filter(() => random.in100(35))
  const where = random.in100(70) && countries.length > 0 ? { countries } : {}
  if (random.in100(40)) return { occupations, ...where }
  const { currency, mean } = pays[random.pick(MemberState.options)]
  const amount = Number((mean * (0.5 + random.below(12) / 10)).toPrecision(2))
  return {
    occupations,
    ...where,
    ...(random.in100(30) ? { places: [random.pick(towns)] } : {}),
    ...(random.in100(70) ? { payFloor: { amount, currency, net: true, period: 'month' as const } } : {}),
    ...(random.in100(80) ? { experienceYears: random.pick([0, 1, 2, 5, 10]) } : {}),
    ...(random.in100(70) ? { languages: { ru: random.pick(['A2', 'B1', 'C1'] as const) } } : {}),
    ...(random.in100(40) ? { housingNeeded: true } : {}),
    ...(random.in100(20) ? { schedules: [random.pick(Schedule.options)] } : {}),
    ...(random.in100(30) ? { licences: random.in100(50) ? ['B'] : ['B', 'C'] } : {}),
  }
}

let stored = 0
async function storeVacancies(db: Database, count: number, random: Random): Promise<string[]> {
  const towns = listPlaces(places, { limit: 400 })
  const rows = Array.from({ length: count }, () => {
    stored += 1
    const town = getPlace(places, random.pick(towns))
    const isco = drawGroup(random)
    const { currency, mean } = pays[MemberState.parse(town.country)]
    const isPayTold = random.in100(85)
    const payMin = Math.round(mean * (0.4 + random.below(140) / 100))
    const title = occupationTitle(isco, 'ru')
    return {
      ...bareVacancy({ source: 'bench', sourceId: String(stored), title, country: town.country }),
      isco,
      iscoConfidence: 0.6 + random.below(40) / 100,
      region: town.region,
      geonameId: town.geonameId,
      ...(isPayTold ? { payMin, payMax: null, currency, payPeriod: 'month' as const } : {}),
      schedule: random.in100(80) ? random.pick(Schedule.options) : null,
      experienceYears: random.in100(80) ? random.pick([0, 1, 3, 6]) : null,
      languages: random.in100(30) ? { ru: random.pick(['A2', 'B1', 'B2'] as const) } : {},
      housing: random.pick(['yes', 'no', 'unknown'] as const),
      postedOn: today,
      ...{ contentHash: '', firstSeenAt: now, lastSeenAt: now, titleKey: titleKey(title) },
    }
  })
  const ids: string[] = []
  for (let start = 0; start < rows.length; start += 500)
    ids.push(
      ...(
        await db
          .insert(vacancies)
          .values(rows.slice(start, start + 500))
          .returning({ id: vacancies.id })
      ).map(({ id }) => id),
    )
  return ids
}
