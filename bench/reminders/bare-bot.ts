import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** What both peers need of the Bot API: a call, and what people say. */

const Env = z.object({ DATABASE_URL: z.string(), BOT_TOKEN: z.string(), TELEGRAM_API_ROOT: z.string() })
export const env = Env.parse(process.env)

/** How many jobs there are, and the number of the first one's chat; each has its own. */
export const [due = 0, firstChat = 0] = process.argv.slice(2).map(Number)

export const reminder = 'Напоминание: граница, завтра, в полдень. Возьмите документы.'
export const answer = 'Что вам нужно?'
/** Every fifth reminder is of a duty. */
export const isUrgent = (index: number) => index % 5 === 0

const Answer = z.looseObject({ parameters: z.looseObject({ retry_after: z.number().optional() }).optional() })
const Updates = z.object({
  result: z.array(
    z.object({ update_id: z.number(), message: z.object({ chat: z.object({ id: z.number() }) }).optional() }),
  ),
})

export async function call(method: string, payload: object): Promise<{ status: number; body: unknown }> {
  const answered = await fetch(`${env.TELEGRAM_API_ROOT}/bot${env.BOT_TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  return { status: answered.status, body: await answered.json() }
}

/** Sends, and where it is refused waits for as long as it is told to and tries again. */
export async function sendUntilTaken(chat: number, text: string): Promise<void> {
  for (;;) {
    const { status, body } = await call('sendMessage', { chat_id: chat, text })
    if (status === 200) return
    if (status !== 429) throw new Error(`expected a message to be sent: ${status}`)
    await sleep((Answer.parse(body).parameters?.retry_after ?? 1) * 1_000)
  }
}

/** Hands over the chat of each message that comes in, for ever. */
export async function hear(say: (chat: number) => unknown): Promise<never> {
  for (let offset = 0; ; ) {
    const { body } = await call('getUpdates', { offset, timeout: 20 })
    for (const { update_id, message } of Updates.parse(body).result) {
      offset = update_id + 1
      if (message) await say(message.chat.id)
    }
  }
}
