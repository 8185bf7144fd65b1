import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordArrival } from '../../src/app/journeys/record-arrival.ts'
import { replanReminders } from '../../src/app/reminders/plan-reminders.ts'
import { reminderNote } from '../../src/app/reminders/reminder-note.ts'
import { koshWords } from '../../src/app/world.ts'
import { setZone } from '../../src/db/persons.ts'
import { getPreferences } from '../../src/db/preferences.ts'
import { listPlanned, listReminders } from '../../src/db/reminders.ts'
import { drafts } from '../../src/db/schema/conversations.ts'
import { listSearches } from '../../src/db/searches.ts'
import { findOpenStay } from '../../src/db/stays.ts'
import { Locale } from '../../src/domain/codes.ts'
import { planReminders } from '../../src/domain/reminders/plan.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aFiledJourney } from '../support/journeys.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const now = '2026-11-25T06:00:00Z'

/** Somebody from Kazakhstan with a filed journey to Moscow. */
async function traveller(locale: Locale = 'ru') {
  const person = await talk(fresh, { now, locale })
  await setZone(fresh.db, person.personId, 'Asia/Almaty')
  const journeyId = await aFiledJourney(fresh, person.personId, {
    legs: [
      ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
      ['entry', 'RU', '2026-12-10T14:30', 'Europe/Moscow'],
    ],
  })
  await replanReminders(fresh.db, person.personId, new Date(now))
  return { ...person, journeyId }
}

