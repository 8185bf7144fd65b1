import type { FilterCode } from './filters.ts'
import { recognition } from './filters.ts'
import {
  educationPart,
  experiencePart,
  freshnessPart,
  housingPart,
  languagesPart,
  levelsShort,
  occupationPart,
  payPart,
  payRatio,
  placePart,
  schedulePart,
  textPart,
} from './parts.ts'
import type { Wish } from './profile.ts'
import type { Facets } from './vacancy.ts'

/** Raised whenever a weight, a part or its scale changes: results of two versions are not comparable. */
export const matchVersion = '1'

/**
 * What a score is made of and how much each part weighs; they sum up to 100. A part counts only where the wish speaks of it
 * (`occupation`, `pay` and `freshness` always do), and the score is the mean of those that count. Citizenship, sex and age are in none.
 */
export const scoreParts = {
  /** Nearness of the ISCO-08 groups. */
  occupation: 40,
  /** A month's pay against the least wanted. */
  pay: 16,
  /** The town or region wished for. */
  place: 12,
  experience: 8,
  languages: 6,
  /** Whether housing is provided, where it is needed. */
  housing: 6,
  schedule: 5,
  freshness: 4,
  education: 2,
  /** Likeness of the title to the person's words. */
  text: 1,
} as const
export type ScorePart = keyof typeof scoreParts
export const scorePartNames = Object.keys(scoreParts).filter((name): name is ScorePart => name in scoreParts)

/** Why a vacancy stands where it does, and the part each rests on. Words: `reason-…`. Codes are never renamed. */
export const reasonCodes = {
  same_occupation: 'occupation',
  near_occupation: 'occupation',
  pay_above_floor: 'pay',
  good_pay: 'pay',
  wished_place: 'place',
  wished_region: 'place',
  no_experience_needed: 'experience',
  enough_experience: 'experience',
  languages_enough: 'languages',
  housing_provided: 'housing',
  schedule_fits: 'schedule',
  fresh: 'freshness',
  education_enough: 'education',
  title_fits: 'text',
} as const satisfies Record<string, ScorePart>
export type ReasonCode = keyof typeof reasonCodes

/** What is wanting or not told, weightiest first. Words: `missing-…`. Codes are never renamed. */
export const missingCodes = [
  'recognition',
  'licence_untold',
  'citizenship_untold',
  'other_occupation',
  'pay_unknown',
  'pay_below_floor',
  'pay_before_tax',
  'other_place',
  'more_experience',
  'language_level',
  'no_housing',
  'housing_unknown',
  'other_schedule',
  'higher_education',
] as const
export type MissingCode = (typeof missingCodes)[number]

export type Judged = {
  /** 0..1. */
  score: number
  /** Those that count, each 0..1. */
  parts: Partial<Record<ScorePart, number>>
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
  place: placePart,
  experience: experiencePart,
  languages: languagesPart,
  housing: housingPart,
  schedule: schedulePart,
  freshness: freshnessPart,
  education: educationPart,
  text: textPart,
}

/** The parts that this wish speaks of. */
export function countingParts({ profile }: Wish): ScorePart[] {
  const isSpokenOf: Record<ScorePart, boolean> = {
    occupation: (profile.occupations ?? []).length > 0 || profile.occupationText !== undefined,
    pay: true,
    place: (profile.places ?? []).length + (profile.regions ?? []).length > 0,
    experience: profile.experienceYears !== undefined,
    languages: profile.languages !== undefined,
    housing: profile.housingNeeded === true,
    schedule: (profile.schedules ?? []).length > 0 || profile.rotation !== undefined || profile.partTimeOnly === true,
    freshness: true,
    education: profile.education !== undefined,
    text: profile.occupationText !== undefined,
  }
  return scorePartNames.filter((name) => isSpokenOf[name])
}

