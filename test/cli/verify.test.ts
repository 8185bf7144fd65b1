import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueCredential } from '../../src/credential/sign.ts'
import { cancelRegistrations } from '../../src/db/change-journeys.ts'
import { makeCode, printCode } from '../../src/domain/code.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase, freshKeys } from '../support/database.ts'
import { aRegisteredJourney, type Registered } from '../support/registered.ts'

let fresh: FreshDatabase
let filed: Registered
let folder: string
/** In force whenever this test is run. */
let lasting: string

beforeAll(async () => {
  fresh = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kosh-verify-'))
  filed = await aRegisteredJourney(fresh)
  lasting = await issueCredential(filed.signer, {
    code: filed.registrations[0]?.code ?? '',
    version: 1,
    pairs: [{ from: 'KZ', to: 'KG', checkpoint: 'kz-kg-korday', date: '2026-12-10' }],
    purpose: 'work',
    latinName: 'MYSALOVA, ULGI',
    document: { type: 'passport', number: 'N00000017', birthDate: '1990-05-14', until: '2031-03-02' },
    isLate: false,
    issuedAt: Date.parse('2026-11-24T09:00:00Z') / 1000,
    expiresAt: Date.parse('2099-12-17T09:00:00Z') / 1000,
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await fresh.close()
})

const verify = async (...argv: string[]) => {
  const { code, out } = await kosh(['verify', ...argv, '--json'], { env: fresh.env })
  return { exit: code, ...JSON.parse(out) }
}

describe('kosh verify', () => {
  it('judges a credential by our own keys, and says the least', async () => {
    expect(await verify(lasting)).toMatchObject({
      exit: 0,
      result: 'valid',
      claims: { nam: 'MYSALOVA<<ULGI', pur: 'work', crs: [['KZ', 'KG', 'kz-kg-korday', '2026-12-10']] },
    })
    const told = await kosh(['verify', lasting], { env: fresh.env })
    expect(told.out).toMatch(/^valid\ncode {5}\w{3}-\w{3}-\w{3}, version 1\nname {5}MYSALOVA<<ULGI\n/)
  })

  it('reads it from standard input', async () => {
    const { code, out } = await kosh(['verify', '-'], { env: fresh.env, input: `${lasting}\n` })
    expect(code).toBe(0)
    expect(out).toMatch(/^valid\n/)
  })

  it('tells the altered and the unknown issuer apart', async () => {
    const [header, payload = '', signature] = lasting.split('.')
    const middle = payload.length >> 1
    const other = payload[middle] === 'A' ? 'B' : 'A'
    const altered = [header, payload.slice(0, middle) + other + payload.slice(middle + 1), signature].join('.')
    expect(await verify(altered)).toEqual({ exit: 1, result: 'altered' })
    const { code, out } = await kosh(['verify', lasting, '--json'], { env: { ...fresh.env, ...keysOf(freshKeys()) } })
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 1, result: 'unknown_issuer' })
    expect(await verify('x'.repeat(60))).toEqual({ exit: 1, result: 'unreadable' })
  })

  it('judges by keys of a file as well as by our own', async () => {
    const path = join(folder, 'jwks.json')
    writeFileSync(path, JSON.stringify({ keys: filed.signer.publicKeys() }))
    const { code } = await kosh(['verify', lasting, '--keys', path], { env: {} })
    expect(code).toBe(0)
  })

  it('knows of a cancelled one online only, and answers for a code alone', async () => {
    const code = filed.registrations[0]?.code ?? ''
    expect(await verify(printCode(code).toLowerCase())).toMatchObject({
      result: expect.stringMatching(/valid|expired/),
      code,
      version: 1,
    })
    expect(await verify(lasting, '--online')).toMatchObject({ exit: 0, result: 'valid' })
    await filed.filing(({ tx }) => cancelRegistrations(tx, [filed.registrations[0]?.id ?? ''], new Date()))
    expect(await verify(lasting)).toMatchObject({ exit: 0, result: 'valid' })
    expect(await verify(code)).toEqual({ exit: 1, result: 'cancelled', code, version: 1 })
  })

  it('tells a code that is not in the register from one that was mistyped', async () => {
    const unknown = makeCode([1, 2, 3, 4, 5, 6, 7, 8])
    expect(await verify(unknown)).toEqual({ exit: 1, result: 'unknown', code: unknown })
    expect(await verify(`${unknown.slice(1)}${unknown[0]}`)).toEqual({ exit: 1, result: 'wrong_code' })
  })

  it('is used wrongly without a word', async () => {
    expect((await kosh(['verify'], { env: fresh.env })).code).toBe(2)
  })
})

const keysOf = ({ signing }: ReturnType<typeof freshKeys>) => ({ SIGNING_KEYS: JSON.stringify(signing) })
