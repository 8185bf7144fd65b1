import { isPlainDate, type PlainDate } from '../calendar.ts'
import { checkDigit } from './check-digit.ts'
import { type MrzFormat, mrzLines } from './mrz-lines.ts'
import { fromRussianInternal } from './russian-internal.ts'

export { looksLikeMrz } from './mrz-lines.ts'

/** Machine-readable lines: TD1 (three of 30), TD3 (two of 44), and the Russian internal passport, which is TD3 with its own letters. */

/** What the lines tell; names in Latin letters, of a Russian internal passport in Cyrillic. */
export type MrzFields = {
  documentCode: string
  type: 'passport' | 'id_card' | 'internal_passport'
  issuer: string
  documentNumber: string
  nationality: string
  surname: string
  givenNames: string
  birthDate: PlainDate | null
  sex: 'female' | 'male' | 'unspecified'
  expiresOn: PlainDate | null
  issuedOn?: PlainDate | null
  officeCode?: string
  personalNumber: string | null
}

/** `field` names the part that is wrong; for check digits, what the digits call for and what stands there. */
export type MrzProblem = { field: MrzProblemField; expected: string; found: string }
export type MrzProblemField = (typeof mrzProblemFields)[number]
/** Never renamed: each is also the end of a Fluent id, `mrz-wrong-…`. */
export const mrzProblemFields = [
  'lines',
  'documentNumber',
  'birthDate',
  'sex',
  'expiryDate',
  'personalNumber',
  'composite',
  'name',
  'issuer',
] as const

export type MrzReading = { valid: boolean; format?: MrzFormat; fields?: MrzFields; problems: MrzProblem[] }

/** Codes of ICAO 9303 part 3 §5 for the five states, as ISO 3166-1 alpha-2. */
const states: Record<string, string> = { ARM: 'AM', BLR: 'BY', KAZ: 'KZ', KGZ: 'KG', RUS: 'RU' }

/**
 * Reads machine-readable lines, each check digit apart, so that the wrong field is named. `today` decides the century of
 * two-digit years: nobody is born tomorrow, no document ends more than fifty years from now.
 */
export function readMrz(text: string, today: PlainDate): MrzReading {
  const read = mrzLines(text)
  if (!read) {
    const lengths = text.split(/[\n\r|]+/).map((line) => line.trim().length)
    return { valid: false, problems: [{ field: 'lines', expected: '2 × 44 or 3 × 30', found: lengths.join(' + ') }] }
  }
  return read.format === 'TD1' ? readTd1(read.lines, today) : readTd3(read.lines, today)
}

const digitFor: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' }
/** Where only digits can stand, letters that look like digits are those digits. */
const digits = (text: string) => text.replace(/[OQDILZSGB]/g, (letter) => digitFor[letter] ?? letter)
const unfilled = (text: string) => text.replace(/<+/g, ' ').trim()

class Checks {
  readonly problems: MrzProblem[] = []
  check(field: MrzProblemField, data: string, found: string) {
    const expected = checkDigit(data)
    const isFiller = found === '<' && /^<*$/.test(data)
    if (found !== expected && !isFiller) this.problems.push({ field, expected, found })
  }
  composite(data: string, found: string) {
    // A wrong field makes the last digit wrong as well: it is only told where nothing else explains it.
    if (this.problems.length === 0) this.check('composite', data, found)
  }
  date(field: 'birthDate' | 'expiryDate', raw: string, today: PlainDate): PlainDate | null {
    if (/^<+$/.test(raw)) return null
    const date = dateOf(raw, field, today)
    if (!date && !this.problems.some((problem) => problem.field === field))
      this.problems.push({ field, expected: 'YYMMDD', found: raw })
    return date ?? null
  }
}

function dateOf(raw: string, field: 'birthDate' | 'expiryDate', today: PlainDate): PlainDate | undefined {
  if (!/^\d{6}$/.test(raw)) return undefined
  const century = Number(today.slice(0, 2)) * 100
  const years = [century, century - 100, century + 100].map((base) => base + Number(raw.slice(0, 2)))
  const now = Number(today.slice(0, 4))
  const year =
    field === 'birthDate'
      ? years.find((candidate) => `${candidate}-${raw.slice(2, 4)}-${raw.slice(4)}` <= today)
      : years.find((candidate) => candidate >= now - 49 && candidate <= now + 50)
  const date = `${year}-${raw.slice(2, 4)}-${raw.slice(4)}`
  return isPlainDate(date) ? date : undefined
}

const sexOf = (letter: string | undefined) => (letter === 'F' ? 'female' : letter === 'M' ? 'male' : 'unspecified')

