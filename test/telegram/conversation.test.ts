import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Machinery } from '../../src/app/path/machinery.ts'
import { createCore } from '../../src/app/talk/converse.ts'
import { createWorld, koshWords } from '../../src/app/world.ts'
import { createLog } from '../../src/log.ts'
import { createTelegramDoor } from '../../src/telegram/telegram.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { startPath } from '../support/path.ts'

let fresh: FreshDatabase
let api: BotApi
const closing: (() => Promise<unknown>)[] = []
const words = koshWords(() => {})

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  api = await startBotApi()
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  await api.close()
})
afterAll(() => fresh.close())

/** The door and everything behind it; over a webhook where there is an address for one. */
async function startBot(webhookUrl?: string) {
  const world = await createWorld({
    config: { issuer: 'http://127.0.0.1:8080', publicUrl: undefined },
    keys: fresh.keys,
    keyring: fresh.keyring,
    words,
    botName: () => door.botName(),
  })
  const log = createLog('silent')
  const door = createTelegramDoor({
    token: api.token,
    apiRoot: api.root,
    pressKey: fresh.keys.press,
    say: words.say,
    take: (arrival) => machinery.take(arrival),
    attachments: async () => undefined,
    holdPolling: async () => true,
    log,
    ...(webhookUrl ? { webhook: { secret: 'a-secret', url: webhookUrl } } : {}),
  })
  const machinery: Machinery = await startPath(fresh, [door.sender], { core: createCore(world), log })
  closing.push(async () => {
    await machinery.stop()
    await door.stop()
  })
  await door.start()
  return door
}

async function startPushedBot() {
  let answer: ((request: Request) => Promise<Response>) | undefined
  const listener = getRequestListener((request) => answer?.(request) ?? new Response(null, { status: 503 }))
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const door = await startBot(`http://127.0.0.1:${port}/telegram/webhook`)
  answer = door.webhook
}

describe.each([
  ['polling', () => startBot()],
  ['a webhook', startPushedBot],
])('over %s a newcomer', (_, start) => {
  it('chooses a language and is greeted in it, on one card', async () => {
    await start()
    const person = api.person({ languageCode: 'hy' })
    person.says('/start')
    await person.waitsFor(words.say('hy', { id: 'language-choose' }))
    person.presses('Қазақша')
    await person.waitsFor(words.say('kk', { id: 'welcome' }))
    person.presses(words.say('kk', { id: 'consent-agree-button' }))
    await person.waitsFor(words.say('kk', { id: 'home' }))
    expect(person.seesAll()).toHaveLength(1)
  })

  it('is led back from an old button, and loses nothing by pressing twice or by a forgery', async () => {
    await start()
    const person = api.person({ languageCode: 'ru' })
    person.says('/start')
    const first = await person.waitsFor(words.say('ru', { id: 'language-choose' }))
    const [old = ''] = person.data()
    person.presses('Русский')
    await person.waitsFor(words.say('ru', { id: 'welcome' }))
    for (const data of [old, old, 'forged', '999.0.aaaaaaaaaaaaaaaa']) {
      person.forges(data, first.id)
      await person.waitsFor(words.say('ru', { id: 'card-old' }))
    }
    await vi.waitFor(() => expect(api.answeredCallbacks()).toBe(5), 10_000)
    expect(person.sees()?.text).toContain(words.say('ru', { id: 'welcome' }))
  })

  it('has a picture taken out of the chat unread, and is told', async () => {
    await start()
    const person = api.person({ languageCode: 'ru' })
    person.says('/start')
    await person.waitsFor(words.say('ru', { id: 'language-choose' }))
    person.presses('Русский')
    await person.waitsFor(words.say('ru', { id: 'welcome' }))
    const photo = person.sends({ photo: [{ file_id: 'x' }] })
    await person.waitsFor(words.say('ru', { id: 'other-photo' }))
    expect(person.ownMessages()).not.toContain(photo)
    expect(person.seesAll().map(({ text }) => text)).toContain(words.say('ru', { id: 'deleted-document' }))
  })
})
