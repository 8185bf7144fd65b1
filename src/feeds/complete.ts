import type { Locale } from '../domain/codes.ts'
import { MemberState } from '../domain/codes.ts'
import { readCurrency } from '../domain/exchange/money.ts'
import { regulatedBy } from '../domain/exchange/regulated.ts'
import { bareVacancy, Vacancy } from '../domain/exchange/vacancy.ts'
import { type Classified, classifyTitle } from '../domain/occupations/occupations.ts'
import { getPlace, type PlaceIndex, searchPlaces } from '../domain/places/places.ts'
import type { Told } from './feed.ts'

/** Fills up what a feed leaves out and can be worked out: the occupation from the title, the town from the words of an address, the current code of a currency, whether a diploma needs recognition. */
export type Completer = (told: Told) => { ok: true; vacancy: Vacancy } | { ok: false; reason: string }

/** Titles and addresses come again and again; what was worked out for so many is kept. */
const kept = 20_000
/** Below it a title names no occupation for certain enough to be shown under it. */
const sureOccupation = 0.5

export function createCompleter(source: string, places: PlaceIndex): Completer {
  const occupationOf = remember((title) => {
    const [best] = surest(classifyTitle(title, localeOf(title)))
    return best ? { isco: best.isco, iscoConfidence: best.confidence } : undefined
  })
  const placeOf = remember((key) => {
    const [country = '', region = '', words = ''] = key.split('\n')
    const found = searchPlaces(places, words, { locale: 'ru', country, ...(region ? { region } : {}) })
    const [best] = found.candidates
    return best && !found.ask && best.confidence >= 0.85 ? best.geonameId : undefined
  })
  return ({ placeWords = [], ...told }) => {
    const draft: Record<string, unknown> = {
      ...bareVacancy({ source, sourceId: '', title: '', country: '' }),
      ...given(told),
    }
    draft.source = source
    const money = settleMoney(draft)
    if (money) return { ok: false, reason: money }
    if (draft.isco === null && typeof draft.title === 'string') Object.assign(draft, occupationOf(draft.title))
    else if (draft.isco !== null) draft.iscoConfidence ??= 1
    if (draft.regulated === null && typeof draft.isco === 'string') draft.regulated = regulatedBy(draft.isco)
    settlePlace(draft, placeWords, places, placeOf)
    const parsed = Vacancy.safeParse(draft)
    if (parsed.success) return { ok: true, vacancy: parsed.data }
    return {
      ok: false,
      reason: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    }
  }
}

const given = (told: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== ''))

const surest = ({ candidates, refused }: Classified) =>
  refused ? [] : candidates.filter(({ confidence }) => confidence >= sureOccupation)

/** Currencies by their current codes; a sum of nought is a sum not told. Returns what is wrong. */
function settleMoney(draft: Record<string, unknown>): string | undefined {
  for (const field of ['payMin', 'payMax']) if (draft[field] === 0) draft[field] = null
  if (typeof draft.currency !== 'string') return undefined
  const read = readCurrency(draft.currency)
  if (!read) return 'currency: not a currency'
  draft.currency = read.code
  for (const field of ['payMin', 'payMax']) {
    const sum = draft[field]
    if (typeof sum === 'number') draft[field] = sum / read.per
  }
  return undefined
}

function settlePlace(
  draft: Record<string, unknown>,
  placeWords: string[],
  places: PlaceIndex,
  placeOf: (key: string) => number | undefined,
): void {
  const { country } = draft
  if (!MemberState.safeParse(country).success) return
  const words = placeWords.length > 0 ? placeWords : typeof draft.place === 'string' ? [draft.place] : []
  for (const word of draft.geonameId === null ? words : []) {
    const found = placeOf(`${country}\n${draft.region ?? ''}\n${word.slice(0, 120)}`)
    if (found === undefined) continue
    draft.geonameId = found
    break
  }
  if (typeof draft.geonameId === 'number' && draft.region === null && places.has(draft.geonameId))
    draft.region = getPlace(places, draft.geonameId).region
}

/** The language a title is likeliest written in, by its letters. */
export function localeOf(title: string): Locale {
  if (/\p{Script=Armenian}/u.test(title)) return 'hy'
  if (/[әғқұһ]/iu.test(title)) return 'kk'
  if (/ў/iu.test(title)) return 'be'
  if (/[өүң]/iu.test(title)) return 'ky'
  if (/і/iu.test(title)) return 'be'
  return /\p{Script=Cyrillic}/u.test(title) ? 'ru' : 'en'
}

/** The function with its latest answers kept. */
function remember<T>(work: (key: string) => T): (key: string) => T {
  const answers = new Map<string, { answer: T }>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known.answer
    const answer = work(key)
    if (answers.size >= kept) answers.clear()
    answers.set(key, { answer })
    return answer
  }
}
