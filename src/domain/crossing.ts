import { z } from 'zod'
import {
  compareInstants,
  dateIn,
  type Instant,
  instantOf,
  inUtc,
  isInstant,
  isPlainDate,
  isWallTime,
  PlainDate,
  wallTimeIn,
  Zone,
} from './calendar.ts'
import { checkpointZone, findCheckpoint, sideOf, stateAcross } from './checkpoints/checkpoints.ts'
import { Country, Direction, Purpose } from './codes.ts'
import { type Refusal, refuse } from './result.ts'

/** A journey is legs in order; an exit and the entry after it are a pair: one border crossed. */

/** `2026-12-10T12:00` by a wall clock, a day alone (its first minute: the strictest reading), or an instant. */
export const Moment = z
  .string()
  .refine((text) => isPlainDate(text) || isWallTime(text) || isInstant(text), 'not a date, a wall time or an instant')

export const Leg = z.object({
  direction: Direction,
  /** Left on exit, entered on entry. */
  state: Country,
  checkpoint: z.string().optional(),
  at: Moment,
  /** Of the side left on exit, of the side entered on entry; default: the checkpoint's on that side. */
  zone: Zone.optional(),
})
export type Leg = z.infer<typeof Leg>

/** A leg as a person files it: through a known checkpoint, by the wall clock of its own side. */
export const FiledLeg = Leg.extend({
  checkpoint: z.string(),
  zone: Zone,
  /** False: only the day was told, and its first minute stands for it. */
  hourKnown: z.boolean(),
  isReturn: z.boolean(),
})
export type FiledLeg = z.infer<typeof FiledLeg>

export const Journey = z.object({
  citizenship: Country,
  birthDate: PlainDate.optional(),
  purpose: Purpose,
  /** Illness or death of a relative, urgent treatment. */
  emergency: z.boolean().optional(),
  legs: z.array(Leg),
})
export type Journey = z.infer<typeof Journey>

/** One leg with its instant and its clock worked out. */
export type TimedLeg = Leg & { zone: Zone; instant: Instant }

export function timeLeg(leg: Leg): TimedLeg {
  const zone = leg.zone ?? checkpointZone(leg.checkpoint ?? '', leg.state)
  const wall = isPlainDate(leg.at) ? `${leg.at}T00:00` : leg.at
  return { ...leg, zone, instant: isWallTime(wall) ? instantOf(wall, zone) : inUtc(wall) }
}

/** A border crossed: what is left and what is entered. One of the legs may be untold; `at` is the earlier instant. */
export type Pair = {
  from: Country
  to: Country
  exit?: TimedLeg
  entry?: TimedLeg
  /** Drives every deadline: the earlier of the two. Delays never make a filing late. */
  at: Instant
  /** The clock that `at` is told by: of the side left, where it is known. */
  zone: Zone
  /** Whether the state entered is passed through on the way to another. */
  isTransit: boolean
  /** The purpose of entering `to`: `transit` for a state passed through. */
  purpose: Purpose
}

/** The pairs of a journey in order. A leg alone is a pair whose other side is told by its checkpoint, if at all. */
export function pairsOf(journey: Pick<Journey, 'legs' | 'purpose'>): Pair[] {
  const pairs: Omit<Pair, 'isTransit' | 'purpose'>[] = []
  const legs = journey.legs.map(timeLeg)
  for (let index = 0; index < legs.length; index++) {
    const leg = legs[index]
    if (!leg) continue
    const next = legs[index + 1]
    if (leg.direction === 'exit' && next?.direction === 'entry') {
      pairs.push(joined(leg, next))
      index++
    } else pairs.push(alone(leg))
  }
  const passed = transitsOf(pairs)
  return pairs.map((pair, index) => ({
    ...pair,
    isTransit: passed.has(index),
    purpose: passed.has(index) ? 'transit' : journey.purpose,
  }))
}

function joined(exit: TimedLeg, entry: TimedLeg) {
  const first = compareInstants(exit.instant, entry.instant) <= 0 ? exit : entry
  return { from: exit.state, to: entry.state, exit, entry, at: first.instant, zone: exit.zone }
}

