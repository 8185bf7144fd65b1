/** Machine-readable lines out of what a reader made of a photo. What it mistakes is put right where the place in the line leaves no choice; the person checks the rest. */

/**
 * The two lines of a passport or the three of a card; none where there are no such lines in the text.
 * @param {string} text
 * @returns {string[]}
 */
export function mrzFrom(text) {
  const lines = text
    .split(/\n+/)
    .map(cleaned)
    .filter((line) => line.length >= 24 && /[<0-9]/.test(line))
  const passport = lastRun(lines, 2, (line) => line.length >= 36 && line.length <= 48)
  if (passport.length === 2) return passportLines(passport[0] ?? '', passport[1] ?? '')
  const card = lastRun(lines, 3, (line) => line.length >= 25 && line.length <= 34)
  return card.length === 3 ? cardLines(card[0] ?? '', card[1] ?? '', card[2] ?? '') : []
}

/** @param {string} line */
const cleaned = (line) =>
  line
    .toUpperCase()
    .replace(/[«»]/g, '<<')
    .replace(/[‹›(£{[]/g, '<')
    .replace(/[^A-Z0-9<]/g, '')

/** The last so many lines in a row that fit. @param {string[]} lines @param {number} count @param {(line: string) => boolean} fits */
function lastRun(lines, count, fits) {
  for (let end = lines.length; end >= count; end--) {
    const run = lines.slice(end - count, end)
    if (run.every(fits)) return run
  }
  return []
}

/** @param {string} names @param {string} data */
function passportLines(names, data) {
  const line = fitted(data, 44)
  return [
    nameLine(names.replace(/^[PF](?=[A-Z<])/, 'P'), 44),
    dated(
      line,
      [13, 21],
      [
        [0, 9],
        [28, 42],
      ],
    ),
  ]
}

/** @param {string} first @param {string} second @param {string} names */
function cardLines(first, second, names) {
  const line = fitted(second, 30)
  return [nameLine(first, 30), dated(line, [0, 8], []), nameLine(names, 30)]
}

/** A line that ends in fillers: no name begins after three of them, so what looks like letters there are fillers too. @param {string} line @param {number} width */
function nameLine(line, width) {
  const plain = line.replace(/(?<=<<<)[KCLSEXG<]+$/, (tail) => '<'.repeat(tail.length))
  if (plain.length < width) return plain.padEnd(width, '<')
  const spare = plain.length - width
  return plain.endsWith('<'.repeat(spare + 1)) ? plain.slice(0, width) : plain
}

/** Fillers that were lost or doubled are put right in the longest run of them. @param {string} line @param {number} width */
function fitted(line, width) {
  const [run] = [...line.matchAll(/<{2,}/g)].sort((a, b) => b[0].length - a[0].length)
  const spare = line.length - width
  if (!run || spare === 0 || (spare > 0 && run[0].length <= spare)) return line
  const length = run[0].length - spare
  return line.slice(0, run.index) + '<'.repeat(length) + line.slice(run.index + run[0].length)
}

/**
 * Dates are digits with a check digit after them; fields with one of their own keep their letters.
 * @param {string} line
 * @param {number[]} dates where the six digits of a date begin
 * @param {[number, number][]} checked from and to, the check digit standing at `to`
 */
function dated(line, dates, checked) {
  let right = line
  for (const at of dates) {
    const candidates = digitsFor(right.slice(at, at + 7))
    const found = candidates.find((digits) => checkDigit(digits.slice(0, 6)) === digits[6]) ?? candidates[0]
    if (found) right = right.slice(0, at) + found + right.slice(at + 7)
  }
  for (const [from, to] of checked) {
    const [digit = ''] = digitsFor(right.slice(to, to + 1))
    if (digit && right[to] !== '<') right = right.slice(0, to) + digit + right.slice(to + 1)
    const own = right.slice(from, to)
    const swapped = own.replaceAll('O', '0')
    if (checkDigit(own) !== right[to] && checkDigit(swapped) === right[to])
      right = right.slice(0, from) + swapped + right.slice(to)
  }
  return right
}

/** @type {Record<string, string[]>} */
const mistaken = {
  O: ['0'],
  Q: ['0'],
  D: ['0'],
  I: ['1'],
  L: ['1'],
  Z: ['2', '7'],
  T: ['7'],
  S: ['5'],
  G: ['6'],
  B: ['8'],
  A: ['4'],
}

/** What the digits may have been; none where a letter stands that is like no digit. @param {string} text @returns {string[]} */
function digitsFor(text) {
  let found = ['']
  for (const sign of text) {
    const meant = /[0-9]/.test(sign) ? [sign] : (mistaken[sign] ?? [])
    found = found.flatMap((head) => meant.map((digit) => head + digit)).slice(0, 64)
  }
  return text ? found : []
}

/** ICAO 9303: weights 7, 3, 1. @param {string} text */
function checkDigit(text) {
  const weights = [7, 3, 1]
  let sum = 0
  for (const [index, sign] of [...text].entries()) {
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36)
    sum += (Number.isNaN(value) ? 0 : value) * (weights[index % 3] ?? 0)
  }
  return String(sum % 10)
}
