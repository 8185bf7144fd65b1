import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replanReminders } from '../../src/app/reminders/plan-reminders.ts'
import { type QueueReminder, queueDueReminders } from '../../src/app/reminders/queue-due-reminders.ts'
import { setStopped } from '../../src/db/persons.ts'
import { putPreferences } from '../../src/db/preferences.ts'
import { deferReminder, listPeopleDue, listReminders } from '../../src/db/reminders.ts'
import { legs } from '../../src/db/schema/journeys.ts'
import { reminders } from '../../src/db/schema/reminders.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aFiledJourney, aPerson } from '../support/journeys.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

type Message = Parameters<QueueReminder>[1]
let sent: Message[] = []
beforeEach(async () => {
  sent = []
  await fresh.db.delete(reminders)
})

const queue: QueueReminder = async (_, message) => {
  sent.push(message)
  return 'queued'
}
const sweep = (now: string) => queueDueReminders({ db: fresh.db, queue }, new Date(now))
const heads = () => sent.flatMap(({ shows }) => shows.map(({ card }) => card.text[0]?.id))

const filedAt = new Date('2026-11-25T06:00:00Z')

/** From Almaty, crossing at 12:00 on 10 December; the plan is made when it is filed. */
async function toKyrgyzstan(wall = '2026-12-10T12:00') {
  const person = await aPerson(fresh)
  await aFiledJourney(fresh, person, {
    legs: [
      ['exit', 'KZ', wall, 'Asia/Almaty'],
      ['entry', 'KG', wall, 'Asia/Almaty'],
    ],
  })
  await replanReminders(fresh.db, person, filedAt)
  return person
}

const outcomes = async (person: string) =>
  Object.fromEntries(
    (await fresh.db.select().from(reminders).where(eq(reminders.personId, person))).map(({ kind, status, why }) => [
      kind,
      why ?? status,
    ]),
  )

