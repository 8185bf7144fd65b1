import type { PlainDate } from './calendar.ts'
import { overlaysFor } from './lead-time.ts'
import { landRoute } from './routes.ts'
import { type LeadTime, leadTimes, newContractAfterTermination, stayFollowsContract } from './rules/eaeu.ts'
import { type AcceptedDocuments, documentsFor, type MigrationCard, migrationCardFor } from './rules/entry.ts'
import { addressChangeDays } from './rules/kz.ts'
import type { Overlay } from './rules/overlays.ts'
import { type Corridor, findRule, fits, isInForce, type Rule } from './rules/rule.ts'
import { type Duty, dutiesFor, registrationFreeDays, type StayTerms, stayTermsFor, workPurposes } from './rules/stay.ts'

/** What somebody needs for a journey on a day: every rule that applies, as it stands in rules/. */
export type Needs = {
  leadTime: Rule<LeadTime> | undefined
  /** The form the state entered wants beside ours; most often none. */
  forms: Rule<Overlay>[]
  /** Those of states passed through by land. */
  formsOnTheWay: Rule<Overlay>[]
  documents: Rule<AcceptedDocuments> | undefined
  stay: Rule<StayTerms> | undefined
  /** With the Treaty's days for those it frees. */
  freeDays: number | undefined
  card: Rule<MigrationCard> | undefined
  duties: Rule<Duty>[]
  /** Working days to register a new address in. */
  addressChange: Rule<number> | undefined
  /** Of those who come to work: the stay is the contract's, and what its early end leaves. */
  contract: Rule<true> | undefined
  renewal: Rule<{ afterDays: number; countdownDays: number; remindFromDay: number }> | undefined
}

export function needsOf(corridor: Corridor, day: PlainDate): Needs {
  const isForeign = corridor.citizenship !== corridor.to
  const isWorker = workPurposes.includes(corridor.purpose)
  const stay = stayTermsFor(corridor, day)
  const movesMatter = isForeign && isInForce(addressChangeDays, day) && fits(addressChangeDays.appliesTo, corridor)
  return {
    leadTime: findRule(leadTimes, corridor, day),
    forms: isForeign ? overlaysFor(corridor, corridor.to, day) : [],
    formsOnTheWay: landRoute(corridor.from, corridor.to)
      .slice(1, -1)
      .flatMap((state) => overlaysFor(corridor, state, day)),
    documents: isForeign ? documentsFor(corridor, day) : undefined,
    stay,
    freeDays: stay && registrationFreeDays(stay, corridor.purpose),
    card: isForeign ? migrationCardFor(corridor, day) : undefined,
    duties: dutiesOf(corridor, isWorker, day),
    addressChange: movesMatter ? addressChangeDays : undefined,
    contract: isForeign && isWorker ? stayFollowsContract : undefined,
    renewal: isForeign && isWorker ? newContractAfterTermination : undefined,
  }
}

/** Those of the way by air and of the way by land, which may reach the state from another one. */
function dutiesOf(corridor: Corridor, isWorker: boolean, day: PlainDate): Rule<Duty>[] {
  const byLand = landRoute(corridor.from, corridor.to).at(-2) ?? corridor.from
  const all = [corridor.from, byLand].flatMap((from) => dutiesFor({ ...corridor, from, isWorker }, day))
  return all.filter((rule, index) => all.findIndex(({ id }) => id === rule.id) === index)
}
