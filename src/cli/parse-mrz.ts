import { z } from 'zod'
import { Instant, PlainDate } from '../domain/calendar.ts'
import { readMrz } from '../domain/documents/mrz.ts'

const Line = z.object({ text: z.string(), now: z.union([PlainDate, Instant]).optional() })

/** Machine-readable lines, joined by `|` or new lines; `now` settles the century of two-digit years (default: today). */
export function answer(line: unknown): unknown {
  const { text, now } = Line.parse(line)
  return { input: text, format: null, fields: {}, ...readMrz(text, (now ?? new Date().toISOString()).slice(0, 10)) }
}
