import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Drawn } from '../../src/web-chat/draw.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type WebProgram, webProgram } from '../support/web-program.ts'

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

/** A page on a real server: its cookie, and what it hears. */
async function aPage(program: WebProgram) {
  programs.push(program)
  const server = program.server()
  const { port } = await server.listen()
  const base = `http://127.0.0.1:${port}`
  const headers: Record<string, string> = { origin: base, 'content-type': 'application/json', 'accept-language': 'ru' }
  const opened = await fetch(`${base}/chat/session`, { method: 'POST', headers, body: '{}' })
  headers.cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return {
    server,
    say: (body: Record<string, unknown>) =>
      fetch(`${base}/chat/messages`, { method: 'POST', headers, body: JSON.stringify(body) }),
    listen: (lastSeen?: number) =>
      listen(`${base}/chat/stream`, {
        ...headers,
        ...(lastSeen === undefined ? {} : { 'last-event-id': String(lastSeen) }),
      }),
  }
}

async function listen(url: string, headers: Record<string, string>) {
  const stop = new AbortController()
  const answer = await fetch(url, { headers, signal: stop.signal })
  const events = eventsOf(answer)
  return {
    status: answer.status,
    /** The next thing said; undefined when the stream ended. */
    async next(): Promise<Drawn | undefined> {
      for (let { value, done } = await events.next(); !done; { value, done } = await events.next())
        if (value?.event === 'message') return JSON.parse(value.data)
      return undefined
    },
    async nextEvent(): Promise<string | undefined> {
      return (await events.next()).value?.event
    },
    stop: () => stop.abort(),
  }
}

async function* eventsOf(answer: Response): AsyncGenerator<{ event: string; data: string }, undefined> {
  let rest = ''
  for await (const chunk of answer.body ?? []) {
    rest += Buffer.from(chunk).toString()
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      yield { event: field('event') ?? 'message', data: field('data') ?? '' }
    }
  }
  return undefined
}

describe('the stream of a chat', () => {
  it('greets a page that has nothing to show, in the language its browser asks for', async () => {
    const page = await aPage(await webProgram(fresh))
    const stream = await page.listen()
    const card = await stream.next()
    expect(card).toMatchObject({ kind: 'card', locale: 'ru' })
    expect(card?.choices.map(({ label }) => label)).toContain('Қазақша')
    stream.stop()
    await page.server.close()
  })

  it('brings what is said as it is said, and goes on from what the page has seen', async () => {
    const program = await webProgram(fresh)
    const page = await aPage(program)
    const first = await page.listen()
    const greeting = await first.next()
    await page.say({ id: 'message-1', press: { card: greeting?.version, choice: 0 } })
    const consent = await first.next()
    expect(consent).toMatchObject({ kind: 'card', locale: 'kk' })
    first.stop()

    await page.say({ id: 'message-2', text: 'анау-мынау' })
    await program.settled()
    const second = await page.listen(consent?.sequence)
    const missed = await second.next()
    expect(missed?.sequence).toBeGreaterThan(consent?.sequence ?? 0)
    second.stop()
    await page.server.close()
  })

  it('shows a page that comes later only the last of cards that followed one another', async () => {
    const program = await webProgram(fresh)
    const page = await aPage(program)
    const first = await page.listen()
    const greeting = await first.next()
    await page.say({ id: 'message-1', press: { card: greeting?.version, choice: 0 } })
    const consent = await first.next()
    first.stop()
    const later = await page.listen()
    expect((await later.next())?.sequence).toBe(consent?.sequence)
    later.stop()
    await page.server.close()
  })

  it('tells of an old button that it is old, and shows where the person stands', async () => {
    const page = await aPage(await webProgram(fresh))
    const stream = await page.listen()
    const greeting = await stream.next()
    await page.say({ id: 'message-1', press: { card: greeting?.version, choice: 1 } })
    await stream.next()
    await page.say({ id: 'message-2', press: { card: greeting?.version, choice: 0 } })
    const told = await stream.next()
    expect(told).toMatchObject({ locale: 'ru' })
    expect(told?.paragraphs[0]?.text).toContain('прежнего сообщения')
    stream.stop()
    await page.server.close()
  })

  it('gives a sign of life, and says goodbye to a browser that was forgotten meanwhile', async () => {
    const program = await webProgram(fresh, { heartbeatMs: 20 })
    const page = await aPage(program)
    const stream = await page.listen()
    await stream.next()
    expect(await stream.nextEvent()).toBe('beat')
    await fresh.sql`delete from web_sessions`
    let last: string | undefined
    for (let event = await stream.nextEvent(); event; event = await stream.nextEvent()) last = event
    expect(last).toBe('gone')
    await page.server.close()
  })

  it("tells a person who erased everything that it is done, and begins anew as nobody's", async () => {
    const program = await webProgram(fresh)
    const page = await aPage(program)
    const stream = await page.listen()
    let said = 0
    const press = async (card: Drawn | undefined, index: number | undefined) => {
      said += 1
      await page.say({ id: `message-${said}`, press: { card: card?.version, choice: index ?? 0 } })
      return stream.next()
    }
    const labelled = (card: Drawn | undefined, id: string) =>
      card?.choices.find(({ label }) => label === program.words.say('en', { id }))?.index
    const greeting = await stream.next()
    const consent = await press(greeting, 5)
    await press(consent, labelled(consent, 'consent-agree-button'))
    await page.say({ id: 'message-privacy', command: { name: 'privacy' } })
    const privacy = await stream.next()
    const erase = await press(privacy, labelled(privacy, 'privacy-erase-button'))
    const goodbye = await press(erase, labelled(erase, 'erase-confirm-button'))
    expect(goodbye?.paragraphs.map(({ text }) => text)).toContain(program.words.say('en', { id: 'erased' }))
    expect(goodbye?.owner).not.toBe(erase?.owner)
    expect((await page.say({ id: 'message-after', text: 'hello' })).status).toBe(202)
    expect((await stream.next())?.choices.map(({ label }) => label)).toContain('Қазақша')
    stream.stop()
    await page.server.close()
  })

  it('ends when the server closes', async () => {
    const page = await aPage(await webProgram(fresh))
    const stream = await page.listen()
    await stream.next()
    await page.server.close()
    expect(await stream.next()).toBeUndefined()
  })
})
