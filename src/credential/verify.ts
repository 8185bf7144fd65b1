import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
import { z } from 'zod'
import { Claims } from './claims.ts'

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
  | { result: 'valid' | 'expired'; claims: Claims }
  | { result: 'replaced'; claims: Claims; by: number }
  | { result: 'cancelled'; claims: Claims }
  | { result: 'altered' | 'unknown_issuer' | 'unreadable' }

/** `now` in seconds since 1970. Without a status list a replaced credential is valid: that is what offline can know. */
export async function verifyCredential(
  text: string,
  keys: readonly JWK[],
  now: number,
  status?: StatusList,
): Promise<Verdict> {
  const jws = text.trim()
  const header = headerOf(jws)
  if (!header) return { result: 'unreadable' }
  const key = keys.find((candidate) => candidate.kid === header.kid)
  if (!key) return { result: 'unknown_issuer' }
  const payload = await payloadOf(jws, key)
  const claims = Claims.safeParse(payload)
  if (!claims.success) return { result: 'altered' }
  const [code = '', version = '1'] = claims.data.jti.split('#')
  if (status?.cancelled.includes(code)) return { result: 'cancelled', claims: claims.data }
  const current = status?.current[code]
  if (current !== undefined && current > Number(version))
    return { result: 'replaced', claims: claims.data, by: current }
  return { result: claims.data.exp < now ? 'expired' : 'valid', claims: claims.data }
}

function headerOf(jws: string): { kid: string } | undefined {
  if (jws.split('.').length !== 3) return undefined
  try {
    const header = decodeProtectedHeader(jws)
    return header.alg === 'ES256' && typeof header.kid === 'string' ? { kid: header.kid } : undefined
  } catch {
    return undefined
  }
}

async function payloadOf(jws: string, key: JWK): Promise<unknown> {
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'ES256'), { algorithms: ['ES256'] })
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    return undefined
  }
}
