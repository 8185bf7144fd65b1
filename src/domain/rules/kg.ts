import type { Confidence, Country } from '../codes.ts'
import type { AcceptedDocuments, MigrationCard } from './entry.ts'
import { lookedAt, type Rule } from './rule.ts'
import type { Duty, StayTerms } from './stay.ts'

/** Kyrgyzstan. */

const cabinet437 = 'Kyrgyzstan, Cabinet Decree 437 of 31 July 2024, from 5 September 2024'

const stay = (
  citizenship: Country,
  source: string,
  validFrom: string,
  confidence: Confidence = 'verified',
): Rule<StayTerms> => ({
  id: `kg-stay-${citizenship.toLowerCase()}/1`,
  value: { stayType: 'ROLL180', stayDays: 90, regFreeDays: 30 },
  source,
  asOf: lookedAt,
  confidence,
  validFrom,
  appliesTo: { to: ['KG'], citizenship: [citizenship] },
})

export const kyrgyzStays: readonly Rule<StayTerms>[] = [
  stay('KZ', 'Kyrgyzstan, Cabinet Decree 541 of 10 October 2023 and notice of the border service', '2025-09-01'),
  stay('RU', `${cabinet437}; agreement of Russia and Kyrgyzstan`, '2024-09-05'),
  // BelTA tells of 90 days without registration; the shorter term is the safer one to remind of.
  stay(
    'BY',
    `${cabinet437}; 90 days without registration according to BelTA, 30 to be safe`,
    '2024-09-05',
    'uncertain',
  ),
  stay('AM', `${cabinet437}; 90 days without registration by some reports, 30 to be safe`, '2024-09-05', 'uncertain'),
]

export const kyrgyzDuties: readonly Rule<Duty>[] = [
  {
    id: 'kg-registration/1',
    value: { id: 'kg-registration', series: 'stayreg', remindBefore: [10, 5, 2, 0] },
    source:
      'Kyrgyzstan, registration at a service centre or online by the host (naq.media); beyond 90 days without it re-entry is barred for 90 (24.kg, 4 December 2025)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['KG'] },
  },
]

const papers = (
  citizenship: Country,
  value: AcceptedDocuments,
  source: string,
  confidence: Confidence,
): Rule<AcceptedDocuments> => ({
  id: `kg-documents-${citizenship.toLowerCase()}/1`,
  value,
  source,
  asOf: lookedAt,
  confidence,
  appliesTo: { to: ['KG'], citizenship: [citizenship] },
})

export const kyrgyzDocuments: readonly Rule<AcceptedDocuments>[] = [
  papers(
    'RU',
    { domestic: 'internal_passport', accepted: 'yes', note: 'ru-child' },
    'Foreign Ministry of Kyrgyzstan (vedomosti, 24 December 2025)',
    'verified',
  ),
  papers('KZ', { domestic: 'id_card', accepted: 'yes' }, 'from memory', 'memory'),
  papers('AM', { domestic: 'id_card', accepted: 'no' }, 'from memory', 'memory'),
  papers('BY', { domestic: 'id_card', accepted: 'no' }, 'from memory', 'memory'),
]

export const kyrgyzCards: readonly Rule<MigrationCard>[] = [
  {
    id: 'kg-card-ru/1',
    value: 'without_stamp',
    source: 'Kyrgyzstan: a card on the Russian internal passport; from memory',
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['KG'], citizenship: ['RU'] },
  },
]
