import { editsWithin } from './edits.ts'
import { type Entry, lettersOf, type NameRank, nameRank, type PlaceIndex, writtenForm } from './index.ts'
import { keyOf, wordsOf } from './key.ts'
import type { Place } from './place.ts'
import { withoutEndings } from './words.ts'

/** How a name was recognised; the smaller the grade, the surer. Places of one grade fit equally. */
export type Match = { place: Place; grade: number; confidence: number }

/** Grades: as written; as it sounds; with an ending or a known other spelling; part of a name; misspelt. */
export const grade = { exact: 0, sound: 1, inflected: 2, other: 3, part: 4, misspelt: 5 } as const

type Wanted = (place: Place) => boolean

/** Places whose name these words are, with confidence 0.5 to 1, in no order. `isWanted` limits them to a state or regions. */
export function matchName(index: PlaceIndex, words: readonly string[], isWanted: Wanted): Match[] {
  const keys = words.map(keyOf)
  const key = keys.join('')
  if (key.length < 2 || /^\d+$/.test(key)) return []
  const found = new Found(isWanted)

  found.addEntry(index.byKey.get(key), exactly(words.join('')))
  if (found.bestElsewhere === grade.exact && found.best > grade.exact) return []
  if (found.isSettledBy(grade.sound)) return found.list()

  const forms = inflectedForms(words, keys)
  for (const { form, isStem } of forms) {
    const entries = isStem ? (index.byStem.get(form) ?? []) : [index.byKey.get(form)]
    for (const entry of entries) found.addEntry(entry, inflected(form))
  }
  for (const entry of index.byStem.get(key) ?? []) if (key.length >= 4) found.addEntry(entry, unfinished)
  if (found.isSettledBy(grade.inflected)) return found.list()
  const readings = [key, ...forms.map(({ form }) => form)]
  if (found.bestElsewhere < found.best) return []
  if (found.best > grade.inflected && readings.some((form) => form.length >= 4 && index.foreign.has(form))) return []
  if (found.isSettledBy(grade.other)) return found.list()

  for (const place of index.byWord.get(key) ?? []) found.add(place, grade.part, 0.78)
  beginnings(index, key, found)
  misspelt(index, key, found)
  const written = writtenForm(words)
  if (written !== key) misspelt(index, written, found)
  for (const { form } of forms) if (form.length >= 6) misspelt(index, form, found, 0.04)
  return found.list()
}

type Judge = (place: Place, rank: NameRank) => { grade: number; confidence: number }

/** A rare spelling of a small place is known by itself only, not with endings or slips. */
const isTooFaint = (place: Place, rank: NameRank): boolean => rank === nameRank.other && place.population < 20_000

/** The best match of each place so far. */
class Found {
  best = Number.POSITIVE_INFINITY
  /** Of larger places outside what is wanted: told surely, the text means them and nothing here. */
  bestElsewhere = Number.POSITIVE_INFINITY
  readonly #isWanted: Wanted
  readonly #matches = new Map<Place, Match>()

  constructor(isWanted: Wanted) {
    this.#isWanted = isWanted
  }

  addEntry(entry: Entry | undefined, judge: Judge): void {
    for (const { place, rank } of entry?.places ?? []) {
      const judged = judge(place, rank)
      if (isTooFaint(place, rank) && judged.grade > grade.other) continue
      this.add(place, judged.grade, judged.confidence)
    }
  }

  add(place: Place, itsGrade: number, confidence: number): void {
    if (!this.#isWanted(place)) {
      if (place.population >= 20_000 && itsGrade <= grade.inflected)
        this.bestElsewhere = Math.min(this.bestElsewhere, itsGrade)
      return
    }
    const known = this.#matches.get(place)
    if (known && (known.grade < itsGrade || (known.grade === itsGrade && known.confidence >= confidence))) return
    this.#matches.set(place, { place, grade: itsGrade, confidence })
    this.best = Math.min(this.best, itsGrade)
  }

  /** Whether the best so far is so sure that worse ways of reading need not be tried. A small place is not: a slip in a large one's name may give its name. */
  isSettledBy(itsGrade: number): boolean {
    return (
      this.best === grade.exact ||
      (this.best <= itsGrade &&
        this.list().some((match) => match.grade === this.best && match.place.population >= 20_000))
    )
  }

