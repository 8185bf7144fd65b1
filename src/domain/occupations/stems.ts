import type { Locale } from '../codes.ts'
import { keyOf } from '../places/key.ts'
import { belarusianVerb, russianVerb } from './slavic-verbs.ts'
import { verbOfWork } from './turkic-verbs.ts'

/**
 * The part of a word that its forms share, in the sounds of `keyOf`: "сварщиком", "сварщица" and "svarshik" have one Russian stem. Light:
 * endings are taken off by list, the longest first, never below three sounds. Whatever it makes of a word it makes of all its forms.
 */
export function stemOf(key: string, locale: Locale): string {
  const { rounds, kin, verb } = endings[locale]
  const root = verb?.(key)
  if (root !== undefined) return root
  let stem = key
  for (const round of rounds) stem = takeOff(stem, round)
  return kin ? kin(stem) : stem
}

/** A word of the lexicon: its sounds and its stem. */
export const soundsAndStem = (word: string, locale: Locale): { key: string; stem: string } => {
  const key = keyOf(word)
  return { key, stem: stemOf(key, locale) }
}

type Round = { longest: number; least: number; list: Set<string> }
type Endings = { rounds: Round[]; kin?: (stem: string) => string; verb?: (key: string) => string | undefined }

const round = (list: string, least = 3): Round => {
  const set = new Set(list.split(' '))
  return { list: set, least, longest: Math.max(...[...set].map((ending) => ending.length)) }
}

function takeOff(word: string, { list, longest, least }: Round): string {
  for (let length = Math.min(longest, word.length - least); length > 0; length--)
    if (list.has(word.slice(-length))) return word.slice(0, -length)
  return word
}

/** Cases, genders and numbers of nouns and adjectives; then persons and tenses of verbs. Two sounds of one letter fall together. */
const slavic: Round[] = [
  round(
    'a o e i u ia iu ie io oi ei ai ii om em im am iam ami iami imi ah iah ih ov ev iov iev ogo ego aga iaga omu emu amu iamu oiu eiu aiu uiu iuiu aia iaia oe ae uiu oiu ou iou iei iai',
  ),
  round('t at iat it et ut iut al ial il el ala ali ili ats its il av iav iv aiu iaiu uiu aet iaet ue uet ae avats'),
]

/** Women's names of a trade come to the men's: -щица, -ница, -истка, -анка. */
const slavicKin = (stem: string): string =>
  stem
    .replace(/Sits$|Sik$/, 'S')
    .replace(/nits$|nik$/, 'n')
    .replace(/(?<=.{3})its$/, '')
    .replace(/(?<=.{4}[rntdlmv])k$/, '')

const turkic: Round[] = [
  round('min bin pin mun bun pun sin sun siz suz miz muz biz piz buz mon dir tir dur tur'),
  round('men ben pen menen'),
  round(
    'nin din tin nun dun tun ni di ti nu du tu ga ge go ka ke ko na ne da de do ta te to dan den don tan ten ton nan nen non nda nde ndo',
  ),
  round('i u si su im um in un m i'),
  round('lar ler lor dar der dor tar ter tor', 3),
  round('i u', 4),
]

/** Cases and numbers, women's names of a trade, and what makes the doer of a verb: "լվացող", "լվանում" and "լվանալ" have one stem. */
const armenian: Round[] = [
  round('i n'),
  round('ner er ov um its in nerov neris eris erov erin uh uhu og ogner ogov oguh oguhu el al elu alu', 2),
  round('i n'),
]

/** Verbs in -ալ have -աց- where the doer is named; of the others -ած tells what was done, -եցի and -եցրել who did it. */
const armenianKin = (stem: string): string => {
  if (/^(?:lva|haga|aga)ts/.test(stem)) return stem.replace(/ats$/, 'a')
  const past = stem.replace(/(?<=ets)r$/, '')
  return past.startsWith('sovorets') ? past : past.replace(/(?<=.{2})[ae]ts$/, '').replace(/^veranorog/, 'norog')
}

/**
 * "կարող" is said for "can" by everyone and for "sewing" by few: it keeps away from "կարում", or tailors would fall among the fillers.
 * "դնել", to lay, has another root in the past.
 */
const armenianVerb = (key: string): string | undefined =>
  key.startsWith('karog') ? key : /^(?:dr(?:el|ats|ets|i)|dn(?:el|um|og)|dnoger)$/.test(key) ? 'dn' : undefined

/** The last round makes one stem of "fix" and "fixing", "dress" and "dresses"; -y falls off long words only, or a cashier were cash. */
const english: Round[] = [round('s es'), round('ing er or ed ers ors ings'), round('e'), round('i', 5), round('s')]

/** Forms of English verbs of work that no ending tells, and short roots whose ending would not come off. */
const englishForms = new Map(
  [
    'drove driven:driv',
    'built:build',
    'laid laying layer:lai',
    'sewn sewed:sev',
    'taught:teaC',
    'made:mak',
    'sold:sel',
    'wrote written:vrit',
    'dug:dig',
    'ran:run',
    'kept:kep',
    'swept:svep',
    'grew grown:grov',
    'carrying carries carried carrier:kari',
    'fed:fed',
    'sang sung:sing',
    'held:hold',
    'caught:katC',
    'fix fixes fixing fixer fixed:fiks',
    'deliver delivers delivery delivering deliveries:deliver',
    'plasterer plaster plastering plastered:plaster',
    'installation installations:instal',
    'translation translations:translat',
  ].flatMap((line) => {
    const [forms = '', root = ''] = line.split(':')
    return forms.split(' ').map((form): [string, string] => [keyOf(form), root])
  }),
)

const endings: Record<Locale, Endings> = {
  ru: { rounds: slavic, kin: slavicKin, verb: russianVerb },
  be: { rounds: slavic, kin: slavicKin, verb: belarusianVerb },
  kk: { rounds: turkic, verb: verbOfWork },
  ky: { rounds: turkic, verb: verbOfWork },
  hy: { rounds: armenian, kin: armenianKin, verb: armenianVerb },
  en: { rounds: english, verb: (key) => englishForms.get(key) },
}