describe('a sweep', () => {
  it('queues what is due, until the event, and never again', async () => {
    const person = await toKyrgyzstan()
    expect(await sweep('2026-12-09T07:00:30Z')).toEqual({ queued: 1, deferred: 0, dropped: 0, failed: 0 })
    expect(sent).toMatchObject([{ personId: person, class: 'reminder', expiresAt: new Date('2026-12-10T07:00:00Z') }])
    expect(heads()).toEqual(['reminder-crossing'])
    await sweep('2026-12-09T07:01:30Z')
    expect(sent).toHaveLength(1)
  })

  it('sends once when two sweep at once', async () => {
    for (let n = 0; n < 5; n++) await toKyrgyzstan()
    const swept = await Promise.all(Array.from({ length: 4 }, () => sweep('2026-12-09T07:00:30Z')))
    expect(swept.reduce((sum, { queued }) => sum + queued, 0)).toBe(5)
    expect(new Set(sent.map(({ key }) => key)).size).toBe(5)
    expect(sent).toHaveLength(5)
  })

  it('sends as one message what is gathered for the morning, each with its own buttons', async () => {
    const person = await toKyrgyzstan('2026-12-10T22:00')
    const quiet = { from: 22, to: 8 }
    await putPreferences(fresh.db, person, { quiet, off: [], rhythms: { border: 'daily' } }, filedAt)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KG', '2026-12-10T23:00', 'Asia/Bishkek'],
        ['entry', 'KZ', '2026-12-10T23:00', 'Asia/Almaty'],
      ],
    })
    await replanReminders(fresh.db, person, filedAt)
    const due = (await listReminders(fresh.db, person)).filter(({ kind }) => kind === 'crossing-24h')
    expect(due.map(({ sendAt }) => sendAt.toISOString())).toEqual(Array(2).fill('2026-12-10T04:00:00.000Z'))
    expect(await sweep('2026-12-10T04:00:30Z')).toMatchObject({ queued: 2 })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.shows[0]?.card.text.filter(({ id }) => id === 'reminder-crossing')).toHaveLength(2)
    await sweep('2026-12-10T04:01:30Z')
    expect(sent).toHaveLength(1)
  })

  it('takes first whom a duty waits for, then whose time is over the soonest', async () => {
    const late = await toKyrgyzstan('2026-12-10T20:00')
    const soon = await toKyrgyzstan('2026-12-10T12:00')
    const duty = await aPerson(fresh)
    await aFiledJourney(fresh, duty, {
      legs: [
        ['exit', 'KZ', '2026-12-16T12:00', 'Asia/Almaty'],
        ['entry', 'RU', '2026-12-16T14:30', 'Europe/Moscow'],
      ],
    })
    await replanReminders(fresh.db, duty, filedAt)
    expect(await listPeopleDue(fresh.db, new Date('2026-12-09T15:30:00Z'), 10)).toEqual([duty, soon, late])
  })

  it('leaves the rest due when it is stopped', async () => {
    for (let n = 0; n < 8; n++) await toKyrgyzstan()
    const stopping = new AbortController()
    const stops: QueueReminder = (tx, message) => {
      stopping.abort()
      return queue(tx, message)
    }
    const at = new Date('2026-12-09T07:00:30Z')
    const swept = await queueDueReminders({ db: fresh.db, queue: stops, signal: stopping.signal }, at)
    expect(swept.queued).toBeLessThan(8)
    expect(await sweep('2026-12-09T07:01:30Z')).toMatchObject({ queued: 8 - swept.queued })
  })

  it('sends at 8:00 what is due at 23:30', async () => {
    const person = await toKyrgyzstan('2026-12-10T23:30')
    const plan = await listReminders(fresh.db, person)
    expect(plan.find(({ kind }) => kind === 'crossing-24h')?.sendAt).toEqual(new Date('2026-12-10T03:00:00Z'))
    await sweep('2026-12-09T19:00:00Z')
    expect(sent).toEqual([])
    await sweep('2026-12-10T03:00:00Z')
    expect(heads()).toEqual(['reminder-crossing'])
  })

  it('brings forward to before the quiet what would come after the crossing', async () => {
    const person = await toKyrgyzstan('2026-12-10T07:00')
    const plan = await listReminders(fresh.db, person)
    expect(plan.find(({ kind }) => kind === 'crossing-3h')?.sendAt).toEqual(new Date('2026-12-09T16:45:00Z'))
  })

  it('puts off to the morning what comes up at night after an outage', async () => {
    const person = await toKyrgyzstan()
    const [one] = await listReminders(fresh.db, person)
    expect(await sweep('2026-12-09T19:00:00Z')).toMatchObject({ queued: 0, deferred: 1 })
    expect((await listReminders(fresh.db, person)).find(({ kind }) => kind === 'crossing-24h')?.sendAt).toEqual(
      new Date('2026-12-10T03:00:00Z'),
    )
    expect(one).toBeDefined()
  })

  it('after three days down sends at most one a kind, and keeps a record of what was left out', async () => {
    const person = await aPerson(fresh)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
        ['entry', 'RU', '2026-12-10T14:30', 'Europe/Moscow'],
      ],
    })
    await replanReminders(fresh.db, person, filedAt)
    await sweep('2026-12-07T06:30:00Z')
    expect(heads()).toEqual(['reminder-overlay-ru-ruid'])
    expect(await outcomes(person)).toMatchObject({
      'overlay-7d': 'overtaken',
      'overlay-3d': 'overtaken',
      'overlay-24h': 'overtaken',
      'overlay-3h': 'queued',
    })
    await sweep('2026-12-10T07:30:00Z')
    expect(await outcomes(person)).toMatchObject({ 'crossing-24h': 'expired', 'crossing-3h': 'expired' })
    expect(sent).toHaveLength(1)
  })

  it('sends nothing of the old dates when the journey has moved', async () => {
    const person = await toKyrgyzstan()
    await fresh.db
      .update(legs)
      .set({ crossesAt: new Date('2026-12-20T07:00:00Z') })
      .where(eq(legs.personId, person))
    await replanReminders(fresh.db, person, filedAt)
    await sweep('2026-12-12T07:00:00Z')
    expect(sent).toEqual([])
    await sweep('2026-12-19T07:00:00Z')
    expect(sent).toHaveLength(1)
  })

  it('leaves out groups that are switched off, and people who hear nothing from us', async () => {
    const off = await toKyrgyzstan()
    await putPreferences(fresh.db, off, { quiet: { from: 22, to: 8 }, off: ['border'] }, filedAt)
    const stopped = await toKyrgyzstan()
    await setStopped(fresh.db, stopped, filedAt)
    await sweep('2026-12-09T07:00:30Z')
    expect(sent).toEqual([])
    expect(await outcomes(off)).toMatchObject({ 'crossing-24h': 'off' })
    expect(await outcomes(stopped)).toMatchObject({ 'crossing-24h': 'planned' })
  })

  it('looks again in an hour at somebody whom no chat reaches', async () => {
    const person = await toKyrgyzstan()
    const unreachable: QueueReminder = async () => 'unreachable'
    const swept = await queueDueReminders({ db: fresh.db, queue: unreachable }, new Date('2026-12-09T07:00:30Z'))
    expect(swept).toMatchObject({ queued: 0, deferred: 1 })
    await sweep('2026-12-09T07:30:00Z')
    expect(sent).toEqual([])
    await sweep('2026-12-09T08:01:00Z')
    expect(sent.map(({ personId }) => personId)).toEqual([person])
  })

  it('goes on when one person’s cannot be queued, and tries theirs again', async () => {
    const [first, second] = [await toKyrgyzstan(), await toKyrgyzstan()].toSorted()
    const failing: QueueReminder = async (tx, message) => {
      if (message.personId === first) throw new Error('no chat')
      return queue(tx, message)
    }
    const told: string[] = []
    const report = (_: unknown, personId: string) => void told.push(personId)
    const swept = await queueDueReminders({ db: fresh.db, queue: failing, report }, new Date('2026-12-09T07:00:30Z'))
    expect(swept).toMatchObject({ queued: 1, failed: 1 })
    expect(told).toEqual([first])
    expect(sent.map(({ personId }) => personId)).toEqual([second])
    await sweep('2026-12-09T07:01:30Z')
    expect(sent.map(({ personId }) => personId)).toEqual([second, first])
  })

  it('sends again what the person put off, once', async () => {
    const person = await toKyrgyzstan()
    await sweep('2026-12-09T07:00:30Z')
    const one = (await listReminders(fresh.db, person)).find(({ kind }) => kind === 'crossing-24h')
    await fresh.db.transaction((tx) => deferReminder(tx, one?.id ?? '', new Date('2026-12-09T10:00:00Z'), true))
    await replanReminders(fresh.db, person, new Date('2026-12-09T07:05:00Z'))
    await sweep('2026-12-09T09:59:00Z')
    expect(sent).toHaveLength(1)
    await sweep('2026-12-09T10:00:30Z')
    await sweep('2026-12-09T10:01:30Z')
    expect(sent.map(({ key }) => key.split('/').at(-1))).toEqual(['0', '1'])
  })

  it('says why a legal one comes at night', async () => {
    const person = await aPerson(fresh)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-10T06:00', 'Asia/Almaty'],
        ['entry', 'RU', '2026-12-10T06:00', 'Asia/Almaty'],
      ],
    })
    await replanReminders(fresh.db, person, new Date('2026-12-06T10:00:00Z'))
    await sweep('2026-12-06T22:00:00Z')
    expect(sent).toMatchObject([{ class: 'legal' }])
    const [show] = sent[0]?.shows ?? []
    expect(show?.card.text.map(({ id }) => id)).toContain('reminder-why-now')
  })
})
