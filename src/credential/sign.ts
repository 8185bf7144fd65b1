import { CompactSign, importJWK, type JWK } from 'jose'
import { mrzName } from '../domain/names.ts'
import { type Claims, longestName } from './claims.ts'
import { documentHash, type HashedDocument, newSalt } from './document-hash.ts'

export type CredentialFacts = {
  code: string
  version: number
  pairs: { from: string; to: string; checkpoint: string; date: string }[]
  purpose: string
  /** `SURNAME, GIVEN NAMES` */
  latinName: string
  document: HashedDocument
  isLate: boolean
  /** Seconds since 1970. */
  issuedAt: number
  expiresAt: number
}

/** Signs claims with the newest key. */
export type Signer = {
  iss: string
  publicKeys: () => JWK[]
  /** A compact JWS. */
  sign: (claims: Record<string, unknown>) => Promise<string>
}

/** `keys` are private P-256 JWKs, newest first; each has a `kid`. */
export async function createSigner(iss: string, keys: readonly JWK[]): Promise<Signer> {
  const [newest] = keys
  if (!newest?.kid) throw new Error('expected at least one signing key with a kid')
  const key = await importJWK(newest, 'ES256')
  const header = { alg: 'ES256', kid: newest.kid }
  return {
    iss,
    publicKeys: () => publicKeys(keys),
    sign: (claims) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader(header).sign(key),
  }
}

/** What may be published of keys. Older ones stay in the set: what they signed is still good. */
export const publicKeys = (keys: readonly JWK[]): JWK[] =>
  keys.map(({ kty, crv, x, y, kid }) => {
    if (!kty || !crv || !x || !y || !kid) throw new Error('expected whole P-256 keys, each with a kid')
    return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }
  })

/** The signed confirmation of one version of one person's registration: a compact JWS (ES256). */
export async function issueCredential(signer: Signer, facts: CredentialFacts): Promise<string> {
  const salt = newSalt()
  const hash = await documentHash(facts.document, salt)
  const claims: Claims = {
    iss: signer.iss,
    iat: facts.issuedAt,
    exp: facts.expiresAt,
    jti: `${facts.code}#${facts.version}`,
    crs: facts.pairs.map(({ from, to, checkpoint, date }) => [from, to, checkpoint, date]),
    pur: facts.purpose,
    nam: mrzName(facts.latinName).slice(0, longestName),
    dnh: hash.toString('base64url'),
    slt: salt.toString('base64url'),
    ...(facts.isLate ? { lat: 1 } : {}),
  }
  return signFitting(signer, claims)
}

/** Characters of the whole: to three pairs of legs, and above; a phone's screen shows a QR of that. */
const room = (claims: Claims): number => (claims.crs.length > 3 ? 700 : 600)

/** Letters of a name that are left at least. */
const shortestName = 8

/** Signed as it is, or with the name cut further where the whole would not fit. */
async function signFitting(signer: Signer, claims: Claims): Promise<string> {
  const signed = await signer.sign(claims)
  const over = Math.ceil(((signed.length - room(claims)) * 3) / 4) // four letters carry three bytes
  if (over <= 0) return signed
  return signer.sign({ ...claims, nam: claims.nam.slice(0, Math.max(shortestName, claims.nam.length - over)) })
}
