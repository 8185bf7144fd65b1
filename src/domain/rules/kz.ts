import type { Overlay } from './overlays.ts'
import { lookedAt, type Rule } from './rule.ts'

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

/** The host tells the migration police of a guest within three working days; whether that outlived Order 923 is not known. */
export const hostNotice: Rule<{ workingDays: number; remindOn: readonly number[] }> = {
  id: 'kz-host-notice/1',
  value: { workingDays: 3, remindOn: [3] },
  source:
    'Kazakhstan, host notification through eQonaq or vmp.gov.kz; not known whether it survives MIA Order 923 of 17 November 2025',
  asOf: lookedAt,
  confidence: 'uncertain',
}

/** A change of address is registered anew within so many working days. */
export const addressChangeDays: Rule<number> = {
  id: 'kz-923-address/1',
  value: 5,
  source: 'Kazakhstan, MIA Order 923 of 17 November 2025',
  asOf: lookedAt,
  confidence: 'verified',
  validFrom: '2026-07-01',
}
