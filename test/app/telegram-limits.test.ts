import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Machinery } from '../../src/app/path/machinery.ts'
import { queueMessage } from '../../src/app/path/queue-message.ts'
import type { Pace } from '../../src/app/path/send-one.ts'
import type { Card, Show, Text } from '../../src/dialogs/show.ts'
import { type BotApi, type BotApiOptions, type Person, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { createEchoCore, makeTurns, startPath, until, untilQuiet } from '../support/path.ts'
import { openDoor } from '../telegram/support.ts'

let fresh: FreshDatabase
let api: BotApi
let stop = async () => {}

beforeAll(async () => {
  fresh = await freshDatabase()
  await makeTurns(fresh.sql)
})
beforeEach(async () => {
  await fresh.sql`truncate chats, persons, turns, rate_budgets cascade`
})
afterEach(async () => {
  await stop()
  await api.close()
})
afterAll(() => fresh.close())

const plain = (value: string): Text => ({ id: 'plain', args: { value } })
const cardOf = (text: Text[], more: Partial<Card> = {}): Show => ({
  show: 'card',
  card: { text, choices: [], ...more },
})

/** `long` is answered in three messages, `where` by a card that asks for a place, all else by a card. */
const core = createEchoCore(async (_, { input }) => {
  const said = input.kind === 'text' ? input.text : ''
  if (said.startsWith('long'))
    return [cardOf([plain('а'.repeat(3_000)), plain('б'.repeat(3_000)), plain('в'.repeat(3_000))])]
  if (said.startsWith('where')) return [cardOf([plain(said)], { expects: 'location' })]
  return [cardOf([plain(said)], { choices: [{ label: plain('Да'), press: { do: 'again' } }] })]
})

/** The door and the path behind it, and a double that counts. */
async function start(options: BotApiOptions, rates: Pace): Promise<void> {
  api = await startBotApi(options)
  const opened = openDoor(api, {
    take: (arrival) => path.take(arrival),
    mayCall: () => path.mayCall('telegram'),
  })
  const path: Machinery = await startPath(fresh, [opened.door.sender], { core, rates, pollMs: 20 })
  await opened.door.start()
  stop = async () => {
    await path.stop()
    await opened.door.stop()
  }
}

const quiet = async () => {
  await until(
    () => api.updates.isDrained(),
    (isDrained) => isDrained,
  )
  await untilQuiet(fresh.sql)
}

const textsOf = (person: Person) => person.seesAll().map(({ text }) => text)

describe('calls that Telegram counts', () => {
  it('keep to the limits of bot and chat, however many one answer takes', async () => {
    // The server counts moments; what is tested here is that every call is counted by us too.
    await start({ rates: { everybody: 80, chat: 4, burst: 3 } }, { perSecond: 40, perChat: 3.5 })
    const people = Array.from({ length: 4 }, () => api.person())
    for (const said of ['first', 'long', 'where are you', 'last'])
      for (const person of people) {
        person.says(said)
        await sleep(60)
      }
    await quiet()
    expect(api.counted()).toMatchObject({ everybody: 0, chat: 0 })
    for (const person of people) expect(person.sees()?.text).toBe('last')
  })

  it('are made for what nobody waits for only where there is room', async () => {
    await start({ rates: { everybody: 100, chat: 2, burst: 3 } }, { perSecond: 100, perChat: 1.8 })
    const person = api.person()
    person.says('one')
    await quiet()
    person.says('two')
    await quiet()
    await until(
      () => person.seesAll()[0]?.rows ?? [],
      (rows) => rows.length === 0,
    )
    expect(textsOf(person)).toEqual(['one', 'two'])
    expect(api.refusals()).toBe(0)
  })
})

describe('silence that Telegram asks for', () => {
  const refuse = { status: 429, description: 'Too Many Requests: retry after 4', retryAfter: 4 }

  it('in one chat is kept there; the others wait a moment', async () => {
    await start({}, { perSecond: 1_000, perChat: 1_000 })
    const [first, ...others] = Array.from({ length: 4 }, () => api.person())
    api.fails('sendMessage', { refuse })
    const began = performance.now()
    first?.says('mine')
    await until(
      () => api.callsOf('sendMessage').length,
      (calls) => calls === 1,
    )
    for (const other of others) other.says('other')
    await until(
      () => others.map((other) => other.sees()?.text),
      (texts) => texts.every((text) => text === 'other'),
    )
    expect(first?.sees()).toBeUndefined()
    await quiet()
    expect(first?.sees()?.text).toBe('mine')
    expect(performance.now() - began).toBeGreaterThan(3_950)
  })

  it('in a second chat meanwhile is kept by the whole bot', async () => {
    await start({}, { perSecond: 1_000, perChat: 1_000 })
    api.fails('sendMessage', { refuse, times: 2 })
    const people = Array.from({ length: 4 }, () => api.person())
    for (const person of people) person.says('mine')
    await quiet()
    const [first, , ...after] = api.callsOf('sendMessage').filter(({ status }) => status === 200)
    const refused = api.callsOf('sendMessage').filter(({ status }) => status === 429)
    expect(refused).toHaveLength(2)
    // At most those went out that were on their way when the second was refused.
    for (const call of [first, ...after]) {
      const since = (call?.at ?? 0) - (refused[1]?.at ?? 0)
      if (since > 500) expect(since).toBeGreaterThan(3_900)
    }
  })
})

describe('somebody who blocked the bot, or whose account is gone', () => {
  it.each(['blocks', 'deactivates'] as const)(
    '%s: is not called again after the first refusal, until they are back',
    async (how) => {
      await start({}, { perSecond: 1_000, perChat: 1_000 })
      const person = api.person()
      person.says('hello')
      await quiet()
      const [row] = await fresh.sql<{ person_id: string }[]>`select person_id from chats`
      const personId = row?.person_id ?? ''
      const send = (...keys: string[]) =>
        fresh.db.transaction(async (tx) => {
          const queued: string[] = []
          for (const key of keys) {
            const shows = [{ show: 'note' as const, card: { text: [plain(key)], choices: [] } }]
            queued.push(await queueMessage(tx, fresh, { personId, key, class: 'legal', shows }, new Date()))
          }
          return queued
        })
      person[how]()
      await send('one', 'two', 'three')
      await quiet()
      expect(api.calls.filter(({ status }) => status === 403)).toHaveLength(1)
      expect(await send('four')).toEqual(['unreachable'])
      const before = api.calls.filter(({ method }) => method !== 'getUpdates').length
      await sleep(300)
      expect(api.calls.filter(({ method }) => method !== 'getUpdates')).toHaveLength(before)
      const states = await fresh.sql`select state, count(*)::int as n from outbox group by 1 order by 1`
      expect(states.map(({ state, n }) => `${state} ${n}`)).toEqual(['refused 3', 'sent 1'])
      person.unblocks()
      person.says('/start')
      await quiet()
      expect(await send('five')).toEqual(['queued'])
      await quiet()
      expect(textsOf(person).at(-1)).toBe('five')
    },
  )
})
