import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordArrival } from '../../src/app/journeys/record-arrival.ts'
import { replanReminders, upcomingReminders } from '../../src/app/reminders/plan-reminders.ts'
import { deleteDraft } from '../../src/db/conversations.ts'
import { getPerson } from '../../src/db/persons.ts'
import { recordStateForm } from '../../src/db/preferences.ts'
import { listReminders } from '../../src/db/reminders.ts'
import { drafts } from '../../src/db/schema/conversations.ts'
import { journeys, legs } from '../../src/db/schema/journeys.ts'
import { reminders } from '../../src/db/schema/reminders.ts'
import { changeStay, closeStays, findOpenStay } from '../../src/db/stays.ts'
import { wallTimeIn } from '../../src/domain/calendar.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aFiledJourney, aPerson } from '../support/journeys.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const filedAt = new Date('2026-11-25T06:00:00Z')

/** A citizen of Kazakhstan flies to Moscow for work. */
const toMoscow = (personId: string) =>
  aFiledJourney(fresh, personId, {
    legs: [
      ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
      ['entry', 'RU', '2026-12-10T14:30', 'Europe/Moscow'],
    ],
  })

async function plannedOf(personId: string) {
  const all = await listReminders(fresh.db, personId)
  return all
    .filter(({ status }) => status === 'planned')
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
    .map(({ kind, dueAt, zone }) => `${kind} ${wallTimeIn(dueAt, zone)} ${zone}`)
}

describe('the stored plan', () => {
  it('of a filed journey has the state’s own form, the crossing and the question after it', async () => {
    const person = await aPerson(fresh)
    await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    expect(await plannedOf(person)).toEqual([
      'overlay-7d 2026-11-30T12:00 Asia/Almaty',
      'overlay-3d 2026-12-04T12:00 Asia/Almaty',
      'overlay-24h 2026-12-06T12:00 Asia/Almaty',
      'overlay-3h 2026-12-07T09:00 Asia/Almaty',
      'crossing-24h 2026-12-09T12:00 Asia/Almaty',
      'crossing-3h 2026-12-10T09:00 Asia/Almaty',
      'arrival-day1 2026-12-11T09:00 Europe/Moscow',
    ])
    expect((await upcomingReminders(fresh.db, person, 3)).map(({ kind }) => kind)).toEqual([
      'overlay-7d',
      'overlay-3d',
      'overlay-24h',
    ])
  })

  it('is the same however often it is made', async () => {
    const person = await aPerson(fresh)
    await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    await replanReminders(fresh.db, person, filedAt)
    expect(await listReminders(fresh.db, person)).toHaveLength(7)
  })

  it('loses the series of a state’s form once the person says it is done', async () => {
    const person = await aPerson(fresh)
    const journeyId = await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    await recordStateForm(fresh.db, { personId: person, journeyId, form: 'ru-ruid', doneAt: filedAt })
    await replanReminders(fresh.db, person, filedAt)
    expect((await plannedOf(person)).filter((one) => one.startsWith('overlay'))).toEqual([])
    expect(await plannedOf(person)).toHaveLength(3)
  })

  it('keeps nothing of the old dates when the journey moves', async () => {
    const person = await aPerson(fresh)
    const journeyId = await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    await fresh.db
      .update(legs)
      .set({ crossesAt: new Date('2026-12-20T07:00:00Z') })
      .where(eq(legs.journeyId, journeyId))
    await replanReminders(fresh.db, person, filedAt)
    expect((await plannedOf(person))[0]).toBe('overlay-7d 2026-12-10T12:00 Asia/Almaty')
    expect(await plannedOf(person)).toHaveLength(7)
    const cancelled = (await listReminders(fresh.db, person)).filter(({ status }) => status === 'cancelled')
    expect(cancelled).toHaveLength(7)
  })

  it('is empty once the journey is off', async () => {
    const person = await aPerson(fresh)
    const journeyId = await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    await fresh.db.update(journeys).set({ status: 'cancelled' }).where(eq(journeys.id, journeyId))
    await replanReminders(fresh.db, person, filedAt)
    expect(await plannedOf(person)).toEqual([])
  })

  it('does not take up again what was sent, when the clock changes by a few hours', async () => {
    const person = await aPerson(fresh)
    await toMoscow(person)
    await replanReminders(fresh.db, person, filedAt)
    await fresh.db.update(reminders).set({ status: 'queued' }).where(eq(reminders.personId, person))
    await fresh.db
      .update(legs)
      .set({ crossesAt: new Date('2026-12-10T07:30:00Z') })
      .where(eq(legs.personId, person))
    await replanReminders(fresh.db, person, filedAt)
    expect(await plannedOf(person)).toEqual([])
  })

  it('reminds who has told when they go, and has not registered, before the deadline, until the draft is gone', async () => {
    const person = await aPerson(fresh)
    await fresh.db.insert(drafts).values({
      personId: person,
      form: 'registration',
      revision: 1,
      answers: 'sealed',
      travelsAt: new Date('2026-12-10T04:00:00Z'),
      updatedAt: filedAt,
    })
    await replanReminders(fresh.db, person, filedAt)
    expect(await plannedOf(person)).toEqual([
      'filing-7d 2026-12-01T09:00 Asia/Almaty',
      'filing-3d 2026-12-05T09:00 Asia/Almaty',
      'filing-24h 2026-12-07T09:00 Asia/Almaty',
      'filing-3h 2026-12-08T06:00 Asia/Almaty',
    ])
    await fresh.db.transaction((tx) => deleteDraft(tx, person, 'registration'))
    expect(await plannedOf(person)).toEqual([])
  })
})

describe('an arrival', () => {
  it('begins the stay, by the clock of the place, and ends when the person is home', async () => {
    const person = await aPerson(fresh)
    const journeyId = await toMoscow(person)
    await fresh.db.update(legs).set({ status: 'crossed' }).where(eq(legs.journeyId, journeyId))
    const now = new Date('2026-12-11T06:00:00Z')
    await recordArrival(fresh.db, person, journeyId, '2026-12-10')
    await replanReminders(fresh.db, person, now)
    expect((await getPerson(fresh.db, person)).zone).toBe('Europe/Moscow')
    const plan = await plannedOf(person)
    expect(plan).toContain('stayreg-last 2027-01-08T09:00 Europe/Moscow')
    expect(plan).toContain('medical-7 2026-12-16T09:00 Europe/Moscow')
    expect(plan).toContain('stay-1 2027-03-30T09:00 Europe/Moscow')
    const stay = await findOpenStay(fresh.db, person)
    await changeStay(fresh.db, person, stay?.id ?? '', { contractEndsOn: '2027-06-30' })
    await replanReminders(fresh.db, person, now)
    const withContract = await plannedOf(person)
    expect(withContract).toContain('contract-60 2027-05-01T09:00 Europe/Moscow')
    expect(withContract.filter((one) => one.startsWith('stay-'))).toEqual([])
    await closeStays(fresh.db, person, '2026-12-20')
    await replanReminders(fresh.db, person, now)
    expect(await plannedOf(person)).toEqual([])
  })
})
