import type { Refusal } from '../domain/result.ts'
import { countOf, currentStep, type Draft, isMore, type MoreStep, type Step, scopeOf, stepsOf } from './draft.ts'
import { hereOf, labelOf, textIdOf, told } from './engine.ts'
import { type Context, type Form, isList, kebab, type ListField, plain } from './form.ts'
import type { Card, Choice, Press, Text } from './show.ts'

/** A draft as the card in front of the person: the open question, or the review. Presses are forms' moves. */
export function drawForm(form: Form, draft: Draft, context: Context, before: Text[] = []): Card {
  const step = currentStep(form, draft, context)
  if (!step) return drawReview(form, draft, context, before)
  const card = isMore(step) ? drawMore(form, draft, step) : drawQuestion(form, draft, step, context)
  return { ...card, text: [...before, ...card.text] }
}

/** The sentences of a refusal, above the question that stands. */
export const refusalText = (refusal: Refusal): Text[] => [
  refusal.args ? { id: refusal.code, args: refusal.args } : { id: refusal.code },
]

const pressMove = (made: Record<string, unknown>): Press => ({ do: 'form', move: made })

function drawQuestion(form: Form, draft: Draft, step: Exclude<Step, MoreStep>, context: Context): Card {
  const { field } = step
  const here = hereOf(step, draft, context)
  const id = textIdOf(form, field, step.list)
  const args = field.args?.(here.answers, context) ?? {}
  const asked = field.kind.ask(here)
  const earlier = draft.earlier[step.path] ?? draft.answers[step.path] ?? field.suggest?.(here.answers, context)
  const offered = field.kind.schema.safeParse(earlier)
  const offer: Choice[] =
    here.view === undefined &&
    offered.success &&
    offered.data !== null &&
    !asked.options.some((option) => option.value === offered.data)
      ? [
          {
            label: plain(told(field, offered.data, here)),
            press: pressMove({ kind: 'said', said: { kind: 'value', value: offered.data }, path: step.path }),
            tone: 'main',
          },
        ]
      : []
  const options = asked.options.map((option): Choice => {
    const said = 'view' in option ? { kind: 'view', view: option.view } : { kind: 'value', value: option.value }
    return {
      label: option.label,
      press: pressMove({ kind: 'said', said, path: step.path }),
      ...(option.row === undefined ? {} : { row: option.row }),
      ...(option.tone ? { tone: option.tone } : {}),
    }
  })
  const who: Text[] = step.list ? [step.list.itemName(here.answers, step.index ?? 0)] : []
  return {
    text: [...who, { id, args }, { id: `${id}.hint`, args }, ...(asked.text ?? [])],
    choices: [...offer, ...options, ...navigation(field.optional === true, step.path)],
    ...(asked.expects ? { expects: asked.expects } : {}),
  }
}

/** Back, skip, help, cancel: at every question, in the same place. */
function navigation(mayskip: boolean, path?: string): Choice[] {
  const skip: Choice[] = mayskip
    ? [{ label: { id: 'skip-button' }, press: pressMove({ kind: 'skip', path }), row: 900, tone: 'nav' }]
    : []
  return [
    { label: { id: 'back-button' }, press: pressMove({ kind: 'back' }), row: 900, tone: 'nav' },
    ...skip,
    { label: { id: 'help-button' }, press: { do: 'form-help' }, row: 901, tone: 'nav' },
    { label: { id: 'cancel-button' }, press: { do: 'form-leave' }, row: 901, tone: 'nav' },
  ]
}

function drawMore(form: Form, draft: Draft, step: MoreStep): Card {
  const { list } = step
  const id = `${form.id}-${kebab(list.name)}`
  const count = countOf(draft.answers, list)
  const so = Array.from({ length: count }, (_, index) => ({
    ...list.itemName(scopeOf(draft.answers, list, index), index),
    tight: index > 0,
  }))
  const add: Choice[] =
    count < list.max
      ? [{ label: { id: `${id}.add`, args: { count } }, press: pressMove({ kind: 'add', list: list.name }) }]
      : []
  return {
    text: [{ id, args: { count } }, { id: `${id}.hint`, args: { count, max: list.max } }, ...so],
    choices: [
      ...add,
      { label: { id: `${id}.done`, args: { count } }, press: pressMove({ kind: 'that-is-all', list: list.name }) },
      ...so.map(
        (_, index): Choice => ({
          label: { id: `${id}.remove`, args: { number: index + 1 } },
          press: pressMove({ kind: 'remove', list: list.name, index }),
          row: 500 + Math.floor(index / 2),
        }),
      ),
      ...navigation(false),
    ],
  }
}

