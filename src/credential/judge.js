/**
 * What a credential is worth, told from keys and a status list alone. Plain JavaScript over Web Crypto, so that the
 * command line, the tests and the page that works without a connection judge by the same lines.
 */

const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/

/** @param {string} part */
function bytesOf(part) {
  const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * The value that a part holds; `undefined` where it is no JSON, or its last letter says what no encoder says.
 * @param {string} part
 * @returns {any}
 */
function contentOf(part) {
  try {
    const bytes = bytesOf(part)
    return base64url(bytes) === part ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether a key id of nobody's is one of ours with a letter changed. Ours are thumbprints: two keys' are never that near.
 * @param {string} kid
 * @param {readonly import('jose').JWK[]} keys
 */
async function isKidAltered(kid, keys) {
  for (const key of keys) {
    const own = key.kid ?? ''
    const differing = Array.from(own).filter((letter, index) => letter !== kid[index]).length
    if (own.length !== kid.length || differing > 2) continue
    const { crv, kty, x, y } = key
    const text = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))
    const print = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text))).slice(0, 8)
    if (print === own) return true
  }
  return false
}

/**
 * @param {string} text
 * @param {readonly import('jose').JWK[]} keys
 * @returns {Promise<import('./judge.js').Reading>}
 */
export async function readSigned(text, keys) {
  const tight = text.replace(/\s+/g, '')
  const [, header = '', payload = '', signature = ''] = parts.exec(tight) ?? []
  // What begins as a credential and is long enough to be one was one before somebody changed it.
  if (!header) return { is: tight.startsWith('eyJ') && tight.length > 100 ? 'altered' : 'unreadable' }
  const told = contentOf(header)
  if (told?.alg !== 'ES256' || typeof told.kid !== 'string') return { is: 'altered' }
  const key = keys.find((candidate) => candidate.kid === told.kid)
  if (!key) return { is: (await isKidAltered(told.kid, keys)) ? 'altered' : 'unknown_issuer' }
  const value = contentOf(payload)
  return value !== undefined && (await isSignedBy(key, `${header}.${payload}`, signature))
    ? { is: 'signed', value }
    : { is: 'altered' }
}

/**
 * @param {import('jose').JWK} jwk
 * @param {string} signed
 * @param {string} signature
 */
async function isSignedBy({ kty, crv, x, y }, signed, signature) {
  try {
    const bytes = bytesOf(signature)
    if (base64url(bytes) !== signature) return false
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
    const jwk = /** @type {any} */ ({ kty, crv, x, y })
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(signed))
  } catch {
    return false
  }
}

/**
 * @param {string} text
 * @param {readonly import('jose').JWK[]} keys
 * @param {number} now
 * @param {import('./judge.js').Status} [status]
 * @returns {Promise<import('./judge.js').Judgement>}
 */
export async function judge(text, keys, now, status) {
  const read = await readSigned(text, keys)
  if (read.is !== 'signed') return { result: read.is }
  const claims = /** @type {any} */ (read.value)
  if (!isCredential(claims)) return { result: 'altered' }
  const [code = '', version = ''] = claims.jti.split('#')
  if (status?.cancelled.includes(code)) return { result: 'cancelled', claims }
  const by = status && Object.hasOwn(status.current, code) ? status.current[code] : undefined
  if (by !== undefined && by > Number(version)) return { result: 'replaced', claims, by }
  return { result: claims.exp < now ? 'expired' : 'valid', claims }
}

/**
 * Something else that the same key signed is no credential.
 * @param {any} value
 */
const isCredential = (value) =>
  typeof value === 'object' &&
  typeof value?.jti === 'string' &&
  /^[0-9A-Z]{9}#\d+$/.test(value.jti) &&
  typeof value.exp === 'number' &&
  Array.isArray(value.crs)

/**
 * @param {string} text
 * @param {readonly import('jose').JWK[]} keys
 * @returns {Promise<import('./judge.js').Status | undefined>}
 */
export async function readStatus(text, keys) {
  const read = await readSigned(text, keys)
  if (read.is !== 'signed') return undefined
  const list = /** @type {any} */ (read.value)
  const { iat, current, cancelled } = list ?? {}
  return typeof iat === 'number' && typeof current === 'object' && Array.isArray(cancelled) ? list : undefined
}

/**
 * @param {import('./judge.js').HashedDocument} document
 */
export const documentText = ({ type, number, birthDate, until }) =>
  [type, plainNumber(number), birthDate, until].join('|')

/** Cyrillic letters that look Latin. */
const lookAlikes = new Map(Object.entries({ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O' }))
for (const [letter, latin] of Object.entries({ Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y' })) lookAlikes.set(letter, latin)

/** @param {string} number */
const plainNumber = (number) =>
  Array.from(number.toUpperCase(), (letter) => lookAlikes.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\d]/gu, '')
