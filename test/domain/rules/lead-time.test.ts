import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, hoursBetween, wallTimeIn } from '../../../src/domain/calendar.ts'
import { leadTime } from '../../../src/domain/lead-time.ts'

const zones = ['Asia/Almaty', 'Asia/Bishkek', 'Europe/Moscow', 'Europe/Minsk', 'Asia/Yerevan', 'Asia/Kamchatka']

describe('the lead time of a crossing', () => {
  it('is 48 elapsed hours wherever it is told, on time to the minute; that of a state’s form is 72', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 300 * 24 * 60 }),
        (left, entered, minute) => {
          const crossing = addHours('2026-07-01T00:00:00Z', minute / 60)
          const journey = {
            citizenship: 'KZ',
            purpose: 'work' as const,
            legs: [
              { direction: 'exit' as const, state: 'KZ', at: wallTimeIn(crossing, left), zone: left },
              { direction: 'entry' as const, state: 'RU', at: wallTimeIn(crossing, entered), zone: entered },
            ],
          }
          const deadline = addHours(crossing, -48)
          const [onTime] = leadTime(journey, deadline)
          expect(onTime && hoursBetween(onTime.deadline, crossing)).toBe(48)
          expect(onTime?.status).toBe('on_time')
          expect(leadTime(journey, addHours(deadline, 1 / 60))[0]?.status).toBe('late')
          expect(onTime?.overlays.map((one) => hoursBetween(one.deadline, crossing))).toEqual([72])
        },
      ),
      { numRuns: 200 },
    )
  })
})