function namesOf(field: string): { surname: string; givenNames: string } {
  const [surname = '', ...given] = field.replace(/<+$/, '').split('<<')
  return { surname: unfilled(surname), givenNames: unfilled(given.join('<')) }
}

function finish(format: MrzFormat, fields: MrzFields, checks: Checks): MrzReading {
  if (!fields.surname && !fields.givenNames)
    checks.problems.push({ field: 'name', expected: 'SURNAME<<GIVEN<NAMES', found: '' })
  return { valid: checks.problems.length === 0, format, fields, problems: checks.problems }
}

function readTd1([first = '', second = '', third = '']: string[], today: PlainDate): MrzReading {
  const checks = new Checks()
  // A number longer than nine goes on in the optional field, its check digit after it (ICAO 9303 part 5, note j).
  const rest = first.slice(15)
  const isLong = first[14] === '<' && /^[A-Z0-9]+</.test(rest)
  const tail = isLong ? rest.slice(0, rest.indexOf('<')) : ''
  const number = first.slice(5, 14) + tail.slice(0, -1)
  checks.check('documentNumber', number, isLong ? tail.slice(-1) : digits(first[14] ?? ''))
  const birth = digits(second.slice(0, 6))
  const expiry = digits(second.slice(8, 14))
  checks.check('birthDate', birth, digits(second[6] ?? ''))
  checks.check('expiryDate', expiry, digits(second[14] ?? ''))
  const birthDate = checks.date('birthDate', birth, today)
  const expiresOn = checks.date('expiryDate', expiry, today)
  checks.composite(
    first.slice(5) + birth + second.slice(6, 7) + expiry + second.slice(14, 15) + second.slice(18, 29),
    digits(second[29] ?? ''),
  )
  const issuer = unfilled(first.slice(2, 5))
  const personal = unfilled(isLong ? rest.slice(tail.length) : rest)
  return finish(
    'TD1',
    {
      documentCode: unfilled(first.slice(0, 2)),
      type: 'id_card',
      issuer: states[issuer] ?? issuer,
      documentNumber: unfilled(number),
      nationality: states[unfilled(second.slice(15, 18))] ?? unfilled(second.slice(15, 18)),
      ...namesOf(third),
      birthDate,
      sex: sexOf(second[7]),
      expiresOn,
      personalNumber: personal || unfilled(second.slice(18, 29)) || null,
    },
    checks,
  )
}

function readTd3([first = '', second = '']: string[], today: PlainDate): MrzReading {
  const checks = new Checks()
  const isInternal = first.startsWith('PNRUS')
  const number = second.slice(0, 9)
  checks.check('documentNumber', number, digits(second[9] ?? ''))
  const birth = digits(second.slice(13, 19))
  const expiry = digits(second.slice(21, 27))
  checks.check('birthDate', birth, digits(second[19] ?? ''))
  if (!isInternal) checks.check('expiryDate', expiry, digits(second[27] ?? ''))
  const optional = second.slice(28, 42)
  checks.check('personalNumber', optional, second[42] === '<' ? '<' : digits(second[42] ?? ''))
  const birthDate = checks.date('birthDate', birth, today)
  const expiresOn = checks.date('expiryDate', expiry, today)
  checks.composite(
    number +
      second.slice(9, 10) +
      birth +
      second.slice(19, 20) +
      expiry +
      second.slice(27, 28) +
      optional +
      second.slice(42, 43),
    digits(second[43] ?? ''),
  )
  const issuer = unfilled(first.slice(2, 5))
  const names = namesOf(first.slice(5))
  const common = {
    documentCode: unfilled(first.slice(0, 2)),
    issuer: states[issuer] ?? issuer,
    nationality: states[unfilled(second.slice(10, 13))] ?? unfilled(second.slice(10, 13)),
    birthDate,
    sex: sexOf(second[20]),
    expiresOn,
  } as const
  if (!isInternal)
    return finish(
      'TD3',
      {
        ...common,
        type: 'passport',
        documentNumber: unfilled(number),
        ...names,
        personalNumber: unfilled(optional) || null,
      },
      checks,
    )
  // Three digits of the series, the number; the fourth digit, the date of issue and the office stand in the optional field.
  const documentNumber = number.slice(0, 3) + optional.slice(0, 1) + number.slice(3)
  const issuedOn = dateOf(digits(optional.slice(1, 7)), 'birthDate', today) ?? null
  return finish(
    'RU_INTERNAL',
    {
      ...common,
      type: 'internal_passport',
      documentNumber,
      surname: fromRussianInternal(names.surname),
      givenNames: fromRussianInternal(names.givenNames),
      issuedOn,
      officeCode: optional.slice(7, 13),
      personalNumber: null,
    },
    checks,
  )
}
