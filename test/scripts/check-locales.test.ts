import { describe, expect, it } from 'vitest'
import { lintLocales, type Project } from '../../scripts/locales/lint.ts'
import { defineForm } from '../../src/dialogs/form.ts'
import { text } from '../../src/dialogs/kinds/text.ts'
import { Locale } from '../../src/domain/codes.ts'

const sound: Record<Locale, string> = {
  kk: 'go-button = Кету',
  ru: 'go-button = Уйти',
  ky: 'go-button = Кетүү',
  hy: 'go-button = Գնալ',
  be: 'go-button = Пайсці',
  en: 'go-button = Leave',
}

/** What the check says of a project whose every sentence is in order but for the ones given. */
function lint(added: Partial<Record<Locale, string>>, others: Partial<Project> = {}): string[] {
  const locales = Locale.options.map((locale) => ({
    locale,
    file: `${locale}.ftl`,
    source: `${sound[locale]}\n${added[locale] ?? ''}\n`,
  }))
  const ids = [
    ...new Set(Object.values(added).flatMap((source) => [...source.matchAll(/^[a-z-]+(?= =)/gm)].map(([id]) => id))),
  ]
  const sources = [
    { path: 'src/app/said.ts', text: ["'go-button'", ...ids.map((id) => `'${id}'`), "'.hint'"].join(' ') },
  ]
  return lintLocales({ locales, sources, forms: [], families: [], ...others }).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
}

const everywhere = (source: string) => Object.fromEntries(Locale.options.map((locale) => [locale, source]))

