import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../../src/app/path/door.ts'
import { listOutgoing } from '../../src/app/path/list-outgoing.ts'
import type { Machinery, MachineryDeps } from '../../src/app/path/machinery.ts'
import { type MessageOfOurs, queueMessage } from '../../src/app/path/queue-message.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import {
  arrivalOf,
  cardSaying,
  createEchoCore,
  fakeDoor,
  listTurns,
  makeTurns,
  pressOf,
  startPath,
  until,
  untilQuiet,
  wordOf,
} from '../support/path.ts'

let fresh: FreshDatabase
const running: Machinery[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  await makeTurns(fresh.sql)
})
beforeEach(async () => {
  await fresh.sql`truncate chats, persons, turns, rate_budgets cascade`
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((path) => path.stop()))
})
afterAll(() => fresh.close())

async function start(doors: ReturnType<typeof fakeDoor>[], more: Partial<MachineryDeps> = {}) {
  const senders = doors.map(({ sender }) => sender)
  const path = await startPath(fresh, senders, more)
  running.push(path)
  return path
}

/** Somebody who has said hello behind that door; their id. */
async function somebody(path: Machinery, address = '11', door: 'telegram' | 'web' = 'telegram') {
  await path.take(arrivalOf(address, 'hello', { source: `${door}:1`, chat: { door, address } }))
  await untilQuiet(fresh.sql)
  const [row] = await fresh.sql`select id, person_id from chats where address = ${address}`
  return { personId: String(row?.person_id), chatId: String(row?.id) }
}

const queue = (message: Omit<MessageOfOurs, 'shows'> & { word: string }, now = new Date()) =>
  fresh.db.transaction((tx) =>
    queueMessage(
      tx,
      fresh,
      { ...message, shows: [{ show: 'note', card: cardSaying(message.word, { do: 'done' }) }] },
      now,
    ),
  )

const states = async () =>
  (await fresh.sql`select state, count(*)::int as n from outbox group by state order by 1`).map(
    ({ state, n }) => `${state} ${n}`,
  )

