import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { koshWords } from '../../../src/app/world.ts'
import { addApplication, changeApplication } from '../../../src/db/applications.ts'
import { listGroupMembers, listGroups } from '../../../src/db/groups.ts'
import { listJourneys, listRegistrations } from '../../../src/db/journeys.ts'
import { registrations } from '../../../src/db/schema/journeys.ts'
import { consents } from '../../../src/db/schema/persons.ts'
import { personBox } from '../../../src/db/sealing.ts'
import { isList } from '../../../src/dialogs/form.ts'
import { groupForm } from '../../../src/dialogs/group.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { aChat, anEmployer, type Hiring, toldTo, toldWith } from '../../support/hiring.ts'
import { type Talk, talk } from '../../support/talk.ts'

const now = '2026-11-25T08:00:00Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const ids = (t: Talk) => t.card().text.map(({ id }) => id)
const labels = (t: Talk) => t.card().choices.map(({ label }) => label.id)
const shows = (t: Talk, screen: string, params: Record<string, unknown> = {}) =>
  t.sends({ kind: 'press', press: { do: 'go', screen, ...params }, standing: false })

/** Somebody whom the employer has hired. */
async function aHire({ employerId, vacancyId }: Hiring): Promise<Talk> {
  const person = await talk(fresh, { now, locale: 'ru' })
  await fresh.db.transaction(async (tx) => {
    const box = await personBox(tx, fresh.keyring, person.personId)
    const row = { personId: person.personId, vacancyId, employerId, shared: [], answers: {} }
    const id = await addApplication(tx, box, row, 'test', new Date(now))
    await changeApplication(tx, { id: id ?? '', version: 1 }, { status: 'hired' }, new Date(now))
  })
  return person
}

/** From Kazakhstan to Russia through Kairak on 10 December, told by the employer. */
async function tellsTheWay({ employer }: Hiring, at = '10.12.2026 12:00'): Promise<void> {
  await shows(employer, 'groups')
  await employer.presses('group-begin-button')
  await employer.presses('country-kz')
  await employer.presses('country-ru')
  await employer.presses('mode-road')
  await employer.says('Кайрак')
  await employer.says(at)
  await employer.says('Челябинск')
  await employer.says('улица Пробная, 1')
  await employer.presses('group-submit-button')
}

/** Everyone hired who was not asked yet. */
async function asksAll({ employer }: Hiring): Promise<void> {
  await employer.presses('group-hired-button')
  const all = labels(employer).includes('group-invite-button')
  await employer.presses(all ? 'group-invite-button' : 'group-hire-button')
}

async function memberOf(person: Talk): Promise<string> {
  const [row] = await fresh.sql<{ id: string }[]>`select id from group_members where person_id = ${person.personId}`
  if (!row) throw new Error('expected to be asked')
  return row.id
}

async function agrees(person: Talk, number: number): Promise<void> {
  await shows(person, 'group-mine', { id: await memberOf(person) })
  await person.presses('group-agree-button')
  await fills(person, number)
}

async function fills(person: Talk, number: number): Promise<void> {
  await person.presses('citizenship-kz')
  await person.presses('document-type-it-button')
  await person.presses('document-passport')
  await person.says(`N${String(10_000_000 + number)}`)
  await person.says('Проба Примерова')
  await person.says('PRIMEROVA, PROBA')
  await person.says('05.03.1994')
  await person.says('01.02.2030')
  await person.presses('consent-agree-button')
  await person.presses('group-member-submit-button')
}

const registrationOf = async ({ personId }: Talk) => {
  const [journey] = await listJourneys(fresh.db, personId)
  if (!journey) return undefined
  const box = await personBox(fresh.db, fresh.keyring, personId)
  const [one] = await listRegistrations(fresh.db, box, personId, journey.id)
  return one
}

const groupOf = async ({ employerId }: Hiring) => {
  const [group] = await listGroups(fresh.db, employerId)
  if (!group) throw new Error('expected a group')
  return group
}

/** The secret of the link told last. */
function secretOf(employer: Talk): string {
  const copied = employer.shows().flatMap((show) => (show.show === 'note' ? show.card.choices : []))[0]?.copy
  return copied?.replace(/.*start=group_/, '') ?? ''
}

