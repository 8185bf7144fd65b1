import { describe, expect, it } from 'vitest'
import type { Arrival } from '../../src/app/path/door.ts'
import { pressData, readPressData, stalePress } from '../../src/telegram/press-data.ts'
import { isAddressed, Message, readMessage } from '../../src/telegram/read-message.ts'

const chat = { id: 5001, type: 'private' }
const from = { id: 5001, is_bot: false, first_name: 'Айгүл', language_code: 'kk' }
const message = (fields: object): Message => Message.parse({ message_id: 7, chat, from, date: 1, ...fields })
const inputOf = (fields: object, isEdited = false): Arrival['input'] | undefined =>
  readMessage(message(fields), isEdited)?.input

describe('a message from Telegram', () => {
  it('is told with its chat, its number and the language of the phone', () => {
    expect(readMessage(message({ text: 'салем' }), false)).toEqual({
      chat: { door: 'telegram', address: '5001', languageHint: 'kk' },
      input: { kind: 'text', text: 'салем' },
      messageId: 7,
    })
  })

  it.each([
    ['/start', { kind: 'command', name: 'start' }],
    ['/START@kosh_test_bot', { kind: 'command', name: 'start' }],
    ['/start join_AB12', { kind: 'command', name: 'start', argument: 'join_AB12' }],
    ['/my\n  trips ', { kind: 'command', name: 'my', argument: 'trips' }],
    ['/', { kind: 'text', text: '/' }],
    ['25/12', { kind: 'text', text: '25/12' }],
  ])('%j is understood as a command where it is one', (text, input) => {
    expect(inputOf({ text })).toEqual(input)
  })

  it('keeps the lines of a document apart', () => {
    const text = 'P<UTOERIKSSON<<ANNA\nL898902C36UTO7408122F'
    expect(inputOf({ text })).toEqual({ kind: 'text', text })
  })

  it('tells whether a shared number is the person’s own', () => {
    const contact = { phone_number: '+77000000000', first_name: 'А' }
    expect(inputOf({ contact: { ...contact, user_id: 5001 } })).toMatchObject({ kind: 'contact', own: true })
    expect(inputOf({ contact: { ...contact, user_id: 5002 } })).toMatchObject({ own: false })
    expect(inputOf({ contact })).toMatchObject({ own: false, phone: '+77000000000' })
  })

  it('reads a place, also one with a name', () => {
    const location = { latitude: 43.25, longitude: 76.95 }
    expect(inputOf({ location })).toEqual({ kind: 'location', ...location })
    expect(inputOf({ location, venue: { location, title: 'Вокзал', address: 'Абая, 1' } })).toMatchObject(location)
  })

  it.each([
    ['photo', { photo: [{}] }],
    ['voice', { voice: {} }],
    ['sticker', { sticker: {} }],
    ['document', { document: {} }],
    ['video', { video: {} }],
    ['video', { video_note: {} }],
    ['poll', { poll: {} }],
    ['other', { animation: {}, document: {} }],
    ['other', { audio: {} }],
    ['other', { something_new: {} }],
    ['forwarded', { text: 'да', forward_origin: { type: 'hidden_user' } }],
    ['photo', { photo: [{}], forward_origin: { type: 'hidden_user' } }],
  ])('tells that it is a %s and no more', (what, fields) => {
    expect(inputOf(fields)).toEqual({ kind: 'other', what })
  })

  it('names the album of a picture', () => {
    const album = readMessage(message({ photo: [{}], media_group_id: '77' }), false)
    expect(album).toMatchObject({ input: { kind: 'other', what: 'album' }, album: '77', messageId: 7 })
  })

  it('tells of an edit, and not of a place that moves', () => {
    expect(readMessage(message({ text: 'нет' }), true)).toEqual({
      chat: { door: 'telegram', address: '5001', languageHint: 'kk' },
      input: { kind: 'other', what: 'edited' },
    })
    expect(inputOf({ location: { latitude: 1, longitude: 1 } }, true)).toBeUndefined()
  })

  it('is silent about what the messenger tells by itself', () => {
    expect(inputOf({ pinned_message: {} })).toBeUndefined()
    expect(inputOf({ message_auto_delete_timer_changed: {} })).toBeUndefined()
  })
})

describe('a group', () => {
  const me = { id: 1, username: 'kosh_test_bot' }
  it('is heard only when it speaks to us', () => {
    expect(isAddressed(message({ text: 'кто едет завтра?' }), me)).toBe(false)
    expect(isAddressed(message({ text: '/start' }), me)).toBe(false)
    expect(isAddressed(message({ text: '@kosh_test_bot2 привет' }), me)).toBe(false)
    expect(isAddressed(message({ text: 'спросим у @Kosh_test_bot!' }), me)).toBe(true)
    expect(isAddressed(message({ text: '/start@kosh_test_bot' }), me)).toBe(true)
    expect(isAddressed(message({ text: 'а это?', reply_to_message: { from: { id: 1, is_bot: true } } }), me)).toBe(true)
  })
})

describe('what a button carries', () => {
  const key = Buffer.alloc(32, 7)

  it('fits, holds no answer, and is read back', () => {
    const data = pressData(key, '5001', 2_147_483_647, 99)
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    expect(readPressData(key, '5001', data)).toEqual({ card: 2_147_483_647, choice: 99 })
  })

  it.each([
    ['another chat’s', pressData(key, '5002', 3, 1)],
    ['made with another key', pressData(Buffer.alloc(32, 8), '5001', 3, 1)],
    ['changed', pressData(key, '5001', 3, 1).replace('3.1', '3.2')],
    ['no such thing', 'approve:all'],
    ['empty', ''],
    ['letters', `3.1.${'я'.repeat(16)}`],
  ])('counts as an old button when it is %s', (_, data) => {
    expect(readPressData(key, '5001', data)).toEqual(stalePress)
  })
})
