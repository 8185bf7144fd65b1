import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutgoingBody } from '../../src/app/path/door.ts'
import type { Text } from '../../src/dialogs/show.ts'
import { type BotApi, type Person, startBotApi } from '../support/bot-api.ts'
import { openChat, openDoor, picture, words } from './support.ts'

let api: BotApi
let person: Person
let opened: ReturnType<typeof openDoor>

beforeEach(async () => {
  api = await startBotApi()
  person = api.person()
  opened = openDoor(api, { attachments: async () => picture })
})
afterEach(async () => {
  await opened.door.stop()
  await api.close()
})

const moment = { at: '2026-12-23T09:00:00Z', zone: 'Asia/Almaty', style: 'full' } as const
const when: Text = { id: 'plain', args: { value: moment } }
const note: OutgoingBody = { kind: 'note', card: { text: [when], choices: [] } }
const sent = () => api.callsOf('sendMessage').map(({ params }) => params.text)

describe('a moment told in Telegram', () => {
  it('is an entity with its instant, and reads as its words', async () => {
    const told = words.say('ru', when)
    await opened.door.sender.deliver(openChat(person).outgoing(note))
    expect(sent()).toEqual([`<tg-time unix="1798016400">${told}</tg-time>`])
    expect(person.sees()?.text).toBe(told)
  })

  it('is words alone for a server that does not know such entities, from then on', async () => {
    const told = words.say('ru', when)
    const description = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 0'
    api.fails('sendMessage', { refuse: { status: 400, description } })
    const talk = openChat(person)
    expect(await opened.door.sender.deliver(talk.outgoing(note))).toMatchObject({ is: 'sent' })
    expect(await opened.door.sender.deliver(talk.outgoing(note))).toMatchObject({ is: 'sent' })
    expect(sent().slice(1)).toEqual([told, told])
  })
})
