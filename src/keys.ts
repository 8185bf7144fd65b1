import { createECDH, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Config, ConfigError, type NamedKey, parseConfig, type SigningKey, thumbprint } from './config.ts'

/** Every secret the program works with; lists are newest first. */
export type Keys = {
  data: NamedKey[]
  lookup: NamedKey[]
  signing: SigningKey[]
  /** Identifies us to push services; base64url. */
  vapid: { publicKey: string; privateKey: string }
  /** Tags what buttons carry. */
  press: Buffer
}

/** The keys of the environment; those it does not give are read from `keys.json` under the data directory, made there the first time (mode 0600). */
export function loadKeys(config: Config): Keys {
  const { dataKeys, lookupKeys, signingKeys } = config
  const isWhole = dataKeys && lookupKeys && signingKeys
  const given = isWhole ? { data: dataKeys, lookup: lookupKeys, signing: signingKeys } : withKept(config)
  return { ...given, vapid: config.vapidKeys ?? deriveVapid(given.signing), press: derivePress(given.lookup) }
}

/** The directory for keys and the embedded database is there and can be written in, or one error that names it. */
export function needDataDir(dataDir: string): void {
  try {
    makeDirectory(dataDir)
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(`DATA_DIR: expected a directory that we may write in: ${why}`, { cause })
  }
}

/** As `mkdir -p`. Node's own never comes back where a file system takes no directories, and tells a wrong reason. */
function makeDirectory(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new Error(`${path} is none`)
    return
  }
  if (!existsSync(dirname(path))) makeDirectory(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // else another process was quicker
  }
}

function withKept(config: Config): Pick<Keys, 'data' | 'lookup' | 'signing'> {
  needDataDir(config.dataDir)
  const path = join(config.dataDir, 'keys.json')
  const kept = readKept(path) ?? makeKept(path)
  return {
    data: config.dataKeys ?? needed(kept.dataKeys, path),
    lookup: config.lookupKeys ?? needed(kept.lookupKeys, path),
    signing: config.signingKeys ?? needed(kept.signingKeys, path),
  }
}

function needed<T>(value: T | undefined, path: string): T {
  if (value === undefined)
    throw new ConfigError(`A key is missing in ${path}: expected DATA_KEYS, LOOKUP_KEYS and SIGNING_KEYS there`)
  return value
}

/** The file holds the variables as the environment would, so they can be moved there as they are. */
function readKept(path: string): Config | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return parseConfig(JSON.parse(text))
  } catch (cause) {
    throw new ConfigError(
      `The keys in ${path} cannot be read: restore the file, for what is kept cannot be opened without it`,
      { cause },
    )
  }
}

function makeKept(path: string): Config {
  const made = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(made, `${JSON.stringify(newKeys(), null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(made, path) // whole or not at all, and only if another process was not quicker
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(made, { force: true })
  }
  const kept = readKept(path)
  if (!kept) throw new Error(`expected ${path} to be there after it was made`)
  return kept
}

/** Fresh keys, in the form the environment takes them. */
export function newKeys(): { DATA_KEYS: string; LOOKUP_KEYS: string; SIGNING_KEYS: string } {
  const pair = () => `k${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`
  const { kty, crv, x, y, d } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  if (!kty || !crv || !x || !y || !d) throw new Error('expected a whole P-256 key')
  return {
    DATA_KEYS: pair(),
    LOOKUP_KEYS: pair(),
    SIGNING_KEYS: JSON.stringify([{ kid: thumbprint({ crv, kty, x, y }), kty, crv, x, y, d }]),
  }
}

/**
 * The push keys that all replicas share without one more variable: drawn from the oldest signing key, so that a newer
 * one beside it changes nothing. `VAPID_KEYS` keeps subscriptions alive when that oldest key is dropped.
 */
function deriveVapid(signing: SigningKey[]): Keys['vapid'] {
  const oldest = signing.at(-1)
  if (!oldest) throw new Error('expected a signing key')
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  const drawn = BigInt(`0x${derive(Buffer.from(oldest.d, 'base64url'), 'web push', 48).toString('hex')}`)
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(((drawn % (order - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex'))
  const privateKey = curve.getPrivateKey('hex').padStart(64, '0')
  return {
    publicKey: curve.getPublicKey('base64url'),
    privateKey: Buffer.from(privateKey, 'hex').toString('base64url'),
  }
}

function derivePress(lookup: NamedKey[]): Buffer {
  const [newest] = lookup
  if (!newest) throw new Error('expected a look-up key')
  return derive(newest.key, 'presses', 32)
}

const derive = (key: Buffer, use: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `kosh ${use}`, bytes))