/** How well a vacancy fits, and why: the same for the same input, of citizenship, sex and age it knows nothing. */
export function judge(wish: Wish, of: Facets, counting = countingParts(wish)): Judged {
  const parts: Partial<Record<ScorePart, number>> = {}
  let sum = 0
  let weights = 0
  for (const name of counting) {
    const value = partOf[name](wish, of)
    parts[name] = round(value)
    sum += scoreParts[name] * value
    weights += scoreParts[name]
  }
  return { score: round(sum / weights), parts, reasons: reasonsOf(wish, of, parts), missing: missingOf(wish, of) }
}

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Best first; of equals the newer, then by source and id, so that the order is the same every time. */
export function inOrder(a: Match, b: Match): number {
  return (
    b.score - a.score ||
    compare(b.vacancy.postedOn ?? '', a.vacancy.postedOn ?? '') ||
    compare(a.vacancy.source, b.vacancy.source) ||
    compare(a.vacancy.sourceId, b.vacancy.sourceId)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function reasonsOf(wish: Wish, of: Facets, parts: Partial<Record<ScorePart, number>>): ReasonCode[] {
  return scorePartNames
    .flatMap((name) => {
      const value = parts[name]
      const code = value === undefined ? undefined : reasonFor(name, value, wish, of)
      return code && value !== undefined ? [{ code, strength: scoreParts[name] * value }] : []
    })
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, 3)
    .map(({ code }) => code)
}

/** The reason that a part of this worth gives; none where the vacancy is silent or the part is weak. */
function reasonFor(name: ScorePart, value: number, wish: Wish, of: Facets): ReasonCode | undefined {
  switch (name) {
    case 'occupation':
      if (of.isco === null) return undefined
      return wish.profile.occupations?.includes(of.isco)
        ? 'same_occupation'
        : value >= 0.4
          ? 'near_occupation'
          : undefined
    case 'pay': {
      const ratio = payRatio(wish, of)
      if (wish.profile.payFloor) return ratio !== undefined && ratio >= 1 ? 'pay_above_floor' : undefined
      return value >= 0.6 ? 'good_pay' : undefined
    }
    case 'place':
      if (of.geonameId !== null && wish.profile.places?.includes(of.geonameId)) return 'wished_place'
      return value >= 0.7 ? 'wished_region' : undefined
    case 'experience':
      if (of.experienceYears === null || value < 1) return undefined
      return of.experienceYears === 0 ? 'no_experience_needed' : 'enough_experience'
    case 'languages':
      return Object.keys(of.languages).length > 0 && value === 1 ? 'languages_enough' : undefined
    case 'housing':
      return value === 1 ? 'housing_provided' : undefined
    case 'schedule':
      return value === 1 ? 'schedule_fits' : undefined
    case 'freshness':
      return value >= 0.75 ? 'fresh' : undefined
    case 'education':
      return of.education !== null && value === 1 ? 'education_enough' : undefined
    case 'text':
      return value >= 0.5 ? 'title_fits' : undefined
  }
}

function missingOf(wish: Wish, of: Facets): MissingCode[] {
  const { profile } = wish
  const ratio = payRatio(wish, of)
  const isPayTold = of.payMin !== null || of.payMax !== null
  const is: Record<MissingCode, boolean> = {
    recognition: recognition(wish, of) === 'untold',
    licence_untold: profile.licences === undefined && of.licence.length > 0,
    citizenship_untold: profile.citizenship === undefined && (of.openTo ?? []).length > 0,
    other_occupation:
      (profile.occupations ?? []).length > 0 && of.isco !== null && !profile.occupations?.includes(of.isco),
    pay_unknown: !isPayTold,
    pay_below_floor: ratio !== undefined && ratio < 1,
    pay_before_tax: isPayTold && of.gross === true && profile.payFloor?.net === true,
    other_place:
      (profile.places ?? []).length + (profile.regions ?? []).length > 0 &&
      of.region !== null &&
      placePart(wish, of) < 0.7,
    more_experience:
      profile.experienceYears !== undefined &&
      of.experienceYears !== null &&
      of.experienceYears > profile.experienceYears,
    language_level:
      profile.languages !== undefined &&
      Object.entries(of.languages).some(([language, level]) => levelsShort(profile.languages?.[language], level) > 0),
    no_housing: profile.housingNeeded === true && of.housing === 'no',
    housing_unknown: profile.housingNeeded === true && of.housing === 'unknown',
    other_schedule: of.schedule !== null && countingParts(wish).includes('schedule') && schedulePart(wish, of) < 0.5,
    higher_education: profile.education !== undefined && of.education !== null && educationPart(wish, of) < 1,
  }
  return missingCodes.filter((code) => is[code])
}
