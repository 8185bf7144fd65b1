import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { FiledJourney } from '../dialogs/filed.ts'
import { Traveller } from '../dialogs/traveller.ts'
import { type Instant, inUtc, wallTimeIn } from '../domain/calendar.ts'
import { Direction, Mode, Purpose } from '../domain/codes.ts'
import { type FiledLeg, JourneyStatus, LegStatus } from '../domain/crossing.ts'
import type { Queryable } from './client.ts'
import { journeys, legs, registrations, registrationVersions, travellers } from './schema/journeys.ts'
import { stateForms } from './schema/reminders.ts'
import type { Box } from './sealing.ts'

/** Journeys with their legs, those who travel, and what is filed of each, as they stand now. */

export const RegistrationStatus = z.enum(['filed', 'cancelled'])
export type RegistrationStatus = z.infer<typeof RegistrationStatus>

/** A leg as it stands, with what became of it. */
export type StoredLeg = FiledLeg & {
  id: string
  instant: Instant
  status: LegStatus
  /** When it was crossed, where that is told and is not when it was meant. */
  crossedAt?: Instant
}

export type StoredJourney = {
  id: string
  from: string
  to: string
  mode: Mode
  purpose: Purpose
  status: JourneyStatus
  version: number
  legs: StoredLeg[]
}

/** One traveller's registration with the version that holds now. */
export type StoredRegistration = {
  id: string
  journeyId: string
  code: string
  status: RegistrationStatus
  travellerId: string
  traveller: Traveller
  version: number
  filedAt: Date
  /** The instant the deadline is held against. */
  submittedAt: Date
  purpose: Purpose
  placeId?: number
  address?: string | undefined
  host?: string | undefined
  lateReason?: string | undefined
  isLate: boolean
  isEmergency: boolean
  /** The answers of the journey's part, as they were given. */
  answers: Record<string, unknown>
  /** Id of the rule it was judged by. */
  rule: string
  deadlineAt: Date
  credential: string
}

export const Details = FiledJourney.pick({ address: true, host: true, lateReason: true, answers: true })

export const identityAt = (row: string) => ({ table: 'travellers', column: 'identity', row })
export const detailsAt = (row: string) => ({ table: 'registration_versions', column: 'details', row })
export const credentialAt = (row: string) => ({ table: 'registration_versions', column: 'credential', row })

/** The person's journeys, newest first. */
export async function listJourneys(tx: Queryable, personId: string): Promise<StoredJourney[]> {
  const rows = await tx
    .select()
    .from(journeys)
    .where(eq(journeys.personId, personId))
    .orderBy(desc(journeys.createdAt), asc(journeys.id))
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = await tx.select().from(legs).where(inArray(legs.journeyId, ids)).orderBy(asc(legs.position))
  return rows.map((row) =>
    journeyOf(
      row,
      found.filter((leg) => leg.journeyId === row.id),
    ),
  )
}

/** One journey of that person. */
export async function findJourney(tx: Queryable, personId: string, id: string): Promise<StoredJourney | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined
  const [row] = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.personId, personId), eq(journeys.id, id)))
  if (!row) return undefined
  return journeyOf(row, await tx.select().from(legs).where(eq(legs.journeyId, id)).orderBy(asc(legs.position)))
}

/** What is filed of a journey, a traveller each, the one who files first; those dropped too. */
export async function listRegistrations(
  tx: Queryable,
  box: Box,
  personId: string,
  journeyId: string,
): Promise<StoredRegistration[]> {
  const rows = await registrationRows(tx)
    .where(and(eq(registrations.journeyId, journeyId), eq(registrations.personId, personId)))
    .orderBy(asc(travellers.position))
  return rows.map((row) => registrationOf(row, box))
}

/** One registration of that person, by its id or its code. */
export async function findRegistration(
  tx: Queryable,
  box: Box,
  personId: string,
  by: { id: string } | { code: string },
): Promise<StoredRegistration | undefined> {
  if ('id' in by && !z.uuid().safeParse(by.id).success) return undefined
  const which = 'id' in by ? eq(registrations.id, by.id) : eq(registrations.code, by.code)
  const [row] = await registrationRows(tx).where(and(which, eq(registrations.personId, personId)))
  return row && registrationOf(row, box)
}

/** The states' own forms that the person says are done for that journey, by id. */
export async function listFormsDone(tx: Queryable, personId: string, journeyId: string): Promise<string[]> {
  const rows = await tx
    .select({ form: stateForms.form })
    .from(stateForms)
    .where(and(eq(stateForms.personId, personId), eq(stateForms.journeyId, journeyId)))
  return rows.map(({ form }) => form)
}

const registrationRows = (tx: Queryable) =>
  tx
    .select({ registration: registrations, traveller: travellers, version: registrationVersions })
    .from(registrations)
    .innerJoin(travellers, eq(travellers.id, registrations.travellerId))
    .innerJoin(
      registrationVersions,
      and(
        eq(registrationVersions.registrationId, registrations.id),
        eq(registrationVersions.version, registrations.currentVersion),
      ),
    )
    .$dynamic()

type RegistrationRow = {
  registration: typeof registrations.$inferSelect
  traveller: typeof travellers.$inferSelect
  version: typeof registrationVersions.$inferSelect
}

function registrationOf({ registration, traveller, version }: RegistrationRow, box: Box): StoredRegistration {
  const details = Details.parse(box.open(detailsAt(version.id), version.details))
  return {
    id: registration.id,
    journeyId: registration.journeyId,
    code: registration.code,
    status: RegistrationStatus.parse(registration.status),
    travellerId: traveller.id,
    traveller: Traveller.parse(box.open(identityAt(traveller.id), traveller.identity)),
    version: version.version,
    filedAt: version.filedAt,
    submittedAt: version.submittedAt,
    purpose: Purpose.parse(version.purpose),
    ...(version.placeId === null ? {} : { placeId: version.placeId }),
    ...details,
    isLate: version.isLate,
    isEmergency: version.isEmergency,
    rule: version.rule,
    deadlineAt: version.deadlineAt,
    credential: z.string().parse(box.open(credentialAt(version.id), version.credential)),
  }
}

function journeyOf(row: typeof journeys.$inferSelect, found: (typeof legs.$inferSelect)[]): StoredJourney {
  return {
    id: row.id,
    from: row.departure,
    to: row.destination,
    mode: Mode.parse(row.mode),
    purpose: Purpose.parse(row.purpose),
    status: JourneyStatus.parse(row.status),
    version: row.version,
    legs: found.map(legOf),
  }
}

function legOf(row: typeof legs.$inferSelect): StoredLeg {
  const instant = inUtc(row.crossesAt.toISOString())
  return {
    id: row.id,
    direction: Direction.parse(row.direction),
    state: row.state,
    checkpoint: row.checkpoint ?? '',
    at: wallTimeIn(instant, row.zone),
    zone: row.zone,
    hourKnown: row.hourKnown,
    isReturn: row.isReturn,
    instant,
    status: LegStatus.parse(row.status),
    ...(row.crossedAt ? { crossedAt: inUtc(row.crossedAt.toISOString()) } : {}),
  }
}
