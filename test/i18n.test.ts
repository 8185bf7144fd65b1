import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Locale } from '../src/domain/codes.ts'
import { createWords, guessLocale, ownNames, type TextProblem } from '../src/i18n.ts'

const words = createWords()
const crossing = { at: '2026-12-25T04:05:00Z', zone: 'Asia/Almaty' }

describe('days and times', () => {
  it.each([
    ['kk', '2026 ж. 25 желтоқсан, жұма, 09:05'],
    ['ru', 'пятница, 25 декабря 2026 г. в 09:05'],
    ['ky', '2026-ж. 25-декабрь, жума, 09:05'],
    ['hy', '2026 թ. դեկտեմբերի 25, ուրբաթ, 09:05'],
    ['be', 'пятніца, 25 снежня 2026 г. у 09:05'],
    ['en', 'Friday, 25 December 2026 at 09:05'],
  ] as const)('an instant is told in full in %s', (locale, told) => {
    expect(words.value(locale, { ...crossing, style: 'full' })).toBe(told)
  })

  it.each([
    ['kk', '2026 ж. 3 мамыр'],
    ['ru', '3 мая 2026 г.'],
    ['ky', '2026-ж. 3-май'],
    ['hy', '2026 թ. մայիսի 3'],
    ['be', '3 мая 2026 г.'],
    ['en', '3 May 2026'],
  ] as const)('a day is told in %s', (locale, told) => {
    expect(words.value(locale, { date: '2026-05-03' })).toBe(told)
  })

  it.each([
    ['kk', '2026 ж. мамыр', 'жс'],
    ['ru', 'май 2026', 'вс'],
    ['ky', '2026-ж. май', 'жк'],
    ['hy', '2026 թ. մայիս', 'կիր'],
    ['be', 'май 2026', 'нд'],
    ['en', 'May 2026', 'Sun'],
  ] as const)('a month and a short weekday are told in %s', (locale, month, weekday) => {
    expect(words.value(locale, { date: '2026-05-03', style: 'month' })).toBe(month)
    expect(words.value(locale, { date: '2026-05-03', style: 'weekday' })).toBe(weekday)
  })

  it('an instant is told by the clock of its zone, midnight as 00:00', () => {
    expect(words.value('en', { at: '2026-12-25T19:00:00Z', zone: 'Asia/Almaty', style: 'dateTime' })).toBe(
      '26 December 2026 at 00:00',
    )
    expect(words.value('ru', { at: '2026-12-25T19:00:00Z', zone: 'Europe/Minsk', style: 'time' })).toBe('22:00')
  })

  it('a day at the end of a sentence is followed by one full stop', () => {
    expect(words.say('ru', { id: 'urgent-as-of', args: { date: { date: '2026-11-24' } } })).toContain(
      '24 ноября 2026 г.)',
    )
    const dir = localesOf({ ru: 'until = Срок: { $day }.' })
    expect(createWords({ directory: dir }).say('ru', { id: 'until', args: { day: { date: '2026-11-24' } } })).toBe(
      'Срок: 24 ноября 2026 г.',
    )
  })
})

describe('sums, lists and names', () => {
  it.each([
    ['kk', '450 000 ₸', '30 000–40 000 сом'],
    ['ru', '450 000 ₸', '30 000–40 000 сом'],
    ['ky', '450 000 ₸', '30 000–40 000 сом'],
    ['hy', '450 000 ₸', '30 000–40 000 սոմ'],
    ['be', '450 000 ₸', '30 000–40 000 сом'],
    ['en', '₸450,000', 'KGS 30,000–40,000'],
  ] as const)('money is told in %s', (locale, tenge, som) => {
    const plainSpaces = (told: string | number) => String(told).replace(/\s/g, ' ')
    expect(plainSpaces(words.value(locale, { money: 450_000, currency: 'KZT' }))).toBe(tenge)
    expect(plainSpaces(words.value(locale, { money: 30_000, currency: 'KGS', toMoney: 40_000 }))).toBe(som)
  })

  it.each([
    [0.1 + 0.2, 'BYN', undefined, '0,30 Br'],
    [12.5, 'BYN', undefined, '12,50 Br'],
    [1500, 'BYN', 1500, '1 500 Br'],
    [79_999.99, 'RUB', undefined, '80 000 ₽'],
    [1000, 'AMD', 2000, '1 000–2 000 драм'],
    [1000, 'CHF', undefined, '1 000 CHF'],
  ])('%d %s is told without noise', (money, currency, toMoney, told) => {
    const arg = toMoney === undefined ? { money, currency } : { money, currency, toMoney }
    expect(String(words.value('ru', arg)).replace(/\s/g, ' ')).toBe(told)
  })

  it.each([
    ['en', 'Health and safety inspector', 'Welder', 'Health and safety inspector; Welder'],
    ['ru', 'Пекарь, кондитер', 'Сварщик', 'Пекарь, кондитер; Сварщик'],
    ['ru', 'Сиделка', 'Сварщик', 'Сиделка и Сварщик'],
  ] as const)('in %s %s and %s are told as a list of two', (locale, first, second, told) => {
    expect(words.value(locale, { list: [first, second] })).toBe(told)
  })

  it.each([
    ['kk', 'Қазақстан, Ресей және Германия'],
    ['ru', 'Казахстан, Россия и Германия'],
    ['ky', 'Казакстан, Россия жана Германия'],
    ['hy', 'Ղազախստան, Ռուսաստան և Գերմանիա'],
    ['be', 'Казахстан, Расія і Германія'],
    ['en', 'Kazakhstan, Russia and Germany'],
  ] as const)('countries are listed in %s, one that has no words of ours too', (locale, told) => {
    const list = [{ country: 'KZ' }, { country: 'RU' }, { country: 'DE' }]
    expect(words.value(locale, { list })).toBe(told)
    expect(words.value(locale, { list: [] })).toBe('')
    expect(words.value(locale, { list: ['А'] })).toBe('А')
  })

  it.each([
    ['kk', 'Алматы уақыты (UTC+5)'],
    ['ru', 'время Алматы (UTC+5)'],
    ['ky', 'Алматы убактысы (UTC+5)'],
    ['hy', 'Ալմաթիի ժամանակ (UTC+5)'],
    ['be', 'час Алматы (UTC+5)'],
    ['en', 'Almaty time (UTC+5)'],
  ] as const)('a clock is named by its city in %s', (locale, told) => {
    expect(words.value(locale, { zone: 'Asia/Almaty' })).toBe(told)
    expect(words.value(locale, { zone: 'Asia/Kabul' })).toBe('UTC+4:30')
  })

  it('places and occupations are named by whoever knows them', () => {
    const named = createWords({
      placeName: (id, locale) => `${locale} ${id}`,
      occupationTitle: (isco, locale) => `${locale} ${isco}`,
    })
    expect(named.value('kk', { place: 1526384 })).toBe('kk 1526384')
    expect(named.value('be', { occupation: '7212' })).toBe('be 7212')
    expect(named.value('ru', { checkpoint: 'kz-ru-zhaisan', side: 'KZ' })).toBe('Жайсан')
  })
})

