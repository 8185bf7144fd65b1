import { wordsOf } from './key.ts'

/** Words that stand around a town's name and are no part of it. */

const words = (text: string): Set<string> => new Set(wordsOf(text))

/** Prepositions, only where they come before the name. */
const prepositions = words(
  'в во из на до к ко от под около через у ў ва з са да ля каля праз to in from at near into towards for the of դեպի',
)

/** What kind of settlement it is. */
const kinds = words(
  `г гор город города городе городу городок п пос поселок посёлок поселке посёлке пгт рп с село селе селу д дер деревня деревне деревню ст станица станице хутор аул ауыл ауылы ауылында ауылына
   айыл айылы айылында айылына қ қала қаласы қаласына қаласында қаласынан қаласының каласы каласына каласында каласынан ш шаар шаары шаарына шаарында шаарынан шаарынын кент кенті аг
   горад горада горадзе вёска вёсцы мястэчка town city village settlement
   ք քաղաք քաղաքում քաղաքից քաղաքի քաղաքը գ գյուղ գյուղում գյուղը`,
)

/** What people say before they come to the name. */
const said = words(
  `еду поеду едем ехать поехать лечу полечу собираюсь хочу буду будем жить живу живем поживу работать переезжаю перееду направляюсь
   барамын барам бараман жүремін жүрөм тұрамын турам кетемін кетем жашайм
   еду паеду ляцельсьць лячу хачу буду жыць жыву
   գնում եմ գնալու մեկնում մեկնելու ապրելու ուզում
   i im i'm am going go will be live living travel travelling traveling moving want flying`,
)

/**
 * The words that may be the name, likeliest first: as they stand; without how one comes to it ("еду в"); without what kind of
 * place it is ("г.", "қаласына"). "Красное Село" keeps its second word in the first two.
 */
export function namingWords(all: readonly string[]): string[][] {
  const bare = withoutPrepositions(keepSome(all, (word) => !said.has(word)))
  const plain = withoutPrepositions(keepSome(bare, (word) => !kinds.has(word)))
  const readings = [[...all], bare, plain]
  return readings.filter((words, index) => index === 0 || words.length < (readings[index - 1]?.length ?? 0))
}

function keepSome(words: readonly string[], isKept: (word: string) => boolean): string[] {
  const kept = words.filter(isKept)
  return kept.length > 0 ? kept : [...words]
}

function withoutPrepositions(words: string[]): string[] {
  let rest = words
  while (rest.length > 1 && prepositions.has(rest[0] ?? '')) rest = rest.slice(1)
  return rest
}

/** Endings that a language hangs on the name of a town, as sounds. */
const slavic =
  'iami ogo ego omu emu ami imi aia oiu uiu iah iam ae oe ee ie ii oi ei ai om em im ah am ov ev av ih iu ia a e i o u'.split(
    ' ',
  )
const turkic = (() => {
  const found: string[] = []
  for (const start of ['g', 'k', 'n', 'd', 't']) for (const vowel of ['a', 'e', 'o']) found.push(start + vowel)
  for (const start of ['d', 't', 'n']) for (const vowel of ['a', 'e', 'o']) found.push(`${start}${vowel}n`)
  for (const start of ['n', 'd', 't']) for (const vowel of ['i', 'u']) found.push(start + vowel, `${start}${vowel}n`)
  for (const vowel of ['a', 'e']) found.push(`d${vowel}gi`, `t${vowel}gi`)
  return found
})()
const armenian = ['ium', 'um', 'aits', 'its', 'ii', 'iin', 'in', 'i', 'iov', 'ov', 'n', 'u', 'ic', 'd', 's']

/** Endings that a name itself has and loses before others are put on. */
const nominative = /(aia|oe|ae|ie|ii|ia|a|o|e|i)$/

/** What remains of a name's word when endings are put on: Москва gives moskv, Нижний nijn, Орёл orl. At least two letters. */
export function stemsOf(key: string): string[] {
  const bare = key.replace(nominative, '')
  const stems = bare.length >= 2 && bare !== key ? [bare] : []
  const fleeting = /^(.{2,}[^aeiou])[eo](ts|l|k|n|r)$/.exec(key) ?? /^([aeiou].)[eo](ts|l|k|n|r)$/.exec(key)
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`)
  return stems
}

/** What the word may be without its ending: as the whole name (`whole`) or as its stem (`stem`). */
export function withoutEndings(word: string, key: string): { whole: string[]; stem: string[] } {
  const whole: string[] = []
  const stem: string[] = []
  const strip = (endings: readonly string[], into: string[][]) => {
    for (const ending of endings)
      if (key.endsWith(ending) && key.length - ending.length >= 2)
        for (const list of into) list.push(key.slice(0, -ending.length))
  }
  if (/\p{Script=Armenian}/u.test(word)) strip(armenian, [whole, stem])
  else if (/\p{Script=Cyrillic}/u.test(word)) {
    strip(slavic, [whole, stem])
    strip(turkic, [whole])
    // Belarusian: Брэст → у Брэсце, Ліда → у Лідзе; кк of Kyrgyz and Kazakh falls together in the key: Бишкекке.
    if (key.endsWith('tse')) whole.push(`${key.slice(0, -3)}t`)
    if (key.endsWith('dze')) stem.push(`${key.slice(0, -3)}d`)
    if (/[ktnd][aeoiu]$/.test(key)) whole.push(key.slice(0, -1))
    if (/[ktnd][aeoiu]n$/.test(key)) whole.push(key.slice(0, -2))
  } else if (/s$/.test(key)) whole.push(key.slice(0, -1))
  return { whole, stem }
}
