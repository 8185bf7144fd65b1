import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { makeAttachment } from './app/attachment-makers.ts'
import type { AttachmentDeps, Made } from './app/attachments.ts'
import { countLabour } from './app/exchange/count-labour.ts'
import { loadDemoVacancies } from './app/exchange/demo-vacancies.ts'
import { matchNewVacancies } from './app/exchange/match-news.ts'
import { readLabour } from './app/exchange/read-labour.ts'
import { runFeeds } from './app/exchange/run-feeds.ts'
import { vacanciesToShare } from './app/exchange/share-vacancies.ts'
import { drawLabour } from './app/exchange/show-labour.ts'
import { matchesThroughOutbox, tellMatches } from './app/exchange/tell-matches.ts'
import { tellHiringNews } from './app/hiring/tell-news.ts'
import { signedStatusList } from './app/journeys/check-credential.ts'
import { startDesk } from './app/operators/desk.ts'
import { hearOperator } from './app/operators/hear-operator.ts'
import { type Machinery, startMachinery } from './app/path/machinery.ts'
import { reachChat } from './app/path/reach-chat.ts'
import { retireOldRows } from './app/people/retire-old-rows.ts'
import { createWebSessions } from './app/people/web-session.ts'
import { placeExtract } from './app/places.ts'
import { createHoldTick } from './app/reminders/hold-tick.ts'
import { queueDueReminders, throughOutbox } from './app/reminders/queue-due-reminders.ts'
import { createCore } from './app/talk/converse.ts'
import { createWorld, koshWords } from './app/world.ts'
import { startClock } from './clock.ts'
import { type Config, ConfigError, parseConfig } from './config.ts'
import { publicKeys } from './credential/sign.ts'
import { isUpToDate, migrateDatabase, openDatabase } from './db/client.ts'
import { holdLease, releaseLease } from './db/leases.ts'
import { storePlaces } from './db/places.ts'
import { touchOwnVacancies } from './db/postings.ts'
import { createKeyring, refuseMissingKeys } from './db/sealing.ts'
import { createLabourApp } from './http/labour.ts'
import { createMetrics } from './http/metrics.ts'
import { createHttpServer } from './http/server.ts'
import { createVerifyApp } from './http/verify.ts'
import { loadKeys } from './keys.ts'
import { createLog, describeError, type Log, logIncident } from './log.ts'
import { createTelegramDoor, type TelegramDoor } from './telegram/telegram.ts'
import { createWebChat } from './web-chat/web-chat.ts'

/** The composition root: builds config, database, words, doors and clock; starts and stops them. Only it knows everyone. */

export type Kosh = {
  /** Where the pages are, on this machine. */
  address: string
  /** Takes nothing more, lets what runs end, leaves what waits stored. */
  stop: () => Promise<void>
}