function alone(leg: TimedLeg) {
  const point = leg.checkpoint ? findCheckpoint(leg.checkpoint) : undefined
  const across = (point && stateAcross(point, leg.state)) ?? unknownState
  const common = { at: leg.instant, zone: leg.zone }
  return leg.direction === 'exit'
    ? { ...common, from: leg.state, to: across, exit: leg }
    : { ...common, from: across, to: leg.state, entry: leg }
}

/** ISO 3166's code for what is not known. */
export const unknownState: Country = 'ZZ'

/**
 * Which entries are into a state passed through: all but the destination and, of a round trip, the way home's last.
 * The destination is the last entry; of a round trip, the entry followed by the longest stay.
 */
function transitsOf(pairs: readonly { from: Country; to: Country; at: Instant }[]): Set<number> {
  const last = pairs.length - 1
  const isRound = pairs.length > 1 && pairs[0]?.from === pairs[last]?.to
  const stays = pairs.map((pair, index) => {
    const next = pairs[index + 1]
    return next ? Date.parse(next.at) - Date.parse(pair.at) : 0
  })
  const destination = isRound ? stays.indexOf(Math.max(...stays.slice(0, last))) : last
  return new Set(pairs.map((_, index) => index).filter((index) => index !== destination && index !== last))
}

/** The pair that reaches the destination; `undefined` of a journey without legs. */
export function destinationOf(pairs: readonly Pair[]): Pair | undefined {
  const goals = pairs.filter((pair) => !pair.isTransit)
  return goals[0]
}

/** What is wrong with the legs, one refusal for the first thing found; nothing where they hang together. */
export function judgeLegs(legs: readonly Leg[]): { ok: false; refusal: Refusal } | undefined {
  if (legs.length === 0) return refuse('journey-no-legs')
  for (const [index, leg] of legs.entries()) {
    const point = leg.checkpoint ? findCheckpoint(leg.checkpoint) : undefined
    if (leg.checkpoint && !point) return refuse('journey-checkpoint-unknown', { checkpoint: leg.checkpoint })
    if (point && !sideOf(point, leg.state)) return refuse('journey-checkpoint-elsewhere', { checkpoint: point.id })
    const before = legs[index - 1]
    if (!before) continue
    if (before.direction === leg.direction) return refuse('journey-legs-out-of-turn')
    // After an entry one leaves that state; after an exit one enters another.
    if ((leg.direction === 'exit') !== (before.state === leg.state)) return refuse('journey-legs-broken')
    if (leg.direction === 'exit' && compareInstants(timeLeg(leg).instant, timeLeg(before).instant) < 0)
      return refuse('journey-legs-backwards')
  }
  return undefined
}

/** How a journey stands as a whole; words: `journey-status-planned` … */
export const JourneyStatus = z.enum(['planned', 'under_way', 'done', 'cancelled', 'not_gone'])
export type JourneyStatus = z.infer<typeof JourneyStatus>

/** What a leg's status may be, and what may follow what. Closing one leg leaves the others as they are. */
export const LegStatus = z.enum(['planned', 'crossed', 'missed', 'cancelled'])
export type LegStatus = z.infer<typeof LegStatus>

export const legStatusFollows: Readonly<Record<LegStatus, readonly LegStatus[]>> = {
  planned: ['crossed', 'missed', 'cancelled'],
  crossed: [],
  missed: [],
  cancelled: [],
}

export const mayFollow = (now: LegStatus, next: LegStatus): boolean => legStatusFollows[now].includes(next)

/** The clock of each side at one instant: Korday's 11:00 is Ak-Zhol's 12:00. One entry a side, in the pair's order. */
export function bothSides(pair: Pair): { state: Country; zone: Zone; wall: string; date: PlainDate }[] {
  const sides = [
    { state: pair.from, zone: pair.exit?.zone },
    { state: pair.to, zone: pair.entry?.zone },
  ]
  return sides.flatMap(({ state, zone }) =>
    zone ? [{ state, zone, wall: wallTimeIn(pair.at, zone), date: dateIn(pair.at, zone) }] : [],
  )
}
