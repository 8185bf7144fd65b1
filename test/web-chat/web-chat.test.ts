import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { browserOf, type WebProgram, webProgram } from '../support/web-program.ts'

let fresh: FreshDatabase
const programs: WebProgram[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
})
// Programs share the database: one that still ran would answer for the next.
afterEach(async () => {
  for (const program of programs.splice(0)) await program.stop()
})
afterAll(() => fresh.close())

async function aProgram(more?: Parameters<typeof webProgram>[1]) {
  const program = await webProgram(fresh, more)
  programs.push(program)
  return program
}

const text = (id: string, words: string) => ({ id, number: 1, text: words })

async function aBrowser(more: Parameters<typeof webProgram>[1] = {}) {
  const program = await aProgram(more)
  const browser = browserOf(program)
  await browser.post('/chat/session', {})
  return { program, ...browser }
}

describe('the chat page', () => {
  it('is in the language the browser asks for, until its person has chosen one', async () => {
    const page = await (
      await browserOf(await aProgram()).request('/chat', { headers: { 'accept-language': 'hy-AM' } })
    ).text()
    expect(page).toContain('<html lang="hy"')
    expect(page).toContain('Հաղորդագրություն')
  })

  it('opens no chat for whoever only looks at it', async () => {
    const program = await aProgram()
    const answer = await program.app.request('/chat')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('has its words in every language, none missing', async () => {
    const program = await aProgram()
    const told: Record<string, Record<string, string>> = JSON.parse(
      await (await program.app.request('/chat/words.json')).text(),
    )
    expect(Object.keys(told).sort()).toEqual(['be', 'en', 'hy', 'kk', 'ky', 'ru'])
    for (const [locale, words] of Object.entries(told))
      for (const [id, words_] of Object.entries(words)) expect(words_, `${locale} ${id}`).not.toBe(id)
  })

  it('may load its own scripts and the reader of documents, and nothing from elsewhere', async () => {
    const policy = (await (await aProgram()).app.request('/chat')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policy).not.toMatch(/https?:|unsafe-inline/)
  })

  it('is kept whole by its worker for times without a connection', () => {
    const folder = new URL('../../src/web-chat/page/', import.meta.url)
    const kept = /const files = \[([^\]]+)\]/.exec(readFileSync(new URL('service-worker.js', folder), 'utf8'))?.[1]
    const served = readdirSync(folder).filter((name) => /\.(js|css|svg|webmanifest)$/.test(name))
    expect(kept?.match(/[\w.-]+/g)?.sort()).toEqual(served.filter((name) => name !== 'service-worker.js').sort())
  })

  it('sends a file again only when it changed, and the reader of documents never', async () => {
    const { app } = await aProgram()
    const file = await app.request('/chat/static/main.js')
    const again = await app.request('/chat/static/main.js', {
      headers: { 'if-none-match': file.headers.get('etag') ?? '' },
    })
    expect([file.status, again.status]).toEqual([200, 304])
    const page = await (await app.request('/chat')).text()
    const reader = /data-reader="([^"]+)"/.exec(page)?.[1]
    const model = await app.request(`${reader}/eng.traineddata.gz`)
    expect(model.headers.get('cache-control')).toContain('immutable')
    expect((await app.request('/chat/static/..%2Fweb-chat.ts')).status).toBe(404)
  })
})

describe('the cookie of a chat', () => {
  it("is out of scripts' reach, for this site alone, and kept as a digest", async () => {
    const program = await aProgram({ publicUrl: 'https://kosh.test' })
    const answer = await browserOf(program).post('/chat/session', {})
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^kosh_chat=[\w-]{43}; Max-Age=15552000; Path=\/chat; HttpOnly; Secure; SameSite=Lax$/)
    const token = cookie.slice(10, 53)
    const rows = await fresh.sql`select digest from web_sessions`
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('brings the same chat back', async () => {
    const { post, cookie } = await aBrowser()
    const before = cookie()
    expect(await (await post('/chat/session', {})).json()).toMatchObject({ isNew: false })
    expect(cookie()).toBe(before)
  })

  it('counts no longer after half a year unused', async () => {
    let at = new Date('2026-11-25T09:00:00Z')
    const { post } = await aBrowser({ now: () => at })
    at = new Date('2027-05-25T09:00:00Z')
    expect((await post('/chat/messages', text('a-message-1', 'Hello'))).status).toBe(401)
  })

  it('goes with the chat when the device is forgotten', async () => {
    const { post, request } = await aBrowser()
    const forgotten = await post('/chat/forget', {})
    expect(forgotten.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await request('/chat/stream')).status).toBe(401)
  })
})

