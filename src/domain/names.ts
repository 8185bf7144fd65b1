import { ok, type Refusal, type Result, refuse } from './result.ts'

/** People's names: in any script of the five states, and as machine-readable lines write them. */

/** A name tidied, never corrected: letters of any script, hyphens, apostrophes, one word or many; or why it is not one. */
export function readPersonName(text: string): Result<string, Refusal> {
  const tidy = text
    .normalize('NFC')
    .replace(/[’ʼ`´ʻ‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (tidy.length === 0) return refuse('name-empty')
  if (tidy.length > 120) return refuse('name-too-long')
  if (/\d/.test(tidy)) return refuse('name-has-digits')
  if (!/^[\p{L}\p{M}'.\-, ]+$/u.test(tidy) || !/\p{L}/u.test(tidy)) return refuse('name-has-signs')
  return ok(tidy)
}

/** A name in Latin letters, `SURNAME, GIVEN NAMES`, as ICAO 9303 allows it; one word alone is a surname. */
export function readLatinName(text: string): Result<string, Refusal> {
  const tidy = text.normalize('NFC').replace(/<+/g, ' ').replace(/\s+/g, ' ').trim().toUpperCase()
  if (!/^[A-Z][A-Z '\-,.]*$/.test(tidy)) return refuse('name-not-latin')
  const [surname = '', given] = tidy.includes(',') ? tidy.split(/\s*,\s*/, 2) : splitFirst(tidy)
  return ok(given ? `${surname}, ${given}` : surname)
}

const splitFirst = (text: string): [string, string | undefined] => {
  const at = text.indexOf(' ')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** A Latin name as the lines write it: `SURNAME<<GIVEN<NAMES`. */
export function mrzName(latinName: string): string {
  const fill = (part: string) =>
    part
      .replace(/[' .]/g, (sign) => (sign === "'" ? '' : '<'))
      .replace(/-/g, '<')
      .replace(/<+/g, '<')
      .replace(/^<|<$/g, '')
  const [surname = '', given] = latinName.toUpperCase().split(/\s*,\s*/, 2)
  return given ? `${fill(surname)}<<${fill(given)}` : fill(surname)
}

/** The words of a Latin name, for finding it again by whole parts. */
export const nameParts = (latinName: string): string[] => [
  ...new Set(
    mrzName(latinName)
      .split(/<+/)
      .filter((part) => part.length > 0),
  ),
]

/** A spelling in Latin letters to offer, as passports of that state commonly write it. The document decides; the person confirms. */
export function romanise(name: string, citizenship: string, locale: string): string {
  const upper = name.toUpperCase()
  const table = {
    ...cyrillic,
    ...byState[citizenship === 'other' ? '' : citizenship],
    ...(locale === 'be' && citizenship !== 'RU' ? byState.BY : {}),
  }
  const latin = [...armenianDigraphs(upper)]
    .map((letter) => table[letter] ?? armenian[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z '\-,]/g, '')
  const parsed = readLatinName(latin)
  return parsed.ok ? parsed.value : ''
}

/** ICAO 9303 part 3 §6, with the letters of Kazakh, Kyrgyz and Belarusian. */
const cyrillic: Record<string, string> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: 'IE',
  Ы: 'Y',
  Ь: '',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Ә: 'A',
  Ғ: 'G',
  Қ: 'K',
  Ң: 'N',
  Ө: 'O',
  Ұ: 'U',
  Ү: 'U',
  Һ: 'H',
  І: 'I',
  Ў: 'U',
  Ґ: 'G',
}

const byState: Record<string, Record<string, string>> = {
  KZ: { Щ: 'SH', Ъ: '', Ю: 'YU', Я: 'YA', Ё: 'YO' },
  KG: { Ъ: '', Ю: 'IU', Я: 'IA', Ж: 'ZH', Й: 'I' },
  BY: { Г: 'H', Ё: 'IO', "'": '' },
}

const armenian: Record<string, string> = {
  Ա: 'A',
  Բ: 'B',
  Գ: 'G',
  Դ: 'D',
  Ե: 'E',
  Զ: 'Z',
  Է: 'E',
  Ը: 'Y',
  Թ: 'T',
  Ժ: 'ZH',
  Ի: 'I',
  Լ: 'L',
  Խ: 'KH',
  Ծ: 'TS',
  Կ: 'K',
  Հ: 'H',
  Ձ: 'DZ',
  Ղ: 'GH',
  Ճ: 'CH',
  Մ: 'M',
  Յ: 'Y',
  Ն: 'N',
  Շ: 'SH',
  Ո: 'O',
  Չ: 'CH',
  Պ: 'P',
  Ջ: 'J',
  Ռ: 'R',
  Ս: 'S',
  Վ: 'V',
  Տ: 'T',
  Ր: 'R',
  Ց: 'TS',
  Ւ: 'V',
  Փ: 'P',
  Ք: 'K',
  Օ: 'O',
  Ֆ: 'F',
}

/** Letters of Armenian that sound otherwise together or at the beginning of a word. */
const armenianDigraphs = (text: string): string =>
  text
    .replaceAll('և', 'ԵՎ')
    .replaceAll('ՈՒ', 'U')
    .replace(/(^|[\s-])Ո(?!Վ)/g, '$1VO')
    .replace(/(^|[\s-])Ե/g, '$1YE')
