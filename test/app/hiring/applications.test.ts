import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { exportPerson } from '../../../src/app/people/export-person.ts'
import { findApplication, listApplicationsOf, openShared } from '../../../src/db/applications.ts'
import { setPostingStatus } from '../../../src/db/postings.ts'
import { applicationReads, applications } from '../../../src/db/schema/applications.ts'
import { consents } from '../../../src/db/schema/persons.ts'
import { personBox } from '../../../src/db/sealing.ts'
import { Locale } from '../../../src/domain/codes.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { aChat, anEmployer, type Hiring, toldTo } from '../../support/hiring.ts'
import { type Talk, talk } from '../../support/talk.ts'

const now = '2026-11-25T08:00:00Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const ids = (t: Talk) => t.card().text.map(({ id }) => id)
const labels = (t: Talk) => t.card().choices.map(({ label }) => label.id)

/** Somebody who applies with their name and phone, and nothing else. */
async function anApplicant({ vacancyId }: Hiring, name = 'Проба Примерова'): Promise<Talk> {
  const seeker = await talk(fresh, { now, locale: 'ru' })
  await seeker.command('start', `vacancy_${vacancyId}`)
  await seeker.presses('application-begin-button')
  await seeker.presses('shared-name')
  await seeker.presses('shared-phone')
  await seeker.presses('multi-done-button')
  await seeker.says(name)
  await seeker.says('+7 000 000-00-17')
  await seeker.presses('consent-agree-button')
  return seeker
}

async function opensApplicant({ employer, vacancyId }: Hiring): Promise<void> {
  await employer.sends({ kind: 'press', press: { do: 'go', screen: 'applicants', vacancyId }, standing: false })
  await employer.presses('applicant-open-button')
}

async function invites(hiring: Hiring, message = 'Завтра в 10:00, пробная улица, 1'): Promise<void> {
  await opensApplicant(hiring)
  await hiring.employer.presses('applicant-invite-button')
  await hiring.employer.says(message)
  await hiring.employer.presses('invitation-submit-button')
}

const applicationOf = async (t: Talk) => {
  const [one] = await listApplicationsOf(fresh.db, t.personId)
  if (!one) throw new Error('expected an application')
  return one
}

