import type { Locale } from '../codes.ts'
import { keyOf } from '../places/key.ts'
import { stemOf } from './stems.ts'

/**
 * What else a word typed in Latin letters may sound like: `x` is written for х, խ and also ղ ("xoharar", "vacharox"), `c` for ц, ծ and ց
 * ("oficiant", "matucox"), `ch` also for a Belarusian х ("kuchar"). Nothing for a word in which they do not occur, or in other letters.
 */
export function otherSounds(word: string): string[] {
  if (!/[xc]/.test(word) || !/^\p{Script=Latin}+$/u.test(word)) return []
  const soft = word.replace(/c(?![hk])/g, 'ts')
  const spellings = [
    soft,
    soft.replace(/x/g, 'kh'),
    soft.replace(/x/g, 'gh'),
    soft.replace(/x(?=.)/g, 'kh').replace(/x$/, 'gh'),
  ]
  return [...new Set(spellings.map(keyOf))].filter((key) => key !== keyOf(word))
}

/**
 * The thing that the doer named by a Kazakh or Kyrgyz word has to do with, as a stem: "шашлыкшы", "тандырчы" and "сваркашымын" tell
 * the shashlik, the oven and the welding. Nothing where the word has no such ending.
 */
export function thingOfDoer(key: string, locale: Locale): string | undefined {
  if (locale !== 'kk' && locale !== 'ky') return undefined
  return /^(.{3,})[SC]$/.exec(stemOf(key, locale))?.[1]
}

/** The word with two neighbouring letters changed about, each pair in turn: "wleder" may be a welder. */
export const swapped = (key: string): string[] =>
  key.length < 5
    ? []
    : Array.from({ length: key.length - 1 }, (_, at) => key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2))
