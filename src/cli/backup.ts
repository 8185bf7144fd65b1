import { mkdirSync } from 'node:fs'
import { backUp, clearUnfinished } from '../db/backup.ts'
import { type Io, print, printJson, readArgs } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh backup <dir> [--json]'

/** Writes a dump into the directory, beside a running bot. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options } = readArgs(argv, usage, { json: { type: 'boolean' } }, 1)
  const [dir = ''] = words
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  clearUnfinished(dir)
  const { path, manifest } = await withWorld(io, ({ sql, keyring }) => backUp(sql, keyring, dir, new Date()))
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  if (options.json)
    printJson(io, {
      path,
      takenAt: manifest.takenAt,
      migration: manifest.migration,
      tables: manifest.tables.length,
      rows,
    })
  else
    print(
      io,
      `${path}: ${manifest.tables.length} tables, ${rows} rows. It opens with DATA_KEYS alone: keep them elsewhere.`,
    )
  return 0
}
