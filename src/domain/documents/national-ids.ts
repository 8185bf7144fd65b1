import { isPlainDate } from '../calendar.ts'

/** National numbers of the five states: their form, and their check digits where an algorithm is published. */

export const idKinds = ['iin', 'bin', 'ru_inn', 'snils', 'ogrn', 'by_personal', 'by_unp', 'kg_pin', 'am_psn'] as const
export type IdKind = (typeof idKinds)[number]

/** `problem`: form, check_digit, date; none where valid. */
export type IdAnswer = { kind: IdKind; valid: boolean; normalized: string; problem: IdProblem | null }
export type IdProblem = 'form' | 'check_digit' | 'date'

type Check = (id: string) => IdProblem | undefined

const digitsOf = (text: string) => [...text].map(Number)
const weigh = (digits: number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)

/** Kazakhstan, IIN and BIN: sum of digit × position mod 11; a ten is weighed again from 3; another ten is no number. */
function kazakhCheck(id: string): IdProblem | undefined {
  const digits = digitsOf(id)
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  const sum = first === 10 ? weigh(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first
  return sum === digits[11] ? undefined : 'check_digit'
}

const iin: Check = (id) => {
  if (!/^\d{6}[0-6]\d{5}$/.test(id)) return 'form'
  const check = kazakhCheck(id)
  if (check) return check
  const century = [20, 18, 18, 19, 19, 20, 20][Number(id[6])] ?? 19
  const ofCentury = (hundred: number) => isPlainDate(`${hundred}${id.slice(0, 2)}-${id.slice(2, 4)}-${id.slice(4, 6)}`)
  return ofCentury(century) || (id[6] === '0' && ofCentury(19)) ? undefined : 'date'
}

const bin: Check = (id) => {
  if (!/^\d{4}[456][0-3]\d{6}$/.test(id)) return 'form'
  const month = Number(id.slice(2, 4))
  return month >= 1 && month <= 12 ? kazakhCheck(id) : 'date'
}

const innOf = (digits: number[], weights: readonly number[]) => (weigh(digits, weights) % 11) % 10

const inn: Check = (id) => {
  const digits = digitsOf(id)
  if (/^\d{10}$/.test(id)) return innOf(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[9] ? undefined : 'check_digit'
  if (!/^\d{12}$/.test(id)) return 'form'
  const tenth = innOf(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
  const eleventh = innOf(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
  return tenth === digits[10] && eleventh === digits[11] ? undefined : 'check_digit'
}

/** Numbers up to 001-001-998 were given out before there was a check. */
const snils: Check = (id) => {
  if (!/^\d{11}$/.test(id)) return 'form'
  if (Number(id.slice(0, 9)) <= 1_001_998) return undefined
  const sum = weigh(digitsOf(id), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101
  return (sum === 100 ? 0 : sum) === Number(id.slice(9)) ? undefined : 'check_digit'
}

const ogrn: Check = (id) => {
  if (!/^(\d{13}|\d{15})$/.test(id)) return 'form'
  const modulus = id.length === 13 ? 11n : 13n
  return (BigInt(id.slice(0, -1)) % modulus) % 10n === BigInt(id.slice(-1)) ? undefined : 'check_digit'
}

const letterValue = (letter: string) => (/\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55)

const belarusPersonal: Check = (id) => {
  if (!/^[0-6]\d{6}[ABCEHKM]\d{3}(PB|BA|BI)\d$/.test(id)) return 'form'
  const sum = [...id.slice(0, 13)].reduce(
    (total, letter, index) => total + letterValue(letter) * ([7, 3, 1][index % 3] ?? 0),
    0,
  )
  if (sum % 10 !== Number(id[13])) return 'check_digit'
  const century = { 1: 18, 2: 18, 3: 19, 4: 19, 5: 20, 6: 20 }[Number(id[0])]
  if (!century) return undefined
  return isPlainDate(`${century}${id.slice(5, 7)}-${id.slice(3, 5)}-${id.slice(1, 3)}`) ? undefined : 'date'
}

/** Companies: nine digits. People: two letters and seven digits; the second letter counts as its place in its own list. */
const belarusUnp: Check = (id) => {
  if (!/^(\d{9}|[ABCEHKM][ABCEHKMOPT]\d{7})$/.test(id)) return 'form'
  const values = [...id].map((letter, index) =>
    index === 1 && /[A-Z]/.test(letter) ? 'ABCEHKMOPT'.indexOf(letter) : letterValue(letter),
  )
  const sum = weigh(values, [29, 23, 19, 17, 13, 7, 5, 3]) % 11
  return sum === values[8] ? undefined : 'check_digit'
}

/** Kyrgyzstan publishes no check digit: only the form and, of people, the date of birth can be wrong. */
const kyrgyzPin: Check = (id) => {
  if (!/^\d{14}$/.test(id)) return 'form'
  if (!/^[12]/.test(id)) return /^0/.test(id) ? undefined : 'form'
  return isPlainDate(`${id.slice(5, 9)}-${id.slice(3, 5)}-${id.slice(1, 3)}`) ? undefined : 'date'
}

/** Armenia publishes none either: day with sex, month with century, year, serial. */
const armenianPsn: Check = (id) => {
  if (!/^\d{10}$/.test(id) || id.includes('666') || id.slice(6, 9) === '000') return 'form'
  const day = Number(id.slice(0, 2))
  const month = Number(id.slice(2, 4))
  const plainDay = day >= 51 && day <= 81 ? day - 50 : day >= 11 && day <= 41 ? day - 10 : 0
  const [century, plainMonth] = month >= 81 ? [18, month - 80] : month >= 21 ? [20, month - 20] : [19, month]
  const pad = (value: number) => String(value).padStart(2, '0')
  return isPlainDate(`${century}${id.slice(4, 6)}-${pad(plainMonth)}-${pad(plainDay)}`) ? undefined : 'date'
}

const checks: Record<IdKind, Check> = {
  iin,
  bin,
  ru_inn: inn,
  snils,
  ogrn,
  by_personal: belarusPersonal,
  by_unp: belarusUnp,
  kg_pin: kyrgyzPin,
  am_psn: armenianPsn,
}

const lookAlikes: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  І: 'I',
  У: 'Y',
  Х: 'X',
}

/** The number as it is kept: capitals, no spaces, hyphens or signs; Cyrillic look-alikes as Latin. */
export const normaliseId = (text: string): string =>
  [...text.toUpperCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^A-Z\d]/g, '')

export function checkId(text: string, kind: IdKind): IdAnswer {
  const normalized = normaliseId(text)
  const problem = checks[kind](normalized) ?? null
  return { kind, valid: problem === null, normalized, problem }
}

const kindsOf: Record<string, readonly IdKind[]> = {
  KZ: ['iin', 'bin'],
  RU: ['ru_inn', 'snils', 'ogrn'],
  BY: ['by_personal', 'by_unp'],
  KG: ['kg_pin'],
  AM: ['am_psn'],
}

/** What number this is when nobody says: the first kind it is valid as, else the first whose form it has. */
export function recogniseId(text: string, country?: string): IdAnswer | undefined {
  const kinds = kindsOf[country ?? ''] ?? idKinds
  const answers = kinds.map((kind) => checkId(text, kind))
  return answers.find((answer) => answer.valid) ?? answers.find((answer) => answer.problem !== 'form')
}
