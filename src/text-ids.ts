import {
  Confidence,
  Direction,
  Education,
  LanguageLevel,
  Locale,
  MemberState,
  Mode,
  PayPeriod,
  Purpose,
  RegulatedProfession,
  Schedule,
} from './domain/codes.ts'
import { JourneyStatus, LegStatus } from './domain/crossing.ts'
import { Series } from './domain/reminders/reminder.ts'

/** Sentences whose ids are put together from a code, so that the check of the locales knows they are needed. */
export type TextFamily = {
  prefix: string
  codes: readonly string[]
  /** They stand on buttons, where room is short. */
  onButtons?: boolean
}

/** Every closed list that has words, one sentence a code: `<prefix>-<code>`, in lower case with hyphens. */
export const textFamilies: readonly TextFamily[] = [
  { prefix: 'purpose', codes: Purpose.options, onButtons: true },
  { prefix: 'direction', codes: Direction.options, onButtons: true },
  { prefix: 'mode', codes: Mode.options, onButtons: true },
  { prefix: 'education', codes: Education.options, onButtons: true },
  { prefix: 'schedule', codes: Schedule.options, onButtons: true },
  { prefix: 'pay-period', codes: PayPeriod.options, onButtons: true },
  { prefix: 'language-level', codes: LanguageLevel.options, onButtons: true },
  { prefix: 'language-own', codes: Locale.options, onButtons: true },
  { prefix: 'language-name', codes: Locale.options, onButtons: true },
  { prefix: 'regulated', codes: RegulatedProfession.options, onButtons: true },
  { prefix: 'confidence', codes: Confidence.options },
  { prefix: 'country', codes: [...MemberState.options, 'other'], onButtons: true },
  { prefix: 'state-form', codes: ['ru-ruid', 'kz-eta'] },
  { prefix: 'reminder-name', codes: Series.options },
  { prefix: 'journey-status', codes: JourneyStatus.options },
  { prefix: 'leg-status', codes: LegStatus.options },
  { prefix: 'registration-note', codes: ['late', 'on-time'] },
  { prefix: 'urgent', codes: MemberState.options },
  { prefix: 'door', codes: ['telegram', 'web', 'terminal'] },
  {
    prefix: 'other',
    codes: ['voice', 'sticker', 'photo', 'document', 'album', 'video', 'edited', 'forwarded', 'poll', 'other'],
  },
]

/** Ids that begin so are used wherever they are: their ends are data, such as zones and countries. */
export const openPrefixes: readonly string[] = ['country-', 'zone-']

export const familyIds = ({ prefix, codes }: TextFamily): string[] =>
  codes.map((code) => `${prefix}-${code.toLowerCase().replaceAll('_', '-')}`)
