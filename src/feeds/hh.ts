import { z } from 'zod'
import type { LanguageLevel, PayPeriod, Schedule } from '../domain/codes.ts'
import type { Employment } from '../domain/exchange/vacancy.ts'
import { countryOfCurrency, readCountry } from './countries.ts'
import { type Mapped, rejected } from './feed.ts'
import { roleOccupation } from './hh-roles.ts'
import { plainText, withoutContacts } from './plain-text.ts'
import { housingIn } from './work-words.ts'

/**
 * One vacancy of HeadHunter as ours: of a search (with a snippet) or whole (with a description), of 2021 (`specializations`) or of
 * today (`professional_roles`, `salary_range`, `work_format`). Contacts and the one to ask for are not even looked at.
 */
export function mapHh(item: unknown): Mapped {
  const parsed = Row.safeParse(item)
  if (!parsed.success)
    return rejected(
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; '),
      idOf(item),
    )
  const row = parsed.data
  if (row.archived) return rejected('archived: expected a vacancy that is open', row.id)
  const pay = payOf(row)
  const description = describe(row)
  const city = row.address?.city ?? undefined
  return {
    is: 'told',
    told: {
      sourceId: row.id,
      url: row.alternate_url ?? undefined,
      title: row.name,
      employerName: row.employer?.name ?? undefined,
      country: countryOf(row),
      likelyCountry: countryOfCurrency[row.salary?.currency ?? row.salary_range?.currency ?? ''] ?? hostCountry(row),
      place: withoutContacts(row.address?.raw ?? city ?? row.area?.name ?? '').slice(0, 200),
      placeWords: [city, row.area?.name].flatMap((word) => word || []),
      ...pay,
      employment: employments[row.employment_form?.id ?? row.employment?.id ?? ''],
      schedule: scheduleOf(row),
      experienceYears: years[row.experience?.id ?? ''],
      languages: languagesOf(row),
      licence: row.driver_license_types?.map(({ id }) => id),
      housing: housingIn(description),
      description,
      postedOn: row.published_at?.slice(0, 10),
      occupationHint: occupationOf(row),
    },
  }
}

const idOf = (item: unknown): string | undefined => {
  const told = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(item)
  return told.success ? String(told.data.id).slice(0, 200) : undefined
}

const Coded = z.object({ id: z.coerce.string(), name: z.string().nullish() })
const Salary = z.object({
  from: z.number().nullish(),
  to: z.number().nullish(),
  currency: z.string().nullish(),
  gross: z.boolean().nullish(),
  mode: Coded.nullish(),
})
const coded = Coded.nullish().catch(undefined)
const codedList = z.array(Coded).nullish().catch(undefined)

const Row = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  name: z.string().trim().min(1, 'expected the name of the work'),
  alternate_url: z.string().nullish(),
  archived: z.boolean().nullish(),
  area: Coded.nullish(),
  salary: Salary.nullish(),
  salary_range: Salary.nullish(),
  address: z.object({ city: z.string().nullish(), raw: z.string().nullish() }).nullish().catch(undefined),
  employer: z.object({ name: z.string().nullish() }).nullish(),
  snippet: z.object({ requirement: z.string().nullish(), responsibility: z.string().nullish() }).nullish(),
  description: z.string().nullish(),
  published_at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'expected an instant, YYYY-MM-DDThh:mm:ss')
    .nullish(),
  schedule: coded,
  experience: coded,
  employment: coded,
  employment_form: coded,
  work_format: codedList,
  fly_in_fly_out_duration: codedList,
  professional_roles: codedList,
  driver_license_types: codedList,
  languages: z
    .array(Coded.extend({ level: coded }))
    .nullish()
    .catch(undefined),
})
type Row = z.infer<typeof Row>

/** Areas that are states, as HeadHunter numbers them. */
const states: Record<string, string> = { '113': 'RU', '40': 'KZ', '16': 'BY', '48': 'KG' }

function countryOf({ area }: Row): string | undefined {
  if (!area) return undefined
  const inBrackets = /\(([^()]+)\)\s*$/.exec(area.name ?? '')?.[1]
  const named = [area.name ?? '', inBrackets ?? ''].map(readCountry).find((code) => /^[A-Z]{2}$/.test(code))
  return states[area.id] ?? named
}

