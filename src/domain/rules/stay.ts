import type { PlainDate } from '../calendar.ts'
import type { Country, Purpose } from '../codes.ts'
import { armenianDuties, armenianStays } from './am.ts'
import { belarusianDuties, belarusianStays } from './by.ts'
import { workerRegistrationFreeDays } from './eaeu.ts'
import { kyrgyzDuties, kyrgyzStays } from './kg.ts'
import { kazakhDuties, kazakhStays } from './kz.ts'
import { russianDuties, russianStays } from './ru.ts'
import { type Corridor, findRule, fits, isInForce, type Rule } from './rule.ts'

/** How long one may stay in a state, and what is to be done there after arrival: every state's rows together. */

/** How days of stay are counted: at most so many in any 180, in each calendar year, or without a limit. */
export type StayType = 'ROLL180' | 'CALYEAR' | 'none'

export type StayTerms = {
  stayType: StayType
  /** None where there is no limit. */
  stayDays?: number
  /** Days from entry without stay registration; the day of entry is day 1. */
  regFreeDays: number
}

/** Words: `duty-kz-registration` … */
export type DutyId =
  | 'ru-registration'
  | 'ru-medical'
  | 'ru-amina'
  | 'kz-registration'
  | 'kz-host'
  | 'kz-permit'
  | 'kg-registration'
  | 'by-registration'
  | 'by-registration-in-person'
  | 'am-registration'
  | 'am-certificate'

/** Something a state wants done after arrival. */
export type Duty = {
  id: DutyId
  series: 'stayreg' | 'medical'
  /** Days of the stay on which to remind, the day of entry being 1. */
  remindOn?: readonly number[]
  /** Days before the last one on which to remind; 0 is the last day itself. */
  remindBefore?: readonly number[]
  /** Its last day, as a day of the stay; default: the last day without stay registration. */
  lastDay?: number
  workersOnly?: boolean
  /** Only of those whose contract runs past that day of the stay, or whose contract is not told. */
  contractPastDay?: number
  exemptCitizenships?: readonly Country[]
  /** ISO 3166-2; only of those who stay there. */
  regions?: readonly string[]
  /** Only of those who come from there, or of all others. */
  enteredFrom?: readonly Country[]
  notEnteredFrom?: readonly Country[]
}

export const stayTerms: readonly Rule<StayTerms>[] = [
  ...russianStays,
  ...kazakhStays,
  ...kyrgyzStays,
  ...belarusianStays,
  ...armenianStays,
]

export const duties: readonly Rule<Duty>[] = [
  ...russianDuties,
  ...kazakhDuties,
  ...kyrgyzDuties,
  ...belarusianDuties,
  ...armenianDuties,
]

/** Who comes under what a state asks of workers. */
export const workPurposes: readonly Purpose[] = ['work']

/** Who the Treaty frees from registration: those who come to work or to seek work, and their family. */
export const treatyPurposes: readonly Purpose[] = ['work', 'job_search', 'family']

/** The terms of stay in `corridor.to`; `undefined` in one's own state and where we know of none. */
export function stayTermsFor(corridor: Corridor, day: PlainDate, known = stayTerms): Rule<StayTerms> | undefined {
  return corridor.citizenship === corridor.to ? undefined : findRule(known, corridor, day)
}

/** Days without stay registration: the state's own, and at least the Treaty's for those it frees. */
export function registrationFreeDays(terms: Rule<StayTerms>, purpose: Purpose): number {
  const least = treatyPurposes.includes(purpose) ? workerRegistrationFreeDays.value : 0
  return Math.max(terms.value.regFreeDays, least)
}

/** Whom a duty is asked of. */
export type Newcomer = Corridor & { isWorker: boolean; region?: string; contractLastsPast?: (day: number) => boolean }

/** What a state wants done by that person after arrival. */
export function dutiesFor(newcomer: Newcomer, day: PlainDate, known = duties): Rule<Duty>[] {
  if (newcomer.citizenship === newcomer.to) return []
  return known.filter(({ value, ...rule }) => {
    if (!isInForce({ ...rule, value }, day) || !fits(rule.appliesTo, newcomer)) return false
    if (value.workersOnly && !newcomer.isWorker) return false
    if (value.exemptCitizenships?.includes(newcomer.citizenship)) return false
    if (value.regions && !(newcomer.region && value.regions.includes(newcomer.region))) return false
    if (value.enteredFrom && !value.enteredFrom.includes(newcomer.from)) return false
    if (value.notEnteredFrom?.includes(newcomer.from)) return false
    return value.contractPastDay === undefined || (newcomer.contractLastsPast?.(value.contractPastDay) ?? true)
  })
}