describe('the questions about a group’s way', () => {
  it('ask the employer of the group, and no longer of themselves', () => {
    const texts = groupForm.fields.flatMap((field) => (isList(field) || !field.text ? [] : [field.text]))
    expect([...new Set(texts)]).toEqual([
      ...['group-from', 'group-to', 'group-mode', 'registration-checkpoint', 'group-crosses-at'],
      ...['group-departure-airport', 'group-departs-at', 'group-arrival-airport', 'group-arrives-at'],
      ...['registration-place', 'group-address'],
    ])
  })
})

describe('a group one was asked into', () => {
  it('is found again among the applications, until its border is behind', async () => {
    const hiring = await anEmployer(fresh, { now })
    const person = await aHire(hiring)
    await tellsTheWay(hiring)
    await person.command('applications')
    expect(ids(person)).not.toContain('applications-groups')
    await asksAll(hiring)
    await person.command('applications')
    expect(ids(person)).toContain('applications-groups')
    await person.presses('group-mine-button')
    expect(ids(person)).toContain('group-member-waiting')
    await person.presses('group-refuse-button')
    await person.command('applications')
    expect(labels(person)).toContain('group-mine-button')
    person.at('2026-12-11T08:00:00Z')
    await person.command('applications')
    expect(labels(person)).not.toContain('group-mine-button')
  })
})

