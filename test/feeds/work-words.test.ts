import { describe, expect, it } from 'vitest'
import { employerKey } from '../../src/domain/exchange/same-job.ts'
import { readCountry } from '../../src/feeds/countries.ts'
import {
  housingIn,
  readDay,
  readEducation,
  readPeriod,
  readSchedule,
  readSums,
  readYears,
} from '../../src/feeds/work-words.ts'

describe('words about the work', () => {
  it.each([
    ['от 50 000 ₽', { least: 50_000 }],
    ['64 600–80 800 ₽', { least: 64_600, most: 80_800 }],
    ['до 1,5 млн', { most: 1_500_000 }],
    ['40 640 ₽', { least: 40_640, most: 40_640 }],
    ['300 000 теңгеге дейін', { most: 300_000 }],
    ['90 тыс. руб.', { least: 90_000, most: 90_000 }],
    ['Не указана', {}],
    [undefined, {}],
    [0, {}],
    [1200.5, { least: 1200.5 }],
  ])('pay of %j is %j', (said, sums) => {
    expect(readSums(said)).toEqual(sums)
  })

  it.each([
    ['05-11-2026', '2026-11-05'],
    ['2026-11-05T23:00:00Z', '2026-11-05'],
    ['2026.1.5', '2026-01-05'],
    ['18 июня 2026', '2026-06-18'],
    ['31.02.2026', undefined],
    ['вчера', undefined],
  ])('the day %s is %s', (said, day) => {
    expect(readDay(said)).toBe(day)
  })

  it.each([
    ['Опыт 1–3 года', 1],
    ['без опыта', 0],
    ['6 месяцев', 0.5],
    ['no requirements', 0],
    ['Не указано', undefined],
    [99, undefined],
  ])('experience of %s is %s', (said, years) => {
    expect(readYears(said)).toBe(years)
  })

  it.each([
    ['Предоставляем бесплатное жильё и спецодежду', 'yes'],
    ['Проживание за счёт компании', 'yes'],
    ['Жильё не предоставляется', 'no'],
    ['Предоставляем общежитие; семейным жильё не предоставляется', 'unknown'],
    ['Строительство жилья', 'unknown'],
    [null, 'unknown'],
  ])('of "%s" a place to live is %s', (text, stated) => {
    expect(housingIn(text)).toBe(stated)
  })

  it.each([
    ['Вахтовый метод', 'rotation'],
    ['Сменный график', 'shift'],
    ['Неполный рабочий день', 'part_time'],
    ['Не указано', undefined],
  ])('the schedule %s is %s', (said, schedule) => {
    expect(readSchedule(said)).toBe(schedule)
  })

  it('tell education, period and state', () => {
    expect([readEducation('bachelor degree'), readEducation('Без высшего образования')]).toEqual([
      'bachelor',
      undefined,
    ])
    expect(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'].map(readPeriod)).toEqual(['hour', 'day', 'week', 'month', 'year'])
    expect([readCountry('Республика Беларусь'), readCountry('kz'), readCountry('Нарния')]).toEqual([
      'BY',
      'KZ',
      'Нарния',
    ])
  })

  it.each([
    ['ООО «Мост»', 'мост'],
    ['Общество с ограниченной ответственностью "Мост"', 'мост'],
    ['ТОО Мост', 'мост'],
    ['ООО', null],
    ['Работодатель указан в оригинале', null],
  ])('the employer %s is compared as %s', (name, key) => {
    expect(employerKey(name)).toBe(key)
  })
})
