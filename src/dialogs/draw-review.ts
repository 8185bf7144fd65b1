import { z } from 'zod'
import { countOf, type Draft, isMore, scopeOf, stepsOf } from './draft.ts'
import { hereOf, labelOf, told } from './engine.ts'
import { type Context, type Form, isList, type ListField, listTextId } from './form.ts'
import { navigation, pressMove, removeChoice, soFar } from './form-choices.ts'
import type { Arg, Card, Choice, Text } from './show.ts'

/** All that was said, a line each with its own edit; people of a list each on a line of their own that opens. */
export function drawReview(form: Form, draft: Draft, context: Context): Card {
  const look = lookedAt(draft)
  const list = form.fields.find((field): field is ListField => isList(field) && field.name === look?.list)
  if (look && list && look.index < countOf(draft.answers, list)) return drawItem(form, draft, list, look.index, context)
  const lines = linesOf(form, draft, context)
  const lists = form.fields.filter(
    (field): field is ListField => isList(field) && (!field.when || field.when(draft.answers, context)),
  )
  const people = lists.flatMap((one) =>
    soFar(draft, one).map((index) => ({
      list: one,
      index,
      name: one.itemName(scopeOf(draft.answers, one, index), index),
    })),
  )
  return {
    text: [
      { id: `${form.id}-review` },
      ...lines.map((line) => line.text),
      ...people.map(({ name }, at) => ({ ...name, tight: at > 0 })),
      ...(form.notes?.(draft.answers, context) ?? []),
    ],
    choices: [
      { label: { id: `${form.id}-submit-button` }, press: pressMove({ kind: 'submit' }), tone: 'main' },
      ...editsOf(lines),
      ...people.map(
        ({ list: one, index, name }): Choice => ({
          label: name,
          press: pressMove({ kind: 'look', at: { list: one.name, index } }),
        }),
      ),
      ...lists.flatMap((one) => addChoice(form, draft, one)),
      ...navigation(false),
    ],
  }
}

/** One of those who come along, with an edit a line. */
function drawItem(form: Form, draft: Draft, list: ListField, index: number, context: Context): Card {
  const lines = linesOf(form, draft, context, list.name, index)
  return {
    text: [list.itemName(scopeOf(draft.answers, list, index), index), ...lines.map((line) => line.text)],
    choices: [
      ...editsOf(lines),
      removeChoice(form, list, index),
      { label: { id: 'back-button' }, press: pressMove({ kind: 'look', at: 'review' }), tone: 'nav' },
    ],
  }
}

type Line = { text: Text; path: string; label: Arg; isFixed: boolean }

function linesOf(form: Form, draft: Draft, context: Context, list?: string, index?: number): Line[] {
  let group: string | undefined
  return stepsOf(form, draft.answers, context).flatMap((step): Line[] => {
    if (isMore(step) || step.field.silent || step.list?.name !== list || step.index !== index) return []
    const here = hereOf(step, { ...draft, view: undefined }, context)
    const label = labelOf(form, step.field, step.list, here)
    const value = told(step.field, draft.answers[step.path], here)
    const tight = step.field.group === group
    group = step.field.group
    const isFixed = step.field.fixed?.(here.answers, context) ?? false
    return [{ text: { id: 'review-line', args: { label, value }, tight }, path: step.path, label, isFixed }]
  })
}

const editsOf = (lines: readonly Line[]): Choice[] =>
  lines
    .filter((line) => !line.isFixed)
    .map((line, index) => ({
      label: { id: 'edit-button', args: { what: line.label } },
      press: pressMove({ kind: 'edit', path: line.path }),
      row: 100 + Math.floor(index / 2),
    }))

function addChoice(form: Form, draft: Draft, list: ListField): Choice[] {
  const count = countOf(draft.answers, list)
  if (count >= list.max) return []
  return [
    {
      label: { id: `${listTextId(form, list)}.add`, args: { count } },
      press: pressMove({ kind: 'add', list: list.name }),
    },
  ]
}

const Look = z.object({ look: z.object({ list: z.string(), index: z.number().int().min(0) }) })

function lookedAt(draft: Draft): { list: string; index: number } | undefined {
  const parsed = Look.safeParse(draft.view)
  return parsed.success ? parsed.data.look : undefined
}