type Line = { text: Text; path: string; label: Text }

/** All that was said, a line each with its own edit; people of a list each on a line of their own that opens. */
function drawReview(form: Form, draft: Draft, context: Context, before: Text[]): Card {
  const look = lookedAt(draft)
  const steps = stepsOf(form, draft.answers, context)
  const lines = (list?: string, index?: number): Line[] =>
    steps.flatMap((step): Line[] => {
      if (isMore(step) || step.field.silent || step.list?.name !== list || step.index !== index) return []
      const here = hereOf(step, { ...draft, view: undefined }, context)
      const label = labelOf(form, step.field, step.list, here)
      const value = told(step.field, draft.answers[step.path], here)
      return [
        { text: { id: 'review-line', args: { label, value }, tight: true }, path: step.path, label: plain(label) },
      ]
    })
  const edits = (shown: Line[]): Choice[] =>
    shown.map((line, index) => ({
      label: { id: 'edit-button', args: { what: line.label.args?.value ?? '' } },
      press: pressMove({ kind: 'edit', path: line.path }),
      row: 100 + Math.floor(index / 2),
    }))
  if (look) {
    const list = form.fields.find((field): field is ListField => isList(field) && field.name === look.list)
    if (list && look.index < countOf(draft.answers, list)) {
      const own = lines(look.list, look.index)
      const id = `${form.id}-${kebab(list.name)}`
      return {
        text: [
          ...before,
          list.itemName(scopeOf(draft.answers, list, look.index), look.index),
          ...own.map((line) => line.text),
        ],
        choices: [
          ...edits(own),
          {
            label: { id: `${id}.remove`, args: { number: look.index + 1 } },
            press: pressMove({ kind: 'remove', list: look.list, index: look.index }),
          },
          { label: { id: 'back-button' }, press: pressMove({ kind: 'look', at: 'review' }), tone: 'nav' },
        ],
      }
    }
  }
  const own = lines()
  const lists = form.fields.filter(
    (field): field is ListField => isList(field) && (!field.when || field.when(draft.answers, context)),
  )
  const people = lists.flatMap((list) =>
    Array.from({ length: countOf(draft.answers, list) }, (_, index) => ({
      list,
      index,
      name: list.itemName(scopeOf(draft.answers, list, index), index),
    })),
  )
  return {
    text: [
      ...before,
      { id: `${form.id}-review` },
      ...own.map((line) => line.text),
      ...people.map(({ name }, at) => ({ ...name, tight: at > 0 })),
      ...(form.notes?.(draft.answers, context) ?? []),
    ],
    choices: [
      { label: { id: `${form.id}-submit-button` }, press: pressMove({ kind: 'submit' }), tone: 'main' },
      ...edits(own),
      ...people.map(
        ({ list, index, name }): Choice => ({
          label: name,
          press: pressMove({ kind: 'look', at: { list: list.name, index } }),
        }),
      ),
      ...lists.flatMap((list): Choice[] =>
        countOf(draft.answers, list) < list.max
          ? [
              {
                label: { id: `${form.id}-${kebab(list.name)}.add`, args: { count: countOf(draft.answers, list) } },
                press: pressMove({ kind: 'add', list: list.name }),
              },
            ]
          : [],
      ),
      ...navigation(false),
    ],
  }
}

function lookedAt(draft: Draft): { list: string; index: number } | undefined {
  const view = draft.view
  if (typeof view !== 'object' || view === null || !('look' in view)) return undefined
  const look = view.look
  if (typeof look !== 'object' || look === null || !('list' in look) || !('index' in look)) return undefined
  return typeof look.list === 'string' && typeof look.index === 'number'
    ? { list: look.list, index: look.index }
    : undefined
}
