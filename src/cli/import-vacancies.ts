import { open as openFile, readFile } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { type ImportSummary, importVacancies } from '../app/exchange/import-vacancies.ts'
import { placeIndex } from '../app/places.ts'
import { parseConfig } from '../config.ts'
import { ownSource } from '../domain/exchange/posting.ts'
import type { FeedRow } from '../feeds/feed.ts'
import { type OpenFeed, openFeed } from '../feeds/open-feed.ts'
import { FeedError, type FeedFormat, feedFormats, readFeed } from '../feeds/read-feed.ts'
import { sweepOften } from './frugal.ts'
import { complain, type Io, parseLine, print, printJson, readArgs, WrongUse, watchOutput, write } from './io.ts'
import { withWorld } from './world.ts'

const options = {
  format: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  mapping: { type: 'string' },
  country: { type: 'string' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Takes in a feed of vacancies and tells what came of it; rows that are none go to `--rejects`, the others are kept. */
export async function run(argv: string[], io: Io, usage: string): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 1)
  const [where = ''] = words
  sweepOften()
  const format = readFormat(told.format, usage)
  const { source } = told
  if (source === ownSource) throw new WrongUse(`${ownSource} is what employers post with us: choose another --source`)
  if (!source?.trim() || source.length > 60) throw new WrongUse(`expected --source with a name\nusage: ${usage}`)
  const mapping = told.mapping ? await readMapping(told.mapping) : undefined
  const feed = await open(where, format, io)
  const rejects = told.rejects ? (await openFile(told.rejects, 'w')).createWriteStream() : undefined
  if (rejects) watchOutput(rejects)
  const bar = progressBar(io, feed)
  try {
    const summary = await withWorld(io, ({ db }) =>
      importVacancies(
        { db },
        (skip) =>
          readFeed(bar.watch(feed.bytes), {
            format,
            source,
            places: placeIndex(),
            skip,
            ...(mapping ? { mapping } : {}),
            ...(told.country ? { country: told.country.toUpperCase() } : {}),
            ...(feed.charset ? { charset: feed.charset } : {}),
          }),
        {
          source,
          format,
          ...(told.licence ? { licence: told.licence } : {}),
          ...(feed.input ? { input: feed.input } : {}),
          dryRun: told['dry-run'] === true,
          onProgress: bar.draw,
          onTooSmall: () => complain(io, 'so few rows beside the time before that nothing counts as gone'),
          onRejected: async (row) => {
            if (rejects) await write(rejects, `${JSON.stringify(withoutKind(row))}\n`)
          },
        },
        new Date(),
      ),
    )
    bar.end()
    if (told.json) printJson(io, summary)
    else print(io, sentence(summary, told['dry-run'] === true))
    return 0
  } finally {
    if (rejects) {
      rejects.end()
      await finished(rejects)
    }
  }
}

const withoutKind = ({ is: _, ...row }: Extract<FeedRow, { is: 'rejected' }>) => row

function readFormat(said: string | undefined, usage: string): FeedFormat {
  const format = feedFormats.find((known) => known === said)
  if (format) return format
  throw new WrongUse(`expected --format ${feedFormats.join('|')}\nusage: ${usage}`)
}

async function readMapping(file: string): Promise<Record<string, string>> {
  const parsed = z.record(z.string(), z.string()).safeParse(parseLine(await readFile(file, 'utf8')))
  if (!parsed.success) throw new WrongUse('expected --mapping to be a JSON object: the file’s column to ours')
  return parsed.data
}

async function open(where: string, format: FeedFormat, io: Io): Promise<OpenFeed> {
  try {
    return await openFeed(where, { stdin: io.stdin, format, allowPrivate: parseConfig(io.env).allowPrivateUrls })
  } catch (error) {
    if (error instanceof FeedError) throw new FeedError(error.code, `${where}: ${error.message}`, { cause: error })
    throw error
  }
}

const sentence = (of: ImportSummary, isDry: boolean) =>
  `${isDry ? 'Would be: ' : ''}${of.read} read, ${of.added} added, ${of.updated} updated, ${of.unchanged} unchanged, ${of.closed} closed, ${of.rejected} rejected`

/** How far the reading is, drawn over itself on a terminal, at most ten times a second; elsewhere nothing. */
function progressBar(io: Io, feed: OpenFeed) {
  const isTerminal = 'isTTY' in io.stderr && io.stderr.isTTY === true
  let bytes = 0
  let drawnAt = 0
  return {
    async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        bytes += chunk.length
        yield chunk
      }
    },
    draw(of: ImportSummary) {
      const now = performance.now()
      if (!isTerminal || now - drawnAt < 100) return
      drawnAt = now
      const done = feed.size ? Math.min(1, bytes / feed.size) : undefined
      const bar =
        done === undefined ? '' : `[${'#'.repeat(Math.round(done * 30)).padEnd(30, '.')}] ${Math.round(done * 100)} % `
      io.stderr.write(`\r${bar}${of.read} rows, ${of.rejected} rejected`)
    },
    end() {
      if (isTerminal) complain(io, '')
    },
  }
}
