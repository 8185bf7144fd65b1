import type { Locale } from '../codes.ts'
import type { UnitGroup } from './groups.ts'
import { type SaidWord, saidWords } from './said.ts'
import { stemOf } from './stems.ts'
import type { Talk } from './talk.ts'
import type { OccupationWords } from './words.ts'

/** What one language knows of occupations, ready to be searched: names as stems with weights, and trigrams for slips of the pen. */
export type Lexicon = {
  locale: Locale
  names: Name[]
  /** Stem → its number. */
  stems: Map<string, number>
  /** By the stem's number: the stem itself, how telling it is, and where it stands. */
  spelling: string[]
  weight: number[]
  places: Place[][]
  /** Forms as they are written in the lexicon, by sound: a word said in just this form is surer than one of the same stem. */
  forms: Set<string>
  filler: Set<string>
  /** Whole texts, by sound: those that are names of occupations, and those that are none. */
  wholes: Set<string>
  nothings: Set<string>
  /** Trigram of a stem → numbers of stems. */
  trigrams: Map<string, number[]>
}

/** A name of one unit group, or of something that is no occupation. `rank` 0..1 falls from the first name of a group to its last. */
export type Name = { code: UnitGroup | 'none'; keys: string[]; stems: number[]; total: number; rank: number }
export type Place = { name: number; at: number }

export function buildLexicon(
  locale: Locale,
  titles: Record<UnitGroup, string>,
  words: OccupationWords,
  deeds: OccupationWords,
  talk: Talk,
  residual: ReadonlySet<string>,
): Lexicon {
  const lexicon: Lexicon = {
    locale,
    names: [],
    stems: new Map(),
    spelling: [],
    weight: [],
    places: [],
    forms: new Set(),
    filler: new Set(),
    wholes: new Set(),
    nothings: new Set(),
    trigrams: new Map(),
  }
  for (const phrase of parts(talk.filler)) for (const { key } of saidWords(phrase)) lexicon.filler.add(key)
  for (const code of Object.keys(titles) as UnitGroup[]) {
    const said = [...parts(words[code] ?? ''), ...(residual.has(code) ? [] : parts(titles[code]))]
    said.forEach((phrase, index) => {
      addName(lexicon, code, phrase, 1 - index / (said.length + 8))
    })
    for (const phrase of parts(deeds[code] ?? '').flatMap(alternatives)) addName(lexicon, code, phrase, deedRank)
  }
  for (const phrase of parts(talk.notWork)) addName(lexicon, 'none', phrase, 1)
  for (const phrase of parts(talk.alone)) lexicon.nothings.add(wholeOf(saidWords(phrase)))
  weigh(lexicon)
  return lexicon
}

const parts = (list: string): string[] =>
  list
    .split(/[,;()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A text by its sounds, to be compared as a whole. */
export const wholeOf = (words: SaidWord[]): string => words.map(({ key }) => key).join(' ')

/** A deed stands beside the names of its group, neither before nor behind them. */
const deedRank = 0.7

/** "мою/чищу тарелки/кастрюли" as the four phrases it stands for. */
const alternatives = (phrase: string): string[] =>
  phrase
    .split(/\s+/)
    .map((word) => word.split('/'))
    .reduce<string[]>((said, words) => said.flatMap((start) => words.map((word) => `${start} ${word}`)), [''])

function addName(lexicon: Lexicon, code: Name['code'], phrase: string, rank: number): void {
  const words = saidWords(phrase)
  const keys = words.map(({ key }) => key)
  if (keys.length === 0) return
  ;(code === 'none' ? lexicon.nothings : lexicon.wholes).add(wholeOf(words))
  const name = lexicon.names.length
  const stems = keys.map((key, at) => {
    lexicon.forms.add(key)
    const stem = numberOf(lexicon, stemOf(key, lexicon.locale))
    lexicon.places[stem]?.push({ name, at })
    return stem
  })
  lexicon.names.push({ code, keys, stems, total: 0, rank })
}

function numberOf(lexicon: Lexicon, stem: string): number {
  const known = lexicon.stems.get(stem)
  if (known !== undefined) return known
  const number = lexicon.spelling.length
  lexicon.stems.set(stem, number)
  lexicon.spelling.push(stem)
  lexicon.places.push([])
  for (const trigram of trigramsOf(stem)) {
    const list = lexicon.trigrams.get(trigram)
    if (list) list.push(number)
    else lexicon.trigrams.set(trigram, [number])
  }
  return number
}

export function trigramsOf(stem: string): Set<string> {
  const padded = `^${stem}$`
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  return found
}

/** Words of few groups tell more than words of many; what only fills a sentence tells next to nothing. */
const fillerWeight = 0.25

function weigh(lexicon: Lexicon): void {
  const fillers = new Set([...lexicon.filler].map((key) => stemOf(key, lexicon.locale)))
  lexicon.spelling.forEach((stem, number) => {
    const codes = new Set<string>()
    for (const { name } of lexicon.places[number] ?? []) codes.add(lexicon.names[name]?.code ?? '')
    const isSmall = stem.length <= 2 || fillers.has(stem)
    lexicon.weight.push(isSmall ? fillerWeight : 2 + Math.log(436 / codes.size))
  })
  for (const name of lexicon.names) name.total = name.stems.reduce((sum, stem) => sum + (lexicon.weight[stem] ?? 0), 0)
}
