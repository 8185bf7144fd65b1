import { z } from 'zod'
import { checkId, idKinds, normaliseId, recogniseId } from '../domain/documents/national-ids.ts'

const Line = z.object({ text: z.string(), kind: z.enum(idKinds).optional(), country: z.string().optional() })

/** A national number: of the kind told, or of the one it looks like. */
export function answer(line: unknown): unknown {
  const { text, kind, country } = Line.parse(line)
  const found = kind ? checkId(text, kind) : recogniseId(text, country?.toUpperCase())
  if (!found) return { input: text, kind: null, valid: false, normalized: normaliseId(text), problem: 'form' }
  return { input: text, ...found }
}