function hostCountry({ alternate_url: url }: Row): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  const hosts: [RegExp, string][] = [
    [/(^|\.)(rabota\.by|jobs\.tut\.by)$/, 'BY'],
    [/(^|\.)hh\.kz$|^[a-z]+\.kz$/, 'KZ'],
    [/(^|\.)headhunter\.kg$/, 'KG'],
    [/(^|\.)hh\.am$/, 'AM'],
    [/(^|\.)hh\.ru$/, 'RU'],
  ]
  return hosts.find(([pattern]) => pattern.test(host))?.[1]
}

const payPeriods: Record<string, PayPeriod> = { MONTH: 'month', HOUR: 'hour', SHIFT: 'day' }

/** HeadHunter calls today's Belarusian rouble BYR: its sums are in BYN. Pay for a whole rotation or for a service is no pay for a time we know. */
function payOf({ salary, salary_range: range, fly_in_fly_out_duration: duration }: Row): Record<string, unknown> {
  const told = range ?? salary
  if (!told || (!told.from && !told.to)) return {}
  const mode = told.mode?.id ?? 'MONTH'
  const isMonthLong = mode === 'FLY_IN_FLY_OUT' && duration?.length === 1 && duration[0]?.id === '30'
  const payPeriod = isMonthLong ? 'month' : payPeriods[mode]
  if (payPeriod === undefined) return {}
  const { from, to, gross } = told
  return {
    payMin: from ?? undefined,
    payMax: from && to && to < from ? undefined : (to ?? undefined),
    currency: told.currency === 'BYR' ? 'BYN' : (told.currency ?? undefined),
    payPeriod,
    gross: gross ?? undefined,
  }
}

const employments: Record<string, Employment> = {
  full: 'full',
  part: 'part',
  project: 'project',
  probation: 'internship',
  FULL: 'full',
  PART: 'part',
  SIDE_JOB: 'part',
  PROJECT: 'project',
  FLY_IN_FLY_OUT: 'full',
}
const schedules: Record<string, Schedule> = {
  fullDay: 'full_day',
  shift: 'shift',
  flexible: 'flexible',
  remote: 'remote',
  flyInFlyOut: 'rotation',
}
const years: Record<string, number> = { noExperience: 0, between1And3: 1, between3And6: 3, moreThan6: 6 }

function scheduleOf(row: Row): Schedule | undefined {
  if (row.employment_form?.id === 'FLY_IN_FLY_OUT') return 'rotation'
  const formats = row.work_format?.map(({ id }) => id) ?? []
  if (formats.length === 1 && formats[0] === 'REMOTE') return 'remote'
  if (['PART', 'SIDE_JOB'].includes(row.employment_form?.id ?? '')) return 'part_time'
  return schedules[row.schedule?.id ?? '']
}

/** ISO 639-3, as HeadHunter names languages, to BCP 47. */
const languageCodes: Record<string, string> = Object.fromEntries(
  'eng-en rus-ru kaz-kk kir-ky hye-hy arm-hy bel-be deu-de fra-fr zho-zh tur-tr uzb-uz spa-es ita-it ukr-uk tgk-tg kat-ka pol-pl kor-ko jpn-ja ara-ar'
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(4)]),
)
const levels: Record<string, LanguageLevel> = {
  a1: 'A1',
  a2: 'A2',
  b1: 'B1',
  b2: 'B2',
  c1: 'C1',
  c2: 'C2',
  l1: 'C2',
}

function languagesOf({ languages }: Row): Record<string, LanguageLevel | null> | undefined {
  const told = languages?.flatMap(({ id, level }) => {
    const code = languageCodes[id] ?? (/^[a-z]{2,3}$/.test(id) ? id : undefined)
    return code ? [[code, levels[level?.id ?? ''] ?? null] as const] : []
  })
  return told && told.length > 0 ? Object.fromEntries(told) : undefined
}

function occupationOf({ professional_roles: roles }: Row) {
  const hints = roles?.flatMap(({ id }) => roleOccupation(id) ?? []) ?? []
  const [first] = hints
  if (!first) return undefined
  return { groups: hints.flatMap(({ groups }) => groups), confidence: hints.length > 1 ? 0.5 : first.confidence }
}

function describe({ description, snippet }: Row): string | null {
  if (description) return plainText(description)
  const parts = [snippet?.responsibility, snippet?.requirement].filter((part) => part)
  return plainText(parts.join('<br>'))
}
