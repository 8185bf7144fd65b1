import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { openPage, type Page } from '../support/page.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

/** What somebody tries who means no good, against the whole program. */

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
const pages: Page[] = []
const words = koshWords(() => {})
const ru = (id: string) => words.say('ru', { id })

beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  program = await startWholeProgram(fresh, api)
})
afterAll(async () => {
  for (const page of pages) page.close()
  await program.stop()
  await api.close()
  await fresh.close()
})

async function page(): Promise<Page> {
  const opened = await openPage(program.address())
  pages.push(opened)
  // Its greeting is asked for when the stream begins, and answered: then nothing more comes by itself.
  await vi.waitFor(() => expect(opened.told.length).toBeGreaterThan(0), { timeout: 10_000 })
  await program.quiet()
  return opened
}

/** The status of a request as it is written, without a client that tidies its path. */
function rawStatus(path: string): Promise<number> {
  const { hostname, port } = new URL(program.address())
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: kosh\r\nconnection: close\r\n\r\n`)
    })
    socket.once('data', (data) => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1])))
    socket.once('error', reject)
  })
}

describe('a button', () => {
  it("of somebody else's card does nothing, neither for them nor for whoever sends it", async () => {
    const [owner, thief] = [api.person({ languageCode: 'ru' }), api.person({ languageCode: 'ru' })]
    for (const person of [owner, thief]) {
      person.says('/start')
      await program.quiet()
    }
    const stolen = owner.data()
    for (const data of stolen) thief.forges(data)
    await program.quiet()
    expect(thief.sees()?.text).toContain(ru('card-old'))
    const chosen = await fresh.sql`select 1 from persons where locale is not null`
    expect(chosen).toHaveLength(0)
  })

  it('carries nothing that tells what it does', () => {
    for (const { params } of api.calls) {
      const markup = JSON.stringify(params.reply_markup ?? '')
      expect(markup).not.toMatch(/choose-language|"do"|screen/)
    }
  })
})

describe('a name', () => {
  it('that is written in HTML is shown as it is written, and drawn by nobody', async () => {
    const person = api.person({ languageCode: 'ru' })
    for (const say of ['/start', 'Русский']) {
      person.says(say)
      await program.quiet()
    }
    person.presses(ru('consent-agree-button'))
    await program.quiet()
    person.says('<b>жирный</b> <a href="https://example.com">ссылка</a> &amp;')
    await program.quiet()
    const refused = api.calls.filter(
      ({ status, description }) => status === 400 && /parse entities/.test(description ?? ''),
    )
    expect(refused).toEqual([])
  })
})

describe('the pages', () => {
  it.each([
    '/chat/static/../../../package.json',
    '/chat/static/..%2f..%2f..%2fpackage.json',
    '/chat/static/%2e%2e/%2e%2e/main.ts',
    '/chat/static/..\\..\\main.ts',
    '/chat/static/constructor',
    '/chat/static/__proto__',
    '/chat/static/main.js%00.css',
    '/chat/ocr/../../../../etc/passwd',
    '/verify/../../package.json',
    '//etc/passwd',
    '/%c0%ae%c0%ae/etc/passwd',
    '/chat/attachments/-1',
    '/chat/attachments/1e9',
  ])('give nothing that is not theirs: %s', async (path) => {
    expect([400, 401, 404]).toContain(await rawStatus(path))
  })

  it('say nothing to whoever has no chat, or made its cookie up', async () => {
    for (const cookie of ['', `kosh_chat=${'A'.repeat(43)}`, 'kosh_chat=', `kosh_chat=${"' or 1=1 --".repeat(4)}`])
      for (const path of ['/chat/stream', '/chat/attachments/1'])
        expect((await fetch(`${program.address()}${path}`, { headers: { cookie } })).status).toBe(401)
  })

  it('take nothing that another site sends in a person’s name', async () => {
    const own = await page()
    const before = await fresh.sql`select 1 from inbox`
    const headers: Record<string, string>[] = [
      { origin: 'https://example.com' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: program.address() },
      {},
      { origin: `${program.address()}.example.com` },
    ]
    for (const header of headers)
      for (const path of ['/chat/messages', '/chat/forget', '/chat/push', '/chat/session']) {
        const answer = await fetch(`${program.address()}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain', cookie: own.cookie(), ...header },
          body: JSON.stringify({ id: 'aaaaaaaa', text: 'чужое' }),
        })
        expect(answer.status).toBe(403)
      }
    await program.quiet()
    expect(await fresh.sql`select 1 from inbox`).toHaveLength(before.length)
  })

  it.each([
    ['more letters than a message has', { id: 'aaaaaaaa', text: 'я'.repeat(4_001) }, 400],
    ['what is no message', { id: 'aaaaaaaa', text: { $ne: '' } }, 400],
    ['a name that objects have', JSON.parse('{"__proto__": {"isAdmin": true}, "id": "aaaaaaaa", "text": "x"}'), 400],
    ['a number that is none', { id: 'aaaaaaaa', press: { card: 1e20, choice: 0 } }, 400],
    ['a place that is nowhere', { id: 'aaaaaaaa', location: { latitude: 91, longitude: 0 } }, 400],
    ['a command that is a path', { id: 'aaaaaaaa', command: { name: '../start' } }, 400],
    ['a list', [], 400],
    // The last, for the connection is closed upon it.
    ['too much', { id: 'aaaaaaaa', text: 'я'.repeat(200_000) }, 413],
  ])('refuse %s in words', async (_, body, status) => {
    const answer = await (await page()).sends(body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(/\p{L}{3}/u) })
  })
})

it('nothing of this was an incident', () => {
  expect(program.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([])
})
