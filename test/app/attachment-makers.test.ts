import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAttachment } from '../../src/app/attachment-makers.ts'
import { dropTraveller } from '../../src/app/journeys/cancel-registration.ts'
import { placeIndex } from '../../src/app/places.ts'
import { koshWords } from '../../src/app/world.ts'
import { findJourney } from '../../src/db/journeys.ts'
import type { Attachment } from '../../src/dialogs/show.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aPerson } from '../support/journeys.ts'
import { aRegisteredJourney, aTraveller, type Registered } from '../support/registered.ts'

let fresh: FreshDatabase
let family: Registered
beforeAll(async () => {
  fresh = await freshDatabase()
  family = await aRegisteredJourney(fresh, {
    travellers: [
      aTraveller(),
      aTraveller({ relation: 'spouse', name: 'Мысал Мысалов', latinName: 'MYSALOV, MYSAL', number: 'N00000025' }),
    ],
  })
})
afterAll(() => fresh.close())

const make = (personId: string, attachment: Attachment) =>
  makeAttachment(
    { db: fresh.db, keyring: fresh.keyring, places: placeIndex(), say: koshWords().say },
    personId,
    attachment,
    'kk',
  )

describe('what a message shows is made from what is stored', () => {
  it('as a picture whose QR is the stored credential', async () => {
    const [own] = family.registrations
    const made = await make(family.personId, { kind: 'pass-qr', registrationId: own?.id })
    expect(made).toMatchObject({ mime: 'image/png', fileName: expect.stringMatching(/^kosh-\w{3}-\w{3}-\w{3}\.png$/) })
    const { data, width, height } = PNG.sync.read(Buffer.from(made?.bytes ?? []))
    expect(jsqr.default(new Uint8ClampedArray(data), width, height)?.data).toBe(own?.credential)
  })

  it('as a PDF with a page for each traveller', async () => {
    const made = await make(family.personId, { kind: 'pass-pdf', journeyId: family.journeyId })
    expect(made?.mime).toBe('application/pdf')
    expect(
      Buffer.from(made?.bytes ?? [])
        .toString('latin1')
        .match(/\/Type \/Page\n/g),
    ).toHaveLength(2)
  })

  it('as a file with everything kept about the person', async () => {
    const made = await make(family.personId, { kind: 'export' })
    const told = Buffer.from(made?.bytes ?? []).toString()
    for (const value of ['MYSALOVA, ULGI', 'N00000017', family.registrations[0]?.code]) expect(told).toContain(value)
    expect(JSON.parse(told)).toMatchObject({ person: { id: family.personId } })
  })

  it('for nobody but the person themselves', async () => {
    const stranger = await aPerson(fresh)
    const [own] = family.registrations
    expect(await make(stranger, { kind: 'pass-qr', registrationId: own?.id })).toBeUndefined()
    expect(await make(stranger, { kind: 'pass-pdf', journeyId: family.journeyId })).toBeUndefined()
  })

  it('and not at all where there is no such thing', async () => {
    expect(await make(family.personId, { kind: 'pass-qr', registrationId: 'nonsense' })).toBeUndefined()
    expect(await make(family.personId, { kind: 'pass-pdf' })).toBeUndefined()
    expect(await make(family.personId, { kind: 'toString' })).toBeUndefined()
  })

  it('without those who were dropped', async () => {
    const { personId, journeyId, registrations, filing } = family
    const journey = await findJourney(fresh.db, personId, journeyId)
    const spouse = registrations[1]
    if (!journey || !spouse) throw new Error('expected a journey of two')
    await filing((one) => dropTraveller(one, journey, registrations, spouse, new Date('2026-11-25T09:00:00Z')))
    expect(await make(personId, { kind: 'pass-qr', registrationId: spouse.id })).toBeUndefined()
    const pdf = await make(personId, { kind: 'pass-pdf', journeyId })
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .toString('latin1')
        .match(/\/Type \/Page\n/g),
    ).toHaveLength(1)
  })
})
