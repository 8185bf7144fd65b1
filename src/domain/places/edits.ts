/**
 * Letters to change, add, drop or swap with their neighbour to make one word the other; `limit + 1` where it is more than the limit.
 * (Optimal string alignment: no letter is edited twice.)
 */
export function editsWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const width = b.length + 1
  let before = new Int32Array(width)
  let row = Int32Array.from({ length: width }, (_, index) => index)
  let next = new Int32Array(width)
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      next[j] = edits
      if (edits < least) least = edits
    }
    if (least > limit) return limit + 1
    const spare = before
    before = row
    row = next
    next = spare
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1)
}
