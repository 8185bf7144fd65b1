import { readFileSync } from 'node:fs'
import { importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { findMatches, wishOf } from '../../src/app/exchange/match-person.ts'
import type { Database, Sql } from '../../src/db/client.ts'
import { withBands } from '../../src/db/pay-bands.ts'
import { Locale } from '../../src/domain/codes.ts'
import { Profile } from '../../src/domain/exchange/profile.ts'
import type { PlaceIndex } from '../../src/domain/places/places.ts'
import { createCompleter } from '../../src/feeds/complete.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { fullText } from './peer.ts'
import { rates, today } from './vacancies.ts'

/**
 * How good the order is: forty people and nine vacancies for each, in judged.ndjson, with a grade and why it was given. The grades
 * follow rules of life, not of the score: 3, the work asked for and every wish met; 2, the work, but one wish is missed or not told; 1, the work
 * and much missed, or work near it with all else met; 0, other work, whatever words its text has, and what they may not take.
 */
type Judged = {
  id: number
  language: string
  profile: unknown
  pool: (Record<string, unknown> & { id: string; grade: number })[]
}

const judged = (): Judged[] =>
  readFileSync(new URL('./judged.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

export type Goodness = { ours: number; peer: number; languages: Record<string, { ours: number; peer: number }> }

/** nDCG@10 of both, over all and by language; the table of vacancies must be empty, and is left so. */
export async function judgeOrder(db: Database, sql: Sql, places: PlaceIndex): Promise<Goodness> {
  const found: { language: string; ours: number; peer: number }[] = []
  for (const { id, language, profile, pool } of judged()) {
    await store(db, places, String(id), pool)
    const parsed = Profile.parse(profile)
    const locale = Locale.parse(language)
    const wish = await withBands(db, wishOf(places, parsed, { today, rates, locale }))
    const { matches } = await findMatches(db, wish, 10)
    const grades = new Map(pool.map(({ id, grade }) => [id, grade]))
    const named = await sourceIds(sql, await fullText(sql, parsed))
    found.push({
      language,
      ours: gain(
        matches.map(({ vacancy }) => grades.get(vacancy.sourceId) ?? 0),
        pool,
      ),
      peer: gain(
        named.map((name) => grades.get(name) ?? 0),
        pool,
      ),
    })
    await sql`delete from vacancies`
  }
  const mean = (among: typeof found, of: 'ours' | 'peer') =>
    Math.round((among.reduce((sum, one) => sum + one[of], 0) / among.length) * 1000) / 1000
  const languages = Object.fromEntries(
    Locale.options.map((locale) => {
      const among = found.filter(({ language }) => language === locale)
      return [locale, { ours: mean(among, 'ours'), peer: mean(among, 'peer') }]
    }),
  )
  return { ours: mean(found, 'ours'), peer: mean(found, 'peer'), languages }
}

/** Of the best possible order, how much this one gains: a good one far down gains less. */
function gain(grades: readonly number[], pool: Judged['pool']): number {
  const sum = (among: readonly number[]) =>
    among.slice(0, 10).reduce((all, grade, at) => all + (2 ** grade - 1) / Math.log2(at + 2), 0)
  return sum(grades) / sum(pool.map(({ grade }) => grade).toSorted((a, b) => b - a))
}

/** Taken in as a feed is: what work it is, its title tells. */
async function store(db: Database, places: PlaceIndex, source: string, pool: Judged['pool']): Promise<void> {
  const complete = createCompleter(source, places)
  async function* rows(): AsyncGenerator<FeedRow> {
    for (const [index, { id, grade: _, why: __, ...told }] of pool.entries()) {
      const completed = complete({ postedOn: today, ...told, sourceId: id })
      if (!completed.ok) throw new Error(`expected ${id} to be a vacancy: ${completed.reason}`)
      yield { index, line: index + 1, is: 'vacancy', vacancy: completed.vacancy }
    }
  }
  await importVacancies({ db }, rows, { source, format: 'judged' }, new Date(`${today}T00:00:00Z`))
}

async function sourceIds(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql`select id, source_id from vacancies where id = any(${[...ids]}::uuid[])`
  const byId = new Map(rows.map((row) => [String(row.id), String(row.source_id)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
