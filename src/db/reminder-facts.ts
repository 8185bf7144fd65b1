import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { wallTimeIn } from '../domain/calendar.ts'
import { Purpose } from '../domain/codes.ts'
import type { Leg } from '../domain/crossing.ts'
import { clockAt, type Facts, type JourneyFacts } from '../domain/reminders/plan.ts'
import type { OverlayId } from '../domain/rules/overlays.ts'
import { capitalZone, usualZone } from '../domain/state-zones.ts'
import type { Queryable } from './client.ts'
import { getPerson } from './persons.ts'
import { drafts } from './schema/conversations.ts'
import { journeys, legs, registrations, registrationVersions, travellers } from './schema/journeys.ts'
import { places } from './schema/places.ts'
import { stateForms } from './schema/reminders.ts'
import { listStays } from './stays.ts'

/** What is stored of a person that reminders are planned from. Nothing sealed is opened for it. */
export async function reminderFacts(tx: Queryable, personId: string, now: Date): Promise<Facts> {
  const [person, done, stayed, going, travelsAt] = await Promise.all([
    getPerson(tx, personId),
    tx.select().from(stateForms).where(eq(stateForms.personId, personId)),
    listStays(tx, personId),
    listJourneys(tx, personId),
    draftTravelsAt(tx, personId),
  ])
  const stays = stayed.map((stay) => ({
    ...stay,
    dutiesDone: done.filter(({ journeyId }) => journeyId === stay.journeyId).map(({ form }) => form),
  }))
  const zone = person.zone ?? going[0]?.journey.legs[0]?.zone ?? usualZone(person.locale)
  return {
    zone,
    now: now.toISOString(),
    journeys: going,
    stays,
    ...(travelsAt ? { draftTravelsAt: travelsAt.toISOString() } : {}),
  }
}

async function draftTravelsAt(tx: Queryable, personId: string): Promise<Date | undefined> {
  const [row] = await tx
    .select({ travelsAt: drafts.travelsAt })
    .from(drafts)
    .where(and(eq(drafts.personId, personId), eq(drafts.form, 'registration'), isNotNull(drafts.travelsAt)))
  return row?.travelsAt ?? undefined
}

/** Journeys that are neither over nor off. */
async function listJourneys(tx: Queryable, personId: string): Promise<JourneyFacts[]> {
  const rows = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.personId, personId), inArray(journeys.status, ['planned', 'under way', 'under_way'])))
    .orderBy(asc(journeys.createdAt))
  return (await Promise.all(rows.map((row) => toFacts(tx, row)))).filter(({ journey }) => journey.legs.length > 0)
}

async function toFacts(tx: Queryable, journey: typeof journeys.$inferSelect): Promise<JourneyFacts> {
  const [going, people, filed, forms] = await Promise.all([
    tx.select().from(legs).where(eq(legs.journeyId, journey.id)).orderBy(asc(legs.position)),
    tx
      .select({ citizenship: travellers.citizenship, birthYear: travellers.birthYear })
      .from(travellers)
      .where(eq(travellers.journeyId, journey.id))
      .orderBy(asc(travellers.position)),
    currentVersion(tx, journey.id),
    tx.select({ form: stateForms.form }).from(stateForms).where(eq(stateForms.journeyId, journey.id)),
  ])
  // The year alone is in clear; a child is counted as old as it may be.
  const everyone = people.map((one) => ({ citizenship: one.citizenship, birthDate: `${one.birthYear}-01-01` }))
  const [self, ...companions] = everyone
  return {
    id: journey.id,
    journey: {
      citizenship: self?.citizenship ?? journey.departure,
      ...(self ? { birthDate: self.birthDate } : {}),
      purpose: Purpose.catch('other').parse(filed?.purpose ?? journey.purpose),
      ...(filed?.isEmergency ? { emergency: true } : {}),
      legs: going.map(
        (leg): Leg => ({
          direction: leg.direction === 'exit' ? 'exit' : 'entry',
          state: leg.state,
          ...(leg.checkpoint ? { checkpoint: leg.checkpoint } : {}),
          at: wallTimeIn(leg.crossesAt.toISOString(), leg.zone),
          zone: leg.zone,
        }),
      ),
    },
    isFiled: filed !== undefined,
    companions,
    closedPairs: closedPairs(going),
    formsDone: forms.flatMap(({ form }): OverlayId[] => (form === 'ru-ruid' || form === 'kz-eta' ? [form] : [])),
    addressKnown: journey.purpose === 'transit' || (filed ? filed.addressKnown && filed.placeId !== null : true),
    destinationZone: filed?.zone ?? clockAt(journey.destination, lastZone(going, journey.destination)),
  }
}

