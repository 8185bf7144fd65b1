import { Locale } from '../codes.ts'
import { withoutErrands } from './errands.ts'
import type { UnitGroup } from './groups.ts'
import { type Heard, hear, isChatter, isFiller } from './hear.ts'
import { type Lexicon, wholeOf } from './lexicon.ts'
import { lexiconOf } from './lexicons.ts'
import { isQuestion } from './questions.ts'
import { type SaidWord, saidWords } from './said.ts'
import { wideGroups } from './wide.ts'

/** A unit group of ISCO-08 that was meant, and how sure we are, 0..1. */
export type Candidate = { isco: UnitGroup; confidence: number }

/** At most five, best first. `refused`: no occupation was named; what candidates there are then is a guess to ask about. */
export type Classified = { candidates: Candidate[]; refused: boolean }

/**
 * The occupation that a person names in their own words: any form, slip of the pen, script or mixture of our languages, their own first.
 * Two names in one sentence are two candidates. What is no occupation ("привет", "any job", "студент") is refused.
 */
export function classifyOccupation(text: string, locale: Locale): Classified {
  const words = saidWords(withoutErrands(text))
  const lexicons = lexiconsFrom(locale)
  const isName = words.length > 1 && lexicons[0]?.wholes.has(wholeOf(words))
  const several = isName ? undefined : wideGroups(words, locale, (said) => isChatter(said, lexicons))
  const judged = several ? toChoose(several) : judge(words, locale)
  return isQuestion(text) ? { ...judged, refused: true } : judged
}

/** None is surer than a third: it is for the person to say. */
const toChoose = (groups: readonly UnitGroup[]): Classified => ({
  candidates: groups.map((isco, at) => ({ isco, confidence: (6 - at) / 20 })),
  refused: false,
})

