import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { FiledJourney } from '../dialogs/filed.ts'
import { Traveller } from '../dialogs/traveller.ts'
import type { Instant } from '../domain/calendar.ts'
import { type FiledLeg, type JourneyStatus, timeLeg } from '../domain/crossing.ts'
import { nameParts } from '../domain/names.ts'
import type { Tx } from './client.ts'
import { credentialAt, Details, detailsAt, identityAt } from './journeys.ts'
import { documentLookup, nameLookups } from './lookup.ts'
import { journeys, legs, registrations, registrationVersions, travellers } from './schema/journeys.ts'
import type { Box, Keyring } from './sealing.ts'

/** Writes of journeys, inside the person's transaction. */

export async function addJourney(tx: Tx, personId: string, filed: FiledJourney, now: Date): Promise<string> {
  const id = randomUUID()
  const added = tx.insert(journeys).values({
    id,
    personId,
    departure: filed.from,
    destination: filed.to,
    mode: filed.mode,
    purpose: filed.purpose,
    status: 'planned',
    version: 1,
    createdAt: now,
  })
  // One after the other all the same: both go the same way.
  await Promise.all([
    added,
    tx.insert(legs).values(filed.legs.map((leg, position) => legRow(id, personId, leg, position))),
  ])
  return id
}

const legRow = (journeyId: string, personId: string, leg: FiledLeg, position: number) => ({
  journeyId,
  personId,
  position,
  direction: leg.direction,
  state: leg.state,
  checkpoint: leg.checkpoint,
  crossesAt: new Date(timeLeg(leg).instant),
  zone: leg.zone,
  hourKnown: leg.hourKnown,
  isReturn: leg.isReturn,
  status: 'planned',
})

/** The legs from `kept` on as they are meant now; those before it are behind the person and stay. */
export async function replaceLegs(
  tx: Tx,
  personId: string,
  journeyId: string,
  all: readonly FiledLeg[],
  kept: number,
): Promise<void> {
  await tx.delete(legs).where(and(eq(legs.journeyId, journeyId), sql`${legs.position} >= ${kept}`))
  const rows = all.map((leg, position) => legRow(journeyId, personId, leg, position)).slice(kept)
  if (rows.length > 0) await tx.insert(legs).values(rows)
}

export async function addTraveller(
  tx: Tx,
  deps: { keyring: Keyring; box: Box },
  row: { personId: string; journeyId: string; position: number; guardianId?: string },
  traveller: Traveller,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(travellers).values({
    id,
    ...row,
    relation: traveller.relation,
    guardianId: row.guardianId ?? null,
    ...identityOf(deps, id, traveller),
  })
  return id
}

/** What is corrected of a traveller; who they are to the person stays. */
export async function putTraveller(
  tx: Tx,
  deps: { keyring: Keyring; box: Box },
  id: string,
  traveller: Traveller,
): Promise<void> {
  await tx
    .update(travellers)
    .set(identityOf(deps, id, traveller))
    .where(eq(travellers.id, id))
}

const identityOf = (deps: { keyring: Keyring; box: Box }, id: string, traveller: Traveller) => ({
  citizenship: traveller.citizenship,
  birthYear: Number(traveller.birthDate.slice(0, 4)),
  sex: traveller.sex === 'unspecified' ? null : traveller.sex,
  identity: deps.box.seal(identityAt(id), traveller),
  ...hashesOf(deps.keyring, traveller),
})

const hashesOf = (keyring: Keyring, traveller: Traveller) => ({
  documentHash: documentLookup(keyring, traveller.document).store,
  nameHashes: nameLookups(keyring, nameParts(traveller.latinName)).store,
})

/** Works the look-ups of a person's travellers out anew, under the newest key; how many there are. */
export async function rehashTravellers(tx: Tx, keyring: Keyring, personId: string, box: Box): Promise<number> {
  const rows = await tx
    .select({ id: travellers.id, identity: travellers.identity })
    .from(travellers)
    .where(eq(travellers.personId, personId))
  for (const { id, identity } of rows) {
    const traveller = Traveller.parse(box.open(identityAt(id), identity))
    await tx.update(travellers).set(hashesOf(keyring, traveller)).where(eq(travellers.id, id))
  }
  return rows.length
}

