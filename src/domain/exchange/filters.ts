import type { Wish } from './profile.ts'
import { type Facets, licenceCategories } from './vacancy.ts'

/**
 * Why a vacancy is never shown to this person, whatever its score. Words: `filtered-…`. Codes are never renamed.
 * - `closed`: its last day is over
 * - `country`: in a state they would not go to
 * - `region`: one region was asked for, and it is not told that it lies there
 * - `not_open`: open to other citizenships only
 * - `recognition`: a regulated profession (Treaty 97(3)) and a diploma the state has not recognised
 * - `licence`: a category of driving licence is wanting
 * - `too_late`: they can only begin after its last day
 * - `age`: too young by the vacancy or by law
 * - `housing`: housing alone was asked for, and it is not told that there is any
 * - `not_for_me`: they turned it down, or what it is about
 */
export const filterCodes = [
  'closed',
  'country',
  'region',
  'not_open',
  'recognition',
  'licence',
  'too_late',
  'age',
  'housing',
  'not_for_me',
] as const
export type FilterCode = (typeof filterCodes)[number]

/**
 * Years from which the labour codes of the five states let a contract be made without a parent's consent, and from which work by
 * turns away from home is allowed (Labour Code of Russia, arts 63 and 298, and its like).
 */
export const workingAge = { general: 16, rotation: 18 }

/** Every hard filter that this vacancy fails, in the order of the list; none: it may be shown. */
export function filterVacancy(wish: Wish, of: Facets): FilterCode[] {
  return filterCodes.filter((code) => fails[code](wish, of))
}

const fails: Record<FilterCode, (wish: Wish, of: Facets) => boolean> = {
  closed: ({ today }, of) => of.closesOn !== null && of.closesOn < today,
  country: ({ profile }, of) => {
    const willing: readonly string[] = profile.countries ?? []
    return willing.length > 0 && !willing.includes(of.country)
  },
  region: (wish, of) => {
    const asked = regionsAsked(wish)
    return asked !== undefined && (of.region === null || !asked.includes(of.region))
  },
  not_open: ({ profile }, of) =>
    profile.citizenship !== undefined &&
    of.openTo !== null &&
    of.openTo.length > 0 &&
    !of.openTo.includes(profile.citizenship),
  recognition: (wish, of) => recognition(wish, of) === 'wanting',
  licence: ({ profile }, of) =>
    profile.licences !== undefined && of.licence.some((category) => !holds(profile.licences ?? [], category)),
  too_late: ({ profile }, of) =>
    profile.availableFrom !== undefined && of.closesOn !== null && profile.availableFrom > of.closesOn,
  age: ({ profile }, of) => profile.age !== undefined && profile.age < leastAge(of),
  housing: ({ profile }, of) => profile.housingOnly === true && of.housing !== 'yes',
  not_for_me: ({ avoided }, of) =>
    avoided !== undefined &&
    (avoided.vacancies.includes(vacancyKey(of)) ||
      (of.employerName !== null && avoided.employers.includes(of.employerName)) ||
      (of.isco !== null && avoided.occupations.includes(of.isco)) ||
      (of.region !== null && avoided.regions.includes(of.region))),
}

/** The regions that alone were asked for; `undefined`: any will do. */
export function regionsAsked({ profile, placeRegions }: Wish): readonly string[] | undefined {
  const asked = profile.regionsOnly ? [...(profile.regions ?? []), ...placeRegions] : []
  return asked.length > 0 ? asked : undefined
}

/** What names a vacancy among all sources. */
export const vacancyKey = (of: Pick<Facets, 'source' | 'sourceId'>): string => `${of.source} ${of.sourceId}`

export const leastAge = (of: Facets): number =>
  Math.max(of.minAge ?? 0, of.schedule === 'rotation' ? workingAge.rotation : workingAge.general)

/** Whether the diploma counts: no recognition needed, there, wanting, or not told which state gave it. */
export function recognition({ profile }: Wish, of: Facets): 'not needed' | 'there' | 'wanting' | 'untold' {
  if (of.regulated === null) return 'not needed'
  if (profile.recognised?.includes(of.country)) return 'there'
  const state = profile.diplomaState ?? profile.citizenship
  if (state === undefined) return profile.recognised === undefined ? 'untold' : 'wanting'
  return state === of.country ? 'there' : 'wanting'
}

/** A full category holds the light one of its letter; one with a trailer holds the same without. */
const holds = (licences: readonly string[], category: string): boolean =>
  licences.some(
    (own) => own === category || own.replace('E', '') === category || (own.length === 1 && `${own}1` === category),
  )

/** Every category that a holder of these may drive. */
export const drives = (licences: readonly string[]) => licenceCategories.filter((category) => holds(licences, category))
