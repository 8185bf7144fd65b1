import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoVacancies } from '../../src/app/exchange/demo-vacancies.ts'
import { importVacancies } from '../../src/app/exchange/import-vacancies.ts'
import { findProfile, putProfile } from '../../src/db/profiles.ts'
import { findVacancyBySource } from '../../src/db/vacancies.ts'
import type { Choice } from '../../src/dialogs/show.ts'
import { Locale } from '../../src/domain/codes.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy } from '../support/exchange.ts'
import { type Talk, talk } from '../support/talk.ts'

const now = '2026-11-25T08:00:00Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await loadDemoVacancies(fresh.db, new Date(now))
  await store([
    aVacancy({
      sourceId: 'nurse',
      title: 'Медсестра в пробную клинику',
      isco: '2221',
      regulated: 'medical',
      country: 'KG',
      url: 'https://jobs.example/nurse',
      payMin: 40_000,
      currency: 'KGS',
      payPeriod: 'month',
      gross: true,
    }),
  ])
})
afterAll(() => fresh.close())

async function store(vacancies: Vacancy[]): Promise<void> {
  async function* rows(): AsyncGenerator<FeedRow> {
    for (const [index, vacancy] of vacancies.entries()) yield { index, line: index + 1, is: 'vacancy', vacancy }
  }
  await importVacancies({ db: fresh.db }, rows, { source: 'test', format: 'test' }, new Date(now))
}

const someone = (locale: Locale = 'ru') => talk(fresh, { now, locale })
const opens = (person: Talk): Choice[] => person.card().choices.filter(({ label }) => label.id === 'jobs-open-button')
const ids = (person: Talk): string[] => person.card().text.map(({ id }) => id)

