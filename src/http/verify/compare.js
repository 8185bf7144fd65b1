import { scryptAsync } from '/verify/static/hashes/scrypt.js'
import { documentText } from '/verify/static/judge.js'

/** Whether a document in hand is the one that a credential was made for. */

/** Whose document it is need not be told: each kind is tried. */
const types = ['passport', 'id_card', 'internal_passport', 'return_certificate', 'birth_certificate']

/**
 * @param {{ number: string, birthDate: string, until: string }} entered
 * @param {{ dnh: string, slt: string }} claims
 */
export async function isSameDocument(entered, { dnh, slt }) {
  const salt = Uint8Array.from(atob(slt.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  // A document may have been filed without the day that stands in it.
  const days = entered.until ? [entered.until, ''] : ['']
  for (const until of days)
    for (const type of types) {
      const text = documentText({ type, number: entered.number, birthDate: entered.birthDate, until })
      const hash = await scryptAsync(text, salt, { N: 2 ** 14, r: 8, p: 1, dkLen: 16 })
      if (base64url(hash) === dnh) return true
    }
  return false
}

/** @param {Uint8Array} bytes */
const base64url = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
