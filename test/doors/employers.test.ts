import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type Doer, meets } from '../support/doers.ts'
import { aDescription } from '../support/employers.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

/** The whole way, through both doors: an employer posts, a moderator decides, the employer is told, a seeker finds. */

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram

beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  program = await startWholeProgram(fresh, api)
})
afterAll(async () => {
  await program.stop()
  await api.close()
  await fresh.close()
})

/** From “I am an employer” to a vacancy that waits, in a person's own words; its id. */
async function posts(doer: Doer, said: { iAmEmployer: string; number: string; title: string }): Promise<string> {
  await doer.says(said.iAmEmployer)
  await doer.presses('employer-begin-button')
  await doer.presses('country-kz')
  await doer.says(said.number)
  await doer.says('Демо Завод')
  await doer.presses('employer-submit-button')
  await doer.presses('posting-begin-button')
  await doer.says(said.title)
  await doer.says(said.title)
  await doer.presses('country-kz')
  await doer.says('Караганда')
  await doer.says('400 000 – 500 000')
  await doer.presses('pay-period-month')
  await doer.presses('posting-tax-net')
  await doer.presses('posting-contract-labour')
  for (let question = 0; question < 9; question++) await doer.presses('skip-button')
  await doer.says(aDescription)
  await doer.presses('posting-open-month')
  await doer.presses('posting-submit-button')
  await doer.hears('posting-submitted')
  const [row] = await fresh.sql<{ id: string }[]>`select p.vacancy_id as id from postings p
    join employer_members m on m.employer_id = p.employer_id where m.person_id = ${doer.personId}`
  if (!row) throw new Error('expected a posting')
  return row.id
}

it.each([
  [
    'web',
    'kk',
    { iAmEmployer: 'жұмыс берушімін', number: '990140999905', title: 'дәнекерлеуші' },
    'telegram',
    'hy',
    'եռակցող',
  ],
  [
    'telegram',
    'ru',
    { iAmEmployer: 'я работодатель', number: '990140100003', title: 'каменщик' },
    'web',
    'kk',
    'қалаушы',
  ],
] as const)(
  'an employer at the %s door in %s posts what a seeker at the other finds once it is approved, and is told once',
  async (door, locale, said, otherDoor, otherLocale, words) => {
    const employer = await meets({ fresh, api, program }, door, locale)
    const id = await posts(employer, said)
    await kosh(['moderate', 'approve', id], { env: fresh.env })
    await employer.hears('posting-approved-told', { title: said.title })
    expect(await fresh.sql`select 1 from outbox where key like ${`posting/${id}/%`}`).toHaveLength(1)
    const seeker = await meets({ fresh, api, program }, otherDoor, otherLocale)
    await seeker.says(words)
    await seeker.presses(`1. ${said.title}`)
    await seeker.hears('vacancy-contract-labour')
  },
)

it('an employer is told why a vacancy was turned down and what to do, by a button that leads there', async () => {
  const employer = await meets({ fresh, api, program }, 'telegram', 'hy')
  const id = await posts(employer, { iAmEmployer: 'ես գործատու եմ', number: '990140200005', title: 'եռակցող' })
  await kosh(['moderate', 'reject', id, '--reason', 'unclear'], { env: fresh.env })
  await employer.hears('posting-rejected-told', { title: 'եռակցող' })
  await employer.hears('posting-reason-unclear')
  await employer.presses('posting-open-button')
  await employer.hears('posting-next-rejected')
})
