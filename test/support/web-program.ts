import type { Made } from '../../src/app/attachments.ts'
import type { Arrival } from '../../src/app/path/door.ts'
import { createWebSessions } from '../../src/app/people/web-session.ts'
import { createCore } from '../../src/app/talk/converse.ts'
import type { Core } from '../../src/app/talk/turn.ts'
import { createWorld, koshWords } from '../../src/app/world.ts'
import type { Show } from '../../src/dialogs/show.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createHttpApp, createHttpServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'
import type { PushSend } from '../../src/web-chat/push.ts'
import { createWebChat, type WebChatDeps } from '../../src/web-chat/web-chat.ts'
import type { FreshDatabase } from './database.ts'
import { startPath, untilQuiet } from './path.ts'

export type WebProgram = Awaited<ReturnType<typeof webProgram>>

const picture: Made = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  fileName: 'kosh.png',
  mime: 'image/png',
}

/** The web door, the HTTP server and the whole path to the core on a database, without the rest of the program. */
export async function webProgram(
  fresh: FreshDatabase,
  more: Partial<Pick<WebChatDeps, 'limits' | 'publicUrl' | 'trustProxy' | 'heartbeatMs' | 'now'>> & {
    pushSend?: PushSend
    botName?: string
    /** What is answered to some words, or to a press that does what is named so, instead of what the core would say. */
    answers?: Record<string, Show[]>
  } = {},
) {
  const { db, sql, keys, keyring } = fresh
  const { answers = {}, botName, pushSend, ...web } = more
  const now = more.now ?? (() => new Date('2026-11-25T09:00:00Z'))
  const words = koshWords(() => {})
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(line) })
  const config = { issuer: 'http://127.0.0.1:8080', publicUrl: more.publicUrl }
  const world = await createWorld({ config, keys, keyring, words, botName: () => botName })
  const own = createCore(world)
  const core: Core = async (tx, turn) => {
    const { input } = turn
    const said = input.kind === 'text' ? input.text : input.kind === 'press' ? input.press.do : ''
    return answers[said] ?? own(tx, turn)
  }
  const sessions = createWebSessions({ db, keyring })
  const arrivals: Arrival[] = []
  const chat = createWebChat({
    take(arrival) {
      arrivals.push(arrival)
      return machinery.take(arrival)
    },
    listOutgoing: (chatId, after) => machinery.listOutgoing(chatId, after),
    subscribe: (chatId, listener) => machinery.subscribe(chatId, listener),
    attachments: async (_, attachment) => (attachment.kind === 'gone' ? undefined : picture),
    words,
    sessions,
    keys,
    log,
    now,
    publicUrl: more.publicUrl,
    ...(pushSend ? { pushSend } : {}),
    ...web,
  })
  const machinery = await startPath(fresh, [chat.sender], { core, log, now })
  const options = {
    host: '127.0.0.1',
    port: 0,
    apps: [chat.app],
    words,
    log,
    trustProxy: more.trustProxy ?? 0,
    isReady: async () => true,
    endStreams: chat.endStreams,
  }
  return {
    app: createHttpApp({ ...options, metrics: createMetrics() }),
    server: () => createHttpServer({ ...options, metrics: createMetrics() }),
    sender: chat.sender,
    machinery,
    /** Everything that came in, as often as it came. */
    arrivals,
    sessions,
    words,
    lines,
    /** Until everything that was said is answered. */
    settled: () => untilQuiet(sql),
    stop: () => machinery.stop(),
  }
}

/** A browser with a jar of one cookie, talking to the app in process as the page does. */
export function browserOf({ app }: Pick<WebProgram, 'app'>, headers: Record<string, string> = {}) {
  let cookie = ''
  const request = async (path: string, init: RequestInit = {}) => {
    const own = { host: 'kosh.test', ...(cookie ? { cookie } : {}), ...headers, ...Object(init.headers) }
    const answer = await app.request(`http://kosh.test${path}`, { ...init, headers: own })
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
  }
  return {
    request,
    post: (path: string, body: unknown, more: Record<string, string> = {}) =>
      request(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: 'http://kosh.test', ...more },
      }),
    cookie: () => cookie,
  }
}
