import { describe, expect, it } from 'vitest'
import { isOnDuty, medianWait, nextOnDuty } from '../../../src/app/operators/duty.ts'

describe('operators (9 to 18 from Monday to Friday, Almaty time)', () => {
  it.each([
    ['2026-11-25T09:00:00Z', true],
    ['2026-11-25T03:59:59Z', false],
    ['2026-11-25T04:00:00Z', true],
    ['2026-11-25T12:59:59Z', true],
    ['2026-11-25T13:00:00Z', false],
    ['2026-11-28T09:00:00Z', false],
  ])('at %s are on duty: %s', (at, isThere) => {
    expect(isOnDuty(new Date(at))).toBe(isThere)
  })

  it.each([
    ['in the morning', '2026-11-25T00:00:00Z', '2026-11-25T04:00:00.000Z'],
    ['in the evening', '2026-11-25T15:00:00Z', '2026-11-26T04:00:00.000Z'],
    ['on Friday evening', '2026-11-27T15:00:00Z', '2026-11-30T04:00:00.000Z'],
    ['on Sunday', '2026-11-29T09:00:00Z', '2026-11-30T04:00:00.000Z'],
  ])('%s are there again when they begin', (_, at, opens) => {
    expect(nextOnDuty(new Date(at)).toISOString()).toBe(opens)
  })
})

describe('the time to wait', () => {
  const wait = (askedAt: string, answeredAt: string) => ({
    askedAt: new Date(askedAt),
    answeredAt: new Date(answeredAt),
  })

  it('is what half of those waited who were answered, counted from when operators were there', () => {
    const waits = [
      wait('2026-11-25T09:00:00Z', '2026-11-25T09:10:00Z'),
      wait('2026-11-24T20:00:00Z', '2026-11-25T04:20:00Z'),
      wait('2026-11-25T09:00:00Z', '2026-11-25T12:00:00Z'),
    ]
    expect(medianWait(waits)).toBe(20)
  })

  it('is not told of by two', () => {
    const one = wait('2026-11-25T09:00:00Z', '2026-11-25T09:10:00Z')
    expect(medianWait([one, one])).toBeUndefined()
  })
})
