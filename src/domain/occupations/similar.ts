import { editsWithin } from '../places/edits.ts'
import { type Lexicon, trigramsOf } from './lexicon.ts'

/** A stem of the lexicon that a word may have meant, and how sure that is, 0..1. */
export type Likeness = { stem: number; likeness: number }

/** Stems of the lexicon that a mistyped, shortened or lengthened stem may have meant, likeliest first, at most four. */
export function similarStems(lexicon: Lexicon, stem: string): Likeness[] {
  if (stem.length < 4) return []
  const shared = new Map<number, number>()
  for (const trigram of trigramsOf(stem))
    for (const number of lexicon.trigrams.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
  const found: Likeness[] = []
  for (const [number, count] of shared) {
    if (count < 2 && stem.length > 5) continue
    const likeness = likenessOf(stem, lexicon.spelling[number] ?? '')
    if (likeness > 0) found.push({ stem: number, likeness })
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.stem - b.stem).slice(0, 4)
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