describe('an application', () => {
  it('is offered where an employer takes it here, and not of a vacancy from elsewhere', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await talk(fresh, { now, locale: 'ru' })
    await seeker.command('start', `vacancy_${hiring.vacancyId}`)
    expect(labels(seeker)).toContain('application-begin-button')
    await fresh.db.transaction((tx) => setPostingStatus(tx, hiring.vacancyId, { status: 'paused' }, new Date(now)))
    await seeker.command('start', `vacancy_${hiring.vacancyId}`)
    expect(labels(seeker)).not.toContain('application-begin-button')
    expect(ids(seeker)).toContain('vacancy-closed-own')
  })

  it('is not taken for a vacancy whose last day is over, nor for one’s own', async () => {
    const over = await anEmployer(fresh, { now, vacancy: { closesOn: '2026-11-24' } })
    const seeker = await talk(fresh, { now, locale: 'hy' })
    await seeker.sends({ kind: 'press', press: { do: 'application-begin', id: over.vacancyId }, standing: false })
    expect(ids(seeker)).toContain('application-offer-closed')
    const { employer, vacancyId } = await anEmployer(fresh, { now })
    await employer.command('start', `vacancy_${vacancyId}`)
    expect(labels(employer)).toContain('posting-open-button')
    expect(labels(employer)).not.toContain('application-begin-button')
    await employer.sends({ kind: 'press', press: { do: 'application-begin', id: vacancyId }, standing: false })
    expect(ids(employer)).toContain('application-own')
  })

  it('that is no more is said to be gone once', async () => {
    const hiring = await anEmployer(fresh, { now })
    const { id } = await applicationOf(await anApplicant(hiring))
    const stranger = await talk(fresh, { now, locale: 'ru' })
    await stranger.sends({
      kind: 'press',
      press: { do: 'application-withdraw', id, version: 1 },
      standing: false,
    })
    expect(ids(stranger)).toEqual(['application-gone'])
  })

  it('of somebody who erased everything meanwhile is told to be gone', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await opensApplicant(hiring)
    await hiring.employer.presses('applicant-invite-button')
    await hiring.employer.says('Завтра в 10:00')
    await erasePerson(fresh.db, seeker.personId, 'asked', new Date(now))
    await hiring.employer.presses('invitation-submit-button')
    expect(ids(hiring.employer)).toEqual(['applicant-gone'])
  })

  it('asks nothing that is not ticked, and shows the employer nothing else', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    expect(ids(seeker)).toContain('application-sent')
    const one = await applicationOf(seeker)
    expect(one.shared).toEqual(['name', 'phone'])
    await opensApplicant(hiring)
    expect(hiring.employer.text()).toContain('Проба Примерова')
    expect(hiring.employer.text()).toContain('+70000000017')
    expect(ids(hiring.employer).filter((id) => id === 'review-line')).toHaveLength(2)
  })

  it('is nothing to the employer before consent is given by its button', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await talk(fresh, { now, locale: 'ru' })
    await seeker.command('start', `vacancy_${hiring.vacancyId}`)
    await seeker.presses('application-begin-button')
    await seeker.presses('shared-name')
    await seeker.presses('multi-done-button')
    await seeker.says('Тайна Примерова')
    await seeker.says('да')
    expect(ids(seeker)).toContain('consent-press')
    const { employer, vacancyId } = hiring
    await employer.sends({ kind: 'press', press: { do: 'go', screen: 'applicants', vacancyId }, standing: false })
    expect(employer.text()).not.toContain('Тайна')
    expect(labels(employer)).not.toContain('applicant-open-button')
    expect(await toldTo(fresh, employer.personId, now)).toEqual([])
  })

  it('keeps which wording was agreed to and when', async () => {
    const seeker = await anApplicant(await anEmployer(fresh, { now }))
    const one = await applicationOf(seeker)
    const given = await fresh.db
      .select()
      .from(consents)
      .where(eq(consents.purpose, `application:${one.id}`))
    expect(given).toMatchObject([{ personId: seeker.personId, textVersion: '2026-11-25', withdrawnAt: null }])
    expect(given[0]?.givenAt.toISOString()).toBe('2026-11-25T08:00:00.000Z')
  })

  it('is sealed by the applicant’s key and opens by no other', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    const one = await applicationOf(seeker)
    expect(JSON.stringify(one)).not.toContain('Примерова')
    const theirs = await personBox(fresh.db, fresh.keyring, hiring.employer.personId)
    expect(() => openShared(theirs, one)).toThrow()
  })

  it('is invited, then hired, and the applicant is told of each once, with what the employer wrote', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await aChat(fresh, seeker.personId)
    await invites(hiring)
    hiring.employer.at('2026-11-25T08:01:00Z')
    await opensApplicant(hiring)
    await hiring.employer.presses('applicant-hire-button')
    const told = ['news-application-invited', 'news-application-hired']
    expect(await toldTo(fresh, seeker.personId, now)).toEqual(told)
    expect(await toldTo(fresh, seeker.personId, '2026-11-25T08:05:00Z')).toEqual(told)
    await seeker.command('applications')
    await seeker.presses('jobs-open-button')
    expect(seeker.text()).toContain('Завтра в 10:00, пробная улица, 1')
    expect(labels(seeker)).toContain('contract-begin-button')
  })

  it('is declined with a reason that the applicant reads', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await aChat(fresh, seeker.personId)
    await opensApplicant(hiring)
    await hiring.employer.presses('applicant-decline-button')
    await hiring.employer.presses('decline-reason-filled')
    expect(await toldTo(fresh, seeker.personId, now)).toEqual(['news-application-declined'])
    await seeker.command('applications')
    await seeker.presses('jobs-open-button')
    expect(ids(seeker)).toContain('application-declined-filled')
  })

  it('tells the employer once that somebody applied, and that they withdrew', async () => {
    const hiring = await anEmployer(fresh, { now })
    await aChat(fresh, hiring.employer.personId)
    const seeker = await anApplicant(hiring)
    seeker.at('2026-11-25T08:01:00Z')
    await seeker.presses('application-withdraw-button')
    const told = ['news-application-new', 'news-application-withdrawn']
    expect(await toldTo(fresh, hiring.employer.personId, now)).toEqual(told)
    expect(await toldTo(fresh, hiring.employer.personId, now)).toEqual(told)
  })

  it('waits for the end of the quiet hours to be told', async () => {
    const hiring = await anEmployer(fresh, { now })
    await aChat(fresh, hiring.employer.personId)
    await anApplicant(hiring)
    await toldTo(fresh, hiring.employer.personId, '2026-11-25T18:30:00Z')
    const [row] = await fresh.sql`select not_before from outbox
      where person_id = ${hiring.employer.personId} and key like 'hiring/%'`
    expect(new Date(row?.not_before).toISOString()).toBe('2026-11-26T03:00:00.000Z')
  })

  it('whose consent is withdrawn shows nothing any more, and keeps nothing', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await seeker.presses('application-hide-button')
    expect(ids(seeker)).toContain('application-hidden')
    const one = await applicationOf(seeker)
    expect(one).toMatchObject({ status: 'applied', answers: null, shared: [] })
    await opensApplicant(hiring)
    expect(ids(hiring.employer)).toContain('applicant-shares-nothing')
    expect(hiring.employer.text()).not.toContain('Примерова')
    const [given] = await fresh.db
      .select()
      .from(consents)
      .where(eq(consents.purpose, `application:${one.id}`))
    expect(given?.withdrawnAt).not.toBeNull()
  })

  it('that somebody else decided meanwhile is shown as it stands', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await opensApplicant(hiring)
    await seeker.presses('application-withdraw-button')
    await hiring.employer.presses('applicant-decline-button')
    await hiring.employer.presses('decline-reason-other')
    expect(ids(hiring.employer)).toContain('application-changed-meanwhile')
    expect((await applicationOf(seeker)).status).toBe('withdrawn')
  })

  it('changed by two at the same time is changed by one of them', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await opensApplicant(hiring)
    await hiring.employer.presses('applicant-decline-button')
    await Promise.all([seeker.presses('application-withdraw-button'), hiring.employer.presses('decline-reason-other')])
    const lost = [seeker, hiring.employer].filter((t) => ids(t).includes('application-changed-meanwhile'))
    expect(lost).toHaveLength(1)
  })

  it('is one a vacancy while it is open; after it was withdrawn there may be another', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await seeker.command('start', `vacancy_${hiring.vacancyId}`)
    expect(labels(seeker)).toContain('application-mine-button')
    await seeker.presses('application-mine-button')
    await seeker.presses('application-withdraw-button')
    await seeker.command('start', `vacancy_${hiring.vacancyId}`)
    expect(labels(seeker)).toContain('application-begin-button')
  })

  it('is found by words typed in six languages', async () => {
    const words = {
      ru: 'мои отклики',
      kk: 'өтінімдерім',
      ky: 'арыздарым',
      hy: 'իմ դիմումները',
      be: 'мае водгукі',
      en: 'my applications',
    }
    for (const locale of Locale.options) {
      const seeker = await talk(fresh, { now, locale })
      await seeker.says(words[locale])
      expect(ids(seeker)).toEqual(['applications-none'])
    }
  })

  it('is nobody’s but theirs: another employer’s people and other seekers see nothing', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    const { id } = await applicationOf(seeker)
    const other = await anEmployer(fresh, { now })
    for (const stranger of [other.employer, await talk(fresh, { now, locale: 'ru' })])
      for (const screen of ['applicant', 'application', 'applicants']) {
        const press = { do: 'go', screen, id, vacancyId: hiring.vacancyId }
        await stranger.sends({ kind: 'press', press, standing: false })
        expect(stranger.text()).not.toContain('Примерова')
      }
    for (const act of ['applicant-hire', 'applicant-declined', 'application-withdraw', 'application-hide'])
      await other.employer.sends({
        kind: 'press',
        press: { do: act, id, version: 1, reason: 'other' },
        standing: false,
      })
    expect(await findApplication(fresh.db, id)).toMatchObject({ status: 'applied', version: 1 })
  })

  it('notes each reading: of which application, by whom, what for', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await opensApplicant(hiring)
    const { id } = await applicationOf(seeker)
    const reads = await fresh.db.select().from(applicationReads).where(eq(applicationReads.applicationId, id))
    expect(reads.map(({ purpose, readerId, personId }) => ({ purpose, readerId, personId }))).toEqual(
      ['list', 'view'].map((purpose) => ({
        purpose,
        readerId: hiring.employer.personId,
        personId: seeker.personId,
      })),
    )
  })

  it('is told once that its vacancy is closed; that it is paused is not told', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await aChat(fresh, seeker.personId)
    const set = (status: 'paused' | 'closed') =>
      fresh.db.transaction((tx) => setPostingStatus(tx, hiring.vacancyId, { status }, new Date(now)))
    await set('paused')
    expect(await toldTo(fresh, seeker.personId, now)).toEqual([])
    await set('closed')
    expect(await toldTo(fresh, seeker.personId, now)).toEqual(['news-application-closed'])
    expect(await toldTo(fresh, seeker.personId, '2026-11-26T08:00:00Z')).toEqual(['news-application-closed'])
  })

  it('is in the person’s export, opened, and goes with them', async () => {
    const hiring = await anEmployer(fresh, { now })
    const seeker = await anApplicant(hiring)
    await opensApplicant(hiring)
    const found = await exportPerson(fresh.db, fresh.keyring, seeker.personId)
    expect(found?.applications).toMatchObject([{ answers: { name: 'Проба Примерова', phone: '+70000000017' } }])
    await erasePerson(fresh.db, seeker.personId, 'asked', new Date(now))
    expect(await fresh.db.select().from(applications).where(eq(applications.personId, seeker.personId))).toEqual([])
    const { employer, vacancyId } = hiring
    await employer.sends({ kind: 'press', press: { do: 'go', screen: 'applicants', vacancyId }, standing: false })
    expect(employer.text()).not.toContain('Примерова')
  })
})
