import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery, OutgoingBody } from '../../src/app/path/door.ts'
import type { Card } from '../../src/dialogs/show.ts'
import { type BotApi, type Person, startBotApi } from '../support/bot-api.ts'
import { openChat, openDoor, picture, pressed, told, words } from './support.ts'

let api: BotApi
let person: Person
let opened: ReturnType<typeof openDoor>
let talk: ReturnType<typeof openChat>

beforeEach(async () => {
  api = await startBotApi()
  person = api.person()
  talk = openChat(person)
  opened = openDoor(api, { attachments: async () => picture })
})
afterEach(async () => {
  await opened.door.stop()
  await api.close()
})

const card = (text: string, more: Partial<Card> = {}): OutgoingBody => ({
  kind: 'card',
  card: { text: [told(text)], choices: [pressed('Да'), pressed('Нет')], ...more },
})
const note = (text: string): OutgoingBody => ({ kind: 'note', card: { text: [told(text)], choices: [] } })

/** Delivers as the machinery would, and remembers what came of it. */
async function deliver(body: OutgoingBody, more: Parameters<typeof talk.outgoing>[1] = {}): Promise<Delivery> {
  const delivery = await opened.door.sender.deliver(talk.outgoing(body, more))
  if (delivery.is !== 'sent') return delivery
  if (delivery.messageId !== undefined) {
    talk.chat.lastMessageId = delivery.messageId
    if (body.kind === 'card') talk.chat.liveMessageId = delivery.messageId
  }
  if (delivery.keyboardMessageId !== undefined) talk.chat.keyboardMessageId = delivery.keyboardMessageId
  return delivery
}

describe('the live card', () => {
  it('is edited in place while it is the newest message', async () => {
    await deliver(card('Куда вы едете?'))
    await deliver(card('Когда?'))
    expect(person.seesAll()).toMatchObject([{ text: 'Когда?', rows: [['Да'], ['Нет']], edits: 1 }])
  })

  it('is sent anew under what the person wrote, and the old one loses its buttons', async () => {
    await deliver(card('Куда вы едете?'))
    talk.chat.lastMessageId = person.says('в Астану')
    await deliver(card('Когда?'))
    await opened.door.stop()
    expect(person.seesAll()).toMatchObject([
      { text: 'Куда вы едете?', rows: [] },
      { text: 'Когда?', rows: [['Да'], ['Нет']] },
    ])
  })

  it('is sent anew when it is no longer there', async () => {
    await deliver(card('Куда?'))
    talk.chat.liveMessageId = talk.chat.lastMessageId = 999_999
    expect(await deliver(card('Когда?'))).toMatchObject({ is: 'sent' })
    expect(person.sees()).toMatchObject({ text: 'Когда?', edits: 0 })
  })

  it('counts as shown when it shows the same already', async () => {
    const body = card('Куда?')
    await deliver(body, { cardVersion: 1 })
    expect(await deliver(body, { cardVersion: 1 })).toMatchObject({ is: 'sent', messageId: talk.chat.liveMessageId })
  })

  it('is told with a word of warning when it may be the second time', async () => {
    await deliver(card('Куда?'), { isRepeat: true })
    expect(person.sees()?.text).toBe(`${words.say('ru', { id: 'outbox-maybe-repeat' })}\n\nКуда?`)
  })

  it('stands in several messages where one does not hold it, the buttons under the last', async () => {
    const text = 'а'.repeat(3000)
    await deliver({ kind: 'card', card: { text: [told(text), told(text)], choices: [pressed('Да')] } })
    expect(person.seesAll()).toMatchObject([
      { text, rows: [] },
      { text, rows: [['Да']] },
    ])
  })

  it('goes on with the part that had to wait', async () => {
    const text = 'а'.repeat(3000)
    const body: OutgoingBody = { kind: 'card', card: { text: [told(text), told(text)], choices: [pressed('Да')] } }
    const outgoing = talk.outgoing(body)
    const refuse = { status: 429, description: 'Too Many Requests: retry after 1', retryAfter: 1 }
    api.fails('sendMessage', { delayMs: 0 })
    api.fails('sendMessage', { refuse })
    expect(await opened.door.sender.deliver(outgoing)).toEqual({ is: 'later', afterMs: 1000, everybody: 'maybe' })
    expect(await opened.door.sender.deliver(outgoing)).toMatchObject({ is: 'sent' })
    expect(person.seesAll()).toHaveLength(2)
  })

  it('keeps its other buttons when Telegram refuses an address', async () => {
    api.fails('sendMessage', { refuse: { status: 400, description: 'Bad Request: BUTTON_URL_INVALID' } })
    const choices = [{ label: told('сайт'), url: 'https://example.org' }, pressed('Да')]
    expect(await deliver(card('Вакансия', { choices }))).toMatchObject({ is: 'sent' })
    expect(person.sees()).toMatchObject({ text: 'Вакансия', rows: [['Да']] })
  })
})