describe('what a door answers', () => {
  it('is kept: which message shows the live card, which is the newest, which brought a keyboard', async () => {
    const door = fakeDoor('telegram', [{ is: 'sent', messageId: 7, keyboardMessageId: 6 }])
    const path = await start([door])
    await path.take(arrivalOf('11', 'hello', { messageId: 5 }))
    await untilQuiet(fresh.sql)
    const chat = async () => {
      const [row] =
        await fresh.sql`select live_message_id::int, last_message_id::int, keyboard_message_id::int from chats`
      return Object.values(row ?? {})
    }
    expect(await chat()).toEqual([7, 7, 6])
    door.answers.push({ is: 'sent', messageId: 9, keyboardMessageId: null })
    await path.take(arrivalOf('11', 'note', { messageId: 8 }))
    await untilQuiet(fresh.sql)
    expect(await chat()).toEqual([7, 9, null])
    expect(door.delivered[1]?.chat).toMatchObject({ liveMessageId: 7, lastMessageId: 8, keyboardMessageId: 6 })
  })

  it('"blocked" ends everything until the person speaks again', async () => {
    const door = fakeDoor('telegram')
    const path = await start([door])
    const { personId } = await somebody(path)
    door.answers.push({ is: 'blocked' })
    await path.take(arrivalOf('11', 'three'))
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['hello', 'one'])
    expect(await queue({ personId, key: 'a', class: 'legal', word: 'deadline' })).toBe('unreachable')
    const [before] = await fresh.sql`select stopped_at from persons`
    expect(before?.stopped_at).not.toBeNull()
    await path.take(arrivalOf('11', 'back'))
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['hello', 'one', 'back'])
    expect(await queue({ personId, key: 'a', class: 'legal', word: 'deadline' })).toBe('queued')
    await untilQuiet(fresh.sql)
    expect(door.words().at(-1)).toBe('deadline')
  })

  it('"later" is obeyed, and what comes after waits its turn', async () => {
    const door = fakeDoor('telegram', [{ is: 'later', afterMs: 250 }])
    const path = await start([door])
    const began = performance.now()
    await path.take(arrivalOf('11', 'three'))
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['one', 'one', 'two', 'three'])
    expect(performance.now() - began).toBeGreaterThan(240)
  })

  it('"later, everybody" silences the whole bot, for every process', async () => {
    const doors = [fakeDoor('telegram', [{ is: 'later', afterMs: 600, everybody: true }]), fakeDoor('telegram')]
    const first = await start(doors.slice(0, 1))
    await first.take(arrivalOf('11', 'first'))
    await until(
      () => doors[0]?.delivered.length ?? 0,
      (count) => count === 1,
    )
    const asked = performance.now()
    // Only now, else the second may be the one that sends it.
    const paths = [first, await start(doors.slice(1))]
    await sleep(50)
    for (let person = 20; person < 26; person++) await paths[person % 2]?.take(arrivalOf(`${person}`, 'other'))
    const seen = () => doors.reduce((sum, { delivered }) => sum + delivered.length, 0)
    await until(seen, (count) => count > 1)
    expect(performance.now() - asked).toBeGreaterThan(550)
    await untilQuiet(fresh.sql)
    expect(seen()).toBe(8)
  })

  it('"failed" is not tried again, and the next goes out', async () => {
    const door = fakeDoor('telegram', [{ is: 'failed', code: 'too-long' }])
    const path = await start([door])
    await path.take(arrivalOf('11', 'three'))
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['one', 'two', 'three'])
    expect(await states()).toEqual(['failed 1', 'sent 2'])
  })

  it.each([
    ['reply', ['pending', 'sent']],
    ['legal', ['pending', 'sent']],
  ])('nothing at all: a %s is sent once more and says so', async (kind) => {
    const door = fakeDoor('telegram')
    const path = await start([door])
    const { personId } = await somebody(path)
    door.answers.push({ is: 'unknown' }, { is: 'unknown' })
    if (kind === 'legal') await queue({ personId, key: 'a', class: 'legal', word: 'word' })
    else await path.take(arrivalOf('11', 'word'))
    await untilQuiet(fresh.sql)
    expect(door.delivered.slice(1).map((one) => [wordOf(one), one.isRepeat])).toEqual([
      ['word', false],
      ['word', true],
    ])
    expect(await states()).toEqual(['sent 1', 'unknown 1'])
  })

  it('nothing at all: a reminder is not sent again', async () => {
    const door = fakeDoor('telegram')
    const path = await start([door])
    const { personId } = await somebody(path)
    door.answers.push({ is: 'unknown' })
    await queue({ personId, key: 'a', class: 'reminder', word: 'word' })
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['hello', 'word'])
  })
})

describe('a sender that died with a message on its way', () => {
  it('leaves it unknown: a reply goes once more as a repeat, a reminder does not, and the chat goes on', async () => {
    const quiet = await start([])
    await quiet.take(arrivalOf('11', 'hello'))
    await until(
      () => fresh.sql`select 1 from outbox`,
      (rows) => rows.length === 1,
    )
    const [row] = await fresh.sql`select person_id from persons, chats where persons.id = chats.person_id`
    await queue({ personId: String(row?.person_id), key: 'a', class: 'reminder', word: 'reminder' })
    await queue({ personId: String(row?.person_id), key: 'b', class: 'digest', word: 'digest' })
    await fresh.sql`update outbox set state = 'sending', attempt = 1 where class in ('reply', 'reminder')`
    await fresh.sql`update sendings set lease_until = now() - interval '1 second'`
    const door = fakeDoor('telegram')
    await start([door])
    await untilQuiet(fresh.sql)
    expect(door.delivered.map((one) => [wordOf(one), one.isRepeat])).toEqual([
      ['hello', true],
      ['digest', false],
    ])
    expect(await states()).toEqual(['sent 2', 'unknown 1'])
  })
})

