import { askedParts } from './app/operators/place.ts'
import { sourceCodes } from './app/reminders/rule-sources.ts'
import { commandNames } from './app/talk/commands.ts'
import { openFor } from './dialogs/posting-answers.ts'
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
import { ApplicationStatus, declineReasons, sharedFields } from './domain/exchange/application.ts'
import { ContractStatus } from './domain/exchange/contract.ts'
import { filterCodes } from './domain/exchange/filters.ts'
import { MemberStatus } from './domain/exchange/group.ts'
import { LabourBy } from './domain/exchange/labour.ts'
import { NewsKind } from './domain/exchange/news.ts'
import { Contract, PostingStatus, rejectReasons } from './domain/exchange/posting.ts'
import { turnDownReasons } from './domain/exchange/profile.ts'
import { adviceCodes, flagCodes } from './domain/exchange/red-flags.ts'
import { missingCodes, reasonCodes } from './domain/exchange/score.ts'
import { Stated } from './domain/exchange/vacancy.ts'
import { Kind, Series } from './domain/reminders/reminder.ts'
import { Rhythm } from './domain/reminders/rhythm.ts'
import { Snooze } from './domain/reminders/snooze.ts'
import { duties } from './domain/rules/stay.ts'

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
  { prefix: 'labour-by', codes: LabourBy.options },
  { prefix: 'labour-column', codes: LabourBy.options, onButtons: true },
  { prefix: 'confidence', codes: Confidence.options },
  { prefix: 'country', codes: [...MemberState.options, 'other'], onButtons: true },
  { prefix: 'state-form', codes: ['ru-ruid', 'kz-eta', 'done-ru-ruid-button', 'done-kz-eta-button'] },
  { prefix: 'reminder-name', codes: Series.options },
  { prefix: 'reminder-form', codes: ['ru-ruid', 'kz-eta'] },
  { prefix: 'reminder-duty', codes: [...new Set(duties.map(({ value }) => value.id))] },
  { prefix: 'source', codes: sourceCodes },
  {
    prefix: 'source-about',
    codes: ['notice', 'documents', 'stay', 'card', 'address-change', 'contract', 'renewal'],
  },
  { prefix: 'journey-status', codes: JourneyStatus.options },
  { prefix: 'leg-status', codes: LegStatus.options },
  { prefix: 'name', codes: ['empty', 'too-long', 'has-digits', 'has-signs', 'not-latin'] },
  { prefix: 'registration-note', codes: ['late', 'on-time'] },
  { prefix: 'urgent', codes: MemberState.options },
  { prefix: 'duty', codes: [...new Set(duties.map(({ value }) => value.id))] },
  { prefix: 'reminder-overlay', codes: ['ru-ruid', 'kz-eta'] },
  { prefix: 'reminders-group', codes: Kind.options },
  { prefix: 'search-rhythm', codes: Rhythm.options.flatMap((rhythm) => [rhythm, `${rhythm}-button`]) },
  { prefix: 'reminder-snooze', codes: Snooze.options.map((how) => `${how}-button`), onButtons: true },
  { prefix: 'rhythm', codes: [...Rhythm.options, 'off', 'mixed'] },
  { prefix: 'rhythm-set', codes: [...Rhythm.options, 'off'], onButtons: true },
  { prefix: 'stay-until', codes: ['days', 'contract'] },
  { prefix: 'needs-form', codes: ['ru-ruid', 'kz-eta'] },
  { prefix: 'needs-stay', codes: ['ROLL180', 'CALYEAR', 'none'] },
  { prefix: 'needs-card', codes: ['none', 'unless_stamped', 'without_stamp', 'union_state'] },
  { prefix: 'needs-document', codes: ['id_card_yes', 'id_card_no', 'id_card_unknown'] },
  { prefix: 'needs-document', codes: ['internal_passport_yes', 'internal_passport_air_only'] },
  { prefix: 'needs-document-note', codes: ['ru-child', 'child-under-16', 'services-want-passport'] },
  { prefix: 'reason', codes: Object.keys(reasonCodes) },
  { prefix: 'missing', codes: missingCodes },
  { prefix: 'filtered', codes: filterCodes },
  { prefix: 'unfit', codes: filterCodes.filter((code) => code !== 'not_for_me') },
  { prefix: 'not-for-me', codes: turnDownReasons, onButtons: true },
  { prefix: 'turned-down', codes: turnDownReasons },
  { prefix: 'application-status', codes: ApplicationStatus.options },
  { prefix: 'applicant-status', codes: ApplicationStatus.options },
  { prefix: 'applicant-now', codes: ['invited', 'hired', 'declined'] },
  { prefix: 'application-declined', codes: declineReasons },
  { prefix: 'decline-reason', codes: declineReasons, onButtons: true },
  { prefix: 'shared', codes: sharedFields, onButtons: true },
  { prefix: 'application', codes: sharedFields },
  { prefix: 'contract-status', codes: ContractStatus.options },
  { prefix: 'contract-now', codes: ['confirmed', 'refused', 'called-off', 'terminated'] },
  { prefix: 'group-member', codes: MemberStatus.options },
  { prefix: 'group-count', codes: MemberStatus.options },
  { prefix: 'news', codes: NewsKind.options },
  { prefix: 'vacancy-housing', codes: Stated.options },
  { prefix: 'vacancy-transport', codes: ['yes', 'no'] },
  { prefix: 'vacancy-pay', codes: ['untold', 'gross', 'net'] },
  { prefix: 'posting-tax', codes: ['gross', 'net'], onButtons: true },
  { prefix: 'posting-contract', codes: Contract.options, onButtons: true },
  { prefix: 'posting-open', codes: openFor, onButtons: true },
  { prefix: 'posting', codes: ['pause-button', 'resume-button'], onButtons: true },
  { prefix: 'posting-done', codes: ['pause', 'resume', 'close'] },
  { prefix: 'posting-state', codes: [...PostingStatus.options, 'over'] },
  { prefix: 'posting-next', codes: [...PostingStatus.options, 'over'] },
  { prefix: 'posting-reason', codes: rejectReasons },
  { prefix: 'flag', codes: flagCodes },
  { prefix: 'advice', codes: adviceCodes },
  { prefix: 'vacancy-contract', codes: Contract.options },
  { prefix: 'vacancy-registration', codes: ['yes', 'no'] },
  { prefix: 'untold', codes: ['contract', 'transport', 'registration', 'open-to', 'languages'] },
  { prefix: 'command', codes: commandNames },
  { prefix: 'operators-at', codes: askedParts },
  { prefix: 'share', codes: ['contact', 'contact-button', 'location', 'location-button'] },
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
