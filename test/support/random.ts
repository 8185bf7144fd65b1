/** Numbers that look like chance and are the same again for the same seed. */
export type Random = {
  /** 0 ≤ n < below. */
  below: (below: number) => number
  /** True in so many of a hundred. */
  in100: (of: number) => boolean
  pick: <T>(from: readonly T[]) => T
}

/** Mulberry32: small, and even enough to choose what a person does next. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    in100: (of) => below(100) < of,
    pick(from) {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('expected something to pick from')
      return picked
    },
  }
}
