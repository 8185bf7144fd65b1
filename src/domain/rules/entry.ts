import type { PlainDate } from '../calendar.ts'
import { armenianCards, armenianDocuments } from './am.ts'
import { belarusianCards, belarusianDocuments } from './by.ts'
import { kyrgyzCards, kyrgyzDocuments } from './kg.ts'
import { kazakhCards, kazakhDocuments } from './kz.ts'
import { russianCards, russianDocuments } from './ru.ts'
import { type Corridor, findRule, type Rule } from './rule.ts'

/** What one enters a state on: every state's rows together. */

/** A passport for travel abroad is taken everywhere; whether the document one carries at home is taken too. */
export type AcceptedDocuments = {
  /** What the traveller's own state gives for use at home. */
  domestic: 'internal_passport' | 'id_card'
  /** `air_only`: not by land through Georgia. */
  accepted: 'yes' | 'no' | 'air_only' | 'unknown'
  /** Something more to know; words: `needs-document-note-ru-child` … */
  note?: DocumentNote
}

export type DocumentNote = 'ru-child' | 'child-under-16' | 'services-want-passport'

/**
 * The paper card some states give at the border; words: `needs-card-none` … `unless_stamped`: not with a stamp in a
 * passport and a stay within the Treaty's days. `without_stamp`: where no stamp can be made. `union_state`: one card
 * for Russia and Belarus, taken where one first enters either.
 */
export type MigrationCard = 'none' | 'unless_stamped' | 'without_stamp' | 'union_state'

export const acceptedDocuments: readonly Rule<AcceptedDocuments>[] = [
  ...russianDocuments,
  ...kazakhDocuments,
  ...kyrgyzDocuments,
  ...belarusianDocuments,
  ...armenianDocuments,
]

export const migrationCards: readonly Rule<MigrationCard>[] = [
  ...russianCards,
  ...kazakhCards,
  ...kyrgyzCards,
  ...belarusianCards,
  ...armenianCards,
]

export const documentsFor = (corridor: Corridor, day: PlainDate) => findRule(acceptedDocuments, corridor, day)
export const migrationCardFor = (corridor: Corridor, day: PlainDate) => findRule(migrationCards, corridor, day)