describe('what a page sends', () => {
  it('is stored before it is acknowledged, under the number the page gave it', async () => {
    const { post, program } = await aBrowser()
    expect((await post('/chat/messages', text('a-message-1', '  Привет  '))).status).toBe(202)
    expect(program.arrivals).toMatchObject([
      { externalId: 'a-message-1', input: { kind: 'text', text: 'Привет' }, chat: { door: 'web' }, messageId: 1 },
    ])
    expect(program.arrivals[0]?.source).toBe(`web:${program.arrivals[0]?.chat.address}`)
  })

  it('said twice counts once', async () => {
    const { post, program } = await aBrowser()
    for (const status of [202, 202])
      expect((await post('/chat/messages', text('a-message-1', 'Hello'))).status).toBe(status)
    await program.settled()
    const [inbox] =
      await fresh.sql`select count(*)::int as rows from inbox where source = ${program.arrivals[0]?.source ?? ''}`
    expect(inbox?.rows).toBe(1)
  })

  it.each([
    ['a press', { press: { card: 3, choice: 0 } }, { kind: 'press', card: 3, choice: 0 }],
    [
      'a place',
      { location: { latitude: 43.2, longitude: 76.9 } },
      { kind: 'location', latitude: 43.2, longitude: 76.9 },
    ],
    [
      'a command',
      { command: { name: 'start', argument: 'join_2ACE' } },
      { kind: 'command', name: 'start', argument: 'join_2ACE' },
    ],
    ['a command that was typed', { text: '/Reminders' }, { kind: 'command', name: 'reminders' }],
    ['a typed command with what it opens', { text: '/start group_2ACE' }, { name: 'start', argument: 'group_2ACE' }],
    ['words that begin with a slash', { text: '/ 15 ноября' }, { kind: 'text', text: '/ 15 ноября' }],
  ])('may be %s', async (_, body, input) => {
    const { post, program } = await aBrowser()
    expect((await post('/chat/messages', { id: 'a-message-1', ...body })).status).toBe(202)
    expect(program.arrivals).toMatchObject([{ input }])
  })

  it.each([
    ['another site sends it', { origin: 'https://elsewhere.test' }, text('a-message-1', 'x'), 403],
    ['it comes from no page', { origin: '' }, text('a-message-1', 'x'), 403],
    ['the browser says it is cross-site', { 'sec-fetch-site': 'cross-site' }, text('a-message-1', 'x'), 403],
    ['it is no JSON', {}, 'hello', 400],
    ['it says nothing', {}, text('a-message-1', ' '), 400],
    ['it says two things', {}, { ...text('a-message-1', 'x'), press: { card: 1, choice: 1 } }, 400],
    ['it is longer than 4,000 letters', {}, text('a-message-1', 'я'.repeat(4_001)), 400],
    ['it is larger than 64 KiB', {}, text('a-message-1', 'x'.repeat(70_000)), 413],
    ['its number is none', {}, text('../../etc', 'x'), 400],
  ])('is refused where %s, in words', async (_, headers, body, status) => {
    const { post, program } = await aBrowser()
    const answer = await post('/chat/messages', body, headers)
    expect(answer.status).toBe(status)
    expect(JSON.parse(await answer.text()).detail).toMatch(/[а-я]{4}/)
    expect(program.arrivals).toEqual([])
  })

  it('is refused without a chat', async () => {
    const browser = browserOf(await aProgram())
    expect((await browser.post('/chat/messages', text('a-message-1', 'x'))).status).toBe(401)
  })

  it('is asked to wait, in words, when it is too much for a minute; others are not', async () => {
    const program = await aProgram({ limits: { messagesAMinute: 2 } })
    const [one, other] = [browserOf(program, { 'accept-language': 'kk' }), browserOf(program)]
    await one.post('/chat/session', {})
    await other.post('/chat/session', {})
    const statuses = []
    for (const id of ['message-1', 'message-2', 'message-3'])
      statuses.push((await one.post('/chat/messages', text(id, 'x'))).status)
    expect(statuses).toEqual([202, 202, 429])
    const refused = await one.post('/chat/messages', text('message-3', 'x'))
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(JSON.parse(await refused.text())).toMatchObject({
      code: 'web-too-fast',
      detail: expect.stringContaining('Бір минут'),
    })
    expect((await other.post('/chat/messages', text('message-1', 'x'))).status).toBe(202)
  })
})

it('opens only so many chats a day from one network', async () => {
  const program = await aProgram({ limits: { chatsADay: 2 }, trustProxy: 1 })
  const from = (address: string) => browserOf(program, { 'x-forwarded-for': address }).post('/chat/session', {})
  const statuses = []
  for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.1', '203.0.113.2'])
    statuses.push((await from(address)).status)
  expect(statuses).toEqual([200, 200, 429, 200])
})

describe('what is attached to a message', () => {
  it('is given to its own chat alone, and kept by nobody', async () => {
    const program = await aProgram({
      answers: {
        pictures: [
          { show: 'picture', attachment: { kind: 'qr' }, caption: [{ id: 'home' }] },
          { show: 'picture', attachment: { kind: 'gone' } },
        ],
      },
    })
    const [own, other] = [browserOf(program), browserOf(program)]
    for (const browser of [own, other]) await browser.post('/chat/session', {})
    await own.post('/chat/messages', text('a-message-1', 'pictures'))
    await program.settled()
    const [chat] = await fresh.sql`select id from chats where address = ${program.arrivals[0]?.chat.address ?? ''}`
    const [there, gone] = await program.machinery.listOutgoing(String(chat?.id), 0)
    const answer = await own.request(`/chat/attachments/${there?.sequence}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect((await own.request(`/chat/attachments/${gone?.sequence}`)).status).toBe(404)
    expect((await other.request(`/chat/attachments/${there?.sequence}`)).status).toBe(404)
    expect((await program.app.request(`/chat/attachments/${there?.sequence}`)).status).toBe(401)
  })
})
