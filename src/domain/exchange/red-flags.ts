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
