import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordArrival } from '../../../src/app/journeys/record-arrival.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { exportPerson } from '../../../src/app/people/export-person.ts'
import { replanReminders } from '../../../src/app/reminders/plan-reminders.ts'
import { listContractsOf, openContract } from '../../../src/db/contracts.ts'
import { listReminders } from '../../../src/db/reminders.ts'
import { contracts } from '../../../src/db/schema/contracts.ts'
import { personBox } from '../../../src/db/sealing.ts'
import { findOpenStay } from '../../../src/db/stays.ts'
import { wallTimeIn } from '../../../src/domain/calendar.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { aChat, anEmployer, type Hiring, toldTo } from '../../support/hiring.ts'
import { aFiledJourney } from '../../support/journeys.ts'
import { type Talk, talk } from '../../support/talk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const now = '2027-01-12T06:00:00Z'
const ids = (t: Talk) => t.card().text.map(({ id }) => id)
const labels = (t: Talk) => t.card().choices.map(({ label }) => label.id)

/** A citizen of Kazakhstan who entered Russia to work on 11 January 2027; hired, where it is told by whom. */
async function aWorker(hiring?: Hiring): Promise<Talk> {
  const worker = await talk(fresh, { now, locale: 'ru' })
  if (hiring) await hire(hiring, worker)
  const journeyId = await aFiledJourney(fresh, worker.personId, {
    legs: [
      ['exit', 'KZ', '2027-01-11T12:00', 'Asia/Almaty'],
      ['entry', 'RU', '2027-01-11T14:30', 'Europe/Moscow'],
    ],
  })
  await arrives(worker, journeyId)
  return worker
}

const arrives = (worker: Talk, journeyId: string) =>
  fresh.db.transaction(async (tx) => {
    await recordArrival(tx, worker.personId, journeyId, '2027-01-11')
    await replanReminders(tx, worker.personId, new Date(now))
  })

/** Hired through the chat, from the vacancy’s card on. */
async function hire({ employer, vacancyId }: Hiring, worker: Talk): Promise<void> {
  await worker.command('start', `vacancy_${vacancyId}`)
  await worker.presses('application-begin-button')
  await worker.presses('shared-name')
  await worker.presses('multi-done-button')
  await worker.says('Проба Примерова')
  await worker.presses('consent-agree-button')
  await employer.sends({ kind: 'press', press: { do: 'go', screen: 'applicants', vacancyId }, standing: false })
  await employer.presses('applicant-open-button')
  await employer.presses('applicant-invite-button')
  await employer.says('Завтра в 10:00')
  await employer.presses('invitation-submit-button')
  await employer.presses('applicant-hire-button')
  await worker.command('applications')
  await worker.presses('jobs-open-button')
}

async function writes(t: Talk, until: string | null): Promise<void> {
  await t.presses('contract-begin-button')
  await t.presses('Сварщик на пробную стройку')
  await t.says('12.01.2027')
  if (until) await t.says(until)
  else await t.presses('skip-button')
  await t.presses('skip-button')
  await t.presses('contract-submit-button')
}

async function opensContract(t: Talk): Promise<void> {
  const [one] = await fresh.db.select().from(contracts).where(eq(contracts.personId, t.personId))
  await t.sends({ kind: 'press', press: { do: 'go', screen: 'contract', id: one?.id }, standing: false })
}

async function planOf(worker: Talk): Promise<string[]> {
  const all = await listReminders(fresh.db, worker.personId)
  return all
    .filter(({ status, subject }) => status === 'planned' && subject.startsWith('stay:'))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
    .map(({ kind, dueAt, zone }) => `${kind} ${wallTimeIn(dueAt, zone).slice(0, 10)}`)
}

/** Both sides have agreed to a contract until that day; written down by the employer. */
async function agreed(until: string | null): Promise<{ worker: Talk; hiring: Hiring }> {
  const hiring = await anEmployer(fresh, { now })
  const worker = await aWorker(hiring)
  await writes(hiring.employer, until)
  await opensContract(worker)
  await worker.presses('contract-confirm-button')
  return { worker, hiring }
}

