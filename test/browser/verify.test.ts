import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { createSigner, issueCredential, type Signer } from '../../src/credential/sign.ts'
import { Locale } from '../../src/domain/codes.ts'
import { createVerifyApp } from '../../src/http/verify.ts'
import { drawPass } from '../../src/pictures/draw-pass.ts'
import { hasChromium, openBrowser, phone, screenshot } from '../support/chromium.ts'
import { freshKeys } from '../support/database.ts'

const words = koshWords()
const code = '234567897'
const document = { type: 'internal_passport', number: '4500000017', birthDate: '1990-05-14', until: '2014-06-01' }

describe.skipIf(!hasChromium)('the page where a confirmation is checked, on a phone', () => {
  let server: Server
  let signer: Signer
  let url: string
  let page: Page
  let closeBrowser: () => Promise<void>
  let credential: string
  let cancelled: string[] = []
  let now = new Date()

  const credentialOf = (version: number) =>
    issueCredential(signer, {
      code,
      version,
      pairs: [{ from: 'RU', to: 'KZ', checkpoint: 'kz-ru-kairak', date: '2026-12-10' }],
      purpose: 'family',
      latinName: 'MYSALOVA, ULGI',
      document,
      isLate: false,
      issuedAt: 1_795_510_800,
      expiresAt: 4_000_000_000,
    })
  const verdict = () => page.locator('#verdict h2')
  const paste = async (text: string) => {
    await page.fill('#text', text)
    await page.press('#text', 'Tab')
    await page.keyboard.press('Enter')
  }
  const says = (locale: Locale, id: string) => words.say(locale, { id })

  beforeAll(async () => {
    signer = await createSigner('https://kosh.example', freshKeys().signing)
    credential = await credentialOf(1)
    const app = createVerifyApp({
      words,
      keys: signer.publicKeys,
      status: (at) => signer.sign({ iss: signer.iss, iat: Math.floor(at.getTime() / 1000), current: {}, cancelled }),
      now: () => now,
    })
    const listener = getRequestListener(app.fetch)
    server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/verify`
    const browser = await openBrowser({ ...phone, locale: 'ru-RU' })
    closeBrowser = browser.close
    page = browser.page
  })
  afterAll(async () => {
    await closeBrowser?.()
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
  })

  it('says by keyboard alone that a pasted one is in force, with the least that is needed', async () => {
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(url)
    await page.getByText(says('ru', 'verify-ready')).waitFor()
    await paste(credential)
    await verdict().waitFor()
    expect(await verdict().textContent()).toBe(says('ru', 'verify-valid'))
    expect(await page.locator('#verdict:focus').count()).toBe(1)
    const told = (await page.locator('#verdict').textContent()) ?? ''
    for (const fact of ['MYSALOVA, ULGI', '234-567-897', 'Казахстан', '10 декабря 2026', 'К семье, родным'])
      expect(told).toContain(fact)
    await screenshot(page, 'verify-valid')
    expect(wrong).toEqual([])
  })

  it('compares the document in hand without sending it anywhere', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const compare = async (number: string, told: string) => {
      await page.fill('#number', number)
      await page.fill('#birth', '1990-05-14')
      await page.fill('#until', '2014-06-01')
      await page.click('#document button')
      await page.getByText(says('ru', told)).waitFor()
    }
    await compare('45 00 000017', 'verify-document-matches')
    await compare('45 00 000018', 'verify-document-differs')
    expect(asked.filter((one) => one.includes('0000'))).toEqual([])
  })

  it('reads the QR from a picture', async () => {
    const pass = {
      ...{ code, version: 1, name: 'Үлгі Мысалова', latinName: 'MYSALOVA, ULGI', credential },
      ...{ checkUrl: url, purpose: 'family' as const, legs: [], isLate: false },
      ...{ filedAt: '2026-11-24T09:00:00Z', deadlineAt: '2026-12-08T06:00:00Z', expiresAt: '2026-12-17T09:00:00Z' },
    }
    const picture = Buffer.from(await drawPass(pass, (text) => words.say('ru', text)))
    await page.reload()
    await page.setInputFiles('#picture', { name: 'pass.png', mimeType: 'image/png', buffer: picture })
    await verdict().waitFor()
    expect(await verdict().textContent()).toBe(says('ru', 'verify-valid'))
  })

  it('speaks the language that is chosen, also of a verdict on the page', async () => {
    for (const locale of Locale.options) {
      await page.selectOption('#language', locale)
      await page.getByText(says(locale, 'verify-valid')).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    }
    await page.selectOption('#language', 'kk')
    await page.reload()
    await page.getByText(says('kk', 'verify-title')).waitFor()
  })

  it('says that one was cancelled once the list tells it', async () => {
    cancelled = [code]
    now = new Date(now.getTime() + 120_000)
    await page.reload()
    await page.getByText(says('kk', 'verify-ready')).waitFor()
    await paste(credential)
    await page.getByText(says('kk', 'verify-cancelled')).waitFor()
  })

  it('works without a connection once it was loaded, and tells how old its list is', async () => {
    await new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
    await page.reload()
    await page.getByText(says('kk', 'verify-ready')).waitFor()
    await paste(credential)
    await verdict().waitFor()
    expect(await verdict().textContent()).toBe(says('kk', 'verify-cancelled'))
    const [before = ''] = words.say('kk', { id: 'verify-status-as-of', args: { at: '|' } }).split('|')
    expect(await page.locator('#status').textContent()).toContain(before)
    await paste(`${credential.slice(0, 200)}A${credential.slice(201)}`)
    await page.getByText(says('kk', 'verify-altered')).waitFor()
    await screenshot(page, 'verify-offline-altered')
  })
})
