import { z } from 'zod'
import { placeIndex } from '../app/places.ts'
import { Locale, MemberState } from '../domain/codes.ts'
import { getPlace, searchPlaces } from '../domain/places/places.ts'

const Line = z.object({
  text: z.string(),
  lang: Locale.default('ru'),
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .pipe(MemberState)
    .optional(),
})

/** The town that a text names: candidates best first, with their names in the language told. */
export function answer(line: unknown): unknown {
  const { text, lang, country } = Line.parse(line)
  const index = placeIndex()
  const { candidates, ask } = searchPlaces(index, text, { locale: lang, ...(country ? { country } : {}) })
  return {
    input: text,
    candidates: candidates.map(({ geonameId, confidence }) => {
      const { names, region, country } = getPlace(index, geonameId)
      return { geonameId, name: names[lang], region, country, confidence }
    }),
    ask,
  }
}
