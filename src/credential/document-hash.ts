import { randomBytes, scrypt } from 'node:crypto'

/** What the hash is of; `until` is the end of the document's term, or where it has none the day it was issued. */
export type HashedDocument = { type: string; number: string; birthDate: string; until: string }

/**
 * The first 16 bytes of scrypt (N = 2^14, r = 8, p = 1) over type, number, birth date and term, joined by `|`. With the
 * document in hand the bearer can be checked; from a photo of the QR alone nobody works the number out in useful time.
 */
export function documentHash(document: HashedDocument, salt: Buffer): Promise<Buffer> {
  const text = [document.type, document.number.toUpperCase(), document.birthDate, document.until].join('|')
  return new Promise((resolve, reject) =>
    scrypt(text, salt, 16, { N: 2 ** 14, r: 8, p: 1 }, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

export const newSalt = (): Buffer => randomBytes(8)
