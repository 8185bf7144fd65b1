import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePerson } from '../../src/app/people/erase-person.ts'
import { exportPerson } from '../../src/app/people/export-person.ts'
import { listEmployersOf, listMembers } from '../../src/db/employers.ts'
import { listPostings } from '../../src/db/postings.ts'
import { findVacancy } from '../../src/db/vacancies.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aDescription, becomeEmployer, fillPosting, numbers } from '../support/employers.ts'
import { type Talk, talk } from '../support/talk.ts'

let fresh: FreshDatabase
const now = '2026-11-25T09:00:00Z'
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const ids = (t: Talk) => t.card().text.map(({ id }) => id)
let count = 0
/** A number that nobody has registered yet, of Armenia, where no check digit is published. */
const aNumber = () => String(20_000_000 + ++count)
const anEmployer = async (locale: 'ru' | 'kk' | 'hy' = 'ru') => {
  const t = await talk(fresh, { now, locale })
  await becomeEmployer(t, { country: 'AM', number: aNumber(), name: `Демо Завод ${count}` })
  return t
}
const ownOf = async (t: Talk) => {
  const [own] = await listEmployersOf(fresh.db, t.personId)
  if (!own) throw new Error('expected an employer')
  return own
}
const postedBy = async (t: Talk) => {
  const [posted] = await listPostings(fresh.db, (await ownOf(t)).id)
  if (!posted) throw new Error('expected a posting')
  return posted
}
const submitted = async (told: Parameters<typeof fillPosting>[1] = {}) => {
  const t = await anEmployer()
  await fillPosting(t, told)
  await t.presses('posting-submit-button')
  return { t, id: (await postedBy(t)).vacancyId }
}
const moderate = (...argv: string[]) => kosh(['moderate', ...argv, '--json'], { env: fresh.env })

describe('an employer', () => {
  it.each([
    ['kk', 'жұмыс берушімін'],
    ['ru', 'я работодатель'],
    ['hy', 'ես գործատու եմ'],
    ['ky', 'иш берүүчүмүн'],
    ['be', 'я наймальнік'],
    ['en', 'I am an employer'],
  ] as const)('says so in their own words: %s', async (locale, words) => {
    const t = await talk(fresh, { now, locale })
    await t.says(words)
    expect(ids(t)[0]).toBe('employer-welcome')
  })

  it('is told which number is meant, how long it is and how long theirs was', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('employer')
    await t.presses('employer-begin-button')
    await t.presses('country-kz')
    expect(t.text()).toContain('БИН')
    await t.says('12345')
    expect(t.text()).toContain('БИН и ИИН — это 12 цифр. У вас получилось 5.')
    await t.says('990140999950')
    expect(t.text()).toContain('не сходится контрольная цифра')
    await t.says(numbers.KZ)
    expect(ids(t)).toContain('employer-name')
  })

  it('is not joined by somebody who only knows their number', async () => {
    const first = await talk(fresh, { now, locale: 'ru' })
    await becomeEmployer(first, { country: 'RU' })
    const second = await talk(fresh, { now, locale: 'kk' })
    await becomeEmployer(second, { country: 'RU', name: 'Чужое название' })
    expect(ids(second)).toEqual(['employer-known'])
    expect(await listEmployersOf(fresh.db, second.personId)).toEqual([])
  })

  it('is the fifth at most that one person acts for', async () => {
    const t = await anEmployer()
    for (let more = 0; more < 5; more++) {
      await t.sends({ kind: 'press', press: { do: 'employer-begin' }, standing: true })
      await t.presses('country-am')
      await t.says(aNumber())
      await t.says('Демо Завод')
      await t.presses('employer-submit-button')
    }
    expect(ids(t)[0]).toBe('employer-too-many')
    expect(await listEmployersOf(fresh.db, t.personId)).toHaveLength(5)
  })

  it('lets a colleague in by a code that counts once', async () => {
    const first = await anEmployer()
    await first.presses('employer-more-button')
    await first.presses('employer-code-button')
    const note = first.shows().find(({ show }) => show === 'note')
    const code = note?.show === 'note' ? String(note.card.text[0]?.args?.code) : ''
    const join = async () => {
      const t = await talk(fresh, { now, locale: 'hy' })
      await t.command('employer')
      await t.presses('employer-join-button')
      await t.says(code)
      return t
    }
    expect(ids(await join())[0]).toBe('employer-joined')
    expect(ids(await join())).toEqual(['employer-code-wrong', 'employer-join'])
    expect(await listMembers(fresh.db, (await ownOf(first)).id)).toHaveLength(2)
  })

  it('is told to whoever acts for them when they ask for what is kept', async () => {
    const t = await anEmployer()
    const own = await ownOf(t)
    const told = await exportPerson(fresh.db, fresh.keyring, t.personId)
    expect(told).toMatchObject({ employers: [{ name: own.name }], employer_members: [{ employer_id: own.id }] })
  })

  it('stays with a colleague when one of them is erased; without any, what is posted is closed', async () => {
    const { t, id } = await submitted()
    await moderate('approve', id)
    const own = await ownOf(t)
    const { out } = await moderate('code', own.id)
    const colleague = await talk(fresh, { now, locale: 'ru' })
    await colleague.command('employer')
    await colleague.presses('employer-join-button')
    await colleague.says(JSON.parse(out).code)
    await erasePerson(fresh.db, t.personId, 'asked', new Date(now))
    expect((await postedBy(colleague)).status).toBe('approved')
    await erasePerson(fresh.db, colleague.personId, 'asked', new Date(now))
    expect((await findVacancy(fresh.db, id))?.closedAt).not.toBeNull()
  })
})

