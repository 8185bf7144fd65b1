import type { Refusal } from '../domain/result.ts'
import {
  countOf,
  currentStep,
  type Draft,
  isMore,
  type MoreStep,
  type Step,
  scopeOf,
  stepsOf,
  withAnswer,
  withoutItem,
} from './draft.ts'
import {
  type Answers,
  type Context,
  type Field,
  type Form,
  type Here,
  isList,
  kebab,
  type ListField,
  type Said,
} from './form.ts'
import type { Arg, Text } from './show.ts'

/** Form, draft, answer → next draft and what came of it. Knows no form by name; draws nothing (see draw-form.ts). */

/** What a person can do in a form. A press names the question it was drawn for; words are for the question in front. */
export type Move =
  | { kind: 'said'; said: Said; path?: string }
  | { kind: 'back' }
  | { kind: 'skip'; path?: string }
  | { kind: 'edit'; path: string }
  | { kind: 'add'; list: string }
  | { kind: 'that-is-all'; list: string }
  | { kind: 'remove'; list: string; index: number }
  | { kind: 'look'; at: 'review' | { list: string; index: number } }
  | { kind: 'submit' }

/** The closed set of what can come of a move. */
export type Outcome =
  /** Taken in; the next question, or the review, is in front. `echo`: what was understood, for words typed. */
  | { is: 'asked'; echo?: Text[] }
  | { is: 'refused'; refusal: Refusal; path?: string }
  /** The same question, another page of it. */
  | { is: 'paged' }
  /** There was nothing to do it to: the question in front stands. */
  | { is: 'ignored' }
  /** Back from the first question: the person wants out, the draft stays. */
  | { is: 'left' }
  | { is: 'finished'; answers: Answers }

export type Turned = { draft: Draft; outcome: Outcome }

const asked = (draft: Draft, echo?: Text[]): Turned => ({
  draft,
  outcome: echo ? { is: 'asked', echo } : { is: 'asked' },
})
const still = (draft: Draft): Turned => ({ draft, outcome: { is: 'ignored' } })

export function move(form: Form, draft: Draft, made: Move, context: Context): Turned {
  switch (made.kind) {
    case 'said':
      return answer(form, draft, made.said, made.path, context)
    case 'back':
      return goBack(form, draft, context)
    case 'skip':
      return skip(form, draft, made.path, context)
    case 'edit':
      return edit(form, draft, made.path, context)
    case 'look':
      return asked({ ...draft, at: undefined, view: made.at === 'review' ? undefined : { look: made.at } })
    case 'add':
    case 'that-is-all':
    case 'remove':
      return changeList(form, draft, made, context)
    case 'submit':
      return submit(form, draft, context)
  }
}

export const hereOf = (step: Step, draft: Draft, context: Context): Here => ({
  path: step.path,
  answers: isMore(step) ? draft.answers : scopeOf(draft.answers, step.list, step.index),
  context,
  view: draft.at === undefined || draft.at === step.path ? draft.view : undefined,
})

function answer(form: Form, draft: Draft, said: Said, path: string | undefined, context: Context): Turned {
  const step = currentStep(form, draft, context)
  if (!step || (path !== undefined && path !== step.path)) return still(draft)
  if (isMore(step)) return { draft, outcome: { is: 'refused', refusal: { code: 'choice-press-one' }, path: step.path } }
  const here = hereOf(step, draft, context)
  const reading = step.field.kind.read(said, here)
  if (reading.is === 'view') return { draft: { ...draft, at: step.path, view: reading.view }, outcome: { is: 'paged' } }
  const refusal = reading.is === 'refused' ? reading.refusal : step.field.check?.(reading.value, here.answers, context)
  if (refusal) return { draft, outcome: { is: 'refused', refusal, path: step.path } }
  if (reading.is !== 'value') return still(draft)
  const next = withAnswer(form, draft, step.path, reading.value)
  return asked(next, said.kind === 'text' ? [echoOf(form, step, reading.value, here)] : undefined)
}

const echoOf = (form: Form, step: { field: Field; list?: ListField }, value: unknown, here: Here): Text => ({
  id: 'answer-noted',
  args: { label: labelOf(form, step.field, step.list, here), value: told(step.field, value, here) },
})

