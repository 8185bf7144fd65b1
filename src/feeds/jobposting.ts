import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Schedule } from '../domain/codes.ts'
import { countryOfCurrency, readCountry } from './countries.ts'
import { type Mapped, rejected, type Told } from './feed.ts'
import { plainText, withoutContacts } from './plain-text.ts'
import {
  currencyIn,
  housingIn,
  readDay,
  readEducation,
  readEmployment,
  readPeriod,
  readSchedule,
  readSums,
  readYears,
} from './work-words.ts'

/**
 * One schema.org JobPosting (JSON-LD) as a vacancy. Nearly every field may be a word, an object or a list of either; days may be
 * written day first. Contacts of those who ask are not looked at.
 */
export function mapJobPosting(item: unknown): Mapped {
  const node = Node.safeParse(item)
  if (!node.success || !isJobPosting(node.data))
    return rejected(
      `row: expected a JobPosting, came ${node.success ? (textOf(node.data['@type']) ?? 'an object without @type') : 'no object'}`,
    )
  const of = node.data
  const title = textOf(of.title) ?? textOf(of.name)
  const sourceId = idOf(of, title)
  if (title === undefined) return rejected('title: expected the name of the work, came none', sourceId)
  const days: Record<string, string | undefined> = {}
  for (const [field, ours] of [
    ['datePosted', 'postedOn'],
    ['validThrough', 'closesOn'],
  ] as const) {
    const said = textOf(of[field])
    days[ours] = said === undefined ? undefined : readDay(said)
    if (said !== undefined && days[ours] === undefined)
      return rejected(`${field}: expected a day, YYYY-MM-DD or DD-MM-YYYY, came "${said.slice(0, 30)}"`, sourceId)
  }
  const description = describe(of)
  const money = moneyOf(of)
  const where = whereOf(of)
  const employment = textsOf(of.employmentType)
    .map(readEmployment)
    .find((code) => code !== undefined)
  return {
    is: 'told',
    told: {
      sourceId,
      url: urlOf(of),
      title: title.replace(/\s+/g, ' ').slice(0, 200),
      employerName: textOf(of.hiringOrganization)?.slice(0, 200),
      employerRegistryNumber: registryNumber(of),
      ...where,
      likelyCountry: countryOfCurrency[money.currency ?? ''],
      ...money,
      employment,
      schedule: scheduleOf(of, employment),
      experienceYears: experienceOf(of),
      education: textsOf(of.educationRequirements, 'credentialCategory')
        .map(readEducation)
        .find((code) => code !== undefined),
      housing: housingIn([description, ...textsOf(of.jobBenefits)].join(' ')),
      description,
      ...days,
      openings: openingsOf(of),
    },
  }
}

const Node = z.record(z.string(), z.unknown())
type Node = z.infer<typeof Node>

/** The JobPostings that a JSON-LD document holds: itself, of a list, of a graph, of a list of a page; none where it holds others only. */
export function jobPostingsIn(document: unknown, depth = 0): unknown[] {
  if (depth > 6) return []
  if (Array.isArray(document)) return document.flatMap((one) => jobPostingsIn(one, depth + 1))
  const node = Node.safeParse(document)
  if (!node.success) return []
  if (isJobPosting(node.data)) return [node.data]
  return ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    node.data[key] === undefined ? [] : jobPostingsIn(node.data[key], depth + 1),
  )
}

const isJobPosting = (node: Node) => textsOf(node['@type']).some((type) => /(^|[/:])JobPosting$/.test(type))

/** The words of a value: itself, or the `name` (or another field) of an object; of a list the first. */
const textOf = (value: unknown, field = 'name'): string | undefined => textsOf(value, field)[0]

function textsOf(value: unknown, field = 'name'): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field))
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  const node = Node.safeParse(value)
  return node.success ? textsOf(node.data[field] ?? node.data['@value'] ?? node.data.value, field) : []
}

/** Its own number; else its address; else what it says, so that the same posting is known again. */
function idOf(of: Node, title: string | undefined): string {
  const told = textOf(of.identifier, 'value') ?? textOf(of.url) ?? textOf(of['@id'])
  if (told !== undefined && told.length <= 200) return told
  const says = JSON.stringify([told, title, textOf(of.hiringOrganization), of.datePosted, of.jobLocation])
  return `sha256:${createHash('sha256').update(says).digest('base64url').slice(0, 22)}`
}

