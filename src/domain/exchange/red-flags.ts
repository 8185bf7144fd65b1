import { isFarAbove, payOf } from './ad-pay.ts'
import { isNowhere, speaksOfOther } from './ad-places.ts'
import { workingAge } from './filters.ts'
import { deniesLast, deniesNext, otherWays, paidByEmployer, sayings, writesTo } from './flag-words.ts'
import { unmasked } from './unmasked.ts'
import type { Vacancy } from './vacancy.ts'

/**
 * What in an advertisement warns of fraud or of work under duress. Codes are never renamed.
 * - `pay_far_above`: several times what the work is paid there
 * - `pay_promised`: no sum is told, only that it will be a lot
 * - `prepayment`: money is asked for before or for being taken on
 * - `private_card`: money goes over somebody's own card, or in cryptocurrency
 * - `passport_kept`: the passport is to be handed over
 * - `no_address`: no town and no address of the work, or it is told “later”
 * - `messenger_only`: to be reached by messenger alone
 * - `no_documents`: work without a contract or without papers
 * - `under_age`: children are taken on
 * - `unlawful_work`: drugs, “parcels” hidden in towns, cards for others' money, fake reviews
 * - `permit_fee`: a fee for a permit, a patent or a visa that citizens of the Union do not need
 * - `hurried`: to leave today, to decide at once
 * - `other_country`: the text speaks of work in another state than the vacancy's
 */
export const flagCodes = [
  'pay_far_above',
  'pay_promised',
  'prepayment',
  'private_card',
  'passport_kept',
  'no_address',
  'messenger_only',
  'no_documents',
  'under_age',
  'unlawful_work',
  'permit_fee',
  'hurried',
  'other_country',
] as const
export type FlagCode = (typeof flagCodes)[number]

/** What to do about it; words: `advice-…`. Codes are never renamed. */
export const adviceCodes = [
  'never_pay',
  'keep_passport',
  'no_permit_needed',
  'refuse_and_report',
  'law_on_age',
  'ask_contract',
  'ask_address',
  'ask_country',
  'compare_pay',
  'ask_pay_in_writing',
  'check_employer',
  'take_time',
] as const
export type AdviceCode = (typeof adviceCodes)[number]

const adviceOf: Record<FlagCode, readonly AdviceCode[]> = {
  pay_far_above: ['compare_pay', 'check_employer'],
  pay_promised: ['ask_pay_in_writing'],
  prepayment: ['never_pay'],
  private_card: ['never_pay', 'check_employer'],
  passport_kept: ['keep_passport'],
  no_address: ['ask_address'],
  messenger_only: ['check_employer'],
  no_documents: ['ask_contract'],
  under_age: ['law_on_age'],
  unlawful_work: ['refuse_and_report'],
  permit_fee: ['no_permit_needed', 'never_pay'],
  hurried: ['take_time'],
  other_country: ['ask_country'],
}

/** Each advice once, the weightiest first. */
export const adviceFor = (flags: readonly FlagCode[]): AdviceCode[] => {
  const meant = new Set(flags.flatMap((flag) => adviceOf[flag]))
  return adviceCodes.filter((code) => meant.has(code))
}

type Told = Pick<
  Vacancy,
  | 'description'
  | 'country'
  | 'region'
  | 'place'
  | 'geonameId'
  | 'isco'
  | 'payMin'
  | 'payMax'
  | 'currency'
  | 'payPeriod'
  | 'schedule'
  | 'minAge'
>

/** An advertisement, as far as it is told: what is not told (`undefined`) warns of nothing. */
export type Advertisement = Pick<Vacancy, 'title'> & { [Name in keyof Told]?: Told[Name] | undefined }

/** `usualPay`: what such work is paid a month there, in the advertisement's currency, where vacancies tell. */
export function findFlags(ad: Advertisement, known: { usualPay?: number } = {}): FlagCode[] {
  const text = unmasked(`${ad.title}.\n${ad.description ?? ''}`)
  const pay = payOf(ad, text)
  const found = new Set<FlagCode>(saidIn(text))
  if (pay !== null) found.delete('pay_promised')
  if (pay !== null && isFarAbove(ad, pay, known.usualPay)) found.add('pay_far_above')
  if (isNowhere(ad, text)) found.add('no_address')
  if (writesTo.test(text) && !otherWays.test(text)) found.add('messenger_only')
  if (typeof ad.minAge === 'number' && ad.minAge < workingAge.general) found.add('under_age')
  if (speaksOfOther(ad.country, text)) found.add('other_country')
  return flagCodes.filter((code) => found.has(code))
}

/** `~`: the rest of a word; `…`: some words of the same sentence. */
const compile = (pattern: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${pattern.replaceAll('~', '\\p{L}*').replaceAll('…', '[^.!?։\\n]{0,45}')})(?!\\p{L})`,
    'gu',
  )

const rules = sayings.map(({ flag, isAbout, patterns }) => ({
  flag,
  isAbout,
  patterns: patterns.map(compile),
}))

const saidIn = (text: string): FlagCode[] =>
  rules.flatMap(({ flag, isAbout, patterns }) =>
    patterns.some((pattern) => [...text.matchAll(pattern)].some((match) => !isAbout || !isDenied(text, match)))
      ? [flag]
      : [],
  )

/** Whether the sentence denies what was found in it, or says that the employer pays. */
function isDenied(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const before = lastWords(clauseBefore(text.slice(0, match.index)), 4)
  const after = firstWords(clauseAfter(text.slice(end)), 5)
  const isSaidNot =
    deniesNext.test(before) || deniesNext.test(match[0]) || deniesLast.test(match[0]) || deniesLast.test(after)
  return isSaidNot || paidByEmployer.test(`${before} ${match[0]} ${after}`)
}

const clauseBefore = (text: string) => /[^.,!?:;։\n]*$/u.exec(text.slice(-120))?.[0] ?? ''
const clauseAfter = (text: string) => /^[^.,!?;։\n]*/u.exec(text.slice(0, 120))?.[0] ?? ''
const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(' ')
const firstWords = (text: string, count: number) => text.trim().split(/\s+/).slice(0, count).join(' ')
