import { and, asc, desc, eq, inArray, isNull, lte, notInArray, sql } from 'drizzle-orm'
import { About, isLegal, type Reminder, Series } from '../domain/reminders/reminder.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { persons } from './schema/persons.ts'
import { reminders } from './schema/reminders.ts'

/** A reminder as it is kept. */
export type StoredReminder = Reminder & {
  id: string
  personId: string
  sendAt: Date
  status: 'planned' | 'queued' | 'cancelled' | 'dropped'
  snoozes: number
}

/** Why a reminder was not sent. */
export type Dropped = 'expired' | 'overtaken' | 'quiet' | 'off'

type Row = typeof reminders.$inferSelect

export function toReminder(row: Row): StoredReminder {
  return {
    id: row.id,
    personId: row.personId,
    series: Series.parse(row.kind.split('-')[0]),
    kind: row.kind,
    subject: row.subject,
    dueAt: row.dueAt.toISOString(),
    zone: row.zone,
    until: row.until.toISOString(),
    about: About.parse(row.about),
    sendAt: row.sendAt,
    status: statuses.find((status) => status === row.status) ?? 'dropped',
    snoozes: row.snoozes,
  }
}

const statuses = ['planned', 'queued', 'cancelled', 'dropped'] as const

/** Everything that was ever planned for a person and is still kept. */
export async function listReminders(tx: Queryable, personId: string): Promise<StoredReminder[]> {
  const rows = await tx.select().from(reminders).where(eq(reminders.personId, personId))
  return rows.map(toReminder)
}

export async function findReminder(tx: Queryable, personId: string, id: string): Promise<StoredReminder | undefined> {
  const [row] = await tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.id, id), eq(reminders.personId, personId)))
  return row && toReminder(row)
}

export type Planned = { reminder: Reminder; sendAt: Date }

/** Plans what is not there, and sets right or takes up again what was planned or cancelled; what was sent stays as it is. */
export async function putPlanned(tx: Queryable, personId: string, planned: readonly Planned[]): Promise<void> {
  if (planned.length === 0) return
  await tx
    .insert(reminders)
    .values(
      planned.map(({ reminder: { subject, kind, dueAt, zone, until, about }, sendAt }) => ({
        personId,
        subject,
        kind,
        dueAt: new Date(dueAt),
        zone,
        until: new Date(until),
        about,
        sendAt,
        status: 'planned',
      })),
    )
    .onConflictDoUpdate({
      target: [reminders.personId, reminders.subject, reminders.kind, reminders.dueAt],
      set: {
        zone: sql`excluded.zone`,
        until: sql`excluded.until`,
        about: sql`excluded.about`,
        // What the person put off keeps the time they chose.
        sendAt: sql`case when ${reminders.snoozes} > 0 then ${reminders.sendAt} else excluded.send_at end`,
        status: 'planned',
        why: null,
        settledAt: null,
      },
      setWhere: inArray(reminders.status, ['planned', 'cancelled']),
    })
}

/** Takes out of the plan what is no longer in it. */
export async function cancelReminders(tx: Queryable, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(reminders)
    .set({ status: 'cancelled', settledAt: now })
    .where(and(inArray(reminders.id, [...ids]), eq(reminders.status, 'planned')))
}

/**
 * People to whom something is to be sent by now, but for those in `passed` and those who hear nothing from us: first whom a duty
 * waits for, then whose time is over the soonest.
 */
export async function listPeopleDue(
  db: Database,
  now: Date,
  limit: number,
  passed: readonly string[] = [],
): Promise<string[]> {
  const rows = await db
    .select({ personId: reminders.personId })
    .from(reminders)
    .innerJoin(persons, eq(persons.id, reminders.personId))
    .where(
      and(
        eq(reminders.status, 'planned'),
        lte(reminders.sendAt, now),
        isNull(persons.stoppedAt),
        passed.length > 0 ? notInArray(reminders.personId, [...passed]) : undefined,
      ),
    )
    .groupBy(reminders.personId)
    .orderBy(
      desc(sql`bool_or(${inArray(sql`split_part(${reminders.kind}, '-', 1)`, legalSeries)})`),
      asc(sql`min(${reminders.until})`),
    )
    .limit(limit)
  return rows.map(({ personId }) => personId)
}

const legalSeries = Series.options.filter(isLegal)

/** What is due to one person, both locked; nothing while they are being answered, or another sweep has it. */
export async function takeDue(tx: Tx, personId: string, now: Date): Promise<StoredReminder[]> {
  // In the order that turns lock in: the person, then what is theirs.
  const held = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.id, personId))
    .for('no key update', { skipLocked: true })
  if (held.length === 0) return []
  const rows = await tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.personId, personId), eq(reminders.status, 'planned'), lte(reminders.sendAt, now)))
    .orderBy(asc(reminders.dueAt))
    .for('update', { skipLocked: true })
  return rows.map(toReminder)
}

export async function markQueued(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(reminders).set({ status: 'queued', settledAt: now }).where(eq(reminders.id, id))
}

export async function dropReminder(tx: Tx, id: string, why: Dropped, now: Date): Promise<void> {
  await tx.update(reminders).set({ status: 'dropped', why, settledAt: now }).where(eq(reminders.id, id))
}

/** Puts it off to another time; after `snoozed`, because the person asked for it, sent or not. */
export async function deferReminder(tx: Tx, id: string, sendAt: Date, snoozed = false): Promise<void> {
  await tx
    .update(reminders)
    .set({
      sendAt,
      ...(snoozed ? { status: 'planned', settledAt: null, snoozes: sql`${reminders.snoozes} + 1` } : {}),
    })
    .where(eq(reminders.id, id))
}

/** What is planned for a person, the first to be sent first. */
export async function listPlanned(tx: Queryable, personId: string): Promise<StoredReminder[]> {
  const rows = await tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.personId, personId), eq(reminders.status, 'planned')))
    .orderBy(asc(reminders.sendAt), asc(reminders.dueAt))
  return rows.map(toReminder)
}

/** What is due by now and to be sent, over everybody; the first due first. */
export async function listDue(db: Database, now: Date, limit: number): Promise<StoredReminder[]> {
  const rows = await db
    .select()
    .from(reminders)
    .where(and(eq(reminders.status, 'planned'), lte(reminders.sendAt, now)))
    .orderBy(asc(reminders.sendAt))
    .limit(limit)
  return rows.map(toReminder)
}
