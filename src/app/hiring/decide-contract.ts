import { findApplication, type StoredApplication } from '../../db/applications.ts'
import {
  addContract,
  type ContractDetails,
  changeContract,
  findContract,
  findContractOf,
  holdPerson,
  type StoredContract,
} from '../../db/contracts.ts'
import { isMember } from '../../db/employers.ts'
import { addNews } from '../../db/hiring-news.ts'
import { personBox } from '../../db/sealing.ts'
import type { PlainDate } from '../../domain/calendar.ts'
import type { Side } from '../../domain/exchange/application.ts'
import {
  type ContractDays,
  type ContractStatus,
  hasBegun,
  judgeContract,
  judgeTermination,
  mayContractBecome,
} from '../../domain/exchange/contract.ts'
import type { NewsKind } from '../../domain/exchange/news.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { type Actor, changedMeanwhile, type Seen, tellEmployer } from './actor.ts'
import { followContract } from './follow-contract.ts'

/** A contract written down by one side and confirmed by the other, called off before it begins, or ended before its time; the worker's stay and reminders follow. */

/** Which of the two the person is, if either. */
export async function sideOf(
  { tx, personId }: Actor,
  of: { personId: string; employerId: string | null },
): Promise<Side | undefined> {
  if (of.personId === personId) return 'worker'
  return of.employerId !== null && (await isMember(tx, of.employerId, personId)) ? 'employer' : undefined
}

/** A contract of the person's own, or of the employer they act for, with which of the two they are. */
export async function openContractAs(
  actor: Actor,
  id: string,
): Promise<{ contract: StoredContract; side: Side } | undefined> {
  const contract = await findContract(actor.tx, id)
  const side = contract && (await sideOf(actor, contract))
  return contract && side ? { contract, side } : undefined
}

/** An application of somebody hired, whose contract the person may write down. */
export async function findHired(actor: Actor, applicationId: string): Promise<StoredApplication | undefined> {
  const of = await findApplication(actor.tx, applicationId)
  return of?.status === 'hired' && (await sideOf(actor, of)) ? of : undefined
}

const daysOf = ({ startsOn, endsOn }: ContractDays) => ({ startsOn, endsOn: endsOn ?? null })

/** Writes down the contract of somebody hired, for the other side to confirm; `isNew` is false where they were first. */
export async function proposeContract(
  actor: Actor,
  applicationId: string,
  days: ContractDays,
  details: ContractDetails,
  now: Date,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const { tx, keyring } = actor
  const of = await findHired(actor, applicationId)
  const side = of && (await sideOf(actor, of))
  if (!of || !side) return refuse('contract-gone')
  const broken = judgeContract(days)
  if (broken) return broken
  const row = {
    personId: of.personId,
    employerId: of.employerId,
    applicationId: of.id,
    state: of.country,
    status: 'proposed' as const,
    proposedBy: side,
    ...daysOf(days),
  }
  const id = await addContract(tx, await personBox(tx, keyring, of.personId), row, details, now)
  if (!id) {
    const theirs = await findContractOf(tx, of.id)
    return theirs ? ok({ id: theirs.id, isNew: false }) : changedMeanwhile
  }
  await tellOther(actor, { ...of, id }, side, 'contract-proposed', now)
  return ok({ id, isNew: true })
}

/** The worker's own record where the employer is not here; its id. */
export async function recordContractAlone(
  { tx, keyring, personId }: Actor,
  state: string,
  days: ContractDays,
  details: ContractDetails,
  now: Date,
): Promise<Result<{ id: string }>> {
  const broken = judgeContract(days)
  if (broken) return broken
  const row = {
    personId,
    employerId: null,
    applicationId: null,
    state,
    status: 'recorded' as const,
    proposedBy: 'worker' as const,
    ...daysOf(days),
  }
  const id = await addContract(tx, await personBox(tx, keyring, personId), row, details, now)
  if (!id) throw new Error('expected a contract of nobody’s application to be added')
  await followContract(tx, personId)
  await replanReminders(tx, personId, now)
  return ok({ id })
}

/** `today`: by the clock of the one who calls it off or ends it. */
export type ContractDecision =
  | { status: Extract<ContractStatus, 'confirmed' | 'refused'> }
  | { status: 'called-off'; today: PlainDate }
  | { status: 'terminated'; terminatedOn: PlainDate; today: PlainDate }

/** One side's decision, where the contract still stands as they saw it. */
export async function decideContract(
  actor: Actor,
  seen: Seen,
  decision: ContractDecision,
  now: Date,
): Promise<Result<true>> {
  const { tx } = actor
  const opened = await openContractAs(actor, seen.id)
  if (!opened) return refuse('contract-gone')
  const { contract: of, side } = opened
  if (!mayContractBecome(of.status, decision.status, side, of.proposedBy)) return changedMeanwhile
  const days = { startsOn: of.startsOn, endsOn: of.endsOn ?? undefined }
  const isEnd = decision.status === 'terminated'
  const broken = isEnd ? judgeTermination(days, decision.terminatedOn, decision.today) : undefined
  if (broken) return broken
  if (decision.status === 'called-off' && hasBegun(days, decision.today)) return refuse('contract-begun-already')
  // In the order that turns lock in: the person, then what is theirs.
  if (side === 'employer') await holdPerson(tx, of.personId)
  const changes = { status: decision.status, ...(isEnd ? { terminatedOn: decision.terminatedOn } : {}) }
  if (!(await changeContract(tx, seen, changes, now))) return changedMeanwhile
  if (decision.status !== 'refused') {
    await followContract(tx, of.personId, decision.status === 'called-off' ? of : undefined)
    await replanReminders(tx, of.personId, now)
  }
  await tellOther(actor, of, side, `contract-${decision.status}`, now)
  return ok(true)
}

/** The side that did not act is told. */
async function tellOther(
  actor: Actor,
  { id, personId, employerId }: { id: string; personId: string; employerId: string | null },
  side: Side,
  kind: NewsKind,
  now: Date,
): Promise<void> {
  if (side === 'employer') await addNews(actor.tx, [personId], kind, id, now)
  else if (employerId !== null) await tellEmployer(actor, employerId, kind, id, now)
}
