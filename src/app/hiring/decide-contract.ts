import { z } from 'zod'
import { changeContract, findContract, holdPerson, type StoredContract } from '../../db/contracts.ts'
import { isMember } from '../../db/employers.ts'
import { addNews } from '../../db/hiring-news.ts'
import type { Card } from '../../dialogs/show.ts'
import { dateIn } from '../../domain/calendar.ts'
import type { Side } from '../../domain/exchange/application.ts'
import { type ContractStatus, judgeTermination, mayContractBecome } from '../../domain/exchange/contract.ts'
import type { NewsKind } from '../../domain/exchange/news.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { goTo, type Next, type Params, type Scene } from '../talk/scene.ts'
import { followContract } from './follow-contract.ts'
import { changedMeanwhile, tellEmployer } from './tell-employer.ts'

/** What either side may do with a contract: confirm, refuse, end it before its time. */

const At = z.object({ id: z.uuid() })
const Pressed = At.extend({ version: z.number().int() })

export type Opened = { contract: StoredContract; side: Side }

/** A contract of the person's own, or of the employer they act for, with which of the two they are. */
export async function openOwn(scene: Scene, params: Params): Promise<Opened | undefined> {
  const at = At.safeParse(params)
  const contract = at.success ? await findContract(scene.tx, at.data.id) : undefined
  if (!contract) return undefined
  if (contract.personId === scene.person.id) return { contract, side: 'worker' }
  const isTheirs = contract.employerId !== null && (await isMember(scene.tx, contract.employerId, scene.person.id))
  return isTheirs ? { contract, side: 'employer' } : undefined
}

export const contractGone: Card = {
  text: [{ id: 'contract-gone' }],
  choices: [{ label: { id: 'menu-button' }, press: { do: 'go', screen: 'home' }, tone: 'nav' }],
}

/** The side that did not act is told. */
export async function tellOther(
  scene: Scene,
  { id, personId, employerId }: { id: string; personId: string; employerId: string | null },
  side: Side,
  kind: NewsKind,
): Promise<void> {
  if (side === 'employer') await addNews(scene.tx, [personId], kind, id, scene.now)
  else if (employerId !== null) await tellEmployer(scene, employerId, kind, id)
}

/** One side's decision, where the contract still stands as they saw it; what is planned for the worker follows. */
export async function decide(
  scene: Scene,
  params: Params,
  next: Extract<ContractStatus, 'confirmed' | 'refused' | 'terminated'>,
  terminatedOn?: string,
): Promise<Next> {
  const at = Pressed.safeParse(params)
  const opened = await openOwn(scene, params)
  if (!at.success || !opened) return { ...goTo('home'), notice: [{ id: 'contract-gone' }] }
  const { contract: of, side } = opened
  const here = { id: of.id }
  if (!mayContractBecome(of.status, next, side, of.proposedBy)) return changedMeanwhile('contract', here)
  const refused =
    terminatedOn &&
    judgeTermination({ startsOn: of.startsOn, endsOn: of.endsOn ?? undefined }, terminatedOn, today(scene))
  if (refused) return { ...goTo('contract-end', at.data), notice: [{ id: refused.refusal.code }] }
  // In the order that turns lock in: the person, then what is theirs.
  if (side === 'employer') await holdPerson(scene.tx, of.personId)
  const changes = terminatedOn ? { status: next, terminatedOn } : { status: next }
  if (!(await changeContract(scene.tx, { id: of.id, version: at.data.version }, changes, scene.now)))
    return changedMeanwhile('contract', here)
  if (next !== 'refused') {
    await followContract(scene.tx, of.personId)
    await replanReminders(scene.tx, of.personId, scene.now)
  }
  await tellOther(scene, of, side, `contract-${next}`)
  return { ...goTo('contract', here), notice: [{ id: `contract-now-${next}` }] }
}

export const today = (scene: Scene) => dateIn(scene.now.toISOString(), scene.person.zone)
