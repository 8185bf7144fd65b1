import { z } from 'zod'
import { Instant, Zone } from '../domain/calendar.ts'
import { Locale } from '../domain/codes.ts'
import { capitalZone } from '../domain/state-zones.ts'
import { parseWhen } from '../domain/when/parse-when.ts'

const Line = z.object({
  text: z.string(),
  lang: Locale,
  now: Instant.optional(),
  zone: Zone.optional(),
  country: z.string().optional(),
})

/**
 * A day or a time as someone typed it, as the chat would understand it. `now` is the clock's, `zone` that of the country's
 * capital, or of the state whose language it is, unless they are told.
 */
export function answer(line: unknown): unknown {
  const { text, lang, now, zone, country } = Line.parse(line)
  const where = zone ?? capitalZone(country?.toUpperCase() ?? stateOf[lang])
  const when = parseWhen(text, { locale: lang, now: now ?? new Date().toISOString(), zone: where })
  switch (when.kind) {
    case 'date':
      return { input: text, result: when.date, zone: where }
    case 'moment':
      return { input: text, result: `${when.date}T${when.time}`, zone: where }
    case 'ambiguous':
      return { input: text, ambiguous: when.options }
    case 'refused':
      return { input: text, error: when.code }
  }
}

const stateOf: Record<Locale, string> = { kk: 'KZ', ru: 'RU', ky: 'KG', hy: 'AM', be: 'BY', en: '' }
