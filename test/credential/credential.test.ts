import { scrypt as nobleScrypt } from '@noble/hashes/scrypt.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { Claims } from '../../src/credential/claims.ts'
import { documentHash } from '../../src/credential/document-hash.ts'
import { documentText } from '../../src/credential/judge.js'
import { type CredentialFacts, createSigner, issueCredential, type Signer } from '../../src/credential/sign.ts'
import { type StatusList, verifyCredential, verifyStatus } from '../../src/credential/verify.ts'
import { checkpoints } from '../../src/domain/checkpoints/checkpoints.ts'
import { freshKeys } from '../support/database.ts'

const issuer = 'https://kosh.example.org'
const issuedAt = Date.parse('2026-11-24T09:00:00Z') / 1000
const expiresAt = Date.parse('2026-12-17T09:00:00Z') / 1000

const document = { type: 'passport', number: 'N12345678', birthDate: '1990-05-14', until: '2031-03-02' }

const facts: CredentialFacts = {
  code: '234567897',
  version: 1,
  pairs: [{ from: 'KZ', to: 'RU', checkpoint: 'kz-ru-kairak', date: '2026-12-10' }],
  purpose: 'work',
  latinName: 'OMIRZAQQYZY-KIM, AIGERIM',
  document,
  isLate: false,
  issuedAt,
  expiresAt,
}

const list = (told: Partial<StatusList>): StatusList => ({
  iss: issuer,
  iat: issuedAt + 3600,
  current: {},
  cancelled: [],
  ...told,
})

let signer: Signer
let stranger: Signer
let credential: string

beforeAll(async () => {
  signer = await createSigner(issuer, freshKeys().signing)
  stranger = await createSigner(issuer, freshKeys().signing)
  credential = await issueCredential(signer, facts)
})

const verify = (text: string, now = issuedAt, status?: StatusList) =>
  verifyCredential(text, signer.publicKeys(), now, status)

describe('a credential', () => {
  it('is a compact JWS by ES256 that names its key and holds the least an officer needs', async () => {
    const [header = '', payload = ''] = credential.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      alg: 'ES256',
      kid: signer.publicKeys()[0]?.kid,
    })
    const claims = Claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    expect(claims).toEqual({
      iss: issuer,
      iat: issuedAt,
      exp: expiresAt,
      jti: '234567897#1',
      crs: [['KZ', 'RU', 'kz-ru-kairak', '2026-12-10']],
      pur: 'work',
      nam: 'OMIRZAQQYZY<KIM<<AIGERIM',
      dnh: expect.stringMatching(/^[\w-]{22}$/),
      slt: expect.stringMatching(/^[\w-]{11}$/),
    })
  })

  it('holds no number of the document', () => {
    expect(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString()).not.toContain('12345678')
  })

  const longestId = Math.max(...checkpoints.map(({ id }) => id.length))

  it.each([
    [1, 600],
    [2, 600],
    [3, 600],
    [4, 700],
  ])(
    'of %i pairs of legs is at most %i letters long, however long the name and the checkpoints',
    async (pairs, most) => {
      const signed = await issueCredential(signer, {
        ...facts,
        version: 12,
        pairs: Array.from({ length: pairs }, () => ({
          from: 'KZ',
          to: 'RU',
          checkpoint: 'x'.repeat(longestId),
          date: '2026-12-10',
        })),
        purpose: 'permanent_move',
        latinName: 'NURMUHAMBETOVA-ABDRAHMANOVA, ZHANSAYA AIGERIM',
        isLate: true,
      })
      expect(signed.length).toBeLessThanOrEqual(most)
      expect(await verify(signed)).toMatchObject({ result: 'valid', claims: { lat: 1 } })
    },
  )
})

