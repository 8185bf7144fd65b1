import { changeJourney, closeLegs } from '../../db/change-journeys.ts'
import type { StoredJourney, StoredLeg } from '../../db/journeys.ts'
import { dateIn, instantOf, type PlainDate } from '../../domain/calendar.ts'
import { mayFollow } from '../../domain/crossing.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { pairsBehind } from './amend-journey.ts'
import type { Filing } from './file-version.ts'
import { recordArrival } from './record-arrival.ts'

/** The next border of a journey, its legs still open; `undefined` where all are behind. */
export function nextBorder(journey: StoredJourney): { exit: StoredLeg; entry: StoredLeg } | undefined {
  const at = pairsBehind(journey) * 2
  const [exit, entry] = [journey.legs[at], journey.legs[at + 1]]
  return exit && entry ? { exit, entry } : undefined
}

/** The person says they crossed the next border on that day, by the clock of the side entered: it is closed, their stay begins. */
export async function recordCrossing(
  { tx, personId }: Pick<Filing, 'tx' | 'personId'>,
  journey: StoredJourney,
  day: string,
  now: Date,
): Promise<Result<true>> {
  const border = nextBorder(journey)
  if (!border || !mayFollow(border.entry.status, 'crossed')) return refuse('journey-no-border-left')
  const { exit, entry } = border
  if (day > dateIn(now.toISOString(), entry.zone)) return refuse('crossed-in-future')
  if (day < firstPossibleDay(journey)) return refuse('crossed-before-last')
  const isLast = journey.legs.at(-1)?.id === entry.id
  const stays = isLast && !entry.isReturn
  if (!(await changeJourney(tx, journey, { status: isLast && !stays ? 'done' : 'under_way' })))
    return refuse('journey-changed-meanwhile')
  await closeLegs(tx, [exit.id, entry.id], 'crossed', crossedAt(entry, day))
  await recordArrival(tx, personId, journey.id, day)
  await replanReminders(tx, personId, now)
  return ok(true)
}

/** No border is crossed before the one that came before it; the epoch where there is none. */
export function firstPossibleDay({ legs }: StoredJourney): PlainDate {
  const last = legs.findLast(({ status }) => status === 'crossed')
  return last ? dateIn(last.crossedAt ?? last.instant, last.zone) : '1970-01-01'
}

/** The instant meant, where it was that day; else the noon of the day told, for nobody asks the minute. */
const crossedAt = (leg: StoredLeg, day: string): Date =>
  dateIn(leg.instant, leg.zone) === day ? new Date(leg.instant) : new Date(instantOf(`${day}T12:00`, leg.zone))
