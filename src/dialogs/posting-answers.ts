import { z } from 'zod'
import { addDays, dateIn } from '../domain/calendar.ts'
import { MemberState, Schedule } from '../domain/codes.ts'
import { Contract, ownSource } from '../domain/exchange/posting.ts'
import { bareVacancy, type Stated, Vacancy } from '../domain/exchange/vacancy.ts'
import { getPlace } from '../domain/places/places.ts'
import type { Answers, Context } from './form.ts'
import { PayRange } from './kinds/pay-range.ts'

/** What an employer answered, as a vacancy; and a vacancy as answers, to be changed. */

/** For how many days a vacancy may be found; posted again, it is looked at again. */
export const openDays = { two_weeks: 14, month: 30, two_months: 60, quarter: 90 } as const
export type OpenFor = keyof typeof openDays
export const openFor = ['two_weeks', 'month', 'two_months', 'quarter'] as const satisfies readonly OpenFor[]

const YesNo = z.enum(['yes', 'no']).nullish().catch(null)

const Told = z.object({
  title: z.string(),
  occupation: z.string().nullish(),
  country: MemberState,
  place: z.number(),
  pay: PayRange.nullish(),
  period: z.enum(['month', 'week', 'day', 'hour']).nullish(),
  tax: z.enum(['gross', 'net']).nullish(),
  contract: Contract,
  schedule: Schedule.nullish(),
  experience: z.number().nullish(),
  housing: YesNo,
  transport: YesNo,
  registration: YesNo,
  languages: Vacancy.shape.languages.nullish(),
  openTo: z.array(MemberState).nullish(),
  licence: z.string().nullish(),
  minAge: z.number().nullish(),
  openings: z.number().nullish(),
  description: z.string(),
  closes: z.enum(openFor),
})

/** The vacancy that the answers tell, but for whose it is; `undefined` while something is wanting. */
export function vacancyFrom(answers: Answers, { now, zone, places, locale }: Context) {
  const parsed = Told.safeParse(answers)
  if (!parsed.success || !places.has(parsed.data.place)) return undefined
  const told = parsed.data
  const town = getPlace(places, told.place)
  const { title, country } = told
  return {
    ...bareVacancy({ source: ownSource, sourceId: '', title, country }),
    isco: told.occupation ?? null,
    region: town.region,
    place: town.names[locale],
    geonameId: told.place,
    payMin: told.pay?.min ?? null,
    payMax: told.pay?.max ?? null,
    currency: told.pay?.currency ?? null,
    payPeriod: told.pay ? (told.period ?? 'month') : null,
    gross: told.pay && told.tax ? told.tax === 'gross' : null,
    employment: told.schedule === 'part_time' ? ('part' as const) : null,
    schedule: told.schedule ?? null,
    experienceYears: told.experience ?? null,
    languages: told.languages ?? {},
    openTo: told.openTo ?? null,
    housing: stated(told.housing),
    transport: stated(told.transport),
    licence: Vacancy.shape.licence.catch([]).parse(told.licence?.split(', ') ?? []),
    minAge: told.minAge ?? null,
    openings: told.openings ?? null,
    description: told.description,
    closesOn: addDays(dateIn(now, zone), openDays[told.closes]),
    contract: told.contract,
    registrationHelp: stated(told.registration),
  }
}

const stated = (said: 'yes' | 'no' | null | undefined): Stated => said ?? 'unknown'
const answered = (said: Stated): 'yes' | 'no' | null => (said === 'unknown' ? null : said)

/** A posted vacancy as answers of the form: opened so, all of it is shown to be changed. */
export function answersOfPosting(of: Vacancy, more: { contract: Contract | null; registrationHelp: Stated }): Answers {
  const [min, max] = [of.payMin ?? of.payMax, of.payMax ?? of.payMin]
  return {
    title: of.title,
    occupation: of.isco,
    country: of.country,
    place: of.geonameId,
    pay: min === null || max === null || of.currency === null ? null : { min, max, currency: of.currency },
    ...(min === null ? {} : { period: of.payPeriod ?? 'month' }),
    ...(min === null ? {} : { tax: of.gross === null ? null : of.gross ? 'gross' : 'net' }),
    ...(more.contract === null ? {} : { contract: more.contract }),
    schedule: of.schedule,
    experience: of.experienceYears,
    housing: answered(of.housing),
    transport: answered(of.transport),
    registration: answered(more.registrationHelp),
    languages: Object.keys(of.languages).length > 0 ? of.languages : null,
    openTo: of.openTo,
    ...(of.licence.length > 0 ? { licence: of.licence.join(', ') } : {}),
    minAge: of.minAge,
    openings: of.openings,
    description: of.description ?? '',
    closes: 'month',
  }
}
