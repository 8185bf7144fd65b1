import { type Io, print, printJson, readArgs } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh migrate [--json]'

/** Applies the migrations that are missing. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { options } = readArgs(argv, usage, { json: { type: 'boolean' } })
  const applied = await withWorld(io, async ({ sql }) => {
    const [row] = await sql`select count(*)::int as applied from drizzle.__drizzle_migrations`
    return Number(row?.applied)
  })
  if (options.json) printJson(io, { migrations: applied })
  else print(io, `The database is up to date: ${applied} migrations.`)
  return 0
}
