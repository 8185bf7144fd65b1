import { daysBetween } from '../calendar.ts'
import { type Education, Education as EducationCodes, LanguageLevel } from '../codes.ts'
import { nearness } from '../occupations/occupations.ts'
import { payStanding } from './bands.ts'
import { convert, monthlyPay, perMonth, typical } from './money.ts'
import { ringScale } from './place-rings.ts'
import type { Wish } from './profile.ts'
import { coverage, skillsFound } from './text.ts'
import type { Facets } from './vacancy.ts'

export { typical } from './money.ts'

/**
 * The parts of a score, each 0..1, and what a part is where the vacancy says nothing: not stated is neither good nor bad. Whether a
 * part counts at all hangs on the wish alone, so that every vacancy is measured by the same parts.
 */

/** What a part is where the vacancy does not tell. */
export const untold = {
  pay: 0.4,
  band: 0.4,
  place: 0.4,
  experience: 0.7,
  languages: 0.7,
  schedule: 0.5,
  housing: 0.4,
  transport: 0.4,
  education: 0.7,
  freshness: 0.3,
}

/** What the occupation is where only the words of the title tell it: never as sure as a group. */
export const byTitleAtMost = 0.75
/** Groups farther apart than this are other work, and are not offered. */
export const nearEnough = 0.5
/** Where no least pay is told: dollars a month that count nothing, and that count in full. */
export const payScale = { low: 200, high: 3000 }
/** Days after which a vacancy is no longer fresh at all. */
export const freshDays = 60

export function occupationPart({ profile }: Wish, of: Facets): number {
  if (of.isco === null) return byTitleAtMost * coverage(profile.occupationText ?? '', of.title)
  const near = Math.max(0, ...(profile.occupations ?? []).map((wanted) => nearness(wanted, of.isco ?? '')))
  return near * surenessOf(of)
}

/** A title that was only guessed at counts less, at most by a fifth. */
const surenessOf = (of: Facets) => 0.8 + 0.2 * (of.iscoConfidence ?? 1)

/** What pay is measured by: the least wanted a month, or the low end of the scale. */
export const payMeasure = ({ profile: { payFloor } }: Pick<Wish, 'profile'>): { currency: string; amount: number } =>
  payFloor
    ? { currency: payFloor.currency, amount: payFloor.amount * perMonth[payFloor.period] }
    : { currency: 'USD', amount: payScale.low }

/** Against the least pay told, 0.7 where it is just met and 1 from half as much again; without one, by the size of the pay. */
export function payPart(wish: Wish, of: Facets): number {
  const ratio = ratioOf(wish, of)
  return ratio === undefined ? untold.pay : payWorth(ratio, wish.profile.payFloor !== undefined)
}

/** What so many times the measure is worth. */
export function payWorth(ratio: number, hasFloor: boolean): number {
  if (!hasFloor) return within(Math.log(ratio) / Math.log(payScale.high / payScale.low))
  return ratio >= 1 ? Math.min(1, 0.7 + 0.6 * (ratio - 1)) : 0.7 * ratio ** 2
}

function ratioOf(wish: Wish, of: Facets): number | undefined {
  const { currency, amount } = payMeasure(wish)
  const pay = monthlyPay(of)
  const sum = pay === null ? undefined : convert(typical(pay), pay.currency, currency, wish.rates)
  return sum === undefined ? undefined : sum / amount
}

/** How many times the least pay told a month of it pays; `undefined` where either is not told or a rate is wanting. */
export const payRatio = (wish: Wish, of: Facets): number | undefined =>
  wish.profile.payFloor ? ratioOf(wish, of) : undefined

/** Against what its occupation is usually paid in its state. */
export const bandPart = ({ bands = {}, rates }: Wish, of: Facets): number =>
  payStanding(bands, rates, of) ?? untold.band

/** What a vacancy of a wished-for town's region is worth, by whether its own town is known and thus too far; and any other. */
export const elsewhere = { sameRegion: 0.6, farInRegion: 0.3, other: 0.15 }

