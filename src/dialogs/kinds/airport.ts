import { z } from 'zod'
import { findCheckpoint, listAirports, searchCheckpoints } from '../../domain/checkpoints/checkpoints.ts'
import type { Here, Kind } from '../form.ts'
import { listView, page } from '../paged.ts'

/** An airport of one state, by name, town or IATA code (which is what is kept). */
export function airport(options: { country: (here: Here) => string }): Kind<string> {
  const among = (here: Here): string[] => {
    const known = listAirports(options.country(here)).map(({ id }) => id)
    const recent = (here.context.known.checkpoints ?? []).filter((id) => known.includes(id))
    return [...new Set([...recent, ...known])]
  }
  return {
    schema: z.string(),
    ask(here) {
      const view = listView(here.view)
      const found = view.found?.filter((id) => typeof id === 'string')
      return page(found ?? among(here), view, (id) => ({ checkpoint: id }))
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: listView(said.view) }
      const offered = among(here)
      if (said.kind === 'value') {
        const id = findCheckpoint(String(said.value))?.id
        return id && offered.includes(id)
          ? { is: 'value', value: id }
          : { is: 'refused', refusal: { code: 'airport-not-found' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'text-please-type' } }
      const found = searchCheckpoints(said.text, {
        locale: here.context.locale,
        country: options.country(here),
        mode: 'air',
      })
      const [best, next] = found
      if (!best) return { is: 'refused', refusal: { code: 'airport-not-found' } }
      if (best.confidence >= 0.8 && (!next || best.confidence - next.confidence > 0.1))
        return { is: 'value', value: best.id }
      return { is: 'view', view: { found: found.map(({ id }) => id) } }
    },
    tell: (id) => ({ checkpoint: id }),
  }
}
