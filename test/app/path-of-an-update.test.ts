import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Machinery } from '../../src/app/path/machinery.ts'
import { mostUndone, takeUpdate } from '../../src/app/path/take-update.ts'
import { needAlone } from '../../src/db/alone.ts'
import type { Tx } from '../../src/db/client.ts'
import { rawOf } from '../../src/db/raw.ts'
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
} from '../support/path.ts'

/** Whether other persons' turns are played in it. */
function isShared(tx: Tx): boolean {
  try {
    needAlone(tx)
    return false
  } catch {
    return true
  }
}

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

async function start(...told: Parameters<typeof startPath> extends [unknown, ...infer Rest] ? Rest : never) {
  const path = await startPath(fresh, ...told)
  running.push(path)
  return path
}
const saidIn = async () => (await listTurns(fresh.sql)).map(({ said }) => said)

describe('what comes in', () => {
  it('counts once, however often and however closely it is told', async () => {
    const door = fakeDoor()
    const path = await start([door.sender])
    const arrival = arrivalOf('11', 'hello')
    const took = await Promise.all(Array.from({ length: 30 }, () => path.take(arrival)))
    expect(took.filter((one) => one === 'taken')).toHaveLength(1)
    await untilQuiet(fresh.sql)
    expect(await path.take(arrival)).toBe('known')
    await untilQuiet(fresh.sql)
    expect(await saidIn()).toEqual(['hello'])
    expect(door.words()).toEqual(['hello'])
  })

  it('is worked on in the order it came, person by person, with several processes at once', async () => {
    const core = createEchoCore(async (_, { input }) => {
      // Some turns take longer than others.
      if (input.kind === 'text' && input.text.endsWith('3')) await new Promise((resolve) => setTimeout(resolve, 5))
      return undefined
    })
    const door = fakeDoor()
    const paths = await Promise.all([1, 2, 3].map(() => start([door.sender], { core })))
    const people = Array.from({ length: 8 }, (_, index) => `${200 + index}`)
    for (let n = 0; n < 10; n++)
      await Promise.all(
        people.map((address, index) => paths[(n + index) % 3]?.take(arrivalOf(address, `${address} ${n}`))),
      )
    await untilQuiet(fresh.sql)
    const said = await saidIn()
    for (const address of people)
      expect(said.filter((word) => word.startsWith(address))).toEqual(
        Array.from({ length: 10 }, (_, n) => `${address} ${n}`),
      )
    expect((await fresh.sql`select 1 from persons`).length).toBe(8)
  })

  it('is in order for a person with two chats, who is one person at a time', async () => {
    const door = fakeDoor()
    const path = await start([door.sender], {
      core: createEchoCore(async (tx, { person }) => {
        const rows = await tx.execute(`select 1 from turns where person_id = '${person.id}'`)
        await new Promise((resolve) => setTimeout(resolve, 10))
        return [{ show: 'note', card: cardSaying(`turn ${rows.length}`) }]
      }),
    })
    await path.take(arrivalOf('21', 'first'))
    await untilQuiet(fresh.sql)
    await path.take(arrivalOf('22', 'other'))
    await untilQuiet(fresh.sql)
    await fresh.sql`update chats set person_id = (select person_id from chats where address = '21')`
    await Promise.all(['21', '22', '21', '22', '21'].map((address) => path.take(arrivalOf(address, 'more'))))
    await untilQuiet(fresh.sql)
    expect(door.words().slice(2).sort()).toEqual(['turn 2', 'turn 3', 'turn 4', 'turn 5', 'turn 6'])
  })

  it('is sealed while it waits and gone when it is done; so is the answer', async () => {
    const { db, sql, keyring } = fresh
    const secret = 'Ulitsa Vymyshlennaya 7'
    await takeUpdate({ db, sql, keyring }, arrivalOf('31', secret), new Date())
    const tables = async () => {
      const rows = await Promise.all(
        ['inbox', 'outbox', 'chats', 'cards', 'sendings'].map(
          (table) => sql`select t::text as row from ${sql(table)} as t`,
        ),
      )
      return rows.flat().map(({ row }) => String(row))
    }
    expect(await tables()).toHaveLength(2)
    const door = fakeDoor('telegram', [{ is: 'later', afterMs: 300 }])
    await start([door.sender])
    await until(
      () => door.delivered.length,
      (count) => count > 0,
    )
    expect((await tables()).join().includes(secret)).toBe(false)
    expect((await sql`select 1 from outbox where payload is not null`).length).toBe(1)
    await untilQuiet(sql)
    expect(door.words()).toContain(secret)
    expect((await tables()).join().includes(secret)).toBe(false)
    expect(await sql`select payload from inbox union all select payload from outbox`).toEqual([
      { payload: null },
      { payload: null },
    ])
  })

  it('is dropped beyond a measure, which is told once, and nobody else notices', async () => {
    const { db, sql, keyring } = fresh
    for (let n = 0; n < mostUndone + 40; n++)
      await takeUpdate({ db, sql, keyring }, arrivalOf('41', `${n}`), new Date())
    await takeUpdate({ db, sql, keyring }, arrivalOf('42', 'calm'), new Date())
    const door = fakeDoor()
    await start([door.sender])
    await untilQuiet(sql)
    const said = await saidIn()
    expect(said.filter((word) => word !== 'calm')).toEqual(Array.from({ length: mostUndone }, (_, n) => `${n}`))
    expect(said).toContain('calm')
    expect(door.words().filter((word) => word === 'error-flood')).toHaveLength(1)
  })

  it('that always fails is given up with a number to ask about, and the next has its turn', async () => {
    const door = fakeDoor()
    const path = await start([door.sender])
    await path.take(arrivalOf('51', 'before'))
    await path.take(arrivalOf('51', 'poison'))
    await path.take(arrivalOf('51', 'after'))
    await untilQuiet(fresh.sql)
    expect(await saidIn()).toEqual(['before', 'after'])
    expect(door.words().slice(-2)).toEqual(['error-incident', 'after'])
    const dead =
      await fresh.sql`select attempts, payload, dead_at is not null as dead from inbox where dead_at is not null`
    expect(dead).toEqual([{ attempts: 2, payload: null, dead: true }])
  })

  it('costs others nothing when it fails among them, and each is worked on once', async () => {
    const door = fakeDoor()
    const tries: string[] = []
    const core = createEchoCore(async (_, { input }) => {
      if (input.kind === 'text') tries.push(input.text)
      return undefined
    })
    const path = await start([door.sender], { core, workers: 1 })
    const people = Array.from({ length: 6 }, (_, index) => `${600 + index}`)
    const tellAll = async (word: (address: string) => string) => {
      await Promise.all(people.map((address) => path.take(arrivalOf(address, word(address)))))
      await untilQuiet(fresh.sql)
    }
    await tellAll((address) => `first of ${address}`)
    tries.length = 0
    await tellAll((address) => (address === '603' ? 'poison' : `second of ${address}`))
    const second = people.filter((address) => address !== '603').map((address) => `second of ${address}`)
    expect((await saidIn()).filter((word) => word.startsWith('second')).sort()).toEqual(second)
    expect(tries.length).toBeGreaterThan(people.length) // some were played again, for they had been together with it
    expect(
      door
        .words()
        .filter((word) => word.startsWith('second'))
        .sort(),
    ).toEqual(second)
  })

  it('leaves nothing behind that was still going on beside one that fails', async () => {
    const people = ['621', '622', '623']
    const tried: string[] = []
    const core = createEchoCore(async (tx, { input }) => {
      const said = input.kind === 'text' ? input.text : ''
      tried.push(said)
      if (said === 'fails together' && isShared(tx)) throw new Error('not beside others')
      if (!said.startsWith('slow')) return undefined
      for (let write = 0; write < 5; write++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        await rawOf(tx)`insert into turns (said) values (${`${said}, after a while`})`
      }
      return undefined
    })
    const path = await start([fakeDoor().sender], { core, workers: 1 })
    await Promise.all(people.map((address) => path.take(arrivalOf(address, 'hello'))))
    await untilQuiet(fresh.sql)
    await Promise.all(
      people.map((address, index) =>
        path.take(arrivalOf(address, ['slow one', 'fails together', 'slow two'][index] ?? '')),
      ),
    )
    await untilQuiet(fresh.sql)
    expect(tried.filter((said) => said.startsWith('slow')).length).toBeGreaterThan(2) // tried beside it, and again alone
    const written = (await listTurns(fresh.sql)).map(({ said }) => said).filter((said) => said.startsWith('slow'))
    expect(written.toSorted()).toEqual(
      ['slow one', 'slow two'].flatMap((said) => [said, ...Array.from({ length: 5 }, () => `${said}, after a while`)]),
    )
  })

  it('is worked on together with others, unless it needs to be alone', async () => {
    const door = fakeDoor()
    const together = new Map<string, boolean>()
    const core = createEchoCore(async (tx, { input }) => {
      const said = input.kind === 'text' ? input.text : ''
      if (said.startsWith('alone')) needAlone(tx)
      together.set(said, isShared(tx))
      return undefined
    })
    const path = await start([door.sender], { core, workers: 1 })
    const people = Array.from({ length: 6 }, (_, index) => `${610 + index}`)
    for (const word of ['first', 'second', 'alone']) {
      await Promise.all(people.map((address) => path.take(arrivalOf(address, `${word} ${address}`))))
      await untilQuiet(fresh.sql)
    }
    expect(people.filter((address) => together.get(`second ${address}`)).length).toBeGreaterThan(2)
    expect(people.map((address) => together.get(`alone ${address}`))).toEqual(people.map(() => false))
  })

  it('of an album is answered once, and every picture is taken away', async () => {
    const core = createEchoCore(async () => [
      { show: 'delete-incoming' },
      { show: 'note', card: cardSaying('no pictures') },
    ])
    const door = fakeDoor()
    const path = await start([door.sender], { core })
    for (const messageId of [1, 2, 3])
      await path.take(arrivalOf('61', { kind: 'other', what: 'album' }, { messageId, album: 'A' }))
    await untilQuiet(fresh.sql)
    expect(door.words()).toEqual(['delete', 'no pictures', 'delete', 'delete'])
    expect(await saidIn()).toEqual(['other'])
  })
})

