import { z } from 'zod'
import { readMrz } from '../domain/documents/mrz.ts'

const Line = z.object({ text: z.string(), now: z.string().optional() })

/** Machine-readable lines, joined by `|` or new lines; `now` settles the century of two-digit years (default: today). */
export function answer(line: unknown): unknown {
  const { text, now } = Line.parse(line)
  return { input: text, ...readMrz(text, (now ?? new Date().toISOString()).slice(0, 10)) }
}
