import type { OccupationWords } from '../words.ts'

/** Russian words for occupations; the form is told in words.ts. */
export const ru: OccupationWords = {
  7212: 'сварщик, сварщица, электросварщик, газосварщик, аргонщик, сварной, варить металл, делаю сварку',
}