describe('an employer’s group (Treaty on the EAEU, art. 96: organised recruitment)', () => {
  it('of 40 people is one journey and 40 codes; one refuses, one is changed without the others', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hires: Talk[] = []
    for (let index = 0; index < 40; index++) hires.push(await aHire(hiring))
    await tellsTheWay(hiring)
    await asksAll(hiring)
    const refuser = await talk(fresh, { now, locale: 'ru' })
    await hiring.employer.presses('group-link-button')
    await refuser.command('start', `group_${secretOf(hiring.employer)}`)

    for (const [index, person] of hires.entries()) await agrees(person, index)
    await refuser.presses('group-refuse-button')

    const group = await groupOf(hiring)
    const members = await listGroupMembers(fresh.db, group.id)
    expect(members.filter(({ status }) => status === 'consented')).toHaveLength(40)
    expect(members.filter(({ status }) => status === 'refused')).toHaveLength(1)
    const people = hires.map(({ personId }) => personId)
    const filed = await fresh.db.select().from(registrations).where(inArray(registrations.personId, people))
    expect(new Set(filed.map(({ code }) => code)).size).toBe(40)
    expect(await registrationOf(refuser)).toBeUndefined()
    const credentials = await Promise.all(hires.map(async (person) => (await registrationOf(person))?.credential))
    expect(new Set(credentials).size).toBe(40)

    // One corrects their own document: the next version of theirs, and of nobody else's.
    const [first] = hires
    if (!first) throw new Error('expected somebody')
    await first.command('my')
    await first.presses(first.labels()[0] ?? '')
    await first.presses('traveller-change-button')
    await first.presses(first.labels()[0] ?? '')
    await first.presses('✎ Имя')
    await first.says('Проба Исправленная')
    if (labels(first).includes('traveller-submit-button')) await first.presses('traveller-submit-button')
    else {
      await first.says('ISPRAVLENNAYA, PROBA')
      await first.presses('traveller-submit-button')
    }
    const after = await fresh.db.select().from(registrations).where(inArray(registrations.personId, people))
    expect(after.filter(({ currentVersion }) => currentVersion === 2).map(({ personId }) => personId)).toEqual([
      first.personId,
    ])
  }, 60_000)

  it('shows the employer how many agreed, and neither who nor any document', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(hire, 7_000_001)
    await shows(hiring.employer, 'group', { id: (await groupOf(hiring)).id })
    expect(ids(hiring.employer)).toContain('group-count-consented')
    expect(hiring.employer.text()).not.toMatch(/Примерова|PRIMEROVA|17000001|0001/)
    const journeys = await listJourneys(fresh.db, hiring.employer.personId)
    expect(journeys).toEqual([])
  })

  it('asks those the employer chooses, and nobody else', async () => {
    const hiring = await anEmployer(fresh, { now })
    const [one, other] = [await aHire(hiring), await aHire(hiring)]
    await tellsTheWay(hiring)
    await hiring.employer.presses('group-hired-button')
    await hiring.employer.presses('1. ')
    const asked = await listGroupMembers(fresh.db, (await groupOf(hiring)).id)
    expect(asked).toHaveLength(1)
    expect([one.personId, other.personId]).toContain(asked[0]?.personId)
  })

  it('tells each once that they are asked; nothing is filed before they agree', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await aChat(fresh, hire.personId)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    expect(await toldTo(fresh, hire.personId, now)).toEqual(['news-group-invited'])
    expect(await toldTo(fresh, hire.personId, now)).toEqual(['news-group-invited'])
    expect(await registrationOf(hire)).toBeUndefined()
    await agrees(hire, 7_000_002)
    const given = await fresh.db.select().from(consents).where(eq(consents.personId, hire.personId))
    expect(given.map(({ purpose }) => purpose)).toContain(`group:${(await groupOf(hiring)).id}`)
  })

  it('files for each under their own key: the address and the employer stand in it', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(hire, 7_000_003)
    expect(await registrationOf(hire)).toMatchObject({
      purpose: 'work',
      address: 'улица Пробная, 1',
      host: 'ООО «Пример Строй»',
      traveller: { document: { number: 'N17000003' } },
    })
  })

  it('asks whoever files first whether the clock of its border is theirs', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(hire, 7_000_009)
    expect(ids(hire)).toEqual(['registered-clock'])
    await hire.presses('clock-right-button')
    expect(ids(hire)).toEqual(['registered-next'])
  })

  it('has a link that is one person’s alone', async () => {
    const hiring = await anEmployer(fresh, { now })
    await tellsTheWay(hiring)
    await hiring.employer.presses('group-link-button')
    const secret = secretOf(hiring.employer)
    const first = await talk(fresh, { now, locale: 'ru' })
    const second = await talk(fresh, { now, locale: 'ru' })
    await first.command('start', `group_${secret}`)
    expect(ids(first)).toContain('group-asked')
    await second.command('start', `group_${secret}`)
    expect(ids(second)).toContain('group-link-gone')
    await first.command('start', `group_${secret}`)
    expect(ids(first)).toContain('group-asked')
  })

  it('asks whoever comes by a link for a language and consent first, and leads back', async () => {
    const hiring = await anEmployer(fresh, { now })
    await tellsTheWay(hiring)
    await hiring.employer.presses('group-link-button')
    const newcomer = await talk(fresh, { now })
    await newcomer.command('start', `group_${secretOf(hiring.employer)}`)
    expect(ids(newcomer)).toEqual(['language-choose'])
    await newcomer.presses('language-own-ru')
    await newcomer.presses('consent-agree-button')
    expect(ids(newcomer)).toContain('group-asked')
    const late = await talk(fresh, { now })
    await late.command('start', `group_${secretOf(hiring.employer)}`)
    await late.presses('language-own-be')
    await late.presses('consent-agree-button')
    expect(ids(late)).toEqual(['group-link-gone'])
  })

  it('whose way is changed asks each to follow: theirs keeps its code, and the others stay as they were', async () => {
    const hiring = await anEmployer(fresh, { now })
    const [one, other] = [await aHire(hiring), await aHire(hiring)]
    await aChat(fresh, one.personId)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(one, 7_000_004)
    await agrees(other, 7_000_005)
    const before = await registrationOf(one)
    await shows(hiring.employer, 'group', { id: (await groupOf(hiring)).id })
    await hiring.employer.presses('group-change-button')
    await hiring.employer.presses('✎ Граница')
    await hiring.employer.says('12.12.2026 12:00')
    await hiring.employer.presses('group-submit-button')
    expect(await toldTo(fresh, one.personId, now)).toContain('news-group-changed')
    await shows(one, 'group-mine', { id: await memberOf(one) })
    await one.presses('group-follow-button')
    expect(await registrationOf(one)).toMatchObject({ code: before?.code, version: 2 })
    expect(await registrationOf(other)).toMatchObject({ version: 1 })
    expect(labels(one)).not.toContain('group-follow-button')
  })

  it('that crosses at night is called by the day that it is at the border', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring, '10.12.2026 02:00')
    expect(hiring.employer.text()).toContain('Казахстан — Россия, 10 декабря 2026')
    await shows(hiring.employer, 'groups')
    expect(hiring.employer.labels().join()).toContain('Казахстан — Россия, 10 декабря 2026')
    await shows(hiring.employer, 'group', { id: (await groupOf(hiring)).id })
    await asksAll(hiring)
    await hire.command('applications')
    expect(hire.labels().join()).toContain('Россия, 10 декабря 2026')
  })

  it('whose way is changed or called off tells whoever has registered nothing nothing of a registration', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await aChat(fresh, hire.personId)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await toldTo(fresh, hire.personId, now)
    await shows(hiring.employer, 'group', { id: (await groupOf(hiring)).id })
    await hiring.employer.presses('group-change-button')
    await hiring.employer.presses('✎ Граница')
    await hiring.employer.says('12.12.2026 12:00')
    await hiring.employer.presses('group-submit-button')
    const changed = (await toldWith(fresh, hire.personId, now)).find(({ id }) => id === 'news-group-changed')
    expect(koshWords().say('ru', changed ?? { id: '' })).toContain('решите, едете ли вы')
    await hiring.employer.presses('group-cancel-button')
    await hiring.employer.presses('group-cancel-yes-button')
    const cancelled = (await toldWith(fresh, hire.personId, now)).find(({ id }) => id === 'news-group-cancelled')
    expect(koshWords().say('ru', cancelled ?? { id: '' })).toContain('Делать ничего не нужно')
  })

  it('cancelled by the employer leaves what each has filed to them, and tells them', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await aChat(fresh, hire.personId)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(hire, 7_000_006)
    await shows(hiring.employer, 'group', { id: (await groupOf(hiring)).id })
    await hiring.employer.presses('group-cancel-button')
    await hiring.employer.presses('group-cancel-yes-button')
    expect(await toldTo(fresh, hire.personId, now)).toContain('news-group-cancelled')
    expect(await registrationOf(hire)).toMatchObject({ status: 'filed' })
  })

  it('takes nobody in once its border is behind', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    hire.at('2026-12-11T08:00:00Z')
    await shows(hire, 'group-mine', { id: await memberOf(hire) })
    expect(ids(hire)).toContain('group-gone-by')
    expect(labels(hire)).not.toContain('group-agree-button')
  })

  it('flies too: an airport each side, and the pass of each says so', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await shows(hiring.employer, 'groups')
    await hiring.employer.presses('group-begin-button')
    await hiring.employer.presses('country-kz')
    await hiring.employer.presses('country-ru')
    await hiring.employer.presses('mode-air')
    for (const said of ['ALA', '10.12.2026 12:00', 'SVO', '10.12.2026 14:30', 'Москва'])
      await hiring.employer.says(said)
    await hiring.employer.presses('registration-address-unknown-button')
    await hiring.employer.presses('group-submit-button')
    expect(hiring.employer.text()).toContain('Где будут жить: Москва, адрес пока неизвестен')
    await asksAll(hiring)
    await agrees(hire, 7_000_008)
    const [journey] = await listJourneys(fresh.db, hire.personId)
    expect(journey?.legs.map(({ checkpoint }) => checkpoint)).toEqual(['ALA', 'SVO'])
  })

  it('is opened by nobody else, and asks no more than a hundred', async () => {
    const hiring = await anEmployer(fresh, { now })
    await tellsTheWay(hiring)
    const group = await groupOf(hiring)
    const other = await anEmployer(fresh, { now })
    await shows(other.employer, 'group', { id: group.id })
    expect(ids(other.employer)).toEqual(['applicants-not-yours'])
    await fresh.sql`insert into group_members (group_id, status, link_digest, invited_at)
      select ${group.id}, 'waiting', 'test-' || n, now() from generate_series(1, 100) as n`
    await shows(hiring.employer, 'group', { id: group.id })
    expect(labels(hiring.employer)).not.toContain('group-link-button')
  })

  it('goes with the one who told it; what was filed stays with those who filed it', async () => {
    const hiring = await anEmployer(fresh, { now })
    const hire = await aHire(hiring)
    await tellsTheWay(hiring)
    await asksAll(hiring)
    await agrees(hire, 7_000_007)
    const member = await memberOf(hire)
    await erasePerson(fresh.db, hiring.employer.personId, 'asked', new Date(now))
    expect(await registrationOf(hire)).toMatchObject({ status: 'filed' })
    await shows(hire, 'group-mine', { id: member })
    expect(ids(hire)).toEqual(['group-gone'])
  })
})
