import type { JWK } from 'jose'
import { z } from 'zod'
import { Claims } from './claims.ts'
import { judge, readStatus } from './judge.js'

/** What is known of later versions: signed by the same issuer, refreshed when there is a network. */
export const StatusList = z.object({
  iss: z.string(),
  iat: z.number().int(),
  /** Code → the version that is current. */
  current: z.record(z.string(), z.number().int()),
  cancelled: z.array(z.string()),
})
export type StatusList = z.infer<typeof StatusList>

/** How a credential stands. Told apart: altered, of an unknown issuer, expired, replaced, cancelled. */
export type Verdict =
  | { result: 'valid' | 'expired' | 'cancelled'; claims: Claims }
  | { result: 'replaced'; claims: Claims; by: number }
  | { result: 'altered' | 'unknown_issuer' | 'unreadable' }

/** `now` in seconds since 1970. Without a status list a replaced credential is valid: that is what offline can know. */
export async function verifyCredential(
  text: string,
  keys: readonly JWK[],
  now: number,
  status?: StatusList,
): Promise<Verdict> {
  const judged = await judge(text, keys, now, status)
  if (!('claims' in judged)) return judged
  const claims = Claims.safeParse(judged.claims)
  return claims.success ? { ...judged, claims: claims.data } : { result: 'altered' }
}

/** The list in a signed text; `undefined` where none of the keys signed it, or it is something else. */
export async function verifyStatus(text: string, keys: readonly JWK[]): Promise<StatusList | undefined> {
  const list = StatusList.safeParse(await readStatus(text, keys))
  return list.success ? list.data : undefined
}