describe('sentences', () => {
  it.each([
    ['ru', [0, 1, 2, 5, 11, 21, 22], ['дней', 'день', 'дня', 'дней', 'дней', 'день', 'дня']],
    ['be', [0, 1, 2, 5, 11, 21, 22], ['дзён', 'дзень', 'дні', 'дзён', 'дзён', 'дзень', 'дні']],
    ['en', [0, 1, 2, 21], ['days', 'day', 'days', 'days']],
    ['hy', [1, 2, 21], ['օր', 'օր', 'օր']],
    ['kk', [1, 2, 21], ['күн', 'күн', 'күн']],
    ['ky', [1, 2, 21], ['күн', 'күн', 'күн']],
  ] as const)('days are counted as %s counts them', (locale, counts, forms) => {
    const counted = createWords({ directory: localesOf(dayForms) })
    expect(counts.map((days) => counted.say(locale, { id: 'days', args: { days } }))).toEqual(
      counts.map((days, index) => `${days} ${forms[index]}`),
    )
  })

  it('an attribute is said by its name after a dot, and a sentence may stand in another', () => {
    const dir = localesOf({ ru: 'ask = Куда?\n    .hint = Например: { $place }.\nname = Алматы' })
    const said = createWords({ directory: dir }).say('ru', {
      id: 'ask.hint',
      args: { place: { text: { id: 'name' } } },
    })
    expect(said).toBe('Например: Алматы.')
  })

  it('what a language lacks is said in Russian, then in English, then by its id, and told once', () => {
    const problems: TextProblem[] = []
    const dir = localesOf({ kk: 'other = өзге', ru: 'some = есть', en: 'rare = found' })
    const { say } = createWords({ directory: dir, report: (problem) => problems.push(problem) })
    expect(say('kk', { id: 'some' })).toBe('есть')
    expect(say('kk', { id: 'rare' })).toBe('found')
    expect(say('kk', { id: 'none.hint' })).toBe('none.hint')
    expect(say('kk', { id: 'some' })).toBe('есть')
    expect(problems.filter(({ id }) => id === 'some')).toEqual([
      { id: 'some', locale: 'kk', problem: 'missing-message' },
    ])
  })

  it('a missing value leaves a gap in the sentence instead of none', () => {
    const problems: TextProblem[] = []
    const dir = localesOf({ ru: 'told = { $name }, срок { $day }.' })
    const { say } = createWords({ directory: dir, report: (problem) => problems.push(problem) })
    expect(say('ru', { id: 'told', args: { day: '5' } })).toBe('…, срок 5.')
    expect(problems).toEqual([{ id: 'told', locale: 'ru', problem: 'missing-variable' }])
  })
})

describe('languages', () => {
  it.each([
    ['kk-KZ', 'kk'],
    ['hy', 'hy'],
    ['be_BY', 'be'],
    ['EN-us', 'en'],
    ['uz', 'ru'],
    ['tg-TJ', 'ru'],
    ['az', 'ru'],
    ['uk', 'ru'],
    ['de', 'en'],
    ['', 'ru'],
    [undefined, 'ru'],
  ])('the hint %s leads to %s', (hint, locale) => {
    expect(guessLocale(hint)).toBe(locale)
  })

  it('each language is called the same in all of them: as its speakers do', () => {
    for (const shown of Locale.options)
      for (const locale of Locale.options)
        expect(words.say(shown, { id: `language-own-${locale}` })).toBe(ownNames[locale])
  })
})

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true })
})

function localesOf(sources: Partial<Record<Locale, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'kosh-locales-'))
  made.push(dir)
  for (const [locale, source] of Object.entries(sources)) writeFileSync(join(dir, `${locale}.ftl`), `${source}\n`)
  return dir
}

const slavic = (one: string, few: string, many: string) =>
  `days = { $days ->\n    [one] { $days } ${one}\n    [few] { $days } ${few}\n   *[many] { $days } ${many}\n    }`

const dayForms: Record<Locale, string> = {
  ru: slavic('день', 'дня', 'дней'),
  be: slavic('дзень', 'дні', 'дзён'),
  en: 'days = { $days ->\n    [one] { $days } day\n   *[other] { $days } days\n    }',
  hy: 'days = { $days } օր',
  kk: 'days = { $days } күн',
  ky: 'days = { $days } күн',
}