describe('a button', () => {
  async function conversation() {
    const door = fakeDoor()
    const path = await start([door.sender])
    const say = async (said: Parameters<typeof arrivalOf>[1], address = '71') => {
      await path.take(arrivalOf(address, said))
      await untilQuiet(fresh.sql)
      return door.delivered.at(-1)?.cardVersion ?? 0
    }
    return { door, path, say }
  }

  it('does what its card says, as long as that card is the live one', async () => {
    const { say } = await conversation()
    const first = await say('hello')
    const second = await say('hello again')
    await say(pressOf(second))
    await say(pressOf(first))
    expect(await saidIn()).toEqual(['hello', 'hello again', 'press again', 'stale'])
  })

  it('that nobody drew, or of another chat, does nothing', async () => {
    const { say } = await conversation()
    const live = await say('hello')
    for (const forged of [pressOf(live, 7), pressOf(live + 50), pressOf(-1), pressOf(live, -1)]) await say(forged)
    await say(pressOf(live), '72')
    expect((await saidIn()).slice(1)).toEqual(['stale', 'stale', 'stale', 'stale', 'stale'])
  })

  it('of a note that stays goes on working when the live card is another', async () => {
    const { say } = await conversation()
    const note = await say('note')
    await say('on we go')
    await say(pressOf(note))
    expect((await saidIn()).at(-1)).toBe('press from-note on a note')
  })

  it('tapped twice has one effect and one answer', async () => {
    const { door, path, say } = await conversation()
    const live = await say('hello')
    await Promise.all([path.take(arrivalOf('71', pressOf(live))), path.take(arrivalOf('71', pressOf(live)))])
    await untilQuiet(fresh.sql)
    expect(await saidIn()).toEqual(['hello', 'press again'])
    expect(door.words()).toEqual(['hello', 'press again'])
    const note = await say('note')
    for (let taps = 0; taps < 3; taps++) await say(pressOf(note))
    expect((await saidIn()).slice(2)).toEqual(['note', 'press from-note on a note'])
  })
})

