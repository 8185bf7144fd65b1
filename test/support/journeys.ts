import { randomUUID } from 'node:crypto'
import { addPerson, recordConsent, setLocale, setZone } from '../../src/db/persons.ts'
import { journeys, legs, registrations, registrationVersions, travellers } from '../../src/db/schema/journeys.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import type { FreshDatabase } from './database.ts'

/** Somebody who has agreed to what is kept, with a language and a clock. */
export async function aPerson({ db }: FreshDatabase, zone = 'Asia/Almaty', now = new Date('2026-11-01T00:00:00Z')) {
  const id = await addPerson(db, now)
  await recordConsent(db, id, '2026-11-24', now)
  await setLocale(db, id, 'ru')
  await setZone(db, id, zone)
  return id
}

type StoredLeg = [direction: 'exit' | 'entry', state: string, wall: string, zone: string]

/** A journey of one traveller as it is stored once it is filed; nothing in it is anybody's. */
export async function aFiledJourney(
  { db }: FreshDatabase,
  personId: string,
  told: { legs: StoredLeg[]; citizenship?: string; purpose?: string; region?: string },
): Promise<string> {
  const { purpose = 'work' } = told
  const [first] = told.legs
  const last = told.legs.at(-1)
  const departure = first?.[1] ?? 'KZ'
  const [journey] = await db
    .insert(journeys)
    .values({
      personId,
      departure,
      destination: last?.[1] ?? 'RU',
      mode: 'road',
      purpose,
      status: 'planned',
      version: 1,
      createdAt: new Date('2026-11-20T00:00:00Z'),
    })
    .returning({ id: journeys.id })
  const journeyId = journey?.id ?? ''
  await db.insert(legs).values(
    told.legs.map(([direction, state, wall, zone], position) => ({
      journeyId,
      personId,
      position,
      direction,
      state,
      crossesAt: new Date(instantOf(wall, zone)),
      zone,
      hourKnown: true,
      isReturn: false,
      status: 'planned',
    })),
  )
  const [traveller] = await db
    .insert(travellers)
    .values({
      journeyId,
      personId,
      position: 0,
      relation: 'self',
      citizenship: told.citizenship ?? departure,
      birthYear: 1990,
      identity: 'sealed',
      documentHash: `test:${randomUUID()}`,
      nameHashes: [],
    })
    .returning({ id: travellers.id })
  const [registration] = await db
    .insert(registrations)
    .values({
      journeyId,
      travellerId: traveller?.id ?? '',
      personId,
      code: randomUUID(),
      status: 'filed',
      currentVersion: 1,
      createdAt: new Date('2026-11-20T00:00:00Z'),
    })
    .returning({ id: registrations.id })
  await db.insert(registrationVersions).values({
    registrationId: registration?.id ?? '',
    personId,
    version: 1,
    filedAt: new Date('2026-11-20T00:00:00Z'),
    submittedAt: new Date('2026-11-20T00:00:00Z'),
    purpose,
    placeId: 1,
    region: told.region ?? null,
    legs: [],
    isLate: false,
    isEmergency: false,
    rule: 'eaeu-notice-48h/1',
    deadlineAt: new Date('2026-12-08T00:00:00Z'),
    details: 'sealed',
    credential: 'sealed',
    expiresAt: new Date('2027-01-01T00:00:00Z'),
  })
  return journeyId
}
