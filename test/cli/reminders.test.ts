import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replanReminders } from '../../src/app/reminders/plan-reminders.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aFiledJourney, aPerson } from '../support/journeys.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const journey = {
  citizenship: 'KZ',
  purpose: 'work',
  now: '2026-12-06T00:00:00Z',
  filed: true,
  zone: 'Asia/Almaty',
  legs: [
    { direction: 'exit', state: 'KZ', at: '2026-12-10T09:00', zone: 'Asia/Almaty' },
    { direction: 'entry', state: 'RU', at: '2026-12-10T11:00', zone: 'Europe/Moscow' },
  ],
}

const plansOf = async (lines: unknown[]) => {
  const { out } = await kosh(['reminders', 'plan', '-'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('kosh reminders plan', () => {
  it('tells what is still to come, each by the clock it is told by, before quiet hours', async () => {
    const [plan] = await plansOf([journey])
    expect(plan.reminders).toEqual([
      { kind: 'overlay-24h', overlay: 'ru-ruid', at: '2026-12-06T09:00', zone: 'Asia/Almaty' },
      { kind: 'overlay-3h', overlay: 'ru-ruid', at: '2026-12-07T06:00', zone: 'Asia/Almaty' },
      { kind: 'crossing-24h', at: '2026-12-09T09:00', zone: 'Asia/Almaty' },
      { kind: 'crossing-3h', at: '2026-12-10T06:00', zone: 'Asia/Almaty' },
      { kind: 'arrival-day1', at: '2026-12-11T09:00', zone: 'Europe/Moscow' },
    ])
  })

  it('follows the destination once the stay has begun: nine in the morning is Moscow’s', async () => {
    const stay = { state: 'RU', enteredOn: '2026-12-10', contractEndsOn: '2027-03-31' }
    const [plan] = await plansOf([{ ...journey, now: '2026-12-10T12:00:00Z', stay }])
    expect(plan.reminders[0]).toEqual({
      kind: 'medical-7',
      duty: 'ru-medical',
      at: '2026-12-16T09:00',
      zone: 'Europe/Moscow',
    })
    expect(plan.reminders.map(({ kind }: { kind: string }) => kind)).not.toContain('arrival-day1')
  })

  it('answers a wrong line by an error and goes on', async () => {
    const answers = await plansOf([{ ...journey, zone: 'Mars/Olympus' }, journey])
    expect(answers[0]).toMatchObject({ line: 1 })
    expect(answers[1].reminders).toHaveLength(5)
  })
})

describe('kosh reminders due', () => {
  it('lists what a sweep at that instant would look at', async () => {
    const person = await aPerson(fresh)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
        ['entry', 'KG', '2026-12-10T13:00', 'Asia/Bishkek'],
      ],
    })
    await replanReminders(fresh.db, person, new Date('2026-12-01T00:00:00Z'))
    const { out, err } = await kosh(['reminders', 'due', '--now', '2026-12-09T08:00:00Z'], { env: fresh.env })
    expect(err).toBe('')
    expect(JSON.parse(out).due).toMatchObject([{ personId: person, kind: 'crossing-24h', at: '2026-12-09T12:00' }])
  })
})

describe('kosh reminders run', () => {
  it('puts what is due into the outbox as if at that instant, once', async () => {
    const person = await aPerson(fresh)
    await fresh.sql`
      insert into chats (door, address, person_id, last_used_at) values ('web', 'page-1', ${person}, '2026-12-01 00:00Z')`
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-20T12:00', 'Asia/Almaty'],
        ['entry', 'KG', '2026-12-20T13:00', 'Asia/Bishkek'],
      ],
    })
    await replanReminders(fresh.db, person, new Date('2026-12-15T00:00:00Z'))
    const at = ['reminders', 'run', '--now', '2026-12-19T07:30:00Z']
    const { code, out, err } = await kosh(at, { env: fresh.env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ queued: 1, failed: 0 })
    expect(await fresh.sql`select class, state, person_id from outbox`).toMatchObject([
      { class: 'reminder', state: 'pending', person_id: person },
    ])
    await kosh(at, { env: fresh.env })
    expect(await fresh.sql`select 1 from outbox`).toHaveLength(1)
  })
})
