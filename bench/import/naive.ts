import { readFileSync } from 'node:fs'
import { connect } from '../../src/db/client.ts'

/** What one would write first: the whole file parsed at once, and a row inserted after another, each by itself, as it is. */
const [, , file = '', url = ''] = process.argv
const { sql } = connect(url, 1)
await sql`create table if not exists naive (id text primary key, title text, pay_min float8, pay_max float8, body jsonb)`
const started = performance.now()
const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
let rows = 0
for (const one of vacanciesOf(parsed)) {
  const { id, 'job-name': title, salary_min: least, salary_max: most } = one
  await sql`
    insert into naive values (${String(id)}, ${String(title)}, ${Number(least)}, ${Number(most)}, ${JSON.stringify(one)}::text::jsonb)
    on conflict (id) do update set title = excluded.title, pay_min = excluded.pay_min, pay_max = excluded.pay_max, body = excluded.body`
  rows += 1
}
const seconds = (performance.now() - started) / 1000
await sql.end()
process.stdout.write(JSON.stringify({ read: rows, seconds, peakMb: process.resourceUsage().maxRSS / 1024 }))

function* vacanciesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* vacanciesOf(one)
  else if (typeof value === 'object' && value !== null) {
    if ('job-name' in value) yield { ...value }
    else for (const inner of Object.values(value)) yield* vacanciesOf(inner)
  }
}
