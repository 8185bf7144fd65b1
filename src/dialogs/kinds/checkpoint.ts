import { z } from 'zod'
import { findCheckpoint, isClosedAt, listCheckpoints, searchCheckpoints } from '../../domain/checkpoints/checkpoints.ts'
import type { Mode } from '../../domain/codes.ts'
import type { Here, Kind } from '../form.ts'
import { listView, page } from '../paged.ts'

type Hop = { from: string; to: string; mode: Mode }

/** Where a border is crossed: one of the checkpoints between two states, last used first; kept as its id. */
export function checkpoint(options: { hop: (here: Here) => Hop }): Kind<string> {
  const among = (here: Here): string[] => {
    const known = listCheckpoints(options.hop(here)).map(({ id }) => id)
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
      const take = (id: string) => {
        const point = findCheckpoint(id)
        if (!point || !offered.includes(point.id))
          return { is: 'refused', refusal: { code: 'checkpoint-not-here' } } as const
        return { is: 'value', value: point.id } as const
      }
      if (said.kind === 'value') return take(String(said.value))
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'text-please-type' } }
      const found = searchCheckpoints(said.text, { locale: here.context.locale, ...options.hop(here) })
      const [best, next] = found
      if (!best) return { is: 'refused', refusal: { code: 'checkpoint-not-found' } }
      if (best.confidence >= 0.8 && (!next || best.confidence - next.confidence > 0.1)) return take(best.id)
      return { is: 'view', view: { found: found.map(({ id }) => id) } }
    },
    tell: (id) => ({ checkpoint: id }),
  }
}

/** Whether the checkpoint is known to be closed at that instant. */
export const isClosed = (id: string, at: string): boolean => isClosedAt(id, at)