describe('a note', () => {
  it('is always a message of its own', async () => {
    await deliver(card('Куда?'))
    await deliver(note('Напоминание'))
    await deliver(card('Когда?'))
    expect(person.seesAll().map(({ text }) => text)).toEqual(['Куда?', 'Напоминание', 'Когда?'])
  })
})

describe('a keyboard in the place of letters', () => {
  it('offers the own number where it is asked for, and goes when it is answered', async () => {
    await deliver(card('Ваш номер?', { expects: 'contact' }))
    expect(person.keyboard()).toEqual([words.say('ru', { id: 'share-contact-button' })])
    expect(person.sees()).toMatchObject({ text: 'Ваш номер?', rows: [['Да'], ['Нет']] })
    talk.chat.lastMessageId = person.sharesContact('+70000000000')
    await deliver(card('Ваш номер?', { expects: 'contact' }))
    expect(api.callsOf('deleteMessage')).toHaveLength(0)
    await deliver(card('Когда?'))
    expect(person.keyboard()).toEqual([])
    expect(talk.chat.keyboardMessageId).toBeNull()
  })

  it('is brought once also when the card then has to wait', async () => {
    api.fails('sendMessage', { delayMs: 0 })
    api.fails('sendMessage', { refuse: { status: 502, description: 'Bad Gateway' } })
    const outgoing = talk.outgoing(card('Где вы?', { expects: 'location' }))
    expect(await opened.door.sender.deliver(outgoing)).toMatchObject({ is: 'later' })
    expect(await opened.door.sender.deliver(outgoing)).toMatchObject({
      is: 'sent',
      keyboardMessageId: expect.any(Number),
    })
    expect(person.seesAll()).toHaveLength(2)
  })
})

