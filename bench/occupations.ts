import { readFileSync } from 'node:fs'
import { Locale } from '../src/domain/codes.ts'
import { classifyOccupation } from '../src/domain/occupations/occupations.ts'
import type { Table } from './main.ts'

type Phrase = { text: string; isco: string }

/**
 * How often the occupation meant is the first candidate, or among the first three, and how often what is none is refused, over
 * phrases that were written apart from the lexicons (occupations/*.tsv: text, ISCO-08 or `none`) and must stay out of them. What the
 * first set missed was looked at when the lexicons were mended, so it flatters them. The second was written afterwards, though by an
 * author of the lexicons; nothing was mended by it, nor may be.
 */
export function run(): Table {
  for (const locale of Locale.options) classifyOccupation('', locale)
  const rows = ['', 'second-'].flatMap((set) =>
    Locale.options.map((locale) => ({
      name: `${set}${locale}`,
      figures: measure(locale, phrasesOf(`${set}${locale}`)),
    })),
  )
  return {
    rows,
    notes: [
      '@1, @3, answered, refused: per cent; refused is of phrases that name no occupation',
      'p50, p99: milliseconds a phrase, said before and kept in mind (warm)',
      'second-: written after the lexicons were mended, and nothing was mended by it',
    ],
  }
}

function phrasesOf(name: string): Phrase[] {
  const table = readFileSync(new URL(`./occupations/${name}.tsv`, import.meta.url), 'utf8')
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', isco = ''] = line.split('\t')
      return { text, isco }
    })
}

function measure(locale: Locale, phrases: Phrase[]) {
  const named = { all: 0, first: 0, three: 0, answered: 0 }
  const none = { all: 0, refused: 0 }
  for (const { text, isco } of phrases) {
    const { candidates, refused } = classifyOccupation(text, locale)
    const found = candidates.slice(0, 3).map((candidate) => String(candidate.isco))
    const isRight = isco === 'none' ? refused : found.includes(isco)
    if (!isRight && process.env.BENCH_VERBOSE) console.log(locale, text, isco, found.join(' '), refused)
    if (isco === 'none') {
      none.all++
      if (refused) none.refused++
      continue
    }
    named.all++
    if (found[0] === isco) named.first++
    if (found.includes(isco)) named.three++
    if (!refused) named.answered++
  }
  const times = phrases.map(({ text }) => timeOf(text, locale)).sort((a, b) => a - b)
  return {
    named: named.all,
    '@1': percent(named.first, named.all),
    '@3': percent(named.three, named.all),
    answered: percent(named.answered, named.all),
    none: none.all,
    refused: percent(none.refused, none.all),
    p50Ms: hundredths(times[Math.floor(times.length / 2)] ?? 0),
    p99Ms: hundredths(times[Math.floor(times.length * 0.99)] ?? 0),
  }
}

function timeOf(text: string, locale: Locale): number {
  const started = performance.now()
  classifyOccupation(text, locale)
  return performance.now() - started
}

const percent = (part: number, all: number) => Math.round((1000 * part) / all) / 10
const hundredths = (value: number) => Math.round(value * 100) / 100
