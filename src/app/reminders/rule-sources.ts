import type { Arg } from '../../dialogs/show.ts'
import {
  leadTimes,
  newContractAfterTermination,
  stayFollowsContract,
  workerRegistrationFreeDays,
} from '../../domain/rules/eaeu.ts'
import { acceptedDocuments, migrationCards } from '../../domain/rules/entry.ts'
import { addressChangeDays } from '../../domain/rules/kz.ts'
import { overlays } from '../../domain/rules/overlays.ts'
import type { RuleRef } from '../../domain/rules/rule.ts'
import { duties, stayTerms } from '../../domain/rules/stay.ts'

/** Where a rule is from, in the reader's language: `ru-ruid/2` is told by the sentence `source-ru-ruid-2`. */

const told = [
  ...leadTimes,
  ...overlays,
  ...stayTerms,
  ...duties,
  ...acceptedDocuments,
  ...migrationCards,
  addressChangeDays,
  workerRegistrationFreeDays,
  stayFollowsContract,
  newContractAfterTermination,
]

const codeOf = (ruleId: string) => ruleId.replace(/[/._]/g, '-')

/** Every rule a person is told of, as its sentence is named. */
export const sourceCodes: readonly string[] = [...new Set(told.map(({ id }) => codeOf(id)))]

/** What stands after "Basis:". A rule judged by long ago and gone from the files keeps the citation stored with it. */
export function sourceOf({ id, source }: Pick<RuleRef, 'id' | 'source'>): Arg {
  const code = codeOf(id)
  return sourceCodes.includes(code) ? { text: { id: `source-${code}` } } : source
}
