import { titleKey } from './text.ts'
import type { Vacancy } from './vacancy.ts'

/** When two rows tell of one job: the same employer, title and place, and pay that is about the same. */

/** How far apart the pay that two sources tell for one job may be. */
export const payCloseness = 1.1
/** Days within which a job that is put up again and again is told of. */
export const repostDays = 90
/** On so many different days. */
export const repostTimes = 3

/** Forms of companies: one source writes them, another does not. */
const legalForms = new Set(
  `ооо оао зао пао ао нао ип тоо жшс чуп чтуп уп одо соао сооо иооо осоо акз фгуп муп гуп мбоу мкоу мбдоу гку гбуз фгбу фгбоу кфх спк
   общество с ограниченной ответственностью акционерное открытое закрытое публичное индивидуальный предприниматель товарищество
   llc ltd inc jsc սպը փբը բբը`
    .split(/\s+/)
    .filter(Boolean),
)
/** Names under which anybody may stand. */
const nobody =
  /^(?:работодатель.*|частное лицо|физическое лицо|аноним.*|прямой.*|конфиденциально|не указан.*|компания|telegram.*)$/

/** The employer as compared: without the form of the company and signs; null where it is not told who it is. */
export function employerKey(name: string | null): string | null {
  if (name === null) return null
  const words = titleKey(name)
    .split(' ')
    .filter((word) => word !== '' && !legalForms.has(word))
  const key = words.join(' ')
  return key === '' || nobody.test(key) ? null : key
}

/** Equal for vacancies of one title by one employer in one place; null where the employer is not told. */
export function sameKey(of: Vacancy): string | null {
  const employer = employerKey(of.employerName) ?? of.employerRegistryNumber
  if (employer === null) return null
  const place = of.geonameId ?? of.region ?? titleKey(of.place ?? '')
  return [employer, titleKey(of.title), of.country, place].join('\n')
}
