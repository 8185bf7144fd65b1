import type { Confidence, Country } from '../codes.ts'
import type { AcceptedDocuments, MigrationCard } from './entry.ts'
import type { Overlay } from './overlays.ts'
import { lookedAt, type Rule } from './rule.ts'
import type { Duty, StayTerms } from './stay.ts'

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
      'Government of Russia, Decree 1510 of 7 November 2024, and the draft that makes it mandatory for work and study from 1 July 2026, the experiment to 31 December 2027 (24.kg, 23 January 2026); signed act not seen',
    asOf: lookedAt,
    confidence: 'uncertain',
    validFrom: '2026-07-01',
  },
]

const migrationLaw = 'Russia, Federal Law 115-FZ as amended by 260-FZ of 8 August 2024, from 1 January 2025'

const stay = (citizenship: Country, agreement: string, confidence: Confidence = 'verified'): Rule<StayTerms> => ({
  id: `ru-stay-${citizenship.toLowerCase()}/1`,
  value: { stayType: 'CALYEAR', stayDays: 90, regFreeDays: 30 },
  source: `${migrationLaw}; ${agreement}`,
  asOf: lookedAt,
  confidence,
  validFrom: '2025-01-01',
  appliesTo: { to: ['RU'], citizenship: [citizenship] },
})

export const russianStays: readonly Rule<StayTerms>[] = [
  stay('AM', 'agreement of Russia and Armenia of 11 July 2014'),
  stay('KZ', 'agreement of Russia and Kazakhstan of 7 June 2012'),
  stay('KG', 'agreement of Russia and Kyrgyzstan of 19 June 2015'),
  {
    id: 'ru-stay-by/1',
    value: { stayType: 'none', regFreeDays: 90 },
    source: 'agreement of Russia and Belarus on equal rights of 24 January 2006, art. 3',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['RU'], citizenship: ['BY'] },
  },
  {
    id: 'ru-stay-driver/1',
    value: { stayType: 'CALYEAR', stayDays: 180, regFreeDays: 30 },
    source: `${migrationLaw}: drivers of international carriage, 180 days in a calendar year (koz.news)`,
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2025-01-01',
    appliesTo: { to: ['RU'], citizenship: ['AM', 'KZ', 'KG'], purpose: ['driver'] },
  },
]

export const russianDuties: readonly Rule<Duty>[] = [
  {
    id: 'ru-registration/1',
    value: { id: 'ru-registration', series: 'stayreg', remindBefore: [10, 5, 2, 0] },
    source:
      'Russia, notification of the MVD by the host or, since 26 October 2023, through Gosuslugi (kursiv, 26 July 2023)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['RU'] },
  },
  {
    id: 'ru-274-fz/1',
    value: {
      id: 'ru-medical',
      series: 'medical',
      remindOn: [7, 20, 27],
      lastDay: 30,
      workersOnly: true,
      exemptCitizenships: ['BY'],
    },
    source: 'Russia, Federal Law 274-FZ, in force 29 December 2021; 115-FZ',
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2021-12-29',
    appliesTo: { to: ['RU'] },
  },
  {
    id: 'ru-121-fz-amina/1',
    value: {
      id: 'ru-amina',
      series: 'stayreg',
      remindOn: [3],
      lastDay: 3,
      workersOnly: true,
      regions: ['RU-MOW', 'RU-MOS'],
    },
    source: 'Russia, Federal Law 121-FZ: experiment in Moscow and the Moscow region from 1 September 2025',
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2025-09-01',
    appliesTo: { to: ['RU'], citizenship: ['AM', 'KZ', 'KG'] },
  },
]

const papers = (
  citizenship: Country,
  value: AcceptedDocuments,
  source: string,
  confidence: Confidence,
): Rule<AcceptedDocuments> => ({
  id: `ru-documents-${citizenship.toLowerCase()}/1`,
  value,
  source,
  asOf: lookedAt,
  confidence,
  appliesTo: { to: ['RU'], citizenship: [citizenship] },
})

export const russianDocuments: readonly Rule<AcceptedDocuments>[] = [
  papers(
    'KZ',
    { domestic: 'id_card', accepted: 'yes', note: 'child-under-16' },
    'list of documents of 2005 (zakon.kz, 2007); for children under 16 not certain',
    'verified',
  ),
  papers(
    'KG',
    { domestic: 'id_card', accepted: 'yes', note: 'services-want-passport' },
    'treaties listing the 2017 ID card (azattyk, 2026)',
    'uncertain',
  ),
  papers(
    'AM',
    { domestic: 'id_card', accepted: 'no' },
    'list of the Government of Russia: passport, diplomatic passport, return certificate (mitk.am, 2 March 2026)',
    'verified',
  ),
  papers(
    'BY',
    { domestic: 'id_card', accepted: 'no' },
    'Belarus: ID cards are for use inside the state (pvestnik.by)',
    'verified',
  ),
]

export const russianCards: readonly Rule<MigrationCard>[] = [
  {
    id: 'ru-card-by/1',
    value: 'none',
    source: 'Russia and Belarus: no migration card for citizens of the two (vedomosti, 2006; businessrelocation.ru)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['RU'], citizenship: ['BY'] },
  },
  {
    id: 'ru-card-union-state/1',
    value: 'union_state',
    source: 'Union State of Russia and Belarus: one card, taken on first entry from outside (businessrelocation.ru)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['RU'], from: ['BY'], citizenship: ['AM', 'KZ', 'KG'] },
  },
  {
    id: 'ru-card/1',
    value: 'unless_stamped',
    source: 'Treaty on the Eurasian Economic Union, art. 97(8); paper card otherwise, with the purpose of entry on it',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['RU'], citizenship: ['AM', 'KZ', 'KG'] },
  },
]
