import type { Locale } from '../domain/codes.ts'
import { MemberState } from '../domain/codes.ts'
import { readCurrency } from '../domain/exchange/money.ts'
import { regulatedBy } from '../domain/exchange/regulated.ts'
import { bareVacancy, Vacancy } from '../domain/exchange/vacancy.ts'
import { type Candidate, type Classified, classifyTitle, nearness } from '../domain/occupations/occupations.ts'
import { getPlace, type PlaceIndex, searchPlaces } from '../domain/places/places.ts'
import { townsIn } from './address-words.ts'
import type { OccupationHint, Told } from './feed.ts'

/** Fills up what a feed leaves out and can be worked out: the occupation from the title, the town from the words of an address, the current code of a currency, whether a diploma needs recognition. `state` is that of what names none and whose place tells none. */
export type Completer = (told: Told) => { ok: true; vacancy: Vacancy } | { ok: false; reason: string }

/** Titles and addresses come again and again; what was worked out for so many is kept. */
const kept = 20_000
/** Below it a title names no occupation for certain enough to be shown under it. */
const sureOccupation = 0.5

export function createCompleter(source: string, places: PlaceIndex, state?: string): Completer {
  const saidBy = remember((title) => surest(classifyTitle(title, localeOf(title))))
  const placeOf = remember((key) => {
    const [country = '', region = '', words = ''] = key.split('\n')
    const found = searchPlaces(places, words, { locale: 'ru', country, ...(region ? { region } : {}) })
    const [best] = found.candidates
    return best && !found.ask && best.confidence >= 0.85 ? best.geonameId : undefined
  })
  const countryOf = remember((words) => {
    const found = searchPlaces(places, words, { locale: 'ru' })
    const [best] = found.candidates
    return best && !found.ask && best.confidence >= 0.85 ? getPlace(places, best.geonameId).country : undefined
  })
  return ({ placeWords = [], occupationHint, likelyCountry, ...told }) => {
    const draft: Record<string, unknown> = {
      ...bareVacancy({ source, sourceId: '', title: '', country: '' }),
      ...given(told),
    }
    draft.source = source
    if (draft.country === '') draft.country = firstTold(placeWords, countryOf) ?? likelyCountry ?? state ?? ''
    const money = settleMoney(draft)
    if (money) return { ok: false, reason: money }
    if (draft.isco === null && typeof draft.title === 'string')
      Object.assign(draft, chooseOccupation(saidBy(draft.title), occupationHint))
    else if (draft.isco !== null) draft.iscoConfidence ??= 1
    if (draft.regulated === null && typeof draft.isco === 'string') draft.regulated = regulatedBy(draft.isco)
    settlePlace(draft, placeWords, places, placeOf)
    const parsed = Vacancy.safeParse(draft)
    if (parsed.success) return { ok: true, vacancy: parsed.data }
    return {
      ok: false,
      reason: parsed.error.issues.map(({ path, message }) => expected(path.join('.'), message, draft)).join('; '),
    }
  }
}

/** Why a field was refused, so that one who has never seen our schema knows what to write. */
function expected(field: string, message: string, draft: Record<string, unknown>): string {
  const isMissing = draft[field] === '' || draft[field] === null || draft[field] === undefined
  const wanted: Record<string, string> = {
    sourceId: 'expected what tells it from the others of its feed, at most 200 characters',
    title: 'expected the name of the work, 1 to 200 characters',
    country: 'expected a state by its two-letter code or name, or a town that tells it',
    currency: 'expected a currency by its three-letter code or name',
    payMin: 'expected a sum of money, no more than payMax',
    payMax: 'expected a sum of money',
    url: 'expected an http or https address',
    postedOn: 'expected a day, YYYY-MM-DD',
    closesOn: 'expected a day, YYYY-MM-DD',
  }
  const told = wanted[field] ?? message
  return `${field || 'row'}: ${told}${isMissing && wanted[field] ? ', came none' : ''}`
}

/**
 * The occupation by the feed's own code and the title together: what the title says among the groups that the code may mean; else
 * what it says very near to them; else the likeliest of the groups; without a code what the title says. Not sure enough is unknown.
 */
export function chooseOccupation(
  said: readonly Candidate[],
  hint: OccupationHint | undefined,
): { isco: string; iscoConfidence: number } | undefined {
  const [best] = said
  if (!hint) return best && { isco: best.isco, iscoConfidence: best.confidence }
  const among = said.find(({ isco }) => hint.groups.includes(isco))
  if (among) return { isco: among.isco, iscoConfidence: Math.max(among.confidence, hint.confidence) }
  if (best && hint.groups.some((group) => nearness(group, best.isco) >= 0.5))
    return { isco: best.isco, iscoConfidence: best.confidence }
  const [likeliest] = hint.groups
  if (likeliest === undefined || hint.confidence < sureOccupation)
    return best && { isco: best.isco, iscoConfidence: best.confidence }
  return { isco: likeliest, iscoConfidence: hint.confidence }
}

/** The first answer that is one. */
function firstTold<T>(words: readonly string[], answer: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = answer(word.slice(0, 120))
    if (found !== undefined) return found
  }
  return undefined
}

const given = (told: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => {
      const clean = typeof value === 'string' ? value.replace(unstorable, '') : value
      return clean === undefined || clean === '' ? [] : [[name, clean]]
    }),
  )

/** What no database of text takes: nought, and halves of letters that a cut left behind. */
const unstorable = new RegExp(`\\p{Surrogate}|${String.fromCharCode(0)}`, 'gu')

const surest = ({ candidates, refused }: Classified) =>
  refused ? [] : candidates.filter(({ confidence }) => confidence >= sureOccupation)

/** Currencies by their current codes; a sum of nought is a sum not told. Returns what is wrong. */
function settleMoney(draft: Record<string, unknown>): string | undefined {
  for (const field of ['payMin', 'payMax']) if (draft[field] === 0) draft[field] = null
  if (typeof draft.currency !== 'string') return undefined
  const read = readCurrency(draft.currency)
  if (!read) return 'currency: expected a currency by its three-letter code or name'
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
  const words = placeWords.length > 0 ? placeWords : typeof draft.place === 'string' ? townsIn(draft.place) : []
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
