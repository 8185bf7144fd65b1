import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Show } from '../../src/dialogs/show.ts'
import type { HttpServer } from '../../src/http/server.ts'
import { desktop, hasChromium, openBrowser, phone, screenshot } from '../support/chromium.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type WebProgram, webProgram } from '../support/web-program.ts'

const answers: Record<string, Show[]> = {
  pictures: [
    { show: 'picture', attachment: { kind: 'qr' }, caption: [{ id: 'help-what' }] },
    { show: 'file', attachment: { kind: 'pass' }, caption: [{ id: 'help-how' }] },
  ],
  week: [
    {
      show: 'card',
      card: {
        text: [{ id: 'home' }],
        choices: ['23', '24', '25', '26', '27', '28', '29'].map((value) => ({
          label: { id: 'plain', args: { value } },
          press: { do: 'go', screen: 'home' },
          row: 1,
        })),
      },
    },
  ],
  review: [
    {
      show: 'card',
      card: {
        text: Array.from({ length: 8 }, () => ({ id: 'help-what' })),
        choices: [{ label: { id: 'plain', args: { value: 'File it' } }, press: { do: 'file' } }],
      },
    },
  ],
  file: [
    { show: 'note', card: { text: Array.from({ length: 20 }, () => ({ id: 'help-how' })), choices: [] } },
    { show: 'picture', attachment: { kind: 'qr' }, caption: [{ id: 'help-what' }] },
    {
      show: 'card',
      card: {
        text: [{ id: 'home' }],
        choices: [{ label: { id: 'plain', args: { value: 'Next' } }, press: { do: 'go', screen: 'home' } }],
      },
    },
  ],
  document: [{ show: 'card', card: { text: [{ id: 'home' }], choices: [], expects: 'document' } }],
}

let fresh: FreshDatabase
let program: WebProgram
let server: HttpServer
let base: string
beforeAll(async () => {
  fresh = await freshDatabase()
  program = await webProgram(fresh, { botName: '@kosh_example_bot', now: () => new Date(), answers })
  server = program.server()
  base = `http://127.0.0.1:${(await server.listen()).port}`
})
const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})
afterAll(async () => {
  await server.close()
  await program.stop()
  await fresh.close()
})

const say = (locale: 'kk' | 'ru' | 'hy' | 'en', id: string) => program.words.say(locale, { id })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens the page, waits until it is greeted, and leaves no error of a script or of the policy unseen. */
async function open(options: BrowserContextOptions) {
  const browser = await openBrowser(options)
  opened.push(browser.close)
  const { page } = browser
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR/.test(message.text())) problems.push(message.text())
  })
  await page.goto(`${base}/chat`)
  await page.getByRole('button', { name: 'Қазақша' }).waitFor()
  return { ...browser, problems }
}

async function types(page: Page, locale: 'kk' | 'ru' | 'en', words: string) {
  await page.getByLabel(say(locale, 'web-field')).fill(words)
  await button(page, say(locale, 'web-send-button')).click()
}

/** Through language and consent to the menu. */
async function begin(page: Page, language: string, locale: 'kk' | 'ru' | 'hy' | 'en') {
  await page.getByRole('button', { name: language }).click()
  await button(page, say(locale, 'consent-agree-button')).click()
  await button(page, say(locale, 'home-new-button')).waitFor()
}