  list(): Match[] {
    return [...this.#matches.values()]
  }
}

/** The name as it stands: in the letters of one of its languages, or only in its sounds ("Кызылорда", "Qostanai"). */
function exactly(written: string): Judge {
  return (place, rank) => {
    if (rank === nameRank.other) return { grade: grade.other, confidence: 0.9 }
    const names = rank === nameRank.everyday ? place.everyday : Object.values(place.names)
    return names.some((name) => plainly(name) === plainly(written))
      ? { grade: grade.exact, confidence: 1 }
      : rank === nameRank.everyday && written.length <= 5
        ? { grade: grade.misspelt, confidence: 0.7 } // short forms are to be told as they are
        : { grade: grade.sound, confidence: 0.97 }
  }
}

const plainly = (name: string): string => wordsOf(name).join('').replaceAll('ё', 'е')

function inflected(form: string): Judge {
  return (place, rank) =>
    rank === nameRank.other
      ? { grade: grade.misspelt, confidence: 0.8 }
      : rank === nameRank.everyday && form.length <= 3
        ? { grade: grade.misspelt, confidence: 0.6 }
        : { grade: grade.inflected, confidence: form.length < 3 ? 0.91 : place.population >= 20_000 ? 0.94 : 0.86 }
}

const unfinished: Judge = (_, rank) => ({ grade: grade.misspelt, confidence: rank === nameRank.other ? 0.7 : 0.8 })

/** What the words may be without the endings of a case: each word's readings joined; whole names first. */
function inflectedForms(words: readonly string[], keys: readonly string[]): { form: string; isStem: boolean }[] {
  const forms = new Map<string, boolean>()
  const parts = words.map((word, index) => withoutEndings(word, keys[index] ?? ''))
  // Turkic, Armenian and the last word of a Slavic name: only the end changes.
  const head = keys.slice(0, -1).join('')
  for (const form of parts.at(-1)?.whole ?? []) forms.set(`whole ${head}${form}`, false)
  let phrases = ['']
  for (const [index, part] of parts.entries()) {
    const readings = [keys[index] ?? '', ...part.stem]
    phrases = phrases.flatMap((phrase) => readings.map((reading) => phrase + reading)).slice(0, 64)
  }
  for (const phrase of phrases.slice(words.length > 1 ? 0 : 1)) forms.set(`stem ${phrase}`, true)
  return [...forms].map(([named, isStem]) => ({ form: named.slice(named.indexOf(' ') + 1), isStem }))
}

/** Names of today that begin so, at least four letters and half of the name: surer the more of it is there and the larger the place. */
function beginnings(index: PlaceIndex, key: string, found: Found): void {
  if (key.length < 4) return
  for (let length = key.length + 1; length <= key.length * 2; length++)
    for (const { text, entry } of index.byLength[length] ?? [])
      if (text.startsWith(key))
        for (const { place, rank } of entry.places)
          if (rank !== nameRank.other && place.population >= 5000)
            found.add(place, grade.misspelt, 0.6 + (0.25 * key.length) / length + 0.08 * weightOf(place))
}

/** 0 to 1, by the number of people on a logarithmic scale. */
const weightOf = (place: Place): number => Math.min(Math.log10(place.population + 10) / 6, 1)

/** Names within a letter or two. Small places need a nearer likeness than large ones: fewer people mean them. */
function misspelt(index: PlaceIndex, text: string, found: Found, less = 0): void {
  const limit = text.length < 3 ? 0 : text.length < 8 ? 1 : text.length < 14 ? 2 : 3
  if (limit === 0) return
  const letters = lettersOf(text)
  for (let length = text.length - limit; length <= text.length + limit; length++)
    for (const spelling of index.byLength[length] ?? []) {
      if (bitsOf(spelling.letters ^ letters) > limit * 2) continue
      const edits = editsWithin(text, spelling.text, limit)
      if (edits > limit) continue
      const likeness = 1 - edits / Math.max(text.length, spelling.text.length)
      const startsAlike = text[0] === spelling.text[0] ? 0 : 0.08
      for (const { place, rank } of spelling.entry.places) {
        const needed = place.population >= 50_000 ? (edits > 1 ? 0.77 : 0.74) : place.population >= 5000 ? 0.8 : 0.85
        if (likeness < needed || isTooFaint(place, rank) || (rank !== nameRank.today && spelling.text.length < 5))
          continue
        if (text.length === 3 && (place.population < 200_000 || startsAlike > 0)) continue
        const confidence =
          0.45 + 0.45 * likeness + 0.08 * weightOf(place) - startsAlike - (rank === nameRank.other ? 0.05 : 0) - less
        if (confidence >= 0.7) found.add(place, grade.misspelt, Math.min(confidence, 0.93))
      }
    }
}

function bitsOf(bits: number): number {
  let rest = bits
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
