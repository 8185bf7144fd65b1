import { z } from 'zod'
import type { Stated } from '../domain/exchange/vacancy.ts'
import { townsIn } from './address-words.ts'
import { type Mapped, rejected } from './feed.ts'
import { tradeOccupation } from './okpdtr.ts'
import { plainText, withoutContacts } from './plain-text.ts'
import { russianRegion } from './russian-regions.ts'
import { readEducation, readEmployment, readSchedule } from './work-words.ts'

/**
 * One row of the open data of trudvsem.ru, «Работа в России», as a vacancy. Numbers may be strings, nought means not told; dates have
 * two names; addresses may be one or many. Contacts and the name of the person to ask for are not even looked at.
 */
export function mapTrudvsem(item: unknown): Mapped {
  const parsed = Row.safeParse(unwrap(item))
  if (!parsed.success)
    return rejected(
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; '),
      idOf(item),
    )
  const row = parsed.data
  const profession = row.code_profession ?? row.profession_code
  const code = row.region?.region_code
  const region = code ? russianRegion(code) : null
  const locations = row.addresses.map(({ location }) => location)
  return {
    is: 'told',
    told: {
      sourceId: row.id,
      url: row.vac_url,
      title: row['job-name'],
      employerName: row.company?.name,
      employerRegistryNumber: row.company?.inn ?? row.company?.ogrn,
      country: 'RU',
      region,
      place: withoutContacts(locations[0] ?? row.region?.name ?? '').slice(0, 200),
      placeWords: [
        ...locations.flatMap(townsIn),
        ...(row.region?.name && cities.has(region ?? '') ? [row.region.name] : []),
      ],
      payMin: row.salary_min,
      payMax:
        row.salary_max !== undefined && row.salary_min !== undefined && row.salary_max < row.salary_min
          ? undefined
          : row.salary_max,
      currency: (row.salary_min ?? row.salary_max) ? (row.currency ?? 'RUB') : undefined,
      payPeriod: 'month',
      employment: readEmployment(row.employment),
      schedule: readSchedule(row.schedule, row.employment),
      experienceYears: row.requirement?.experience,
      education: readEducation(row.requirement?.education ?? row.education),
      housing: readStated(row.accommodationCapability),
      transport: readTransport(row.transportCompensationType),
      licence: readLicences(row.requiredDriveLicense ?? row.required_drive_license),
      description: describe(row.duty, row.requirements ?? row.requirement?.qualification),
      postedOn: (row['creation-date'] ?? row.date_modify ?? row['modify-date'])?.slice(0, 10),
      openings: row.work_places,
      occupationHint: profession === undefined ? undefined : tradeOccupation(profession),
    },
  }
}

/** The envelope calls each `vacancy`; dumps have them bare. */
const unwrap = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'vacancy' in item ? item.vacancy : item

const idOf = (item: unknown): string | undefined => {
  const row = unwrap(item)
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id.slice(0, 200)
    : undefined
}

/** A figure, also as a string with spaces; nought, an empty string and null are not told. */
const figure = z
  .union([z.number(), z.string().regex(/^\s*[\d\s\u00a0]*(?:[.,]\d+)?\s*$/, 'not a number')])
  .nullish()
  .transform((value) => {
    const number = typeof value === 'string' ? Number(value.replace(/[\s\u00a0]/g, '').replace(',', '.')) : value
    return number ? number : undefined
  })
/** As `figure`, but nought is told: no experience is asked for. */
const years = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => {
    const digits = typeof value === 'string' ? /\d+(?:[.,]\d+)?/.exec(value)?.[0].replace(',', '.') : value
    const number = digits === undefined || digits === null ? undefined : Number(digits)
    return number !== undefined && number >= 0 && number <= 50 ? number : undefined
  })
const words = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) =>
    value === null || value === undefined || String(value).trim() === '' ? undefined : String(value).trim(),
  )
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/, 'not a date')
  .nullish()
  .transform((value) => value ?? undefined)

const Address = z.object({ location: z.string().min(1) })
/** `{address: [...]}`, `{address: {...}}`, a list, one, or nothing. */
const Addresses = z
  .unknown()
  .optional()
  .transform((value) => {
    const inner = typeof value === 'object' && value !== null && 'address' in value ? value.address : value
    return (Array.isArray(inner) ? inner : [inner]).flatMap((one) => {
      const address = Address.safeParse(one)
      return address.success ? [address.data] : []
    })
  })

const Row = z.object({
  id: z.string().min(1),
  'job-name': z.string().min(1),
  vac_url: words,
  region: z.object({ region_code: words, name: words }).nullish(),
  company: z.object({ name: words, inn: words, ogrn: words }).nullish(),
  'creation-date': day,
  date_modify: day,
  'modify-date': day,
  salary_min: figure,
  salary_max: figure,
  currency: words,
  employment: words,
  schedule: words,
  duty: words,
  requirements: words,
  education: words,
  requirement: z.object({ education: words, experience: years, qualification: words }).nullish(),
  addresses: Addresses,
  work_places: figure.catch(undefined),
  code_profession: words.catch(undefined),
  /** In dumps. */
  profession_code: words.catch(undefined),
  accommodationCapability: words.catch(undefined),
  transportCompensationType: words.catch(undefined),
  requiredDriveLicense: z.unknown().optional(),
  required_drive_license: z.unknown().optional(),
})

const cities = new Set(['RU-MOW', 'RU-SPE'])

const readStated = (said: string | undefined): Stated | undefined =>
  said === undefined
    ? undefined
    : /^(true|да|1|предоставл)/i.test(said)
      ? 'yes'
      : /^(false|нет|0|не )/i.test(said)
        ? 'no'
        : undefined

const readTransport = (said: string | undefined): Stated | undefined =>
  said === undefined || /не выбрано/i.test(said) ? undefined : /^(false|нет|0|не )/i.test(said) ? 'no' : 'yes'

function readLicences(said: unknown): string[] {
  const text = Array.isArray(said) ? said.join(' ') : typeof said === 'string' ? said : ''
  return [...new Set(text.toUpperCase().match(/(?<![A-Z])[ABCD][1E]?E?(?![A-Z0-9])/g) ?? [])]
}

function describe(duty: string | undefined, requirements: string | undefined): string | null {
  const parts = [duty, requirements === duty ? undefined : requirements]
  return plainText(parts.filter((part) => part !== undefined).join('<br>'))
}
