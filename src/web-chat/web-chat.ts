import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Made } from '../app/attachments.ts'
import type { Arrival, DoorSender } from '../app/path/door.ts'
import { PushSubscription, type WebSessions } from '../app/people/web-session.ts'
import type { Attachment } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import type { Words } from '../i18n.ts'
import type { Log } from '../log.ts'
import { attachmentAt, sendMade } from './attachments.ts'
import { type Browsers, createBrowsers, localeOf } from './browser.ts'
import { fileOf, mimeOf, pageFiles, readerFiles, readerPath, sendFile, serviceWorkerFile } from './files.ts'
import { arrivalOf, openingOf, PageMessage } from './messages.ts'
import { chatPage, pagePolicy } from './page.ts'
import { pageWords } from './page-words.ts'
import { createPushSend, createWebSender, isPushService, type PushSend } from './push.ts'
import { createStreams, type StreamDeps, type Streams } from './stream.ts'

export type WebChatDeps = Pick<StreamDeps, 'listOutgoing' | 'subscribe' | 'heartbeatMs'> & {
  /** Stores what came in; resolved when it cannot be lost any more. */
  take: (arrival: Arrival) => Promise<unknown>
  words: Words
  sessions: WebSessions
  /** `undefined` where what it shows is no longer there. */
  attachments: (personId: string, attachment: Attachment, locale: Locale) => Promise<Made | undefined>
  keys: { vapid: { publicKey: string; privateKey: string } }
  publicUrl: string | undefined
  /** How many proxies stand in front. */
  trustProxy?: number
  log: Log
  now: () => Date
  /** Chats a network may open in a day (50), messages a browser may send in a minute (60). */
  limits?: { chatsADay?: number; messagesAMinute?: number }
  /** How a browser is woken; default by Web Push. */
  pushSend?: PushSend
}

export type WebChat = {
  app: Hono
  sender: DoorSender
  /** Ends the pages' streams, when the server closes. */
  endStreams: () => void
}

/** The web chat: a page, what it sends and hears, and the sender that wakes it. */
export function createWebChat(deps: WebChatDeps): WebChat {
  const { sessions, words, publicUrl, now, log } = deps
  const browsers = createBrowsers({ sessions, words, publicUrl, trustProxy: deps.trustProxy ?? 0, now, ...deps.limits })
  const streams = createStreams({
    ...deps,
    greet: async (session) => {
      await deps.take(openingOf(session, randomUUID()))
    },
    isKnown: (session) => sessions.isKnown(session, now()),
  })
  const app = new Hono()
  app.use('/chat/*', async (c, next) => {
    await next()
    c.header('content-security-policy', pagePolicy)
  })
  const tooLong = bodyLimit({ maxSize: 64 * 1024, onError: (c) => browsers.refuse(c, 413, 'web-too-long') })
  app.on('POST', '/chat/*', browsers.sameOrigin, tooLong)
  for (const routes of [pageRoutes(deps, browsers), pageFiles(), readerFiles()]) app.route('/', routes)
  app.route('/', talkRoutes(deps, browsers, streams))
  app.route('/', deviceRoutes(deps, browsers))
  const send = deps.pushSend ?? createPushSend(deps.keys.vapid, publicUrl)
  const sender = createWebSender({ sessions, words, log, send, countPages: streams.count })
  return { app, sender, endStreams: streams.end }
}

/** The page itself, its words, and the worker that keeps it for times without a connection. */
function pageRoutes({ words, keys }: WebChatDeps, browsers: Browsers): Hono {
  const told = pageWords(words)
  const toldFile = fileOf(JSON.stringify(told), mimeOf('words.json'))
  const settings = { reader: readerPath, pushKey: keys.vapid.publicKey }
  const app = new Hono()
  app.get('/chat', async (c) => {
    const session = await browsers.find(c)
    const locale = session?.locale ?? localeOf(c)
    c.header('cache-control', 'no-cache')
    c.header('vary', 'cookie, accept-language')
    return c.html(chatPage(told[locale], locale, settings))
  })
  app.get('/chat/words.json', (c) => sendFile(c, toldFile))
  app.get('/chat/service-worker.js', serviceWorkerFile())
  return app
}

/** What is said, both ways. */
function talkRoutes(deps: WebChatDeps, browsers: Browsers, streams: Streams): Hono {
  const app = new Hono()
  app.post('/chat/messages', async (c) => {
    const session = await browsers.find(c)
    if (!session) return browsers.refuse(c, 401, 'web-no-chat')
    if (!browsers.mayWrite(session)) return browsers.refuse(c, 429, 'web-too-fast', 60)
    const message = PageMessage.safeParse(await c.req.json().catch(() => undefined))
    if (!message.success) return browsers.refuse(c, 400, 'web-request-refused')
    await deps.take(arrivalOf(session, message.data))
    return c.json({}, 202)
  })
  app.get('/chat/stream', async (c) => {
    const session = await browsers.find(c)
    if (!session) return browsers.refuse(c, 401, 'web-no-chat')
    const seen = Sequence.parse(c.req.header('last-event-id') ?? c.req.query('after'))
    return streams.answer(c, session, seen) ?? browsers.refuse(c, 429, 'web-too-fast', 60)
  })
  app.get('/chat/attachments/:sequence', async (c) => {
    const session = await browsers.find(c)
    if (!session) return browsers.refuse(c, 401, 'web-no-chat')
    const made = await attachmentAt(deps, session, Sequence.parse(c.req.param('sequence')))
    return made ? sendMade(c, made) : browsers.refuse(c, 404, 'web-request-refused')
  })
  return app
}

/** The browser as a device: remembered, woken, forgotten. */
function deviceRoutes({ sessions, now }: WebChatDeps, browsers: Browsers): Hono {
  const app = new Hono()
  app.post('/chat/session', async (c) => {
    const opened = await browsers.open(c)
    if (opened instanceof Response) return opened
    return c.json({ isNew: opened.isNew, locale: opened.session.locale ?? localeOf(c) })
  })
  app.post('/chat/push', async (c) => {
    const session = await browsers.find(c)
    if (!session) return browsers.refuse(c, 401, 'web-no-chat')
    const subscription = PushSubscription.safeParse(await c.req.json().catch(() => undefined))
    if (!subscription.success || !isPushService(subscription.data.endpoint))
      return browsers.refuse(c, 400, 'web-request-refused')
    await sessions.subscribe(session, subscription.data, now())
    return c.json({}, 201)
  })
  app.post('/chat/push/off', async (c) => {
    const session = await browsers.find(c)
    if (!session) return browsers.refuse(c, 401, 'web-no-chat')
    const told = Endpoint.safeParse(await c.req.json().catch(() => undefined))
    if (!told.success) return browsers.refuse(c, 400, 'web-request-refused')
    await sessions.unsubscribe(session, told.data.endpoint)
    return c.json({})
  })
  app.post('/chat/forget', async (c) => {
    const session = await browsers.find(c)
    if (session) await browsers.forget(c, session)
    return c.json({})
  })
  return app
}

/** The outbox's number; 0 for none or nonsense. */
const Sequence = z.coerce.number().int().min(0).catch(0)

const Endpoint = z.object({ endpoint: z.string().max(2_000) })
