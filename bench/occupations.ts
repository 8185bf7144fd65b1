import { readFileSync } from 'node:fs'
import { Locale } from '../src/domain/codes.ts'
import { wholeOf } from '../src/domain/occupations/lexicon.ts'
import { lexiconOf } from '../src/domain/occupations/lexicons.ts'
import { classifyOccupation } from '../src/domain/occupations/occupations.ts'
import { saidWords } from '../src/domain/occupations/said.ts'
import type { Table } from './main.ts'
import { trigramPeer } from './occupations/peer.ts'
import { titlesAgainstRoles } from './occupations/titles.ts'

type Phrase = { text: string; isco: string }

/** Sets of phrases, by the folder and beginning of their files; what each is worth is told in the notes. */
const sets = [
  { name: 'first', files: '' },
  { name: 'second', files: 'second-' },
  { name: 'third, development', files: 'third/development-' },
  { name: 'third, final', files: 'third/final-' },
]

/** With BENCH_VERBOSE the phrases missed are printed, and the final set is left alone. */
const showsMisses = Boolean(process.env.BENCH_VERBOSE)

/**
 * How often the occupation meant is the first candidate, or among the first three, and how often what is none is refused, over
 * phrases that were written apart from the lexicons (occupations/**.tsv: text, ISCO-08 or `none`) and must stay out of them. Beside it, over
 * the third set, what likeness of trigrams to the titles of the unit groups would find.
 */
export function run(): Table {
  for (const locale of Locale.options) classifyOccupation('', locale)
  const rows = sets
    .filter(({ files }) => !showsMisses || !files.includes('final'))
    .flatMap(({ name, files }) =>
      Locale.options.map((locale) => {
        const phrases = phrasesOf(`${files}${locale}`)
        const ours = measure(
          phrases,
          locale,
          (text) => {
            const { candidates, refused } = classifyOccupation(text, locale)
            return { found: candidates.slice(0, 3).map(({ isco }) => isco), refused }
          },
          showsMisses && !files.match(/final|second/),
        )
        const theirs = files.startsWith('third') ? peerOf(phrases, locale) : {}
        return { name: `${name}: ${locale}`, figures: { ...ours, ...theirs } }
      }),
    )
  return {
    rows,
    notes: [
      ...titlesTold(),
      '@1, @3, answered, refused: per cent; refused is of phrases that name no occupation',
      'new, new @3: phrases that stand in no lexicon as they are typed, and the per cent of them whose group is among the first three',
      'p50, p99: milliseconds a phrase, said before and kept in mind (warm); p50 first: said for the first time',
      'peer: similarity of trigrams (pg_trgm) to the titles of the unit groups, in the same run, refused below 0.3',
      'first: what it missed was looked at when the lexicons were mended, so it flatters them',
      'second: written afterwards; what it missed was seen once while the lexicons grew for the third',
      'third: stored before the classifier saw it; development might be looked at afterwards, by kinds of miss, final never; its sums were seen twice (third/README.md)',
    ],
  }
}

/** BENCH_TITLES names a folder of HeadHunter's vacancies; without it titles are not looked at. */
function titlesTold(): string[] {
  const folder = process.env.BENCH_TITLES
  if (!folder) return []
  const { titles, first, three, near, unknown } = titlesAgainstRoles(folder)
  const of = (part: number) => `${percent(part, titles)} %`
  return [
    `titles of ${titles} vacancies against their professional role: a group of the role first ${of(first)}, among three ${of(three)}, the same sub-major group ${of(near)}, none ${of(unknown)}`,
  ]
}

function peerOf(phrases: Phrase[], locale: Locale) {
  const figures = measure(phrases, locale, trigramPeer(locale))
  return { 'peer @1': figures['@1'], 'peer @3': figures['@3'], 'peer refused': figures.refused }
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

type Classifier = (text: string) => { found: string[]; refused: boolean }

function measure(phrases: Phrase[], locale: Locale, classify: Classifier, shows = false) {
  const named = { all: 0, first: 0, three: 0, answered: 0, unseen: 0, unseenThree: 0 }
  const none = { all: 0, refused: 0 }
  const firstTimes: number[] = []
  for (const { text, isco } of phrases) {
    const started = performance.now()
    const { found, refused } = classify(text)
    firstTimes.push(performance.now() - started)
    const meant = isco.split('/')
    const isAmongThree = meant.some((code) => found.includes(code))
    const isRight = isco === 'none' ? refused : isAmongThree
    if (!isRight && shows) console.log([locale, text, isco, found.join(' '), refused].join('\t'))
    if (isco === 'none') {
      none.all++
      if (refused) none.refused++
      continue
    }
    named.all++
    if (meant.includes(found[0] ?? '')) named.first++
    if (isAmongThree) named.three++
    if (!isInLexicon(text)) {
      named.unseen++
      if (isAmongThree) named.unseenThree++
    }
    if (!refused) named.answered++
  }
  const times = phrases.map(({ text }) => timeOf(text, classify)).sort((a, b) => a - b)
  return {
    named: named.all,
    '@1': percent(named.first, named.all),
    '@3': percent(named.three, named.all),
    new: named.unseen,
    'new @3': percent(named.unseenThree, named.unseen),
    answered: percent(named.answered, named.all),
    none: none.all,
    refused: percent(none.refused, none.all),
    'p50 first, ms': hundredths(firstTimes.sort((a, b) => a - b)[Math.floor(firstTimes.length / 2)] ?? 0),
    p50Ms: hundredths(times[Math.floor(times.length / 2)] ?? 0),
    p99Ms: hundredths(times[Math.floor(times.length * 0.99)] ?? 0),
  }
}

const isInLexicon = (text: string): boolean =>
  Locale.options.some((locale) => lexiconOf(locale).wholes.has(wholeOf(saidWords(text))))

function timeOf(text: string, classify: Classifier): number {
  const started = performance.now()
  classify(text)
  return performance.now() - started
}

const percent = (part: number, all: number) => Math.round((1000 * part) / all) / 10
const hundredths = (value: number) => Math.round(value * 100) / 100
