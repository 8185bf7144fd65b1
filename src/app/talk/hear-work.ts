import { countryWithin } from '../../dialogs/country-words.ts'
import { placesWithin } from '../../dialogs/place-words.ts'
import type { Locale } from '../../domain/codes.ts'
import { MemberState } from '../../domain/codes.ts'
import { classifyOccupation } from '../../domain/occupations/occupations.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'

/** Where work is looked for: a state; in it a region (ISO 3166-2), or a town (GeoNames) with the region around it. */
export type WhereAsked = { country?: MemberState; region?: string; place?: number }

/** What work some words name, likeliest first, and where they say it should be. */
export function hearWork(
  places: PlaceIndex,
  text: string,
  locale: Locale,
): ReturnType<typeof classifyOccupation> & { where: WhereAsked } {
  const whole = classifyOccupation(text, locale)
  const country = countryWithin(text)
  for (const { rest, region, place } of whole.refused ? [] : placesWithin(places, text, locale)) {
    const state = MemberState.safeParse(region.slice(0, 2))
    if (!state.success || (country !== undefined && country !== state.data)) continue
    const work = classifyOccupation(rest, locale)
    const isWork = !work.refused && work.candidates[0]?.isco === whole.candidates[0]?.isco
    if (isWork && work.candidates[0])
      return { ...work, where: { country: state.data, ...(place === undefined ? { region } : { place }) } }
  }
  return { ...whole, where: country ? { country } : {} }
}
