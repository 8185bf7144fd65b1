import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { JWK } from 'jose'
import { z } from 'zod'
import { type CodeAnswer, checkCode, statusList } from '../app/journeys/check-credential.ts'
import { parseConfig } from '../config.ts'
import { publicKeys } from '../credential/sign.ts'
import { type StatusList, type Verdict, verifyCredential, verifyStatus } from '../credential/verify.ts'
import { printCode } from '../domain/code.ts'
import { loadKeys } from '../keys.ts'
import { complain, type Io, openInput, parseLine, print, printJson, readArgs } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh verify <credential|code|-> [--online] [--keys FILE|URL] [--json]'

const options = { online: { type: 'boolean' }, keys: { type: 'string' }, json: { type: 'boolean' } } as const

/**
 * Whether a credential, or a code alone, is good. A credential is judged by our own keys, or by those told, without a
 * network; `--online` asks the register besides. A code is looked up in this register. 0 where it is valid, 1 otherwise.
 */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 1, 100)
  const joined = words.join(' ')
  const given = (joined === '-' ? await text(openInput(io, '-')) : joined).trim()
  const now = new Date()
  if (!/\./.test(given) && given.length < 40) {
    const answer = await withWorld(io, ({ db }) => checkCode(db, given, now))
    if (told.json) printJson(io, answer)
    else print(io, codeLine(answer))
    return answer.result === 'valid' ? 0 : 1
  }
  const keys = told.keys === undefined ? ownKeys(io) : await keysAt(told.keys)
  const { verdict, asOf } = await verdictOf({ io, given, keys, areOwn: told.keys === undefined, now }, told.online)
  if (told.json) printJson(io, { ...verdict, ...(told.online ? { statusAsOf: asOf } : {}) })
  else print(io, verdictLine(verdict))
  if (told.online && asOf === null)
    complain(io, 'The register could not be asked: what was replaced since is not known.')
  return verdict.result === 'valid' && asOf !== null ? 0 : 1
}

type Asked = { io: Io; given: string; keys: readonly JWK[]; areOwn: boolean; now: Date }

/** `asOf`: of which instant the status list is; null where it could not be had, undefined where it was not asked for. */
async function verdictOf(
  { io, given, keys, areOwn, now }: Asked,
  isOnline: boolean | undefined,
): Promise<{ verdict: Verdict; asOf: string | null | undefined }> {
  const seconds = Math.floor(now.getTime() / 1000)
  const offline = await verifyCredential(given, keys, seconds)
  // Whoever a credential only says has issued it is not asked: first it must be signed by a key we believe.
  if (!isOnline || !('claims' in offline)) return { verdict: offline, asOf: undefined }
  const { iss } = offline.claims
  const list = areOwn ? await ownStatus(io, now) : await statusAt(iss, keys)
  const verdict = list ? await verifyCredential(given, keys, seconds, list) : offline
  return { verdict, asOf: list ? new Date(list.iat * 1000).toISOString() : null }
}

const ownKeys = (io: Io): JWK[] => publicKeys(loadKeys(parseConfig(io.env)).signing)

/** Signed by our own key, it stands in our own register. */
const ownStatus = (io: Io, now: Date): Promise<StatusList> =>
  withWorld(io, ({ db, config }) => statusList(db, config.issuer, now))

const KeySet = z.union([
  z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) }).transform(({ keys }) => keys),
  z.array(z.looseObject({ kty: z.string(), kid: z.string() })),
])

async function keysAt(where: string): Promise<JWK[]> {
  const told = /^https?:\/\//.test(where) ? await fetched(where) : await readFile(where, 'utf8')
  const keys = KeySet.safeParse(parseLine(told))
  if (!keys.success) throw new Error(`expected ${where} to be a JSON Web Key Set`)
  return publicKeys(keys.data)
}

async function statusAt(iss: string, keys: readonly JWK[]): Promise<StatusList | undefined> {
  try {
    return await verifyStatus(await fetched(`${iss.replace(/\/+$/, '')}/.well-known/credential-status`), keys)
  } catch {
    return undefined
  }
}

async function fetched(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new Error(`expected an answer from ${new URL(url).origin}, got none`, { cause })
  })
  if (!answer.ok) throw new Error(`expected 200 from ${new URL(url).origin}, got ${answer.status}`)
  return answer.text()
}

const results: Record<Verdict['result'], string> = {
  valid: 'valid',
  expired: 'expired',
  replaced: 'replaced',
  cancelled: 'cancelled',
  altered: 'altered: it is not what was signed',
  unknown_issuer: 'unknown issuer: none of the known keys signed it',
  unreadable: 'unreadable: this is no credential, or not the whole of it',
}

function verdictLine(verdict: Verdict): string {
  if (!('claims' in verdict)) return results[verdict.result]
  const { jti, exp, nam, crs, lat } = verdict.claims
  const [code = '', version = ''] = jti.split('#')
  const by = verdict.result === 'replaced' ? ` by version ${verdict.by}` : ''
  return [
    `${results[verdict.result]}${by}`,
    `code     ${printCode(code)}, version ${version}`,
    `name     ${nam}`,
    ...crs.map(([from, to, checkpoint, date]) => `crossing ${from} → ${to}, ${checkpoint}, ${date}`),
    `until    ${new Date(exp * 1000).toISOString().slice(0, 10)}`,
    ...(lat ? ['filed later than the rule asks'] : []),
  ].join('\n')
}

function codeLine(answer: CodeAnswer): string {
  if (answer.result === 'wrong_code') return 'wrong code: a character is wrong'
  if (answer.result === 'unknown') return `unknown: ${printCode(answer.code)} is not in this register`
  return `${answer.result}: ${printCode(answer.code)}, version ${answer.version}`
}
