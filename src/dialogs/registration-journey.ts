import { compareInstants, type Instant, instantOf, wallTimeIn } from '../domain/calendar.ts'
import { checkpointZone } from '../domain/checkpoints/checkpoints.ts'
import { Country, Mode, Purpose } from '../domain/codes.ts'
import { type FiledLeg, type Journey, unknownState } from '../domain/crossing.ts'
import { type JudgedPair, judgeAmendment, leadTime } from '../domain/lead-time.ts'
import { hopsOf } from '../domain/routes.ts'
import type { Answers, Context } from './form.ts'
import { type Moment, momentInstant, momentOf } from './kinds/moment.ts'

/** The answers of a registration read as a journey: legs in order, each border an exit and the entry that follows it. */

/** As many borders as the longest way by land crosses: Armenia – Georgia – Russia – Kazakhstan – Kyrgyzstan. */
export const longestRoute = 4

export const str = (value: unknown): string => (typeof value === 'string' ? value : '')
export const modeOf = (answers: Answers): Mode => Mode.catch('road').parse(answers.mode)
export const isAir = (answers: Answers): boolean => answers.mode === 'air'

/** The borders that these answers cross, in order; none until from, to and mode are told. */
export const hopsFrom = (answers: Answers): { from: string; to: string }[] =>
  answers.from && answers.to && answers.mode ? hopsOf(str(answers.from), str(answers.to), modeOf(answers)) : []

/** By whose document they cross, which the rules follow; ISO 3166's code for the unknown of any other state or none. */
export function citizenshipOf(answers: Answers): Country {
  const told = answers.citizenship === 'dual' ? answers.documentCitizenship : answers.citizenship
  return Country.catch(unknownState).parse(told)
}

/** Reasons that make a late filing an emergency: of illness and death nobody knows two days ahead. */
const emergencies = ['illness', 'funeral', 'treatment']

export const isEmergency = (answers: Answers): boolean => emergencies.includes(str(answers.lateReason))

const forGood = ['permanent_move', 'ethnic_return', 'transit']

/** Whether the way back is a part of this journey: over one border, and not of those who stay or pass on. */
export const mayReturn = (answers: Answers): boolean =>
  hopsFrom(answers).length === 1 && !forGood.includes(str(answers.purpose))

/** The journey told so far; legs of which a checkpoint or a moment is missing are left out. */
export const journeyFrom = (answers: Answers): Journey & { legs: FiledLeg[] } => ({
  citizenship: citizenshipOf(answers),
  purpose: Purpose.catch('other').parse(answers.purpose),
  emergency: isEmergency(answers),
  legs: legsFrom(answers),
})

export function legsFrom(answers: Answers): FiledLeg[] {
  const hops = hopsFrom(answers)
  const there = isAir(answers) ? flight(answers) : hops.flatMap((hop, index) => border(answers, hop, index))
  const back = momentOf(answers.returnsAt)
  const [exit, entry] = there
  if (!back || answers.returns !== 'yes' || !mayReturn(answers) || !exit || !entry) return there
  const home = { from: entry.state, to: exit.state, exitPoint: entry.checkpoint, entryPoint: exit.checkpoint }
  return [...there, ...across(home, back, back, true)]
}

type Way = { from: string; to: string; exitPoint: string; entryPoint: string }

function flight(answers: Answers): FiledLeg[] {
  const [departs, arrives] = [momentOf(answers.departsAt), momentOf(answers.arrivesAt)]
  const [exitPoint, entryPoint] = [str(answers.departureAirport), str(answers.arrivalAirport)]
  const way = { from: str(answers.from), to: str(answers.to), exitPoint, entryPoint }
  return departs && arrives && exitPoint && entryPoint ? across(way, departs, arrives, false) : []
}

function border(answers: Answers, { from, to }: { from: string; to: string }, index: number): FiledLeg[] {
  const at = momentOf(answers[`crossesAt${index}`])
  const point = str(answers[`checkpoint${index}`])
  return at && point ? across({ from, to, exitPoint: point, entryPoint: point }, at, at, false) : []
}

const across = ({ from, to, exitPoint, entryPoint }: Way, leaves: Moment, enters: Moment, isReturn: boolean) => [
  legOf('exit', from, exitPoint, leaves, isReturn),
  legOf('entry', to, entryPoint, enters, isReturn),
]

/** The wall clock is that of the leg's own side, whichever side's the moment was told by. */
function legOf(
  direction: 'exit' | 'entry',
  state: string,
  checkpoint: string,
  moment: Moment,
  isReturn: boolean,
): FiledLeg {
  const zone = checkpointZone(checkpoint, state)
  const at = wallTimeIn(momentInstant(moment), zone)
  return { direction, state, checkpoint, at, zone, hourKnown: moment.hourKnown, isReturn }
}

/** What was filed before, where answers amend it, and how many of its borders are behind the person. */
export type FiledBefore = { journey: Journey; submitted: Instant; crossedPairs: number }

export const filedBefore = (context: Context): FiledBefore | undefined => {
  const before = context.known.filed
  return isFiledBefore(before) ? before : undefined
}

const isFiledBefore = (value: unknown): value is FiledBefore =>
  typeof value === 'object' && value !== null && 'journey' in value && 'submitted' in value && 'crossedPairs' in value

/** Judged last, of answers looked at in one context: the form's steps, its notes and its check all ask for it. */
const judgedKnown = new WeakMap<Context, WeakMap<Answers, JudgedPair[]>>()

/** Every border still ahead, as if filed now; an amendment is held against what was filed before. */
export function judged(answers: Answers, context: Context): JudgedPair[] {
  const known = judgedKnown.get(context) ?? new WeakMap<Answers, JudgedPair[]>()
  judgedKnown.set(context, known)
  const pairs = known.get(answers) ?? judge(answers, context)
  known.set(answers, pairs)
  return pairs
}

function judge(answers: Answers, context: Context): JudgedPair[] {
  const journey = journeyFrom(answers)
  const before = filedBefore(context)
  if (!before) return leadTime(journey, context.now)
  return judgeAmendment(before.journey, journey, before.submitted, context.now).slice(before.crossedPairs)
}

/** The birth date and purpose are not needed to know whether the filing is late: the Union's rule asks neither. */
export const isLate = (answers: Answers, context: Context): boolean => judged(answers, context)[0]?.status === 'late'

/** No crossing before the one before it, and none that is over. */
export function earliest(answers: Answers, context: Context, before: string): Instant {
  const last = momentOf(answers[before])
  const at = last ? instantOf(last.wall, last.zone) : context.now
  return compareInstants(at, context.now) > 0 ? at : context.now
}

/** When the first border would be crossed, as far as it is told: the day somebody named before a form began counts too. */
export function travelsAt(answers: Answers): Date | undefined {
  const first = momentOf(answers.crossesAt0) ?? momentOf(answers.departsAt)
  if (first) return new Date(momentInstant(first))
  const planned = str(answers.plannedOn)
  return /^\d{4}-\d{2}-\d{2}$/.test(planned) ? new Date(`${planned}T00:00:00Z`) : undefined
}