describe('a vacancy that is posted', () => {
  it('is told in full on the review, and waits for a moderator unseen by seekers', async () => {
    const t = await anEmployer()
    await fillPosting(t, { housing: 'yes' })
    expect(t.text()).toContain('Зарплата: 400')
    expect(ids(t)).toContain('posting-note')
    await t.presses('posting-submit-button')
    expect(ids(t)).toContain('posting-submitted')
    const { vacancyId } = await postedBy(t)
    const seeker = await talk(fresh, { now, locale: 'kk' })
    await seeker.command('start', `vacancy_${vacancyId}`)
    expect(ids(seeker)).toEqual(['vacancy-gone'])
  })

  it('keeps no way to reach a private person', async () => {
    const t = await anEmployer()
    await fillPosting(t, { description: 'Сварка труб, звоните +7 700 000 00 00 в любое время' }).catch(() => {})
    expect(ids(t)[0]).toBe('posting-contacts')
    await t.says(aDescription)
    expect(ids(t)).toContain('posting-closes')
  })

  it('is written in one direction: signs that turn it are taken off, emoji stay whole', async () => {
    const t = await anEmployer()
    await fillPosting(t, { description: '\u202eСварка\u202c труб в цехе, инструмент наш 👷🏽‍♀️' })
    expect(t.text()).toContain('Сварка труб в цехе, инструмент наш 👷🏽‍♀️')
    expect(t.text()).not.toMatch(/[\u202a-\u202e]/)
  })

  it('warns its employer of what a moderator will ask about', async () => {
    const t = await anEmployer()
    await fillPosting(t, { description: 'Сварка труб в цехе. Паспорт забираем на хранение до конца вахты.' })
    expect(ids(t)).toEqual(expect.arrayContaining(['posting-flags', 'flag-passport-kept']))
    await t.presses('posting-submit-button')
    expect((await postedBy(t)).flags).toEqual(['passport_kept'])
  })

  it('is found by seekers at once when it is approved, in kk, ru and hy', async () => {
    const { id } = await submitted({ housing: 'yes' })
    expect(JSON.parse((await moderate('approve', id)).out)).toEqual({ id, decision: 'approve' })
    for (const [locale, words] of [
      ['kk', 'дәнекерлеуші'],
      ['ru', 'сварщик'],
      ['hy', 'եռակցող'],
    ] as const) {
      const seeker = await talk(fresh, { now: '2026-11-25T09:01:00Z', locale })
      await seeker.command('jobs')
      await seeker.says(words)
      const open = seeker.card().choices.find(({ press }) => press?.id === id)
      expect(open).toBeDefined()
      await seeker.sends({ kind: 'press', press: open?.press ?? { do: '' }, standing: false })
      expect(ids(seeker)).toEqual(
        expect.arrayContaining([
          'vacancy-housing-yes',
          'vacancy-contract-labour',
          'vacancy-registration-yes',
          'vacancy-untold',
          'vacancy-posted-here',
        ]),
      )
      expect(ids(seeker)).not.toContain('vacancy-verified')
    }
    const news = await fresh.sql`select 1 from vacancy_news where vacancy_id = ${id}`
    expect(news).toHaveLength(1)
  })

  it('that does not tell of housing is left out only where housing alone is asked for', async () => {
    const { id } = await submitted({ place: 'Шымкент' })
    await moderate('approve', id)
    const seeker = await talk(fresh, { now, locale: 'ru' })
    await seeker.says('сварщик')
    const isShown = () => seeker.card().choices.some(({ press }) => press?.id === id)
    for (let page = 0; page < 5 && !isShown(); page++) await seeker.presses('jobs-more-button')
    expect(isShown()).toBe(true)
    await seeker.presses('jobs-housing-button')
    expect(ids(seeker)).toContain('jobs-housing')
    expect(ids(seeker)).not.toContain('vacancy-housing-unknown')
    expect(ids(seeker)).not.toContain('vacancy-housing-no')
    await seeker.presses('jobs-filtered-button')
    expect(ids(seeker)).toContain('filtered-housing')
    await seeker.presses('vacancy-back-button')
    expect(ids(seeker)).toContain('jobs-housing')
    await seeker.presses('jobs-housing-any-button')
    expect(ids(seeker)).not.toContain('jobs-housing')
  })

  it('is marked once an officer has found its employer in the register, and no more when not', async () => {
    const { t, id } = await submitted()
    await moderate('approve', id)
    const { id: employerId } = await ownOf(t)
    await moderate('verify', employerId)
    const seeker = await talk(fresh, { now, locale: 'ru' })
    await seeker.command('start', `vacancy_${id}`)
    expect(ids(seeker)).toContain('vacancy-verified')
    await moderate('unverify', employerId)
    await seeker.command('start', `vacancy_${id}`)
    expect(ids(seeker)).not.toContain('vacancy-verified')
  })

  it('goes back to the moderator when what seekers decide by is changed, and else does not', async () => {
    const { t, id } = await submitted()
    await moderate('approve', id)
    await t.sends({ kind: 'press', press: { do: 'go', screen: 'employer-posting', id }, standing: true })
    await t.presses('posting-edit-button')
    await t.presses('✎ Сколько человек')
    await t.says('5')
    await t.presses('posting-submit-button')
    expect(ids(t)[0]).toBe('posting-revised')
    expect((await findVacancy(fresh.db, id))?.openings).toBe(5)
    await t.presses('posting-edit-button')
    await t.presses('✎ Зарплата')
    await t.says('300 000')
    await t.presses('posting-submit-button')
    expect(ids(t)[0]).toBe('posting-submitted')
    expect((await postedBy(t)).status).toBe('pending')
    expect((await findVacancy(fresh.db, id))?.closedAt).not.toBeNull()
  })

  it('is not written over where a colleague changed it meanwhile', async () => {
    const { t, id } = await submitted()
    await t.presses('posting-edit-button')
    await moderate('approve', id)
    await t.presses('posting-submit-button')
    expect(ids(t)[0]).toBe('posting-changed')
  })

  it('is taken off for a while, shown again, and closed for good', async () => {
    const { t, id } = await submitted()
    await moderate('approve', id)
    const closedAt = async () => (await findVacancy(fresh.db, id))?.closedAt
    await t.sends({ kind: 'press', press: { do: 'go', screen: 'employer-posting', id }, standing: true })
    await t.presses('posting-pause-button')
    expect(await closedAt()).not.toBeNull()
    await t.presses('posting-resume-button')
    expect(await closedAt()).toBeNull()
    await t.presses('posting-close-button')
    await t.presses('posting-close-confirm-button')
    expect((await postedBy(t)).status).toBe('closed')
    expect(t.card().choices.map(({ label }) => label.id)).toEqual(['posting-applicants-button', 'back-button'])
  })

  it('is nobody else’s to change', async () => {
    const { id } = await submitted()
    const stranger = await anEmployer()
    for (const press of [
      { do: 'posting-change', id, event: 'close' },
      { do: 'posting-edit', id },
      { do: 'go', screen: 'employer-posting', id },
    ])
      await stranger.sends({ kind: 'press', press, standing: true })
    expect(ids(stranger)).toEqual(['posting-gone'])
    expect((await fresh.sql`select status from postings where vacancy_id = ${id}`)[0]?.status).toBe('pending')
  })

  it('names the employer to seekers, never who acts for them', async () => {
    const { t, id } = await submitted()
    const [row] =
      await fresh.sql`select v.*, p.* from vacancies v join postings p on p.vacancy_id = v.id where v.id = ${id}`
    expect(JSON.stringify(row)).not.toContain(t.personId)
  })
})