describe('what is sent', () => {
  it('of a chat leaves in its order; of cards that nobody saw only the newest', async () => {
    const quiet = await start([])
    for (const said of ['first', 'three', 'second', 'note', 'third']) await quiet.take(arrivalOf('11', said))
    await until(
      () => fresh.sql`select 1 from inbox where done_at is null`,
      (rows) => rows.length === 0,
    )
    const door = fakeDoor('telegram')
    await start([door])
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['one', 'two', 'three', 'a note', 'third'])
    expect(await states()).toEqual(['expired 2', 'sent 5'])
  })

  it('goes out once with several processes at once', async () => {
    const doors = [fakeDoor(), fakeDoor(), fakeDoor()]
    const paths = await Promise.all(doors.map((door) => start([door])))
    await Promise.all(Array.from({ length: 30 }, (_, n) => paths[n % 3]?.take(arrivalOf(`${n}`, 'three'))))
    await untilQuiet(fresh.sql)
    const keys = doors.flatMap(({ delivered }) => delivered.map(({ key }) => key))
    expect(keys).toHaveLength(90)
    expect(new Set(keys).size).toBe(90)
  })

  it('keeps to the pace of a chat after a burst of three, and to the rate of the bot', async () => {
    const door = fakeDoor('telegram')
    const at: number[] = []
    const { deliver } = door.sender
    door.sender.deliver = (outgoing) => {
      at.push(performance.now())
      return deliver(outgoing)
    }
    const path = await start([door], { rates: { perSecond: 1_000, perChat: 5 } })
    await path.take(arrivalOf('11', 'three'))
    await path.take(arrivalOf('11', 'three'))
    await untilQuiet(fresh.sql)
    const [first = 0, , , fourth = 0, , sixth = 0] = at
    expect(fourth - first).toBeGreaterThan(190)
    expect(sixth - first).toBeGreaterThan(590)
    at.length = 0
    await path.stop()
    running.length = 0
    const slow = await start([door], { rates: { perSecond: 20, perChat: 1_000 } })
    for (let n = 0; n < 12; n++) await slow.take(arrivalOf(`${30 + n}`, 'hello'))
    await untilQuiet(fresh.sql)
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(480)
  })

  it('is first what is most urgent', async () => {
    const quiet = await start([])
    const people: { personId: string }[] = []
    const setUp = fakeDoor('telegram')
    const path = await start([setUp])
    for (const address of ['11', '12', '13', '14']) people.push(await somebody(path, address))
    await path.stop()
    await quiet.stop()
    running.length = 0
    const classes = ['broadcast', 'digest', 'reminder', 'legal'] as const
    for (const [index, { personId }] of people.entries())
      await queue({ personId, key: `k${index}`, class: classes[index] ?? 'digest', word: classes[index] ?? '' })
    const door = fakeDoor('telegram')
    await start([door], { rates: { perSecond: 20, perChat: 1_000 } })
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['legal', 'reminder', 'digest', 'broadcast'])
  })
})

describe('a message of ours', () => {
  it('is queued once a key, waits for its time and is dropped when that is over', async () => {
    const door = fakeDoor('telegram')
    let now = new Date('2026-12-01T09:00:00Z')
    const path = await start([door], { now: () => now })
    const { personId } = await somebody(path)
    const notBefore = new Date('2026-12-02T09:00:00Z')
    expect(await queue({ personId, key: 'r1', class: 'reminder', word: 'tomorrow', notBefore }, now)).toBe('queued')
    expect(await queue({ personId, key: 'r1', class: 'reminder', word: 'tomorrow', notBefore }, now)).toBe('known')
    const expiresAt = new Date('2026-12-02T08:00:00Z')
    await queue({ personId, key: 'r2', class: 'legal', word: 'too late', notBefore: expiresAt, expiresAt }, now)
    await sleep(200)
    expect(door.words()).toEqual(['hello'])
    now = new Date('2026-12-02T09:00:01Z')
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['hello', 'tomorrow'])
    expect(await states()).toEqual(['expired 1', 'sent 2'])
  })

  it('that is too late takes nothing of the rate', async () => {
    let now = new Date('2026-12-01T09:00:00Z')
    const path = await start([fakeDoor('telegram')], { now: () => now })
    const { personId } = await somebody(path)
    await path.stop()
    running.length = 0
    const expiresAt = new Date('2026-12-01T10:00:00Z')
    for (let n = 0; n < 20; n++) await queue({ personId, key: `r${n}`, class: 'legal', word: 'late', expiresAt }, now)
    await queue({ personId, key: 'last', class: 'reminder', word: 'in time' }, now)
    now = new Date('2026-12-01T11:00:00Z')
    const door = fakeDoor('telegram')
    await start([door], { now: () => now, rates: { perSecond: 1, perChat: 1_000 } })
    // By the rate alone it would be twenty seconds.
    await untilQuiet(fresh.sql, 10_000)
    expect(door.words()).toEqual(['in time'])
    expect(await states()).toEqual(['expired 20', 'sent 2'])
  })

  it('has buttons that work, also long after', async () => {
    const door = fakeDoor('telegram')
    const path = await start([door])
    const { personId } = await somebody(path)
    await queue({ personId, key: 'r1', class: 'reminder', word: 'remember' })
    await path.take(arrivalOf('11', 'something else'))
    await untilQuiet(fresh.sql)
    const note = door.delivered.find((one) => wordOf(one) === 'remember')
    await path.take(arrivalOf('11', pressOf(note?.cardVersion ?? 0)))
    await untilQuiet(fresh.sql)
    expect((await listTurns(fresh.sql)).at(-1)?.said).toBe('press done on a note')
  })

  it('goes to the chat the person prefers, else where they were last; never where it is blocked', async () => {
    const doors = [fakeDoor('telegram'), fakeDoor('web', [])]
    const path = await start(doors)
    const { personId } = await somebody(path, '11')
    await somebody(path, 'page', 'web')
    await fresh.sql`update chats set person_id = ${personId}`
    const reached = async (key: string) => {
      const before = doors.map(({ delivered }) => delivered.length)
      await queue({ personId, key, class: 'reminder', word: key })
      await untilQuiet(fresh.sql)
      return doors.map(({ delivered }, index) => delivered.length - (before[index] ?? 0))
    }
    expect(await reached('last used')).toEqual([0, 1])
    await fresh.sql`update chats set is_preferred = true where address = '11'`
    expect(await reached('preferred')).toEqual([1, 0])
    await fresh.sql`update chats set blocked_at = now() where address = '11'`
    expect(await reached('blocked')).toEqual([0, 1])
  })
})