/** The occupation of a vacancy by its title: as people's words, but what stands in brackets is left out, save a driver's licence, and the first words count most. */
export function classifyTitle(title: string, locale: Locale): Classified {
  const bare = title
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, (aside) => (licence.test(aside) ? aside : ' '))
    .replace(/["«“][^"»”]*["»”]/g, ' ')
    .trim()
  const words = saidWords(bare || title)
  return judge(words, locale, (at) => 1 / (1 + 0.25 * at))
}

/** What licence a driver must have is often told in brackets. */
const licence = /кат[еэ]г|кат\.|categor|санат|կարգ/iu

/** What a name of the lexicon got of what was said. */
type Hit = { code: UnitGroup | 'none'; score: number; words: number[]; ofName: number }

/** A word said counts by its own weight when no lexicon knows it, and hardly when it only fills the sentence. */
const unknownWeight = 6
const fillerWeight = 0.3
/** Below it nothing was named; between it and `guess` we may ask. */
const accepted = 0.52
const guess = 0.36
/** A name whose words tell no more than this each ("ведущий") is meant only where little else is said: not by "ведущий специалист". */
const faintest = 0.3
/** How sharply a better score beats a worse one. */
const sharpness = 0.07

function judge(words: SaidWord[], locale: Locale, countAt: (at: number) => number = () => 1): Classified {
  const lexicons = lexiconsFrom(locale)
  if (words.length === 0 || isNothing(words, lexicons)) return { candidates: [], refused: true }
  const heard = hear(words, lexicons)
  const said = words.map((_, at) => wordWeight(at, words, heard, lexicons) * countAt(at))
  const total = said.reduce((sum, weight) => sum + weight, 0)
  const hits = lexicons.flatMap((lexicon, index) =>
    score(lexicon, heard[index] ?? [], said, total, index === 0 ? 1 : lexicon.locale === 'ru' ? 0.96 : 0.93),
  )
  return weighUp(hits)
}

/** The person's own language first. */
const lexiconsFrom = (locale: Locale): Lexicon[] =>
  [locale, ...Locale.options.filter((other) => other !== locale)].map(lexiconOf)

/** Single letters; and what is said instead of an occupation in any language, word by word, unless it names one in the person's own. */
function isNothing(words: SaidWord[], lexicons: Lexicon[]): boolean {
  const whole = wholeOf(words)
  const [own] = lexicons
  if (words.every(({ key }) => key.length === 1)) return true
  return own?.nothings.has(whole) || (!own?.wholes.has(whole) && lexicons.some(({ nothings }) => nothings.has(whole)))
}

function wordWeight(at: number, words: SaidWord[], heard: Heard[], lexicons: Lexicon[]): number {
  const key = words[at]?.key ?? ''
  if (key.length === 1 || lexicons[0]?.filler.has(key)) return fillerWeight
  let best = 0
  heard.forEach((list, index) => {
    for (const found of list)
      if (found.at <= at && at <= found.until) best = Math.max(best, lexicons[index]?.weight[found.stem] ?? 0)
  })
  if (best > 0) return best
  return isFiller(key, lexicons) ? fillerWeight : unknownWeight
}

/** A word said in another form than the name has it: "мерси" shares its stem with "մերսող", a masseur. */
const otherForm = 0.98
/** Of "road worker" the road alone was heard, and half the text is about something else: "snow on the road" is no road worker. In English only: elsewhere the verb that is left out ("шаш аламын") may be a filler. */
const allButFiller = 0.88
const partOfSaid = 0.66
const doubted = 0.6
/** Of a name that much must be heard. */
const leastOfName = 0.45

function score(lexicon: Lexicon, heard: Heard, said: number[], total: number, trust: number): Hit[] {
  const likely = namesHeard(lexicon, heard)
  const touched = new Map<number, Map<number, Heard[number]>>()
  for (const found of heard)
    for (const { name, at } of lexicon.places[found.stem] ?? []) {
      if (!likely.has(name)) continue
      const places = touched.get(name) ?? new Map<number, Heard[number]>()
      if (found.likeness > (places.get(at)?.likeness ?? 0)) places.set(at, found)
      touched.set(name, places)
    }
  const hits: Hit[] = []
  for (const [index, places] of touched) {
    const name = lexicon.names[index]
    if (!name) continue
    let got = 0
    const used = new Map<number, number>()
    for (const [at, found] of places) {
      const likeness = found.key === name.keys[at] ? found.likeness : Math.min(found.likeness, otherForm)
      got += (lexicon.weight[name.stems[at] ?? -1] ?? 0) * likeness
      for (let word = found.at; word <= found.until; word++)
        used.set(word, Math.max(used.get(word) ?? 0, found.likeness))
    }
    const ofName = got / name.total
    if (ofName < leastOfName) continue
    let heardWeight = 0
    for (const [word, likeness] of used) heardWeight += (said[word] ?? 0) * likeness
    const ofSaid = heardWeight / total
    if (ofSaid <= 0.5 && name.total <= name.stems.length * faintest) continue
    const isThing = lexicon.locale === 'en' && places.size < name.stems.length && ofName > allButFiller
    const doubt = isThing && ofSaid < partOfSaid ? doubted : 1
    const value = ofName ** 1.6 * (0.62 + 0.38 * ofSaid) * trust * (0.92 + 0.08 * name.rank) * doubt
    hits.push({ code: name.code, score: value, words: [...used.keys()], ofName })
  }
  return hits
}

/** Names of which enough may have been heard: a cheap look first, for a common word stands in thousands of them. */
function namesHeard(lexicon: Lexicon, heard: Heard): Set<number> {
  const got = new Map<number, number>()
  const likely = new Set<number>()
  for (const { stem, likeness } of heard) {
    const weight = (lexicon.weight[stem] ?? 0) * likeness
    for (const { name } of lexicon.places[stem] ?? []) {
      const sum = (got.get(name) ?? 0) + weight
      got.set(name, sum)
      if (sum >= leastOfName * (lexicon.names[name]?.total ?? 0)) likely.add(name)
    }
  }
  return likely
}

function weighUp(hits: Hit[]): Classified {
  const nothings = hits.filter(({ code }) => code === 'none')
  const best = new Map<UnitGroup, Hit>()
  for (const hit of hits) {
    if (hit.code === 'none' || nothings.some((nothing) => covers(nothing, hit))) continue
    if (hit.score > (best.get(hit.code)?.score ?? 0)) best.set(hit.code, hit)
  }
  const ranked = [...best].sort(([codeA, a], [codeB, b]) => b.score - a.score || codeA.localeCompare(codeB))
  const top = ranked[0]?.[1].score ?? 0
  const least = Math.max(guess, top - 0.4)
  const near = ranked.filter(([, { score }]) => score >= least)
  const shares = near.map(([, { score }]) => Math.exp((score - top) / sharpness))
  const sum = shares.reduce((all, share) => all + share, 0)
  const candidates = near.slice(0, 5).map(([isco, { score }], index) => ({
    isco,
    confidence: Math.round(Math.min(1, score) * ((shares[index] ?? 0) / sum) * 1000) / 1000,
  }))
  return { candidates, refused: top < accepted }
}

/**
 * What is no occupation speaks for the words it is made of, unless a name of the lexicon needs more than those, or was said just as it
 * stands there while the other only has its stem: "մերսող", a masseur, and "մերսի", thanks.
 */
const covers = (nothing: Hit, hit: Hit): boolean =>
  nothing.score >= hit.score * 0.98 &&
  !(hit.ofName === 1 && nothing.ofName < 1) &&
  hit.words.every((word) => nothing.words.includes(word))
