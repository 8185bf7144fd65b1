import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { eq, notInArray } from 'drizzle-orm'
import type { NamedKey } from '../config.ts'
import type { Queryable } from './client.ts'
import { personKeys } from './schema/persons.ts'

/** The keys that people's data is sealed and found by. */
export type Keyring = {
  /** `DATA_KEYS`, newest first: wrap each person's key, and seal what is nobody's yet. */
  data: readonly NamedKey[]
  /** `LOOKUP_KEYS`, newest first. */
  lookup: readonly NamedKey[]
}

export const createKeyring = ({ data, lookup }: Keyring): Keyring => ({ data, lookup })

/** Where a sealed value stands. It opens nowhere else: a value moved to another row or column is refused. */
export type Place = { table: string; column: string; row: string }

/** Seals values for one owner and opens them again. A value is anything JSON holds; what comes out of `open` is to be parsed. */
export type Box = {
  seal: (place: Place, value: unknown) => string
  /** Throws when it was sealed by another key or for another place, or was changed. */
  open: (place: Place, sealed: string) => unknown
}

/** The box of a person, its key made the first time. One query; take it once a turn. */
export async function personBox(tx: Queryable, keyring: Keyring, personId: string): Promise<Box> {
  const stored = (await findKey(tx, personId)) ?? (await makeKey(tx, keyring, personId))
  return boxOf(unwrapKey(keyring, personId, stored))
}

/** The box of a person whose key row was fetched along with something else. */
export const openPersonBox = (keyring: Keyring, personId: string, stored: WrappedKey): Box =>
  boxOf(unwrapKey(keyring, personId, stored))

/** The box for what belongs to nobody yet, sealed by the newest data key and opened by whichever sealed it. */
export function chatBox(keyring: Keyring): Box {
  return {
    seal: (place, value) => {
      const { id, key } = newestKey(keyring.data)
      return `${id}.${encrypt(key, aad(place), json(value)).toString('base64')}`
    },
    open: (place, sealed) => {
      const at = sealed.indexOf('.')
      const { key } = keyNamed(keyring.data, sealed.slice(0, at))
      return JSON.parse(decrypt(key, aad(place), Buffer.from(sealed.slice(at + 1), 'base64')).toString())
    },
  }
}

/** By which data key a value of `chatBox` was sealed. */
export const sealedBy = (sealed: string): string => sealed.slice(0, sealed.indexOf('.'))

function boxOf(key: Buffer): Box {
  return {
    seal: (place, value) => encrypt(key, aad(place), json(value)).toString('base64'),
    open: (place, sealed) => JSON.parse(decrypt(key, aad(place), Buffer.from(sealed, 'base64')).toString()),
  }
}

export type WrappedKey = { keyId: string; wrapped: string }

/** A person's key as it is stored, wrapped by the newest data key. */
export function wrapKey(keyring: Keyring, personId: string, key: Buffer): WrappedKey {
  const { id, key: wrapping } = newestKey(keyring.data)
  return { keyId: id, wrapped: encrypt(wrapping, aad(keyAt(personId)), key).toString('base64') }
}

export function unwrapKey(keyring: Keyring, personId: string, { keyId, wrapped }: WrappedKey): Buffer {
  return decrypt(keyNamed(keyring.data, keyId).key, aad(keyAt(personId)), Buffer.from(wrapped, 'base64'))
}

const keyAt = (personId: string): Place => ({ table: 'person_keys', column: 'wrapped', row: personId })

async function findKey(tx: Queryable, personId: string): Promise<WrappedKey | undefined> {
  const [row] = await tx
    .select({ keyId: personKeys.keyId, wrapped: personKeys.wrapped })
    .from(personKeys)
    .where(eq(personKeys.personId, personId))
  return row
}

async function makeKey(tx: Queryable, keyring: Keyring, personId: string): Promise<WrappedKey> {
  const made = wrapKey(keyring, personId, randomBytes(32))
  const [row] = await tx
    .insert(personKeys)
    .values({ personId, ...made })
    .onConflictDoNothing()
    .returning({ keyId: personKeys.keyId })
  const stored = row ? made : await findKey(tx, personId)
  if (!stored) throw new Error(`expected a key of person ${personId}`)
  return stored
}

/** Refuses to go on where somebody's key is wrapped by a data key that is not told: what they said could not be opened, and would seem lost. */
export async function refuseMissingKeys(db: Queryable, keyring: Keyring): Promise<void> {
  const told = keyring.data.map(({ id }) => id)
  const [missing] = await db
    .select({ keyId: personKeys.keyId })
    .from(personKeys)
    .where(notInArray(personKeys.keyId, told))
    .limit(1)
  if (missing) keyNamed(keyring.data, missing.keyId)
}

export function newestKey(keys: readonly NamedKey[]): NamedKey {
  const [newest] = keys
  if (!newest) throw new Error('expected at least one key')
  return newest
}

export function keyNamed(keys: readonly NamedKey[], id: string): NamedKey {
  const found = keys.find((key) => key.id === id)
  if (!found)
    throw new Error(
      `expected the key "${id}" among DATA_KEYS: restore it, for what it sealed cannot be opened without it`,
    )
  return found
}

/** AES-256-GCM: 12 bytes of nonce, what was sealed, 16 bytes of tag. */
export function encrypt(key: Buffer, associated: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export function decrypt(key: Buffer, associated: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < 28) throw new Error('expected a sealed value, got something shorter than its frame')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    .setAAD(associated)
    .setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}

/** The parts in an unmistakable order: no name holds a line break. */
const aad = ({ table, column, row }: Place): Buffer => Buffer.from(`${table}\n${column}\n${row}`)

function json(value: unknown): Buffer {
  const text = JSON.stringify(value)
  if (text === undefined) throw new Error('expected a value that JSON holds, got undefined or a function')
  return Buffer.from(text)
}

/** `keyId:hmac` of a value under one key: 18 bytes of HMAC-SHA-256, base64url. */
export const keyedHash = ({ id, key }: NamedKey, kind: string, value: string): string =>
  `${id}:${createHmac('sha256', key).update(`${kind}\n${value}`).digest().subarray(0, 18).toString('base64url')}`