type LegRow = typeof legs.$inferSelect

const lastZone = (going: readonly LegRow[], state: string) =>
  going.find((leg) => leg.direction === 'entry' && leg.state === state)?.zone ?? capitalZone(state)

/** A pair is behind or off as soon as one of its legs is not planned any more. */
function closedPairs(going: readonly LegRow[]): number[] {
  const pairs: LegRow[][] = []
  for (const leg of going) {
    const last = pairs.at(-1)
    if (leg.direction === 'entry' && last?.length === 1 && last[0]?.direction === 'exit') last.push(leg)
    else pairs.push([leg])
  }
  return pairs.flatMap((pair, index) => (pair.some(({ status }) => status !== 'planned') ? [index] : []))
}

/** What the person themself filed last, or anyone of the journey where they stay behind; with the clock of the place. */
async function currentVersion(tx: Queryable, journeyId: string) {
  const [row] = await tx
    .select({
      purpose: registrationVersions.purpose,
      isEmergency: registrationVersions.isEmergency,
      addressKnown: registrationVersions.addressKnown,
      placeId: registrationVersions.placeId,
      region: registrationVersions.region,
      zone: places.zone,
    })
    .from(registrations)
    .innerJoin(
      registrationVersions,
      and(
        eq(registrationVersions.registrationId, registrations.id),
        eq(registrationVersions.version, registrations.currentVersion),
      ),
    )
    .innerJoin(travellers, eq(travellers.id, registrations.travellerId))
    .leftJoin(places, eq(places.geonameId, sql`${registrationVersions.placeId}`))
    .where(and(eq(registrations.journeyId, journeyId), eq(registrations.status, 'filed')))
    .orderBy(asc(travellers.position))
    .limit(1)
  return row
}

/** What a stay begins from: who goes where, and where exactly they stay. */
export async function arrivalFacts(tx: Queryable, personId: string, journeyId: string) {
  const [journey] = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.personId, personId)))
  if (!journey) return undefined
  const going = await tx.select().from(legs).where(eq(legs.journeyId, journeyId)).orderBy(asc(legs.position))
  const [self] = await tx
    .select({ citizenship: travellers.citizenship })
    .from(travellers)
    .where(eq(travellers.journeyId, journeyId))
    .orderBy(asc(travellers.position))
    .limit(1)
  const filed = await currentVersion(tx, journeyId)
  return {
    destination: journey.destination,
    citizenship: self?.citizenship ?? journey.departure,
    purpose: filed?.purpose ?? journey.purpose,
    region: filed?.region ?? null,
    zone: filed?.zone ?? clockAt(journey.destination, lastZone(going, journey.destination)),
    legs: going,
  }
}

export async function isJourneyOf(tx: Queryable, personId: string, journeyId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.personId, personId)))
  return rows.length > 0
}

/** What citizenship the person filed for themself last. */
export async function knownCitizenship(tx: Queryable, personId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ citizenship: travellers.citizenship })
    .from(travellers)
    .innerJoin(journeys, eq(journeys.id, travellers.journeyId))
    .where(and(eq(travellers.personId, personId), eq(travellers.relation, 'self')))
    .orderBy(desc(journeys.createdAt))
    .limit(1)
  return row?.citizenship
}
