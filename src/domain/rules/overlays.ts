import type { Country, Purpose } from '../codes.ts'
import { kazakhEta } from './kz.ts'
import { russianRuId } from './ru.ts'
import type { Rule } from './rule.ts'

/** A state's own form before entry: another form than ours, filed with that state. Words: `overlay-ru-ruid` … */
export type Overlay = {
  id: OverlayId
  /** The state entered, whose form it is. */
  state: Country
  /** Due so many hours before the crossing; in an emergency with papers to show, so many. */
  minHours: number
  emergencyMinHours?: number
  /** Not taken earlier than so many days before. */
  maxDays?: number
  /** How long what is given out is valid. */
  validDays?: number
  exemptCitizenships: readonly Country[]
  /** Children younger than so many years need none. */
  exemptUnderAge?: number
  /** Whoever enters for one of these must file it; all others may. */
  mandatoryFor: readonly Purpose[]
}

export type OverlayId = 'ru-ruid' | 'kz-eta'

export const overlays: readonly Rule<Overlay>[] = [...russianRuId, ...kazakhEta]