describe('pictures and files', () => {
  const body = (kind: 'picture' | 'file'): OutgoingBody => ({
    kind,
    attachment: { kind: 'qr' },
    caption: [told('A < B')],
  })

  it('are uploaded with what stands under them', async () => {
    await deliver(body('picture'))
    expect(person.sees()).toMatchObject({ text: 'A < B', file: { kind: 'photo', name: 'code.png' } })
    expect(person.sees()?.file?.bytes.equals(Buffer.from(picture.bytes))).toBe(true)
    await deliver(body('file'))
    expect(person.sees()).toMatchObject({ text: 'A < B', file: { kind: 'document', name: 'code.png' } })
  })

  it('come as a file where Telegram does not take the picture', async () => {
    api.fails('sendPhoto', { refuse: { status: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' } })
    expect(await deliver(body('picture'))).toMatchObject({ is: 'sent' })
    expect(person.sees()).toMatchObject({ file: { kind: 'document' } })
  })

  it('are given up when what they show is gone', async () => {
    await opened.door.stop()
    opened = openDoor(api)
    expect(await deliver(body('file'))).toEqual({ is: 'failed', code: 'attachment-gone' })
  })
})

describe('what the person sent of a document', () => {
  it('is deleted, and that is told', async () => {
    const messageId = person.says('P<UTO…')
    await deliver({ kind: 'delete', messageId })
    expect(person.ownMessages()).toEqual([])
    expect(person.sees()?.text).toBe(words.say('ru', { id: 'deleted-document' }))
  })

  it('stays where Telegram does not let us, and that is told', async () => {
    const messageId = person.says('P<UTO…')
    const description = "Bad Request: message can't be deleted for everyone"
    api.fails('deleteMessage', { refuse: { status: 400, description } })
    expect(await deliver({ kind: 'delete', messageId })).toMatchObject({ is: 'sent' })
    expect(person.sees()?.text).toBe(words.say('ru', { id: 'deleted-document-not' }))
  })

  it('is told of once for a whole album', async () => {
    for (const messageId of [1, 2, 3].map(() => person.sends({ photo: [] })))
      await deliver({ kind: 'delete', messageId })
    expect(person.ownMessages()).toEqual([])
    expect(person.seesAll()).toHaveLength(1)
  })
})

describe('what Telegram may answer', () => {
  it.each([
    ['blocked', 403, 'Forbidden: bot was blocked by the user', { is: 'blocked' }],
    ['gone', 403, 'Forbidden: user is deactivated', { is: 'blocked' }],
    ['never met', 400, 'Bad Request: chat not found', { is: 'blocked' }],
    ['refused', 400, "Bad Request: can't parse entities: x", { is: 'failed', code: 'telegram-entities' }],
    ['refused oddly', 400, 'Bad Request: something new', { is: 'failed', code: 'telegram-400' }],
    ['failing', 500, 'Internal Server Error: restart', { is: 'later', afterMs: 1000 }],
    ['unknown token', 401, 'Unauthorized', { is: 'later', afterMs: 60_000, everybody: true }],
  ] as const)('%s', async (_, status, description, delivery) => {
    api.fails('sendMessage', { refuse: { status, description } })
    expect(await deliver(note('Напоминание'))).toEqual(delivery)
  })

  it('silence asked for is kept by the whole bot', async () => {
    const refuse = { status: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 }
    api.fails('sendMessage', { refuse })
    expect(await deliver(note('Напоминание'))).toEqual({ is: 'later', afterMs: 7000, everybody: 'maybe' })
  })

  it('nothing, once it was sent, is not known to have failed', async () => {
    api.fails('sendMessage', { cut: 'after' })
    expect(await deliver(note('Напоминание'))).toEqual({ is: 'unknown' })
    expect(person.seesAll()).toHaveLength(1)
  })

  it('nothing to an edit is no harm: it is made again', async () => {
    await deliver(card('Куда?'))
    api.fails('editMessageText', { cut: 'after' })
    expect(await deliver(card('Когда?'))).toMatchObject({ is: 'later' })
    expect(await deliver(card('Когда?'), { cardVersion: 2 })).toMatchObject({ is: 'sent' })
    expect(person.seesAll()).toHaveLength(1)
  })

  it('no server at all means later', async () => {
    await api.close()
    expect(await deliver(note('Напоминание'))).toMatchObject({ is: 'later' })
  })

  it('tells the log neither the token nor what was said', async () => {
    api.fails('sendMessage', { garbage: true })
    api.fails('sendMessage', { refuse: { status: 400, description: 'Bad Request: Тайное слово' } })
    await deliver(note('Тайное слово'))
    expect(await deliver(note('Тайное слово'))).toEqual({ is: 'failed', code: 'telegram-400' })
    await opened.door.stop()
    opened = openDoor(api, {
      attachments: async () => {
        throw new Error('expected Тайное слово')
      },
    })
    await deliver({ kind: 'file', attachment: { kind: 'pass' }, caption: [] })
    expect(opened.lines.join('')).toContain('incident')
    expect(opened.lines.join('')).not.toMatch(/Тайное|test-token/)
  })
})
