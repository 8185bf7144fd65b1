import { cancelRegistrations, changeJourney, closeLegs } from '../../db/change-journeys.ts'
import type { StoredJourney, StoredRegistration } from '../../db/journeys.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import type { Filing } from './file-version.ts'

type Ending = Pick<Filing, 'tx' | 'personId'>

/** Takes one traveller out of a journey; the others stay as they are. Without the last one the journey is cancelled. */
export async function dropTraveller(
  { tx, personId }: Ending,
  journey: StoredJourney,
  registrations: readonly StoredRegistration[],
  dropped: StoredRegistration,
  now: Date,
): Promise<Result<true>> {
  const left = registrations.filter(({ id, status }) => id !== dropped.id && status === 'filed')
  if (left.length === 0) return endJourney({ tx, personId }, journey, registrations, 'cancelled', now)
  if (!(await changeJourney(tx, journey))) return refuse('journey-changed-meanwhile')
  await cancelRegistrations(tx, [dropped.id], now)
  await replanReminders(tx, personId, now)
  return ok(true)
}

/** Cancels a journey, or closes it because nobody went: no registration of it holds any more. */
export async function endJourney(
  { tx, personId }: Ending,
  journey: StoredJourney,
  registrations: readonly StoredRegistration[],
  as: 'cancelled' | 'not_gone',
  now: Date,
): Promise<Result<true>> {
  if (!(await changeJourney(tx, journey, { status: as }))) return refuse('journey-changed-meanwhile')
  const legs = journey.legs.map(({ id }) => id)
  await closeLegs(tx, legs, as === 'cancelled' ? 'cancelled' : 'missed')
  await cancelRegistrations(
    tx,
    registrations.map(({ id }) => id),
    now,
  )
  await replanReminders(tx, personId, now)
  return ok(true)
}
