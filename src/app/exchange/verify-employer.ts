import type { Tx } from '../../db/client.ts'
import { findEmployer, setVerified } from '../../db/employers.ts'
import type { Keyring } from '../../db/sealing.ts'
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { holdMembers, tellEmployer } from './tell-employer.ts'

/** An officer found the employer in the register, or did not after all: seekers see it on every vacancy of theirs. */
export async function verifyEmployer(
  tx: Tx,
  deps: { keyring: Keyring },
  employerId: string,
  isFound: boolean,
  now: Date,
): Promise<Result<undefined, Refusal>> {
  const employer = await findEmployer(tx, employerId)
  if (!employer) return refuse('employer-gone')
  if ((employer.verifiedAt !== null) === isFound) return ok(undefined)
  await holdMembers(tx, employerId)
  await setVerified(tx, employerId, isFound ? now : null)
  if (isFound) {
    const card = {
      text: [{ id: 'employer-verified-told', args: { name: employer.name } }],
      choices: [{ label: { id: 'employer-open-button' }, press: { do: 'go', screen: 'employer', id: employerId } }],
    }
    await tellEmployer(tx, deps, employerId, `employer/${employerId}/verified`, card, now)
  }
  return ok(undefined)
}
