import { z } from 'zod'
import { type Country, MemberState } from '../../domain/codes.ts'
import { listPlaces, listRegions, placesNear, regionName, searchPlaces } from '../../domain/places/places.ts'
import type { Here, Kind, Option, Question } from '../form.ts'
import { plain } from '../form.ts'
import { ListView, listView, page } from '../paged.ts'

/** Where the person looks: all regions, one region's places, or what was found. */
const PlaceView = ListView.extend({ regions: z.boolean().optional(), region: z.string().optional() })
type PlaceView = z.infer<typeof PlaceView>

const viewOf = (view: unknown): PlaceView => {
  const parsed = PlaceView.safeParse(view)
  return parsed.success ? parsed.data : {}
}

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
      const view = viewOf(here.view)
      if (view.regions) return regionsOf(options.country(here), view, here)
      const found = view.found?.filter((id) => typeof id === 'number')
      if (found)
        return { ...page(found, view, (id) => ({ place: id })), text: [{ id: 'place-which' }], expects: 'location' }
      const region = view.region ? { region: view.region } : {}
      const biggest = listPlaces(here.context.places, { ...among(here), ...region, limit: view.region ? 200 : 48 })
      const recent = view.region ? [] : (options.recent?.(here) ?? [])
      const asked = page([...new Set([...recent, ...biggest])], view, (id) => ({ place: id }))
      const byRegion: Option = { label: { id: 'place-by-region-button' }, view: { regions: true }, row: 61 }
      return { ...asked, options: [...asked.options, byRegion], expects: 'location' }
    },
    read(said, here) {
      if (said.kind === 'view') return { is: 'view', view: viewOf(said.view) }
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

/** Regions by name, in the order of the person's alphabet. */
function regionsOf(country: Country | undefined, view: PlaceView, here: Here): Question {
  const { locale } = here.context
  const state = MemberState.safeParse(country)
  const collator = new Intl.Collator(locale)
  const codes = listRegions(state.success ? state.data : undefined)
    .map(({ code }) => code)
    .toSorted((a, b) => collator.compare(regionName(a, locale), regionName(b, locale)))
  const paged = page(codes, listView({ page: view.page }), (code) => regionName(code, locale))
  return {
    ...paged,
    options: paged.options.map((option) =>
      typeof option.value === 'string'
        ? { label: plain(regionName(option.value, locale)), view: { region: option.value } }
        : { ...option, view: { ...viewOf(option.view), regions: true } },
    ),
  }
}
