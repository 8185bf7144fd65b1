import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Locale } from '../../src/domain/codes.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { talk } from '../support/talk.ts'
import { fileTrip } from '../support/trip.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ press: fc.nat(40) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      text: fc.constantFrom(
        'завтра',
        'назад',
        '👍',
        'Кайрак',
        'сварщик',
        'я уже пересёк границу',
        '10.12.2026 12:00',
        '',
        '5',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ command: fc.constantFrom('new', 'my', 'start', 'cancel', 'help', 'urgent', 'nonsense') }),
  },
  { weight: 1, arbitrary: fc.record({ other: fc.constantFrom('photo', 'voice', 'stale', 'location') }) },
)

it('whatever a person with a trip says and presses, they are answered with words and a way on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Locale.options),
      fc.array(step, { minLength: 30, maxLength: 45 }),
      async (locale, steps) => {
        const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale })
        await fileTrip(t)
        for (const one of steps) {
          const presses = t.card().choices.flatMap(({ press }) => press ?? [])
          // Erasing ends the talk; how is tried elsewhere.
          const press = 'press' in one ? presses[one.press % Math.max(1, presses.length)] : undefined
          if (press && !/erase/.test(press.do)) await t.sends({ kind: 'press', press, standing: false })
          if ('text' in one) await t.says(one.text)
          if ('command' in one) await t.command(one.command)
          if ('other' in one && one.other === 'stale') await t.sends({ kind: 'stale' })
          else if ('other' in one && one.other === 'location')
            await t.sends({ kind: 'location', latitude: 55.7, longitude: 37.6 })
          else if ('other' in one) await t.sends({ kind: 'other', what: one.other })
          expect(t.text().trim()).not.toBe('')
          expect(t.card().choices.length).toBeGreaterThan(0)
          expect(t.text()).not.toMatch(/^[a-z]+(-[a-z0-9]+)+$/m)
        }
      },
    ),
    { seed: 20261125, numRuns: 5, endOnFailure: true },
  )
}, 120_000)
