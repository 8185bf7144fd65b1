import { describe, expect, it } from 'vitest'
import {
  ContractStatus,
  hasBegun,
  judgeContract,
  judgeTermination,
  mayContractBecome,
} from '../../../src/domain/exchange/contract.ts'
import { MemberStatus, mayMemberBecome } from '../../../src/domain/exchange/group.ts'

const all = ContractStatus.options
const pairs = all.flatMap((now) => all.map((next) => ({ now, next })))

describe('a contract that the employer proposed', () => {
  const byEither = ['confirmed called-off', 'recorded called-off', 'confirmed terminated', 'recorded terminated']
  const byEmployer = ['proposed refused', ...byEither]
  const byWorker = ['proposed confirmed', 'proposed refused', ...byEither]
  const byTime = ['confirmed ended', 'recorded ended']

  it.each(pairs)('and that is $now becomes $next only by the hand that may', ({ now, next }) => {
    const pair = `${now} ${next}`
    expect(mayContractBecome(now, next, 'employer', 'employer')).toBe(byEmployer.includes(pair))
    expect(mayContractBecome(now, next, 'worker', 'employer')).toBe(byWorker.includes(pair))
    expect(mayContractBecome(now, next, 'time', 'employer')).toBe(byTime.includes(pair))
  })

  it('is not confirmed by the one who proposed it', () => {
    expect(mayContractBecome('proposed', 'confirmed', 'worker', 'worker')).toBe(false)
    expect(mayContractBecome('proposed', 'confirmed', 'employer', 'worker')).toBe(true)
  })
})

describe('the days of a contract', () => {
  it('may be without an end, or of one day, and never end before they begin', () => {
    expect(judgeContract({ startsOn: '2027-01-10' })).toBeUndefined()
    expect(judgeContract({ startsOn: '2027-01-10', endsOn: '2027-01-10' })).toBeUndefined()
    expect(judgeContract({ startsOn: '2027-01-10', endsOn: '2027-01-09' })?.refusal.code).toBe(
      'contract-ends-before-start',
    )
  })

  it('let it be called off until the day before the first, and be ended early from the first on', () => {
    expect(hasBegun({ startsOn: '2027-01-10' }, '2027-01-09')).toBe(false)
    expect(hasBegun({ startsOn: '2027-01-10' }, '2027-01-10')).toBe(true)
  })

  it.each([
    ['2027-01-09', 'contract-ended-before-start'],
    ['2027-03-02', 'stay-not-ended-yet'],
    ['2027-02-21', 'contract-ended-after-end'],
  ])('do not let it be ended early on %s: %s', (on, code) => {
    const days = { startsOn: '2027-01-10', endsOn: '2027-02-20' }
    expect(judgeTermination(days, on, '2027-03-01')?.refusal.code).toBe(code)
  })
})

describe('one of a group', () => {
  const may = ['waiting consented', 'waiting refused', 'consented left', 'refused consented', 'left consented']
  const states = MemberStatus.options

  it.each(states.flatMap((now) => states.map((next) => ({ now, next }))))(
    'who is $now becomes $next only where that may follow',
    ({ now, next }) => {
      expect(mayMemberBecome(now, next)).toBe(may.includes(`${now} ${next}`))
    },
  )
})
