import { randomBytes, scrypt } from 'node:crypto'
import { documentText, type HashedDocument } from './judge.js'

export type { HashedDocument }

/**
 * The first 16 bytes of scrypt (N = 2^14, r = 8, p = 1) over type, number, birth date and term, joined by `|`. With the
 * document in hand the bearer can be checked; from a photo of the QR alone nobody works the number out in useful time.
 */
export function documentHash(document: HashedDocument, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(documentText(document), salt, 16, { N: 2 ** 14, r: 8, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}

export const newSalt = (): Buffer => randomBytes(8)
