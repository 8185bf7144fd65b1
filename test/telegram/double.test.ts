import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BotApi, startBotApi } from '../support/bot-api.ts'

let api: BotApi

beforeEach(async () => {
  api = await startBotApi()
})
afterEach(() => api.close())

const call = async (method: string, body: object) => {
  const answer = await fetch(`${api.root}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Answer.parse(await answer.json())
}

const Answer = z.object({
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.unknown().optional(),
})
const Updates = z.array(z.object({ update_id: z.number() }))

describe('the Bot API server of the tests', () => {
  it('keeps an update until a later offset is asked for', async () => {
    const person = api.person()
    person.says('салем')
    const first = Updates.parse((await call('getUpdates', {})).result)
    expect(first).toHaveLength(1)
    expect(Updates.parse((await call('getUpdates', {})).result)).toEqual(first)
    const offset = (first[0]?.update_id ?? 0) + 1
    expect((await call('getUpdates', { offset })).result).toEqual([])
  })

  it('ends a poll when another begins', async () => {
    const first = call('getUpdates', { timeout: 20 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const second = call('getUpdates', { timeout: 20 })
    expect((await first).error_code).toBe(409)
    api.person().says('привет')
    expect((await second).result).toHaveLength(1)
  })

  it('refuses what the server refuses, in its words', async () => {
    const { id: chat_id } = api.person()
    const sends = async (more: object) => (await call('sendMessage', { chat_id, text: 'да', ...more })).description
    expect(await sends({ chat_id: 42 })).toBe('Bad Request: chat not found')
    expect(await sends({ text: ' ' })).toBe('Bad Request: message text is empty')
    expect(await sends({ text: 'а'.repeat(4097) })).toBe('Bad Request: message is too long')
    expect(await sends({ text: 'a < b', parse_mode: 'HTML' })).toMatch(/can't parse entities: Unclosed start tag/)
    expect(await sends({ text: '<b>a', parse_mode: 'HTML' })).toMatch(/Can't find end tag corresponding to start tag/)
    const button = (one: object) => ({ reply_markup: { inline_keyboard: [[one]] } })
    expect(await sends(button({ text: 'да', callback_data: 'я'.repeat(33) }))).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await sends(button({ text: 'да' }))).toMatch(/text buttons are unallowed/)
    expect(await sends({ text: 'a &lt; b', parse_mode: 'HTML' })).toBeUndefined()
  })

  it('refuses an edit that changes nothing, and one of a message that is gone', async () => {
    const { id: chat_id } = api.person()
    const sent = await call('sendMessage', { chat_id, text: 'один' })
    const { message_id } = z.object({ message_id: z.number() }).parse(sent.result)
    const edits = async (more: object) =>
      (await call('editMessageText', { chat_id, message_id, text: 'один', ...more })).description
    expect(await edits({})).toMatch(/^Bad Request: message is not modified/)
    expect(await edits({ message_id: message_id + 9 })).toBe('Bad Request: message to edit not found')
    expect(await edits({ text: 'два' })).toBeUndefined()
  })

  it('enforces the limits it is given', async () => {
    await api.close()
    api = await startBotApi({ rates: { everybody: 30, chat: 1, burst: 3 } })
    const { id: chat_id } = api.person()
    const answers: z.infer<typeof Answer>[] = []
    for (let count = 0; count < 5; count++) answers.push(await call('sendMessage', { chat_id, text: String(count) }))
    expect(answers.map((answer) => answer.error_code ?? 200)).toEqual([200, 200, 200, 429, 429])
    expect(answers.at(-1)?.parameters).toEqual({ retry_after: 1 })
  })
})
