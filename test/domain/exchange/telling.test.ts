import { describe, expect, it } from 'vitest'
import {
  cellFloor,
  cellReach,
  cellsOfVacancy,
  cellsOfWish,
  worthTelling,
} from '../../../src/domain/exchange/telling.ts'
import { aVacancy, aWish, testRates } from '../../support/exchange.ts'

describe('what is worth telling', () => {
  it.each([
    ['the very work', { isco: '7212' }, true],
    ['work that is only near', { isco: '7222' }, false],
    ['other work', { isco: '5120' }, false],
    ['work that nobody understood', { isco: null }, false],
    ['less pay than the least wished for', { payMin: 50_000, currency: 'RUB', payPeriod: 'month' as const }, false],
    ['more pay than that', { payMin: 150_000, currency: 'RUB', payPeriod: 'month' as const }, true],
    ['a state they would not go to', { country: 'BY' }, false],
    ['a vacancy whose last day is over', { closesOn: '2026-11-24' }, false],
  ])('is told of %s: %o', (_, of, isWorth) => {
    const payFloor = { amount: 100_000, currency: 'RUB', net: true, period: 'month' as const }
    const wish = aWish({ countries: ['RU', 'KZ'], payFloor })
    expect(worthTelling(wish, aVacancy(of)) !== undefined).toBe(isWorth)
  })
})

describe('the cells by which a wish and a vacancy find each other', () => {
  it.each([
    [{ occupations: ['7212'] }, [], ['721']],
    [{ occupations: ['7212', '7213'], countries: ['RU' as const] }, [], ['721RU']],
    [
      { occupations: ['7212'], countries: ['RU' as const, 'KZ' as const] },
      ['RU-MOW'],
      ['721RU-MOW', '721RU?', '721KZ'],
    ],
    [{ occupations: ['7212'], countries: ['KZ' as const] }, ['RU-MOW'], ['721KZ']],
    [{ occupations: ['0310'] }, [], ['0310']],
    [{}, [], []],
  ])('of the wish %o', (profile, regions, cells) => {
    expect(cellsOfWish(profile, regions)).toEqual(cells)
  })

  it('of a vacancy are anywhere, its state and its region', () => {
    expect(cellsOfVacancy(aVacancy({ region: 'RU-MOW' }))).toEqual(['721', '721RU', '721RU-MOW'])
    expect(cellsOfVacancy(aVacancy({ region: null }))).toEqual(['721', '721RU', '721RU?'])
    expect(cellsOfVacancy(aVacancy({ isco: null }))).toEqual([])
  })

  it('let pay of any currency reach a floor of any other', () => {
    const floor = cellFloor({ payFloor: { amount: 300_000, currency: 'KZT', net: true, period: 'month' } }, testRates)
    expect(floor).toBe(600)
    const pays = (payMin: number) => cellReach(aVacancy({ payMin, currency: 'RUB', payPeriod: 'month' }), testRates)
    expect(pays(60_000)).toBeGreaterThan(floor)
    expect(pays(30_000)).toBeLessThan(floor)
    expect(cellReach(aVacancy(), testRates)).toBe(Number.MAX_VALUE)
  })
})
