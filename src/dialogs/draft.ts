import { z } from 'zod'
import { type Answers, type Context, type Field, type Form, isList, type ListField } from './form.ts'

/** A form half filled in: answers by name, where the person stands, and what they looked at there. */
export const Draft = z.object({
  form: z.string(),
  revision: z.number().int(),
  answers: z.record(z.string(), z.unknown()),
  /** Answers that must be given again, kept to be offered. */
  earlier: z.record(z.string(), z.unknown()),
  /** The question gone back to or chosen on the review card; none: the first that is open. */
  at: z.string().optional(),
  /** The question in front was chosen on the review card: the way back leads there. */
  isEdit: z.boolean().optional(),
  view: z.unknown().optional(),
  /** What the form is about where it amends something: the journey's id, say. */
  subject: z.string().optional(),
})
export type Draft = z.infer<typeof Draft>

export const newDraft = (form: Form, answers: Answers = {}, subject?: string): Draft => ({
  form: form.id,
  revision: form.revision,
  answers,
  earlier: {},
  ...(subject ? { subject } : {}),
})

/** One concrete question: a field, or the "anyone else?" of a list. */
export type Step = { path: string; name: string; field: Field; list?: ListField; index?: number } | MoreStep
export type MoreStep = { path: string; name: string; list: ListField; more: true }

export const isMore = (step: Step): step is MoreStep => 'more' in step

export const countOf = (answers: Answers, list: ListField): number => {
  const count = answers[`${list.name}.count`]
  return typeof count === 'number' ? count : 0
}

/** The answers one item of a list can see: its own, and the form's beneath; `outer` are the form's alone. */
export function scopeOf(answers: Answers, list?: ListField, index?: number): Answers {
  if (!list || index === undefined) return answers
  const own: Answers = { ...answers, index, outer: answers }
  for (const field of list.list) own[field.name] = answers[`${list.name}.${index}.${field.name}`]
  return own
}

/**
 * The steps worked out last for answers looked at in one context. A turn asks for them a dozen times, and a condition may
 * reckon with zones and deadlines. Answers are never changed in place, so the same object calls for the same questions.
 */
const stepsKnown = new WeakMap<Context, WeakMap<Answers, { form: Form; steps: Step[] }>>()

/** Every question that these answers call for, in order. */
export function stepsOf(form: Form, answers: Answers, context: Context): Step[] {
  const known = stepsKnown.get(context) ?? new WeakMap<Answers, { form: Form; steps: Step[] }>()
  stepsKnown.set(context, known)
  const last = known.get(answers)
  if (last?.form === form) return last.steps
  const steps = findSteps(form, answers, context)
  known.set(answers, { form, steps })
  return steps
}

function findSteps(form: Form, answers: Answers, context: Context): Step[] {
  return form.fields.flatMap((field): Step[] => {
    if (field.when && !field.when(answers, context)) return []
    if (!isList(field)) return [{ path: field.name, name: field.name, field }]
    const items = Array.from({ length: countOf(answers, field) }, (_, index) => index).flatMap((index) =>
      field.list
        .filter((inner) => !inner.when || inner.when(scopeOf(answers, field, index), context))
        .map(
          (inner): Step => ({
            path: `${field.name}.${index}.${inner.name}`,
            name: inner.name,
            field: inner,
            list: field,
            index,
          }),
        ),
    )
    return [...items, { path: `${field.name}.more`, name: field.name, list: field, more: true }]
  })
}

export const isAnswered = (answers: Answers, step: Step) => answers[step.path] !== undefined

/** Where the person stands: the question they chose, else the first open one; `undefined` when all is answered. */
export function currentStep(form: Form, draft: Draft, context: Context): Step | undefined {
  const steps = stepsOf(form, draft.answers, context)
  return steps.find((step) => step.path === draft.at) ?? steps.find((step) => !isAnswered(draft.answers, step))
}

