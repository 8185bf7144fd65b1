import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { amendJourney } from '../../src/app/journeys/amend-journey.ts'
import { signedStatusList } from '../../src/app/journeys/check-credential.ts'
import { koshWords } from '../../src/app/world.ts'
import { createSigner } from '../../src/credential/sign.ts'
import { verifyCredential, verifyStatus } from '../../src/credential/verify.ts'
import { cancelRegistrations } from '../../src/db/change-journeys.ts'
import { findJourney } from '../../src/db/journeys.ts'
import { Locale } from '../../src/domain/codes.ts'
import { createVerifyApp } from '../../src/http/verify.ts'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aRegisteredJourney, aTraveller, type Registered } from '../support/registered.ts'

const words = koshWords()
let fresh: FreshDatabase
let kept: Registered
let replaced: Registered
let cancelled: Registered
let now = new Date('2026-11-24T10:00:00Z')

const seconds = (instant: string) => Date.parse(instant) / 1000
const firstOf = ({ registrations: [one] }: Registered) => {
  if (!one) throw new Error('expected a registration')
  return one
}
const appOf = async (issuer = 'https://kosh.example') => {
  const signer = await createSigner(issuer, fresh.keys.signing)
  return createVerifyApp({
    words,
    keys: signer.publicKeys,
    status: (at) => signedStatusList({ db: fresh.db, issuer: signer }, at),
    now: () => now,
  })
}

beforeAll(async () => {
  fresh = await freshDatabase()
  kept = await aRegisteredJourney(fresh, { travellers: [aTraveller({ number: 'N00000033' })] })
  replaced = await aRegisteredJourney(fresh, { travellers: [aTraveller({ number: 'N00000041' })] })
  cancelled = await aRegisteredJourney(fresh, { travellers: [aTraveller({ number: 'N00000058' })] })
  const journey = await findJourney(fresh.db, replaced.personId, replaced.journeyId)
  if (!journey) throw new Error('expected a journey')
  const legs = journey.legs.map((leg) => ({ ...leg, at: leg.at.replace('12-10', '12-11') }))
  const changed = await replaced.filing((filing) =>
    amendJourney(
      filing,
      journey,
      replaced.registrations,
      { from: 'KZ', to: 'KG', mode: 'road', purpose: 'work', legs, isEmergency: false, answers: {} },
      new Date('2026-11-24T09:30:00Z'),
    ),
  )
  if (!changed.ok) throw new Error(changed.refusal.code)
  await cancelled.filing(({ tx }) => cancelRegistrations(tx, [firstOf(cancelled).id], new Date('2026-11-24T09:40:00Z')))
})
afterAll(() => fresh.close())

