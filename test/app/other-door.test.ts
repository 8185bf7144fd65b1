import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../src/app/path/door.ts'
import type { Input } from '../../src/dialogs/show.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type WebProgram, webProgram } from '../support/web-program.ts'

let fresh: FreshDatabase
let now: Date
let program: WebProgram
beforeAll(async () => {
  fresh = await freshDatabase()
  program = await webProgram(fresh, { now: () => now, botName: '@kosh_example_bot', publicUrl: 'https://kosh.test' })
})
afterAll(async () => {
  await program.stop()
  await fresh.close()
})

let said = 0

/** A chat of its own at the web door. */
async function aChat() {
  now = new Date('2026-11-25T09:00:00Z')
  const { session } = await program.sessions.open('en', now)
  const take = async (input: Input) => {
    said += 1
    const chat = { door: 'web' as const, address: session.address }
    await program.machinery.take({ source: `web:${session.address}`, externalId: `said-${said}`, chat, input })
    await program.settled()
  }
  const all = () => program.machinery.listOutgoing(session.chatId, 0)
  const last = async () => (await all()).at(-1)
  const press = async (id: string) => {
    const card = await last()
    if (card?.body.kind !== 'card') throw new Error('expected a card')
    const choice = card.body.card.choices.findIndex(({ label }) => label.id === id)
    if (choice < 0) throw new Error(`expected a button ${id}`)
    await take({ kind: 'press', card: card.cardVersion ?? 0, choice })
  }
  await take({ kind: 'open' })
  await press('language-own-en')
  return {
    press,
    say: (text: string) => take({ kind: 'text', text }),
    start: (argument: string) => take({ kind: 'command', name: 'start', argument }),
    command: (name: string) => take({ kind: 'command', name }),
    door: () => take({ kind: 'command', name: 'web' }),
    agree: () => press('consent-agree-button'),
    ids: async () => idsOf(await last()),
    /** The code told last, wherever it stands in what was said. */
    code: async () => (await all()).flatMap(codesOf).at(-1) ?? '',
    notes: async () => (await all()).filter(({ body }) => body.kind === 'note'),
    person: async () => {
      const [row] = await fresh.sql`select person_id from chats where id = ${session.chatId}`
      return String(row?.person_id)
    },
  }
}

const idsOf = (outgoing: Outgoing | undefined) =>
  outgoing && 'card' in outgoing.body ? outgoing.body.card.text.map(({ id }) => id) : []

const codesOf = ({ body }: Outgoing) =>
  'card' in body ? body.card.text.flatMap(({ args }) => (typeof args?.code === 'string' ? [args.code] : [])) : []

/** Somebody with records of their own, and a code for another device. */
async function aPersonWithCode() {
  const chat = await aChat()
  await chat.agree()
  await chat.door()
  await chat.press('other-door-code-button')
  return { ...chat, told: await chat.code() }
}

const exists = async (person: string) => (await fresh.sql`select 1 from persons where id = ${person}`).length === 1