/** Takes an answer in; what hangs on it, at any distance, is put aside to be asked again. */
export function withAnswer(form: Form, draft: Draft, path: string, value: unknown): Draft {
  const answers = { ...draft.answers }
  const earlier = { ...draft.earlier }
  const changed = JSON.stringify(answers[path]) !== JSON.stringify(value)
  const wasAnswered = answers[path] !== undefined
  answers[path] = value
  delete earlier[path]
  if (changed && wasAnswered) {
    for (const dependent of dependentsOf(form, answers, path)) {
      if (answers[dependent] === undefined) continue
      if (answers[dependent] !== null) earlier[dependent] = answers[dependent]
      delete answers[dependent]
    }
  }
  return { ...draft, answers, earlier, at: undefined, isEdit: undefined, view: undefined }
}

/** Paths of the answers that hang on this one, directly or through others. */
function dependentsOf(form: Form, answers: Answers, path: string): string[] {
  const found = new Set<string>()
  const visit = (changed: string) => {
    const [listName, index, inner] = changed.split('.')
    const name = inner ?? changed
    const add = (dependent: string) => {
      if (found.has(dependent) || dependent === path) return
      found.add(dependent)
      visit(dependent)
    }
    for (const field of form.fields) {
      if (!isList(field)) {
        if (inner === undefined && field.dependsOn?.includes(name)) add(field.name)
        continue
      }
      for (const own of field.list) {
        if (!own.dependsOn?.includes(name)) continue
        if (inner !== undefined && field.name === listName) add(`${field.name}.${index}.${own.name}`)
        if (inner === undefined)
          for (let at = 0; at < countOf(answers, field); at++) add(`${field.name}.${at}.${own.name}`)
      }
    }
  }
  visit(path)
  return [...found]
}

/** The draft with one item of a list taken out and those after it moved up. */
export function withoutItem(draft: Draft, list: ListField, index: number): Draft {
  const count = countOf(draft.answers, list)
  const move = (from: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(from).flatMap(([path, value]) => {
        const [name, at, field] = path.split('.')
        if (name !== list.name || field === undefined) return [[path, value]]
        const position = Number(at)
        if (position === index) return []
        return [[position > index ? `${name}.${position - 1}.${field}` : path, value]]
      }),
    )
  const answers = { ...move(draft.answers), [`${list.name}.count`]: Math.max(0, count - 1) }
  return { ...draft, answers, earlier: move(draft.earlier), at: undefined, isEdit: undefined, view: undefined }
}

/**
 * A stored draft made fit for today's form: renamed fields found again, answers that no longer pass put aside to be
 * offered and asked again. Unknown answers stay, unread. `undefined`: the draft is of a newer form than this process knows.
 */
export function revive(form: Form, stored: Draft): { draft: Draft; askedAgain: string[] } | undefined {
  if (stored.revision > form.revision) return undefined
  const answers: Answers = { ...stored.answers }
  const earlier = { ...stored.earlier }
  const askedAgain: string[] = []
  const settle = (path: string, field: Field, oldPaths: string[]) => {
    const old = oldPaths.find((was) => answers[was] !== undefined)
    if (answers[path] === undefined && old) answers[path] = answers[old]
    const value = answers[path]
    if (value === undefined || value === null) return
    if (field.kind.schema.safeParse(value).success) return
    earlier[path] = value
    delete answers[path]
    askedAgain.push(path)
  }
  for (const field of form.fields) {
    if (!isList(field)) settle(field.name, field, field.was ?? [])
    else
      for (let index = 0; index < countOf(answers, field); index++)
        for (const inner of field.list)
          settle(
            `${field.name}.${index}.${inner.name}`,
            inner,
            (inner.was ?? []).map((was) => `${field.name}.${index}.${was}`),
          )
  }
  const draft = { ...stored, revision: form.revision, answers, earlier }
  return { draft, askedAgain }
}