describe.skipIf(!hasChromium)('the web chat in Chromium', () => {
  it('begins a long answer where it begins, though the card that was answered goes away above it', async () => {
    const { page, problems } = await open(phone)
    await begin(page, 'Русский', 'ru')
    await types(page, 'ru', 'review')
    await button(page, 'File it').tap()
    await button(page, 'Next').waitFor()
    const fromTop = () =>
      page
        .locator('.said.note')
        .last()
        .evaluate((note) => note.getBoundingClientRect().top - (note.closest('main')?.getBoundingClientRect().top ?? 0))
    await expect.poll(fromTop).toBeGreaterThanOrEqual(0)
    await page.waitForTimeout(1_000)
    expect(await fromTop()).toBeGreaterThanOrEqual(0)
    expect(await fromTop()).toBeLessThan(20)
    expect(problems).toEqual([])
  })

  it('is walked on a phone by touch: language, consent, menu, and every control is large enough to touch', async () => {
    const { page, problems } = await open(phone)
    await screenshot(page, 'phone-1-language')
    await page.getByRole('button', { name: 'Қазақша' }).tap()
    await button(page, say('kk', 'consent-agree-button')).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('kk')
    await screenshot(page, 'phone-2-consent')
    await button(page, say('kk', 'consent-agree-button')).tap()
    await button(page, say('kk', 'home-new-button')).waitFor()
    await screenshot(page, 'phone-3-home')
    for (const control of await page.locator('button:visible, a:visible, textarea:visible').all()) {
      const box = await control.boundingBox()
      expect(box?.height ?? 0, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44)
      expect(box?.width ?? 0, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('button', { name: say('kk', 'web-menu'), exact: true }).tap()
    await screenshot(page, 'phone-4-menu')
    const widths: unknown = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')
    expect(widths).toEqual([390, 390])
    await page.keyboard.press('Escape')
    await types(page, 'kk', 'week')
    await button(page, '29').waitFor()
    const tops = await Promise.all(['23', '26', '29'].map(async (day) => (await button(page, day).boundingBox())?.y))
    expect(new Set(tops).size).toBe(1)
    await screenshot(page, 'phone-5-week')
    for (const _ of Array.from({ length: 8 })) await types(page, 'kk', 'week')
    const said = page.locator('main .for-readers')
    await expect.poll(() => said.count()).toBeGreaterThan(8)
    const heights: unknown = await page.evaluate('[document.documentElement.scrollHeight, innerHeight]')
    expect(heights).toEqual([780, 780])
    expect(problems).toEqual([])
  })

  it('is walked on a desktop by keyboard alone', async () => {
    const { page, problems } = await open(desktop)
    const focusOn = async (name: string) => {
      for (let tries = 0; tries < 40; tries++) {
        const focused: unknown = await page.evaluate('document.activeElement?.textContent ?? ""')
        if (focused === name) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`expected the focus to come to ${name}`)
    }
    await focusOn('Русский')
    await page.keyboard.press('Enter')
    await button(page, say('ru', 'consent-agree-button')).waitFor()
    await focusOn(say('ru', 'consent-agree-button'))
    await page.keyboard.press('Enter')
    await button(page, say('ru', 'home-new-button')).waitFor()
    await page.getByLabel(say('ru', 'web-field')).focus()
    await page.keyboard.type('абракадабра')
    await page.keyboard.press('Enter')
    await page.getByText(say('ru', 'not-understood')).waitFor()
    expect(await page.getByRole('log').getByText('абракадабра').count()).toBe(1)
    await screenshot(page, 'desktop-1-typed')
    await focusOn(say('ru', 'web-menu'))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await screenshot(page, 'desktop-2-menu')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(problems).toEqual([])
  })

  it('has landmarks, a log that is read out, and a name on every control', async () => {
    const { page } = await open(phone)
    await begin(page, 'Հայերեն', 'hy')
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite')
    for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1)
    for (const control of await page.locator('button:visible, a:visible').all())
      expect((await control.textContent())?.trim()).not.toBe('')
    expect(await page.getByRole('textbox', { name: say('hy', 'web-field') }).count()).toBe(1)
    await screenshot(page, 'phone-6-armenian')
  })

  it('keeps what is typed without a connection and sends it once when it is back, also over a reload', async () => {
    const { page, context } = await open(phone)
    await begin(page, 'English', 'en')
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await context.setOffline(true)
    await page.getByText(say('en', 'web-offline')).waitFor()
    await page.getByLabel(say('en', 'web-field')).fill('gobbledygook')
    await button(page, say('en', 'web-send-button')).click()
    await page.getByText(say('en', 'web-unsent')).waitFor()
    await screenshot(page, 'phone-7-offline')
    await page.reload()
    await page.getByRole('log').getByText('gobbledygook').waitFor()
    await context.setOffline(false)
    await page.getByText(say('en', 'not-understood')).waitFor()
    const sent = program.arrivals.filter(({ input }) => input.kind === 'text' && input.text === 'gobbledygook')
    expect(new Set(sent.map(({ externalId }) => externalId)).size).toBe(1)
  })

  it('shows pictures with words for those who do not see them, files to save, and codes to copy', async () => {
    const { page, context } = await open({ ...phone, colorScheme: 'dark' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await begin(page, 'Русский', 'ru')
    await types(page, 'ru', 'pictures')
    const image = page.getByRole('img', { name: say('ru', 'help-what') })
    await image.waitFor()
    expect(await page.evaluate('document.querySelector(".said img").decode().then(() => "seen")')).toBe('seen')
    expect(await page.getByRole('link', { name: say('ru', 'web-download-button') }).count()).toBe(1)
    await page.getByRole('button', { name: say('ru', 'web-menu'), exact: true }).click()
    await button(page, say('ru', 'other-door-button')).click()
    await button(page, say('ru', 'other-door-code-button')).click()
    await button(page, say('ru', 'other-door-copy-button')).click()
    await page.getByText(say('ru', 'web-copied')).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^\w{3}-\w{3}-\w{3}$/)
    expect(
      await page.getByRole('link', { name: say('ru', 'other-door-open-telegram-button') }).getAttribute('href'),
    ).toMatch(/^https:\/\/t\.me\/kosh_example_bot\?start=join_\w{9}$/)
    await screenshot(page, 'phone-8-dark-code')
  })

  it('reads a document off a photo on the device itself: the lines come into the field, the picture goes nowhere', async () => {
    const { page, problems } = await open(phone)
    await begin(page, 'English', 'en')
    await types(page, 'en', 'document')
    await page.getByText(say('en', 'web-document-device')).waitFor()
    await screenshot(page, 'phone-9-document')
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !request.url().startsWith(base)) sent.push(request.url())
    })
    const file = { name: 'photo.png', mimeType: 'image/png', buffer: photoOfPassport() }
    await page.locator('#photo').setInputFiles(file)
    await page.getByText(say('en', 'web-document-check')).waitFor()
    expect(await page.getByLabel(say('en', 'web-field')).inputValue()).toBe(passport.join('\n'))
    expect(sent).toEqual([])
    await screenshot(page, 'phone-10-document-read')
    expect(problems).toEqual([])
  })

  it('brings a person to a second browser by the code of the first, and forgets a device', async () => {
    const first = await open(phone)
    await begin(first.page, 'English', 'en')
    await first.page.getByRole('button', { name: say('en', 'web-menu'), exact: true }).click()
    await button(first.page, say('en', 'other-door-button')).click()
    await button(first.page, say('en', 'other-door-code-button')).click()
    const told = (await first.page.getByText(/^Code: /).textContent()) ?? ''
    const code = /\w{3}-\w{3}-\w{3}/.exec(told)?.[0] ?? ''

    const second = await open(desktop)
    await second.page.getByRole('button', { name: 'English' }).click()
    await button(second.page, say('en', 'other-door-return-button')).click()
    await second.page.getByText(say('en', 'other-door-type')).waitFor()
    await second.page.getByLabel(say('en', 'web-field')).fill(code.toLowerCase())
    await button(second.page, say('en', 'web-send-button')).click()
    await second.page.getByText(say('en', 'join-done')).waitFor()
    await screenshot(second.page, 'desktop-3-joined')

    await second.page.getByRole('button', { name: say('en', 'web-menu'), exact: true }).click()
    await button(second.page, say('en', 'web-forget-button')).click()
    await button(second.page, say('en', 'web-forget-yes-button')).click()
    await second.page.getByText(say('en', 'web-forgotten')).waitFor()
    expect(await second.page.evaluate('localStorage.getItem("kosh.log")')).toBeNull()
    await screenshot(second.page, 'desktop-4-forgotten')
  })
})

const passport = ['P<KAZULGER<<AYGUL<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'N123456785KAZ9001011F3001019900101400017<<94']

/** A page of a made-up passport as a phone sees it: a little askew, grey, darker to one side. */
function photoOfPassport(): Buffer {
  // Letters at one distance, as such lines are printed; a monospaced font of ours has dots in its noughts, which they have not.
  const places = passport[0]?.split('').map((_, index) => 40 + index * 30)
  const lines = passport.map(
    (line, index) => `<text x="${places?.join(' ')}" y="${760 + index * 62}">${line.replaceAll('<', '&lt;')}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="900">
    <defs><linearGradient id="light"><stop offset="0" stop-color="#f4f1e8"/><stop offset="1" stop-color="#a9a79f"/></linearGradient></defs>
    <rect width="1400" height="900" fill="url(#light)"/>
    <g transform="rotate(0.4)" font-family="DejaVu Sans" font-size="40" fill="#2b2b2b">
    <text x="60" y="120">PASSPORT</text><text x="500" y="300">ULGER AYGUL</text>${lines.join('')}</g></svg>`
  const fontFiles = [fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))]
  return Buffer.from(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().asPng())
}
