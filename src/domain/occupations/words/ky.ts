import type { OccupationWords } from '../words.ts'

/** Kyrgyz words for occupations; the form is told in words.ts. */
export const ky: OccupationWords = {
  7212: 'ширетүүчү',
}
