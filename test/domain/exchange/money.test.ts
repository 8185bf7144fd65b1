import { describe, expect, it } from 'vitest'
import { convert, monthlyPay, rateDate, readCurrency } from '../../../src/domain/exchange/money.ts'
import { payPart } from '../../../src/domain/exchange/parts.ts'
import { aVacancy, aWish, testRates } from '../../support/exchange.ts'

describe('pay', () => {
  it.each([
    ['hour', 200, 33_000],
    ['day', 2000, 42_000],
    ['week', 10_000, 43_500],
    ['month', 40_000, 40_000],
    ['year', 480_000, 40_000],
  ] as const)('by the %s is told for a month', (payPeriod, payMin, month) => {
    expect(monthlyPay({ payMin, payMax: null, currency: 'RUB', payPeriod })).toEqual({
      min: month,
      max: month,
      currency: 'RUB',
    })
  })

  it('that is not stated is unknown, not nought', () => {
    const wish = aWish({ payFloor: { amount: 80_000, currency: 'RUB', net: true, period: 'month' } })
    expect(monthlyPay(aVacancy())).toBeNull()
    const unknown = payPart(wish, aVacancy())
    const little = payPart(wish, aVacancy({ payMin: 20_000, currency: 'RUB' }))
    const enough = payPart(wish, aVacancy({ payMin: 80_000, currency: 'RUB' }))
    expect(unknown).toBeGreaterThan(little)
    expect(unknown).toBeLessThan(enough)
  })

  it('is measured against the least wanted in whatever currency that is', () => {
    const inTenge = aWish({ payFloor: { amount: 480_000, currency: 'KZT', net: true, period: 'month' } })
    const inRoubles = aWish({ payFloor: { amount: 80_000, currency: 'RUB', net: true, period: 'month' } })
    const of = aVacancy({ payMin: 100_000, currency: 'RUB' })
    expect(payPart(inTenge, of)).toBeCloseTo(payPart(inRoubles, of), 10)
  })
})

describe('money', () => {
  it.each([
    ['рублёў', 'RUB'],
    ['расійскіх рублёў', 'RUB'],
    ['беларускіх рублёў', 'BYN'],
    ['долараў', 'USD'],
    ['долларов', 'USD'],
    ['еўра', 'EUR'],
    ['դրամ', 'AMD'],
    ['ռուբլի', 'RUB'],
    ['ռուսական ռուբլի', 'RUB'],
    ['բելառուսական ռուբլի', 'BYN'],
    ['տենգե', 'KZT'],
    ['սոմ', 'KGS'],
    ['դոլար', 'USD'],
  ])('is known by its name: %s', (said, code) => expect(readCurrency(said)).toEqual({ code, per: 1 }))

  it('is converted by what both are worth', () => {
    expect(convert(100_000, 'RUB', 'KZT', testRates)).toBe(600_000)
    expect(convert(600_000, 'KZT', 'RUB', testRates)).toBe(100_000)
    expect(convert(320, 'BYN', 'KGS', testRates)).toBe(10_240)
    expect(convert(7, 'EUR', 'EUR', testRates)).toBe(7)
  })

  it('is not converted where a rate is wanting', () => {
    expect(convert(100, 'GEL', 'KZT', testRates)).toBeUndefined()
  })

  it('is told with the day of the older of the two rates', () => {
    expect(rateDate('BYN', 'RUB', testRates)).toBe('2026-11-19')
  })

  it.each([
    ['«руб.»', 'RUB', 1],
    ['RUR', 'RUB', 1],
    ['BYR', 'BYN', 10_000],
    ['тенге', 'KZT', 1],
    ['₸', 'KZT', 1],
    ['сом', 'KGS', 1],
    ['դրամ', 'AMD', 1],
    ['бел. руб.', 'BYN', 1],
    ['kgs', 'KGS', 1],
  ])('named %s is %s', (said, code, per) => {
    expect(readCurrency(said)).toEqual({ code, per })
  })

  it('named by no currency is none', () => {
    expect(readCurrency('по договорённости')).toBeUndefined()
  })
})
