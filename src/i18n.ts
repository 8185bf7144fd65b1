import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import type { Arg, Text } from './dialogs/show.ts'
import { checkpointName } from './domain/checkpoints/checkpoints.ts'
import { Locale } from './domain/codes.ts'
import { dateWords, listWords, moneyWords, offsetOf, timeWords } from './i18n/values.ts'

/** What a language is called by those who speak it. */
export const ownNames: Record<Locale, string> = {
  kk: 'Қазақша',
  ru: 'Русский',
  ky: 'Кыргызча',
  hy: 'Հայերեն',
  be: 'Беларуская',
  en: 'English',
}

/** A sentence that could not be told as it was meant; ids only, never values. */
export type TextProblem = { id: string; locale: Locale; problem: 'missing-message' | 'missing-variable' | 'broken' }

/** Who knows the names that are data rather than sentences. */
export type Names = {
  placeName: (geonameId: number, locale: Locale) => string
  checkpointName: (id: string, locale: Locale, side?: string) => string
  occupationTitle: (isco: string, locale: Locale) => string
}

export type WordsOptions = Partial<Names> & {
  /** Folder of `<locale>.ftl`; default the project's. */
  directory?: string
  /** Told of each broken sentence once. Default: a process warning. */
  report?: (problem: TextProblem) => void
}

export type Words = {
  /** The sentence in that language. Never throws for want of words: another language's, then the id, stands in. */
  say: (locale: Locale, text: Text) => string
  /** One value as it stands in a sentence. */
  value: (locale: Locale, arg: Arg) => string | number
  /** Whether that language itself has the sentence. */
  has: (locale: Locale, id: string) => boolean
}

/** Where words are looked for when a language lacks them. */
const standIns: readonly Locale[] = ['ru', 'en']

/** Reads every locale and returns what puts sentences into words. */
export function createWords(options: WordsOptions = {}): Words {
  const names: Names = {
    placeName: options.placeName ?? ((id) => String(id)),
    checkpointName: options.checkpointName ?? checkpointName,
    occupationTitle: options.occupationTitle ?? ((isco) => isco),
  }
  const told = new Set<string>()
  const report = (problem: TextProblem) => {
    const key = `${problem.locale} ${problem.id} ${problem.problem}`
    if (told.has(key)) return
    told.add(key)
    ;(options.report ?? warn)(problem)
  }

  let lacks = false
  const spoken = readLanguages(options.directory ?? fileURLToPath(new URL('../locales', import.meta.url)), () => {
    lacks = true
  })

  const find = (locale: Locale, id: string, args: Record<string, string | number>): string | undefined => {
    lacks = false
    const found = spoken.get(locale)?.t(locale, id, args)
    return lacks ? undefined : found
  }

  /** A missing variable leaves a gap, not a crash: the rest of the sentence is worth more than nothing. */
  const fill = (locale: Locale, id: string, args: Record<string, string | number>): string | undefined => {
    const filled = { ...args }
    for (let gaps = 0; gaps < 20; gaps++) {
      try {
        return find(locale, id, filled)
      } catch (error) {
        const name = /^Unknown variable: \$(.+)$/.exec(error instanceof Error ? error.message : '')?.[1]
        report({ id, locale, problem: name ? 'missing-variable' : 'broken' })
        if (!name) return undefined
        filled[name] = '…'
      }
    }
    return undefined
  }

  const say = (locale: Locale, text: Text): string => {
    const args: Record<string, string | number> = {}
    for (const [name, arg] of Object.entries(text.args ?? {})) args[name] = value(locale, arg)
    for (const candidate of [locale, ...standIns.filter((other) => other !== locale)]) {
      if (!spoken.has(candidate)) continue
      const words = fill(candidate, text.id, args)
      // A day may end in an abbreviation's full stop where the sentence has its own.
      if (words !== undefined) return words.replaceAll(' г..', ' г.')
      report({ id: text.id, locale: candidate, problem: 'missing-message' })
    }
    return text.id
  }

  const value = (locale: Locale, arg: Arg): string | number => {
    if (typeof arg === 'string' || typeof arg === 'number') return arg
    if ('text' in arg) return say(locale, arg.text)
    if ('list' in arg)
      return listWords(
        locale,
        arg.list.map((item) => String(value(locale, item))),
      )
    if ('at' in arg) return timeWords(locale, arg.at, arg.zone, arg.style)
    if ('date' in arg) return dateWords(locale, arg.date, arg.style ?? 'date')
    if ('country' in arg) return countryName(locale, arg.country)
    if ('place' in arg) return names.placeName(arg.place, locale)
    if ('checkpoint' in arg) return names.checkpointName(arg.checkpoint, locale, arg.side)
    if ('occupation' in arg) return names.occupationTitle(arg.occupation, locale)
    if ('money' in arg) return moneyWords(locale, arg.money, arg.currency, arg.toMoney)
    return zoneName(locale, arg.zone)
  }

  const has = (locale: Locale, id: string): boolean => {
    try {
      return find(locale, id, {}) !== undefined
    } catch {
      return true
    }
  }

  const countryName = (locale: Locale, code: string): string => {
    const id = `country-${code.toLowerCase()}`
    return has(locale, id) ? say(locale, { id }) : (regionNames(locale).of(code) ?? code)
  }

  /** The city people set their clocks by, with the offset; the offset alone where the zone has no name here. */
  const zoneName = (locale: Locale, zone: string): string => {
    const id = `zone-${zone.toLowerCase().replace(/[/_]/g, '-')}`
    const offset = offsetOf(zone)
    return has(locale, id) ? say(locale, { id: 'zone-told', args: { name: say(locale, { id }), offset } }) : offset
  }

  return { say, value, has }
}

/** The languages that have a file there, each by itself: to look for the language anew among all costs half a sentence more. */
function readLanguages(directory: string, warningHandler: () => void): Map<Locale, I18n> {
  const spoken = new Map<Locale, I18n>()
  for (const locale of Locale.options) {
    const path = join(directory, `${locale}.ftl`)
    if (!existsSync(path)) continue
    const i18n = new I18n({ defaultLocale: locale, fluentOptions: { warningHandler } })
    i18n.loadLocaleSync(locale, { source: readFileSync(path, 'utf8'), bundleOptions: { useIsolating: false } })
    spoken.set(locale, i18n)
  }
  return spoken
}

const warn = (problem: TextProblem) => process.emitWarning(`${problem.problem}: ${problem.id} (${problem.locale})`)

const displayNames = new Map<Locale, Intl.DisplayNames>()
function regionNames(locale: Locale): Intl.DisplayNames {
  const known = displayNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  displayNames.set(locale, known)
  return known
}

/** Languages whose speakers among our people read Russian sooner than English. */
const readRussian = new Set([
  'uk',
  'uz',
  'tg',
  'az',
  'tk',
  'tt',
  'ba',
  'ce',
  'cv',
  'os',
  'mn',
  'ro',
  'ka',
  'ug',
  'kaa',
  'sah',
])

/** The language of ours that a BCP 47 hint (`kk-KZ`, `uz`) comes nearest to; Russian without a hint. */
export function guessLocale(hint?: string | null): Locale {
  const language = hint?.trim().toLowerCase().split(/[-_]/)[0]
  if (!language) return 'ru'
  const own = Locale.safeParse(language)
  if (own.success) return own.data
  return readRussian.has(language) ? 'ru' : 'en'
}
