import {
  addDays,
  addHours,
  ageOn,
  compareInstants,
  dateIn,
  hoursBetween,
  type Instant,
  instantOf,
  type PlainDate,
  type Zone,
} from './calendar.ts'
import type { Confidence } from './codes.ts'
import { type Journey, type Pair, pairsOf } from './crossing.ts'
import { earliestFilingDays, type LeadTime, leadTimes } from './rules/eaeu.ts'
import { type Overlay, type OverlayId, overlays } from './rules/overlays.ts'
import { findRule, isInForce, type Rule, type RuleRef, refOf } from './rules/rule.ts'

/** How early a journey was filed: our own rule for every pair of legs, and the forms that states want of the person. */

/** The law a journey is judged by; a supervisor's overrides are given here. */
export type FilingRules = {
  leadTimes: readonly Rule<LeadTime>[]
  overlays: readonly Rule<Overlay>[]
  earliestDays: Rule<number>
}

export const filingRules: FilingRules = { leadTimes, overlays, earliestDays: earliestFilingDays }

/** `late` is taken and marked; `refused_past` is over; `draft_only` is too far ahead to be filed yet. */
export type FilingStatus = 'on_time' | 'late' | 'refused_past' | 'draft_only'

export type JudgedPair = Pair & {
  /** Last instant that is on time. */
  deadline: Instant
  status: FilingStatus
  /** Hours after the deadline; 0 unless late. */
  lateHours: number
  isEmergency: boolean
  /** First instant it can be filed. */
  opensAt: Instant
  rule: RuleRef
  overlays: JudgedOverlay[]
}

/** A state's own form, judged by the instant given; those who need none are not told of it. */
export type JudgedOverlay = {
  id: OverlayId
  deadline: Instant
  /** Whether that instant was in time for it. */
  met: boolean
  /** Whether this person must file it or may. */
  status: 'mandatory' | 'voluntary'
  confidence: Confidence
  /** First instant the state takes it. */
  opensAt?: Instant
  rule: RuleRef
}

/** Every pair of a journey, as if filed at `submitted`. */
export const leadTime = (journey: Journey, submitted: Instant, rules = filingRules): JudgedPair[] =>
  pairsOf(journey).map((pair) => judgePair(pair, journey, submitted, submitted, rules))

/** Whom a pair is judged for. */
type Traveller = Pick<Journey, 'citizenship' | 'birthDate' | 'emergency'>

/** One pair, filed at `submitted` and looked at `now` (later than it after an amendment). Equality is on time. */
export function judgePair(
  pair: Pair,
  traveller: Traveller,
  submitted: Instant,
  now: Instant,
  rules = filingRules,
): JudgedPair {
  const corridor = { from: pair.from, to: pair.to, citizenship: traveller.citizenship, purpose: pair.purpose }
  const rule = findRule(rules.leadTimes, corridor, dateIn(pair.at, pair.zone))
  if (!rule) throw new Error(`expected a lead time for every corridor, found none for ${pair.from} to ${pair.to}`)
  const deadline = deadlineBefore(pair.at, pair.zone, rule.value)
  const opensAt = addHours(pair.at, -24 * rules.earliestDays.value)
  const isLate = compareInstants(submitted, deadline) > 0
  const status = statusOf({
    isPast: compareInstants(now, pair.at) >= 0,
    isEarly: compareInstants(now, opensAt) < 0,
    isLate,
  })
  return {
    ...pair,
    deadline,
    status,
    lateHours: status === 'late' ? hoursBetween(deadline, submitted) : 0,
    isEmergency: traveller.emergency ?? false,
    opensAt,
    rule: refOf(rule),
    overlays: judgeOverlays(pair, traveller, submitted, rules.overlays),
  }
}

function statusOf(seen: { isPast: boolean; isEarly: boolean; isLate: boolean }): FilingStatus {
  if (seen.isPast) return 'refused_past'
  if (seen.isEarly) return 'draft_only'
  return seen.isLate ? 'late' : 'on_time'
}

/** Hours are elapsed time; days of the calendar are those of the clock that the crossing is told by, to midnight. */
export function deadlineBefore(at: Instant, zone: Zone, lead: LeadTime): Instant {
  if (lead.kind === 'elapsed') return addHours(at, -lead.hours)
  const lastDay = addDays(dateIn(at, zone), -lead.n - (lead.clear ? 1 : 0))
  return instantOf(`${addDays(lastDay, 1)}T00:00`, zone)
}

function judgeOverlays(
  pair: Pair,
  traveller: Traveller,
  submitted: Instant,
  known: readonly Rule<Overlay>[],
): JudgedOverlay[] {
  const day = dateIn(pair.at, pair.entry?.zone ?? pair.zone)
  return overlaysFor(traveller, pair.to, day, known).map((rule) => {
    const { id, minHours, emergencyMinHours, maxDays, mandatoryFor } = rule.value
    const hours = traveller.emergency ? (emergencyMinHours ?? minHours) : minHours
    const deadline = addHours(pair.at, -hours)
    return {
      id,
      deadline,
      met: compareInstants(submitted, deadline) <= 0,
      status: mandatoryFor.includes(pair.purpose) ? 'mandatory' : 'voluntary',
      confidence: rule.confidence,
      ...(maxDays ? { opensAt: addHours(pair.at, -24 * maxDays) } : {}),
      rule: refOf(rule),
    }
  })
}

/** The forms a state wants of that person on a day of entry. */
export function overlaysFor(
  traveller: Pick<Traveller, 'citizenship' | 'birthDate'>,
  state: string,
  day: PlainDate,
  known: readonly Rule<Overlay>[] = overlays,
): Rule<Overlay>[] {
  return known.filter((rule) => {
    const { exemptCitizenships, exemptUnderAge = 0 } = rule.value
    if (rule.value.state !== state || !isInForce(rule, day)) return false
    if (exemptCitizenships.includes(traveller.citizenship)) return false
    return !traveller.birthDate || ageOn(traveller.birthDate, day) >= exemptUnderAge
  })
}

/**
 * A journey changed after it was filed. A pair that keeps its states and is crossed no earlier keeps the instant it
 * was first filed at; one crossed earlier, between other states, or new, is filed at the change.
 */
export function judgeAmendment(
  before: Journey,
  after: Journey,
  originallySubmitted: Instant,
  now: Instant,
  rules = filingRules,
): (JudgedPair & { submitted: Instant })[] {
  const old = pairsOf(before)
  return pairsOf(after).map((pair, index) => {
    const was = old[index]
    const isKept = was && was.from === pair.from && was.to === pair.to && compareInstants(pair.at, was.at) >= 0
    const submitted = isKept ? originallySubmitted : now
    return { ...judgePair(pair, after, submitted, now, rules), submitted }
  })
}
