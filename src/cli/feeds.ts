import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { z } from 'zod'
import { type FeedOutcome, runFeeds } from '../app/exchange/run-feeds.ts'
import { placeIndex } from '../app/places.ts'
import { deleteFeed, type Feed, listFeeds, putFeed, setFeedPaused } from '../db/feeds.ts'
import { ownSource } from '../domain/exchange/posting.ts'
import { isPrivateHost } from '../feeds/private-nets.ts'
import { feedFormats } from '../feeds/read-feed.ts'
import { describeError } from '../log.ts'
import { sweepOften } from './frugal.ts'
import { complain, type Io, parseLine, print, printJson, readArgs, WrongUse } from './io.ts'
import { type CliWorld, withWorld } from './world.ts'

const usage = `kosh feeds list [--json]
       kosh feeds add NAME URL --format ${feedFormats.join('|')} [--licence L] [--mapping FILE] [--country C] [--misses N] [--json]
       kosh feeds run [NAME …] [--json]
       kosh feeds pause|resume|remove NAME [--json]`

const options = {
  format: { type: 'string' },
  licence: { type: 'string' },
  mapping: { type: 'string' },
  country: { type: 'string' },
  misses: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Told = ReturnType<typeof readArgs<typeof options>>['options']

/** Feeds that are read at every tick: lists, adds, stops and reads them now. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 1, 100)
  const [what = '', ...names] = words
  if (what === 'list' && names.length === 0) return withWorld(io, (world) => list(world, io, told.json === true))
  if (what === 'run') return withWorld(io, (world) => runNow(world, io, names, told.json === true))
  const [name = '', url = ''] = names
  if (what === 'add' && names.length === 2) return add(io, name, url, told)
  if (['pause', 'resume', 'remove'].includes(what) && names.length === 1)
    return withWorld(io, ({ db }) => change(db, io, what, name, told.json === true))
  throw new WrongUse(`expected list, add, run, pause, resume or remove\nusage: ${usage}`)
}

async function list({ db }: CliWorld, io: Io, isJson: boolean): Promise<number> {
  const feeds = (await listFeeds(db)).map(shown)
  if (isJson) printJson(io, feeds)
  else if (feeds.length === 0) print(io, 'no feeds yet: kosh feeds add')
  for (const feed of isJson ? [] : feeds) {
    const state = feed.isPaused ? 'paused' : (feed.errorCode ?? (feed.okAt ? 'ok' : 'not read yet'))
    print(io, [feed.name, feed.format, feed.url, feed.okAt?.toISOString() ?? '–', state].join('\t'))
  }
  return 0
}

/** A feed without what its address may hold of keys. */
function shown({ url, ...feed }: Feed) {
  const { origin, pathname } = new URL(url)
  return { ...feed, url: `${origin}${pathname}` }
}

const Misses = z.coerce.number().int().min(1).max(100)

async function add(io: Io, name: string, url: string, told: Told): Promise<number> {
  const format = feedFormats.find((known) => known === told.format)
  if (!format) throw new WrongUse(`expected --format ${feedFormats.join('|')}\nusage: ${usage}`)
  if (name === ownSource) throw new WrongUse(`${ownSource} is what employers post with us: choose another name`)
  if (name.trim() === '' || name.length > 60) throw new WrongUse('expected a name of 1 to 60 characters')
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  if (!isAddress) throw new WrongUse('expected an http or https address')
  if (told.country !== undefined && !/^[A-Z]{2}$/.test(told.country))
    throw new WrongUse('expected --country to be two letters, as KZ')
  const misses = Misses.safeParse(told.misses ?? 3)
  if (!misses.success) throw new WrongUse('expected --misses to be 1 to 100')
  const mapping = told.mapping === undefined ? null : await readMapping(told.mapping)
  return withWorld(io, async ({ db, config }) => {
    if (!config.allowPrivateUrls && isPrivateHost(new URL(url).hostname))
      throw new WrongUse('a private address; ALLOW_PRIVATE_URLS lets feeds come from those')
    const feed = { name, url, format, mapping, licence: told.licence ?? null, country: told.country ?? null }
    await putFeed(db, { ...feed, missesUntilClosed: misses.data }, new Date())
    const asWord = /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`
    if (told.json) printJson(io, { name, is: 'added' })
    else print(io, `${name} is read at every tick of FEED_CRON; now: kosh feeds run ${asWord}`)
    return 0
  })
}

async function readMapping(file: string): Promise<Record<string, string>> {
  const parsed = z.record(z.string(), z.string()).safeParse(parseLine(await readFile(file, 'utf8')))
  if (!parsed.success) throw new WrongUse('expected --mapping to be a JSON object: their field to ours')
  return parsed.data
}

const changes: Record<string, string> = { pause: 'paused', resume: 'resumed', remove: 'removed' }

async function change(db: CliWorld['db'], io: Io, what: string, name: string, isJson: boolean): Promise<number> {
  const isDone = what === 'remove' ? await deleteFeed(db, name) : await setFeedPaused(db, name, what === 'pause')
  if (!isDone) complain(io, `no feed is named ${name}`)
  else if (isJson) printJson(io, { name, is: changes[what] })
  return isDone ? 0 : 1
}

async function runNow({ db, config }: CliWorld, io: Io, names: string[], isJson: boolean): Promise<number> {
  const known = new Set((await listFeeds(db)).map(({ name }) => name))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new WrongUse(`no feed is named ${unknown.join(', ')}`)
  sweepOften()
  const outcomes = await runFeeds(
    {
      db,
      places: placeIndex(),
      allowPrivate: config.allowPrivateUrls,
      holder: `${hostname()}-${process.pid}`,
      report: (error, feed) => complain(io, `${feed}: ${describeError(error)}`),
    },
    new Date(),
    names.length > 0 ? names : undefined,
  )
  if (isJson) printJson(io, outcomes)
  else for (const outcome of outcomes) print(io, `${outcome.name}: ${sentence(outcome)}`)
  return outcomes.some(({ is }) => is === 'failed') ? 1 : 0
}

function sentence(of: FeedOutcome): string {
  if (of.is === 'unchanged') return 'unchanged'
  if (of.is === 'waits') return `not to be asked before ${of.until.toISOString()}`
  if (of.is === 'taken') return 'another process reads it'
  if (of.is === 'stopped') return 'left off'
  if (of.is === 'failed') return `failed (${of.code}): ${of.message}`
  const { read, added, updated, unchanged, closed, rejected } = of.summary
  const doubt = of.isTooSmall ? '; so few rows beside the time before that nothing counts as gone' : ''
  return `${read} read, ${added} added, ${updated} updated, ${unchanged} unchanged, ${closed} closed, ${rejected} rejected${doubt}`
}
