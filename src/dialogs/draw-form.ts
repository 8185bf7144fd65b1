import type { Refusal } from '../domain/result.ts'
import { currentStep, type Draft, isMore, type MoreStep, type Step, scopeOf } from './draft.ts'
import { drawReview } from './draw-review.ts'
import { hereOf, textIdOf, told } from './engine.ts'
import { type Context, type Form, type ListField, listTextId, type Option, plain } from './form.ts'
import { navigation, pressMove, removeChoice, soFar } from './form-choices.ts'
import type { Card, Choice, Text } from './show.ts'

/** A draft as the card in front of the person: the open question, or the review. Presses are forms' moves. */
export function drawForm(form: Form, draft: Draft, context: Context, before: Text[] = []): Card {
  const step = currentStep(form, draft, context)
  const card = !step
    ? drawReview(form, draft, context)
    : isMore(step)
      ? drawMore(form, draft, step)
      : drawQuestion(form, draft, step, context)
  return { ...card, text: [...before, ...card.text] }
}

/** The sentences of a refusal, above the question that stands. */
export const refusalText = (refusal: Refusal): Text[] => [
  refusal.args ? { id: refusal.code, args: refusal.args } : { id: refusal.code },
]

function drawQuestion(form: Form, draft: Draft, step: Exclude<Step, MoreStep>, context: Context): Card {
  const { field } = step
  const here = hereOf(step, draft, context)
  const id = textIdOf(form, field, step.list)
  const args = field.args?.(here.answers, context) ?? {}
  const asked = field.kind.ask(here)
  const who: Text[] = step.list ? [step.list.itemName(here.answers, step.index ?? 0)] : []
  // Whoever picks a day, a page or one of several has read the example already.
  const hint: Text[] = here.view === undefined ? [{ id: `${id}.hint`, args }] : []
  return {
    text: [...who, { id, args }, ...hint, ...(asked.text ?? [])],
    choices: [
      ...offersOf(draft, step, context, asked.options),
      ...asked.options.map((option) => optionChoice(option, step.path)),
      ...(step.list ? [removeChoice(form, step.list, step.index ?? 0)] : []),
      ...navigation(field.optional === true, step.path),
    ],
    ...(asked.expects ? { expects: asked.expects } : {}),
  }
}

function optionChoice(option: Option, path: string): Choice {
  const said = 'view' in option ? { kind: 'view', view: option.view } : { kind: 'value', value: option.value }
  return {
    label: option.label,
    press: option.edit ? pressMove({ kind: 'edit', path: option.edit }) : pressMove({ kind: 'said', said, path }),
    ...(option.row === undefined ? {} : { row: option.row }),
    ...(option.tone ? { tone: option.tone } : {}),
  }
}

/** What was answered before, and what may be presumed, as buttons: offered, never taken for granted. */
function offersOf(draft: Draft, step: Exclude<Step, MoreStep>, context: Context, options: readonly Option[]): Choice[] {
  const { field } = step
  const here = hereOf(step, draft, context)
  if (here.view !== undefined) return []
  const earlier = draft.earlier[step.path] ?? draft.answers[step.path]
  const found = [earlier, field.suggest?.(here.answers, context)].flatMap((value) => {
    const offered = field.kind.schema.safeParse(value)
    const isShown = options.some((option) => option.value === value)
    return offered.success && offered.data !== null && !isShown ? [offered.data] : []
  })
  const different = found.filter((value, index) => index === 0 || JSON.stringify(value) !== JSON.stringify(found[0]))
  return different.map((value) => ({
    label: plain(told(field, value, here)),
    press: pressMove({ kind: 'said', said: { kind: 'value', value }, path: step.path }),
    tone: 'main',
  }))
}

function drawMore(form: Form, draft: Draft, step: MoreStep): Card {
  const list: ListField = step.list
  const id = listTextId(form, list)
  const so = soFar(draft, list).map((index) => ({
    ...list.itemName(scopeOf(draft.answers, list, index), index),
    tight: index > 0,
  }))
  const count = so.length
  const add: Choice[] =
    count < list.max
      ? [{ label: { id: `${id}.add`, args: { count } }, press: pressMove({ kind: 'add', list: list.name }) }]
      : []
  return {
    text: [{ id, args: { count } }, { id: `${id}.hint`, args: { count, max: list.max } }, ...so],
    choices: [
      ...add,
      { label: { id: `${id}.done`, args: { count } }, press: pressMove({ kind: 'that-is-all', list: list.name }) },
      ...so.map((_, index): Choice => ({ ...removeChoice(form, list, index), row: 500 + Math.floor(index / 2) })),
      ...navigation(false),
    ],
  }
}
