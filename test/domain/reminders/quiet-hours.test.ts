import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, compareInstants, instantOf } from '../../../src/domain/calendar.ts'
import { quietSpanAt, sendingNow, sendingTime, usualQuietHours } from '../../../src/domain/reminders/quiet-hours.ts'

const almaty = (wall: string) => instantOf(wall, 'Asia/Almaty')
const at = (wall: string, until: string, isLegal = false, zone = 'Asia/Almaty') => ({
  dueAt: instantOf(wall, zone),
  until: instantOf(until, zone),
  zone,
  isLegal,
})

describe('quiet hours, 22 to 8 by the person’s clock', () => {
  it('what is due at 23:30 is sent at 8 the next morning', () => {
    expect(sendingTime(at('2026-12-09T23:30', '2026-12-11T12:00'), usualQuietHours)).toEqual({
      is: 'at',
      at: almaty('2026-12-10T08:00'),
    })
  })

  it('what is due at 10:00 is sent then', () => {
    expect(sendingTime(at('2026-12-09T10:00', '2026-12-11T12:00'), usualQuietHours)).toEqual({
      is: 'at',
      at: almaty('2026-12-09T10:00'),
    })
  })

  it('what would come after the crossing is brought forward to before the quiet begins', () => {
    expect(sendingTime(at('2026-12-10T04:00', '2026-12-10T07:00'), usualQuietHours)).toEqual({
      is: 'at',
      at: almaty('2026-12-09T21:45'),
    })
  })

  it('a legal one breaks the quiet in the last six hours before its deadline alone', () => {
    expect(sendingTime(at('2026-12-10T03:00', '2026-12-10T06:00', true), usualQuietHours)).toEqual({
      is: 'breaking',
      at: almaty('2026-12-10T03:00'),
    })
    expect(sendingTime(at('2026-12-10T01:00', '2026-12-10T07:30', true), usualQuietHours)).toEqual({
      is: 'at',
      at: almaty('2026-12-09T21:45'),
    })
  })

  it('are those of the clock the person has then', () => {
    const due = at('2026-12-10T09:00', '2026-12-12T00:00')
    expect(sendingTime({ ...due, zone: 'Europe/Moscow' }, usualQuietHours)).toEqual({
      is: 'at',
      at: instantOf('2026-12-10T08:00', 'Europe/Moscow'),
    })
  })

  it('can be switched off, or lie in the day', () => {
    expect(quietSpanAt(almaty('2026-12-10T03:00'), 'Asia/Almaty', { from: 0, to: 0 })).toBeUndefined()
    expect(quietSpanAt(almaty('2026-12-10T14:00'), 'Asia/Almaty', { from: 12, to: 16 })).toEqual({
      start: almaty('2026-12-10T12:00'),
      end: almaty('2026-12-10T16:00'),
    })
  })

  it('after an outage, put off again what comes up at night', () => {
    const late = at('2026-12-09T18:00', '2026-12-11T12:00')
    expect(sendingNow(late, usualQuietHours, almaty('2026-12-10T02:00'))).toEqual({
      do: 'wait',
      at: almaty('2026-12-10T08:00'),
    })
  })

  it('never put anything off beyond what it is about, wherever the person is', () => {
    const zones = ['Asia/Almaty', 'Europe/Moscow', 'Asia/Kamchatka', 'Europe/Kaliningrad', 'Asia/Bishkek']
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.integer({ min: 1, max: 72 * 60 }),
        fc.boolean(),
        (zone, minute, left, isLegal) => {
          const dueAt = addHours('2026-01-01T00:00:00Z', minute / 60)
          const until = addHours(dueAt, left / 60)
          const sending = sendingTime({ dueAt, until, zone, isLegal }, usualQuietHours)
          expect(compareInstants(sending.at, until)).toBeLessThan(0)
          if (sending.is === 'at') expect(quietSpanAt(sending.at, zone, usualQuietHours)).toBeUndefined()
        },
      ),
      { numRuns: 300 },
    )
  })
})