describe('verifying tells apart', () => {
  it('what is valid until its last second', async () => {
    expect(await verify(credential, expiresAt)).toMatchObject({ result: 'valid', claims: { jti: '234567897#1' } })
  })

  it('what has expired', async () => {
    expect(await verify(credential, expiresAt + 1)).toMatchObject({ result: 'expired' })
  })

  it('what another key signed, even in our name', async () => {
    expect(await verify(await issueCredential(stranger, facts))).toEqual({ result: 'unknown_issuer' })
  })

  it("what another key signed under our key's own id", async () => {
    const [ours] = signer.publicKeys()
    const [theirs] = freshKeys().signing
    const forger = await createSigner(issuer, [{ ...theirs, kid: ours?.kid ?? '' }])
    expect(await verify(await issueCredential(forger, facts))).toEqual({ result: 'altered' })
  })

  it('what was replaced, and by which version', async () => {
    const status = list({ current: { '234567897': 2 } })
    expect(await verify(credential, issuedAt, status)).toMatchObject({ result: 'replaced', by: 2 })
    expect(await verify(credential, issuedAt)).toMatchObject({ result: 'valid' })
  })

  it('the version that is current', async () => {
    const second = await issueCredential(signer, { ...facts, version: 2 })
    expect(await verify(second, issuedAt, list({ current: { '234567897': 2 } }))).toMatchObject({ result: 'valid' })
  })

  it('what was cancelled, also once it has expired', async () => {
    const status = list({ cancelled: ['234567897'] })
    expect(await verify(credential, expiresAt + 1, status)).toMatchObject({ result: 'cancelled' })
  })

  it.each(['', '234-567-897', 'hello', 'a.b', 'https://kosh.example.org/verify'])(
    'what is no credential: "%s"',
    async (text) => {
      expect(await verify(text)).toEqual({ result: 'unreadable' })
    },
  )

  it('something else that the same key signed', async () => {
    expect(await verify(await signer.sign({ ...list({}) }))).toEqual({ result: 'altered' })
  })

  it('a credential broken over lines by whoever sent it', async () => {
    const broken = credential.match(/.{1,76}/g)?.join('\n') ?? ''
    expect(await verify(`  ${broken}\n`)).toMatchObject({ result: 'valid' })
  })

  it('an altered one, whichever letter was changed to whichever bit', async () => {
    const wrong: string[] = []
    for (let at = 0; at < credential.length; at++)
      for (const bit of [1, 4, 16]) {
        const flipped = String.fromCharCode(credential.charCodeAt(at) ^ bit)
        const text = credential.slice(0, at) + flipped + credential.slice(at + 1)
        const { result } = await verify(text)
        const isKept = /\s/.test(flipped)
        if (result !== 'altered' && !(at < 3 || isKept)) wrong.push(`${at}: ${credential[at]} → ${flipped}: ${result}`)
        if (result === 'valid') wrong.push(`${at} passes`)
      }
    expect(wrong).toEqual([])
  })

  it('a list of changes that another key signed', async () => {
    const signed = await signer.sign({ ...list({ cancelled: ['234567897'] }) })
    expect(await verifyStatus(signed, signer.publicKeys())).toEqual(list({ cancelled: ['234567897'] }))
    expect(await verifyStatus(await stranger.sign({ ...list({}) }), signer.publicKeys())).toBeUndefined()
    expect(await verifyStatus(credential, signer.publicKeys())).toBeUndefined()
  })

  it('what an older key of ours signed, which stays good', async () => {
    const older = freshKeys().signing
    const signed = await issueCredential(await createSigner(issuer, older), facts)
    const both = await createSigner(issuer, [...freshKeys().signing, ...older])
    expect(await verifyCredential(signed, both.publicKeys(), issuedAt)).toMatchObject({ result: 'valid' })
    expect(JSON.stringify(both.publicKeys())).not.toContain('"d"')
  })
})

describe('the hash of the document', () => {
  const salt = Buffer.from('0102030405060708', 'hex')

  it('is the same in the browser as here', async () => {
    const browser = nobleScrypt(documentText(document), salt, { N: 2 ** 14, r: 8, p: 1, dkLen: 16 })
    expect(Buffer.from(browser).toString('hex')).toBe((await documentHash(document, salt)).toString('hex'))
  })

  it('is the same however the number is typed, and another for another document', async () => {
    const hash = async (told: Partial<typeof document>) =>
      (await documentHash({ ...document, ...told }, salt)).toString('hex')
    expect(await hash({ number: ' n 1234-5678' })).toBe(await hash({}))
    expect(await hash({ number: 'АВ1234567' })).toBe(await hash({ number: 'AB1234567' })) // Cyrillic, then Latin
    for (const other of [{ number: 'N12345679' }, { birthDate: '1990-05-15' }, { until: '' }, { type: 'id_card' }])
      expect(await hash(other)).not.toBe(await hash({}))
  })
})
