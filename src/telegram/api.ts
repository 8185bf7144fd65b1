import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { ApiMethods, Opts } from '@grammyjs/types'
import { Telegram } from 'telegraf'
import { createPost } from './post.ts'
import { type Problem, problemOf } from './problems.ts'

/** Bytes to be uploaded, in the place of a file's id. */
export type Upload = { source: Buffer; filename: string }

type Methods = ApiMethods<Upload>
export type Payload<M extends keyof Methods> = Opts<Upload>[M]
export type Answered<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export type Api = {
  /** One call. Does not throw: what went wrong is told without what was sent. Given up after `timeoutMs` (15 s). */
  call: <M extends keyof Methods>(
    method: M,
    payload: Payload<M>,
    options?: { timeoutMs?: number; signal?: AbortSignal },
  ) => Promise<Answered<ReturnType<Methods[M]>>>
  /** A call whose outcome is nobody's concern. */
  try: <M extends keyof Methods>(method: M, payload: Payload<M>) => void
  /** Waits for what is under way, then closes the connections. */
  close: () => Promise<void>
}

/** What the server counts against the limits of the bot and of the chat. */
const counted: ReadonlySet<string> = new Set<keyof Methods>([
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
  'editMessageReplyMarkup',
])

/** The same, each call that counts only once `ask` gives leave; without it, it was not taken. `whenRoom` makes those that nobody waits for. */
export function countedApi(api: Api, { ask, whenRoom }: Leave): Api {
  const call: Api['call'] = async (method, payload, options) => {
    if (counted.has(method) && !(await ask())) return { ok: false, problem: { is: 'down' } }
    return api.call(method, payload, options)
  }
  return {
    ...api,
    call,
    try(method, payload) {
      if (counted.has(method)) whenRoom(() => api.call(method, payload))
      else api.try(method, payload)
    },
  }
}

/** As whoever counts gives it. */
export type Leave = { ask: () => Promise<boolean>; whenRoom: (call: () => Promise<unknown>) => void }

/** Idle connections are closed before the server closes them: one that dies under a message leaves its fate unknown. */
const idleMs = 15_000
const connectMs = 10_000

/** The Bot API at `apiRoot`, over connections that are kept. */
export function createApi({ token, apiRoot }: { token: string; apiRoot: string }): Api {
  const settings = { keepAlive: true, keepAliveMsecs: 10_000, timeout: idleMs, maxSockets: 100 }
  const agent = patient(apiRoot.startsWith('http://') ? new HttpAgent(settings) : new HttpsAgent(settings))
  const client = new Telegram(token, { apiRoot, webhookReply: false })
  client.options.agent = agent // given to the constructor, it is dropped where the address is http
  const post = createPost(token, apiRoot, agent)
  const running = new Set<Promise<unknown>>()

  /** Files go as Telegraf sends them. Its types end at Bot API 7.1 and know another AbortSignal; it sends whatever it is given. */
  const upload = (method: string, payload: object, timeoutMs: number, signal: AbortSignal | undefined) => {
    const limit = AbortSignal.timeout(timeoutMs)
    const ends = signal ? AbortSignal.any([limit, signal]) : limit
    return client.callApi(method as 'sendMessage', payload as never, { signal: ends as never })
  }
  const begin: Api['call'] = async (method, payload, { timeoutMs = 15_000, signal } = {}) => {
    try {
      const value: unknown = holdsUpload(payload)
        ? await upload(method, payload, timeoutMs, signal)
        : await post(method, payload, { timeoutMs, signal })
      return { ok: true, value: value as ReturnType<Methods[typeof method]> }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }
  const call: Api['call'] = (method, payload, options) => {
    const one = begin(method, payload, options).finally(() => running.delete(one))
    running.add(one)
    return one
  }
  return {
    call,
    try: (method, payload) => void call(method, payload),
    async close() {
      await Promise.all(running)
      agent.destroy()
    },
  }
}

const holdsUpload = (payload: object): boolean =>
  Object.values(payload).some((value: unknown) => typeof value === 'object' && value !== null && 'source' in value)

/** Tells a connection that could not be made from an answer that did not come. */
function patient<A extends HttpAgent>(agent: A): A {
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (options, done) => {
    const socket = connect(options, done)
    const secure = agent instanceof HttpsAgent
    const timer = setTimeout(() => {
      socket?.destroy(Object.assign(new Error('expected a connection in time'), { code: 'NOT_CONNECTED' }))
    }, connectMs)
    for (const event of [secure ? 'secureConnect' : 'connect', 'close']) socket?.once(event, () => clearTimeout(timer))
    return socket
  }
  return agent
}