describe('jobs in the chat', () => {
  it('begin with the question what work is looked for', async () => {
    const person = await someone()
    await person.command('jobs')
    expect(ids(person)).toEqual(['jobs-ask', 'jobs-ask-how'])
  })

  it('lead whoever offers work to the employers’ side, as do help and their own words', async () => {
    for (const way of ['asks', 'lists', 'help', 'says'] as const) {
      const person = await someone()
      await person.command(way === 'help' ? 'help' : 'jobs')
      if (way === 'lists') await person.says('сварщик')
      if (way === 'says') await person.says('Предлагаю работу')
      else await person.presses('offer-work-button')
      expect([way, ids(person)[0]]).toEqual([way, 'employer-welcome'])
    }
  })

  it.each([
    ['ru', 'сварщик'],
    ['kk', 'дәнекерлеуші'],
    ['ky', 'ширетүүчү'],
    ['hy', 'եռակցող'],
    ['be', 'зваршчык'],
    ['en', 'welder'],
  ] as const)('are found by a word in %s, five at a time, each with its reasons', async (locale, word) => {
    const person = await someone(locale)
    await person.command('jobs')
    await person.says(word)
    expect(opens(person)).toHaveLength(5)
    for (const id of ['jobs-found', 'jobs-entry', 'vacancy-who-place', 'vacancy-reasons', 'jobs-no-permit'])
      expect(ids(person)).toContain(id)
    expect(person.text()).not.toMatch(/\{|undefined|\bvacancy-|\breason-|\bmissing-/)
  })

  it('are found by a word said anywhere', async () => {
    const person = await someone()
    await person.says('ищу работу поваром')
    expect(ids(person)).toContain('jobs-found')
  })

  it('are looked for in the country that is said beside the work', async () => {
    const person = await someone()
    await person.says('сварщик в Казахстане')
    expect(ids(person)[0]).toBe('jobs-found-in')
    expect(person.text()).toContain('Казахстан')
    await person.says('слесарь в России')
    expect(person.text()).toContain('Россия')
  })

  it.each<[Locale, string, string]>([
    ['ru', 'сварщик в Оренбурге', 'Где: Оренбург и Оренбургская область'],
    ['kk', 'Орынборда дәнекерлеуші', 'Орынбор облысы'],
    ['ru', 'сварщик в Оренбургской области', 'Где: Оренбургская область'],
  ])('are looked for in the region that is said beside the work, %s: %s', async (locale, words, where) => {
    await store([
      aVacancy({ sourceId: 'here', title: 'Сварщик здесь', country: 'RU', region: 'RU-ORE' }),
      aVacancy({ sourceId: 'there', title: 'Сварщик там', country: 'RU', region: 'RU-TOM' }),
    ])
    const person = await someone(locale)
    await person.says(words)
    expect(person.text()).toContain(where)
    expect(person.text()).toContain('Сварщик здесь')
    expect(person.text()).not.toContain('Сварщик там')
    await person.presses('jobs-filtered-button')
    expect(ids(person)).toContain('filtered-region')
    await person.presses('vacancy-back-button')
    await person.presses('jobs-wider-button')
    expect(person.text()).not.toContain(where)
    expect(person.card().choices.map(({ label }) => label.id)).not.toContain('jobs-wider-button')
    await person.says('повар')
    expect(ids(person)[0]).toMatch(/^jobs-.*-in$/)
  })

  it('keep the region for the next work that is typed', async () => {
    const person = await someone()
    await person.says('сварщик в Оренбурге')
    await person.says('повар')
    expect(person.text()).toContain('Оренбургская область')
    await person.says('повар в Казахстане')
    expect(person.text()).not.toContain('Оренбургская область')
  })

  it('of near occupations alone are told to be so, once each', async () => {
    const person = await someone('ky')
    await person.says('тикмечи')
    expect(ids(person)[0]).toBe('jobs-near')
    expect(person.text()).toContain('жакын кесип')
    expect(person.text()).not.toContain('дал ошол кесип эмес')
  })

  it('show other five when asked for more, and the first again', async () => {
    const person = await someone()
    await person.says('сварщик')
    const first = person.text()
    await person.presses('jobs-more-button')
    expect(opens(person)[0]?.label.args?.number).toBe(6)
    await person.presses('previous-page-button')
    expect(person.text()).toBe(first)
  })

  it('are looked for in the country a traveller goes to', async () => {
    const person = await someone()
    await person.command('jobs')
    await person.sends({ kind: 'press', press: { do: 'go', screen: 'jobs', country: 'KZ' }, standing: false })
    expect(ids(person)).toContain('jobs-ask-in')
    await person.says('сварщик')
    expect(ids(person)).toContain('jobs-found-in')
    expect(person.text()).toContain('Казахстан')
  })

  it('say politely that words name no occupation', async () => {
    const person = await someone()
    await person.command('jobs')
    await person.says('абракадабра')
    expect(ids(person)[0]).toBe('occupation-not-found')
  })
})

describe('a vacancy in the chat', () => {
  it('opens from the list, is saved, and stands among the saved ones', async () => {
    const person = await someone()
    await person.says('сварщик')
    await person.presses('1. ')
    expect(ids(person)).toContain('vacancy-no-permit')
    expect(ids(person)).toContain('vacancy-demo')
    await person.presses('vacancy-save-button')
    expect(person.labels()).toContain('Убрать из сохранённых')
    await person.presses('vacancy-back-button')
    await person.presses('jobs-saved-button')
    expect(opens(person)).toHaveLength(1)
  })

  it('tells pay in the own currency with the day of the rate, and whether it is before tax', async () => {
    const person = await someone('kk')
    const nurse = await findVacancyBySource(fresh.db, 'test', 'nurse')
    await person.command('start', `vacancy_${nurse?.id}`)
    expect(person.text()).toContain('айына 40 000 сом, салық ұсталғанға дейін'.replace('40 000 ', '40\u00a0000\u00a0'))
    expect(person.text()).toMatch(/236.000.₸/)
    expect(person.text()).toContain('2026 ж. 25 қараша')
  })

  it('opens by a link, with the words on recognition where a diploma needs it, and leads to its source', async () => {
    const person = await someone()
    const nurse = await findVacancyBySource(fresh.db, 'test', 'nurse')
    await person.command('start', `vacancy_${nurse?.id}`)
    expect(ids(person)).toContain('vacancy-recognition')
    expect(person.text()).toContain('97(3)')
    expect(person.card().choices).toContainEqual({
      label: { id: 'vacancy-source-button' },
      url: 'https://jobs.example/nurse',
    })
    expect(person.card().choices.find(({ copy }) => copy)?.copy).toContain(`vacancy_${nurse?.id}`)
  })

  it('that is gone is told so', async () => {
    const person = await someone()
    await person.command('start', 'vacancy_00000000-0000-4000-8000-000000000009')
    expect(ids(person)).toEqual(['vacancy-gone'])
    await person.command('start', 'vacancy_nonsense')
    expect(ids(person)).toEqual(['vacancy-gone'])
  })

  it('that is turned down is not shown again, is counted, and can be taken back', async () => {
    const person = await someone()
    await person.says('сварщик')
    const first = String(opens(person)[0]?.press?.id)
    await person.presses('1. ')
    await person.presses('vacancy-not-for-me-button')
    await person.presses('not-for-me-other')
    expect(ids(person)).toEqual(['turned-down-other'])
    await person.presses('vacancy-back-button')
    expect(opens(person).map(({ press }) => press?.id)).not.toContain(first)
    await person.presses('jobs-filtered-button')
    expect(person.text()).toContain('«Не для меня»: 1')
    await person.presses('Сварщик')
    await person.presses('vacancy-restore-button')
    await person.says('сварщик')
    expect(opens(person)[0]?.press?.id).toBe(first)
  })

  it('turned down of another occupation is not among those of this one, and is found beside them', async () => {
    const person = await someone()
    await person.says('сварщик')
    await person.presses('1. ')
    await person.presses('vacancy-not-for-me-button')
    await person.presses('not-for-me-other')
    await person.says('медсестра')
    expect(ids(person)).toEqual(['jobs-which'])
    await person.presses('Медсестра')
    await person.presses('jobs-filtered-button')
    expect(ids(person)).not.toContain('jobs-filtered-turned-down')
    expect(person.labels().join()).not.toContain('Сварщик')
    await person.presses('jobs-turned-down-button')
    expect(ids(person)).toEqual(['jobs-turned-down'])
    await person.presses('Сварщик')
    await person.presses('vacancy-restore-button')
    await person.says('медсестра')
    await person.presses('Медсестра')
    await person.presses('jobs-filtered-button')
    expect(person.card().choices.map(({ label }) => label.id)).not.toContain('jobs-turned-down-button')
  })

  it('turned down for its employer takes that employer’s others with it, until it is undone', async () => {
    const person = await someone()
    await person.says('сварщик')
    const before = person.text()
    const employer = String(person.card().text.find(({ id }) => id === 'vacancy-who-place')?.args?.employer)
    await person.presses('1. ')
    await person.presses('vacancy-not-for-me-button')
    await person.presses('not-for-me-employer')
    await person.presses('vacancy-back-button')
    expect(person.text()).not.toContain(employer)
    await person.presses('jobs-filtered-button')
    await person.presses('Сварщик')
    await person.presses('vacancy-restore-button')
    await person.says('сварщик')
    expect(person.text()).toBe(before)
  })
})

describe('a profile', () => {
  it('is useful after three answers and asks no more than eight', async () => {
    const person = await someone()
    await person.command('profile')
    await person.presses('profile-begin-button')
    await person.says('сварщик')
    await person.presses('country-kz')
    await person.presses('multi-done-button')
    await person.says('300 тысяч тенге')
    await person.presses('profile-enough-button')
    expect(person.text()).toContain('Сварщик')
    await person.presses('profile-submit-button')
    expect(ids(person)).toContain('jobs-found-in')
    expect(await findProfile(fresh.db, person.personId)).toMatchObject({
      profile: { occupations: ['7212'], countries: ['KZ'], payFloor: { amount: 300_000, currency: 'KZT' } },
      currency: 'KZT',
    })
  })

  it.each([
    ['one state', ['country-ru'], 'profile-town', 'profile-schedules'],
    ['several states', ['country-ru', 'country-kz'], 'profile-schedules', 'profile-town'],
  ])('asks eight questions of who would go to %s, town or schedule among them', async (_, presses, asked, notAsked) => {
    const person = await someone()
    await person.command('profile')
    await person.presses('profile-begin-button')
    const seen: string[] = []
    for (let question = 1; question <= 8; question++) {
      seen.push(...ids(person))
      if (ids(person).includes('profile-countries')) {
        for (const press of presses) await person.presses(press)
        await person.presses('multi-done-button')
      } else await person.presses('skip-button')
    }
    expect(ids(person)).toContain('profile-review')
    expect(seen).toContain(asked)
    expect(seen).not.toContain(notAsked)
  })

  it('shows first what lies near the town that was told', async () => {
    const person = await someone()
    await person.command('profile')
    await person.presses('profile-begin-button')
    await person.says('сварщик')
    await person.presses('country-kz')
    await person.presses('multi-done-button')
    await person.presses('skip-button')
    await person.says('Астана')
    await person.presses('profile-enough-button')
    await person.presses('profile-submit-button')
    expect(person.text()).toMatch(/ваш город|недалеко от вашего города/)
    expect(person.text()).toMatch(/Это около .*₽ по курсу на 25 ноября 2026 г\./)
  })

  it('takes every question passed over', async () => {
    const person = await someone()
    await person.command('profile')
    await person.presses('profile-begin-button')
    for (let question = 1; question <= 8; question++)
      if (!ids(person).includes('profile-review')) await person.presses('skip-button')
    await person.presses('profile-submit-button')
    expect(ids(person)).toEqual(['profile-kept', 'jobs-ask', 'jobs-ask-how'])
  })

  it.each(Locale.options)('is told whole in %s', async (locale) => {
    const person = await someone(locale)
    await person.command('profile')
    await person.presses('profile-begin-button')
    await person.says('welder')
    await person.presses('country-ru')
    await person.presses('multi-done-button')
    await person.says('700 $')
    await person.says('Tyumen')
    await person.says('3')
    await person.presses('language-name-ru')
    await person.presses('language-level-b1')
    await person.presses('multi-done-button')
    await person.presses('answer-yes')
    await person.presses('profile-available-now')
    await person.presses('profile-submit-button')
    expect(ids(person)).toContain('jobs-found-in')
    expect(await findProfile(fresh.db, person.personId)).toEqual({
      profile: {
        occupations: ['7212'],
        countries: ['RU'],
        payFloor: { amount: 700, currency: 'USD', net: true, period: 'month' },
        experienceYears: 3,
        languages: { ru: 'B1' },
        housingNeeded: true,
        places: [1488754],
        availableFrom: '2026-11-25',
      },
      currency: 'USD',
    })
    expect(person.transcript()).not.toMatch(/profile-|languages-|undefined/)
  })

  it('opens again with all that was told, each line to be changed', async () => {
    const person = await someone()
    await person.says('сварщик')
    await person.presses('jobs-tell-button')
    await person.presses('country-ru')
    await person.presses('multi-done-button')
    await person.presses('skip-button')
    await person.presses('profile-enough-button')
    await person.presses('profile-submit-button')
    await person.presses('jobs-profile-button')
    expect(person.text()).toContain('Россия')
    await person.presses('profile-change-button')
    expect(person.labels().length).toBeGreaterThan(8)
    await person.presses('profile-submit-button')
    expect(ids(person)).toContain('jobs-found-in')
    await person.presses('jobs-profile-button')
    await person.presses('profile-forget-button')
    expect(await findProfile(fresh.db, person.personId)).toBeUndefined()
  })

  it('keeps back regulated work of another state’s diploma until the person says it is recognised there', async () => {
    const person = await someone()
    await person.command('profile')
    await fresh.db.transaction(async (tx) => {
      const profile = { citizenship: 'AM', occupations: ['2221'], countries: ['KG' as const] }
      await putProfile(tx, person.personId, { profile, currency: null }, new Date(now))
    })
    await person.command('jobs')
    expect(ids(person)).toContain('jobs-none-in')
    await person.presses('jobs-filtered-button')
    expect(ids(person)).toContain('filtered-recognition')
    await person.presses('jobs-recognised-button')
    await person.presses('vacancy-back-button')
    expect(ids(person)).toContain('jobs-found-in')
  })
})
