import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { Purpose } from '../domain/codes.ts'
import type { StayFacts } from '../domain/reminders/plan-stay.ts'
import type { Queryable } from './client.ts'
import { stays } from './schema/reminders.ts'

/** A stay as it is kept. */
export type StoredStay = StayFacts & { id: string }

export type NewStay = Omit<typeof stays.$inferInsert, 'id'>

/** Starts the stay of a journey, or sets it right: a journey has one. */
export async function putStay(tx: Queryable, stay: NewStay): Promise<void> {
  const { personId: _, journeyId: __, ...rest } = stay
  await tx.insert(stays).values(stay).onConflictDoUpdate({ target: stays.journeyId, set: rest })
}

/**
 * The person left: every stay of theirs still open ends that day, or on the day it began where that is later; not the
 * one of the journey told.
 */
export async function closeStays(
  tx: Queryable,
  personId: string,
  leftOn: string,
  exceptJourney?: string,
): Promise<void> {
  const open = (await openStays(tx, personId)).filter(
    ({ journeyId }) => exceptJourney === undefined || journeyId !== exceptJourney,
  )
  for (const { id, enteredOn } of open)
    await tx
      .update(stays)
      .set({ leftOn: leftOn < enteredOn ? enteredOn : leftOn })
      .where(eq(stays.id, id))
}

const openStays = (tx: Queryable, personId: string) =>
  tx
    .select({ id: stays.id, enteredOn: stays.enteredOn, journeyId: stays.journeyId })
    .from(stays)
    .where(and(eq(stays.personId, personId), isNull(stays.leftOn)))

/** The person's stays, first entered first, each with those before it in the same state. */
export async function listStays(tx: Queryable, personId: string): Promise<StoredStay[]> {
  const rows = await tx.select().from(stays).where(eq(stays.personId, personId)).orderBy(asc(stays.enteredOn))
  return rows.map((row, index) => toStay(row, rows.slice(0, index)))
}

/** The stay the person is in now: the one entered last that is not over. */
export async function findOpenStay(tx: Queryable, personId: string): Promise<StoredStay | undefined> {
  const [row] = await tx
    .select()
    .from(stays)
    .where(and(eq(stays.personId, personId), isNull(stays.leftOn)))
    .orderBy(desc(stays.enteredOn))
    .limit(1)
  return row && toStay(row, [])
}

export type StayChange = {
  contractEndsOn?: string | null
  hasOpenContract?: boolean
  terminatedOn?: string | null
  isWorker?: boolean
}

/** What the person told of their contract. */
export async function changeStay(tx: Queryable, personId: string, id: string, change: StayChange): Promise<void> {
  await tx
    .update(stays)
    .set(change)
    .where(and(eq(stays.id, id), eq(stays.personId, personId)))
}

type Row = typeof stays.$inferSelect

function toStay(row: Row, before: readonly Row[]): StoredStay {
  const earlier = before.flatMap((one) =>
    one.state === row.state && one.leftOn ? [{ from: one.enteredOn, to: one.leftOn }] : [],
  )
  return {
    id: row.id,
    citizenship: row.citizenship,
    state: row.state,
    purpose: Purpose.catch('other').parse(row.purpose),
    enteredOn: row.enteredOn,
    zone: row.zone,
    earlier,
    ...(row.journeyId ? { journeyId: row.journeyId } : {}),
    ...(row.enteredFrom ? { enteredFrom: row.enteredFrom } : {}),
    ...(row.region ? { region: row.region } : {}),
    ...(row.leftOn ? { leftOn: row.leftOn } : {}),
    ...(row.contractEndsOn ? { contractEndsOn: row.contractEndsOn } : {}),
    ...(row.hasOpenContract ? { hasOpenContract: true } : {}),
    ...(row.terminatedOn ? { terminatedOn: row.terminatedOn } : {}),
    ...(row.isWorker === null ? {} : { isWorker: row.isWorker }),
  }
}
