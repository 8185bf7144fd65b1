import { z } from 'zod'
import type { Here, Kind } from '../form.ts'
import { plain } from '../form.ts'
import { matchLabel } from '../match-label.ts'

/** The adult a child travels with: the one who files, or one of those told before; kept by name, for places in a list move. */
export function guardian(options: { adults: (here: Here) => readonly string[] }): Kind<string> {
  const among = (here: Here) => options.adults(here)
  return {
    schema: z.string().min(1),
    ask: (here) => ({ options: among(here).map((name) => ({ label: plain(name), value: name })) }),
    read(said, here) {
      const adults = among(here)
      const found =
        said.kind === 'value'
          ? adults.find((name) => name === said.value)
          : said.kind === 'text'
            ? adults[matchLabel(said.text, adults) ?? -1]
            : undefined
      return found ? { is: 'value', value: found } : { is: 'refused', refusal: { code: 'choice-press-one' } }
    },
    tell: (name) => name,
  }
}