/** A region wished for counts in full; a town, by the ring around it that the vacancy lies in. */
export function placePart(wish: Wish, of: Facets): number {
  const { profile, placeRegions } = wish
  if (of.region !== null && profile.regions?.includes(of.region)) return 1
  const ring = ringOf(wish, of)
  if (ring !== undefined) return ring.worth
  if (of.region === null) return untold.place
  if (!placeRegions.includes(of.region)) return elsewhere.other
  return of.geonameId === null ? elsewhere.sameRegion : elsewhere.farInRegion
}

/** The ring around the wished-for towns that it lies in. */
export function ringOf({ profile, rings }: Wish, { geonameId }: Facets): (typeof ringScale)[number] | undefined {
  if (geonameId === null) return undefined
  if (profile.places?.includes(geonameId)) return ringScale[0]
  const at = rings?.findIndex((ring) => ring.includes(geonameId)) ?? -1
  return ringScale[at]
}

export function experiencePart({ profile }: Wish, of: Facets): number {
  if (of.experienceYears === null) return untold.experience
  const lacking = of.experienceYears - (profile.experienceYears ?? 0)
  return lacking <= 0 ? 1 : within(1 - lacking / 4)
}

/** The weakest of the languages asked for: a level short costs a third. */
export function languagesPart({ profile }: Wish, of: Facets): number {
  const asked = Object.entries(of.languages)
  if (asked.length === 0) return untold.languages
  return Math.min(
    ...asked.map(([language, level]) => within(1 - levelsShort(profile.languages?.[language], level) / 3)),
  )
}

/** How many levels are wanting; not spoken at all is the most. */
export function levelsShort(has: LanguageLevel | undefined, needs: LanguageLevel | null): number {
  const levels = LanguageLevel.options
  if (has === undefined) return levels.length
  return needs === null ? 0 : Math.max(0, levels.indexOf(needs) - levels.indexOf(has))
}

export function schedulePart({ profile }: Wish, of: Facets): number {
  if (of.schedule === null) return untold.schedule
  if (of.schedule === 'rotation' && profile.rotation !== undefined) return profile.rotation ? 1 : 0
  if (profile.partTimeOnly) return of.schedule === 'part_time' ? 1 : 0
  if (profile.schedules && profile.schedules.length > 0) return profile.schedules.includes(of.schedule) ? 1 : 0
  return profile.rotation ? 0.3 : 1
}

export const housingPart = (_: Wish, of: Facets): number =>
  of.housing === 'yes' ? 1 : of.housing === 'no' ? 0 : untold.housing

export const transportPart = (_: Wish, of: Facets): number =>
  of.transport === 'yes' ? 1 : of.transport === 'no' ? 0 : untold.transport

export const verifiedPart = (_: Wish, of: Facets): number => (of.isVerified ? 1 : 0)

export function educationPart({ profile }: Pick<Wish, 'profile'>, of: Facets): number {
  if (of.education === null || profile.education === undefined) return untold.education
  return rank(profile.education) >= rank(of.education) ? 1 : 0.3
}

const rank = (education: Education) => EducationCodes.options.indexOf(education)

export function freshnessPart({ today }: Wish, of: Facets): number {
  if (of.postedOn === null) return untold.freshness
  return within(1 - Math.max(0, daysBetween(of.postedOn, today)) / freshDays)
}

export const textPart = ({ profile }: Wish, of: Facets): number => coverage(profile.occupationText ?? '', of.title)

export const skillsPart = ({ profile }: Wish, of: Facets): number =>
  skillsFound(profile.skills ?? '', `${of.title} ${of.description ?? ''}`)

const within = (value: number) => Math.min(1, Math.max(0, value))

/** A title that says less than this of the person's words is not offered. */
export const alikeEnough = 0.45

/** Whether the work is near enough to what is wished for to be offered at all; every work is where nothing is. */
export function isNearEnough({ profile }: Wish, of: Facets): boolean {
  const wanted = profile.occupations ?? []
  const words = profile.occupationText ?? ''
  if (wanted.length === 0 && words === '') return true
  const { isco } = of
  if (isco === null) return words !== '' && coverage(words, of.title) >= alikeEnough
  return wanted.some((own) => nearness(own, isco) >= nearEnough)
}
