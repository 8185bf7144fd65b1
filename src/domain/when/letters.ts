/** Writing made comparable: one shape for what people type in Cyrillic, Armenian or Latin letters. */

/** A text in lower case with one kind of digit, dash, apostrophe, colon and space; `ё` is `е`, marks of tone are gone. */
export function tidy(text: string): string {
  return text
    .replace(/(\d{1,2})([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/g, '$1:$2') // 14⁰⁰, as on timetables
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/ё/g, 'е')
    .replace(/[‐‑‒–—―−֊]/g, '-')
    .replace(/[’ʼ`´ʻ‘ʹ]/g, "'")
    .replace(/(?<=\d)\s*։\s*(?=\d)/g, ':') // the Armenian full stop stands for a colon between digits
    .replace(/[։․]/g, '.')
    .replace(/[՛՜՞՚]/g, '')
    .replace(/(?<=\p{Script=Latin})@|@(?=\p{Script=Latin})/gu, 'y') // Armenian ը in Latin letters
    .replace(/[\p{L}]+/gu, oneScript)
    .replace(/\s+/g, ' ')
    .trim()
}

const lookAlikes: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** A Cyrillic word with a Latin letter or two that only look alike, all in Cyrillic. */
const oneScript = (word: string): string =>
  /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)
    ? word.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
    : word

export type Script = 'latin' | 'cyrillic' | 'armenian'

export function scriptOf(word: string): Script {
  if (/\p{Script=Armenian}/u.test(word)) return 'armenian'
  return /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin'
}

const cyrillic =
  'аa әa бb вv гg ғg ґg дd еe жj зz иi йi іi ыi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu ўu фf хh һh цc чc шs щs эe юiu яia'
const armenian =
  'աa բb գg դd եe զz էe ըi թt ժj իi լl խh ծc կk հh ձdz ղg ճc մm յi նn շs ոo չc պp ջj ռr սs վv տt րr ցc ւv փp քk օo ֆf'
const sounds = new Map(`${cyrillic} ${armenian}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/** How a word sounds, roughly, in Latin letters: the same for «желтоқсан», «желтоксан» and `jeltoqsan`. */
export function soundOf(word: string): string {
  const letters = [...word.replace(/ու/g, 'u')].map((letter) => sounds.get(letter) ?? latinOr(letter)).join('')
  return letters.replace(/i(?=[aeou])/g, '').replace(/(.)\1+/g, '$1')
}

const latinOr = (letter: string) => (/[a-z]/.test(letter) ? letter : '')

/** The sounds that a word typed in Latin letters may stand for: `j` is ж or й, `ng` is ң or нг. */
export function soundsOfLatin(word: string): string[] {
  const plain = word
    .replace(/[žƶ]/g, 'zh')
    .replace(/[šş]/g, 's')
    .replace(/[čç]/g, 'c')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'a')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh/g, 'J')
    .replace(/kh|x/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ts|tz|tc|ch/g, 'c')
    .replace(/th/g, 't')
    .replace(/ph/g, 'p')
    .replace(/q/g, 'k')
    .replace(/w/g, 'u')
    .replace(/y/g, 'i')
  const variants = new Set<string>()
  for (const io of ['io', 'e'])
    for (const j of ['j', 'i'])
      for (const ng of ['n', 'ng'])
        variants.add(soundOf(plain.replace(/[ij]o/g, io).replace(/j/g, j).replace(/ng/g, ng).replace(/J/g, 'j')))
  return [...variants]
}

/** Whether two words are one slip apart: a letter more, less, another, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