describe('a contract recorded by both sides (Treaty on the EAEU, art. 97(5))', () => {
  it('to 30 June: the plan of reminders follows it', async () => {
    const { worker } = await agreed('30.06.2027')
    expect(await findOpenStay(fresh.db, worker.personId)).toMatchObject({
      contractEndsOn: '2027-06-30',
      isWorker: true,
    })
    expect(await planOf(worker)).toEqual([
      'medical-7 2027-01-17',
      'medical-20 2027-01-30',
      'stayreg-20 2027-01-30',
      'stayreg-25 2027-02-04',
      'medical-27 2027-02-06',
      'stayreg-28 2027-02-07',
      'stayreg-last 2027-02-09',
      'contract-60 2027-05-01',
      'contract-30 2027-05-31',
      'contract-14 2027-06-16',
      'contract-7 2027-06-23',
      'contract-1 2027-06-29',
    ])
  })

  it('promises no reminders before the worker has told that they are there', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await talk(fresh, { now, locale: 'ru' })
    await hire(hiring, worker)
    await writes(hiring.employer, '30.06.2027')
    await opensContract(worker)
    await worker.presses('contract-confirm-button')
    expect(ids(worker)).toContain('contract-stay-unmarked')
    expect(ids((await agreed('30.06.2027')).worker)).toContain('contract-stay-follows')
  })

  it('changes nothing until the other side confirms it', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    await writes(worker, '30.06.2027')
    expect((await findOpenStay(fresh.db, worker.personId))?.contractEndsOn).toBeUndefined()
    expect(labels(worker)).not.toContain('contract-confirm-button')
  })

  it('is confirmed by the employer where the worker wrote it down; both are told once', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    await aChat(fresh, worker.personId)
    await aChat(fresh, hiring.employer.personId)
    await writes(worker, '30.06.2027')
    await hiring.employer.sends({
      kind: 'press',
      press: { do: 'go', screen: 'contract', id: (await listContractsOf(fresh.db, worker.personId))[0]?.id },
      standing: false,
    })
    expect(ids(hiring.employer)).toContain('contract-waits-you')
    await hiring.employer.presses('contract-confirm-button')
    expect((await findOpenStay(fresh.db, worker.personId))?.contractEndsOn).toBe('2027-06-30')
    expect(await planOf(worker)).toContain('contract-1 2027-06-29')
    expect(await toldTo(fresh, worker.personId, now)).toContain('news-contract-confirmed')
    expect(await toldTo(fresh, hiring.employer.personId, now)).toContain('news-contract-proposed')
  })

  it('without an end has no last day to remind of', async () => {
    const { worker } = await agreed(null)
    expect((await planOf(worker)).filter((line) => /^(contract|stay)-/.test(line))).toEqual([])
    await worker.presses('reminder-stay-button')
    expect(ids(worker)).not.toContain('stay-until-days')
  })

  it('made before they leave is followed from the day they arrive', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await talk(fresh, { now, locale: 'ru' })
    await hire(hiring, worker)
    await writes(hiring.employer, '30.06.2027')
    await opensContract(worker)
    await worker.presses('contract-confirm-button')
    const journeyId = await aFiledJourney(fresh, worker.personId, {
      legs: [
        ['exit', 'KZ', '2027-01-11T12:00', 'Asia/Almaty'],
        ['entry', 'RU', '2027-01-11T14:30', 'Europe/Moscow'],
      ],
    })
    await arrives(worker, journeyId)
    expect(await planOf(worker)).toContain('contract-30 2027-05-31')
  })

  it('is not written down to end before it begins, nor in the past', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    await worker.presses('contract-begin-button')
    await worker.presses('Сварщик на пробную стройку')
    await worker.says('20.02.2027')
    await worker.says('19.02.2027')
    expect(ids(worker)).toContain('contract-ends-before-start')
    await worker.says('01.01.2027')
    expect(ids(worker)).toContain('contract-ended-already')
  })

  it('refused is not in force, and another may be written', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    await writes(hiring.employer, '30.06.2027')
    await opensContract(worker)
    await worker.presses('contract-refuse-button')
    expect((await findOpenStay(fresh.db, worker.personId))?.contractEndsOn).toBeUndefined()
    expect(labels(worker)).toContain('contract-begin-button')
  })

  it('written down by both at once is the one that came first, and the other side is shown it', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    for (const t of [worker, hiring.employer]) {
      await t.presses('contract-begin-button')
      await t.presses('Сварщик на пробную стройку')
      await t.says('12.01.2027')
      await t.says('30.06.2027')
      await t.presses('skip-button')
    }
    await Promise.all([worker.presses('contract-submit-button'), hiring.employer.presses('contract-submit-button')])
    const lost = [worker, hiring.employer].filter((t) => ids(t).includes('application-changed-meanwhile'))
    expect(lost).toHaveLength(1)
    expect(await listContractsOf(fresh.db, worker.personId)).toHaveLength(1)
    await lost[0]?.presses('contract-confirm-button')
    expect((await listContractsOf(fresh.db, worker.personId))[0]?.status).toBe('confirmed')
  })

  it('whose last day is over has ended', async () => {
    const { worker } = await agreed('30.06.2027')
    await toldTo(fresh, worker.personId, '2027-07-01T12:00:00Z')
    expect((await listContractsOf(fresh.db, worker.personId))[0]?.status).toBe('confirmed')
    await toldTo(fresh, worker.personId, '2027-07-02T12:00:00Z')
    expect((await listContractsOf(fresh.db, worker.personId))[0]?.status).toBe('ended')
  })

  it('is in the worker’s export, opened, and goes with them', async () => {
    const { worker } = await agreed('30.06.2027')
    const found = await exportPerson(fresh.db, fresh.keyring, worker.personId)
    expect(found?.contracts).toMatchObject([
      { ends_on: '2027-06-30', details: { position: 'Сварщик на пробную стройку' } },
    ])
    const erased = await erasePerson(fresh.db, worker.personId, 'asked', new Date(now))
    expect(erased?.counts.contracts).toBe(1)
    expect(await listContractsOf(fresh.db, worker.personId)).toEqual([])
  })

  it('is sealed by the worker’s key', async () => {
    const { worker, hiring } = await agreed('30.06.2027')
    const [one] = await listContractsOf(fresh.db, worker.personId)
    if (!one) throw new Error('expected a contract')
    expect(JSON.stringify(one)).not.toContain('Сварщик')
    const theirs = await personBox(fresh.db, fresh.keyring, hiring.employer.personId)
    expect(() => openContract(theirs, one)).toThrow()
    expect(openContract(await personBox(fresh.db, fresh.keyring, worker.personId), one).position).toBe(
      'Сварщик на пробную стройку',
    )
  })
})

