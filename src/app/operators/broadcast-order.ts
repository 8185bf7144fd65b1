import { Locale, MemberState } from '../../domain/codes.ts'

/** What an operator writes to say something to many, as text and back. Pure. */

/** Whom it is for: everybody, those who speak a language with us, or those on the way to a state or staying in it. */
export type Audience = { to: 'all' } | { to: 'language'; language: Locale } | { to: 'going'; state: MemberState }

export type Order = { audience: Audience; texts: Partial<Record<Locale, string>> }

/** Longest text in one language, letters. */
export const longestText = 1500

/** `problem`: what is wrong with it, a Fluent id's ending; `line` is what could not be read. */
export type Read = { order: Order } | { problem: 'how' } | { problem: 'wrong' | 'long'; line: string }

/** The first line tells whom, the lines below the words: `ru: …`, each language from a line of its own on. */
export function readOrder(said: string): Read {
  const [first = '', ...lines] = said.trim().split('\n')
  const who = first.replace(/^\/\w+(?:@\w+)?/, '').trim()
  if (!who && lines.length === 0) return { problem: 'how' }
  const audience = readAudience(who)
  if (!audience) return { problem: 'wrong', line: first.trim() }
  const texts: Partial<Record<Locale, string>> = {}
  let language: Locale | undefined
  for (const line of lines) {
    const [, code, rest = ''] = /^\s*([a-z]{2})\s*:(.*)$/s.exec(line) ?? []
    const begun = Locale.safeParse(code)
    if (begun.success) {
      language = begun.data
      texts[language] = rest
    } else if (language) texts[language] = `${texts[language] ?? ''}\n${line}`
    else if (line.trim()) return { problem: 'wrong', line: line.trim() }
  }
  for (const language of Locale.options) if (texts[language] !== undefined) texts[language] = texts[language].trim()
  const told = Object.entries(texts)
  if (told.length === 0) return { problem: 'how' }
  const bad = told.find(([, text]) => !text || text.length > longestText)
  if (bad) return { problem: bad[1] ? 'long' : 'wrong', line: `${bad[0]}:` }
  return { order: { audience, texts } }
}

/** `all`, `lang:kk` or `going:RU`, as an audience is stored too. */
export function readAudience(told: string): Audience | undefined {
  if (told.toLowerCase() === 'all') return { to: 'all' }
  const [, kind, code = ''] = /^(lang|going):\s*([a-z]{2})$/i.exec(told) ?? []
  const language = Locale.safeParse(code.toLowerCase())
  const state = MemberState.safeParse(code.toUpperCase())
  if (kind?.toLowerCase() === 'lang') return language.success ? { to: 'language', language: language.data } : undefined
  return kind && state.success ? { to: 'going', state: state.data } : undefined
}

export const audienceCode = (of: Audience): string =>
  of.to === 'all' ? 'all' : of.to === 'language' ? `lang:${of.language}` : `going:${of.state}`
