import { describe, expect, it } from 'vitest'
import {
  ApplicationStatus,
  isOpenApplication,
  mayBecome,
  onlyShared,
} from '../../../src/domain/exchange/application.ts'

const all = ApplicationStatus.options
const pairs = all.flatMap((now) => all.map((next) => ({ now, next })))

describe('an application', () => {
  const byEmployer = ['applied invited', 'applied declined', 'invited hired', 'invited declined']
  const byWorker = ['applied withdrawn', 'invited withdrawn', 'hired withdrawn']

  it.each(pairs)('that is $now becomes $next only by the hand that may', ({ now, next }) => {
    expect(mayBecome(now, next, 'employer')).toBe(byEmployer.includes(`${now} ${next}`))
    expect(mayBecome(now, next, 'worker')).toBe(byWorker.includes(`${now} ${next}`))
  })

  it('is over when declined or withdrawn', () => {
    expect(all.filter((status) => !isOpenApplication(status))).toEqual(['declined', 'withdrawn'])
  })

  it('shares what was ticked and nothing else, whatever was told', () => {
    const told = { name: 'Проба Примерова', phone: '+70000000000', birth_year: 1990, about: 'Варю трубы' }
    expect(onlyShared(told, ['name', 'about', 'telegram'])).toEqual({ name: 'Проба Примерова', about: 'Варю трубы' })
    expect(onlyShared(told, [])).toEqual({})
  })
})