describe('a contract ended early (Treaty on the EAEU, art. 97(9))', () => {
  it('by the employer after 90 days counts 15 days for a new one; the worker is told', async () => {
    const { worker, hiring } = await agreed('31.12.2027')
    await aChat(fresh, worker.personId)
    hiring.employer.at('2027-05-11T06:00:00Z')
    worker.at('2027-05-11T06:00:00Z')
    await hiring.employer.sends({
      kind: 'press',
      press: { do: 'go', screen: 'contract', id: (await listContractsOf(fresh.db, worker.personId))[0]?.id },
      standing: false,
    })
    await hiring.employer.presses('contract-end-button')
    await hiring.employer.says('10 мая')
    expect(ids(hiring.employer)).toContain('contract-now-terminated')
    const plan = (await planOf(worker)).filter((line) => !line.startsWith('stayreg') && !line.startsWith('medical'))
    expect(plan).toEqual([
      'renew15-10 2027-05-19',
      'renew15-11 2027-05-20',
      'renew15-12 2027-05-21',
      'renew15-13 2027-05-22',
      'renew15-14 2027-05-23',
      'renew15-15 2027-05-24',
    ])
    expect(await toldTo(fresh, worker.personId, '2027-05-11T06:00:00Z')).toContain('news-contract-terminated')
    await worker.command('contracts')
    await worker.presses('contract-pick-button')
    expect(ids(worker)).toContain('contract-countdown')
  })

  it('is not offered to be ended before it begins, only to be called off', async () => {
    const hiring = await anEmployer(fresh, { now })
    const worker = await aWorker(hiring)
    worker.at('2027-01-11T06:00:00Z')
    await writes(hiring.employer, '30.06.2027')
    await opensContract(worker)
    await worker.presses('contract-confirm-button')
    expect(labels(worker)).not.toContain('contract-end-button')
    expect(labels(worker)).toContain('contract-call-off-button')
    worker.at('2027-01-12T06:00:00Z')
    await opensContract(worker)
    expect(labels(worker)).not.toContain('contract-call-off-button')
    await worker.presses('contract-end-button')
    expect(labels(worker)).toEqual(['plain', 'back-button'])
  })

  it('is not ended on a day that is not over', async () => {
    const { worker } = await agreed('31.12.2027')
    await worker.presses('contract-end-button')
    await worker.says('20.02.2027')
    expect(ids(worker)).toContain('stay-not-ended-yet')
  })
})