describe('a code from one device', () => {
  it("brings a newcomer's chat to its person; the shell that was there is erased", async () => {
    const owner = await aPersonWithCode()
    const other = await aChat()
    const shell = await other.person()
    await other.press('other-door-return-button')
    await other.say(owner.told.toLowerCase().replaceAll('-', ' '))
    expect(await other.person()).toBe(await owner.person())
    expect(await exists(shell)).toBe(false)
    expect(await other.ids()).toEqual(['join-done', 'home'])
  })

  it('is used by its link as well, and is told for both doors', async () => {
    const owner = await aPersonWithCode()
    const [note] = await owner.notes()
    const card = note?.body.kind === 'note' ? note.body.card : undefined
    const plain = owner.told.replaceAll('-', '')
    expect(card?.choices.map(({ url, copy }) => url ?? copy)).toEqual([
      `https://t.me/kosh_example_bot?start=join_${plain}`,
      owner.told,
    ])
    const other = await aChat()
    await other.start(`join_${plain}`)
    expect(await other.ids()).toEqual(['join-ask-new'])
    expect(await other.person()).not.toBe(await owner.person()) // the link may be a stranger's
    await other.press('join-yes-button')
    expect(await other.person()).toBe(await owner.person())
  })

  it('works once', async () => {
    const owner = await aPersonWithCode()
    const [second, third] = [await aChat(), await aChat()]
    await second.start(`join_${owner.told}`)
    await second.press('join-yes-button')
    await third.press('other-door-return-button')
    await third.say(owner.told)
    expect((await third.ids())[0]).toBe('join-wrong')
    expect(await third.person()).not.toBe(await owner.person())
  })

  it('works for ten minutes', async () => {
    const owner = await aPersonWithCode()
    const other = await aChat()
    await other.press('other-door-return-button')
    now = new Date('2026-11-25T09:10:00Z')
    await other.say(owner.told)
    expect((await other.ids())[0]).toBe('join-wrong')
    now = new Date('2026-11-25T09:09:59Z')
    await other.say(owner.told)
    expect((await other.ids())[0]).toBe('join-done')
  })

  it('is not taken with a slip in it, nor at the device it came from', async () => {
    const owner = await aPersonWithCode()
    await owner.say(owner.told)
    expect((await owner.ids())[0]).toBe('join-same')
    await owner.say(owner.told.startsWith('2') ? owner.told.replace('2', '3') : owner.told.replace(/^./, '2'))
    expect((await owner.ids())[0]).toBe('join-wrong')
  })

  it('asks somebody with records of their own first, and gives them a code to come back to those', async () => {
    const owner = await aPersonWithCode()
    const other = await aChat()
    await other.agree()
    const before = await other.person()
    await other.door()
    await other.say(owner.told)
    expect(await other.ids()).toEqual(['join-ask', 'join-ask-kept'])
    expect(await other.person()).toBe(before)
    await other.press('join-yes-button')
    expect(await other.person()).toBe(await owner.person())
    expect(await exists(before)).toBe(true)

    const returning = await aChat()
    await returning.press('other-door-return-button')
    await returning.say(await other.code())
    expect(await returning.person()).toBe(before)
  })
})

it('of two people with something unfinished each, what is shown after joining is of the one whose code it was', async () => {
  const begin = async (chat: Awaited<ReturnType<typeof aChat>>, citizenship: string) => {
    await chat.command('new')
    await chat.press('registration-begin-button')
    await chat.press(citizenship)
  }
  const owner = await aPersonWithCode()
  await begin(owner, 'citizenship-kg')
  const other = await aChat()
  await other.agree()
  await begin(other, 'citizenship-am')
  await other.door()
  await other.say(owner.told)
  await other.press('join-yes-button')
  expect(await other.person()).toBe(await owner.person())
  expect(await other.ids()).toEqual(expect.arrayContaining(['join-done', 'home', 'resume-registration']))
  await other.press('resume-registration-button')
  expect(await other.ids()).toContain('registration-from')
})

describe('a recovery code', () => {
  it('brings a person back without their device, and is replaced by a new one', async () => {
    const owner = await aChat()
    await owner.agree()
    await owner.door()
    await owner.press('other-door-recovery-button')
    const code = await owner.code()
    expect(code).toMatch(/^(\w{3}-){5}\w{3}$/)
    const rows = await fresh.sql`select * from recovery_codes`
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''))

    now = new Date('2028-02-01T09:00:00Z')
    const found = await aChat()
    await found.press('other-door-return-button')
    await found.say(code)
    expect(await found.person()).toBe(await owner.person())
    const next = await found.code()
    expect(next).not.toBe(code)

    const late = await aChat()
    await late.press('other-door-return-button')
    await late.say(code)
    expect((await late.ids())[0]).toBe('join-wrong')
    await late.say(next)
    expect(await late.person()).toBe(await owner.person())
  })
})

it('sends reminders to the chat that the person chose, of all they have', async () => {
  const owner = await aPersonWithCode()
  const other = await aChat()
  await other.start(`join_${owner.told}`)
  await other.press('join-yes-button')
  await other.door()
  await other.press('other-door-prefer-button')
  expect(await other.ids()).toContain('other-door-preferred')
  await owner.door()
  expect(await owner.ids()).not.toContain('other-door-preferred')
  const preferred = await fresh.sql`select 1 from chats where person_id = ${await owner.person()} and is_preferred`
  expect(preferred).toHaveLength(1)
})
