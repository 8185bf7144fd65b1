import type { Overlay } from './overlays.ts'
import { lookedAt, type Rule } from './rule.ts'

/** Russia. */

const ruId: Overlay = {
  id: 'ru-ruid',
  state: 'RU',
  minHours: 72,
  emergencyMinHours: 4,
  maxDays: 90,
  validDays: 90,
  exemptCitizenships: ['RU', 'BY'],
  exemptUnderAge: 6,
  mandatoryFor: [],
}

/** The ruID form. Voluntary at first; then, by a draft whose signing we could not find, required for work and study. */
export const russianRuId: readonly Rule<Overlay>[] = [
  {
    id: 'ru-ruid/1',
    value: ruId,
    source: 'Government of Russia, Decree 1510 of 7 November 2024: experiment from 30 June 2025, voluntary',
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2025-06-30',
    validTo: '2026-06-30',
  },
  {
    id: 'ru-ruid/2',
    value: { ...ruId, mandatoryFor: ['work', 'study'] },
    source:
      'Government of Russia, Decree 1510 of 7 November 2024, and the draft that makes it mandatory for work and study from 1 July 2026 (24.kg, 23 January 2026); signed act not seen',
    asOf: lookedAt,
    confidence: 'uncertain',
    validFrom: '2026-07-01',
  },
]

/** Fingerprints, photograph and medical examination of those who come to work: days from entry, the day of entry being day 1. */
export const workerMedicalDays: Rule<{
  days: number
  exemptCitizenships: readonly string[]
  remindOn: readonly number[]
}> = {
  id: 'ru-274-fz/1',
  value: { days: 30, exemptCitizenships: ['RU', 'BY'], remindOn: [7, 20, 27] },
  source: 'Russia, Federal Law 274-FZ, in force 29 December 2021; 115-FZ',
  asOf: lookedAt,
  confidence: 'verified',
}

/** Moscow and its region: those who come to work register through the Amina application from the day they arrive. */
export const amina: Rule<{ regions: readonly string[]; citizenships: readonly string[]; remindOn: readonly number[] }> =
  {
    id: 'ru-121-fz-amina/1',
    value: { regions: ['RU-MOW', 'RU-MOS'], citizenships: ['AM', 'KZ', 'KG'], remindOn: [3] },
    source: 'Russia, Federal Law 121-FZ: experiment in Moscow and the Moscow region from 1 September 2025',
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2025-09-01',
  }
