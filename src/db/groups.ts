import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { FiledJourney } from '../dialogs/filed.ts'
import { GroupStatus, MemberStatus } from '../domain/exchange/group.ts'
import { needAlone } from './alone.ts'
import type { Queryable, Tx } from './client.ts'
import { employers } from './schema/employers.ts'
import { groupMembers, groups } from './schema/groups.ts'
import { journeys } from './schema/journeys.ts'
import type { Box } from './sealing.ts'

/** Groups that travel together to one employer. What is told of the way is under the key of the one who told it. */

export type StoredGroup = {
  id: string
  /** Who told it. */
  personId: string
  employerId: string
  employerName: string
  from: string
  to: string
  status: GroupStatus
  version: number
  /** Sealed. */
  journey: string
  crossesAt: Date
}

export type StoredMember = {
  id: string
  groupId: string
  personId: string | null
  /** As it stands now: who cancelled what they filed has left. */
  status: MemberStatus
  version: number
  journeyId: string | null
  /** The version of the group's way that they filed. */
  groupVersion: number | null
}

const journeyAt = (row: string) => ({ table: 'groups', column: 'journey', row })

export async function addGroup(
  tx: Tx,
  box: Box,
  row: { personId: string; employerId: string; crossesAt: Date },
  journey: FiledJourney,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(groups).values({
    id,
    ...row,
    departure: journey.from,
    destination: journey.to,
    status: 'open',
    journey: box.seal(journeyAt(id), journey),
    createdAt: now,
  })
  return id
}

const rows = (db: Queryable) =>
  db
    .select({ group: groups, employerName: employers.name })
    .from(groups)
    .innerJoin(employers, eq(employers.id, groups.employerId))
    .$dynamic()

const toGroup = ({ group, employerName }: Awaited<ReturnType<typeof rows>>[number]): StoredGroup => {
  const { departure, destination, createdAt: _, status, ...row } = group
  return { ...row, from: departure, to: destination, status: GroupStatus.parse(status), employerName }
}

export async function findGroup(db: Queryable, id: string): Promise<StoredGroup | undefined> {
  const [row] = await rows(db).where(eq(groups.id, id))
  return row && toGroup(row)
}

/** An employer's groups, the latest first. */
export async function listGroups(db: Queryable, employerId: string): Promise<StoredGroup[]> {
  const found = await rows(db).where(eq(groups.employerId, employerId)).orderBy(desc(groups.createdAt), asc(groups.id))
  return found.map(toGroup)
}

/** `box`: of the one who told it. */
export const openJourney = (box: Box, { id, journey }: StoredGroup): FiledJourney =>
  FiledJourney.parse(box.open(journeyAt(id), journey))

/** Another way or another time, told by the one under whose key it is; false where somebody was faster. */
export async function changeGroupJourney(
  tx: Tx,
  box: Box,
  { id, version }: { id: string; version: number },
  journey: FiledJourney,
  crossesAt: Date,
): Promise<boolean> {
  const changed = await tx
    .update(groups)
    .set({
      journey: box.seal(journeyAt(id), journey),
      departure: journey.from,
      destination: journey.to,
      crossesAt,
      version: version + 1,
    })
    .where(and(eq(groups.id, id), eq(groups.version, version), eq(groups.status, 'open')))
    .returning({ id: groups.id })
  return changed.length === 1
}

export async function cancelGroup(tx: Tx, { id, version }: { id: string; version: number }): Promise<boolean> {
  const changed = await tx
    .update(groups)
    .set({ status: 'cancelled', version: version + 1 })
    .where(and(eq(groups.id, id), eq(groups.version, version), eq(groups.status, 'open')))
    .returning({ id: groups.id })
  return changed.length === 1
}

const members = (db: Queryable) =>
  db
    .select({ member: groupMembers, journeyStatus: journeys.status })
    .from(groupMembers)
    .leftJoin(journeys, eq(journeys.id, groupMembers.journeyId))
    .$dynamic()

const toMember = ({ member, journeyStatus }: Awaited<ReturnType<typeof members>>[number]): StoredMember => {
  const { linkDigest: _, invitedAt: __, answeredAt: ___, ...row } = member
  const status = MemberStatus.parse(row.status)
  const isFiled = journeyStatus !== null && journeyStatus !== 'cancelled' && journeyStatus !== 'not_gone'
  return { ...row, status: status === 'consented' && !isFiled ? 'left' : status }
}