describe('a turn that changes whose chat it is', () => {
  it('answers as the person it goes on as', async () => {
    const { sql } = fresh
    const door = fakeDoor()
    const path = await start([door.sender], {
      core: createEchoCore(async (tx, { input, chat }) => {
        if (input.kind !== 'text' || input.text !== 'join') return undefined
        await tx.execute(
          `update chats set person_id = (select person_id from chats where address = '81') where id = '${chat.id}'`,
        )
        return undefined
      }),
    })
    for (const [address, said] of [
      ['81', 'owner'],
      ['82', 'newcomer'],
      ['82', 'join'],
    ] as const) {
      await path.take(arrivalOf(address, said))
      await untilQuiet(sql)
    }
    const live = door.delivered.at(-1)
    await path.take(arrivalOf('82', pressOf(live?.cardVersion ?? 0)))
    await untilQuiet(sql)
    expect(door.words()).toEqual(['owner', 'newcomer', 'join', 'press again'])
    expect(new Set((await listTurns(sql)).slice(-1).map((turn) => turn.person_id))).toEqual(
      new Set(door.delivered.slice(0, 1).map(({ personId }) => personId)),
    )
  })

  it('tells somebody who was erased that it is done, and does it once', async () => {
    const { sql } = fresh
    const door = fakeDoor()
    const path = await start([door.sender], {
      core: createEchoCore(async (tx, { input, person }) => {
        if (input.kind !== 'text' || input.text !== 'erase') return undefined
        await tx.execute(`delete from persons where id = '${person.id}'`)
        return [{ show: 'note', card: cardSaying('erased') }]
      }),
    })
    await path.take(arrivalOf('91', 'hello'))
    const erase = arrivalOf('91', 'erase')
    await path.take(erase)
    await untilQuiet(sql)
    expect(await path.take(erase)).toBe('known')
    await untilQuiet(sql)
    expect(door.words().at(-1)).toBe('erased')
    expect(door.delivered.at(-1)?.personId).toBeNull()
    expect(await sql`select 1 from persons`).toHaveLength(0)
    await path.take(arrivalOf('91', 'back again'))
    await untilQuiet(sql)
    expect(door.words().at(-1)).toBe('back again')
  })
})