describe('/reminders', () => {
  it('shows the next three with day and which form they are about, and the quiet hours', async () => {
    const person = await traveller()
    await person.command('reminders')
    const name = koshWords().say('ru', { id: 'reminder-form-ru-ruid' })
    expect(person.text()).toBe(
      [
        'Ближайшие напоминания:',
        `понедельник, 30 ноября 2026 г. в 12:00 — ${name}`,
        `пятница, 4 декабря 2026 г. в 12:00 — ${name}`,
        `воскресенье, 6 декабря 2026 г. в 12:00 — ${name}`,
        'Ваш часовой пояс: время Алматы (UTC+5).',
        'Тихие часы: с 22:00 до 08:00. В это время пишем, только если срок вот-вот пройдёт.',
      ].join('\n'),
    )
  })

  it('switches a group off and on', async () => {
    const person = await traveller()
    await person.command('reminders')
    await person.presses('Выключить: регистрация и формы')
    expect(person.text()).toContain('Выключено: регистрация и формы.')
    expect(person.text()).not.toContain('30 ноября')
    await person.presses('Включить: регистрация и формы')
    expect(person.text()).toContain('30 ноября')
  })

  it('moves what falls into other quiet hours', async () => {
    const person = await traveller()
    await person.command('reminders')
    await person.presses('reminders-quiet-button')
    await person.presses('С 23:00 до 09:00')
    expect(person.text()).toContain('Тихие часы: с 23:00 до 09:00.')
    expect((await getPreferences(fresh.db, person.personId)).quiet).toEqual({ from: 23, to: 9 })
  })

  it.each([
    ['kk', 'тоқтату'],
    ['ru', 'стоп'],
    ['ky', 'токтот'],
    ['hy', 'դադար'],
    ['be', 'спыніць'],
    ['en', 'stop'],
  ] as const)('a word of stop (%s: %s) silences the rest and tells which legal ones remain', async (locale, word) => {
    const person = await traveller(locale)
    await person.says(word)
    expect(person.card().text[0]?.id).toBe('reminders-stopped')
    expect((await getPreferences(fresh.db, person.personId)).off).toEqual(['border', 'vacancies', 'news'])
    expect(person.card().text.map(({ id }) => id)).toContain('reminders-line')
    await person.presses('reminders-all-off-button')
    const ids = person.card().text.map(({ id }) => id)
    expect(ids).toContain('reminders-stopped-all')
    expect(ids).not.toContain('reminders-none')
  })

  it('gathers by the day what rests on no duty, and leaves what does where it is', async () => {
    const person = await traveller()
    await person.command('reminders')
    await person.presses('Как часто: граница')
    expect(person.text()).toContain('О чём: граница. Сейчас: сразу. Как часто вам писать?')
    await person.presses('rhythm-set-daily')
    expect(person.text()).toContain('Присылаем вместе: граница, раз в день.')
    const sent = Object.fromEntries((await listPlanned(fresh.db, person.personId)).map((one) => [one.kind, one.sendAt]))
    expect(sent['crossing-24h']).toEqual(new Date('2026-12-10T04:00:00Z'))
    expect(sent['overlay-7d']).toEqual(new Date('2026-11-30T07:00:00Z'))
    await person.presses('Как часто: граница')
    await person.presses('rhythm-set-off')
    expect(person.text()).toContain('Выключено: граница.')
    await person.presses('Как часто: граница')
    await person.presses('rhythm-set-now')
    const again = (await listPlanned(fresh.db, person.personId)).find(({ kind }) => kind === 'crossing-24h')
    expect(again?.sendAt).toEqual(new Date('2026-12-09T07:00:00Z'))
  })

  it('tells by which clock we write, and takes another by its button or by the name of a town', async () => {
    const person = await traveller()
    await person.command('reminders')
    await person.presses('reminders-zone-button')
    await person.presses('московское время')
    expect(person.text()).toContain('Теперь пишем по этому времени: московское время (UTC+3).')
    await person.presses('reminders-zone-button')
    await person.says('в Екатеринбурге')
    expect(person.text()).toContain('Ваш часовой пояс: время Екатеринбурга (UTC+5).')
    await person.presses('reminders-zone-button')
    for (const unsure of ['ъъъъъ', 'Октябрьское']) {
      await person.says(unsure)
      expect(person.card().text[0]?.id).toBe('reminders-zone-unknown')
    }
  })

  it('sets all searches by one button, and offers that only to whoever has one', async () => {
    const person = await traveller()
    await person.command('reminders')
    expect(person.labels()).not.toContain('Как часто: новые вакансии')
    await person.says('сварщик')
    await person.presses('jobs-tell-me-button')
    await person.command('reminders')
    await person.presses('Как часто: новые вакансии')
    await person.presses('rhythm-set-weekly')
    expect((await listSearches(fresh.db, person.personId)).map(({ rhythm }) => rhythm)).toEqual(['weekly'])
    await person.presses('Как часто: новые вакансии')
    expect(person.text()).toContain('Сейчас: раз в неделю.')
  })

  it('gives a file for the calendar', async () => {
    const person = await traveller()
    await person.command('reminders')
    await person.presses('reminders-calendar-button')
    expect(person.shows()[0]).toMatchObject({ show: 'file', attachment: { kind: 'ics' } })
  })
})

