import { describe, expect, it } from 'vitest'
import { gatheredAt, nextDigest } from '../../../src/domain/reminders/rhythm.ts'
import { snoozedTo, snoozesLeft } from '../../../src/domain/reminders/snooze.ts'

describe('what is gathered', () => {
  it.each([
    ['daily', '2026-11-25T03:59:00Z', '2026-11-25T04:00:00Z'],
    ['daily', '2026-11-25T04:00:00Z', '2026-11-26T04:00:00Z'],
    ['weekly', '2026-11-25T04:00:00Z', '2026-11-30T04:00:00Z'],
    ['weekly', '2026-11-30T03:59:00Z', '2026-11-30T04:00:00Z'],
    ['weekly', '2026-11-30T04:00:00Z', '2026-12-07T04:00:00Z'],
  ] as const)('comes %s: after %s at %s, nine in the morning in Almaty', (rhythm, now, at) => {
    expect(nextDigest(rhythm, 'Asia/Almaty', now)).toBe(at)
  })

  it('comes at nine by the wall clock where clocks are put forward', () => {
    expect(nextDigest('daily', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T07:00:00Z')
  })

  it('never comes after what it is about: sooner than its rhythm, or when it is due', () => {
    const reminder = { dueAt: '2026-11-25T07:00:00Z', until: '2026-11-26T07:00:00Z', zone: 'Asia/Almaty' }
    expect(gatheredAt(reminder, 'weekly')).toBe('2026-11-26T04:00:00Z')
    expect(gatheredAt({ ...reminder, until: '2026-11-25T12:00:00Z' }, 'daily')).toBe('2026-11-25T07:00:00Z')
    expect(gatheredAt({ ...reminder, dueAt: '2026-11-26T04:00:00Z' }, 'daily')).toBe('2026-11-26T04:00:00Z')
  })
})

describe('what is put off', () => {
  const late = '2026-12-10T07:00:00Z'
  it('comes in an hour, at seven in the evening or at nine the next morning', () => {
    const now = '2026-11-25T07:30:00Z'
    expect(snoozedTo('hour', late, 'Asia/Almaty', now)).toBe('2026-11-25T08:30:00Z')
    expect(snoozedTo('tonight', late, 'Asia/Almaty', now)).toBe('2026-11-25T14:00:00Z')
    expect(snoozedTo('tomorrow', late, 'Asia/Almaty', now)).toBe('2026-11-26T04:00:00Z')
  })

  it('is not offered for what is over or too late', () => {
    expect(snoozesLeft(late, 'Asia/Almaty', '2026-11-25T14:30:00Z')).toEqual(['hour', 'tomorrow'])
    expect(snoozesLeft('2026-11-25T16:00:00Z', 'Asia/Almaty', '2026-11-25T07:30:00Z')).toEqual(['hour', 'tonight'])
    expect(snoozesLeft('2026-11-25T09:00:00Z', 'Asia/Almaty', '2026-11-25T07:30:00Z')).toEqual([])
  })
})
