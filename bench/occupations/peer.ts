import type { Locale } from '../../src/domain/codes.ts'
import { occupationTitle, unitGroups } from '../../src/domain/occupations/occupations.ts'

type Found = { isco: string; likeness: number }

/** What one would write without a lexicon: the titles of the unit groups by `similarity()` of PostgreSQL's pg_trgm, best first. */
export function trigramPeer(locale: Locale): (text: string) => { found: string[]; refused: boolean } {
  const titles = unitGroups.map((isco) => ({ isco, trigrams: trigramsOf(occupationTitle(isco, locale)) }))
  return (text) => {
    const said = trigramsOf(text)
    const near: Found[] = titles
      .map(({ isco, trigrams }) => ({ isco, likeness: similarity(said, trigrams) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
    return { found: near.map(({ isco }) => isco), refused: (near[0]?.likeness ?? 0) < threshold }
  }
}

/** pg_trgm.similarity_threshold as it comes. */
const threshold = 0.3

/** As pg_trgm makes them: words in lower case, two blanks before each and one behind. */
function trigramsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}

function similarity(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const trigram of a) if (b.has(trigram)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
