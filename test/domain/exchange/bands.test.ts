import { describe, expect, it } from 'vitest'
import { payStanding } from '../../../src/domain/exchange/bands.ts'
import { judge } from '../../../src/domain/exchange/score.ts'
import { aVacancy, aWish, testRates } from '../../support/exchange.ts'

const bands = { '7212 RU': { low: 60_000, high: 100_000, vacancies: 50 } }
const standing = (payMin: number, currency = 'RUB') =>
  payStanding(bands, testRates, aVacancy({ payMin, currency, payPeriod: 'month' }))

describe('pay against what the occupation is usually paid in the state', () => {
  it.each([
    [60_000, 0.25],
    [80_000, 0.5],
    [100_000, 0.75],
    [20_000, 0],
    [900_000, 1],
  ])('of %i roubles stands at %f', (pay, at) => expect(standing(pay)).toBeCloseTo(at, 10))

  it('is reckoned in the currency of the state, at the rates of the day', () => {
    expect(standing(480_000, 'KZT')).toBeCloseTo(0.5, 10)
  })

  it('is unknown for another occupation or state, without pay and without a rate', () => {
    expect(payStanding(bands, testRates, aVacancy({ country: 'KZ', payMin: 1, currency: 'KZT' }))).toBeUndefined()
    expect(payStanding(bands, testRates, aVacancy())).toBeUndefined()
    expect(standing(80_000, 'GEL')).toBeUndefined()
  })

  it('is a reason where it is high and told as wanting where it is low', () => {
    const wish = aWish({}, { bands })
    const of = (payMin: number) =>
      judge(wish, aVacancy({ payMin, currency: 'RUB', payPeriod: 'month', postedOn: null }))
    expect(of(110_000).reasons).toContain('pay_above_usual')
    expect(of(50_000).missing).toContain('pay_below_usual')
  })
})
