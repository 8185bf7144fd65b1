/** What people and cameras send as machine-readable lines, made into lines of the right letters and length. */

export type MrzFormat = 'TD1' | 'TD3' | 'RU_INTERNAL'

const lookAlikes: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  '«': '<<',
  '‹': '<',
  '＜': '<',
  '〈': '<',
  '&LT;': '<',
}

/** Cyrillic letters that look Latin made Latin, upper case. */
export function latinLookAlikes(text: string): string {
  return [...text.toUpperCase()].map((letter) => lookAlikes[letter] ?? letter).join('')
}

/** Whether a text is meant as machine-readable lines at all: long runs of capitals, digits and fillers. */
export function looksLikeMrz(text: string): boolean {
  const tight = latinLookAlikes(text).replace(/[\s|]/g, '')
  return tight.length >= 40 && /<{2,}/.test(tight) && /^[A-Z0-9<]{5,}/.test(tight)
}

/**
 * The lines, two of 44 or three of 30; `undefined` where they are neither. Lost fillers at the end of a line, or in its
 * longest run of them, are put back: they are what is miscounted when lines are copied by hand.
 */
export function mrzLines(text: string): { format: 'TD1' | 'TD3'; lines: string[] } | undefined {
  const raw = latinLookAlikes(text.replaceAll('&lt;', '<'))
    .split(/[\n\r|]+/)
    .map((line) => line.replace(/[^A-Z0-9<]/g, ''))
    .filter((line) => line.length > 0)
  const joined = raw.join('')
  if (raw.length === 1 && joined.length === 88) return { format: 'TD3', lines: [joined.slice(0, 44), joined.slice(44)] }
  if (raw.length === 1 && joined.length === 90)
    return { format: 'TD1', lines: [joined.slice(0, 30), joined.slice(30, 60), joined.slice(60)] }
  if (raw.length === 2) return fitted('TD3', raw, 44)
  if (raw.length === 3) return fitted('TD1', raw, 30)
  return undefined
}

function fitted(
  format: 'TD1' | 'TD3',
  raw: string[],
  width: number,
): { format: 'TD1' | 'TD3'; lines: string[] } | undefined {
  const names = format === 'TD3' ? 0 : 2
  const lines = raw.map((line, index) => widened(line, width, index === names || (format === 'TD1' && index === 0)))
  return lines.every((line) => line.length === width) ? { format, lines } : undefined
}

function widened(line: string, width: number, endsInFillers: boolean): string {
  if (line.length === width) return line
  if (line.length > width) {
    const spare = line.length - width
    const run = longestRun(line)
    return run && run.length > spare ? line.slice(0, run.at) + line.slice(run.at + spare) : line
  }
  if (line.length < width - 12) return line
  const missing = '<'.repeat(width - line.length)
  if (endsInFillers) return line + missing
  const run = longestRun(line)
  return run ? line.slice(0, run.at) + missing + line.slice(run.at) : line
}

function longestRun(line: string): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined
  for (const found of line.matchAll(/<{2,}/g))
    if (!best || found[0].length > best.length) best = { at: found.index, length: found[0].length }
  return best
}
