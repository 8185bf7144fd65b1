/** Words made comparable: case, accents of typing, spaces and punctuation do not count. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('և', 'եւ')
      // Marks that stand inside a word and that people leave out: «Ի՞նչ», «сям'і».
      .replace(/(?<=\p{L})[՛՜՞'’ʼ](?=\p{L})/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/**
 * Which of the labels a typed text means: the same words, the number of the button, the only label that begins so, or
 * the only one a letter or two away. `undefined` where none or several fit: a guess would answer for the person.
 */
export function matchLabel(text: string, labels: readonly string[]): number | undefined {
  const said = fold(text)
  if (!said) return undefined
  const folded = labels.map(fold)
  const same = folded.indexOf(said)
  if (same >= 0) return same
  if (/^\d{1,2}$/.test(said)) {
    const number = Number(said)
    return number >= 1 && number <= labels.length ? number - 1 : undefined
  }
  const only = (fits: (label: string) => boolean) => {
    const found = folded.flatMap((label, index) => (fits(label) ? [index] : []))
    return found.length === 1 ? found[0] : undefined
  }
  if (said.length < 3) return undefined
  return (
    only((label) => label.startsWith(said)) ??
    only((label) => label.split(' ').includes(said)) ??
    only((label) => sharesWords(label.split(' '), said.split(' '))) ??
    (said.length >= 5 ? only((label) => editsBetween(label, said, 2) <= (said.length >= 8 ? 2 : 1)) : undefined)
  )
}

/** The one word of the label with an ending put on, or a label of several words of which every longer word said is one. */
function sharesWords(label: readonly string[], said: readonly string[]): boolean {
  const isOneOf = (own: string) =>
    label.some((word) => word.length >= 4 && own.startsWith(word.slice(0, -1)) && own.length - word.length <= 3)
  const long = said.filter((own) => own.length >= 4)
  return label.length === 1 ? long.some(isOneOf) : long.length > 0 && long.every(isOneOf)
}

/** Letters to change to make one word the other, up to `limit` + 1. */
export function editsBetween(a: string, b: string, limit: number): number {
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
