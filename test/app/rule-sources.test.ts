import { describe, expect, it } from 'vitest'
import { groundsOf, reminderName } from '../../src/app/reminders/reminder-note.ts'
import { sourceCodes, sourceOf } from '../../src/app/reminders/rule-sources.ts'
import { koshWords } from '../../src/app/world.ts'
import { Locale } from '../../src/domain/codes.ts'
import { russianRuId } from '../../src/domain/rules/ru.ts'

const { say, has } = koshWords()

describe('where a rule is from', () => {
  it.each(Locale.options)('is told in the words of the reader: %s', (locale) => {
    expect(sourceCodes.filter((code) => !has(locale, `source-${code}`))).toEqual([])
  })

  it('says in Russian which act it is, and that the signed one was not seen', () => {
    const draft = russianRuId[1]
    if (!draft) throw new Error('expected the draft that makes ruID mandatory')
    const told = groundsOf(draft).map((text) => say('ru', text))
    expect(told).toEqual([
      'Основание: постановление Правительства России № 1510 от 07.11.2024; проект: с 01.07.2026 обязательна для работы и учёбы (24.kg, 23.01.2026); подписанный акт мы не видели. Сведения на 23 ноября 2026 г.',
      'Источники расходятся: уточните в ведомстве.',
    ])
  })

  it('is the citation kept with a judgement when its rule is in the files no more', () => {
    expect(sourceOf({ id: 'ru-old/1', source: 'Decree 1 of 1 January 2020' })).toBe('Decree 1 of 1 January 2020')
  })
})

describe('a reminder in a list', () => {
  it('names the form, the duty or the border it is about', () => {
    const told = (one: Parameters<typeof reminderName>[0]) => say('ru', reminderName(one))
    expect(told({ series: 'overlay', about: { overlay: 'kz-eta' } })).toBe('подать QazETA, въезд в Казахстан')
    expect(told({ series: 'stayreg', about: { duty: 'ru-registration' } })).toBe('Россия: встать на миграционный учёт')
    expect(told({ series: 'crossing', about: { from: 'KZ', to: 'RU' } })).toBe('граница: Казахстан → Россия')
  })
})
