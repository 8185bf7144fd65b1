/** A title as it is compared: lower case, letters and digits, one space between words. Both sides of a comparison come through here. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How alike two titles are by the trigrams of their words, 0..1, as pg_trgm counts: shared over all. */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [trigrams(titleKey(a)), trigrams(titleKey(b))]
  if (ofA.size === 0 || ofB.size === 0) return 0
  let shared = 0
  for (const trigram of ofA) if (ofB.has(trigram)) shared += 1
  return shared / (ofA.size + ofB.size - shared)
}

function trigrams(key: string): Set<string> {
  const found = new Set<string>()
  for (const word of key.split(' ')) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}
