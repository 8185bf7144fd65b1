import { lookedAt, type Rule } from './rule.ts'

/** What holds in all five states: our own notice before a crossing, and the Treaty on the Eurasian Economic Union. */

/** How long before a crossing a registration is due. */
export type LeadTime =
  | { kind: 'elapsed'; hours: number }
  /** Days of the calendar before the day of crossing: to the end of the n-th, or of the one before it where they must be clear. */
  | { kind: 'calendarDays'; n: number; clear: boolean }

/**
 * Two days before every crossing, read as 48 elapsed hours. No act of the Union requires it: it is what the paper
 * this register follows proposes, and filing late has no legal effect. A corridor that wants another time gets its
 * own row here, told apart by `appliesTo`.
 */
export const leadTimes: readonly Rule<LeadTime>[] = [
  {
    id: 'eaeu-notice-48h/1',
    value: { kind: 'elapsed', hours: 48 },
    source:
      'L. Mukhametzhan, L.N. Gumilyov Eurasian National University: proposal of an online registration two days before crossing; no Union act requires it',
    asOf: lookedAt,
    confidence: 'verified',
  },
]

/** Days ahead of a crossing from which a registration is taken; before that it stays a draft. */
export const earliestFilingDays: Rule<number> = {
  id: 'eaeu-notice-earliest/1',
  value: 90,
  source: 'our own limit, that of the Russian ruID form (Government of Russia, Decree 1510 of 7 November 2024)',
  asOf: lookedAt,
  confidence: 'verified',
}

const treaty = (article: string) => `Treaty on the Eurasian Economic Union, Astana, 29 May 2014, art. ${article}`

/** Days from entry without registration for those who come to work or to seek work; the day of entry is day 1. */
export const workerRegistrationFreeDays: Rule<number> = {
  id: 'eaeu-97-6/1',
  value: 30,
  source: treaty('97(6)'),
  asOf: lookedAt,
  confidence: 'verified',
}

/** A worker, and their family, may stay as long as the contract runs. */
export const stayFollowsContract: Rule<true> = {
  id: 'eaeu-97-5/1',
  value: true,
  source: treaty('97(5)'),
  asOf: lookedAt,
  confidence: 'verified',
}

/** A contract that ends early more than so many days after entry leaves so many days to sign another without leaving. */
export const newContractAfterTermination: Rule<{ afterDays: number; countdownDays: number; remindFromDay: number }> = {
  id: 'eaeu-97-9/1',
  value: { afterDays: 90, countdownDays: 15, remindFromDay: 10 },
  source: treaty('97(9)'),
  asOf: lookedAt,
  confidence: 'verified',
}

/** No migration card with a document that takes a border stamp, for a stay of at most so many days. */
export const stampedStayWithoutCardDays: Rule<number> = {
  id: 'eaeu-97-8/1',
  value: 30,
  source: treaty('97(8)'),
  asOf: lookedAt,
  confidence: 'verified',
}
