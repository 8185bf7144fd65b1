import { type Keyring, keyedHash, newestKey } from './sealing.ts'

/** Keyed hashes by which sealed things are found again. One is stored, by the newest key; a search tries one a key. */
export type Lookup = {
  /** What to store: `keyId:hmac`. */
  store: string
  /** What to search for, in an `in (…)`: one a key, newest first. */
  search: string[]
}

export type DocumentName = { type: string; issuer: string; number: string }

/** A document by its type, issuer and number, however the number is spaced, cased or typed in look-alike Cyrillic letters. */
export const documentLookup = (keyring: Keyring, { type, issuer, number }: DocumentName): Lookup =>
  lookup(keyring, 'document', [type, issuer.toUpperCase(), normaliseNumber(number)].join('/'))

/** A telephone number by its digits, with the country's code. */
export const phoneLookup = (keyring: Keyring, phone: string): Lookup =>
  lookup(keyring, 'phone', phone.replace(/\D/g, '').replace(/^00/, ''))

/** A chat by its door and address, so that the address itself need not stand in clear. */
export const addressLookup = (keyring: Keyring, door: string, address: string): Lookup =>
  lookup(keyring, 'address', `${door}/${address}`)

/** The whole parts of a name as machine-readable lines write them, each a hash: `&&` finds any, `@>` all of one key's. */
export function nameLookups(keyring: Keyring, parts: readonly string[]): { store: string[]; search: string[][] } {
  const names = [...new Set(parts.map((part) => part.toUpperCase()))]
  const under = (key: Keyring['lookup'][number]) => names.map((part) => keyedHash(key, 'name', part))
  return { store: under(newestKey(keyring.lookup)), search: keyring.lookup.map(under) }
}

function lookup(keyring: Keyring, kind: string, value: string): Lookup {
  const search = keyring.lookup.map((key) => keyedHash(key, kind, value))
  const [store] = search
  if (!store) throw new Error('expected at least one look-up key')
  return { store, search }
}

/** Letters and digits alone, upper case, Cyrillic letters that look Latin as the Latin ones. */
function normaliseNumber(number: string): string {
  const upper = number.normalize('NFKC').toUpperCase()
  return [...upper]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const lookAlikes: Record<string, string> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
}
