import { z } from 'zod'
import { Locale } from '../domain/codes.ts'
import { classifyOccupation, occupationTitle } from '../domain/occupations/occupations.ts'

const Line = z.object({ text: z.string(), lang: Locale.default('ru') })

/** The occupation that a text names: unit groups of ISCO-08 best first, with their titles in the language told. */
export function answer(line: unknown): unknown {
  const { text, lang } = Line.parse(line)
  const { candidates, refused } = classifyOccupation(text, lang)
  return {
    input: text,
    candidates: candidates.map(({ isco, confidence }) => ({ isco, title: occupationTitle(isco, lang), confidence })),
    refused,
  }
}
