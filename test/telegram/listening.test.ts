import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Arrival } from '../../src/app/path/door.ts'
import { pressData } from '../../src/telegram/press-data.ts'
import type { TelegramDoorDeps } from '../../src/telegram/telegram.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { openDoor, pressKey, words } from './support.ts'

let api: BotApi
const closing: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  api = await startBotApi()
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  await api.close()
})

async function start(more: Partial<TelegramDoorDeps> = {}) {
  const opened = openDoor(api, more)
  closing.push(opened.door.stop)
  await opened.door.start()
  return opened
}

/** The same over a webhook, on a port of its own. */
async function startPushed(more: Partial<TelegramDoorDeps> = {}) {
  let answer: ((request: Request) => Promise<Response>) | undefined
  const listener = getRequestListener((request) => answer?.(request) ?? new Response(null, { status: 503 }))
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/telegram/webhook`
  const opened = openDoor(api, { webhook: { secret: 'a-secret', url }, ...more })
  answer = opened.door.webhook
  closing.push(opened.door.stop)
  await opened.door.start()
  return { ...opened, url }
}

const texts = (arrivals: Arrival[]) => arrivals.flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []))
const until = (fits: () => void) => vi.waitFor(fits, { timeout: 10_000, interval: 10 })

/** Stores all but the first so many times, which fail. */
function failing(times: number) {
  const arrivals: Arrival[] = []
  let left = times
  return {
    arrivals,
    take: async (arrival: Arrival) => {
      if (left-- > 0) throw new Error('expected the database to be there')
      arrivals.push(arrival)
    },
  }
}

describe.each([
  ['polled for', start],
  ['pushed', startPushed],
])('updates that are %s', (_, open) => {
  it('come in order, each under its own number', async () => {
    const { arrivals } = await open()
    const person = api.person({ languageCode: 'kk' })
    for (const text of ['бір', 'екі', 'үш']) person.says(text)
    await until(() => expect(texts(arrivals)).toEqual(['бір', 'екі', 'үш']))
    expect(arrivals[0]).toMatchObject({
      source: 'telegram:7000001',
      chat: { door: 'telegram', address: String(person.id), languageHint: 'kk' },
    })
    expect(new Set(arrivals.map(({ externalId }) => externalId)).size).toBe(3)
  })

  it('come again until they are stored', async () => {
    const { take, arrivals } = failing(1)
    await open({ take })
    api.person().says('раз')
    await until(() => expect(texts(arrivals)).toEqual(['раз']))
    await until(() => expect(api.updates.isDrained() || api.callsOf('getUpdates').length > 1).toBe(true))
  })

  it('are told with the same number when they come twice', async () => {
    api.updates.settings.copies = 2
    const { arrivals } = await open()
    api.person().says('раз')
    await until(() => expect(arrivals).toHaveLength(2))
    expect(arrivals[0]?.externalId).toBe(arrivals[1]?.externalId)
  })

  it('tell of a press, which is answered at once', async () => {
    const { arrivals } = await open()
    const person = api.person()
    person.forges(pressData(pressKey, String(person.id), 4, 1))
    person.forges('forged')
    await until(() => expect(api.answeredCallbacks()).toBe(2))
    expect(arrivals.map(({ input }) => input)).toEqual([
      { kind: 'press', card: 4, choice: 1 },
      { kind: 'press', card: -1, choice: -1 },
    ])
  })

  it('go on when one makes no sense', async () => {
    const { arrivals, lines } = await open()
    api.updates.add({ message: { message_id: 'seven' } })
    api.updates.add({ something: {} })
    api.person().says('раз')
    await until(() => expect(texts(arrivals)).toEqual(['раз']))
    expect(lines.join('')).toContain('incident')
  })
})

describe('the door', () => {
  it('stays open when it is too late to answer a press', async () => {
    const { arrivals } = await start()
    const person = api.person()
    person.forges('x')
    api.ageCallbacks()
    person.says('раз')
    await until(() => expect(arrivals).toHaveLength(2))
  })

  it('polls only where it may, and after the webhook is taken away', async () => {
    let isMine = false
    await api.updates.setWebhook('http://127.0.0.1:9/', undefined)
    const { arrivals } = await start({ holdPolling: async () => isMine })
    api.person().says('раз')
    expect(api.callsOf('getUpdates')).toHaveLength(0)
    isMine = true
    await until(() => expect(texts(arrivals)).toEqual(['раз']))
  })

  it('asks again who we are until it is told', async () => {
    api.fails('getMe', { refuse: { status: 500, description: 'Internal Server Error: restart' } })
    const { door, arrivals } = await start()
    expect(door.botName()).toBeUndefined()
    api.person().says('раз')
    await until(() => expect(texts(arrivals)).toEqual(['раз']))
    expect(door.botName()).toBe('@kosh_test_bot')
  })

  it('says what we do and how, in each language, and does not say it twice', async () => {
    const first = await start()
    await until(() => expect(api.profile('en').menuButton).toEqual({ type: 'commands' }))
    await first.door.stop()
    for (const locale of ['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const) {
      const profile = api.profile(locale)
      expect(profile.description).toBe(words.say(locale, { id: 'bot-description' }))
      expect(profile.shortDescription).toBe(words.say(locale, { id: 'bot-short-description' }))
      expect(profile.commands).toContainEqual({ command: 'my', description: words.say(locale, { id: 'command-my' }) })
    }
    expect(api.profile('uz')).toEqual(api.profile('ru'))
    const before = api.callsOf('setMyCommands').length
    await start()
    await until(() => expect(api.callsOf('setChatMenuButton')).toHaveLength(2))
    expect(api.callsOf('setMyCommands')).toHaveLength(before)
  })

  it('invites a group that speaks to us into a private chat, once, and hears nothing else of it', async () => {
    const { arrivals } = await start()
    const person = api.person()
    const group = api.group()
    group.says(person, 'кто едет завтра?')
    group.says(person, '@kosh_test_bot а ты?')
    group.says(person, '/start@kosh_test_bot')
    person.says('раз')
    await until(() => expect(texts(arrivals)).toEqual(['раз']))
    await until(() => expect(group.sees()).toEqual([words.say('ru', { id: 'group-private' })]))
    expect(arrivals).toHaveLength(1)
  })

  it('tells when a person shuts us out and lets us in again', async () => {
    const reached: [string, boolean][] = []
    await start({ reach: async (address, isReachable) => reached.push([address, isReachable]) })
    const person = api.person()
    person.blocks()
    person.unblocks()
    await until(() =>
      expect(reached).toEqual([
        [String(person.id), false],
        [String(person.id), true],
      ]),
    )
  })

  it('answers what is looked for from another chat, be it with nothing', async () => {
    const article = { id: 'v1', title: 'Сварщик', text: 'Сварщик, Астана' }
    await start({ inline: async (query) => (query === 'сварщик' ? [article] : []) })
    const person = api.person()
    person.asksInline('сварщик')
    person.asksInline('')
    await until(() => expect(api.inlineAnswers).toHaveLength(2))
    expect(api.inlineAnswers[0]).toMatchObject([{ type: 'article', id: 'v1', title: 'Сварщик' }])
    expect(api.inlineAnswers[1]).toEqual([])
  })

  it('says nothing of the token to the log', async () => {
    api.fails('getUpdates', { garbage: true })
    api.fails('getMe', { refuse: { status: 401, description: 'Unauthorized' } })
    const { lines } = await start()
    expect(lines.join('')).toContain('unauthorised')
    expect(lines.join('')).not.toContain('test-token')
  })
})

describe('the webhook', () => {
  const post = (url: string, body: string, secret = 'a-secret') =>
    fetch(url, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': secret }, body })

  it('answers nobody but the server', async () => {
    const { url, arrivals } = await startPushed()
    const update = JSON.stringify({
      update_id: 1,
      message: { message_id: 1, chat: { id: 1, type: 'private' }, text: 'x' },
    })
    expect((await post(url, update, 'another')).status).toBe(401)
    expect((await post(url, update, '')).status).toBe(401)
    expect((await fetch(url)).status).toBe(405)
    expect(arrivals).toEqual([])
    expect((await post(url, update)).status).toBe(200)
  })

  it('refuses what is too long or no update, and says 500 where it could not be stored', async () => {
    const { url } = await startPushed({ take: failing(99).take })
    expect((await post(url, 'x'.repeat(1_000_001))).status).toBe(413)
    expect((await post(url, '{')).status).toBe(400)
    const update = { update_id: 1, message: { message_id: 1, chat: { id: 1, type: 'private' }, text: 'x' } }
    expect((await post(url, JSON.stringify(update))).status).toBe(500)
  })

  it('reads letters that were parted on the way', async () => {
    const { url, arrivals } = await startPushed()
    const body = Buffer.from(
      JSON.stringify({ update_id: 1, message: { message_id: 1, chat: { id: 1, type: 'private' }, text: 'Қазақша' } }),
    )
    const parted = body.indexOf('Қ') + 1
    const stream = new ReadableStream({
      async start(controller) {
        controller.enqueue(body.subarray(0, parted))
        await new Promise((resolve) => setTimeout(resolve, 20))
        controller.enqueue(body.subarray(parted))
        controller.close()
      },
    })
    const headers = { 'x-telegram-bot-api-secret-token': 'a-secret' }
    expect((await fetch(url, { method: 'POST', headers, body: stream, duplex: 'half' })).status).toBe(200)
    expect(texts(arrivals)).toEqual(['Қазақша'])
  })
})
