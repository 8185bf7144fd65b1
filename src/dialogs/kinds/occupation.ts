import { z } from 'zod'
import { classifyOccupation, popularGroups } from '../../domain/occupations/occupations.ts'
import type { Kind } from '../form.ts'
import { listView, page } from '../paged.ts'

/** What a person works as, in their words; kept as an ISCO-08 unit group. Not an occupation: asked again, never forced. */
export function occupation(): Kind<string> {
  return {
    schema: z.string().regex(/^\d{4}$/),
    ask(here) {
      const view = listView(here.view)
      const found = view.found?.filter((code) => typeof code === 'string')
      const asked = page(found ?? popularGroups(), view, (code) => ({ occupation: code }))
      return found ? { ...asked, text: [{ id: 'occupation-which' }] } : asked
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: listView(said.view) }
      if (said.kind === 'value') {
        const code = z
          .string()
          .regex(/^\d{4}$/)
          .safeParse(said.value)
        return code.success
          ? { is: 'value', value: code.data }
          : { is: 'refused', refusal: { code: 'occupation-not-found' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'text-please-type' } }
      const { candidates, refused } = classifyOccupation(said.text, here.context.locale)
      const [best, next] = candidates
      if (refused || !best) return { is: 'refused', refusal: { code: 'occupation-not-found' } }
      if (best.confidence >= 0.85 && (!next || best.confidence - next.confidence > 0.1))
        return { is: 'value', value: best.isco }
      return { is: 'view', view: { found: candidates.map(({ isco }) => isco) } }
    },
    tell: (code) => ({ occupation: code }),
  }
}
