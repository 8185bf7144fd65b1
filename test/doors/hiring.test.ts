import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { addEmployer, addMember } from '../../src/db/employers.ts'
import { addPosting, setPostingStatus } from '../../src/db/postings.ts'
import { putStay } from '../../src/db/stays.ts'
import { addDays } from '../../src/domain/calendar.ts'
import type { Locale } from '../../src/domain/codes.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type Doer, meets as meetsAt } from '../support/doers.ts'
import { aVacancy } from '../support/exchange.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
const _words = koshWords(() => {})

beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  program = await startWholeProgram(fresh, api, { REMINDER_CRON: '* * * * * *' })
})
afterAll(async () => {
  await program.stop()
  await api.close()
  await fresh.close()
})

const today = new Date().toISOString().slice(0, 10)
const typedDay = (day: string) => day.split('-').reverse().join('.')
const endsOn = addDays(today, 200)

const meets = (door: 'telegram' | 'web', locale: Locale): Promise<Doer> =>
  meetsAt({ fresh, api, program }, door, locale)

let numbers = 200_000_000_000
const employerName = 'ООО Пример Строй'
const title = 'Сварщик на пробную стройку'

/** A vacancy that this person’s employer posted and an officer approved. */
async function posts(employer: Doer): Promise<string> {
  const vacancyId = randomUUID()
  const now = new Date()
  await fresh.db.transaction(async (tx) => {
    const of = { country: 'RU', registryKind: 'ru_inn', registryNumber: String(++numbers), name: employerName }
    const id = await addEmployer(tx, of, now)
    if (!id) throw new Error('expected a new employer')
    await addMember(tx, id, employer.personId, now)
    const vacancy = aVacancy({ source: 'kosh', sourceId: vacancyId, title })
    const details = { contract: 'labour' as const, registrationHelp: 'yes' as const, flags: [] }
    await addPosting(tx, { vacancyId, employerId: id, vacancy, isVerified: true, details }, now)
    await setPostingStatus(tx, vacancyId, { status: 'approved', moderatedAt: now }, now)
  })
  return vacancyId
}

const entersRussia = (worker: Doer) =>
  putStay(fresh.db, {
    personId: worker.personId,
    citizenship: 'KZ',
    state: 'RU',
    enteredFrom: 'KZ',
    zone: 'Europe/Moscow',
    purpose: 'work',
    enteredOn: today,
  })

describe('from the vacancy’s card to the reminders of a contract', () => {
  it.each([
    ['kk', 'telegram', 'web'],
    ['ru', 'web', 'telegram'],
    ['hy', 'telegram', 'telegram'],
    ['hy', 'web', 'web'],
  ] as const)(
    'goes in %s for a worker in %s and an employer in %s',
    { timeout: 90_000 },
    async (locale, one, other) => {
      const employer = await meets(other, locale)
      const vacancyId = await posts(employer)
      const worker = await meets(one, locale)
      await entersRussia(worker)
      const of = { title, employer: employerName }

      await worker.starts(`vacancy_${vacancyId}`)
      await worker.presses('application-begin-button')
      for (const button of ['shared-name', 'multi-done-button']) await worker.presses(button)
      await worker.says('Проба Примерова')
      await worker.presses('consent-agree-button')
      await worker.hears('application-sent', of)

      await employer.hears('news-application-new', of)
      await employer.presses('applicant-card-button')
      await employer.presses('applicant-invite-button')
      await employer.says('12.00, Пример 1')
      await employer.presses('invitation-submit-button')
      await worker.hears('news-application-invited', of)
      await employer.presses('applicant-hire-button')
      await worker.hears('news-application-hired', of)

      await employer.presses('contract-begin-button')
      await employer.presses(title)
      await employer.says(typedDay(today))
      await employer.says(typedDay(endsOn))
      await employer.presses('skip-button')
      await employer.presses('contract-submit-button')
      await worker.hears('news-contract-proposed', { side: 'worker', employer: employerName })
      await worker.presses('contract-open-button')
      await worker.presses('contract-confirm-button')
      await worker.hears('contract-now-confirmed')
      await employer.hears('news-contract-confirmed', { side: 'employer', employer: employerName })

      const planned = await fresh.sql<{ kind: string; day: string }[]>`
      select kind, (due_at at time zone zone)::date::text as day from reminders
      where person_id = ${worker.personId} and status = 'planned' and kind like 'contract-%' order by due_at`
      expect(planned.map((row) => ({ ...row }))).toEqual(
        [60, 30, 14, 7, 1].map((left) => ({ kind: `contract-${left}`, day: addDays(endsOn, -left) })),
      )
    },
  )
})
