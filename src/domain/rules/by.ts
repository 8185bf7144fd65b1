import type { Confidence, Country } from '../codes.ts'
import type { AcceptedDocuments, MigrationCard } from './entry.ts'
import { lookedAt, type Rule } from './rule.ts'
import type { Duty, StayTerms } from './stay.ts'

/** Belarus. */

const law105 = 'Belarus, Law 105-Z of 4 January 2010'
const terms = (regFreeDays: number): StayTerms => ({ stayType: 'CALYEAR', stayDays: 90, regFreeDays })

export const belarusianStays: readonly Rule<StayTerms>[] = [
  {
    id: 'by-stay-ru/1',
    value: { stayType: 'none', regFreeDays: 90 },
    source: 'agreement of Russia and Belarus on equal rights of 24 January 2006',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['BY'], citizenship: ['RU'] },
  },
  {
    id: 'by-stay-kz/1',
    value: terms(30),
    source: `${law105}; agreement of Belarus and Kazakhstan (seen 2018)`,
    asOf: lookedAt,
    confidence: 'uncertain',
    appliesTo: { to: ['BY'], citizenship: ['KZ'] },
  },
  {
    id: 'by-stay/1',
    value: terms(10),
    source: `${law105}: ten days by the general rule; thirty only for those who come to work and their family`,
    asOf: lookedAt,
    confidence: 'uncertain',
    appliesTo: { to: ['BY'], citizenship: ['AM', 'KG'] },
  },
  {
    id: 'by-stay-worker/1',
    value: terms(30),
    source: `${law105}; Treaty on the Eurasian Economic Union, art. 97(6)`,
    asOf: lookedAt,
    confidence: 'memory',
    appliesTo: { to: ['BY'], citizenship: ['AM', 'KG'], purpose: ['work', 'job_search', 'family'] },
  },
]

export const belarusianDuties: readonly Rule<Duty>[] = [
  {
    id: 'by-registration/1',
    value: { id: 'by-registration', series: 'stayreg', remindBefore: [10, 5, 2, 0], notEnteredFrom: ['RU'] },
    source: 'Belarus, registration free of charge on portal.gov.by (armenia.mfa.gov.by)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['BY'] },
  },
  {
    id: 'by-registration-in-person/1',
    value: { id: 'by-registration-in-person', series: 'stayreg', remindBefore: [10, 5, 2, 0], enteredFrom: ['RU'] },
    source:
      'Belarus: who comes from Russia registers in person at the citizenship and migration unit (armenia.mfa.gov.by)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['BY'] },
  },
]

const papers = (
  citizenship: Country,
  value: AcceptedDocuments,
  source: string,
  confidence: Confidence,
): Rule<AcceptedDocuments> => ({
  id: `by-documents-${citizenship.toLowerCase()}/1`,
  value,
  source,
  asOf: lookedAt,
  confidence,
  appliesTo: { to: ['BY'], citizenship: [citizenship] },
})

export const belarusianDocuments: readonly Rule<AcceptedDocuments>[] = [
  papers(
    'RU',
    { domestic: 'internal_passport', accepted: 'yes', note: 'ru-child' },
    'Russia: under 14 the passport for travel abroad only, from 20 January 2026 (kursiv, 1 October 2025)',
    'verified',
  ),
  papers(
    'KZ',
    { domestic: 'id_card', accepted: 'yes' },
    'protocol of 2005 to the agreement of 30 November 2000',
    'memory',
  ),
  papers('KG', { domestic: 'id_card', accepted: 'yes' }, 'from memory', 'uncertain'),
  papers('AM', { domestic: 'id_card', accepted: 'no' }, 'from memory', 'memory'),
]

export const belarusianCards: readonly Rule<MigrationCard>[] = [
  {
    id: 'by-card-ru/1',
    value: 'none',
    source: 'Russia and Belarus: no migration card for citizens of the two (vedomosti, 2006; businessrelocation.ru)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['BY'], citizenship: ['RU'] },
  },
  {
    id: 'by-card-union-state/1',
    value: 'union_state',
    source: 'Union State of Russia and Belarus: one card, taken on first entry from outside (businessrelocation.ru)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['BY'], citizenship: ['AM', 'KZ', 'KG'] },
  },
]
