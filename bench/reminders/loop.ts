import { connect } from '../../src/db/client.ts'
import { answer, due, env, firstChat, hear, isUrgent, reminder, sendUntilTaken } from './bare-bot.ts'

/**
 * The other peer: a plain loop over a table, the most urgent first, that marks what went out, and waits where it is told to; people
 * are answered beside it. Nobody else may run. Told how many are due and the first of their chats; prints `ready` once all are stored.
 */
const { sql } = connect(env.DATABASE_URL, 2)
await sql`create table jobs (chat bigint primary key, priority int not null, sent_at timestamptz)`
await sql`create index jobs_waiting on jobs (priority, chat) where sent_at is null`
for (let from = 0; from < due; from += 5_000) {
  const rows = Array.from({ length: Math.min(5_000, due - from) }, (_, index) => ({
    chat: firstChat + from + index,
    priority: isUrgent(from + index) ? 1 : 2,
  }))
  await sql`insert into jobs ${sql(rows)}`
}
process.stdout.write('ready\n')

async function drain(): Promise<void> {
  for (;;) {
    const jobs = await sql<{ chat: string }[]>`
      select chat from jobs where sent_at is null order by priority, chat limit 100`
    if (jobs.length === 0) return
    for (const { chat } of jobs) {
      await sendUntilTaken(Number(chat), reminder)
      await sql`update jobs set sent_at = now() where chat = ${chat}`
    }
  }
}

await Promise.all([
  drain(),
  hear((chat) => {
    void sendUntilTaken(chat, answer)
  }),
])
