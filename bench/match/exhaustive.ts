import { rank } from '../../src/app/exchange/match-person.ts'
import type { Database, Sql } from '../../src/db/client.ts'
import type { StoredFacets } from '../../src/db/vacancies.ts'
import { listVacancies } from '../../src/db/vacancies.ts'
import type { Wish } from '../../src/domain/exchange/profile.ts'
import { inOrder } from '../../src/domain/exchange/score.ts'

type Scored = { score: number; vacancy: StoredFacets }

/** The ten best of each wish by scoring every vacancy there is, a few thousand at a time. */
export async function scoreAll(db: Database, sql: Sql, wishes: readonly Wish[]): Promise<number[][]> {
  const best: Scored[][] = wishes.map(() => [])
  for await (const rows of sql`select id from vacancies where closed_at is null and same_as is null`.cursor(5000)) {
    const chunk = await listVacancies(
      db,
      rows.map(({ id }) => String(id)),
    )
    for (const [at, wish] of wishes.entries())
      best[at] = [...(best[at] ?? []), ...rank(wish, chunk).slice(0, 10)].toSorted(inOrder).slice(0, 10)
  }
  return best.map((ten) => ten.map(({ score }) => score))
}

/** How many of the ten best were found; one that scores as much as the tenth is as good. */
export function recall(best: readonly number[], found: readonly number[]): { wanted: number; found: number } {
  const least = best.at(-1)
  if (least === undefined) return { wanted: 0, found: 0 }
  return { wanted: best.length, found: Math.min(best.length, found.filter((score) => score >= least).length) }
}
