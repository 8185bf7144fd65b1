import type { Country } from '../codes.ts'
import type { AcceptedDocuments, MigrationCard } from './entry.ts'
import type { Overlay } from './overlays.ts'
import { lookedAt, type Rule } from './rule.ts'
import type { Duty, StayTerms } from './stay.ts'

/** Kazakhstan. */

/** The QazETA application: recommended since January 2026, to be required in stages on days not told yet. */
export const kazakhEta: readonly Rule<Overlay>[] = [
  {
    id: 'kz-eta/1',
    value: { id: 'kz-eta', state: 'KZ', minHours: 72, validDays: 180, exemptCitizenships: ['KZ'], mandatoryFor: [] },
    source:
      'QazETA, pilot of Kazakhstan (holod.media, 22 January 2026; mlyn.by, 27 January 2026); day it becomes mandatory not known',
    asOf: lookedAt,
    confidence: 'uncertain',
    validFrom: '2026-01-01',
  },
]

const order923 = 'Kazakhstan, MIA Order 923 of 17 November 2025 (inform.kz, 25 November 2025)'

const stay = (citizenship: Country, agreement: string, rest: Partial<Rule<StayTerms>> = {}): Rule<StayTerms> => ({
  id: `kz-stay-${citizenship.toLowerCase()}/1`,
  value: { stayType: 'ROLL180', stayDays: 90, regFreeDays: 30 },
  source: agreement,
  asOf: lookedAt,
  confidence: 'verified',
  appliesTo: { to: ['KZ'], citizenship: [citizenship] },
  ...rest,
})

export const kazakhStays: readonly Rule<StayTerms>[] = [
  stay('RU', `Kazakhstan, rules of stay from 27 January 2023; agreement of Russia and Kazakhstan of 2012; ${order923}`),
  stay('KG', 'agreement of Kazakhstan and Kyrgyzstan, in force 5 July 2012, with its protocol of 30 days'),
  stay('BY', `agreement of Kazakhstan and Belarus; ${order923}`, { confidence: 'memory' }),
  stay('AM', 'agreement of Kazakhstan and Armenia of 15 April 2024, in force 22 November 2025', {
    validFrom: '2025-11-22',
  }),
]

export const kazakhDuties: readonly Rule<Duty>[] = [
  {
    id: 'kz-923-registration/1',
    value: { id: 'kz-registration', series: 'stayreg', remindBefore: [10, 5, 2, 0], lastDay: 30 },
    source: order923,
    asOf: lookedAt,
    confidence: 'verified',
    validFrom: '2026-07-01',
    appliesTo: { to: ['KZ'] },
  },
  {
    id: 'kz-host-notice/1',
    value: { id: 'kz-host', series: 'stayreg', remindOn: [3], lastDay: 3 },
    source:
      'Kazakhstan, host notification through eQonaq or vmp.gov.kz; not known whether it survives MIA Order 923 of 17 November 2025',
    asOf: lookedAt,
    confidence: 'uncertain',
    appliesTo: { to: ['KZ'] },
  },
  {
    id: 'kz-permit/1',
    value: {
      id: 'kz-permit',
      series: 'stayreg',
      remindOn: [60, 75, 85],
      lastDay: 90,
      workersOnly: true,
      contractPastDay: 90,
    },
    source: 'Kazakhstan, temporary residence permit beyond 90 days (gov.kz situations/572; dos-immigration.kz)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['KZ'] },
  },
]

/** A change of address is registered anew within so many working days. */
export const addressChangeDays: Rule<number> = {
  id: 'kz-923-address/1',
  value: 5,
  source: order923,
  asOf: lookedAt,
  confidence: 'verified',
  validFrom: '2026-07-01',
  appliesTo: { to: ['KZ'] },
}

const papers = (
  citizenship: Country,
  value: AcceptedDocuments,
  source: string,
  rest: Partial<Rule<AcceptedDocuments>> = {},
): Rule<AcceptedDocuments> => ({
  id: `kz-documents-${citizenship.toLowerCase()}/1`,
  value,
  source,
  asOf: lookedAt,
  confidence: 'verified',
  appliesTo: { to: ['KZ'], citizenship: [citizenship] },
  ...rest,
})

export const kazakhDocuments: readonly Rule<AcceptedDocuments>[] = [
  papers(
    'RU',
    { domestic: 'internal_passport', accepted: 'yes', note: 'ru-child' },
    'mosregtoday, 2 October 2025; kursiv, 1 October 2025: under 14 the passport for travel abroad only, from 20 January 2026',
  ),
  papers('KG', { domestic: 'id_card', accepted: 'yes' }, 'from memory', { confidence: 'memory' }),
  papers('AM', { domestic: 'id_card', accepted: 'yes' }, 'agreement of Kazakhstan and Armenia (panarmenian)', {
    validFrom: '2025-11-22',
  }),
  papers(
    'BY',
    { domestic: 'id_card', accepted: 'no' },
    'Belarus: ID cards are for use inside the state (pvestnik.by)',
    {
      confidence: 'memory',
    },
  ),
]

export const kazakhCards: readonly Rule<MigrationCard>[] = [
  {
    id: 'kz-card/1',
    value: 'without_stamp',
    source: 'Kazakhstan: a card where no stamp can be made, as on an ID card or internal passport (egov.kz)',
    asOf: lookedAt,
    confidence: 'verified',
    appliesTo: { to: ['KZ'], citizenship: ['AM', 'BY', 'KG', 'RU'] },
  },
]
