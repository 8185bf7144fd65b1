import { z } from 'zod'
import type { Country } from '../../domain/codes.ts'
import { listPlaces, placesNear, searchPlaces } from '../../domain/places/places.ts'
import type { Here, Kind } from '../form.ts'
import { listView, page } from '../paged.ts'

/** A town of one of the five states, by name in any of the languages, by button or by a pin; kept as its GeoNames id. */
export function place(options: {
  country: (here: Here) => Country | undefined
  recent?: (here: Here) => number[]
}): Kind<number> {
  const among = (here: Here) => {
    const country = options.country(here)
    return country ? { country } : {}
  }
  return {
    schema: z.number().int(),
    ask(here) {
      const view = listView(here.view)
      const found = view.found?.filter((id) => typeof id === 'number')
      if (found) {
        const asked = page(found, view, (id) => ({ place: id }))
        return { ...asked, text: [{ id: 'place-which' }] }
      }
      const recent = options.recent?.(here) ?? []
      const biggest = listPlaces(here.context.places, { ...among(here), limit: 48 })
      return page([...new Set([...recent, ...biggest])], view, (id) => ({ place: id }))
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: listView(said.view) }
      if (said.kind === 'value') {
        const id = z.number().int().safeParse(said.value)
        return id.success && here.context.places.has(id.data)
          ? { is: 'value', value: id.data }
          : { is: 'refused', refusal: { code: 'place-not-found' } }
      }
      if (said.kind === 'location') {
        const near = placesNear(here.context.places, said.latitude, said.longitude, { ...among(here), limit: 8 })
        return near.length > 0
          ? { is: 'view', view: { found: near } }
          : { is: 'refused', refusal: { code: 'place-not-found' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'text-please-type' } }
      const { candidates, ask } = searchPlaces(here.context.places, said.text, {
        locale: here.context.locale,
        ...among(here),
      })
      const [best, next] = candidates
      if (!best) return { is: 'refused', refusal: { code: 'place-not-found' } }
      const isSure = !ask && best.confidence >= 0.9 && (!next || best.confidence - next.confidence > 0.05)
      if (isSure) return { is: 'value', value: best.geonameId }
      return { is: 'view', view: { found: candidates.map((candidate) => candidate.geonameId) } }
    },
    tell: (id) => ({ place: id }),
  }
}