export async function findMember(db: Queryable, id: string): Promise<StoredMember | undefined> {
  const [row] = await members(db).where(eq(groupMembers.id, id))
  return row && toMember(row)
}

/** Where a person is asked to travel in a group whose border is still ahead, the next first. */
export async function listGroupsOfMember(
  db: Queryable,
  personId: string,
  now: Date,
): Promise<{ memberId: string; group: StoredGroup }[]> {
  const found = await db
    .select({ memberId: groupMembers.id, group: groups, employerName: employers.name })
    .from(groupMembers)
    .innerJoin(groups, eq(groups.id, groupMembers.groupId))
    .innerJoin(employers, eq(employers.id, groups.employerId))
    .where(and(eq(groupMembers.personId, personId), gt(groups.crossesAt, now)))
    .orderBy(asc(groups.crossesAt), asc(groupMembers.id))
  return found.map(({ memberId, ...row }) => ({ memberId, group: toGroup(row) }))
}

/** Everybody asked, the first asked first. */
export async function listGroupMembers(db: Queryable, groupId: string): Promise<StoredMember[]> {
  const found = await members(db)
    .where(eq(groupMembers.groupId, groupId))
    .orderBy(asc(groupMembers.invitedAt), asc(groupMembers.id))
  return found.map(toMember)
}

/** Asks those people; who was asked already is not asked again. The ids of the new ones with whose they are. */
export async function addMembers(
  tx: Tx,
  groupId: string,
  personIds: readonly string[],
  now: Date,
): Promise<{ id: string; personId: string | null }[]> {
  if (personIds.length === 0) return []
  return tx
    .insert(groupMembers)
    .values(personIds.map((personId) => ({ groupId, personId, status: 'waiting', invitedAt: now })))
    .onConflictDoNothing()
    .returning({ id: groupMembers.id, personId: groupMembers.personId })
}

const digestOf = (secret: string) => createHash('sha256').update(`group\n${secret}`).digest('base64url')

/** A place in the group for whoever opens the link first; the secret in it, kept by nobody. */
export async function addLink(tx: Tx, groupId: string, now: Date): Promise<string> {
  const secret = randomBytes(18).toString('base64url')
  await tx.insert(groupMembers).values({ groupId, status: 'waiting', linkDigest: digestOf(secret), invitedAt: now })
  return secret
}

/** Days that a link may be opened. */
const linkDays = 14

/** Gives the place behind a link to that person; the member's id, theirs already or now. */
export async function claimLink(tx: Tx, secret: string, personId: string, now: Date): Promise<string | undefined> {
  needAlone(tx)
  const [place] = await tx
    .select()
    .from(groupMembers)
    .where(eq(groupMembers.linkDigest, digestOf(secret)))
    .for('update')
  if (!place) return undefined
  if (place.personId !== null) return place.personId === personId ? place.id : undefined
  if (place.invitedAt.getTime() < now.getTime() - linkDays * 86_400_000) return undefined
  const [mine] = await tx
    .select({ id: groupMembers.id })
    .from(groupMembers)
    .where(and(eq(groupMembers.groupId, place.groupId), eq(groupMembers.personId, personId)))
  if (mine) return mine.id
  await tx
    .update(groupMembers)
    .set({ personId })
    .where(and(eq(groupMembers.id, place.id), isNull(groupMembers.personId)))
  return place.id
}

/** One's own decision; false where it was changed meanwhile. */
export async function changeMember(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: { status?: MemberStatus; journeyId?: string; groupVersion?: number },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(groupMembers)
    .set({ ...changes, version: version + 1, answeredAt: now })
    .where(and(eq(groupMembers.id, id), eq(groupMembers.version, version)))
    .returning({ id: groupMembers.id })
  return changed.length === 1
}

/** Holds a group while somebody is asked: it never grows past its size. */
export async function holdGroup(tx: Tx, id: string): Promise<number> {
  needAlone(tx)
  await tx.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).for('update')
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(groupMembers)
    .where(eq(groupMembers.groupId, id))
  return row?.count ?? 0
}
