import { countOf, type Draft } from './draft.ts'
import { type Form, type ListField, listTextId } from './form.ts'
import type { Choice, Press } from './show.ts'

/** Buttons that questions and the review have in common. */

export const pressMove = (made: Record<string, unknown>): Press => ({ do: 'form', move: made })

/** Back, skip, help, cancel: at every question, in the same place. */
export function navigation(maySkip: boolean, path?: string): Choice[] {
  const skip: Choice[] = maySkip
    ? [{ label: { id: 'skip-button' }, press: pressMove({ kind: 'skip', path }), row: 900, tone: 'nav' }]
    : []
  return [
    { label: { id: 'back-button' }, press: pressMove({ kind: 'back' }), row: 900, tone: 'nav' },
    ...skip,
    { label: { id: 'help-button' }, press: { do: 'form-help' }, row: 901, tone: 'nav' },
    { label: { id: 'cancel-button' }, press: { do: 'form-leave' }, row: 901, tone: 'nav' },
  ]
}

export const removeChoice = (form: Form, list: ListField, index: number): Choice => ({
  label: { id: `${listTextId(form, list)}.remove`, args: { number: index + 1 } },
  press: pressMove({ kind: 'remove', list: list.name, index }),
})

/** The places of those a list holds. */
export const soFar = (draft: Draft, list: ListField): number[] =>
  Array.from({ length: countOf(draft.answers, list) }, (_, index) => index)
