import { z } from 'zod'
import { PlainDate } from '../calendar.ts'
import { Country, Education, LanguageLevel, PayPeriod, RegulatedProfession, Schedule } from '../codes.ts'

/** Whether something is given: what the feed does not say is unknown, never no. */
export const Stated = z.enum(['yes', 'no', 'unknown'])
export type Stated = z.infer<typeof Stated>

/** How a person is taken on. */
export const Employment = z.enum(['full', 'part', 'temporary', 'internship', 'seasonal', 'project'])
export type Employment = z.infer<typeof Employment>

/** Categories of driving licence, as on the card: `C`, `CE`, `D1`. */
export const licenceCategories = [
  'A',
  'A1',
  'B',
  'B1',
  'BE',
  'C',
  'C1',
  'CE',
  'C1E',
  'D',
  'D1',
  'DE',
  'D1E',
  'M',
  'TM',
  'TB',
] as const

const text = (max: number) => z.string().trim().min(1).max(max)
/** More is a slip of the keyboard: no wage is paid in such sums, and the score would follow it. */
const Money = z.number().positive().max(1e9)

/**
 * A vacancy as we keep it, whatever feed it came from; the names are those of the `kosh` format and of the CSV columns. What the
 * feed does not say is null. Never holds a contact of a person.
 */
export const Vacancy = z
  .object({
    source: text(60),
    sourceId: text(200),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    title: text(200),
    /** ISCO-08 unit group. */
    isco: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    /** How sure the occupation is, 0..1; 1 where the feed tells it. */
    iscoConfidence: z.number().min(0).max(1).nullable(),
    employerName: text(200).nullable(),
    /** BIN, INN, UNP, OGRN …: as the state of employment numbers employers. */
    employerRegistryNumber: text(40).nullable(),
    country: Country,
    /** ISO 3166-2. */
    region: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .nullable(),
    /** The place as the feed words it. */
    place: text(200).nullable(),
    geonameId: z.number().int().positive().nullable(),
    payMin: Money.nullable(),
    payMax: Money.nullable(),
    /** ISO 4217. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    payPeriod: PayPeriod.nullable(),
    /** Whether the pay is before tax; null where it is not told. */
    gross: z.boolean().nullable(),
    employment: Employment.nullable(),
    schedule: Schedule.nullable(),
    /** Years asked for; 0: none is needed. */
    experienceYears: z.number().min(0).max(50).nullable(),
    education: Education.nullable(),
    /** Asked for, BCP 47 language to level; a level of null: some. */
    languages: z.record(z.string().regex(/^[a-z]{2,3}$/), LanguageLevel.nullable()),
    /** Citizenships it is open to; null where it is not told. */
    openTo: z.array(Country).nullable(),
    housing: Stated,
    transport: Stated,
    /** Whose diplomas need recognition: Treaty on the EAEU, art. 97(3). */
    regulated: RegulatedProfession.nullable(),
    /** Categories of driving licence that are all needed. */
    licence: z.array(z.enum(licenceCategories)),
    /** Years. */
    minAge: z.number().int().min(14).max(80).nullable(),
    description: z.string().max(4000).nullable(),
    postedOn: PlainDate.nullable(),
    /** The last day it is open. */
    closesOn: PlainDate.nullable(),
    openings: z.number().int().min(1).max(100_000).nullable(),
  })
  .refine((of) => of.payMin === null || of.payMax === null || of.payMin <= of.payMax, {
    message: 'payMin is above payMax',
    path: ['payMin'],
  })
  .refine((of) => (of.payMin === null && of.payMax === null) || of.currency !== null, {
    message: 'pay without a currency',
    path: ['currency'],
  })
  .refine((of) => of.region === null || of.region.slice(0, 2) === of.country, {
    message: 'the region is of another country',
    path: ['region'],
  })
export type Vacancy = z.infer<typeof Vacancy>

/** What a vacancy is filtered and scored by. The description is looked into for skills alone, and may be left out where none are told. */
export type Facets = Omit<Vacancy, 'url' | 'employerRegistryNumber' | 'place' | 'employment' | 'openings'> & {
  /** Whether an officer found its employer in the register; what is not told is no. */
  isVerified?: boolean
}

/** A vacancy that says nothing beyond what it must: to be filled up. */
export const bareVacancy = (of: Pick<Vacancy, 'source' | 'sourceId' | 'title' | 'country'>): Vacancy => ({
  url: null,
  isco: null,
  iscoConfidence: null,
  employerName: null,
  employerRegistryNumber: null,
  region: null,
  place: null,
  geonameId: null,
  payMin: null,
  payMax: null,
  currency: null,
  payPeriod: null,
  gross: null,
  employment: null,
  schedule: null,
  experienceYears: null,
  education: null,
  languages: {},
  openTo: null,
  housing: 'unknown',
  transport: 'unknown',
  regulated: null,
  licence: [],
  minAge: null,
  description: null,
  postedOn: null,
  closesOn: null,
  openings: null,
  ...of,
})

/** The names of the `kosh` format and of the CSV columns, in their order. */
export const vacancyColumns = [
  'source',
  'sourceId',
  'url',
  'title',
  'isco',
  'employerName',
  'employerRegistryNumber',
  'country',
  'region',
  'place',
  'geonameId',
  'payMin',
  'payMax',
  'currency',
  'payPeriod',
  'gross',
  'employment',
  'schedule',
  'experienceYears',
  'education',
  'languages',
  'openTo',
  'housing',
  'transport',
  'regulated',
  'licence',
  'minAge',
  'description',
  'postedOn',
  'closesOn',
  'openings',
] as const satisfies readonly (keyof Vacancy)[]