describe('the check of the locales', () => {
  it('has nothing to say of sound files', () => {
    expect(lint({})).toEqual([])
  })

  it('names the line that is not Fluent', () => {
    expect(lint({ ky: 'broken = { $name' })).toEqual([expect.stringMatching(/^ky\.ftl:\d not Fluent: /)])
  })

  it('names the second of two messages of one id', () => {
    expect(lint({ ru: 'go-button = Идти' })).toEqual(['ru.ftl:2 go-button stands here a second time, first in line 1'])
  })

  it('misses a message and an attribute', () => {
    const told = lint({ ...everywhere('a = 1\n    .hint = 2'), hy: 'a = 1', be: '' })
    expect(told).toContain('hy.ftl:1 a.hint is missing (see kk.ftl:3)')
    expect(told).toContain('be.ftl:1 a is missing (see kk.ftl:2)')
    expect(told).toContain('be.ftl:1 a.hint is missing (see kk.ftl:3)')
    expect(told).toHaveLength(3)
  })

  it('misses a variable that others have', () => {
    expect(lint({ ...everywhere('a = { $day } { $month }'), kk: 'a = { $day }' })).toEqual([
      'kk.ftl:2 a leaves out $month, which other languages have',
    ])
  })

  const days = (keys: string[], last = 'other') =>
    `a = { $days ->\n${keys.map((key) => `    [${key}] { $days } 5\n`).join('')}   *[${last}] { $days } 6\n    }`
  const plural: Partial<Record<Locale, string>> = {
    kk: 'a = { $days }',
    ky: 'a = { $days }',
    hy: 'a = { $days }',
    ru: days(['one', 'few'], 'many'),
    be: days(['one', 'few', 'many']),
    en: days(['one']),
  }

  it('takes the plurals each language needs', () => {
    expect(lint(plural)).toEqual([])
  })

  it('misses a plural', () => {
    expect(lint({ ...plural, be: days(['one']) })).toEqual(['be.ftl:2 a has no [few] of {$days}, which be needs'])
    expect(lint({ ...plural, ru: 'a = { $days }' })).toEqual(['ru.ftl:2 a does not tell the number of {$days} apart'])
  })

  it('misses a number told by itself in other languages', () => {
    const zero = { ...plural, ru: days(['0', 'one', 'few'], 'many') }
    expect(lint(zero)).toContain('kk.ftl:2 a has no [0] of {$days}, which other languages have')
  })

  it.each([
    ['ru', 'a = Нaзад', 'a mixes letters of two scripts in “Нaзад”'],
    ['hy', 'a = Հеտ', 'a mixes letters of two scripts in “Հеտ”'],
    ['ru', 'a = Дні', 'a has “і” in “Дні”, which ru does not write'],
    ['be', 'a = Дни', 'a has “и” in “Дни”, which be does not write'],
    ['ky', 'a = Қайда', 'a has “Қ” in “Қайда”, which ky does not write'],
    ['en', 'a = Да', 'a has “Д” in “Да”, which en does not write'],
    ['kk', 'a = Бұл journey', 'a has a Latin word “journey”'],
    ['ru', 'a = Готово!', 'a has an exclamation mark'],
    ['ru', 'a = Два  пробела', 'a has two spaces in a row'],
    ['ru', 'a = Дом—дорога', 'a has no spaces round an em dash'],
    ['ru', 'a = Дом - дорога', 'a has a hyphen for a dash'],
    ['en', 'a = Home — road', 'a has spaces round an em dash'],
    ['be', 'a = "Так"', 'a has straight quotes: « »'],
    ['hy', 'a = Այո.', 'a ends a sentence with a Latin full stop: ։'],
    ['en', `a = ${'word '.repeat(31)}.`, 'a has a sentence of 31 words, more than 30'],
  ] as const)('finds in %s: %s', (locale, source, told) => {
    expect(lint({ ...everywhere('a = 5'), [locale]: source })).toContain(`${locale}.ftl:2 ${told}`)
  })

  it('takes names in their own letters and addresses', () => {
    expect(lint({ ...everywhere('a = 5'), ru: 'a = QR-код и Telegram: mfa.gov.kg', kk: 'a = 112-ге, QR' })).toEqual([])
  })

  it('finds labels that are too long or have no words, and lets names on them be', () => {
    const source = {
      ...everywhere('a-button = 5'),
      ru: 'a-button = Зарегистрировать ещё одного спутника',
      kk: 'a-button = ›',
      en: 'a-button = { $name }',
    }
    const told = lint({
      ...source,
      ...Object.fromEntries(['ky', 'hy', 'be'].map((locale) => [locale, 'a-button = { $name }'])),
    })
    expect(told).toContain('ru.ftl:2 a-button is a label of 36 letters, more than 34')
    expect(told).toContain('kk.ftl:2 a-button is a label without words')
    expect(told.filter((line) => /^(ky|hy|be|en)/.test(line))).toEqual([])
  })

  it('measures a label with the sentences it stands on', () => {
    const told = lint({
      ...everywhere('a-button = 5'),
      ru: 'a-button = Вернуться к этому вопросу и { go-button } сейчас',
    })
    expect(told).toEqual(['ru.ftl:2 a-button is a label of 39 letters, more than 34'])
  })

  it('finds what was left in English or Russian', () => {
    const told = lint({
      ...everywhere('a = 5'),
      en: 'a = Leave now',
      hy: 'a = Leave now',
      ru: 'a = Вот что надо сделать',
      ky: 'a = Вот что надо сделать',
    })
    expect(told).toContain('hy.ftl:2 a is the same as in English')
    expect(told).toContain('ky.ftl:2 a is the same as in Russian')
  })

  it('finds what nothing says and what has no words', () => {
    const sources = [
      { path: 'src/app/said.ts', text: "const a = { id: 'go-button' }\nconst b = { id: 'gone' }\nrefused('no-such')" },
    ]
    const told = lint(everywhere('a = 5'), { sources })
    expect(told).toContain('en.ftl:2 a is said nowhere')
    expect(told).toContain('src/app/said.ts:2 gone has no words in the locales')
    expect(told).toContain('src/app/said.ts:3 no-such has no words in the locales')
  })

  it('finds a sentence said without the value it has a place for', () => {
    const sources = [{ path: 'src/app/said.ts', text: "'go-button'\n{ id: 'a' }\n{ id: 'a', args: { day: 1 } }" }]
    expect(lint(everywhere('a = { $day }'), { sources })).toEqual(['src/app/said.ts:2 a is said without its $day'])
  })

  it('knows ids that the program puts together', () => {
    const sources = [{ path: 'src/app/said.ts', text: ["'go-button' `state-of-", '{code}`'].join('$') }]
    const told = lint(everywhere('state-of-kz = 5'), {
      sources,
      families: [{ prefix: 'state-of', codes: ['KZ', 'NO_WHERE'] }],
    })
    expect(told).toEqual(['src/text-ids.ts:1 state-of-no-where has no words in the locales'])
  })

  it('knows what a form asks', () => {
    const form = defineForm({
      id: 'trip',
      revision: 1,
      review: false,
      fields: [{ name: 'hostName', kind: text({ max: 10 }) }],
    })
    const told = lint(everywhere('trip-host-name = 5\n    .hint = 6'), {
      forms: [{ form, file: 'src/dialogs/trip.ts' }],
    })
    expect(told).toEqual(['src/dialogs/trip.ts:1 trip-host-name.short has no words in the locales'])
  })
})
