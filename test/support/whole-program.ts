import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Kosh, startKosh } from '../../src/main.ts'
import type { BotApi } from './bot-api.ts'
import type { FreshDatabase } from './database.ts'
import { until } from './path.ts'

export type WholeProgram = {
  /** Where the pages are; another one after a restart. */
  address: () => string
  /** Every line it has logged, parsed. */
  lines: Record<string, unknown>[]
  /** Stops it and starts it anew, as for a new version. */
  restart: () => Promise<void>
  /** Until nothing is left to hear, to work on or to send. */
  quiet: () => Promise<void>
  stop: () => Promise<void>
}

/** The program itself, all of it, on a database and a Bot API server of the test's own. It may send as fast as it can. */
export async function startWholeProgram(
  fresh: FreshDatabase,
  api: BotApi,
  more: Record<string, string> = {},
): Promise<WholeProgram> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kosh-whole-'))
  const config = parseConfig({
    ...fresh.env,
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    TELEGRAM_RATE: '10000',
    TELEGRAM_CHAT_RATE: '10000',
    DATA_DIR: dataDir,
    PORT: '0',
    ...more,
  })
  const lines: Record<string, unknown>[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(JSON.parse(line)) })
  let running: Kosh = await startKosh(config, log)
  return {
    address: () => running.address,
    lines,
    async restart() {
      await running.stop()
      running = await startKosh(config, log)
    },
    async quiet() {
      await until(
        async () => (api.updates.isDrained() ? await countWaiting(fresh) : 'not all is fetched'),
        (left) => left === 0,
      )
    },
    async stop() {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What is not yet worked on, and what is due and not yet sent. */
async function countWaiting({ sql }: FreshDatabase): Promise<number> {
  const [row] = await sql<{ waiting: number }[]>`select
    (select count(*)::int from inbox where done_at is null) +
    (select count(*)::int from outbox where state in ('pending', 'sending') and not_before <= now()) as waiting`
  return row?.waiting ?? 1
}
