import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { migrateDatabase, openDatabase } from '../src/db/client.ts'
import { stopEmbedded } from '../src/db/embedded.ts'
import { writeRows } from './import/rows.ts'
import type { Figures, Table } from './main.ts'

const count = Number(process.env.BENCH_ROWS ?? 1_000_000)
const sample = Math.min(count, Number(process.env.BENCH_SAMPLE ?? 20_000))

/**
 * A feed of a million rows taken in from a file: rows a second and the peak of memory, the first time and the second, when nothing
 * has changed. The peer, on a sample: the file parsed at once and a row inserted after another, without any checking or mapping.
 */
export async function run(): Promise<Table> {
  const dir = mkdtempSync(join(tmpdir(), 'kosh-bench-import-'))
  const dataDir = join(dir, 'data')
  const { url, close } = await openDatabase({ databaseUrl: undefined, dataDir })
  try {
    await migrateDatabase(url)
    const [whole, part] = [join(dir, 'feed.json'), join(dir, 'sample.json')]
    const bytes = await writeRows(whole, count)
    await writeRows(part, sample)
    const first = await reading('ours', whole, dataDir)
    const again = await reading('ours', whole, dataDir)
    const naive = await reading('naive', part, url)
    return {
      rows: [
        { name: `kosh, ${count} rows`, figures: figures(first) },
        { name: `kosh, ${count} rows again, unchanged`, figures: figures(again) },
        { name: `JSON.parse and a row at a time, ${sample} rows`, figures: figures(naive) },
      ],
      notes: [
        `the file: ${Math.round(bytes / 2 ** 20)} MiB`,
        `the peer checks, maps and joins nothing; its memory grows with the file (here ${Math.round(naive.peakMb)} MB for ${sample} rows), and V8 takes no string over 512 MiB`,
        'goal: 1,000,000 rows under 300 MB',
      ],
    }
  } finally {
    await close()
    await stopEmbedded(dataDir)
    rmSync(dir, { recursive: true, force: true })
  }
}

const Reading = z.object({
  read: z.number(),
  added: z.number().optional(),
  rejected: z.number().optional(),
  seconds: z.number(),
  peakMb: z.number(),
})
type Reading = z.infer<typeof Reading>

/** In a process of its own, for the memory is to be its own. */
async function reading(who: 'ours' | 'naive', file: string, database: string): Promise<Reading> {
  const script = fileURLToPath(new URL(`./import/${who}.ts`, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file, database], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: database, LOG_LEVEL: 'error' },
  })
  return Reading.parse(JSON.parse(stdout))
}

const figures = ({ read, added, rejected, seconds, peakMb }: Reading): Figures => ({
  rows: read,
  added: added ?? '–',
  rejected: rejected ?? '–',
  seconds: Math.round(seconds * 10) / 10,
  rowsPerSecond: Math.round(read / seconds),
  peakMb: Math.round(peakMb),
})
