import type { OccupationWords } from '../words.ts'

/** Armenian words for occupations; the form is told in words.ts. */
export const hy: OccupationWords = {
  7212: 'եռակցող, զոդող',
}
