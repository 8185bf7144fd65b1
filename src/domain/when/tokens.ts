/** What a line of text is cut into. `attached`: nothing, or only a hyphen, stands between it and what precedes. */
export type Token = { attached: boolean } & (
  | { is: 'word'; text: string }
  | { is: 'int'; n: number; digits: number }
  | { is: 'pair'; a: number; b: number; sign: string; from: string; to: string }
  | { is: 'dmy'; a: number; b: number; year: number; sign: string }
  | { is: 'ymd'; year: number; month: number; day: number }
  | { is: 'time'; hour: number; minute: number; padded: boolean }
  | { is: 'instant'; text: string }
  | { is: 'dash' }
  | { is: 'sign'; text: string }
)

type Cut = { pattern: RegExp; make: (...groups: string[]) => Token }

const start = { attached: false }

/** Tried in order at each place; the first that fits takes the text. */
const cuts: Cut[] = [
  {
    pattern: /(\d{4}-\d{2}-\d{2})(?:t|\s)(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:?\d{2})(?!\d)/y,
    make: (date, time, offset) => ({ ...start, is: 'instant', text: `${date}T${time}${offset}`.toUpperCase() }),
  },
  {
    pattern: /(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d:])t?/y,
    make: (year, _sign, month, day) => ({
      ...start,
      is: 'ymd',
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    pattern: /(\d{1,2})(?:([-/,])|\s?(\.)\s?)(\d{1,2})(?:\2\3|\s?\3\s?)(\d{4}|\d{2})(?![\d:])/y,
    make: (a, sign, dot, b, year) => ({
      ...start,
      is: 'dmy',
      a: Number(a),
      b: Number(b),
      year: Number(year),
      sign: sign || dot || '',
    }),
  },
  {
    pattern: /(\d{1,2})\s?:\s?(\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)/y,
    make: (hour, minute) => ({
      ...start,
      is: 'time',
      hour: Number(hour),
      minute: Number(minute),
      padded: hour?.length === 2,
    }),
  },
  {
    pattern: /(\d{1,2})(?:([-/,])|(\.)\s?)(\d{1,2})(?!\d)/y,
    make: (from = '', sign = '', dot = '', to = '') => ({
      ...start,
      is: 'pair',
      a: Number(from),
      b: Number(to),
      sign: sign || dot,
      from,
      to,
    }),
  },
  {
    pattern: /(\d{1,4})(?!\d)/y,
    make: (digits = '') => ({ ...start, is: 'int', n: Number(digits), digits: digits.length }),
  },
  { pattern: /(\d+)/y, make: (text = '') => ({ ...start, is: 'sign', text }) },
  { pattern: /([\p{L}\p{M}](?:[\p{L}\p{M}']*[\p{L}\p{M}])?)/uy, make: (text = '') => ({ ...start, is: 'word', text }) },
  { pattern: /(-)/y, make: () => ({ ...start, is: 'dash' }) },
  { pattern: /([+<>=*&#%$€№])/uy, make: (text = '') => ({ ...start, is: 'sign', text }) },
]

/** Cuts a tidy text into numbers, dates and times in digits, and words; commas, full stops and the like are dropped. */
export function cut(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let attached = false
  while (at < text.length) {
    const found = cutAt(text, at)
    if (!found) {
      attached = false
      at += 1
      continue
    }
    const [token, to] = found
    // A hyphen inside «25-го» or «twenty-fifth» joins; one with spaces around it says "from … to".
    const joins =
      token.is === 'dash' && at > 0 && /\p{L}\p{L}|\p{L}\d|[\d\p{L}]\p{L}/u.test(`${text[at - 1]}${text[to] ?? ' '}`)
    if (joins) attached = true
    else {
      tokens.push({ ...token, attached })
      attached = token.is !== 'dash'
    }
    at = to
  }
  return tokens
}

function cutAt(text: string, at: number): [Token, number] | undefined {
  for (const { pattern, make } of cuts) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return [make(...match.slice(1).map((group) => group ?? '')), pattern.lastIndex]
  }
  return undefined
}