/** The name of a question on the review card. */
export const labelOf = (form: Form, field: Field, list: ListField | undefined, here: Here): Arg => ({
  text: { id: `${textIdOf(form, field, list)}.short`, args: field.args?.(here.answers, here.context) ?? {} },
})

export const textIdOf = (form: Form, field: Field, list?: ListField): string =>
  field.text ?? `${form.id}-${list ? `${kebab(list.name)}-` : ''}${kebab(field.name)}`

/** An answer as it is shown again; a secret one only by its end. */
export function told(field: Field, value: unknown, here: Here): Arg {
  if (value === null || value === undefined) return { text: { id: 'answer-skipped' } }
  const words: Arg = field.kind.tell(value, here)
  return field.secret && typeof words === 'string' ? `••••${words.slice(-4)}` : words
}

function goBack(form: Form, draft: Draft, context: Context): Turned {
  const steps = stepsOf(form, draft.answers, context)
  const step = currentStep(form, draft, context)
  if (draft.view !== undefined) return asked({ ...draft, view: undefined })
  const position = step ? steps.findIndex((other) => other.path === step.path) : steps.length
  const before = steps[position - 1]
  if (!before) return { draft, outcome: { is: 'left' } }
  return asked({ ...draft, at: before.path, view: undefined })
}

function skip(form: Form, draft: Draft, path: string | undefined, context: Context): Turned {
  const step = currentStep(form, draft, context)
  if (!step || isMore(step) || (path !== undefined && path !== step.path)) return still(draft)
  if (!step.field.optional)
    return { draft, outcome: { is: 'refused', refusal: { code: 'cannot-skip' }, path: step.path } }
  return asked(withAnswer(form, draft, step.path, null))
}

function edit(form: Form, draft: Draft, path: string, context: Context): Turned {
  const step = stepsOf(form, draft.answers, context).find((other) => other.path === path)
  return step ? asked({ ...draft, at: path, view: undefined }) : still(draft)
}

function changeList(
  form: Form,
  draft: Draft,
  made: { kind: 'add' | 'that-is-all'; list: string } | { kind: 'remove'; list: string; index: number },
  context: Context,
): Turned {
  const list = form.fields.find((field): field is ListField => isList(field) && field.name === made.list)
  if (!list || (list.when && !list.when(draft.answers, context))) return still(draft)
  const count = countOf(draft.answers, list)
  const done = `${list.name}.more`
  if (made.kind === 'that-is-all')
    return asked({ ...draft, answers: { ...draft.answers, [done]: 'done' }, at: undefined, view: undefined })
  if (made.kind === 'remove') return made.index < count ? asked(withoutItem(draft, list, made.index)) : still(draft)
  // Adding while one is still being asked would leave two half told.
  const step = currentStep(form, draft, context)
  if (step && !isMore(step) && step.list === list) return still(draft)
  if (count >= list.max)
    return { draft, outcome: { is: 'refused', refusal: { code: 'list-full', args: { max: list.max } } } }
  const answers: Answers = { ...draft.answers, [`${list.name}.count`]: count + 1 }
  delete answers[done]
  return asked({ ...draft, answers, at: undefined, view: undefined })
}

function submit(form: Form, draft: Draft, context: Context): Turned {
  if (currentStep(form, { ...draft, at: undefined }, context))
    return asked({ ...draft, at: undefined, view: undefined })
  const wrong = form.check?.(draft.answers, context)
  if (wrong)
    return {
      draft: { ...draft, at: wrong.path, view: undefined },
      outcome: { is: 'refused', refusal: wrong.refusal, path: wrong.path },
    }
  return { draft, outcome: { is: 'finished', answers: gather(form, draft.answers, context) } }
}

/** The answers that count: those of questions that are still asked, lists as arrays. */
export function gather(form: Form, answers: Answers, context: Context): Answers {
  const gathered: Answers = {}
  for (const field of form.fields) if (isList(field)) gathered[field.name] = []
  for (const step of stepsOf(form, answers, context)) {
    if (isMore(step)) continue
    const value = answers[step.path] ?? undefined
    if (!step.list) gathered[step.name] = value
    else {
      const items = gathered[step.list.name]
      if (!Array.isArray(items)) continue
      items[step.index ?? 0] = { ...items[step.index ?? 0], [step.name]: value }
    }
  }
  return gathered
}

export const isMoreStep = (step: Step | undefined): step is MoreStep => step !== undefined && isMore(step)
