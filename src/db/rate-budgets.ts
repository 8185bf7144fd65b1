import type { Sql } from './client.ts'

/** What was got of the shared rate: that many messages, the first in so many seconds from now; none: ask again then. */
export type Slice = { count: number; inSeconds: number }

/** How far ahead the rate may be promised. What is more urgent waits no longer than that. */
const horizonSeconds = 0.2

/** Takes `count` messages of the bot's rate (a second, over all replicas), spaced evenly; none while the server asks for silence. */
export async function takeSlice(sql: Sql, bot: string, rate: number, count: number): Promise<Slice> {
  const [row] = await sql<{ ends_in: number }[]>`
    insert into rate_budgets as b (bot, paid_until, rate)
    values (${bot}, now() + ${count / rate}::float8 * interval '1 second', ${rate})
    on conflict (bot) do update set rate = excluded.rate,
      paid_until = greatest(b.paid_until, now()) + ${count / rate}::float8 * interval '1 second'
    where (b.paused_until is null or b.paused_until <= now())
      and b.paid_until <= now() + ${horizonSeconds}::float8 * interval '1 second'
    returning extract(epoch from paid_until - now())::float8 as ends_in`
  if (row) return { count, inSeconds: Math.max(0, row.ends_in - count / rate) }
  const [busy] = await sql<{ free_in: number }[]>`
    select extract(epoch from greatest(paused_until, paid_until - ${horizonSeconds}::float8 * interval '1 second')
      - now())::float8 as free_in
    from rate_budgets where bot = ${bot}`
  return { count: 0, inSeconds: Math.max(0.01, busy?.free_in ?? 0) }
}

/** The server asks for silence: nobody sends for so many milliseconds. */
export async function pauseBot(sql: Sql, bot: string, rate: number, ms: number): Promise<void> {
  await sql`
    insert into rate_budgets as b (bot, paid_until, paused_until, rate)
    values (${bot}, now(), now() + ${ms}::float8 * interval '1 millisecond', ${rate})
    on conflict (bot) do update set paused_until = greatest(b.paused_until, excluded.paused_until)`
}

/** What has not been promised yet begins so many seconds later. */
export async function delayBudget(sql: Sql, bot: string, seconds: number): Promise<void> {
  await sql`update rate_budgets
    set paid_until = greatest(paid_until, now()) + ${seconds}::float8 * interval '1 second' where bot = ${bot}`
}