describe('the buttons of a reminder', () => {
  it('"done" ends the series of the state’s own form and leaves the rest', async () => {
    const person = await traveller()
    const form = { do: 'form-done', journeyId: person.journeyId, form: 'ru-ruid' }
    await person.sends({ kind: 'press', press: form, standing: true })
    expect(person.text()).toContain('Государству мы ничего не сообщаем.')
    const planned = await listPlanned(fresh.db, person.personId)
    expect(planned.map(({ kind }) => kind)).toEqual(['crossing-24h', 'crossing-3h', 'arrival-day1'])
  })

  it('"done" closes the duty of registering the stay, and what is left of the plan stays', async () => {
    const person = await traveller()
    await recordArrival(fresh.db, person.personId, person.journeyId, '2026-12-10')
    await replanReminders(fresh.db, person.personId, new Date('2026-12-11T06:00:00Z'))
    const before = await listPlanned(fresh.db, person.personId)
    const duty = before.find(({ series }) => series === 'stayreg')
    if (!duty) throw new Error('expected a reminder to register the stay')
    const note = reminderNote(duty, '2026-12-29T06:00:00Z')
    const done = note.choices.find(({ label }) => label.id === 'reminder-done-button')?.press
    await person.sends({ kind: 'press', press: done ?? { do: '' }, standing: true })
    const after = await listPlanned(fresh.db, person.personId)
    expect(after.filter(({ series }) => series === 'stayreg')).toEqual([])
    expect(after).toEqual(before.filter(({ series }) => series !== 'stayreg'))
  })

  it('"done" of another person’s journey changes nothing', async () => {
    const [person, other] = [await traveller(), await traveller()]
    const form = { do: 'form-done', journeyId: other.journeyId, form: 'ru-ruid' }
    await person.sends({ kind: 'press', press: form, standing: true })
    expect(await listPlanned(fresh.db, other.personId)).toHaveLength(7)
  })

  it.each([
    ['hour', '2026-11-30T08:05:00Z'],
    ['tonight', '2026-11-30T14:00:00Z'],
    ['tomorrow', '2026-12-01T04:00:00Z'],
  ])('are put off by its own buttons: %s', async (how, at) => {
    const person = await traveller()
    const one = (await listReminders(fresh.db, person.personId)).find(({ kind }) => kind === 'overlay-7d')
    if (!one) throw new Error('expected the reminder of the state’s own form')
    const note = reminderNote(one, '2026-11-30T07:05:00Z')
    const press = note.choices.find(({ label }) => label.id === `reminder-snooze-${how}-button`)?.press
    person.at('2026-11-30T07:05:00Z')
    await person.sends({ kind: 'press', press: press ?? { do: '' }, standing: true })
    const again = (await listPlanned(fresh.db, person.personId)).find(({ id }) => id === one.id)
    expect(again?.sendAt).toEqual(new Date(at))
  })

  it('"later" brings it back the next morning', async () => {
    const person = await traveller()
    const one = (await listReminders(fresh.db, person.personId)).find(({ kind }) => kind === 'overlay-7d')
    person.at('2026-11-30T07:05:00Z')
    await person.sends({ kind: 'press', press: { do: 'reminder-snooze', id: one?.id }, standing: true })
    expect(person.text()).toContain('Напомним ещё раз: вторник, 1 декабря 2026 г. в 09:00.')
    const again = (await listPlanned(fresh.db, person.personId)).find(({ id }) => id === one?.id)
    expect(again?.sendAt).toEqual(new Date('2026-12-01T04:00:00Z'))
  })
})

describe('the stay', () => {
  it('takes the end of the contract in words, and its early end, and says what follows', async () => {
    const person = await traveller()
    await recordArrival(fresh.db, person.personId, person.journeyId, '2026-12-10')
    person.at('2026-12-11T09:00:00Z')
    await person.command('reminders')
    await person.presses('reminder-stay-button')
    expect(person.text()).toContain('Последний день без постановки на миграционный учёт: пятница, 8 января 2027 г.')
    await person.presses('stay-contract-button')
    await person.says('завтра утром или как-нибудь')
    expect(person.card().text.length).toBeGreaterThan(1)
    await person.says('30 июня 2027')
    expect(person.text()).toContain('Можно оставаться, пока действует договор, последний день: среда, 30 июня 2027 г.')
    expect((await listPlanned(fresh.db, person.personId)).map(({ kind }) => kind)).toContain('contract-60')
    person.at('2027-04-02T09:00:00Z')
    await person.presses('stay-terminated-button')
    await person.says('1 апреля')
    expect(await findOpenStay(fresh.db, person.personId)).toMatchObject({ terminatedOn: '2027-04-01' })
    expect(person.text()).toContain(
      'Новый договор можно заключить без выезда. Последний день: четверг, 15 апреля 2027 г.',
    )
  })

  it('refuses an end before the entry', async () => {
    const person = await traveller()
    await recordArrival(fresh.db, person.personId, person.journeyId, '2026-11-20')
    await person.command('reminders')
    await person.presses('reminder-stay-button')
    await person.presses('stay-contract-button')
    await person.says('10.11.2026')
    expect(person.text()).toContain('Этот день раньше вашего въезда.')
  })
})

