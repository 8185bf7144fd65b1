import type { Confidence, Country } from '../codes.ts'
import type { AcceptedDocuments, MigrationCard } from './entry.ts'
import { lookedAt, type Rule } from './rule.ts'
import type { Duty, StayTerms } from './stay.ts'

/** Armenia. */

export const armenianStays: readonly Rule<StayTerms>[] = [
  {
    id: 'am-stay-ru/1',
    value: { stayType: 'CALYEAR', stayDays: 180, regFreeDays: 30 },
    source:
      'agreement of Russia and Armenia of 2014 and the law of Armenia: 30 days without registration, to 180 with it',
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['AM'], citizenship: ['RU'] },
  },
  {
    id: 'am-stay-kz/1',
    value: { stayType: 'ROLL180', stayDays: 90, regFreeDays: 30 },
    source: 'agreement of Kazakhstan and Armenia of 15 April 2024, in force 22 November 2025',
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2025-11-22',
    appliesTo: { to: ['AM'], citizenship: ['KZ'] },
  },
  {
    id: 'am-stay/1',
    value: { stayType: 'CALYEAR', stayDays: 180, regFreeDays: 180 },
    source: 'Armenia, Law on Foreigners; from memory',
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['AM'], citizenship: ['BY', 'KG'] },
  },
]

export const armenianDuties: readonly Rule<Duty>[] = [
  {
    id: 'am-registration/1',
    value: { id: 'am-registration', series: 'stayreg', remindBefore: [10, 5, 2, 0] },
    source: 'agreements of Armenia with Russia and Kazakhstan; Armenia, Law on Foreigners',
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['AM'] },
  },
  {
    id: 'am-certificate/1',
    value: { id: 'am-certificate', series: 'stayreg', remindOn: [7, 15], lastDay: 30, workersOnly: true },
    source: 'Armenia, certificate of lawful residence for workers of the Union, workpermit.am (hartak.am)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['AM'] },
  },
]

const papers = (
  citizenship: Country,
  value: AcceptedDocuments,
  source: string,
  confidence: Confidence,
  validFrom?: string,
): Rule<AcceptedDocuments> => ({
  id: `am-documents-${citizenship.toLowerCase()}/1`,
  value,
  source,
  asOf: lookedAt,
  confidence,
  ...(validFrom ? { validFrom } : {}),
  appliesTo: { to: ['AM'], citizenship: [citizenship] },
})

export const armenianDocuments: readonly Rule<AcceptedDocuments>[] = [
  papers(
    'RU',
    { domestic: 'internal_passport', accepted: 'air_only', note: 'ru-child' },
    'trt-tv, 20 February 2025; factornews: by land through Georgia the passport for travel abroad',
    'verified',
  ),
  papers(
    'KZ',
    { domestic: 'id_card', accepted: 'yes' },
    'agreement of Kazakhstan and Armenia (prg.kz; lada.kz, 3 September 2025)',
    'verified',
    '2025-11-22',
  ),
  papers('KG', { domestic: 'id_card', accepted: 'unknown' }, 'not found', 'uncertain'),
  papers('BY', { domestic: 'id_card', accepted: 'no' }, 'from memory', 'memory'),
]

export const armenianCards: readonly Rule<MigrationCard>[] = [
  {
    id: 'am-card/1',
    value: 'none',
    source: 'Armenia gives no migration cards; from memory',
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['AM'] },
  },
]
