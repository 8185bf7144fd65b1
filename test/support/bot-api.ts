import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Chats, createChats } from './bot-api/chats.ts'
import { numberOf, objectOf, type Params, readParams, textOf } from './bot-api/params.ts'
import { createPerson, type Person, type Profile } from './bot-api/person.ts'
import { createRates, type Rates } from './bot-api/rates.ts'
import { badRequest, Refused } from './bot-api/refused.ts'
import { createUpdates, type Updates } from './bot-api/updates.ts'

export type { Person, Seen } from './bot-api/person.ts'

export type BotApiOptions = {
  token?: string
  username?: string
  /** Limits that are enforced; none by default. */
  rates?: Rates
  /** Whether calls are kept to be looked at; they fill memory in a long run. */
  keepsCalls?: boolean
}

export type Call = {
  method: string
  params: Params['values']
  at: number
  status: number
  /** Why it was refused. */
  description?: string
}

/** What is to go wrong with a method, so many times. */
export type Fault = {
  times?: number
  /** Answers so in the place of doing it. */
  refuse?: { status: number; description: string; retryAfter?: number }
  /** Answers with a body that is no JSON. */
  garbage?: boolean
  delayMs?: number
  /** Drops the connection: before it is done, or when it is done but not told. */
  cut?: 'before' | 'after'
}

export type BotApi = Awaited<ReturnType<typeof startBotApi>>

/** Nobody is met twice, also by several servers. */
let lastPerson = 500_000

