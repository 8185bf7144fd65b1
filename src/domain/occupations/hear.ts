import type { Locale } from '../codes.ts'
import type { Lexicon } from './lexicon.ts'
import { type SaidWord, saidWords } from './said.ts'
import { type Likeness, similarStems } from './similar.ts'
import { otherSounds, swapped, thingOfDoer } from './spellings.ts'
import { stemOf } from './stems.ts'

/** Per lexicon, per word: the stems it may have meant. A word that some lexicon knows is not taken for a slip of another. */
export type Heard = { at: number; until: number; stem: number; likeness: number; key: string }[]

export function hear(words: SaidWord[], lexicons: Lexicon[]): Heard[] {
  const heard: Heard[] = lexicons.map(() => [])
  words.forEach(({ key, word }, at) => {
    let isKnown = false
    lexicons.forEach((lexicon, index) => {
      const spelling = stemOf(key, lexicon.locale)
      const stem = lexicon.stems.get(spelling)
      const isForm = lexicon.forms.has(key)
      if (stem === undefined) return
      if (index > 0 && (isChance(word, key, lexicon.locale) || (spelling.length <= 3 && !isForm))) return
      if (index === 0 || isForm || key.length >= 5) isKnown = true
      heard[index]?.push({ at, until: at, stem, key, likeness: isForm ? 1 : key.length >= 5 ? 0.97 : 0.9 })
    })
    if (!isKnown)
      for (const { index, stem, likeness } of hearOtherwise(key, word, lexicons))
        heard[index]?.push({ at, until: at, stem, key, likeness })
    const next = words[at + 1]
    if (next)
      lexicons.forEach((lexicon, index) => {
        const key = saidWords(word + next.word)[0]?.key ?? ''
        const stem = key.length >= 6 ? lexicon.stems.get(stemOf(key, lexicon.locale)) : undefined
        if (stem !== undefined) heard[index]?.push({ at, until: at + 1, stem, key, likeness: 0.97 })
      })
    if (isKnown || isFiller(key, lexicons)) return
    lexicons.forEach((lexicon, index) => {
      if (index > 0 && isChance(word, key, lexicon.locale)) return
      for (const { stem, likeness } of similarStems(lexicon, stemOf(key, lexicon.locale)))
        heard[index]?.push({ at, until: at, stem, key, likeness: likeness - (index === 0 ? 0 : 0.05) })
    })
  })
  return heard
}

/** A word no lexicon knows as it stands: what its Latin letters may sound like otherwise, or the thing that its doer has to do with. */
function hearOtherwise(key: string, word: string, lexicons: Lexicon[]): (Likeness & { index: number })[] {
  const others = otherSounds(word)
  const own = lexicons[0]?.locale ?? 'ru'
  const thing = thingOfDoer(key, own)
  return lexicons.flatMap((lexicon, index) => {
    const spellings = lexicon.locale === 'en' ? [] : others.map((sound) => stemOf(sound, lexicon.locale))
    const things = thing === undefined ? [] : [index === 0 ? thing : stemOf(thing, lexicon.locale)]
    const slips = index === 0 ? swapped(key).filter((form) => lexicon.forms.has(form)) : []
    const stems = [...spellings, ...things, ...slips.map((form) => stemOf(form, lexicon.locale))]
    return stems.flatMap((spelling) => {
      const stem = lexicon.stems.get(spelling)
      return stem === undefined ? [] : [{ index, stem, likeness: 0.93 }]
    })
  })
}

/** A short word in letters that a language is not written in sounds like one of its words by chance: "бар", there is, is no "bar". */
const isChance = (word: string, key: string, locale: Locale): boolean =>
  key.length < 6 && !/\p{Script=Latin}/u.test(word) && !letters[locale].test(word)

const letters: Record<Locale, RegExp> = {
  kk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  hy: /\p{Script=Armenian}/u,
  be: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
}

/** What fills a sentence in a language that is written in these letters: "hotel" is no "хотел". */
export const isChatter = ({ key, word }: SaidWord, lexicons: Lexicon[]): boolean =>
  lexicons.some(({ filler, locale }) => filler.has(key) && letters[locale].test(word))

export const isFiller = (key: string, lexicons: Lexicon[]): boolean => lexicons.some(({ filler }) => filler.has(key))
