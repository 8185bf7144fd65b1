import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })).min(1) })

const readJournal = () => Journal.parse(JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')))

/** The name of the last migration this program knows. */
export const latestMigration = (): string => readJournal().entries.at(-1)?.tag ?? ''

export const countMigrations = (): number => readJournal().entries.length

/** Does the work with a folder of the migrations up to the one named. Refuses a name this program does not know: the data is newer than it. */
export async function withMigrationsUpTo<T>(tag: string, work: (folder: string) => Promise<T>): Promise<T> {
  const journal = readJournal()
  const at = journal.entries.findIndex((entry) => entry.tag === tag)
  if (at < 0)
    throw new Error(
      `expected a migration this program knows, got ${tag}: use the version that wrote it, or a newer one`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'kosh-migrations-'))
  try {
    cpSync(migrationsFolder, folder, { recursive: true })
    writeFileSync(
      join(folder, 'meta/_journal.json'),
      JSON.stringify({ ...journal, entries: journal.entries.slice(0, at + 1) }),
    )
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
