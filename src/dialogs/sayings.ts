import { fold } from './match-label.ts'

/**
 * What people say besides the words on a button, by what it means, in whichever of our languages they type it. `авто-`
 * stands for every word that begins so; all else is said just so, alone or among other words.
 */
export type Sayings<T extends string> = Readonly<Record<T, readonly string[]>>

/** An ending is no longer than that: beyond it, it is another word. */
const longestEnding = 8
/** Who says more than that tells a story, and a word of it is not the answer. */
const mostWords = 8

/** Whoever says what it is not has not said what it is. */
const denials = new Set(['не', 'нет', 'ни', 'без', 'емес', 'эмес', 'жоқ', 'жок', 'չէ', 'ոչ', 'not', 'no', 'without'])

/** The one thing a text means; `undefined` where it says nothing known, `null` where it says several things, or what is not so. */
export type Named<T extends string> = (text: string) => T | null | undefined

/** Understands what is said word for word and nothing more: yes is not heard in a longer sentence. */
export function namedAlone<T extends string>(sayings: Sayings<T>): (text: string) => T | undefined {
  const whole = new Map(wordsOf(sayings).map(({ code, said }) => [fold(said), code]))
  return (text) => whole.get(fold(text))
}

/** Understands a saying among other words too. `over`: where both are said the first is meant, as of "look for work". */
export function namedBy<T extends string>(sayings: Sayings<T>, over: readonly (readonly [T, T])[] = []): Named<T> {
  const alone = namedAlone(sayings)
  const all = wordsOf(sayings).map(({ code, said }) => ({ code, said: fold(said), isStem: said.endsWith('-') }))
  const single = new Map(all.flatMap(({ code, said, isStem }) => (isStem ? [] : [[said, code]])))
  // Of two that fit a word the longer says more.
  const stems = all
    .filter(({ isStem, said }) => isStem && !said.includes(' '))
    .toSorted((a, b) => b.said.length - a.said.length)
  // Longer ones first: of “business trip” its own words say nothing more.
  const phrases = all
    .filter(({ said }) => said.includes(' '))
    .toSorted((a, b) => b.said.length - a.said.length)
    .map(({ code, said, isStem }) => ({ code, pattern: new RegExp(` ${said}${isStem ? ending : ''} `, 'u') }))
  return (text) => {
    const whole = alone(text)
    if (whole) return whole
    const heard = new Set<T>()
    let left = ` ${fold(text)} `
    for (const { code, pattern } of phrases) {
      if (!pattern.test(left)) continue
      heard.add(code)
      left = left.replace(pattern, ' ')
    }
    const rest = left.split(' ').filter(Boolean)
    if (rest.length > mostWords) return undefined
    for (const word of rest) {
      const code = single.get(word) ?? stems.find(({ said }) => hasEnding(word, said))?.code
      if (code) heard.add(code)
    }
    for (const [first, second] of over) if (heard.has(first)) heard.delete(second)
    const [only] = heard
    return heard.size > 1 || (only && rest.some((word) => denials.has(word))) ? null : only
  }
}

const ending = `\\p{L}{0,${longestEnding}}`
const hasEnding = (word: string, stem: string) => word.startsWith(stem) && word.length - stem.length <= longestEnding

function wordsOf<T extends string>(sayings: Sayings<T>): { code: T; said: string }[] {
  const found: { code: T; said: string }[] = []
  for (const code in sayings) for (const said of sayings[code]) found.push({ code, said })
  return found
}