/** Starts the whole program as the configuration tells. What was started before a failure is stopped again. */
export async function startKosh(config: Config, log: Log = createLog(config.logLevel)): Promise<Kosh> {
  const running: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const end of running.splice(0).reverse()) await end()
  }
  try {
    return { address: await start(config, log, running), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const pollLease = 'telegram-polling'
/** How long the right to poll outlasts the last poll, seconds: longer than a poll is kept open. */
const pollLeaseSeconds = 60

async function start(config: Config, log: Log, running: (() => Promise<unknown>)[]): Promise<string> {
  const keys = loadKeys(config)
  const keyring = createKeyring(keys)
  const { db, sql, url, close } = await openDatabase(config)
  running.push(close)
  await migrateDatabase(url)
  await refuseMissingKeys(db, keyring)
  await storePlaces(db, placeExtract())

  const words = koshWords((problem) => log.warn({ code: problem.problem, kind: problem.id }, 'a sentence is wrong'))
  const holder = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`
  const metrics = createMetrics()
  const taken = metrics.counter('kosh_updates_total', 'Updates stored, by door and whether they were known already.')
  const doors: { telegram?: TelegramDoor; machinery?: Machinery } = {}
  const listening: { at?: string } = {}
  const world = await createWorld({
    config,
    keys,
    keyring,
    words,
    botName: () => doors.telegram?.botName(),
    listensAt: () => listening.at,
  })
  const attachments = async (...[personId, attachment, locale]: AttachmentAsked): Promise<Made | undefined> =>
    makeAttachment({ db, keyring, places: world.places, say: words.say }, personId, attachment, locale)

  // The machinery needs the doors to send, the doors need it to take: they listen only once it runs.
  const machine = (): Machinery => {
    if (!doors.machinery) throw new Error('expected the machinery to run before a door listens')
    return doors.machinery
  }
  const take: Machinery['take'] = async (arrival) => {
    const known = await machine().take(arrival)
    taken.add({ door: arrival.chat.door, outcome: known })
    return known
  }

  const core = createCore(world)
  const desk =
    config.operatorsChat === undefined
      ? undefined
      : { db, keyring, core, chat: config.operatorsChat, perSecond: config.telegramRate, log }

  const web = createWebChat({
    take,
    listOutgoing: (chatId, after) => machine().listOutgoing(chatId, after),
    subscribe: (chatId, listener) => machine().subscribe(chatId, listener),
    words,
    sessions: createWebSessions({ db, keyring }),
    attachments,
    keys,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    log,
    now: () => new Date(),
  })
  const telegram = config.botToken
    ? createTelegramDoor({
        token: config.botToken,
        apiRoot: config.telegramApiRoot,
        webhook: config.webhook && { ...config.webhook, url: `${config.publicUrl}/telegram/webhook` },
        pressKey: keys.press,
        take,
        say: words.say,
        attachments,
        inline: (query, locale) =>
          vacanciesToShare(
            { db, places: world.places, say: words.say, botName: world.botName },
            query,
            locale,
            new Date(),
          ),
        reach: (address, isReachable) => reachChat(sql, 'telegram', address, isReachable, new Date()),
        operators: desk && {
          chat: desk.chat,
          hear: async (word) => {
            await hearOperator(desk, word, new Date())
            machine().wake()
          },
        },
        mayCall: () => machine().mayCall('telegram'),
        holdPolling: () => holdLease(db, pollLease, holder, pollLeaseSeconds),
        log,
      })
    : undefined
  if (telegram) {
    doors.telegram = telegram
    running.push(() => releaseLease(db, pollLease, holder)) // else nobody is heard until it runs out
    running.push(telegram.stop) // after the machinery, which sends through it to the last
  }

  const machinery = await startMachinery({
    db,
    sql,
    keyring,
    core,
    senders: [web.sender, ...(telegram ? [telegram.sender] : [])],
    rates: { perSecond: config.telegramRate, perChat: config.telegramChatRate },
    log,
  })
  doors.machinery = machinery
  running.push(machinery.stop)
  if (desk && telegram) running.push(startDesk(desk, { onTold: machinery.wake }).stop)

  if (config.isLocal) await loadDemoVacancies(db, new Date())

  const verify = createVerifyApp({
    keys: () => publicKeys(keys.signing),
    status: (now) => signedStatusList({ db, issuer: world.issuer }, now),
    words,
    now: () => new Date(),
  })
  const labour = createLabourApp({
    read: (query) => readLabour(db, query),
    draw: (view, locale, as) => drawLabour(view, locale, words.say, as),
    words,
  })
  const http = createHttpServer({
    host: config.host,
    port: config.port,
    apps: [web.app, verify, labour, ...(telegram?.webhook ? [pushedTo(telegram.webhook)] : [])],
    words,
    log,
    metrics,
    metricsToken: config.metricsToken,
    trustProxy: config.trustProxy,
    isReady: () => isUpToDate(sql),
    endStreams: web.endStreams,
  })
  const { port } = await http.listen().catch((error: unknown) => {
    throw cannotListen(config, error)
  })
  running.push(http.close)
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
  listening.at = address

  const stopping = new AbortController()
  const clock = startClock({
    reminderCron: config.reminderCron,
    feedCron: config.feedCron,
    hold: createHoldTick(db, holder),
    log,
    tasks: {
      reminders: async (now) => {
        const report = (error: unknown, personId: string) => void logIncident(log, error, { personId })
        await queueDueReminders({ db, queue: throughOutbox(keyring), report, signal: stopping.signal }, now)
        await tellHiringNews({ db, keyring, report }, now)
        machinery.wake()
      },
      searches: async (now) => {
        const report = (error: unknown, personId: string) => void logIncident(log, error, { personId })
        await matchNewVacancies({ db }, now)
        await tellMatches({ db, places: world.places, queue: matchesThroughOutbox(keyring), report }, now)
        machinery.wake()
      },
      feeds: async (now) => {
        const report = (error: unknown, feed: string) => void logIncident(log, error, { feed })
        const deps = { db, places: world.places, allowPrivate: config.allowPrivateUrls, holder, report }
        for (const outcome of await runFeeds({ ...deps, signal: stopping.signal }, now))
          if (outcome.is === 'failed') log.warn({ feed: outcome.name, code: outcome.code }, 'a feed could not be read')
      },
      labour: (now) => countLabour({ db, sql }, now),
      retention: async (now) => {
        await touchOwnVacancies(db, now)
        return retireOldRows(db, now)
      },
    },
  })
  running.push(clock.stop)
  running.push(async () => stopping.abort()) // a long feed or sweep is left off, and goes on another time
  // Not waited for: the page says when it was last counted.
  const counting = countLabour({ db, sql }, new Date(), { freshMs: 3_600_000 }).catch((error: unknown) =>
    logIncident(log, error, { task: 'labour' }),
  )
  running.push(() => counting)
  await telegram?.start()
  return address
}

type AttachmentAsked = Parameters<typeof makeAttachment> extends [AttachmentDeps, ...infer Asked] ? Asked : never

/** Why nothing listens there, by the variable that says otherwise. */
function cannotListen({ host, port }: Config, cause: unknown): unknown {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  const why: Record<string, string> = {
    EADDRINUSE: `PORT: ${port} is taken on ${host}: stop what listens there, or choose another`,
    EACCES: `PORT: ${port} is not ours to listen on: choose one above 1023`,
    EADDRNOTAVAIL: `HOST: ${host} is no address of this machine`,
    ENOTFOUND: `HOST: ${host} is no address of this machine`,
    EAI_AGAIN: `HOST: ${host} is no address of this machine`,
  }
  const message = typeof code === 'string' ? why[code] : undefined
  return message ? new ConfigError(message, { cause }) : cause
}

const pushedTo = (webhook: (request: Request) => Promise<Response>): Hono =>
  new Hono().post('/telegram/webhook', (c) => webhook(c.req.raw))

/** Runs it as a program: prints where it is, and stops on Ctrl-C or SIGTERM; a second one does not wait. */
async function runProgram(): Promise<void> {
  const kosh = await startKosh(parseConfig(process.env))
  const tell = (line: string) => void process.stdout.write(`${line}\n`)
  tell(`Kösh listens. Chat: ${kosh.address}/chat · check a QR: ${kosh.address}/verify · Ctrl-C stops it.`)
  let isStopping = false
  const stop = () => {
    if (isStopping) process.exit(1)
    isStopping = true
    void kosh.stop().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // npm passes a SIGTERM on to a shell, which ends and leaves us behind.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent && !isStopping) stop()
    }, 500).unref()
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  runProgram().catch((error: unknown) => {
    process.stderr.write(`${error instanceof ConfigError ? error.message : describeError(error)}\n`)
    process.exit(1)
  })
