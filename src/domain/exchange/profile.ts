import { z } from 'zod'
import { PlainDate } from '../calendar.ts'
import { Country, Education, LanguageLevel, MemberState, PayPeriod, Schedule } from '../codes.ts'
import type { Bands } from './bands.ts'
import type { Rates } from './money.ts'
import { distances } from './place-rings.ts'

/** What someone who looks for work offers and wants. All but nothing may be left out; what is left out never speaks against a vacancy. */
export const Profile = z.object({
  citizenship: Country.optional(),
  /** ISCO-08 unit groups, the most wanted first. */
  occupations: z.array(z.string().regex(/^\d{4}$/)).optional(),
  /** In their own words; compared with titles. */
  occupationText: z.string().max(200).optional(),
  /** What they can do, in their own words, parted by commas; looked for in titles and descriptions. */
  skills: z.string().max(300).optional(),
  /** BCP 47 language to level. */
  languages: z.record(z.string().regex(/^[a-z]{2,3}$/), LanguageLevel).optional(),
  experienceYears: z.number().min(0).max(70).optional(),
  education: Education.optional(),
  /** The state whose school gave the diploma; without it, that of citizenship is meant. */
  diplomaState: Country.optional(),
  /** States that recognised the diploma. */
  recognised: z.array(Country).optional(),
  /** Categories of driving licence; an empty list: none. */
  licences: z.array(z.string().regex(/^[A-Z][A-Z0-9]{0,2}$/)).optional(),
  payFloor: z
    .object({
      amount: z.number().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      /** Whether it is what comes into the hand. */
      net: z.boolean().default(true),
      period: PayPeriod.default('month'),
    })
    .optional(),
  /** States they would go to; none: any of the five. */
  countries: z.array(MemberState).optional(),
  /** ISO 3166-2. */
  regions: z.array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)).optional(),
  /** Whether only what surely lies in these regions, or in those of `places`, is to be shown. */
  regionsOnly: z.boolean().optional(),
  /** GeoNames ids. */
  places: z.array(z.number().int()).optional(),
  /** How far from a place of `places` still suits, in kilometres as the crow flies. */
  withinKm: z.number().min(distances.least).max(distances.most).optional(),
  housingNeeded: z.boolean().optional(),
  /** Whether only what surely gives housing is to be shown: what does not tell is left out too. */
  housingOnly: z.boolean().optional(),
  /** Whether the way to work must be provided. */
  transportNeeded: z.boolean().optional(),
  /** Whether work by turns away from home is wanted. */
  rotation: z.boolean().optional(),
  partTimeOnly: z.boolean().optional(),
  schedules: z.array(Schedule).optional(),
  /** The first day they can work. */
  availableFrom: PlainDate.optional(),
  /** Full years; asked by the age law alone. */
  age: z.number().int().min(10).max(110).optional(),
})
export type Profile = z.infer<typeof Profile>

/** Why something is not for a person; words: `not-for-me-…`. */
export const turnDownReasons = ['pay', 'place', 'work', 'employer', 'schedule', 'other'] as const
export type TurnDownReason = (typeof turnDownReasons)[number]

/** What a person turned down, as it bears on what they see. */
export type Avoided = {
  vacancies: readonly string[]
  /** Ids of the same vacancies in our own table, where they are known: what is looked for leaves them out at once. */
  ids?: readonly string[]
  /** Employers' names. */
  employers: readonly string[]
  /** ISCO-08 unit groups. */
  occupations: readonly string[]
  /** ISO 3166-2. */
  regions: readonly string[]
}

/** What a match is worked out from besides the vacancy: the wish, what was turned down, the day and the day's rates. */
export type Wish = {
  profile: Profile
  /** Regions of the wished-for places. */
  placeRegions: readonly string[]
  /** GeoNames ids around the wished-for places, ring by ring; see `ringsAround`. */
  rings?: readonly (readonly number[])[]
  /** What the wished-for work is usually paid; without them that part is left out. */
  bands?: Bands
  avoided?: Avoided
  today: string
  rates: Rates
}
