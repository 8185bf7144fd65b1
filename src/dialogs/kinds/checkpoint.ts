import { z } from 'zod'
import {
  checkpointUse,
  findCheckpoint,
  findClosure,
  listCheckpoints,
  searchCheckpoints,
} from '../../domain/checkpoints/checkpoints.ts'
import type { Country, Mode } from '../../domain/codes.ts'
import type { Here, Kind, Reading } from '../form.ts'
import { listView, page } from '../paged.ts'
import type { Arg, Text } from '../show.ts'

type Hop = { from: string; to: string; mode: Mode }

/** Where a border is crossed: one of the checkpoints between two states, last used first, closed ones last; kept as its id. */
export function checkpoint(options: { hop: (here: Here) => Hop }): Kind<string> {
  const among = (here: Here): string[] => {
    const known = listCheckpoints(options.hop(here)).map(({ id }) => id)
    const recent = (here.context.known.checkpoints ?? []).filter((id) => known.includes(id))
    const all = [...new Set([...recent, ...known])]
    const isClosed = (id: string) => findClosure(id, here.context.now) !== undefined
    return [...all.filter((id) => !isClosed(id)), ...all.filter(isClosed)]
  }
  return {
    schema: z.string(),
    ask(here) {
      const view = listView(here.view)
      const found = view.found?.filter((id) => typeof id === 'string')
      const shown = found ?? among(here)
      const asked = page(shown, view, (id) => labelOf(id, here))
      return { ...asked, text: shown.flatMap((id) => closedNow(id, here)) }
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: listView(said.view) }
      const offered = among(here)
      const take = (id: string): Reading<string> => {
        const point = findCheckpoint(id)
        return point && offered.includes(point.id)
          ? { is: 'value', value: point.id }
          : { is: 'refused', refusal: { code: 'checkpoint-not-here' } }
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

const labelOf = (id: string, here: Here): Arg =>
  findClosure(id, here.context.now)
    ? { text: { id: 'checkpoint-closed-label', args: { name: { checkpoint: id } } } }
    : { checkpoint: id }

function closedNow(id: string, here: Here): Text[] {
  const closure = findClosure(id, here.context.now)
  if (!closure) return []
  return [{ id: 'checkpoint-closed', args: { name: { checkpoint: id }, until: { date: closure.to } } }]
}

/** What somebody who means to cross there then should know first. */
export type Caution = { why: 'closed' | 'neighbours' | 'routes'; checkpoint: string; until: string }

/** Closed on that day, for citizens of the two neighbours alone, or for others by agreed routes only. */
export function cautionAbout(id: string, at: string, citizenship: Country): Caution | undefined {
  const point = findCheckpoint(id)
  if (!point) return undefined
  const closure = findClosure(id, at)
  if (closure) return { why: 'closed', checkpoint: id, until: closure.to }
  const use = checkpointUse(point, citizenship)
  if (use.why === 'neighbours_only' && !use.allowed) return { why: 'neighbours', checkpoint: id, until: '' }
  return use.why === 'agreed_routes' ? { why: 'routes', checkpoint: id, until: '' } : undefined
}
