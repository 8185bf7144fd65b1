import type { Signer } from '../../credential/sign.ts'
import type { StatusList } from '../../credential/verify.ts'
import type { Queryable } from '../../db/client.ts'
import { findCodeStatus, listChangedCodes } from '../../db/credential-status.ts'
import { readCode } from '../../domain/code.ts'

/** What the register says of a code: the least there is to say. */
export type CodeAnswer =
  | { result: 'valid' | 'expired' | 'cancelled'; code: string; version: number }
  /** `unknown`: right in itself, and not in this register; `wrong_code`: a character is wrong. */
  | { result: 'unknown'; code: string }
  | { result: 'wrong_code' }

export async function checkCode(db: Queryable, text: string, now: Date): Promise<CodeAnswer> {
  const code = readCode(text)
  if (code === undefined) return { result: 'wrong_code' }
  const found = await findCodeStatus(db, code)
  if (!found) return { result: 'unknown', code }
  const result = found.status === 'cancelled' ? 'cancelled' : found.expiresAt <= now ? 'expired' : 'valid'
  return { result, code, version: found.version }
}

/** Which credentials were replaced or cancelled, at this instant. */
export async function statusList(db: Queryable, iss: string, now: Date): Promise<StatusList> {
  const changed = await listChangedCodes(db, now)
  return {
    iss,
    iat: Math.floor(now.getTime() / 1000),
    current: Object.fromEntries(
      changed.filter(({ isCancelled }) => !isCancelled).map(({ code, version }) => [code, version]),
    ),
    cancelled: changed.filter(({ isCancelled }) => isCancelled).map(({ code }) => code),
  }
}

/** The same, signed: what is published. */
export const signedStatusList = async (deps: { db: Queryable; issuer: Signer }, now: Date): Promise<string> =>
  deps.issuer.sign(await statusList(deps.db, deps.issuer.iss, now))