/** A Bot API server on loopback that knows one bot, with people who talk to it. Close it in the end. */
export async function startBotApi(options: BotApiOptions = {}) {
  const { token = '7000001:test-token', username = 'kosh_test_bot', keepsCalls = true } = options
  const listeners = new Map<number, Set<() => void>>()
  const changed = (chatId: number) => {
    for (const listener of listeners.get(chatId) ?? []) listener()
  }
  const chats = createChats(() => Date.now(), changed)
  const updates = createUpdates()
  const rates = options.rates ? createRates(options.rates) : undefined
  const calls: Call[] = []
  const faults: { method: string; fault: Fault; left: number }[] = []
  const callbacks = new Map<string, 'open' | 'answered' | 'old'>()
  const profile = createProfile()
  const inlineAnswers: unknown[] = []
  let lastCallback = 0

  const methods: Record<string, (params: Params) => unknown> = {
    ...sendingMethods(chats, (params) => rates?.count(numberOf(params, 'chat_id') ?? 0)),
    ...updateMethods(updates),
    ...profile.methods,
    getMe: () => ({ id: Number(token.split(':')[0]), is_bot: true, first_name: 'Kösh', username }),
    answerCallbackQuery: (params) => {
      const id = textOf(params, 'callback_query_id')
      if (callbacks.get(id) !== 'open')
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      callbacks.set(id, 'answered')
      return true
    },
    answerInlineQuery: (params) => {
      inlineAnswers.push(objectOf(params, 'results'))
      return true
    },
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    const params = await readParams(request)
    const call: Call = { method, params: params.values, at: performance.now(), status: 0 }
    if (keepsCalls) calls.push(call)
    const reply = (status: number, body: object) => {
      call.status = status
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const fault = takeFault(faults, method)
    try {
      if (given !== token) throw new Refused(401, 'Unauthorized')
      if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
      if (fault?.cut === 'before') return void request.socket.destroy()
      if (fault?.garbage) return void response.writeHead(200).end('<html>busy</html>')
      if (fault?.refuse) {
        const { status, description, retryAfter } = fault.refuse
        throw new Refused(status, description, retryAfter === undefined ? undefined : { retry_after: retryAfter })
      }
      const run = methods[method]
      if (!run) throw new Refused(404, 'Not Found: method not found')
      const result = await run(params)
      if (fault?.cut === 'after') return void request.socket.destroy()
      reply(200, { ok: true, result })
    } catch (error) {
      const told = error instanceof Refused ? error : new Refused(500, `Internal Server Error: ${error}`)
      const { status, message, parameters } = told
      call.description = message
      reply(status, { ok: false, error_code: status, description: message, ...(parameters ? { parameters } : {}) })
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const personDeps = {
    chats,
    updates,
    watch(chatId: number, listener: () => void) {
      const of = listeners.get(chatId) ?? new Set()
      listeners.set(chatId, of.add(listener))
      return () => void of.delete(listener)
    },
    callbackId() {
      const id = String(++lastCallback)
      callbacks.set(id, 'open')
      return id
    },
  }
  return {
    root: `http://127.0.0.1:${port}`,
    port,
    token,
    username,
    updates,
    calls,
    inlineAnswers,
    /** Calls of one method, oldest first. */
    callsOf: (method: string): Call[] => calls.filter((call) => call.method === method),
    /** How many calls were refused for their number. */
    refusals: () => rates?.refusals() ?? 0,
    /** How many calls that count were taken and refused, where limits are enforced. */
    counted: () => ({ accepted: rates?.accepted() ?? 0, ...(rates?.refusalsOf() ?? { everybody: 0, chat: 0 }) }),
    /** How many presses have been answered. */
    answeredCallbacks: () => [...callbacks.values()].filter((state) => state === 'answered').length,
    /** From now on it is too late to answer what was pressed. */
    ageCallbacks(): void {
      for (const id of callbacks.keys()) callbacks.set(id, 'old')
    },
    /** The next calls of a method go wrong so; `*` is any. */
    fails(method: string, fault: Fault): void {
      faults.push({ method, fault, left: fault.times ?? 1 })
    },
    recovers(): void {
      faults.length = 0
    },
    person(given: Profile = {}): Person {
      const { id = ++lastPerson, languageCode = 'ru', firstName = 'Айдана' } = given
      return createPerson(personDeps, { id, languageCode, firstName })
    },
    /** A group that the bot is in. */
    group(id = -1_000_000_000_001) {
      const chat = chats.open(id, 'supergroup')
      return {
        id,
        says(person: Person, text: string, more: Record<string, unknown> = {}): number {
          const { id: message_id } = chats.put(chat, { isOurs: false, text, rows: [] })
          const from = { id: person.id, is_bot: false, first_name: 'Айдана', language_code: 'ru' }
          const where = { id, type: 'supergroup', title: 'Еду на работу' }
          updates.add({ message: { message_id, from, chat: where, date: 0, text, ...more } })
          return message_id
        },
        sees: (): string[] => [...chat.messages.values()].flatMap(({ isOurs, text }) => (isOurs ? [text] : [])),
      }
    },
    /** What a person who has that language sees before the first word. */
    profile: profile.of,
    async close(): Promise<void> {
      updates.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function takeFault(faults: { method: string; fault: Fault; left: number }[], method: string): Fault | undefined {
  const found = faults.find((one) => one.left > 0 && (one.method === method || one.method === '*'))
  if (found) found.left--
  return found?.fault
}

/** What counts against the limits. */
function sendingMethods(chats: Chats, count: (params: Params) => void) {
  const counted = (run: (params: Params) => unknown) => (params: Params) => {
    count(params)
    return run(params)
  }
  return {
    sendMessage: counted(chats.sendMessage),
    sendPhoto: counted(chats.sendPhoto),
    sendDocument: counted(chats.sendDocument),
    editMessageText: counted(chats.editMessageText),
    editMessageReplyMarkup: counted(chats.editMessageReplyMarkup),
    deleteMessage: chats.deleteMessage,
    sendChatAction: () => true,
  }
}

function updateMethods(updates: Updates) {
  return {
    getUpdates: (params: Params) =>
      updates.get(
        numberOf(params, 'offset') ?? 0,
        Math.min(numberOf(params, 'limit') ?? 100, 100),
        numberOf(params, 'timeout') ?? 0,
      ),
    setWebhook: (params: Params) => {
      updates.setWebhook(textOf(params, 'url'), textOf(params, 'secret_token') || undefined)
      return true
    },
    deleteWebhook: () => {
      updates.setWebhook('', undefined)
      return true
    },
    getWebhookInfo: () => ({ url: updates.webhook()?.url ?? '', pending_update_count: 0 }),
  }
}

/** Commands, descriptions and the menu's button, by language; what a language lacks, the one without a language has. */
function createProfile() {
  const kept = new Map<string, unknown>()
  const at = (what: string, language: string) => kept.get(`${what} ${language}`)
  const keep = (what: string, params: Params, value: unknown): true => {
    kept.set(`${what} ${textOf(params, 'language_code')}`, value)
    return true
  }
  const keepText = (what: string, params: Params, name: string, longest: number): true => {
    const text = textOf(params, name)
    if (text.length > longest) throw badRequest(`${name} is too long`)
    return keep(what, params, text)
  }
  const methods = {
    getMyCommands: (params: Params) => at('commands', textOf(params, 'language_code')) ?? [],
    setMyCommands: (params: Params) => keep('commands', params, objectOf(params, 'commands')),
    getMyDescription: (params: Params) => ({ description: at('description', textOf(params, 'language_code')) ?? '' }),
    setMyDescription: (params: Params) => keepText('description', params, 'description', 512),
    getMyShortDescription: (params: Params) => ({
      short_description: at('short', textOf(params, 'language_code')) ?? '',
    }),
    setMyShortDescription: (params: Params) => keepText('short', params, 'short_description', 120),
    setChatMenuButton: (params: Params) => keep('menu', params, objectOf(params, 'menu_button')),
  }
  return {
    methods,
    of: (language: string) => ({
      commands: at('commands', language) ?? at('commands', ''),
      description: at('description', language) ?? at('description', ''),
      shortDescription: at('short', language) ?? at('short', ''),
      menuButton: at('menu', ''),
    }),
  }
}
