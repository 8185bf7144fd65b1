import type { Tx } from '../../db/client.ts'
import {
  addEmployer,
  addEmployerCode,
  addMember,
  deleteMember,
  deleteMembers,
  findEmployer,
  findEmployerByNumber,
  isMember,
  listEmployersOf,
  type StoredEmployer,
  setVerified,
  useEmployerCode,
} from '../../db/employers.ts'
import { closePostings, closePostingsOfLast } from '../../db/postings.ts'
import type { MemberState } from '../../domain/codes.ts'
import { readRegistryNumber } from '../../domain/exchange/registry-number.ts'
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { makeJoinCode, readSpokenCode } from '../people/spoken-codes.ts'

/** Who employs, and who acts for them. A number in a register is public: knowing it lets nobody in. */

/** Hours that a code for a colleague is good for. */
export const codeHours = 24

/** Nobody takes numbers by the hundred. */
const mostEmployers = 5

export type Registering = { country: MemberState; number: string; name: string }

/** Makes this person the first to act for an employer. A number that somebody registered is joined by their code alone. */
export async function registerEmployer(
  tx: Tx,
  personId: string,
  told: Registering,
  now: Date,
): Promise<Result<StoredEmployer, Refusal>> {
  const read = readRegistryNumber(told.number, told.country)
  if (!read.ok) return read
  if ((await listEmployersOf(tx, personId)).length >= mostEmployers)
    return refuse('employer-too-many', { max: mostEmployers })
  const { country, kind: registryKind, number: registryNumber } = read.value
  const id = await addEmployer(tx, { country, registryKind, registryNumber, name: told.name }, now)
  if (id !== undefined) await addMember(tx, id, personId, now)
  const employer = await findEmployerByNumber(tx, country, registryNumber)
  if (!employer) throw new Error('expected the employer that was registered')
  return (await isMember(tx, employer.id, personId)) ? ok(employer) : refuse('employer-known')
}

/** A code that lets one more person act for the employer, once; as it is shown. */
export async function issueEmployerCode(
  tx: Tx,
  employerId: string,
  personId: string,
  now: Date,
): Promise<Result<string, Refusal>> {
  if (!(await isMember(tx, employerId, personId))) return refuse('employer-not-yours')
  return ok(await issueCode(tx, employerId, now))
}

/** The same by an officer, who has made sure of who is asking. */
export async function admitByOfficer(
  tx: Tx,
  employerId: string,
  now: Date,
): Promise<Result<{ code: string; hours: number }, Refusal>> {
  if (!(await findEmployer(tx, employerId))) return refuse('employer-gone')
  return ok({ code: await issueCode(tx, employerId, now), hours: codeHours })
}

async function issueCode(tx: Tx, employerId: string, now: Date): Promise<string> {
  const { printed, digest } = makeJoinCode()
  await addEmployerCode(tx, digest, employerId, new Date(now.getTime() + codeHours * 3_600_000))
  return printed
}

/**
 * An officer puts out everybody who acts for the employer: strangers took their number. What they posted is closed; whoever the
 * employer really sends comes in by an officer's code.
 */
export async function putOut(tx: Tx, employerId: string, now: Date): Promise<Result<undefined, Refusal>> {
  if (!(await findEmployer(tx, employerId))) return refuse('employer-gone')
  await closePostings(tx, employerId, now)
  await deleteMembers(tx, employerId)
  await setVerified(tx, employerId, null)
  return ok(undefined)
}

/** Lets the person act for the employer whose code was typed; the code is used up. */
export async function joinEmployer(
  tx: Tx,
  personId: string,
  typed: string,
  now: Date,
): Promise<Result<StoredEmployer, Refusal>> {
  const code = readSpokenCode(typed)
  const employerId = code?.kind === 'join' ? await useEmployerCode(tx, code.digest, now) : undefined
  const employer = employerId === undefined ? undefined : await findEmployer(tx, employerId)
  if (!employer) return refuse('employer-code-wrong')
  await addMember(tx, employer.id, personId, now)
  return ok(employer)
}

/** The person acts for them no more. Where nobody is left, what is posted is closed: nobody would answer. */
export async function leaveEmployer(tx: Tx, employerId: string, personId: string, now: Date): Promise<void> {
  await closePostingsOfLast(tx, personId, now, employerId)
  await deleteMember(tx, employerId, personId)
}
