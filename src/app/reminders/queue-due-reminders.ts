import type { Database, Tx } from '../../db/client.ts'
import { getPreferences, type Preferences } from '../../db/preferences.ts'
import {
  deferReminder,
  dropReminder,
  listPeopleDue,
  markQueued,
  type StoredReminder,
  takeDue,
} from '../../db/reminders.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Show } from '../../dialogs/show.ts'
import { pickWaiting } from '../../domain/reminders/catch-up.ts'
import { sendingNow } from '../../domain/reminders/quiet-hours.ts'
import { groupOf, isLegal } from '../../domain/reminders/reminder.ts'
import { type Queued, queueMessage } from '../path/queue-message.ts'
import { gatheredNote, reminderNote } from './reminder-note.ts'

/** Puts what is to be said into the outbox, inside the caller's transaction; see `queueMessage`. */
export type QueueReminder = (
  tx: Tx,
  message: {
    personId: string
    /** Queued twice, it is sent once. */
    key: string
    class: 'legal' | 'reminder'
    shows: Extract<Show, { show: 'note' }>[]
    notBefore: Date
    expiresAt: Date
  },
) => Promise<Queued>

/** Queues through the outbox of that database. */
export const throughOutbox =
  (keyring: Keyring): QueueReminder =>
  (tx, message) =>
    queueMessage(tx, { keyring }, message, message.notBefore)

export type SweepDeps = {
  db: Database
  queue: QueueReminder
  /** Told of a person whose reminders could not be queued; they are tried again at the next sweep. */
  report?: (error: unknown, personId: string) => void
  /** Ends the sweep after the people it is at; the rest stays due. */
  signal?: AbortSignal
}

/** How many reminders went into the outbox, were put off or left out; and people for whom it failed. */
export type Swept = { queued: number; deferred: number; dropped: number; failed: number }

/** How long until somebody whom no chat reaches is looked at again. */
const unreachableMs = 3_600_000

/** People looked for at once: what is more urgent and becomes due meanwhile waits no longer than for these. */
const portion = 1_000
/** People at a time: a few, for each waits for the disk and holds a connection. */
const lanes = 3
/** People whose reminders stay due, after whom a sweep is over: something is wrong with more than one person. */
const mostPassed = 5_000

/**
 * One sweep over everything that is due, the most urgent first: each person's in a transaction of its own, so that a reminder is
 * queued and marked so, or neither. Several may sweep at once.
 */
export async function queueDueReminders(deps: SweepDeps, now: Date): Promise<Swept> {
  const swept: Swept = { queued: 0, deferred: 0, dropped: 0, failed: 0 }
  /** Theirs could not be queued, or somebody else has them. */
  const passed: string[] = []
  const sweepOne = async (personId: string) => {
    try {
      const done = await deps.db.transaction((tx) => sweepPerson(tx, deps.queue, personId, now))
      swept.queued += done.queued
      swept.deferred += done.deferred
      swept.dropped += done.dropped
      if (done.queued + done.deferred + done.dropped === 0) passed.push(personId)
    } catch (error) {
      swept.failed += 1
      passed.push(personId)
      deps.report?.(error, personId)
    }
  }
  while (passed.length < mostPassed && !deps.signal?.aborted) {
    const people = await listPeopleDue(deps.db, now, portion, passed)
    const rest = people.values()
    const lane = async () => {
      for (const personId of rest) {
        if (deps.signal?.aborted) return
        await sweepOne(personId)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    if (people.length < portion) break
  }
  return swept
}

async function sweepPerson(tx: Tx, queue: QueueReminder, personId: string, now: Date) {
  const preferences = await getPreferences(tx, personId)
  const due = await takeDue(tx, personId, now)
  const done = { queued: 0, deferred: 0, dropped: 0 }
  const alive: StoredReminder[] = []
  for (const one of due) {
    const why = whyNot(one, preferences, now)
    if (!why) alive.push(one)
    else {
      await dropReminder(tx, one.id, why, now)
      done.dropped += 1
    }
  }
  const { sent, overtaken } = pickWaiting(alive, now.toISOString())
  for (const { id } of overtaken) await dropReminder(tx, id, 'overtaken', now)
  done.dropped += overtaken.length
  for (const bundle of bundlesOf(sent, preferences)) {
    const settled = await settle(tx, queue, bundle, preferences, now)
    done.queued += settled.queued
    done.deferred += settled.deferred
    done.dropped += settled.dropped
  }
  return done
}

function whyNot({ until, series }: StoredReminder, { off }: Preferences, now: Date) {
  if (Date.parse(until) <= now.getTime()) return 'expired'
  return off.includes(groupOf[series]) ? 'off' : undefined
}

/** What is gathered goes out as one message, all else each by itself. */
function bundlesOf(sent: readonly StoredReminder[], { rhythms = {} }: Preferences): StoredReminder[][] {
  const isGathered = ({ series }: StoredReminder) => !isLegal(series) && rhythms[groupOf[series]] !== undefined
  const gathered = sent.filter(isGathered)
  const single = sent.filter((one) => !isGathered(one)).map((one) => [one])
  return gathered.length > 0 ? [...single, gathered] : single
}

async function settle(tx: Tx, queue: QueueReminder, bundle: StoredReminder[], { quiet }: Preferences, now: Date) {
  const done = { queued: 0, deferred: 0, dropped: 0 }
  const sent: { one: StoredReminder; breaks: boolean }[] = []
  for (const one of bundle) {
    const decision = sendingNow({ ...one, isLegal: isLegal(one.series) }, quiet, now.toISOString())
    if (decision.do === 'send') sent.push({ one, breaks: decision.breaks })
    else if (decision.do === 'drop') {
      await dropReminder(tx, one.id, 'quiet', now)
      done.dropped += 1
    } else {
      await deferReminder(tx, one.id, new Date(decision.at))
      done.deferred += 1
    }
  }
  const [first] = sent
  if (!first) return done
  const { one } = first
  const queued = await queue(tx, {
    personId: one.personId,
    key: `reminder/${one.id}/${one.snoozes}`,
    class: isLegal(one.series) ? 'legal' : 'reminder',
    shows: [
      {
        show: 'note',
        card: gatheredNote(sent.map(({ one, breaks }) => reminderNote(one, now.toISOString(), breaks))),
      },
    ],
    notBefore: now,
    expiresAt: new Date(Math.min(...sent.map(({ one }) => Date.parse(one.until)))),
  })
  for (const { one } of sent)
    if (queued === 'unreachable') await deferReminder(tx, one.id, new Date(now.getTime() + unreachableMs))
    else await markQueued(tx, one.id, now)
  done[queued === 'unreachable' ? 'deferred' : 'queued'] += sent.length
  return done
}
