import type { Refusal } from '../domain/result.ts'
import { answerNamed } from './answer-words.ts'
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
  listTextId,
  type Said,
} from './form.ts'
import { matchLabel } from './match-label.ts'
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
  /** Taken in; the next question, or the review, is in front. `echo`: what was understood. */
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
const refused = (draft: Draft, code: string, path?: string, args?: Refusal['args']): Turned => ({
  draft,
  outcome: { is: 'refused', refusal: args ? { code, args } : { code }, ...(path ? { path } : {}) },
})
const settled = (draft: Draft): Draft => ({ ...draft, at: undefined, isEdit: undefined, view: undefined })

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
      // People are looked at on the review alone: elsewhere a question waits.
      return currentStep(form, settled(draft), context)
        ? still(draft)
        : asked({ ...settled(draft), view: made.at === 'review' ? undefined : { look: made.at } })
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
  if (!step) return path === undefined ? saidAtReview(form, draft, said, context) : still(draft)
  if (path !== undefined && path !== step.path) return still(draft)
  if (isMore(step)) return saidAtMore(form, draft, step, said, context)
  const here = hereOf(step, draft, context)
  const reading = step.field.kind.read(said, here)
  if (reading.is === 'view') return { draft: { ...draft, at: step.path, view: reading.view }, outcome: { is: 'paged' } }
  if (reading.is === 'edit') return edit(form, draft, reading.path, context)
  const refusal = reading.is === 'refused' ? reading.refusal : step.field.check?.(reading.value, here.answers, context)
  if (refusal) return { draft, outcome: { is: 'refused', refusal, path: step.path } }
  if (reading.is !== 'value') return still(draft)
  const next = withAnswer(form, draft, step.path, reading.value)
  const isTold = !step.field.silent && (said.kind !== 'value' || step.field.kind.echoes)
  return asked(next, isTold ? [echoOf(form, step, reading.value, here)] : undefined)
}

/** Words at "anyone else?": what is on its buttons, or yes and no. */
function saidAtMore(form: Form, draft: Draft, step: MoreStep, said: Said, context: Context): Turned {
  const id = listTextId(form, step.list)
  const count = countOf(draft.answers, step.list)
  const labels = [`${id}.add`, `${id}.done`, 'answer-yes', 'answer-no'].map((label) =>
    context.say({ id: label, args: { count } }),
  )
  const index = said.kind === 'text' ? matchLabel(said.text, labels) : undefined
  const answered = said.kind === 'text' && index === undefined ? answerNamed(said.text) : undefined
  if (index === undefined && answered === undefined) return refused(draft, 'choice-press-one', step.path)
  const kind = answered === 'yes' || (index !== undefined && index % 2 === 0) ? 'add' : 'that-is-all'
  return changeList(form, draft, { kind, list: step.list.name }, context)
}

/** Words at the review: the name of a line opens it, the words of the button hand it in. */
function saidAtReview(form: Form, draft: Draft, said: Said, context: Context): Turned {
  if (said.kind !== 'text') return refused(draft, 'review-press-one')
  const lines = stepsOf(form, draft.answers, context).flatMap((step) =>
    isMore(step) || step.field.silent || step.list
      ? []
      : [{ path: step.path, label: context.say(labelText(form, step, hereOf(step, settled(draft), context))) }],
  )
  const submitLabel = context.say({ id: `${form.id}-submit-button` })
  const index = matchLabel(said.text, [...lines.map(({ label }) => label), submitLabel])
  const line = index === undefined ? undefined : lines[index]
  if (line) return edit(form, draft, line.path, context)
  return index === lines.length ? submit(form, draft, context) : refused(draft, 'review-press-one')
}

const echoOf = (form: Form, step: { field: Field; list?: ListField }, value: unknown, here: Here): Text => ({
  id: 'answer-noted',
  args: { label: labelOf(form, step.field, step.list, here), value: told(step.field, value, here) },
})

const labelText = (form: Form, step: { field: Field; list?: ListField }, here: Here): Text => ({
  id: `${textIdOf(form, step.field, step.list)}.short`,
  args: step.field.args?.(here.answers, here.context) ?? {},
})

/** The name of a question on the review card. */
export const labelOf = (form: Form, field: Field, list: ListField | undefined, here: Here): Arg => ({
  text: labelText(form, list ? { field, list } : { field }, here),
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
  if (draft.view !== undefined) return asked({ ...draft, view: undefined })
  if (draft.isEdit) return asked(settled(draft))
  const steps = stepsOf(form, draft.answers, context)
  const step = currentStep(form, draft, context)
  // Someone added by mistake, of whom nothing is told yet, goes again.
  if (step && !isMore(step) && step.list && isUntold(draft, step.list, step.index ?? 0)) {
    const without = withoutItem(draft, step.list, step.index ?? 0)
    const { [`${step.list.name}.more`]: _, ...answers } = without.answers
    return asked({ ...without, answers })
  }
  const position = step ? steps.findIndex((other) => other.path === step.path) : steps.length
  const before = steps
    .slice(0, position)
    .findLast((other) => isMore(other) || !other.field.fixed?.(draft.answers, context))
  if (!before) return { draft, outcome: { is: 'left' } }
  return asked({ ...draft, at: before.path, view: undefined })
}

const isUntold = (draft: Draft, list: ListField, index: number) =>
  list.list.every((field) => draft.answers[`${list.name}.${index}.${field.name}`] === undefined)

function skip(form: Form, draft: Draft, path: string | undefined, context: Context): Turned {
  const step = currentStep(form, draft, context)
  if (!step || (path !== undefined && path !== step.path)) return still(draft)
  if (isMore(step)) return changeList(form, draft, { kind: 'that-is-all', list: step.list.name }, context)
  // Whoever does not know may say so where that is an answer.
  const { options } = step.field.kind.ask(hereOf(step, draft, context))
  if (options.some(({ value }) => value === 'unknown'))
    return answer(form, draft, { kind: 'value', value: 'unknown' }, step.path, context)
  if (!step.field.optional) return refused(draft, 'cannot-skip', step.path)
  return asked(withAnswer(form, draft, step.path, null))
}

function edit(form: Form, draft: Draft, path: string, context: Context): Turned {
  const step = stepsOf(form, draft.answers, context).find((other) => other.path === path)
  if (!step) return still(draft)
  if (!isMore(step) && step.field.fixed?.(draft.answers, context)) return refused(draft, 'answer-fixed')
  const isEdit = currentStep(form, settled(draft), context) === undefined
  return asked({ ...draft, at: path, view: undefined, ...(isEdit ? { isEdit } : {}) })
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
  if (made.kind === 'remove') return made.index < count ? asked(withoutItem(draft, list, made.index)) : still(draft)
  // Adding, or ending, while one is still being asked would leave someone half told.
  const step = currentStep(form, settled(draft), context)
  if (step && !isMore(step) && step.list === list) return still(draft)
  if (made.kind === 'that-is-all') return asked(settled({ ...draft, answers: { ...draft.answers, [done]: 'done' } }))
  if (count >= list.max) return refused(draft, 'list-full', undefined, { max: list.max })
  const answers: Answers = { ...draft.answers, [`${list.name}.count`]: count + 1 }
  delete answers[done]
  return asked(settled({ ...draft, answers }))
}

function submit(form: Form, draft: Draft, context: Context): Turned {
  if (currentStep(form, settled(draft), context)) return asked(settled(draft))
  const wrong = form.check?.(draft.answers, context)
  if (wrong)
    return {
      draft: { ...settled(draft), at: wrong.path, isEdit: true },
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
