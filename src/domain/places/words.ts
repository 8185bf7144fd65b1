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

/** Short answers that are never a town's name with an ending. */
export const answers = words(
  'да нет ага ок окей хз иә ия жоқ жок жақсы ооба макул այո ոչ լավ так не добра yes no ok nope спасибо рахмет рақмет спасіба дзякуй thanks привет салам салем сәлем բարև',
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
  'iami ogo ego omu emu ami imi aia oiu uiu iah iam ae oe ee ie ii oi ei ai om em im ah am ih iu ia a e i o u'.split(
    ' ',
  )
/** Of plurals, which have lost the ending of the name: Челны, Челнов. */
const plural = ['ov', 'ev', 'av']
const turkic = (() => {
  const found: string[] = []
  for (const start of ['g', 'k', 'n', 'd', 't']) for (const vowel of ['a', 'e', 'o']) found.push(start + vowel)
  for (const start of ['d', 't', 'n']) for (const vowel of ['a', 'e', 'o']) found.push(`${start}${vowel}n`)
  for (const start of ['n', 'd', 't']) for (const vowel of ['i', 'u']) found.push(start + vowel, `${start}${vowel}n`)
  for (const vowel of ['a', 'e']) found.push(`d${vowel}gi`, `t${vowel}gi`)
  return found
})()
/** The vowels of an ending follow the last one of the name: Ошко and Бишкекке, never Ошке. */
function isHarmonious(stem: string, ending: string): boolean {
  const last = /[aeiou](?=[^aeiou]*$)/.exec(stem)?.[0]
  const vowel = /[aeo]/.exec(ending)?.[0]
  if (vowel === 'o') return last === 'o' || last === 'u'
  if (vowel === 'a') return last !== 'e'
  return vowel !== 'e' || last !== 'a'
}

const armenian = ['ium', 'um', 'its', 'iin', 'in', 'i', 'iov', 'ov', 'u', 'n']

/** Endings that a name itself has and loses before others are put on. */
const nominative = /(aia|oe|ae|ie|ii|ia|a|o|e|i)$/

/**
 * What remains of a name's word when endings are put on: Москва gives moskv, Нижний nijn; at least two letters.
 * A Slavic name may lose the vowel before its last sound: Орёл gives orl, Елец elts.
 */
export function stemsOf(key: string, isSlavic: boolean): string[] {
  const bare = key.replace(nominative, '')
  const stems = bare.length >= 2 && bare !== key ? [bare] : []
  const fleeting = isSlavic ? /^(.*[^aeiou])[eo](ts|l|k|n|r)$/.exec(key) : null
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`)
  return stems
}

/** What the word may be without its ending: as the whole name (`whole`) or as its stem (`stem`). */
export function withoutEndings(word: string, key: string): { whole: string[]; stem: string[] } {
  const whole: string[] = []
  const stem: string[] = []
  const strip = (
    endings: readonly string[],
    into: string[][],
    fits: (rest: string, ending: string) => boolean = () => true,
  ) => {
    for (const ending of endings) {
      const rest = key.slice(0, -ending.length)
      if (key.endsWith(ending) && rest.length >= 2 && fits(rest, ending)) for (const list of into) list.push(rest)
    }
  }
  if (/\p{Script=Armenian}/u.test(word))
    strip(armenian, [whole, stem], (rest, ending) => ending !== 'n' || /[aeiou]$/.test(rest))
  else if (/\p{Script=Cyrillic}/u.test(word)) {
    strip(slavic, [whole, stem])
    strip(plural, [stem])
    strip(turkic, [whole], isHarmonious)
    // Plurals that gain a vowel: Химки, из Химок.
    const gained = /^(.+[^aeiou])[oe](k|ts|n|l)$/.exec(key)
    if (gained) stem.push(`${gained[1]}${gained[2]}`)
    // Belarusian: Брэст → у Брэсце, Ліда → у Лідзе; a doubled consonant is one in the key: Бишкекке.
    if (key.endsWith('tse')) whole.push(`${key.slice(0, -3)}t`)
    if (key.endsWith('dze')) stem.push(`${key.slice(0, -3)}d`)
    if (/[ktnd][aeoiu]$/.test(key)) whole.push(key.slice(0, -1))
    if (/[ktnd][aeoiu]n$/.test(key)) whole.push(key.slice(0, -2))
  }
  return { whole, stem }
}
