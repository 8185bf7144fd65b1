import { expect, it } from 'vitest'
import type { Locale } from '../../../src/domain/codes.ts'
import { parseWhen } from '../../../src/domain/when/parse-when.ts'

/** Tuesday, 24 November 2026, 14:00 in Almaty. */
export const now = '2026-11-24T09:00:00Z'

export const zones: Record<Locale, string> = {
  kk: 'Asia/Almaty',
  ru: 'Europe/Moscow',
  ky: 'Asia/Bishkek',
  hy: 'Asia/Yerevan',
  be: 'Europe/Minsk',
  en: 'Asia/Almaty',
}

/** What a text says in a language: a day, a moment, several with ` | ` between, or the code of a refusal. */
export function said(text: string, locale: Locale, zone = zones[locale], at = now): string {
  const when = parseWhen(text, { locale, now: at, zone })
  switch (when.kind) {
    case 'date':
      return when.date
    case 'moment':
      return `${when.date}T${when.time}`
    case 'ambiguous':
      return when.options.join(' | ')
    case 'refused':
      return when.code
  }
}

/** One test a line, `text = what it says`. */
export function reads(locale: Locale, table: string): void {
  const rows = table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): [string, string] => {
      const at = line.lastIndexOf(' = ')
      return [line.slice(0, at), line.slice(at + 3)]
    })
  it.each(rows)('%s: %s', (text, expected) => {
    expect(said(text, locale)).toBe(expected)
  })
}
