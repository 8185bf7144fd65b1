import { z } from 'zod'
import type { Option, Question } from './form.ts'
import { plain } from './form.ts'
import type { Arg } from './show.ts'

/** Long lists: eight a page, turned by buttons, searched by typing. */
export const perPage = 8

export const ListView = z.object({
  found: z.array(z.union([z.string(), z.number()])).optional(),
  page: z.number().int().min(0).optional(),
})
export type ListView = z.infer<typeof ListView>

export function listView(view: unknown): ListView {
  const parsed = ListView.safeParse(view)
  return parsed.success ? parsed.data : {}
}

/** One page of values as buttons; with more than one page, buttons to turn it. */
export function page<T extends string | number>(
  values: readonly T[],
  view: ListView,
  labelOf: (value: T) => Arg,
): Question {
  const last = Math.max(0, Math.ceil(values.length / perPage) - 1)
  const at = Math.min(view.page ?? 0, last)
  const turn = (to: number, id: string): Option => ({ label: { id }, view: { ...view, page: to }, row: 60 })
  return {
    options: [
      ...values
        .slice(at * perPage, (at + 1) * perPage)
        .map((value): Option => ({ label: plain(labelOf(value)), value })),
      ...(at > 0 ? [turn(at - 1, 'previous-page-button')] : []),
      ...(at < last ? [turn(at + 1, 'next-page-button')] : []),
    ],
    expects: 'text',
  }
}