describe('the history of a page', () => {
  it('is read in order, sealed at rest, with choices on the newest card alone; news wake whoever listens', async () => {
    const answers: Delivery[] = Array.from({ length: 9 }, () => ({ is: 'sent' }))
    const door = fakeDoor('web', answers)
    const path = await start([door])
    const elsewhere = await start([])
    const { chatId, personId } = await somebody(path, 'page', 'web')
    const woken = { here: 0, elsewhere: 0 }
    path.subscribe(chatId, () => woken.here++)
    const stop = elsewhere.subscribe(chatId, () => woken.elsewhere++)
    const web = { source: 'web:page', chat: { door: 'web' as const, address: 'page' } }
    for (const said of ['note', 'three', 'last']) await path.take(arrivalOf('page', said, web))
    await untilQuiet(fresh.sql)
    const later = new Date(Date.now() + 60_000)
    await queue({ personId, key: 'r1', class: 'reminder', word: 'not yet', notBefore: later })
    const all = await listOutgoing(fresh, chatId, 0)
    expect(all.map(wordOf)).toEqual(['hello', 'a note', 'one', 'two', 'three', 'last'])
    expect(all.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'sent'))
    const choices = all.map(({ body }) => ('card' in body ? body.card.choices.length : 0))
    expect(choices).toEqual([0, 1, 0, 0, 0, 1])
    const after = await listOutgoing(fresh, chatId, all[3]?.sequence ?? 0)
    expect(after.map(wordOf)).toEqual(['three', 'last'])
    expect(woken.here).toBeGreaterThan(0)
    await until(
      () => woken.elsewhere,
      (count) => count > 0,
    )
    stop()
  })

  it('tells what was put off as the newest, so that no page misses it', async () => {
    const door = fakeDoor('web')
    let now = new Date('2026-12-01T09:00:00Z')
    const path = await start([door], { now: () => now, core: createEchoCore() })
    const { chatId, personId } = await somebody(path, 'page', 'web')
    const notBefore = new Date('2026-12-01T10:00:00Z')
    await queue({ personId, key: 'r1', class: 'reminder', word: 'put off', notBefore }, now)
    await path.take(arrivalOf('page', 'meanwhile', { source: 'web:page', chat: { door: 'web', address: 'page' } }))
    await until(
      () => listOutgoing(fresh, chatId, 0),
      (all) => all.length === 2,
    )
    now = new Date('2026-12-01T10:00:00Z')
    await untilQuiet(fresh.sql)
    expect((await listOutgoing(fresh, chatId, 0)).map(wordOf)).toEqual(['hello', 'meanwhile', 'put off'])
  })
})
