import type { Database } from '../../db/client.ts'
import { listDue } from '../../db/reminders.ts'
import { wallTimeIn } from '../../domain/calendar.ts'

/** What a sweep at that instant would look at, ids alone: no more than a thousand, the first due first. */
export async function listDueReminders(db: Database, now: Date) {
  const due = await listDue(db, now, 1000)
  return due.map(({ id, personId, kind, dueAt, zone, sendAt, until }) => ({
    id,
    personId,
    kind,
    at: wallTimeIn(dueAt, zone),
    zone,
    sendAt: sendAt.toISOString(),
    until,
  }))
}
