import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { addEmployer, addMember } from '../../src/db/employers.ts'
import { addPosting, setPostingStatus } from '../../src/db/postings.ts'
import { putPreferences } from '../../src/db/preferences.ts'
import { putStay } from '../../src/db/stays.ts'
import { addDays } from '../../src/domain/calendar.ts'
import type { Locale } from '../../src/domain/codes.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy } from '../support/exchange.ts'
import { openPage } from '../support/page.ts'
import { until } from '../support/path.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
const words = koshWords(() => {})

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

/** Somebody at a door, in their own language. */
type Doer = {
  personId: string
  /** The words of a button by its Fluent id, or of a title. */
  presses: (label: string) => Promise<void>
  says: (text: string) => Promise<void>
  starts: (argument: string) => Promise<void>
  /** Until something is told that holds these words of a sentence. */
  hears: (id: string, args?: Record<string, string>) => Promise<void>
}

async function meets(door: 'telegram' | 'web', locale: Locale): Promise<Doer> {
  const known = await people()
  const at = door === 'telegram' ? await withTelegram(locale) : await withPage(locale)
  const label = (id: string) => (/^[a-z-]+$/.test(id) ? words.say(locale, { id }) : id)
  const doer = {
    presses: async (id: string) => {
      await at.presses(label(id))
      await program.quiet()
    },
    says: async (text: string) => {
      await at.says(text)
      await program.quiet()
    },
    starts: async (argument: string) => {
      await at.starts(argument)
      await program.quiet()
    },
    hears: async (id: string, args: Record<string, string> = {}) => {
      const sentence = words.say(locale, { id, args })
      await until(
        () => (at.told().some((text) => text.includes(sentence)) ? [] : at.told().slice(-3)),
        (others) => others.length === 0,
      )
    },
  }
  await doer.presses(`language-own-${locale}`)
  await doer.presses('consent-agree-button')
  const personId = (await people()).find((id) => !known.includes(id))
  if (!personId) throw new Error('expected somebody new')
  // Whatever the hour is at which this is run.
  await putPreferences(fresh.db, personId, { quiet: { from: 0, to: 0 }, off: [] }, new Date())
  return { ...doer, personId }
}

const people = async () => (await fresh.sql<{ id: string }[]>`select id from persons`).map(({ id }) => id)

async function withTelegram(locale: Locale) {
  const person = api.person({ languageCode: locale })
  person.says('/start')
  await program.quiet()
  return {
    presses: async (label: string) => person.presses(label),
    says: async (text: string) => void person.says(text),
    starts: async (argument: string) => void person.says(`/start ${argument}`),
    told: () => person.seesAll().map(({ text }) => text),
  }
}

async function withPage(locale: Locale) {
  const page = await openPage(program.address(), { language: locale })
  await program.quiet()
  return {
    async presses(label: string) {
      const find = () =>
        page.told
          .toReversed()
          .flatMap(({ choices, version }) => choices.map((choice) => ({ ...choice, version })))
          .find((one) => one.label.startsWith(label))
      const found = await until(find, (one) => one !== undefined)
      await page.presses(found?.index ?? -1, found?.version ?? 0)
    },
    says: async (text: string) => void (await page.says(text)),
    starts: async (argument: string) => void (await page.commands('start', argument)),
    told: () => page.told.map((one) => JSON.stringify(one)),
  }
}

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
