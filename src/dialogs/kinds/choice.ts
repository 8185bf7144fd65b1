import { z } from 'zod'
import { answerNamed } from '../answer-words.ts'
import type { Here, Kind, Option } from '../form.ts'
import { fold, matchLabel } from '../match-label.ts'

type ChoiceOptions = {
  /** Labels are `<prefix>-<code>`. */
  prefix: string
  /** Which of the codes are offered here. */
  only?: (here: Here) => readonly string[]
  /** How many stand side by side. */
  perRow?: number
  /** The code that other words than the button's mean; `null` where they mean several or none of them. */
  named?: (text: string) => string | null | undefined
}

/** Which code a text means: the words of its button, else other words for it, else words a little off the button's. */
function meant<T extends string>(
  text: string,
  among: readonly T[],
  labels: readonly string[],
  named: ChoiceOptions['named'],
): T | undefined {
  const same = labels.findIndex((label) => fold(label) === fold(text))
  if (same >= 0) return among[same]
  const code = named?.(text)
  if (code !== undefined) return among.find((one) => one === code)
  const index = matchLabel(text, labels)
  return index === undefined ? undefined : among[index]
}

/** One of a closed list, by button or by its words. */
export function choice<const T extends string>(codes: readonly T[], options: ChoiceOptions): Kind<T> {
  const offered = (here: Here) => (options.only ? codes.filter((code) => options.only?.(here).includes(code)) : codes)
  const labelOf = (code: string) => ({ id: `${options.prefix}-${code.toLowerCase().replaceAll('_', '-')}` })
  return {
    schema: z.enum(codes as [T, ...T[]]),
    ask: (here) => ({
      options: offered(here).map(
        (code, index): Option => ({
          label: labelOf(code),
          value: code,
          ...(options.perRow ? { row: Math.floor(index / options.perRow) } : {}),
        }),
      ),
    }),
    read(said, here) {
      const among = offered(here)
      if (said.kind === 'value') {
        const found = among.find((code) => code === said.value)
        return found ? { is: 'value', value: found } : { is: 'refused', refusal: { code: 'choice-press-one' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'choice-press-one' } }
      const labels = among.map((code) => here.context.say(labelOf(code)))
      const found = meant(said.text, among, labels, options.named)
      return found ? { is: 'value', value: found } : { is: 'refused', refusal: { code: 'choice-press-one' } }
    },
    tell: (code) => ({ text: labelOf(code) }),
  }
}

/** Several of a closed list: each press turns one on or off, "done" ends it. */
export function multiChoice<const T extends string>(codes: readonly T[], options: ChoiceOptions): Kind<T[]> {
  const labelOf = (code: string) => ({ id: `${options.prefix}-${code.toLowerCase().replaceAll('_', '-')}` })
  const offered = (here: Here) => (options.only ? codes.filter((code) => options.only?.(here).includes(code)) : codes)
  const pickedOf = (view: unknown): T[] => {
    const parsed = z.object({ picked: z.array(z.enum(codes as [T, ...T[]])) }).safeParse(view)
    return parsed.success ? parsed.data.picked : []
  }
  const toggled = (picked: T[], code: T) =>
    picked.includes(code) ? picked.filter((other) => other !== code) : [...picked, code]
  return {
    schema: z.array(z.enum(codes as [T, ...T[]])),
    ask(here) {
      const picked = pickedOf(here.view)
      const among = offered(here).map((code, index): Option => {
        const label = { text: labelOf(code) }
        return {
          label: picked.includes(code) ? { id: 'multi-picked', args: { label } } : labelOf(code),
          view: { picked: toggled(picked, code) },
          ...(options.perRow ? { row: Math.floor(index / options.perRow) } : {}),
        }
      })
      return {
        text: [{ id: 'multi-how' }],
        options: picked.length > 0 ? [...among, { label: { id: 'multi-done-button' }, value: picked }] : among,
      }
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: said.view }
      if (said.kind === 'value') {
        const parsed = z.array(z.enum(codes as [T, ...T[]])).safeParse(said.value)
        return parsed.success
          ? { is: 'value', value: parsed.data }
          : { is: 'refused', refusal: { code: 'choice-press-one' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'choice-press-one' } }
      const among = offered(here)
      const labels = among.map((code) => here.context.say(labelOf(code)))
      const found = said.text.split(/[,;\n]/).map((part) => meant(part, among, labels, options.named))
      const picked = found.filter((code) => code !== undefined)
      if (picked.length === 0 || picked.length < found.length)
        return { is: 'refused', refusal: { code: 'choice-press-one' } }
      return { is: 'value', value: [...new Set(picked)] }
    },
    tell: (picked) => ({ list: picked.map((code) => ({ text: labelOf(code) })) }),
  }
}

/** Yes or no. */
export const yesNo = () => choice(['yes', 'no'], { prefix: 'answer', perRow: 2, named: answerNamed })

/** Agreement, given by its button alone: a typed word is not consent. */
export function consent(): Kind<'agreed'> {
  return {
    schema: z.literal('agreed'),
    ask: () => ({ options: [{ label: { id: 'consent-agree-button' }, value: 'agreed' }] }),
    read: (said) =>
      said.kind === 'value' && said.value === 'agreed'
        ? { is: 'value', value: 'agreed' }
        : { is: 'refused', refusal: { code: 'consent-press' } },
    tell: () => ({ text: { id: 'consent-agree-button' } }),
  }
}
