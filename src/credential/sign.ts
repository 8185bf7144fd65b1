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
export type Signer = { iss: string; publicKeys: () => JWK[]; sign: (claims: object) => Promise<string> }

/** `keys` are private P-256 JWKs, newest first; each has a `kid`. */
export async function createSigner(iss: string, keys: readonly JWK[]): Promise<Signer> {
  const [newest] = keys
  if (!newest?.kid) throw new Error('expected at least one signing key with a kid')
  const key = await importJWK(newest, 'ES256')
  const header = { alg: 'ES256', kid: newest.kid }
  return {
    iss,
    publicKeys: () => keys.map(publicPart),
    sign: (claims) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader(header).sign(key),
  }
}

function publicPart(key: JWK): JWK {
  const { kty, crv, x, y, kid } = key
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as JWK
}

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
  return signer.sign(shortened(claims))
}

/** Header, signature and dots of a compact JWS take this many characters, with a key id of up to eight. */
const envelope = 140

/** The claims with the name cut further where the whole would not fit: 600 characters to three pairs of legs, 700 above. */
function shortened(claims: Claims): Claims {
  const room = Math.floor(((claims.crs.length > 3 ? 700 : 600) - envelope) * 0.75)
  const over = Buffer.byteLength(JSON.stringify(claims)) - room
  return over > 0 ? { ...claims, nam: claims.nam.slice(0, Math.max(8, claims.nam.length - over)) } : claims
}
