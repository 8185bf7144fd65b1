import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import { calendarMaker } from '../../src/app/reminders/calendar-file.ts'
import { replanReminders } from '../../src/app/reminders/plan-reminders.ts'
import { koshWords } from '../../src/app/world.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aFiledJourney, aPerson } from '../support/journeys.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const fileOf = async (person: string) => {
  const deps = { db: fresh.db, keyring: fresh.keyring, places: placeIndex(), say: koshWords().say }
  return calendarMaker(deps, person, { kind: 'ics' }, 'kk')
}

describe('the calendar file', () => {
  it('has every reminder to come at the time it is sent, in UTC, each under a name that stays', async () => {
    const person = await aPerson(fresh)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
        ['entry', 'KG', '2026-12-10T13:00', 'Asia/Bishkek'],
      ],
    })
    await replanReminders(fresh.db, person, new Date('2026-12-01T00:00:00Z'))
    const made = await fileOf(person)
    const text = new TextDecoder().decode(made?.bytes)
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3)
    expect(text).toContain('DTSTART:20261209T070000Z\r\n')
    expect(text).toContain(`SUMMARY:шекара: Қазақстан → Қырғызстан\r\n`)
    expect(new TextDecoder().decode((await fileOf(person))?.bytes)).toBe(text)
  })

  it('folds its lines at 75 octets, and unfolded they are whole', async () => {
    const person = await aPerson(fresh)
    await aFiledJourney(fresh, person, {
      legs: [
        ['exit', 'KZ', '2026-12-10T12:00', 'Asia/Almaty'],
        ['entry', 'RU', '2026-12-10T14:00', 'Europe/Moscow'],
      ],
    })
    await replanReminders(fresh.db, person, new Date('2026-11-20T00:00:00Z'))
    const text = new TextDecoder().decode((await fileOf(person))?.bytes)
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain('DESCRIPTION:Ресей: ruID формасын толтырыңыз.')
  })

  it('is not made where nothing is to come', async () => {
    expect(await fileOf(await aPerson(fresh))).toBeUndefined()
  })
})
