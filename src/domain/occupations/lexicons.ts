import type { Locale } from '../codes.ts'
import { deeds } from './deeds.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { be as beTalk } from './talk/be.ts'
import { en as enTalk } from './talk/en.ts'
import { hy as hyTalk } from './talk/hy.ts'
import { kk as kkTalk } from './talk/kk.ts'
import { ky as kyTalk } from './talk/ky.ts'
import { ru as ruTalk } from './talk/ru.ts'
import { titles } from './titles.ts'
import { be } from './words/be.ts'
import { en } from './words/en.ts'
import { hy } from './words/hy.ts'
import { kk } from './words/kk.ts'
import { ky } from './words/ky.ts'
import { ru } from './words/ru.ts'

const words = { kk, ru, ky, hy, be, en }
const talk = { kk: kkTalk, ru: ruTalk, ky: kyTalk, hy: hyTalk, be: beTalk, en: enTalk }

/** Groups of what is left over ("not elsewhere classified"): their titles name no work, only their words do. */
const residual = new Set(
  '1219 1349 1439 2149 2269 2359 2519 2529 2619 2659 3119 3259 3339 3359 3435 4229 4419 5169 5249 5329 6114 7319 7549 8159 8189 9129 9629'.split(
    ' ',
  ),
)

const built = new Map<Locale, Lexicon>()

/** The lexicon of a language; built at its first use and kept. */
export function lexiconOf(locale: Locale): Lexicon {
  const known = built.get(locale)
  if (known) return known
  const lexicon = buildLexicon(locale, titles[locale], words[locale], deeds[locale], talk[locale], residual)
  built.set(locale, lexicon)
  return lexicon
}
