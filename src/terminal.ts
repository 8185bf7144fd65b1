import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { makeAttachment } from './app/attachment-makers.ts'
import { loadDemoVacancies } from './app/exchange/demo-vacancies.ts'
import { startMachinery } from './app/path/machinery.ts'
import { placeExtract } from './app/places.ts'
import { createCore } from './app/talk/converse.ts'
import { createWorld, koshWords } from './app/world.ts'
import { type Config, ConfigError, parseConfig } from './config.ts'
import { migrateDatabase, openDatabase } from './db/client.ts'
import { storePlaces } from './db/places.ts'
import { createKeyring, refuseMissingKeys } from './db/sealing.ts'
import { loadKeys } from './keys.ts'
import { createLog, describeError } from './log.ts'
import { createTerminalDoor } from './terminal/door.ts'

export type Shell = {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  /** Whose conversation it is. */
  address: string
  languageHint?: string | undefined
}

/** Talks in a shell until its input ends, on the same database as a bot that may run beside it; no token is needed. */
export async function talkInShell(config: Config, shell: Shell): Promise<void> {
  const keys = loadKeys(config)
  const keyring = createKeyring(keys)
  const { db, sql, url, close } = await openDatabase(config)
  try {
    await migrateDatabase(url)
    await refuseMissingKeys(db, keyring)
    await storePlaces(db, placeExtract())
    if (config.isLocal) await loadDemoVacancies(db, new Date())
    const words = koshWords()
    const world = await createWorld({ config, keys, keyring, words })
    const door = createTerminalDoor({
      address: shell.address,
      languageHint: shell.languageHint,
      take: (arrival) => machinery.take(arrival),
      say: words.say,
      attachments: (...asked) => makeAttachment({ db, keyring, places: world.places, say: words.say }, ...asked),
      write: (text) => void shell.output.write(text),
    })
    const machinery = await startMachinery({
      db,
      sql,
      keyring,
      core: createCore(world),
      senders: [door.sender],
      rates: { perSecond: config.telegramRate, perChat: config.telegramChatRate },
      log: createLog('error', process.stderr),
    })
    try {
      await converse(shell, door.hear)
    } finally {
      await machinery.stop()
    }
  } finally {
    await close()
  }
}

/** Hands over line after line, each when the one before was answered. */
async function converse({ input, output }: Shell, hear: (line?: string) => Promise<void>): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ' })
  lines.on('SIGINT', () => lines.close())
  const typed = lines[Symbol.asyncIterator]() // from now on none is lost
  await hear()
  for (;;) {
    lines.prompt()
    const next = await typed.next()
    if (next.done) break
    if (next.value.trim() !== '') await hear(next.value)
  }
  output.write('\n')
}

/** `kk_KZ.UTF-8`, as a shell tells it, in BCP 47. */
const hintOf = (lang: string | undefined): string | undefined =>
  /^([a-z]{2})_([A-Z]{2})/
    .exec(lang ?? '')
    ?.slice(1, 3)
    .join('-')

if (process.argv[1] === fileURLToPath(import.meta.url))
  talkInShell(parseConfig(process.env), {
    input: process.stdin,
    output: process.stdout,
    address: userInfo().username,
    languageHint: hintOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG),
  }).catch((error: unknown) => {
    process.stderr.write(`${error instanceof ConfigError ? error.message : describeError(error)}\n`)
    process.exitCode = 1
  })
