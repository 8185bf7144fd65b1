import type { Locale } from '../codes.ts'
import { isOneSlip, type Script, scriptOf, soundOf, soundsOfLatin, tidy } from './letters.ts'
import { be } from './words/be.ts'
import { en } from './words/en.ts'
import { hy } from './words/hy.ts'
import { kk } from './words/kk.ts'
import { ky } from './words/ky.ts'
import { ru } from './words/ru.ts'
import type { Forms, Part, Unit, Words } from './words/words.ts'

/** What an ending says of a number: a day of the month; an hour sooner than a day; a day sooner; neither; a beginning. */
export type Ending = 'day' | 'hour' | 'onDay' | 'of' | 'from'

type Mark =
  | 'later'
  | 'ago'
  | 'noon'
  | 'midnight'
  | 'quarter'
  | 'before'
  | 'hours'
  | 'minutes'
  | 'am'
  | 'pm'
  | 'at'
  | 'year'
  | 'dayMark'
  | 'end'
  | 'several'
  | 'loose'
  | 'not'
  | 'filler'
  | 'other'
  | 'now'
  | 'tonight'

/** One thing a word may mean. */
export type Reading = { ending?: Ending } & (
  | { is: 'month' | 'weekday' | 'shift' | 'side' | 'halfHour'; n: number }
  | { is: 'number'; n: number; ordinal: boolean }
  | { is: 'unit'; unit: Unit; ahead: boolean }
  | { is: 'span'; unit: 'minute' | 'month'; n: number }
  | { is: 'part'; part: Part; ofHour: boolean }
  | { is: 'half'; of: 'next' | 'this' }
  /** `skips`: a day left out may be meant («через день»). */
  | { is: 'ahead'; skips: boolean }
  /** Whether the minutes come first ("ten past two") or the hour («երկուսն անց տասը»). */
  | { is: 'past'; minutesFirst: boolean }
  | { is: Mark }
)

type Entry = { script: Script; readings: Reading[] }

/** A language's words, ready to be asked. */
type Lexicon = {
  exact: Map<string, Reading[]>
  bySound: Map<string, Entry[]>
  /** Endings by their sound, longest first. */
  endings: [string, Ending][]
  endingsAsWritten: Map<string, Ending>
  inflects: boolean
}

const tables: Record<Locale, Words> = { kk, ru, ky, hy, be, en }
const compiled = new Map<Locale, Lexicon>()

function lexiconOf(locale: Locale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const lexicon = compile(tables[locale])
  compiled.set(locale, lexicon)
  return lexicon
}

function compile(words: Words): Lexicon {
  const exact = new Map<string, Reading[]>()
  const bySound = new Map<string, Entry[]>()
  const add = (forms: Forms | undefined, reading: Reading) => {
    for (const form of (forms ?? '').split(' ').filter(Boolean)) {
      const key = tidy(form.replaceAll('_', ' ').replaceAll('-', ' '))
      exact.set(key, [...(exact.get(key) ?? []), reading])
      if (words === en) continue // English is Latin already, and sounds would only mislead
      const script = scriptOf(key)
      const sound = key
        .split(' ')
        .map(script === 'latin' ? (word) => soundsOfLatin(word)[0] : soundOf)
        .join(' ')
      bySound.set(sound, [...(bySound.get(sound) ?? []), { script, readings: [reading] }])
    }
  }
  const each = (table: Record<string, Forms>, make: (n: number) => Reading) => {
    for (const [n, forms] of Object.entries(table)) add(forms, make(Number(n)))
  }
  for (const [index, forms] of words.months.entries()) add(forms, { is: 'month', n: index + 1 })
  for (const [index, forms] of words.weekdays.entries()) add(forms, { is: 'weekday', n: index + 1 })
  each(words.numbers, (n) => ({ is: 'number', n, ordinal: false }))
  each(words.ordinals, (n) => ({ is: 'number', n, ordinal: true }))
  each(words.shifts, (n) => ({ is: 'shift', n }))
  each(words.spans.minutes, (n) => ({ is: 'span', unit: 'minute', n }))
  each(words.spans.months, (n) => ({ is: 'span', unit: 'month', n }))
  for (const unit of units) {
    add(words.units[unit], { is: 'unit', unit, ahead: false })
    add(words.unitsAhead?.[unit], { is: 'unit', unit, ahead: true })
  }
  for (const part of parts) {
    add(words.parts[part], { is: 'part', part, ofHour: false })
    add(words.partsOfHour[part], { is: 'part', part, ofHour: true })
  }
  add(words.sides.this, { is: 'side', n: 0 })
  add(words.sides.next, { is: 'side', n: 1 })
  add(words.sides.last, { is: 'side', n: -1 })
  add(words.half, { is: 'half', of: words.halfOf })
  if (words.halfOf === 'next') {
    for (const [n, forms] of Object.entries(words.ordinals))
      for (const form of forms.split(' '))
        for (const half of ['пол', 'пал', 'паў']) add(half + form, { is: 'halfHour', n: Number(n) })
  }
  add(words.ahead, { is: 'ahead', skips: words.halfOf === 'next' })
  add(words.past, { is: 'past', minutesFirst: !words.inflects })
  for (const mark of marks) add(words[mark], { is: mark })
  add(words.fillers, { is: 'filler' })
  add(words.others, { is: 'other' })
  const { day, at, of, from } = words.endings
  const written = Object.entries({ from, of, [words.atIs === 'hour' ? 'hour' : 'onDay']: at, day }).flatMap(
    ([ending, forms]) =>
      forms
        .split(' ')
        .filter(Boolean)
        .map((form): [string, Ending] => [tidy(form), ending as Ending]),
  )
  const endingsAsWritten = new Map(written)
  const endings = written
    .map(([form, ending]): [string, Ending] => [words === en ? form : soundOf(form), ending])
    .filter(([sound]) => sound !== '')
  endings.sort((a, b) => b[0].length - a[0].length)
  return { exact, bySound, endings, endingsAsWritten, inflects: words.inflects }
}

