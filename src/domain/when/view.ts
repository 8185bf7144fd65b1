import type { Locale } from '../codes.ts'
import { type Ending, endingOf, nearReadings, type Reading, readingsOf } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Tokens seen with the words of one language or of several, the first that knows a word deciding. */
export type View = {
  tokens: readonly Token[]
  /** Whether 03/04 may be the fourth of March. */
  monthMayComeFirst: boolean
  look: (at: number) => Look[]
  ending: (at: number) => Ending | undefined
}

export type Look = { to: number; reading: Reading }

const longestForm = 5

export function viewOf(
  tokens: readonly Token[],
  locales: readonly Locale[],
  slips: boolean,
  monthMayComeFirst: boolean,
): View {
  const seen = new Map<number, Look[]>()
  const look = (at: number): Look[] => {
    const known = seen.get(at)
    if (known) return known
    const looks = lookAt(tokens, at, locales, slips)
    seen.set(at, looks)
    return looks
  }
  const ending = (at: number): Ending | undefined => {
    const token = tokens[at]
    if (token?.is !== 'word' || (!token.attached && token.text.length < 2)) return undefined
    for (const locale of locales) {
      const found = endingOf(token.text, locale)
      if (found) return found
    }
    return undefined
  }
  return { tokens, monthMayComeFirst, look, ending }
}

function lookAt(tokens: readonly Token[], at: number, locales: readonly Locale[], slips: boolean): Look[] {
  const words: string[] = []
  const looks: Look[] = []
  for (let to = at; to < Math.min(tokens.length, at + longestForm); to += 1) {
    const token = tokens[to]
    if (token?.is !== 'word') break
    words.push(token.text)
    for (const locale of locales) {
      const readings = readingsOf(words, locale)
      looks.push(...readings.map((reading) => ({ to: to + 1, reading })))
      if (readings.length > 0) break
    }
  }
  if (looks.some(({ to }) => to === at + 1) || !slips) return looks
  const [word] = words
  for (const locale of word ? locales : []) {
    const near = nearReadings(word ?? '', locale)
    if (near.length > 0) return [...looks, ...near.map((reading) => ({ to: at + 1, reading }))]
  }
  return looks
}

type Of<K extends Reading['is']> = { to: number; reading: Reading & { is: K } }

/** The readings of one kind that begin at a token. */
export const find = <K extends Reading['is']>(view: View, at: number, ...kinds: K[]): Of<K>[] =>
  view.look(at).filter((look): look is Of<K> => kinds.some((kind) => kind === look.reading.is))

/** The place itself, and the places after a word of these kinds. */
export const maybe = (view: View, at: number, ...kinds: Reading['is'][]): number[] => [
  at,
  ...find(view, at, ...kinds).map(({ to }) => to),
]

export type Quantity = { to: number; n: number; digits: number; ordinal: boolean; isWord: boolean; ending?: Ending }

/** The numbers that begin at a token: in digits with or without an ending, or in words («двадцать пятого»). */
export function quantities(view: View, at: number): Quantity[] {
  const token = view.tokens[at]
  if (token?.is === 'int') {
    const bare = { to: at + 1, n: token.n, digits: token.digits, ordinal: false, isWord: false }
    const ending = view.ending(at + 1)
    if (!ending) return [bare]
    const ended = { ...bare, to: at + 2, ending }
    return view.tokens[at + 1]?.attached ? [ended] : [ended, bare]
  }
  return find(view, at, 'number').flatMap(({ to, reading }): Quantity[] => {
    const alone = {
      to,
      n: reading.n,
      digits: 0,
      ordinal: reading.ordinal,
      isWord: true,
      ...(reading.ending && { ending: reading.ending }),
    }
    if (reading.n < 10 || reading.n % 10 > 0 || reading.ordinal) return [alone]
    const whole = find(view, to, 'number')
      .filter((unit) => unit.reading.n > 0 && unit.reading.n < 10)
      .map(
        (unit): Quantity => ({
          to: unit.to,
          n: reading.n + unit.reading.n,
          digits: 0,
          ordinal: unit.reading.ordinal,
          isWord: true,
          ...(unit.reading.ending && { ending: unit.reading.ending }),
        }),
      )
    return whole.length > 0 ? whole : [alone]
  })
}
