import type { Education, PayPeriod, Schedule } from '../domain/codes.ts'
import type { Employment, Stated } from '../domain/exchange/vacancy.ts'

/** Words by which feeds tell about the work, as our codes; what is not understood is not told. */

export function readEmployment(said: string | undefined): Employment | undefined {
  const text = said?.toLowerCase() ?? ''
  if (/^полн|full[\s_-]?time|толық/.test(text)) return 'full'
  if (/^частич|part[\s_-]?time|неполн/.test(text)) return 'part'
  if (/^времен|temporary|per[\s_-]?diem|разов/.test(text)) return 'temporary'
  if (/^стажир|intern/.test(text)) return 'internship'
  if (/^проект|contract|freelance/.test(text)) return 'project'
  return /^сезон|season/.test(text) ? 'seasonal' : undefined
}

export function readSchedule(said: string | undefined, employment?: string): Schedule | undefined {
  const text = said?.toLowerCase() ?? ''
  if (/вахт|rotation|fly[\s-]?in/.test(text)) return 'rotation'
  if (/смен|сутки|shift|ауысым/.test(text)) return 'shift'
  if (/гибк|свободн|flexible/.test(text)) return 'flexible'
  if (/неполн|подработк|частич|part[\s_-]?time/.test(text)) return 'part_time'
  if (/удал|дистанц|remote|telecommut|home/.test(`${text} ${employment?.toLowerCase() ?? ''}`)) return 'remote'
  return /полный|ненормир|full[\s_-]?(?:time|day)|дневной|пятиднев/.test(text) ? 'full_day' : undefined
}

export function readEducation(said: string | undefined): Education | undefined {
  const text = said?.toLowerCase() ?? ''
  if (/бакалавр|bachelor/.test(text)) return 'bachelor'
  if (/аспирант|кадр.*высш|doctor/.test(text)) return 'doctor'
  if (/магистр|специалитет|master|postgraduate/.test(text)) return 'master'
  if (/без высшего|не требу|не име|не предъяв/.test(text)) return undefined
  if (/высшее|жоғары/.test(text)) return 'bachelor'
  if (/профессиональн|начальн.*проф|associate|professional certificate|vocational|техническ/.test(text))
    return 'vocational'
  if (/основное/.test(text)) return 'basic'
  return /среднее|орта|high school|secondary/.test(text) ? 'secondary' : undefined
}

/** Years asked for: the lower of "from 1 to 3 years"; 0 where it is said that none are; `undefined` where nothing is. */
export function readYears(said: string | number | undefined): number | undefined {
  if (said === undefined) return undefined
  if (typeof said === 'number') return within(said)
  const text = said.toLowerCase()
  if (/без опыт|нет опыт|no experience|no requirement|not required|тәжірибесіз|не требу/.test(text)) return 0
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.')
  if (digits === undefined) return undefined
  const isMonths = /\d\s*(?:мес|month)/.test(text)
  return within(isMonths ? Number(digits) / 12 : Number(digits))
}

const within = (years: number) => (years >= 0 && years <= 50 ? years : undefined)

const periods: [RegExp, PayPeriod][] = [
  [/hour|^hur$|час|сағат/, 'hour'],
  [/month|^mon$|мес|ай/, 'month'],
  [/week|недел|апта/, 'week'],
  [/year|annual|^ann$|год/, 'year'],
  [/day|^смен|shift|день|сутк|күн/, 'day'],
]

export const readPeriod = (said: string | undefined): PayPeriod | undefined =>
  said === undefined ? undefined : periods.find(([words]) => words.test(said.toLowerCase()))?.[1]

export type Sums = { least?: number; most?: number }

/** Sums in free words: "от 50 000 ₽", "64 600–80 800", "до 1,5 млн"; none where none is named. */
export function readSums(said: string | number | undefined): Sums {
  if (typeof said === 'number') return said > 0 ? { least: said } : {}
  const text = (said ?? '').toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ')
  const named = [...text.matchAll(/(\d{1,3}(?:[ ']\d{3})+|\d+)(?:[.,](\d{1,2})(?!\d))?\s*(тыс|млн|k\b|к\b)?/g)]
  const sums = named.flatMap(([, whole = '', part, unit]) => {
    const sum = Number(`${whole.replace(/[ ']/g, '')}.${part ?? 0}`)
    return sum > 0 ? [sum * (unit === undefined ? 1 : unit === 'млн' ? 1e6 : 1000)] : []
  })
  const [first, second] = sums
  if (first === undefined) return {}
  if (second !== undefined && second >= first) return { least: first, most: second }
  if (/^(?:до|up to)\s|дейін/.test(text.trim())) return { most: first }
  return /^(?:от|from)\s|бастап/.test(text.trim()) ? { least: first } : { least: first, most: first }
}

/** The currency named in free words, as they name it. */
export const currencyIn = (said: string): string | undefined =>
  /₽|руб|тенге|теңге|тнг|₸|сом|драм|֏|usd|\$|eur|€|rub|kzt|byn|kgs|amd|br\b/iu.exec(said)?.[0]

/** Whether a text says that a place to live is given; only what it says outright counts, both ways at once is not told. */
export function housingIn(text: string | null): Stated {
  if (text === null) return 'unknown'
  const isGiven = given.test(text)
  const isRefused = refused.test(text)
  if (isGiven === isRefused) return 'unknown'
  return isGiven ? 'yes' : 'no'
}

const home = '(?:жиль[её]м?|проживани[ея]|общежити[ея]|жильём)'
const given = new RegExp(
  `(?<!не )(?:предоставля\\S*|обеспечива\\S*|бесплатн\\S*|оплачива\\S*|есть|организу\\S*)\\s+(?:\\S+\\s+){0,2}${home}|${home}\\s+(?:за сч[её]т|бесплатно|предоставля|оплачива)`,
  'iu',
)
const refused = new RegExp(`${home}\\s+не\\s+(?:предоставля|оплачива)|(?:не предоставля\\S*|без)\\s+${home}`, 'iu')

const months = 'январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр'.split(' ')

/** A day as feeds write it, ISO 8601: year first, day first, or with the month in words; `undefined` where it is none. */
export function readDay(said: string): string | undefined {
  const text = said.trim().toLowerCase()
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/.exec(text)
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const inWords = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(text)
  const month = months.findIndex((stem) => inWords?.[2]?.startsWith(stem))
  return inWords && month >= 0 ? dayOf(inWords[3], String(month + 1), inWords[1]) : undefined
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = new Date(`${told}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(told) ? told : undefined
}
