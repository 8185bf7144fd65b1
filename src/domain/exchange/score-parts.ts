import type { Wish } from './profile.ts'

/** Raised whenever a weight, a part or its scale changes: results of two versions are not comparable. */
export const matchVersion = '2'

/**
 * What a score is made of and how much each part weighs; they sum up to 100. A part counts only where the wish speaks of it
 * (`pay`, `freshness` and `verified` always do), and the score is the mean of those that count. Citizenship, sex and age are in none.
 */
export const scoreParts = {
  /** Nearness of the ISCO-08 groups. */
  occupation: 34,
  /** A month's pay against the least wanted. */
  pay: 13,
  /** The region wished for, or how far it is from the town wished for. */
  place: 12,
  experience: 7,
  languages: 6,
  /** Whether housing is provided, where it is needed. */
  housing: 6,
  /** A month's pay against what the occupation is usually paid in that state. */
  band: 5,
  schedule: 4,
  freshness: 4,
  /** Likeness of the title to the person's words. */
  text: 3,
  /** How many of the skills told stand in the title or the description. */
  skills: 2,
  /** Whether an officer found the employer in the register. */
  verified: 2,
  education: 1,
  /** Whether the way to work is provided. */
  transport: 1,
} as const
export type ScorePart = keyof typeof scoreParts
export const scorePartNames = Object.keys(scoreParts).filter((name): name is ScorePart => name in scoreParts)

/** The parts that this wish speaks of. */
export function countingParts({ profile, bands }: Wish): ScorePart[] {
  const hasWork = (profile.occupations ?? []).length > 0
  const isSpokenOf: Record<ScorePart, boolean> = {
    occupation: hasWork || profile.occupationText !== undefined,
    pay: true,
    place: (profile.places ?? []).length + (profile.regions ?? []).length > 0,
    experience: profile.experienceYears !== undefined,
    languages: profile.languages !== undefined,
    housing: profile.housingNeeded === true,
    band: hasWork && bands !== undefined,
    schedule: (profile.schedules ?? []).length > 0 || profile.rotation !== undefined || profile.partTimeOnly === true,
    freshness: true,
    text: profile.occupationText !== undefined,
    skills: (profile.skills ?? '').trim() !== '',
    verified: true,
    education: profile.education !== undefined,
    transport: profile.transportNeeded === true || (profile.places ?? []).length > 0,
  }
  return scorePartNames.filter((name) => isSpokenOf[name])
}

export const weightOf = (counting: readonly ScorePart[]): number =>
  counting.reduce((sum, name) => sum + scoreParts[name], 0)
