import { parseConfig } from '../config.ts'
import { openDatabase } from '../db/client.ts'
import { restore } from '../db/restore.ts'
import { createKeyring } from '../db/sealing.ts'
import { loadKeys } from '../keys.ts'
import { type Io, print, printJson, readArgs } from './io.ts'

const usage = 'kosh restore <dir> [--json]'

/** Fills an empty database from a dump; nothing else may use it meanwhile. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options } = readArgs(argv, usage, { json: { type: 'boolean' } }, 1)
  const [dir = ''] = words
  const config = parseConfig(io.env)
  const keyring = createKeyring(loadKeys(config))
  const { url, close } = await openDatabase(config)
  try {
    const restored = await restore(url, keyring, dir)
    if (options.json) printJson(io, restored)
    else
      print(
        io,
        `Restored as of ${restored.takenAt}: ${restored.rows} rows. Erased since, and erased again: ${restored.erased}.`,
      )
    return 0
  } finally {
    await close()
  }
}
