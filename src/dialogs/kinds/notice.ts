import { z } from 'zod'
import { answerNamed } from '../answer-words.ts'
import type { Here, Kind, Option } from '../form.ts'
import { matchLabel } from '../match-label.ts'

type NoticeOptions = {
  /** The label of the button that goes on. */
  keep: string
  /** Buttons that go back to what it is about: label and the path of its question. */
  changes?: (here: Here) => { label: string; path: string }[]
}

/** Something to be read before going on: told, never in the way. */
export function notice({ keep, changes }: NoticeOptions): Kind<'seen'> {
  return {
    schema: z.literal('seen'),
    ask: (here) => ({
      options: [
        { label: { id: keep }, value: 'seen' },
        ...(changes?.(here) ?? []).map(({ label, path }): Option => ({ label: { id: label }, edit: path })),
      ],
    }),
    read(said, here) {
      if (said.kind === 'value' && said.value === 'seen') return { is: 'value', value: 'seen' }
      const words = [keep, 'answer-yes'].map((id) => here.context.say({ id }))
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'choice-press-one' } }
      const others = changes?.(here) ?? []
      const labels = others.map(({ label }) => here.context.say({ id: label }))
      const at = matchLabel(said.text, [...words, ...labels])
      if (at === undefined && answerNamed(said.text) === 'yes') return { is: 'value', value: 'seen' }
      const other = at === undefined ? undefined : others[at - words.length]
      if (other) return { is: 'edit', path: other.path }
      return at !== undefined
        ? { is: 'value', value: 'seen' }
        : { is: 'refused', refusal: { code: 'choice-press-one' } }
    },
    tell: () => ({ text: { id: 'answer-yes' } }),
  }
}
