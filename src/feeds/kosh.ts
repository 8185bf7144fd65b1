import { Education, Schedule } from '../domain/codes.ts'
import { Employment, vacancyColumns } from '../domain/exchange/vacancy.ts'
import { readCountry } from './countries.ts'
import { type Mapped, rejected, type Told } from './feed.ts'
import { plainText } from './plain-text.ts'
import { currencyIn, readDay, readEducation, readEmployment, readSchedule, readSums, readYears } from './work-words.ts'

/**
 * A row under our own names (NDJSON of `vacancies export`, or CSV), with values as strings where a table has nothing else. A table of
 * others' may word what we have codes for; `pay` is pay in free words ("от 50 000 ₽").
 */
export function mapKosh(item: unknown): Mapped {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return rejected('row: expected an object')
  const row: Record<string, unknown> = { ...item }
  const told: Told = {}
  for (const column of vacancyColumns) {
    const value = row[column]
    if (value === undefined || value === null || value === '') continue
    const read = typeof value === 'string' ? readers[column] : undefined
    told[column] = read ? read(String(value).trim()) : typeof value === 'string' ? value.trim() : value
  }
  if (typeof row.pay === 'string') Object.assign(told, payOf(row.pay))
  if (typeof told.sourceId === 'number') told.sourceId = String(told.sourceId)
  if (typeof told.title === 'string') told.title = told.title.replace(/\s+/g, ' ')
  if (typeof told.description === 'string') told.description = plainText(told.description)
  if (typeof told.licence === 'string') told.licence = splitWords(told.licence)
  return { is: 'told', told }
}

/** Pay in free words; of a sum whose currency they do not name, the row's own. */
function payOf(said: string): Told {
  const { least, most } = readSums(said)
  const currency = currencyIn(said)
  if (least === undefined && most === undefined) return {}
  return { payMin: least, payMax: most, ...(currency ? { currency } : {}) }
}

/** A code of ours, or words that mean one; words not understood are nothing told, but what looks like a code is left, to be refused by name. */
const worded =
  <T extends string>(codes: readonly T[], read: (text: string) => T | undefined) =>
  (text: string): unknown =>
    codes.find((code) => code === text) ?? read(text) ?? (/^[a-z_]+$/.test(text) ? text : undefined)

const splitWords = (text: string) => text.split(/[\s,;|]+/).filter(Boolean)

/** A figure in a cell; what is none is left as it is, to be refused by name. */
const figure = (text: string): unknown => {
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'))
  return Number.isFinite(number) ? number : text
}

const truth = (text: string): unknown =>
  /^(true|yes|1|да|gross)$/i.test(text) ? true : /^(false|no|0|нет|net)$/i.test(text) ? false : text

/** `ru:B1 en`, or JSON. */
const languages = (text: string): unknown => {
  if (text.startsWith('{')) return parseJson(text)
  return Object.fromEntries(
    splitWords(text).map((word) => {
      const [language = '', level] = word.split(':')
      return [language.toLowerCase(), level ? level.toUpperCase() : null]
    }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const codes = (text: string): unknown => (text.startsWith('[') ? parseJson(text) : splitWords(text.toUpperCase()))

const readers: Partial<Record<(typeof vacancyColumns)[number], (text: string) => unknown>> = {
  isco: (text) => text.padStart(4, '0'),
  country: readCountry,
  region: (text) => text.toUpperCase(),
  geonameId: figure,
  payMin: figure,
  payMax: figure,
  gross: truth,
  experienceYears: (text) => readYears(text) ?? (/\d/.test(text) ? text : undefined),
  education: worded(Education.options, readEducation),
  schedule: worded(Schedule.options, readSchedule),
  employment: worded(Employment.options, readEmployment),
  languages,
  openTo: codes,
  licence: codes,
  minAge: figure,
  openings: figure,
  postedOn: (text) => readDay(text) ?? text,
  closesOn: (text) => readDay(text) ?? text,
}
