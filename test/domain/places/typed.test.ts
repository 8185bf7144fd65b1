import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../../src/app/places.ts'
import type { Locale } from '../../../src/domain/codes.ts'
import { searchPlaces } from '../../../src/domain/places/places.ts'
import { typed } from './typed.ts'

const index = placeIndex()

/** The Russian name of the largest place of that name is the name a row tells. */
function rowsOf(locale: keyof typeof typed): { text: string; town: string }[] {
  return typed[locale]
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => {
      const [text = '', town = ''] = row.split(' = ')
      return { text, town }
    })
}

describe.each(Object.keys(typed) as Locale[])('a town typed in %s', (locale) => {
  it('is told in at least sixty ways', () => {
    expect(rowsOf(locale).length).toBeGreaterThanOrEqual(60)
  })

  it.each(rowsOf(locale))('“$text” finds $town', ({ text, town }) => {
    const meant = index.places.find((place) => place.names.ru === town)
    expect(meant, `a place called ${town}`).toBeDefined()
    const { candidates } = searchPlaces(index, text, { locale })
    expect(candidates[0]?.geonameId).toBe(meant?.geonameId)
  })
})
