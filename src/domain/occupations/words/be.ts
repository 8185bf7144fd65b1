import type { OccupationWords } from '../words.ts'

/** Belarusian words for occupations; the form is told in words.ts. */
export const be: OccupationWords = {
  7212: 'зваршчык, зваршчыца, электразваршчык, газазваршчык, варыць метал',
}
