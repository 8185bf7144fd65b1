import type { Sql } from '../../src/db/client.ts'

type Row = { class: string; created: number; settled: number | null }

/** Seconds within which two messages count as sent at the same time: chosen together, sent by two processes. */
const together = 1

/** Reminders that went out while one that rests on a duty waited; and of how many. */
export async function outOfOrder(sql: Sql): Promise<{ sent: number; outOfOrder: number }> {
  const rows = await sql<Row[]>`
    select class, extract(epoch from created_at)::float8 as created, extract(epoch from settled_at)::float8 as settled
    from outbox where class in ('legal', 'reminder') and state in ('sent', 'pending', 'sending')`
  const legal = rows.filter((row) => row.class === 'legal')
  const created = legal.map((row) => row.created).toSorted((a, b) => a - b)
  const settled = legal.flatMap((row) => row.settled ?? []).toSorted((a, b) => a - b)
  const sent = rows.filter((row) => row.class === 'reminder' && row.settled !== null)
  const isLate = ({ settled: at }: Row) =>
    at !== null && countBelow(created, at - together) > countBelow(settled, at + together)
  return { sent: sent.length, outOfOrder: sent.filter(isLate).length }
}

function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
