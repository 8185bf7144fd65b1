import { z } from 'zod'
import { LanguageLevel, Locale } from '../../domain/codes.ts'
import type { Here, Kind, Option } from '../form.ts'
import { matchLabel } from '../match-label.ts'

const Spoken = z.partialRecord(Locale, LanguageLevel)
type Spoken = z.infer<typeof Spoken>

/** What was picked so far, and the language whose level is being asked. */
const View = z.object({ picked: Spoken, at: Locale.optional() })

const nameOf = (locale: string) => ({ id: `language-name-${locale}` })
const levelOf = (level: string) => ({ id: `language-level-${level.toLowerCase()}` })
const spokenOf = (locale: string, level: string) => ({
  id: 'languages-spoken',
  args: { language: { text: nameOf(locale) }, level },
})

/** Languages a person speaks, each with a level: a press on a language asks how well. Typed without a level, B1 is meant: enough at work. */
export function languages(): Kind<Spoken> {
  return {
    schema: Spoken,
    ask(here) {
      const { picked, at } = viewOf(here)
      if (at)
        return {
          text: [{ id: 'languages-how-well', args: { language: { text: nameOf(at) } } }],
          options: LanguageLevel.options.map(
            (level): Option => ({ label: levelOf(level), view: { picked: { ...picked, [at]: level } } }),
          ),
        }
      const all = Locale.options.map((locale, index): Option => {
        const level = picked[locale]
        return {
          label: level ? spokenOf(locale, level) : nameOf(locale),
          view: level ? { picked: without(picked, locale) } : { picked, at: locale },
          row: Math.floor(index / 2),
        }
      })
      const isAny = Object.keys(picked).length > 0
      return { options: isAny ? [...all, { label: { id: 'multi-done-button' }, value: picked }] : all, expects: 'text' }
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: said.view }
      if (said.kind === 'value') {
        const spoken = Spoken.safeParse(said.value)
        if (spoken.success) return { is: 'value', value: spoken.data }
      }
      const spoken = said.kind === 'text' ? readSpoken(said.text, here) : undefined
      return spoken ? { is: 'value', value: spoken } : { is: 'refused', refusal: { code: 'languages-please' } }
    },
    tell: (spoken) => ({
      list: Object.entries(spoken).map(([locale, level]) => ({ text: spokenOf(locale, level) })),
    }),
  }
}

function viewOf(here: Here): z.infer<typeof View> {
  const view = View.safeParse(here.view)
  return view.success ? view.data : { picked: {} }
}

const without = (picked: Spoken, locale: Locale): Spoken =>
  Object.fromEntries(Object.entries(picked).filter(([other]) => other !== locale))

/** "русский B2, казахский": every part must name a language. */
function readSpoken(text: string, here: Here): Spoken | undefined {
  const labels = Locale.options.map((locale) => here.context.say(nameOf(locale)))
  const spoken: Spoken = {}
  for (const part of text.split(/[,;\n]/)) {
    const level = LanguageLevel.safeParse(
      /(?<![\p{L}\d])[ABCАВС][12](?![\d])/iu
        .exec(part)?.[0]
        .toUpperCase()
        .replace('А', 'A')
        .replace('В', 'B')
        .replace('С', 'C'),
    )
    const words = part.replace(/(?<![\p{L}\d])[ABCАВС][12](?![\d])/giu, ' ')
    const index = matchLabel(words, labels)
    const locale = index === undefined ? undefined : Locale.options[index]
    if (!locale) return undefined
    spoken[locale] = level.success ? level.data : 'B1'
  }
  return spoken
}
