import { changeJourney, putTraveller } from '../../db/change-journeys.ts'
import type { StoredJourney, StoredRegistration } from '../../db/journeys.ts'
import { journeyFiled } from '../../dialogs/filed.ts'
import type { Traveller } from '../../dialogs/traveller.ts'
import { judgeAmendment } from '../../domain/lead-time.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { journeyOf, pairsBehind } from './amend-journey.ts'
import { type Filing, fileVersion } from './file-version.ts'

/** Corrects one traveller: theirs alone gets the next version and a new confirmation, under the same code. */
export async function changeTraveller(
  filing: Filing,
  journey: StoredJourney,
  one: StoredRegistration,
  traveller: Traveller,
  now: Date,
): Promise<Result<true>> {
  const { tx, personId } = filing
  const filed = journeyFiled(one.answers)
  const submitted = one.submittedAt.toISOString()
  const is = journeyOf(traveller, filed, one.isEmergency)
  const pairs = judgeAmendment(is, is, submitted, now.toISOString())
  const pair = pairs[pairsBehind(journey)] ?? pairs.at(-1)
  if (!pair) return refuse('journey-no-legs')
  if (!(await changeJourney(tx, journey))) return refuse('journey-changed-meanwhile')
  await putTraveller(tx, filing, one.travellerId, traveller)
  const judged = { ...pair, status: one.isLate ? ('late' as const) : ('on_time' as const) }
  const next = { registrationId: one.id, code: one.code, version: one.version + 1, traveller, judged, submitted }
  await fileVersion(filing, filed, next, now)
  await replanReminders(tx, personId, now)
  return ok(true)
}
