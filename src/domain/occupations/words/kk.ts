import type { OccupationWords } from '../words.ts'

/** Kazakh words for occupations; the form is told in words.ts. */
export const kk: OccupationWords = {
  7212: 'дәнекерлеуші, пісіруші',
}