/** A contract from tomorrow to 30 June that both agreed to, as both look at it. */
async function agreedForTomorrow() {
  const { worker, hiring } = await agreed('30.06.2027')
  for (const t of [worker, hiring.employer]) {
    await aChat(fresh, t.personId)
    t.at('2027-01-11T06:00:00Z')
    await opensAs(t, worker)
  }
  return { worker, employer: hiring.employer }
}

async function opensAs(t: Talk, worker: Talk): Promise<void> {
  const [one] = await listContractsOf(fresh.db, worker.personId)
  await t.sends({ kind: 'press', press: { do: 'go', screen: 'contract', id: one?.id }, standing: false })
}

async function callsOff(t: Talk): Promise<void> {
  await t.presses('contract-call-off-button')
  await t.presses('contract-call-off-yes-button')
}

describe('a contract that has not begun', () => {
  it.each(['worker', 'employer'] as const)(
    'is called off by the %s: the stay and the reminders let go of it',
    async (side) => {
      const both = await agreedForTomorrow()
      const other = side === 'worker' ? both.employer : both.worker
      await callsOff(both[side])
      expect(ids(both[side])).toEqual(expect.arrayContaining(['contract-now-called-off', 'contract-status-called-off']))
      const stay = await findOpenStay(fresh.db, both.worker.personId)
      expect(stay?.contractEndsOn).toBeUndefined()
      expect(stay?.hasOpenContract).toBeUndefined()
      expect((await planOf(both.worker)).filter((line) => line.startsWith('contract-'))).toEqual([])
      for (const at of ['2027-01-11T06:00:00Z', '2027-01-11T07:00:00Z'])
        expect(
          (await toldTo(fresh, other.personId, at)).filter((id) => id === 'news-contract-called-off'),
        ).toHaveLength(1)
      expect(await toldTo(fresh, both[side].personId, '2027-01-11T07:00:00Z')).not.toContain('news-contract-called-off')
      expect(labels(both[side])).toContain('contract-begin-button')
    },
  )

  it('gives the stay back to the contract it followed before', async () => {
    const { worker } = await agreed('30.06.2027')
    worker.at('2027-01-12T07:00:00Z')
    await worker.command('contracts')
    await worker.presses('contract-alone-button')
    await worker.presses('country-ru')
    for (const said of ['Демо Завод', 'Повар', '01.02.2027', '31.08.2027']) await worker.says(said)
    await worker.presses('skip-button')
    await worker.presses('contract-submit-button')
    expect((await findOpenStay(fresh.db, worker.personId))?.contractEndsOn).toBe('2027-08-31')
    await callsOff(worker)
    expect(ids(worker)).toContain('contract-status-called-off')
    expect((await findOpenStay(fresh.db, worker.personId))?.contractEndsOn).toBe('2027-06-30')
    expect(await planOf(worker)).toContain('contract-1 2027-06-29')
  })

  it('cannot be called off by a button pressed once it has begun', async () => {
    const { worker } = await agreedForTomorrow()
    await worker.presses('contract-call-off-button')
    worker.at('2027-01-12T06:00:00Z')
    await worker.presses('contract-call-off-yes-button')
    expect(ids(worker)).toEqual(expect.arrayContaining(['contract-begun-already', 'contract-status-confirmed']))
  })

  it('is called off once, whoever of the two is first', async () => {
    const both = await agreedForTomorrow()
    await both.worker.presses('contract-call-off-button')
    await callsOff(both.employer)
    await both.worker.presses('contract-call-off-yes-button')
    expect(ids(both.worker)).toContain('application-changed-meanwhile')
    expect(await toldTo(fresh, both.employer.personId, '2027-01-11T06:00:00Z')).not.toContain(
      'news-contract-called-off',
    )
  })
})

describe('a contract whose employer is not here', () => {
  it('is recorded by the worker alone, is told so, and the reminders follow it', async () => {
    const worker = await aWorker()
    await worker.command('contracts')
    await worker.presses('contract-alone-button')
    await worker.presses('country-ru')
    await worker.says('Демо Завод')
    await worker.says('Повар')
    await worker.says('12.01.2027')
    await worker.says('30.06.2027')
    await worker.presses('skip-button')
    expect(ids(worker)).toContain('contract-note-alone')
    await worker.presses('contract-submit-button')
    expect(ids(worker)).toEqual(expect.arrayContaining(['contract-recorded-alone', 'contract-status-recorded']))
    expect(await planOf(worker)).toContain('contract-14 2027-06-16')
  })
})