const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
const parts = ['morning', 'day', 'evening', 'night'] as const
const marks = [
  'later',
  'ago',
  'noon',
  'midnight',
  'quarter',
  'before',
  'hours',
  'minutes',
  'am',
  'pm',
  'at',
  'year',
  'dayMark',
  'end',
  'several',
  'loose',
  'not',
  'now',
  'tonight',
] as const

const inflected = new Set<Reading['is']>([
  'month',
  'weekday',
  'number',
  'shift',
  'unit',
  'part',
  'half',
  'noon',
  'midnight',
  'hours',
  'minutes',
  'year',
  'dayMark',
  'end',
  'quarter',
])

/** What one or more words standing together mean in a language, as written, by sound, or without an ending. */
export function readingsOf(words: readonly string[], locale: Locale): Reading[] {
  const lexicon = lexiconOf(locale)
  const exact = lexicon.exact.get(words.join(' '))
  if (exact) return exact
  const script = scriptOf(words[0] ?? '')
  const sounds = soundsOfWords(words)
  const sounding = sounds.flatMap((sound) => bySound(lexicon, sound, script))
  if (sounding.length > 0 || !lexicon.inflects) return sounding
  return sounds.flatMap((sound) => withoutEnding(lexicon, sound, script))
}

const soundsOfWords = (words: readonly string[]): string[] =>
  words.reduce<string[]>(
    (done, word) =>
      soundsOfWord(word).flatMap((sound) => done.map((before) => (before ? `${before} ${sound}` : sound))),
    [''],
  )

const soundsOfWord = (word: string) => (scriptOf(word) === 'latin' ? soundsOfLatin(word) : [soundOf(word)])

const bySound = (lexicon: Lexicon, sound: string, script: Script): Reading[] =>
  (lexicon.bySound.get(sound) ?? [])
    .filter((entry) => script === 'latin' || entry.script === script)
    .flatMap((entry) => entry.readings)

function withoutEnding(lexicon: Lexicon, sound: string, script: Script): Reading[] {
  for (const [end, ending] of lexicon.endings) {
    if (!sound.endsWith(end) || sound.length - end.length < 2) continue
    const stem = sound.slice(0, -end.length)
    // A letter that ends the stem and begins the ending sounds once: «күннен».
    const found = [stem, stem + end.slice(0, 1)]
      .map((whole) => bySound(lexicon, whole, script).filter(({ is }) => inflected.has(is)))
      .find((readings) => readings.length > 0)
    if (found) return found.map((reading) => ({ ...reading, ending }))
  }
  return []
}

/** What an ending written to a number in digits says in a language: `го` in «25-го». */
export function endingOf(word: string, locale: Locale): Ending | undefined {
  const { endings, endingsAsWritten } = lexiconOf(locale)
  const written = endingsAsWritten.get(word)
  if (written || locale === 'en') return written
  const sounds = soundsOfWord(word)
  return endings.find(([end]) => sounds.includes(end))?.[1]
}

const corrected = new Set<Reading['is']>(['month', 'weekday', 'shift'])

/** The month, weekday or "tomorrow" that a longer word is one slip away from; nothing where two are as near. */
export function nearReadings(word: string, locale: Locale): Reading[] {
  if (word.length < 5) return []
  const lexicon = lexiconOf(locale)
  const script = scriptOf(word)
  const found = new Map<string, Reading>()
  const look = (sound: string, forms: Iterable<[string, Reading[]]>) => {
    for (const [form, readings] of forms)
      if (form.length >= 5 && isOneSlip(sound, form))
        for (const reading of readings) if (corrected.has(reading.is)) found.set(JSON.stringify(reading), reading)
  }
  if (locale === 'en') look(word, lexicon.exact)
  else
    for (const sound of soundsOfWord(word)) {
      const forms = [...lexicon.bySound].map(([form, entries]): [string, Reading[]] => [
        form,
        entries.filter((entry) => script === 'latin' || entry.script === script).flatMap((entry) => entry.readings),
      ])
      look(sound, forms)
      if (!lexicon.inflects) continue
      const stems = lexicon.endings.filter(([end]) => sound.endsWith(end)).map(([end]) => sound.slice(0, -end.length))
      for (const stem of new Set(stems)) if (stem.length >= 5 && found.size === 0) look(stem, forms)
    }
  return found.size === 1 ? [...found.values()] : []
}
