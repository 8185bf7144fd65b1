import type { Queryable } from '../../db/client.ts'
import { getPreferences, type Preferences } from '../../db/preferences.ts'
import { reminderFacts } from '../../db/reminder-facts.ts'
import { cancelReminders, listPlanned, listReminders, putPlanned, type StoredReminder } from '../../db/reminders.ts'
import { hoursBetween, type Instant, type Zone } from '../../domain/calendar.ts'
import { planReminders } from '../../domain/reminders/plan.ts'
import { sendingTime } from '../../domain/reminders/quiet-hours.ts'
import { type About, groupOf, isLegal, type Reminder, type Series } from '../../domain/reminders/reminder.ts'
import { gatheredAt } from '../../domain/reminders/rhythm.ts'

/**
 * Works out anew what the person is to be reminded of and stores it: what is new is planned, what is no longer in the
 * plan cancelled, what was sent never planned again. Called after every change of what the plan rests on.
 */
export async function replanReminders(tx: Queryable, personId: string, now: Date): Promise<void> {
  const [facts, preferences, stored] = await Promise.all([
    reminderFacts(tx, personId, now),
    getPreferences(tx, personId),
    listReminders(tx, personId),
  ])
  const plan = planReminders(facts)
  const keys = new Set(plan.map(keyOf))
  const gone = stored.filter((one) => one.status === 'planned' && !keys.has(keyOf(one)))
  const kept = new Set(stored.filter(({ status }) => status === 'planned').map(keyOf))
  const wanted = plan.filter(
    (one) => kept.has(keyOf(one)) || (Date.parse(one.dueAt) > now.getTime() && !wasSentBefore(one, stored)),
  )
  await Promise.all([
    cancelReminders(
      tx,
      gone.map(({ id }) => id),
      now,
    ),
    putPlanned(
      tx,
      personId,
      wanted.map((reminder) => ({ reminder, sendAt: sendAtOf(reminder, preferences) })),
    ),
  ])
}

const keyOf = ({ subject, kind, dueAt }: Reminder) => `${subject} ${kind} ${Date.parse(dueAt)}`

/** What rests on no duty may be gathered with the next of its rhythm. */
function sendAtOf(reminder: Reminder, { quiet, rhythms = {} }: Preferences): Date {
  const legal = isLegal(reminder.series)
  const rhythm = legal ? undefined : rhythms[groupOf[reminder.series]]
  const dueAt = rhythm ? gatheredAt(reminder, rhythm) : reminder.dueAt
  return new Date(sendingTime({ ...reminder, dueAt, isLegal: legal }, quiet).at)
}

/** Whether nearly the same was sent already: a clock put forward, or a crossing moved a little, is not told of twice. */
function wasSentBefore(one: Reminder, stored: readonly StoredReminder[]): boolean {
  const near = one.kind.endsWith('-3h') ? 1 : 12
  return stored.some(
    ({ status, subject, kind, dueAt }) =>
      status === 'queued' &&
      subject === one.subject &&
      kind === one.kind &&
      Math.abs(hoursBetween(dueAt, one.dueAt)) < near,
  )
}

export type UpcomingReminder = {
  id: string
  kind: string
  series: Series
  /** When it will be sent, quiet hours seen to. */
  sendAt: Instant
  dueAt: Instant
  zone: Zone
  about: About
}

/** The next reminders a person gets, at most `limit`; of groups that are switched off none. */
export async function upcomingReminders(tx: Queryable, personId: string, limit: number): Promise<UpcomingReminder[]> {
  const [{ off }, planned] = await Promise.all([getPreferences(tx, personId), listPlanned(tx, personId)])
  return planned
    .filter(({ series }) => !off.includes(groupOf[series]))
    .slice(0, limit)
    .map(({ id, kind, series, sendAt, dueAt, zone, about }) => ({
      id,
      kind,
      series,
      sendAt: sendAt.toISOString(),
      dueAt,
      zone,
      about,
    }))
}
