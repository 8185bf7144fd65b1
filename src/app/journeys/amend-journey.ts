import { changeJourney, replaceLegs } from '../../db/change-journeys.ts'
import type { StoredJourney, StoredRegistration } from '../../db/journeys.ts'
import type { FiledJourney } from '../../dialogs/filed.ts'
import { type Journey, judgeLegs, pairsOf } from '../../domain/crossing.ts'
import { judgeAmendment } from '../../domain/lead-time.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { type Filing, fileVersion } from './file-version.ts'

/** How many borders are behind the person: those with a leg that is closed. */
export const pairsBehind = (journey: StoredJourney): number => {
  const open = journey.legs.findIndex((_, index) => index % 2 === 0 && isOpen(journey, index))
  return (open < 0 ? journey.legs.length : open) / 2
}

const isOpen = (journey: StoredJourney, exit: number) =>
  [journey.legs[exit], journey.legs[exit + 1]].every((leg) => leg === undefined || leg.status === 'planned')

/** The journey of one traveller, as the rules look at it. */
export const journeyOf = (
  { citizenship, birthDate }: StoredRegistration['traveller'],
  { legs, purpose }: Pick<FiledJourney, 'legs' | 'purpose'>,
  emergency: boolean,
): Journey => ({ citizenship, birthDate, purpose, legs, emergency })

/**
 * Changes a filed journey for all who are still registered: each gets the next version and a new confirmation under the
 * same code. A crossing no earlier keeps the instant it was filed at; borders behind the person stay as they were.
 * `before.version` must still hold.
 */
export async function amendJourney(
  filing: Filing,
  before: StoredJourney,
  registrations: readonly StoredRegistration[],
  after: FiledJourney,
  now: Date,
): Promise<Result<true>> {
  const { tx, personId } = filing
  const behind = pairsBehind(before)
  const broken = judgeLegs(after.legs)
  if (broken) return broken
  const filed = registrations.filter(({ status }) => status === 'filed')
  const judged = filed.map((one) => judgeOne(one, before, after, behind, now))
  if (judged.some((pair) => pair?.status === 'refused_past')) return refuse('moment-in-past')
  if (judged.some((pair) => pair?.status === 'draft_only')) return refuse('amendment-too-early')
  const changes = { mode: after.mode, purpose: after.purpose, departure: after.from, destination: after.to }
  if (!(await changeJourney(tx, before, changes))) return refuse('journey-changed-meanwhile')
  await replaceLegs(tx, personId, before.id, after.legs, behind * 2)
  for (const [index, { id, code, version, traveller }] of filed.entries()) {
    const pair = judged[index]
    if (!pair) continue
    const next = { registrationId: id, code, version: version + 1, traveller, judged: pair, submitted: pair.submitted }
    await fileVersion(filing, after, next, now)
  }
  await replanReminders(tx, personId, now)
  return ok(true)
}

/** The next border; where all are behind, the last: then only where one stays can change. */
function judgeOne(one: StoredRegistration, before: StoredJourney, after: FiledJourney, behind: number, now: Date) {
  const was = journeyOf(one.traveller, { legs: before.legs, purpose: one.purpose }, one.isEmergency)
  const is = journeyOf(one.traveller, after, after.isEmergency)
  const pairs = judgeAmendment(was, is, one.submittedAt.toISOString(), now.toISOString())
  const next = pairs[behind]
  if (next) return next
  const last = pairs[pairsOf(is).length - 1]
  return last && { ...last, status: one.isLate ? ('late' as const) : ('on_time' as const) }
}
