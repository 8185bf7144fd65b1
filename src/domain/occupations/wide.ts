import type { Locale } from '../codes.ts'
import { keyOf } from '../places/key.ts'
import type { UnitGroup } from './groups.ts'
import type { SaidWord } from './said.ts'

type Wide = { groups: readonly UnitGroup[]; words: Record<Locale, string> }

/** Words that name many occupations and none in particular: whoever says no more is asked which, likeliest first. */
const wide: readonly Wide[] = [
  {
    groups: ['4222', '4132', '7223', '8189', '3521'],
    words: {
      kk: 'оператор',
      ru: 'оператор операторша',
      ky: 'оператор',
      hy: 'օպերատոր',
      be: 'аператар аператарка',
      en: 'operator',
    },
  },
  {
    groups: ['3123', '3122', '7231', '9622', '5142'],
    words: {
      kk: 'шебер мастер',
      ru: 'мастер',
      ky: 'чебер уста мастер',
      hy: 'վարպետ մաստեր',
      be: 'майстар майстрыха',
      en: 'master craftsman',
    },
  },
  {
    groups: ['9313', '9329', '9333', '9213', '9622'],
    words: {
      kk: 'жұмысшы',
      ru: 'рабочий рабочая работяга',
      ky: 'жумушчу',
      hy: 'բանվոր',
      be: 'рабочы рабочая',
      en: 'worker labourer laborer workman',
    },
  },
  {
    groups: ['3322', '4229', '3341', '1420', '2423'],
    words: {
      kk: 'менеджер',
      ru: 'менеджер',
      ky: 'менеджер',
      hy: 'մենեջեր',
      be: 'менеджар мэнэджэр',
      en: 'manager',
    },
  },
  {
    groups: ['1120', '1349', '1321', '1420', '1323'],
    words: {
      kk: 'директор басшы',
      ru: 'директор руководитель управляющий',
      ky: 'директор жетекчи',
      hy: 'տնօրեն ղեկավար',
      be: 'дырэктар кіраўнік',
      en: 'director',
    },
  },
  {
    groups: ['4226', '4224', '5222', '1412', '2522'],
    words: {
      kk: 'әкімші администратор',
      ru: 'администратор администраторша',
      ky: 'администратор',
      hy: 'ադմինիստրատոր',
      be: 'адміністратар',
      en: 'administrator',
    },
  },
  {
    groups: ['5223', '4229', '3322', '2434', '4222'],
    words: {
      kk: 'консультант кеңесші',
      ru: 'консультант',
      ky: 'консультант кеңешчи',
      hy: 'խորհրդատու',
      be: 'кансультант',
      en: 'consultant adviser advisor',
    },
  },
  {
    groups: ['3423', '5165', '3422', '2359', '2320'],
    words: {
      kk: 'нұсқаушы инструктор',
      ru: 'инструктор',
      ky: 'инструктор нускоочу',
      hy: 'հրահանգիչ',
      be: 'інструктар',
      en: 'instructor trainer',
    },
  },
  {
    groups: ['8311', '8342', '8343', '8182', '8113'],
    words: { kk: 'машинист', ru: 'машинист', ky: 'машинист', hy: 'մեքենավար', be: 'машыніст', en: 'machineman' },
  },
]

type Said = { key: string; groups: readonly UnitGroup[] }

const knownIn = (locale: Locale): Said[] =>
  wide.flatMap(({ groups, words }) => words[locale].split(' ').map((word) => ({ key: keyOf(word), groups })))

const known: Record<Locale, Said[]> = {
  kk: knownIn('kk'),
  ru: knownIn('ru'),
  ky: knownIn('ky'),
  hy: knownIn('hy'),
  be: knownIn('be'),
  en: knownIn('en'),
}

/** "Ищу рабочих" is said by who hires them. */
const workers = wide.find(({ words }) => words.en.startsWith('worker'))?.groups
const seeks = /^(?:iSu|iSem|nuj|trebu|Suka|patreb|izde|kerek|fnatr|pntr|petk|lok|sek|ned|vant|hir)/

/** "Мастером", "վարպետի": a case is at most three sounds longer; a stem would make one of a worker and of work. */
const isForm = (key: string, of: string): boolean =>
  key === of || (of.length >= 5 && key.startsWith(of) && key.length - of.length <= 3)

/** The groups to choose from where nothing but such a word is said, in the person's language or in Russian; `isFiller` tells what adds nothing to it. */
export function wideGroups(
  words: readonly SaidWord[],
  locale: Locale,
  isFiller: (word: SaidWord) => boolean,
): readonly UnitGroup[] | undefined {
  const heard = words.map(({ key }) => [...known[locale], ...known.ru].find((word) => isForm(key, word.key))?.groups)
  const [only, ...others] = heard.filter((groups) => groups !== undefined)
  const isAll = words.every(
    (word, at) => heard[at] !== undefined || (isFiller(word) && !(only === workers && seeks.test(word.key))),
  )
  return only && others.length === 0 && isAll ? only : undefined
}
