/** A title as it is compared: lower case, letters and digits, one space between words. Both sides of a comparison come through here. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How alike two titles are by the trigrams of their words, 0..1, as pg_trgm counts: shared over all. */
export const likeness = (a: string, b: string): number => shared(trigrams(titleKey(a)), trigrams(titleKey(b)))

/** Words less alike than this are not forms of one word; from `sameWord` on they are, typed wrongly or not. */
const kindred = 0.4
const sameWord = 0.6

/**
 * How much of what a person said a title says, 0..1: each word of theirs by the word of the title most like it, whatever its ending
 * or a slip of the finger; a fifth hangs on the whole, so that a title that says just that comes before one that says more.
 */
export function coverage(said: string, title: string): number {
  const [wanted, has] = [keyWords(said), keyWords(title)]
  if (wanted.length === 0 || has.length === 0) return 0
  const titleWords = has.map(trigrams)
  const found = wanted.map((word) => {
    const own = trigrams(word)
    const best = Math.max(...titleWords.map((other) => shared(own, other)))
    return best < kindred ? 0 : Math.min(1, best / sameWord)
  })
  const mean = found.reduce((sum, value) => sum + value, 0) / found.length
  return mean === 0 ? 0 : 0.8 * mean + 0.2 * likeness(said, title)
}

/** The share of the skills told, parted by commas, whose every word begins a word of the text, but for its ending. */
export function skillsFound(skills: string, text: string): number {
  const wanted = skills
    .split(/[,;\n]/)
    .map(keyWords)
    .filter((words) => words.length > 0)
  if (wanted.length === 0) return 0
  const within = ` ${titleKey(text)}`
  const found = wanted.filter((words) => words.every((word) => within.includes(` ${rootOf(word)}`)))
  return found.length / wanted.length
}

/** A long word without its last third at most, for endings differ; a short one whole. */
const rootOf = (word: string): string => (word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 3)))

/** Words that tell something of the work: "на", "и", "for" do not. */
const keyWords = (text: string): string[] => {
  const words = titleKey(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => word.length > 2 || /\d/.test(word))
  return telling.length > 0 ? telling : words
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const trigram of a) if (b.has(trigram)) both += 1
  return both / (a.size + b.size - both)
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
