import type { FilterCode } from './filters.ts'
import {
  bandPart,
  educationPart,
  experiencePart,
  freshnessPart,
  housingPart,
  languagesPart,
  occupationPart,
  payPart,
  placePart,
  schedulePart,
  skillsPart,
  textPart,
  transportPart,
  verifiedPart,
} from './parts.ts'
import type { Wish } from './profile.ts'
import { type MissingCode, missingOf, type Parts, type ReasonCode, reasonsOf } from './reasons.ts'
import { countingParts, type ScorePart, scoreParts, weightOf } from './score-parts.ts'
import type { Facets } from './vacancy.ts'

export { type MissingCode, missingCodes, missingParts, type ReasonCode, reasonCodes } from './reasons.ts'
export { countingParts, matchVersion, type ScorePart, scorePartNames, scoreParts } from './score-parts.ts'

export type Judged = {
  /** 0..1. */
  score: number
  /** Those that count, each 0..1. */
  parts: Parts
  /** At most three, strongest first. */
  reasons: ReasonCode[]
  missing: MissingCode[]
}

/** A vacancy that passed the hard filters, measured. */
export type Match<V extends Facets = Facets> = Judged & { vacancy: V }
export type Filtered = Partial<Record<FilterCode, number>>

const partOf: Record<ScorePart, (wish: Wish, of: Facets) => number> = {
  occupation: occupationPart,
  pay: payPart,
  band: bandPart,
  place: placePart,
  experience: experiencePart,
  languages: languagesPart,
  housing: housingPart,
  transport: transportPart,
  schedule: schedulePart,
  freshness: freshnessPart,
  verified: verifiedPart,
  education: educationPart,
  text: textPart,
  skills: skillsPart,
}

/** How well a vacancy fits, and why: the same for the same input, of citizenship, sex and age it knows nothing. */
export function judge(wish: Wish, of: Facets, counting = countingParts(wish)): Judged {
  const { score, parts } = measure(wish, of, counting)
  return { score, parts, reasons: reasonsOf(wish, of, parts), missing: missingOf(wish, of, parts) }
}

/** The score and its parts alone. */
export function measure(wish: Wish, of: Facets, counting = countingParts(wish)): Pick<Judged, 'score' | 'parts'> {
  const parts: Parts = {}
  let sum = 0
  for (const name of counting) {
    const value = partOf[name](wish, of)
    parts[name] = round(value)
    sum += scoreParts[name] * value
  }
  return { score: round(sum / weightOf(counting)), parts }
}

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Best first; of equals the newer, then by source and id, so that the order is the same every time. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (
    b.score - a.score ||
    compare(b.vacancy.postedOn ?? '', a.vacancy.postedOn ?? '') ||
    compare(a.vacancy.source, b.vacancy.source) ||
    compare(a.vacancy.sourceId, b.vacancy.sourceId)
  )
}
type Ordered = { score: number; vacancy: Pick<Facets, 'postedOn' | 'source' | 'sourceId'> }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
