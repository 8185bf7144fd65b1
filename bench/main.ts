import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Figures by name, or several rows of them (ours and its peer's). */
export type Figures = Record<string, number | string>
export type Table = { rows: { name: string; figures: Figures }[]; notes?: string[] }
export type Result = Figures | Table
/** `--minutes`: of those that run for a time. */
export type Options = { minutes?: number }
type Bench = { run: (options: Options) => Result | Promise<Result> }

const benches: Record<string, () => Promise<Bench>> = {
  dialog: () => import('./dialog.ts'),
  import: () => import('./import.ts'),
  match: () => import('./match.ts'),
  places: () => import('./places.ts'),
  reminders: () => import('./reminders.ts'),
  searches: () => import('./searches.ts'),
  start: () => import('./start.ts'),
  occupations: () => import('./occupations.ts'),
}

const { values, positionals: asked } = parseArgs({ options: { minutes: { type: 'string' } }, allowPositionals: true })
const options: Options = values.minutes === undefined ? {} : { minutes: Number(values.minutes) }
const unknown = asked.filter((name) => !benches[name])
if (unknown.length > 0) {
  console.error(`no benchmark is named ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

const results = fileURLToPath(new URL('./results', import.meta.url))
mkdirSync(results, { recursive: true })
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  console.log(`\n${name}`)
  const bench = await benches[name]?.()
  const result = await bench?.run(options)
  if (!result) continue
  if (isTable(result)) {
    console.table(Object.fromEntries(result.rows.map(({ name: row, figures }) => [row, figures])))
    for (const note of result.notes ?? []) console.log(note)
  } else console.table(result)
  const machine = { node: process.version, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) }
  writeFileSync(`${results}/${name}.json`, `${JSON.stringify({ bench: name, machine, result }, null, 2)}\n`)
}

function isTable(result: Result): result is Table {
  return Array.isArray(result.rows)
}
