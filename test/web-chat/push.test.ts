import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../src/app/path/door.ts'
import { isPushService } from '../../src/web-chat/push.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { browserOf, webProgram } from '../support/web-program.ts'

let fresh: FreshDatabase
const programs: { stop: () => Promise<void> }[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
})
// Programs share the database: one that still ran would answer for the next.
afterEach(async () => {
  for (const program of programs.splice(0)) await program.stop()
})
afterAll(() => fresh.close())

const endpoint = 'https://fcm.googleapis.com/fcm/send/made-up'
const subscription = { endpoint, keys: { p256dh: 'made-up-key', auth: 'made-up' } }

/** A browser that lets itself be woken; what was sent to it, and what its push service answers. */
async function aSleeper(answers: number[] = [201]) {
  const sent: { endpoint: string; payload: Record<string, unknown> }[] = []
  const program = await webProgram(fresh, {
    pushSend: async ({ endpoint }, payload) => {
      sent.push({ endpoint, payload: JSON.parse(payload) })
      return answers.shift() ?? 201
    },
  })
  programs.push(program)
  const browser = browserOf(program)
  await browser.post('/chat/session', {})
  const status = (await browser.post('/chat/push', subscription)).status
  const [chat] = await fresh.sql`select id, address from chats order by created_at desc, id limit 1`
  const [own] = await fresh.sql`select chat_id from push_subscriptions order by created_at desc limit 1`
  const chatId = String(own?.chat_id ?? chat?.id)
  const tell = (more: Partial<Outgoing>) =>
    program.sender.deliver({ ...reminder, chat: { ...reminder.chat, id: chatId }, ...more })
  return { program, browser, sent, status, tell, chatId }
}

const reminder: Outgoing = {
  key: 'reminder/1',
  sequence: 1,
  chat: { id: '', address: '', liveMessageId: null, lastMessageId: null, keyboardMessageId: null },
  personId: null,
  locale: 'hy',
  body: { kind: 'note', card: { text: [{ id: 'plain', args: { value: 'Այգուլ, 25 դեկտեմբերի' } }], choices: [] } },
  cardVersion: 1,
  isRepeat: false,
  class: 'reminder',
}

describe('waking a browser', () => {
  it("says in the person's language that there is something, and nothing of what it is", async () => {
    const { tell, sent, program } = await aSleeper()
    expect(await tell({})).toEqual({ is: 'sent' })
    expect(sent).toEqual([
      { endpoint, payload: { body: program.words.say('hy', { id: 'web-push-news' }), lang: 'hy', url: '/chat' } },
    ])
    await fresh.sql`delete from push_subscriptions`
  })

  it('is left out for answers to what was just said', async () => {
    const { tell, sent } = await aSleeper()
    await tell({ class: 'reply' })
    expect(sent).toEqual([])
    await fresh.sql`delete from push_subscriptions`
  })

  it('is given up where the push service says that nobody is there any more', async () => {
    const { tell, sent } = await aSleeper([410])
    await tell({})
    await tell({})
    expect(sent).toHaveLength(1)
    expect(await fresh.sql`select 1 from push_subscriptions`).toHaveLength(0)
  })

  it('that fails keeps nothing from being read later, and is logged without the address', async () => {
    const { tell, program } = await aSleeper([503])
    expect(await tell({})).toEqual({ is: 'sent' })
    expect(program.lines.join()).toContain('push refused')
    expect(program.lines.join()).not.toContain('made-up')
    expect(await fresh.sql`select 1 from push_subscriptions`).toHaveLength(1)
    await fresh.sql`delete from push_subscriptions`
  })

  it('ends when the person switches it off', async () => {
    const { browser, tell, sent } = await aSleeper()
    expect((await browser.post('/chat/push/off', { endpoint })).status).toBe(200)
    await tell({})
    expect(sent).toEqual([])
  })

  it('keeps the address sealed', async () => {
    await aSleeper()
    const rows = await fresh.sql`select * from push_subscriptions`
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/made-up|googleapis/)
  })
})

it.each([
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/abc', false],
  ['https://fcm.googleapis.com.elsewhere.test/abc', false],
  ['https://127.0.0.1/abc', false],
  ['https://user@fcm.googleapis.com/abc', false],
])('posts to the push services that browsers use and nowhere else: %s', (address, isOne) => {
  expect(isPushService(address)).toBe(isOne)
})