describe('what is published for whoever checks', () => {
  it('are the public keys, without a secret, to be read from any page', async () => {
    const answer = await (await appOf()).request('/.well-known/jwks.json')
    const { keys } = JSON.parse(await answer.text())
    expect(keys).toEqual([expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' })])
    expect(keys[0]).not.toHaveProperty('d')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is a signed list of what was replaced and cancelled, and of nothing else', async () => {
    const answer = await (await appOf()).request('/.well-known/credential-status')
    const list = await verifyStatus(await answer.text(), kept.signer.publicKeys())
    expect(list).toEqual({
      iss: 'https://kosh.example',
      iat: seconds('2026-11-24T10:00:00Z'),
      current: { [firstOf(replaced).code]: 2 },
      cancelled: [firstOf(cancelled).code],
    })
    const verdicts = [kept, replaced, cancelled].map(({ registrations }) =>
      verifyCredential(
        registrations[0]?.credential ?? '',
        kept.signer.publicKeys(),
        seconds('2026-11-24T10:00:00Z'),
        list,
      ),
    )
    expect((await Promise.all(verdicts)).map(({ result }) => result)).toEqual(['valid', 'replaced', 'cancelled'])
  })

  it('is a list without those that have expired by themselves', async () => {
    now = new Date('2027-01-10T00:00:00Z')
    const answer = await (await appOf()).request('/.well-known/credential-status')
    expect(await verifyStatus(await answer.text(), kept.signer.publicKeys())).toMatchObject({
      current: {},
      cancelled: [],
    })
    now = new Date('2026-11-24T10:00:00Z')
  })

  it('is made anew after a minute, and not sooner', async () => {
    const app = await appOf()
    const etag = async () => (await app.request('/.well-known/credential-status')).headers.get('etag')
    const first = await etag()
    expect(await etag()).toBe(first)
    now = new Date('2026-11-24T10:01:00Z')
    expect(await etag()).not.toBe(first)
    now = new Date('2026-11-24T10:00:00Z')
  })
})

describe('the page where a confirmation is checked', () => {
  it.each(Locale.options)('speaks %s', async (locale) => {
    const page = await (await (await appOf()).request(`/verify?lang=${locale}`)).text()
    expect(page).toContain(`<html lang="${locale}">`)
    expect(page).toContain(words.say(locale, { id: 'verify-not-state' }).replaceAll("'", '&#39;'))
  })

  it('holds no script and no look of its own, so that none can be slipped in', async () => {
    const answer = await (await appOf()).request('/verify')
    const page = await answer.text()
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/)
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/)
  })

  it('has every file that its worker keeps for times without a connection', async () => {
    const app = await appOf()
    const worker = await app.request('/verify/service-worker.js')
    expect(worker.headers.get('service-worker-allowed')).toBe('/verify')
    const paths = (await import('node:fs')).readFileSync(
      new URL('../../src/http/verify/service-worker.js', import.meta.url),
      'utf8',
    )
    const names = [...paths.matchAll(/'([\w-]+\.(?:js|css|json))'/g)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const found = await Promise.all(
        ['', 'hashes/'].map(async (folder) => (await app.request(`/verify/static/${folder}${name}`)).status),
      )
      expect(found, name).toContain(200)
    }
  })

  it('is told every sentence, country, purpose and checkpoint in six languages', async () => {
    const told = JSON.parse(await (await (await appOf()).request('/verify/static/words.json')).text())
    expect(Object.keys(told)).toEqual(Locale.options)
    expect(told.ru.checkpoints['kz-kg-korday']).toBe(words.value('ru', { checkpoint: 'kz-kg-korday' }))
    expect(told.kk.purposes.work).toBe('Жұмыс')
    expect(told.en.words['verify-replaced']).toContain('{version}')
  })
})

describe("kosh verify --online with somebody else's keys", () => {
  let server: Server
  let url: string
  beforeAll(async () => {
    server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const listener = getRequestListener((await appOf(url)).fetch)
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('asks whoever has issued it', async () => {
    const { issueCredential } = await import('../../src/credential/sign.ts')
    const signer = await createSigner(url, fresh.keys.signing)
    const credential = await issueCredential(signer, {
      code: firstOf(cancelled).code,
      version: 1,
      pairs: [{ from: 'KZ', to: 'KG', checkpoint: 'kz-kg-korday', date: '2026-12-10' }],
      purpose: 'work',
      latinName: 'MYSALOVA, ULGI',
      document: { type: 'passport', number: 'N00000058', birthDate: '1990-05-14', until: '2031-03-02' },
      isLate: false,
      issuedAt: seconds('2026-11-24T09:00:00Z'),
      expiresAt: seconds('2099-12-17T09:00:00Z'),
    })
    const keys = `${url}/.well-known/jwks.json`
    const online = await kosh(['verify', credential, '--online', '--keys', keys, '--json'])
    expect(JSON.parse(online.out)).toMatchObject({ result: 'cancelled', statusAsOf: '2026-11-24T10:00:00.000Z' })
    expect(online.code).toBe(1)
    const offline = await kosh(['verify', credential, '--keys', keys, '--json'])
    expect(JSON.parse(offline.out)).toMatchObject({ result: 'valid' })
  })
})