function urlOf(of: Node): string | undefined {
  const told = [of.url, of.sameAs, of['@id'], of.mainEntityOfPage].flatMap((value) => textsOf(value, '@id'))
  return told.find((url) => /^https?:\/\//.test(url) && url.length <= 500 && URL.canParse(url))
}

function registryNumber(of: Node): string | undefined {
  const organization = Node.safeParse(of.hiringOrganization)
  if (!organization.success) return undefined
  const told = ['taxID', 'vatID', 'leiCode', 'identifier'].flatMap((key) => textsOf(organization.data[key], 'value'))
  return told.find((number) => /^\d{8,15}$/.test(number))
}

type Money = { payMin?: number; payMax?: number; currency?: string; payPeriod?: string }

/** Pay without a currency is pay not told. */
function moneyOf(of: Node): Money {
  const told = firstOf(of.baseSalary) ?? firstOf(of.estimatedSalary)
  const outer = Node.safeParse(told)
  const inner = outer.success ? Node.safeParse(firstOf(outer.data.value)) : undefined
  const amount = inner?.success ? inner.data : outer.success ? outer.data : {}
  const plain = outer.success ? (inner?.success ? inner.data.value : outer.data.value) : told
  const least = sumOf(amount.minValue)
  const most = sumOf(amount.maxValue)
  const sums = least === undefined && most === undefined ? readSums(textOf(plain)) : { least, most }
  const said = [
    textOf(outer.success ? outer.data.currency : undefined),
    textOf(of.salaryCurrency),
    currencyIn(textOf(plain) ?? ''),
  ]
  const currency = said.find((word) => word !== undefined)
  if ((sums.least === undefined && sums.most === undefined) || currency === undefined) return {}
  const period = readPeriod(
    textOf(amount.unitText) ?? textOf(amount.unitCode) ?? textOf(outer.success ? outer.data.unitText : undefined),
  )
  const isUpsideDown = sums.least !== undefined && sums.most !== undefined && sums.most < sums.least
  return {
    ...(sums.least === undefined ? {} : { payMin: sums.least }),
    ...(sums.most === undefined || isUpsideDown ? {} : { payMax: sums.most }),
    currency,
    ...(period ? { payPeriod: period } : {}),
  }
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

function sumOf(value: unknown): number | undefined {
  const said = textOf(value)
  return said === undefined ? undefined : readSums(said).least
}

function whereOf(of: Node): Pick<Told, 'placeWords'> & { country?: string; place?: string } {
  const addresses = [of.jobLocation].flat().map((location) => {
    const place = Node.safeParse(location)
    return place.success
      ? { place: place.data, address: Node.safeParse(firstOf(place.data.address)).data }
      : { place: {}, address: undefined, said: textOf(location) }
  })
  const [first] = addresses
  const address = first?.address ?? {}
  const said = first && 'said' in first ? first.said : (textOf(first?.place.address) ?? textOf(first?.place))
  const locality = textOf(address.addressLocality)
  const region = textOf(address.addressRegion)
  const required = textsOf(of.applicantLocationRequirements)
    .map(readCountry)
    .find((code) => /^[A-Z]{2}$/.test(code))
  const country = textOf(address.addressCountry)
  const isRemote = textsOf(of.jobLocationType).some((type) => /telecommute/i.test(type))
  const told = country === undefined ? (isRemote ? required : undefined) : readCountry(country)
  const words = [locality && region ? `${locality}, ${region}` : undefined, locality, said].filter(
    (word) => word !== undefined,
  )
  const place =
    [textOf(address.streetAddress), locality, region].filter((part) => part !== undefined).join(', ') || said
  return {
    ...(told ? { country: told } : {}),
    ...(place ? { place: withoutContacts(place).slice(0, 200) } : {}),
    placeWords: words,
  }
}

function scheduleOf(of: Node, employment: string | undefined): Schedule | undefined {
  if (textsOf(of.jobLocationType).some((type) => /telecommute/i.test(type))) return 'remote'
  return readSchedule(textOf(of.workHours)) ?? (employment === 'part' ? 'part_time' : undefined)
}

function experienceOf(of: Node): number | undefined {
  const months = textOf(of.experienceRequirements, 'monthsOfExperience')
  const isStructured = Node.safeParse(firstOf(of.experienceRequirements)).success
  if (!isStructured) return readYears(months)
  return months === undefined ? undefined : readYears(Number(months) / 12)
}

function openingsOf(of: Node): number | undefined {
  const said = Number(textOf(of.totalJobOpenings))
  return Number.isInteger(said) && said >= 1 && said <= 100_000 ? said : undefined
}

function describe(of: Node): string | null {
  const parts = [of.description, of.responsibilities, of.qualifications, of.skills].flatMap((value) => textsOf(value))
  return plainText([...new Set(parts)].join('<br>'))
}
