import { bandEnds } from './bands.ts'
import { recognition } from './filters.ts'
import { educationPart, levelsShort, payRatio, placePart, ringOf, schedulePart } from './parts.ts'
import type { Wish } from './profile.ts'
import { countingParts, type ScorePart, scorePartNames, scoreParts } from './score-parts.ts'
import type { Facets } from './vacancy.ts'

/** Why a vacancy stands where it does, and the part each rests on. Words: `reason-…`. Codes are never renamed. */
export const reasonCodes = {
  same_occupation: 'occupation',
  near_occupation: 'occupation',
  pay_above_floor: 'pay',
  good_pay: 'pay',
  pay_above_usual: 'band',
  wished_place: 'place',
  near_wished_place: 'place',
  wished_region: 'place',
  no_experience_needed: 'experience',
  enough_experience: 'experience',
  languages_enough: 'languages',
  housing_provided: 'housing',
  transport_provided: 'transport',
  schedule_fits: 'schedule',
  fresh: 'freshness',
  employer_verified: 'verified',
  education_enough: 'education',
  title_fits: 'text',
  skills_fit: 'skills',
} as const satisfies Record<string, ScorePart>
export type ReasonCode = keyof typeof reasonCodes

/**
 * What is wanting or not told, weightiest first, and the part that it lowers; null: no part, it bears on whether they may be taken.
 * Words: `missing-…`. Codes are never renamed.
 */
export const missingParts = {
  recognition: null,
  licence_untold: null,
  citizenship_untold: null,
  other_occupation: 'occupation',
  pay_unknown: 'pay',
  pay_below_floor: 'pay',
  pay_before_tax: 'pay',
  pay_below_usual: 'band',
  other_place: 'place',
  more_experience: 'experience',
  language_level: 'languages',
  no_housing: 'housing',
  housing_unknown: 'housing',
  no_transport: 'transport',
  other_schedule: 'schedule',
  higher_education: 'education',
  skills_untold: 'skills',
} as const satisfies Record<string, ScorePart | null>
export type MissingCode = keyof typeof missingParts
export const missingCodes = Object.keys(missingParts).filter((code): code is MissingCode => code in missingParts)

export type Parts = Partial<Record<ScorePart, number>>

/** At most three, strongest first. */
export function reasonsOf(wish: Wish, of: Facets, parts: Parts): ReasonCode[] {
  return scorePartNames
    .flatMap((name) => {
      const value = parts[name]
      const code = value === undefined ? undefined : reasonFor[name](value, wish, of, parts)
      return code && value !== undefined ? [{ code, strength: scoreParts[name] * value }] : []
    })
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, 3)
    .map(({ code }) => code)
}

type ReasonFor = (value: number, wish: Wish, of: Facets, parts: Parts) => ReasonCode | undefined

/** The reason that a part of this worth gives; none where the vacancy is silent or the part is weak. */
const reasonFor: Record<ScorePart, ReasonFor> = {
  occupation: (value, { profile }, { isco }) => {
    if (isco === null) return undefined
    if (profile.occupations?.includes(isco)) return 'same_occupation'
    return value >= 0.4 ? 'near_occupation' : undefined
  },
  pay: (value, wish, of, { band }) => {
    if (wish.profile.payFloor) return (payRatio(wish, of) ?? 0) >= 1 ? 'pay_above_floor' : undefined
    // Above the usual says it already; below the usual would say otherwise in the same breath.
    const isUsual = band === undefined || (band >= bandEnds.low && band < bandEnds.high)
    return value >= 0.6 && isUsual ? 'good_pay' : undefined
  },
  band: (value) => (value >= bandEnds.high ? 'pay_above_usual' : undefined),
  place: (value, wish, of) => {
    if (value < 0.7) return undefined
    const ring = ringOf(wish, of)
    if (ring) return ring.reach === 0 ? 'wished_place' : 'near_wished_place'
    return 'wished_region'
  },
  experience: (value, _, { experienceYears }) => {
    if (experienceYears === null || value < 1) return undefined
    return experienceYears === 0 ? 'no_experience_needed' : 'enough_experience'
  },
  languages: (value, _, { languages }) =>
    Object.keys(languages).length > 0 && value === 1 ? 'languages_enough' : undefined,
  housing: (value) => (value === 1 ? 'housing_provided' : undefined),
  transport: (value) => (value === 1 ? 'transport_provided' : undefined),
  schedule: (value) => (value === 1 ? 'schedule_fits' : undefined),
  freshness: (value) => (value >= 0.75 ? 'fresh' : undefined),
  verified: (value) => (value === 1 ? 'employer_verified' : undefined),
  education: (value, _, { education }) => (education !== null && value === 1 ? 'education_enough' : undefined),
  text: (value) => (value >= 0.7 ? 'title_fits' : undefined),
  skills: (value) => (value >= 0.5 ? 'skills_fit' : undefined),
}

type Missing = (wish: Wish, of: Facets, parts: Parts) => boolean

const isPayTold = (of: Facets) => of.payMin !== null || of.payMax !== null

const isMissing: Record<MissingCode, Missing> = {
  recognition: (wish, of) => recognition(wish, of) === 'untold',
  licence_untold: ({ profile }, { licence }) => profile.licences === undefined && licence.length > 0,
  citizenship_untold: ({ profile }, { openTo }) => profile.citizenship === undefined && (openTo ?? []).length > 0,
  other_occupation: ({ profile }, { isco }) =>
    (profile.occupations ?? []).length > 0 && isco !== null && !profile.occupations?.includes(isco),
  pay_unknown: (_, of) => !isPayTold(of),
  pay_below_floor: (wish, of) => (payRatio(wish, of) ?? 1) < 1,
  pay_before_tax: ({ profile }, of) => isPayTold(of) && of.gross === true && profile.payFloor?.net === true,
  pay_below_usual: (_, of, { band }) => isPayTold(of) && band !== undefined && band < bandEnds.low,
  other_place: (wish, of, { place }) => place !== undefined && of.region !== null && placePart(wish, of) < 0.7,
  more_experience: ({ profile }, { experienceYears }) =>
    profile.experienceYears !== undefined && experienceYears !== null && experienceYears > profile.experienceYears,
  language_level: ({ profile }, of) =>
    profile.languages !== undefined &&
    Object.entries(of.languages).some(([language, level]) => levelsShort(profile.languages?.[language], level) > 0),
  no_housing: ({ profile }, { housing }) => profile.housingNeeded === true && housing === 'no',
  housing_unknown: ({ profile }, { housing }) => profile.housingNeeded === true && housing === 'unknown',
  no_transport: ({ profile }, { transport }) => profile.transportNeeded === true && transport !== 'yes',
  other_schedule: (wish, of) =>
    of.schedule !== null && countingParts(wish).includes('schedule') && schedulePart(wish, of) < 0.5,
  higher_education: ({ profile }, of) =>
    profile.education !== undefined && of.education !== null && educationPart({ profile }, of) < 1,
  skills_untold: (_, __, { skills }) => skills === 0,
}

export const missingOf = (wish: Wish, of: Facets, parts: Parts): MissingCode[] =>
  missingCodes.filter((code) => isMissing[code](wish, of, parts))