describe('"what do I need?"', () => {
  it('answers somebody who has agreed to nothing, in three questions, and keeps nothing', async () => {
    const person = await talk(fresh, { now, languageHint: 'ru' })
    await person.command('needs')
    await person.presses('Казахстан')
    await person.presses('Россия')
    await person.presses('Работа')
    const text = person.text()
    expect(text).toContain('Гражданство: Казахстан. Поездка: Казахстан — Россия. Цель: Работа.')
    expect(text).toContain('не позже чем за 48 часов до границы')
    expect(text).toContain('До въезда Россия просит заполнить форму ruID: не позже чем за 72 часа.')
    expect(text).toContain('По нашим сведениям, для вас она обязательна.')
    expect(text).toContain('Сведения на 23 ноября 2026 г.')
    expect(text).toContain('уточните в ведомстве')
    expect(text).toContain('Документ: паспорт для поездок за границу или ID-карта.')
    expect(text).toContain('Страна: Россия. Без постановки на миграционный учёт можно 30 дней, день въезда считается.')
    expect(text).toContain('Миграционная карта не нужна, если в паспорте есть штамп')
    expect(text.length).toBeLessThan(3000)
    await person.presses('needs-sources-button')
    expect(person.text()).toContain('закон России № 274-ФЗ')
    expect(person.text()).toContain('статья 97(5)')
    await person.presses('back-button')
    expect(person.text()).toBe(text)
    expect(await fresh.db.select().from(drafts).where(eq(drafts.personId, person.personId))).toEqual([])
  })

  it('offers the citizenship it knows first', async () => {
    const person = await traveller()
    await person.command('needs')
    expect(person.card().choices[0]).toMatchObject({ label: { id: 'country-kz' }, tone: 'main' })
  })

  it('has a polite answer for citizens of other states', async () => {
    const person = await talk(fresh, { now, locale: 'en' })
    await person.command('needs')
    await person.presses('country-other')
    expect(person.card().choices[0]?.label.id).toBe('urgent-button')
  })
})

describe('every reminder', () => {
  it.each(Locale.options)('has its words in %s', (locale) => {
    const problems: string[] = []
    const words = koshWords(({ id, locale: of }) => problems.push(`${of} ${id}`))
    const stay = { citizenship: 'KZ', purpose: 'work' as const, enteredOn: '2026-03-01', zone: 'Europe/Moscow' }
    const plan = planReminders({
      zone: 'Asia/Almaty',
      now,
      draftTravelsAt: '2026-12-20T00:00:00Z',
      journeys: [
        {
          id: '11111111-1111-4111-8111-111111111111',
          isFiled: false,
          addressKnown: false,
          journey: {
            citizenship: 'KG',
            purpose: 'work',
            legs: [
              { direction: 'exit', state: 'KG', at: '2026-12-10T09:00', zone: 'Asia/Bishkek' },
              { direction: 'entry', state: 'KZ', at: '2026-12-10T08:00', zone: 'Asia/Almaty' },
              { direction: 'exit', state: 'KZ', at: '2026-12-12T09:00', zone: 'Asia/Almaty' },
              { direction: 'entry', state: 'RU', at: '2026-12-12T07:00', zone: 'Europe/Moscow' },
            ],
          },
        },
      ],
      stays: [
        { ...stay, state: 'RU', region: 'RU-MOW' },
        { ...stay, state: 'KG', purpose: 'family' },
        { ...stay, state: 'AM', contractEndsOn: '2026-12-31' },
        { ...stay, state: 'BY', terminatedOn: '2026-07-01' },
        { ...stay, state: 'BY', enteredFrom: 'RU', purpose: 'tourism' },
        { ...stay, citizenship: 'RU', state: 'KZ', enteredOn: '2026-07-10' },
      ],
    })
    const texts = plan.flatMap((one) => {
      const card = reminderNote({ ...one, id: 'x' }, one.dueAt, true)
      return [...card.text, ...card.choices.map(({ label }) => label)]
    })
    const said = texts.map((text) => words.say(locale, text))
    expect(problems).toEqual([])
    expect(said.filter((one) => one === '' || one.includes('…'))).toEqual([])
  })
})
