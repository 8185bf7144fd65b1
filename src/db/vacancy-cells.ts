import { LanguageLevel } from '../domain/codes.ts'
import { experiencePart, housingPart, languagesPart, schedulePart } from '../domain/exchange/parts.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, type ScorePart, scoreParts } from '../domain/exchange/score-parts.ts'
import { bareVacancy, type Facets } from '../domain/exchange/vacancy.ts'

/**
 * Vacancies sorted into cells by what has few values: state, housing, schedule, experience, language. Where no work is wished for, the
 * cells that lose least are looked into, and not a million rows. The number of a cell is worked out in the database as well
 * (`vacancy_cell`): neither side changes without the other.
 */

const states = ['AM', 'BY', 'KG', 'KZ', 'RU', undefined]
const housings = ['no', 'unknown', 'yes'] as const
const schedules = [null, 'full_day', 'shift', 'flexible', 'remote', 'rotation', 'part_time', undefined] as const
/** The least of each class of years; null: not told. */
const experiences = [null, 0, 0.01, 1.01, 3.01, 6.01]
/** None asked for; Russian alone, of each level or some; anything else. */
const languages = [{}, ...LanguageLevel.options.map((level) => ({ ru: level })), { ru: null }, undefined]

/** Of more cells no list is made: the wish tells too little to be helped by them; among few vacancies it is helped the sooner. */
const mostCells = { few: 800, many: 2000 }

/** The cells whose vacancies lose no more than `slack` by these parts together; `undefined` where they are too many to be named. */
export function cellsWithin(wish: Wish, slack: number, among: keyof typeof mostCells): number[] | undefined {
  const bare: Facets = bareVacancy({ source: '', sourceId: '', title: '', country: 'RU' })
  const counting = countingParts(wish)
  const lost = (name: ScorePart, part: (wish: Wish, of: Facets) => number, of: Partial<Facets> | undefined): number =>
    of === undefined || !counting.includes(name) ? 0 : scoreParts[name] * (1 - part(wish, { ...bare, ...of }))
  const willing: readonly string[] = wish.profile.countries ?? []
  const dimensions: number[][] = [
    states.map((state) => (willing.length === 0 || (state && willing.includes(state)) ? 0 : Number.POSITIVE_INFINITY)),
    housings.map((housing) => lost('housing', housingPart, { housing })),
    schedules.map((schedule) => lost('schedule', schedulePart, schedule === undefined ? undefined : { schedule })),
    experiences.map((experienceYears) => lost('experience', experiencePart, { experienceYears })),
    languages.map((asked) => lost('languages', languagesPart, asked && { languages: asked })),
  ]
  let cells = [{ cell: 0, left: slack + 1e-6 }]
  for (const losses of dimensions) {
    cells = cells.flatMap(({ cell, left }) =>
      losses.flatMap((loss, at) => (loss <= left ? [{ cell: cell * losses.length + at, left: left - loss }] : [])),
    )
    if (cells.length > mostCells[among]) return undefined
  }
  return cells.map(({ cell }) => cell)
}
