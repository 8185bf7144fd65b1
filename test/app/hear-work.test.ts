import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import { hearWork, type WhereAsked } from '../../src/app/talk/hear-work.ts'
import type { Locale } from '../../src/domain/codes.ts'

const hear = (text: string, locale: Locale) => hearWork(placeIndex(), text, locale)
const orenburg = { country: 'RU' as const, place: 515003 }

describe('work and the place it should be in, said at once', () => {
  it.each<[Locale, string, string, WhereAsked]>([
    ['ru', 'сварщик в Оренбурге', '7212', orenburg],
    ['ru', 'сварщик Оренбург', '7212', orenburg],
    ['kk', 'Орынборда дәнекерлеуші', '7212', orenburg],
    ['ky', 'Оренбургда ширетүүчү', '7212', orenburg],
    ['hy', 'եռակցող Օրենբուրգում', '7212', orenburg],
    ['be', 'зваршчык у Арэнбургу', '7212', orenburg],
    ['en', 'welder in Orenburg', '7212', orenburg],
    ['ky', 'Ошто тикмечи', '7531', { country: 'KG', place: 1527534 }],
    ['ru', 'водитель автобуса в Нижнем Новгороде', '8331', { country: 'RU', place: 520555 }],
    ['ru', 'Ищу работу сварщиком в Омске', '7212', { country: 'RU', place: 1496153 }],
    ['ru', 'сварщик в Оренбургской области', '7212', { country: 'RU', region: 'RU-ORE' }],
    ['kk', 'Орынбор облысында дәнекерлеуші', '7212', { country: 'RU', region: 'RU-ORE' }],
    ['en', 'driver in Minsk region', '8322', { country: 'BY', region: 'BY-MI' }],
    ['ru', 'повар в Башкирии', '5120', { country: 'RU', region: 'RU-BA' }],
    ['ru', 'сварщик в Казахстане', '7212', { country: 'KZ' }],
  ])('is heard, %s: %s', (locale, text, isco, where) => {
    const { candidates, where: heard } = hear(text, locale)
    expect(candidates[0]?.isco).toBe(isco)
    expect(heard).toEqual(where)
  })

  it.each<[Locale, string]>([
    ['ru', 'сварщик'],
    ['ru', 'сварщик из Оренбурга'],
    ['kk', 'Орынбордан дәнекерлеуші'],
    ['ru', 'сварщик на стройку'],
    ['ru', 'начальник шахты'],
  ])('names no place where none is meant, %s: %s', (locale, text) => {
    expect(hear(text, locale).where).toEqual({})
  })
})
