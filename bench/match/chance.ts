/** Draws that are the same every time. */
export type Random = () => number

/** Numbers from 0 to 1, of one seed always the same (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<T>(among: readonly T[], random: Random): T {
  const picked = among[Math.floor(random() * among.length)]
  if (picked === undefined) throw new Error('expected something to pick from')
  return picked
}

/** Draws from `among` as often as the weights say. */
export function weighted<T>(among: readonly T[], weightOf: (one: T, index: number) => number): (random: Random) => T {
  const ends: number[] = []
  let sum = 0
  for (const [index, one] of among.entries()) {
    sum += weightOf(one, index)
    ends.push(sum)
  }
  return (random) => {
    const at = random() * sum
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    const drawn = among[low]
    if (drawn === undefined) throw new Error('expected something to draw from')
    return drawn
  }
}

/** About 1, half of the time within a `spread`th of it; never far below nought or above a few. */
export const around = (random: Random, spread: number): number =>
  Math.exp((random() + random() + random() - 1.5) * spread * 2)
