import { z } from 'zod'
import { compareInstants, instantOf } from '../domain/calendar.ts'
import { checkpointZone } from '../domain/checkpoints/checkpoints.ts'
import { Mode } from '../domain/codes.ts'
import { hopsOf } from '../domain/routes.ts'
import type { Answers, Context } from './form.ts'
import { Moment } from './kinds/moment.ts'

/** The answers of a registration read as a journey: pairs of legs, each an exit and the entry that follows it. */

/** As many borders as the longest way by land crosses: Armenia – Georgia – Russia – Kazakhstan – Kyrgyzstan. */
export const longestRoute = 4

export const momentOf = (value: unknown): Moment | undefined => {
  const parsed = Moment.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

export const FiledLeg = z.object({
  direction: z.enum(['exit', 'entry']),
  state: z.string(),
  checkpoint: z.string(),
  /** UTC. */
  at: z.string(),
  /** The wall clock of this side, `2026-12-10T12:00`, and its zone. */
  wall: z.string(),
  zone: z.string(),
  hourKnown: z.boolean(),
  isReturn: z.boolean(),
})
export type FiledLeg = z.infer<typeof FiledLeg>

export type Pair = {
  from: string
  to: string
  exit: FiledLeg
  entry: FiledLeg /** The earlier of the two. */
  at: string
  isReturn: boolean
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The pairs of legs that are told so far, in order; those of the way back last. */
export function pairsFrom(answers: Answers): Pair[] {
  const mode = Mode.safeParse(answers.mode)
  if (!mode.success) return []
  const hops = hopsOf(text(answers.from), text(answers.to), mode.data)
  const there =
    mode.data === 'air'
      ? flight(text(answers.from), text(answers.to), answers)
      : hops.flatMap((hop, index) => {
          const at = momentOf(answers[`crossesAt${index}`])
          const point = text(answers[`checkpoint${index}`])
          return at && point ? [across(hop.from, hop.to, point, point, at, at, false)] : []
        })
  const back = momentOf(answers.returnsAt)
  const [first] = there
  if (!back || answers.returns !== 'yes' || hops.length !== 1 || !first) return there
  return [...there, across(first.to, first.from, first.entry.checkpoint, first.exit.checkpoint, back, back, true)]
}

function flight(from: string, to: string, answers: Answers): Pair[] {
  const departs = momentOf(answers.departsAt)
  const arrives = momentOf(answers.arrivesAt)
  const [leaves, lands] = [text(answers.departureAirport), text(answers.arrivalAirport)]
  return departs && arrives && leaves && lands ? [across(from, to, leaves, lands, departs, arrives, false)] : []
}

function across(
  from: string,
  to: string,
  exitPoint: string,
  entryPoint: string,
  leaves: Moment,
  enters: Moment,
  isReturn: boolean,
): Pair {
  const exit = legOf('exit', from, exitPoint, leaves, isReturn)
  const entry = legOf('entry', to, entryPoint, enters, isReturn)
  return { from, to, exit, entry, at: compareInstants(exit.at, entry.at) <= 0 ? exit.at : entry.at, isReturn }
}

function legOf(
  direction: 'exit' | 'entry',
  state: string,
  checkpoint: string,
  moment: Moment,
  isReturn: boolean,
): FiledLeg {
  const at = instantOf(moment.wall, moment.zone)
  const zone = checkpointZone(checkpoint, state)
  return { direction, state, checkpoint, at, wall: wallIn(at, zone), zone, hourKnown: moment.hourKnown, isReturn }
}

const wallIn = (at: string, zone: string) => wallTimeIn(at, zone)

/** The birth date and purpose are not needed to know whether the filing is late: the Union's rule asks neither. */
export function isLate(answers: Answers, context: Context): boolean {
  return judge(answers, context).some((pair) => pair.status === 'late')
}
