import { editsWithin } from '../places/edits.ts'
import { type Lexicon, trigramsOf } from './lexicon.ts'

/** A stem of the lexicon that a word may have meant, and how sure that is, 0..1. */
export type Likeness = { stem: number; likeness: number }

/** Words return in a feed of vacancies: what was found for a stem is kept, up to so many a lexicon. */
const kept = 4000
const found = new WeakMap<Lexicon, Map<string, Likeness[]>>()

/** Stems of the lexicon that a mistyped, shortened or lengthened stem may have meant, likeliest first, at most four. */
export function similarStems(lexicon: Lexicon, stem: string): Likeness[] {
  if (stem.length < 4) return []
  let known = found.get(lexicon)
  if (!known || known.size >= kept) {
    known = new Map()
    found.set(lexicon, known)
  }
  const before = known.get(stem)
  if (before) return before
  const likely = searchSimilar(lexicon, stem)
  known.set(stem, likely)
  return likely
}

function searchSimilar(lexicon: Lexicon, stem: string): Likeness[] {
  const shared = new Map<number, number>()
  for (const trigram of trigramsOf(stem))
    for (const number of lexicon.trigrams.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
  const likely: Likeness[] = []
  for (const [number, count] of shared) {
    if (count < 2 && stem.length > 5) continue
    const likeness = likenessOf(stem, lexicon.spelling[number] ?? '')
    if (likeness > 0) likely.push({ stem: number, likeness })
  }
  return likely.sort((a, b) => b.likeness - a.likeness || a.stem - b.stem).slice(0, 4)
}

/** Slips allowed by length: one in four letters, two in seven, three in twelve. The first letter is seldom the wrong one. */
function likenessOf(said: string, known: string): number {
  if (known.length < 3) return 0
  const shorter = Math.min(said.length, known.length)
  const limit = shorter >= 12 ? 3 : shorter >= 7 ? 2 : 1
  const edits = editsWithin(said, known, limit)
  if (edits <= limit) {
    const likeness = 1 - (edits * 1.15) / Math.max(said.length, known.length) - (said[0] === known[0] ? 0 : 0.08)
    return likeness >= 0.66 ? likeness : 0
  }
  if (shorter < 5) return 0
  const gap = Math.abs(said.length - known.length)
  if (known.startsWith(said) || said.startsWith(known)) return gap <= 5 ? 0.84 - 0.03 * gap : 0
  if (shorter >= 6 && said.endsWith(known)) return gap <= 8 ? 0.8 - 0.01 * gap : 0
  return 0
}
