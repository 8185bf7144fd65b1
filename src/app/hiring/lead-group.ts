import { listHired, type StoredApplication } from '../../db/applications.ts'
import { isMember } from '../../db/employers.ts'
import {
  addGroup,
  addLink,
  addMembers,
  cancelGroup,
  changeGroupJourney,
  findGroup,
  holdGroup,
  listGroupMembers,
  type StoredGroup,
} from '../../db/groups.ts'
import { addNews } from '../../db/hiring-news.ts'
import { personBox } from '../../db/sealing.ts'
import type { FiledJourney } from '../../dialogs/filed.ts'
import { pairsOf } from '../../domain/crossing.ts'
import { mostInGroup } from '../../domain/exchange/group.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { type Actor, changedMeanwhile, type Seen } from './actor.ts'

/** What an employer does with a group that travels together: tells its way, asks people, moves it, calls it off. */

/** A group of the employer that the person acts for. */
export async function findLed({ tx, personId }: Actor, id: string): Promise<StoredGroup | undefined> {
  const group = await findGroup(tx, id)
  return group && (await isMember(tx, group.employerId, personId)) ? group : undefined
}

const crossesAt = (way: FiledJourney): Date | undefined => {
  const [first] = pairsOf(way)
  return first && new Date(first.at)
}

/** Tells the way of a new group, under the key of the one who tells it; its id. */
export async function makeGroup(
  { tx, keyring, personId }: Actor,
  employerId: string,
  way: FiledJourney,
  now: Date,
): Promise<Result<{ id: string }>> {
  if (!(await isMember(tx, employerId, personId))) return refuse('applicants-not-yours')
  const at = crossesAt(way)
  if (!at) return refuse('journey-no-legs')
  const row = { personId, employerId, crossesAt: at }
  return ok({ id: await addGroup(tx, await personBox(tx, keyring, personId), row, way, now) })
}

/** Another way or time, by the one who told it; those who have not refused are told, and follow or do not. */
export async function moveGroup(actor: Actor, seen: Seen, way: FiledJourney, now: Date): Promise<Result<true>> {
  const { tx, keyring, personId } = actor
  const group = await findLed(actor, seen.id)
  if (group?.personId !== personId) return refuse('applicants-not-yours')
  const at = crossesAt(way)
  if (!at) return refuse('journey-no-legs')
  if (!(await changeGroupJourney(tx, await personBox(tx, keyring, personId), seen, way, at))) return changedMeanwhile
  await tellMembers(actor, seen.id, 'group-changed', now)
  return ok(true)
}

/** What each has filed is theirs: it stays until they cancel it, and they are told. */
export async function callOffGroup(actor: Actor, seen: Seen, now: Date): Promise<Result<true>> {
  if (!(await findLed(actor, seen.id))) return refuse('applicants-not-yours')
  if (!(await cancelGroup(actor.tx, seen))) return changedMeanwhile
  await tellMembers(actor, seen.id, 'group-cancelled', now)
  return ok(true)
}

async function tellMembers(
  { tx }: Actor,
  groupId: string,
  kind: 'group-changed' | 'group-cancelled',
  now: Date,
): Promise<void> {
  for (const { id, personId, status } of await listGroupMembers(tx, groupId))
    if (personId && (status === 'waiting' || status === 'consented')) await addNews(tx, [personId], kind, id, now)
}

/** Those hired through us who were not asked yet, each once. */
export async function notAsked({ tx }: Actor, group: StoredGroup): Promise<StoredApplication[]> {
  const asked = new Set((await listGroupMembers(tx, group.id)).map(({ personId }) => personId))
  const hired = await listHired(tx, group.employerId)
  return hired.filter(
    ({ personId }, index) => !asked.has(personId) && hired.findIndex((other) => other.personId === personId) === index,
  )
}

/** Asks one of those hired, or all of them, as far as there is room; how many were asked. */
export async function askHired(
  actor: Actor,
  id: string,
  applicationId: string | undefined,
  now: Date,
): Promise<Result<{ count: number }>> {
  const { tx } = actor
  const group = await findLed(actor, id)
  if (!group) return refuse('applicants-not-yours')
  if (group.status !== 'open') return changedMeanwhile
  const room = mostInGroup - (await holdGroup(tx, id))
  const meant = (await notAsked(actor, group)).filter((one) => applicationId === undefined || one.id === applicationId)
  const people = meant.map(({ personId }) => personId).slice(0, Math.max(0, room))
  const asked = await addMembers(tx, id, people, now)
  for (const { id: memberId, personId } of asked)
    if (personId) await addNews(tx, [personId], 'group-invited', memberId, now)
  return ok({ count: asked.length })
}

/** A place for one who was not hired through us: whoever opens its link first has it. The secret is kept by nobody. */
export async function makeLink(actor: Actor, id: string, now: Date): Promise<Result<{ secret: string }>> {
  const group = await findLed(actor, id)
  if (!group) return refuse('applicants-not-yours')
  if (group.status !== 'open' || (await holdGroup(actor.tx, id)) >= mostInGroup) return changedMeanwhile
  return ok({ secret: await addLink(actor.tx, id, now) })
}