/** A registration under that code; `undefined` where the code is taken. */
export async function addRegistration(
  tx: Tx,
  row: { personId: string; journeyId: string; travellerId: string; code: string },
  now: Date,
): Promise<string | undefined> {
  const [added] = await tx
    .insert(registrations)
    .values({ ...row, status: 'filed', currentVersion: 1, createdAt: now })
    .onConflictDoNothing({ target: registrations.code })
    .returning({ id: registrations.id })
  return added?.id
}

/** A version to be filed. */
export type NewVersion = {
  registrationId: string
  version: number
  filedAt: Date
  submittedAt: Date
  journey: FiledJourney
  region: string | null
  isLate: boolean
  rule: string
  deadlineAt: Date
  credential: string
  expiresAt: Date
}

/** Adds a version and makes it the one that holds. */
export async function addVersion(tx: Tx, box: Box, personId: string, version: NewVersion): Promise<void> {
  const id = randomUUID()
  const { journey, credential, ...row } = version
  await tx.insert(registrationVersions).values({
    id,
    personId,
    ...row,
    purpose: journey.purpose,
    placeId: journey.placeId ?? null,
    addressKnown: journey.address !== undefined && journey.address !== 'unknown',
    legs: journey.legs,
    isEmergency: journey.isEmergency,
    details: box.seal(detailsAt(id), Details.parse(journey)),
    credential: box.seal(credentialAt(id), credential),
  })
  if (version.version === 1) return // as it was filed
  await tx
    .update(registrations)
    .set({ currentVersion: version.version })
    .where(eq(registrations.id, version.registrationId))
}

/** Raises the journey's version with whatever else changes; false where somebody was faster. */
export async function changeJourney(
  tx: Tx,
  journey: { id: string; version: number },
  changes: { status?: JourneyStatus; mode?: string; purpose?: string; departure?: string; destination?: string } = {},
): Promise<boolean> {
  const changed = await tx
    .update(journeys)
    .set({ ...changes, version: journey.version + 1 })
    .where(and(eq(journeys.id, journey.id), eq(journeys.version, journey.version)))
    .returning({ id: journeys.id })
  return changed.length === 1
}

export async function cancelRegistrations(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(registrations)
    .set({ status: 'cancelled', cancelledAt: now })
    .where(and(inArray(registrations.id, [...ids]), eq(registrations.status, 'filed')))
}

/** Closes legs that are still planned; the others stay as they are. */
export async function closeLegs(
  tx: Tx,
  ids: readonly string[],
  status: 'crossed' | 'missed' | 'cancelled',
  crossedAt?: Date,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(legs)
    .set({ status, ...(crossedAt ? { crossedAt } : {}) })
    .where(and(inArray(legs.id, [...ids]), eq(legs.status, 'planned')))
}

/** Hours around a crossing within which the same document on the same way is the same registration. */
const sameWithinHours = 6

/** The person's own registrations of that document leaving that state within six hours of that instant. */
export async function findFiled(
  tx: Tx,
  keyring: Keyring,
  personId: string,
  document: Traveller['document'],
  first: { state: string; instant: Instant },
): Promise<{ registrationId: string; journeyId: string } | undefined> {
  const rows = await tx
    .select({
      registrationId: registrations.id,
      journeyId: registrations.journeyId,
      crossesAt: legs.crossesAt,
      position: legs.position,
    })
    .from(travellers)
    .innerJoin(registrations, and(eq(registrations.travellerId, travellers.id), eq(registrations.status, 'filed')))
    .innerJoin(legs, and(eq(legs.journeyId, travellers.journeyId), eq(legs.direction, 'exit')))
    .where(
      and(
        eq(travellers.personId, personId),
        inArray(travellers.documentHash, documentLookup(keyring, document).search),
        eq(legs.state, first.state),
        eq(legs.status, 'planned'),
      ),
    )
  const near = rows.find(
    ({ crossesAt }) => Math.abs(crossesAt.getTime() - Date.parse(first.instant)) <= sameWithinHours * 3600_000,
  )
  return near && { registrationId: near.registrationId, journeyId: near.journeyId }
}
