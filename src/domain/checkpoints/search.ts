import { Locale } from '../codes.ts'
import { keyOf } from '../places/key.ts'
import type { Checkpoint } from './checkpoint.ts'
import { type CheckpointFilter, checkpoints, fitsFilter } from './list.ts'

export type CheckpointFound = { id: string; confidence: number }

/**
 * Checkpoints whose name in any of the languages, on either side, is what was typed: best first, at most 16,
 * confidence 0.5 to 1. A letter or two may be wrong, a name may be unfinished, Kazakh letters may be typed as Russian ones.
 * Of equally good ones, those whose name in the person's own language fits come first.
 */
export function searchCheckpoints(text: string, options: CheckpointFilter & { locale: Locale }): CheckpointFound[] {
  const said = wordsOf(text).filter((word) => !littleWords.has(word))
  if (said.length === 0) return []
  const sounds = said.every((word) => latin.test(word)) ? said.map(keyOf).filter((sound) => sound !== '') : []
  const found = checkpoints
    .filter((point) => fitsFilter(point, options))
    .map((point) => ({
      id: point.id,
      confidence: Math.max(likeness(said, wordsByPoint.get(point) ?? []), soundLikeness(sounds, point)),
      own: ownName(point, said, options.locale),
    }))
    .filter(({ confidence }) => confidence >= 0.5)
  return found
    .toSorted((a, b) => b.confidence - a.confidence || b.own - a.own)
    .slice(0, 16)
    .map(({ id, confidence }) => ({ id, confidence }))
}

const latin = /^\p{Script=Latin}+$/u

/** "Redki" is Редьки and "Verkhny Lars" is Верхний Ларс, however their English names are spelt; a shade less sure than the letters themselves. */
const soundLikeness = (sounds: string[], point: Checkpoint): number =>
  sounds.length === 0 ? 0 : 0.97 * likeness(sounds, soundsByPoint.get(point) ?? [])

/** Letters that people type one for the other. */
const alike: Record<string, string> = {
  ё: 'е',
  э: 'е',
  й: 'и',
  і: 'и',
  ў: 'у',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  q: 'k',
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('և', 'եւ')
    .replace(/[ёэйіўәғқңөұүһq]/g, (letter) => alike[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
}

/** Words that say what kind of place it is, not which. */
const littleWords = new Set(
  wordsOf(
    'через в на по из пункт пропуска кпп мапп граница таможня аэропорт вокзал станция бекеті бекети өткізу пункті әуежай шекара өткөрүү пункту чек ара аэропорту անցակետ սահման օդանավակայան праз пункт пропуску мяжа аэрапорт checkpoint border crossing airport station at via the',
  ),
)

function ownName(point: Checkpoint, said: string[], locale: Locale): number {
  return likeness(
    said,
    point.sides.flatMap(({ names }) => spellings(names[locale])),
  )
}

/** 1 where every word typed is a word of the name; less by the letters wrong or missing. */
function likeness(said: string[], known: readonly string[]): number {
  const joined = said.join('')
  if (known.includes(joined)) return 1
  const letters = joined.length
  const byWord = said.reduce((sum, word) => sum + best(word, known) * (word.length / letters), 0)
  return Math.max(byWord, said.length > 1 ? best(joined, known) : 0)
}

function best(word: string, known: readonly string[]): number {
  let score = 0
  for (const name of known) {
    if (name === word) return 1
    if (word.length >= 3 && name.startsWith(word)) score = Math.max(score, 0.7 + 0.2 * (word.length / name.length))
    // Endings of cases: "Кайраке", "через Кайрака".
    else if (name.length >= 4 && word.startsWith(name) && word.length - name.length <= 3) score = Math.max(score, 0.88)
    else if (word.length >= 4) {
      const limit = word.length >= 8 ? 2 : 1
      const edits = editsWithin(word, name, limit)
      if (edits <= limit) score = Math.max(score, 0.9 - 0.25 * (edits / Math.max(1, Math.min(word.length, 10) / 4)))
    }
  }
  return score
}

/** Letters to change, add or drop to make one word the other, or one more than the limit. */
function editsWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** A name's words and the name written as one: "Ак-Жол" is also "акжол". */
function spellings(name: string): string[] {
  const words = wordsOf(name)
  return words.length > 1 ? [...words, words.join('')] : words
}

const wordsByPoint = new Map<Checkpoint, string[]>(
  checkpoints.map((point) => [
    point,
    [
      ...new Set([
        ...point.sides.flatMap(({ names }) => Locale.options.flatMap((locale) => spellings(names[locale]))),
        ...(point.aliases ?? []).flatMap(spellings),
        ...wordsOf(point.id.replaceAll('-', '')),
      ]),
    ],
  ]),
)

const soundsByPoint = new Map<Checkpoint, string[]>(
  checkpoints.map((point) => [
    point,
    [
      ...new Set(
        point.sides.flatMap(({ names }) => Locale.options.flatMap((locale) => spellings(names[locale]).map(keyOf))),
      ),
    ],
  ]),
)
