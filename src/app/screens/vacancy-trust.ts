import type { StoredPosting } from '../../db/postings.ts'
import type { StoredVacancy } from '../../db/vacancies.ts'
import type { Arg, Text } from '../../dialogs/show.ts'
import { ownSource } from '../../domain/exchange/posting.ts'
import { adviceFor, findFlags } from '../../domain/exchange/red-flags.ts'
import { demoSource } from '../exchange/demo-vacancies.ts'

/** What people who go to work abroad ask first, and what to look out for: advice, never an accusation. */

type Posted = Pick<StoredPosting, 'contract' | 'registrationHelp'>

/** Whether an officer found the employer, which contract there is, whether registration is helped with. */
export function trustLines(of: StoredVacancy, posted: Posted | undefined): Text[] {
  const help = posted?.registrationHelp ?? 'unknown'
  const ids = [
    ...(of.isVerified ? ['vacancy-verified'] : []),
    ...(posted?.contract ? [`vacancy-contract-${posted.contract}`] : []),
    ...(help === 'unknown' ? [] : [`vacancy-registration-${help}`]),
  ]
  return ids.map((id) => ({ id, tight: true }))
}

/** What is not told, in one sentence: not told is not no. Housing has a line of its own. */
export function untoldLines(of: StoredVacancy, posted: Posted | undefined): Text[] {
  if (of.source === demoSource) return []
  const untold = [
    ...(posted?.contract ? [] : ['contract']),
    ...(of.transport === 'unknown' ? ['transport'] : []),
    ...((posted?.registrationHelp ?? 'unknown') === 'unknown' ? ['registration'] : []),
    ...(of.openTo === null ? ['open-to'] : []),
    ...(Object.keys(of.languages).length === 0 ? ['languages'] : []),
  ]
  if (untold.length === 0) return []
  return [
    { id: 'vacancy-untold', args: { what: { list: untold.map((code): Arg => ({ text: { id: `untold-${code}` } })) } } },
  ]
}

/** What to do before agreeing, where the advertisement says what honest ones do not. */
export function adviceLines(of: StoredVacancy): Text[] {
  const advice = adviceFor(findFlags(of))
  if (advice.length === 0) return []
  return [
    { id: 'vacancy-advice' },
    ...advice.map((code): Text => ({ id: `advice-${code.replaceAll('_', '-')}`, tight: true })),
  ]
}

/** Whether seekers may look at it: what waits for a moderator or was turned down was never theirs to see. */
export const isPublic = (of: StoredVacancy, posted: StoredPosting | undefined): boolean =>
  of.source !== ownSource || (posted !== undefined && posted.status !== 'pending' && posted.status !== 'rejected')
