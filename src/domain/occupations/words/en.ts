import type { OccupationWords } from '../words.ts'

/** English words for occupations; the form is told in words.ts. */
export const en: OccupationWords = {
  7212: 'welder, arc welder, gas welder, MIG welder, TIG welder, flame cutter, welding',
}
