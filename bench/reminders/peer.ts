import PgBoss from 'pg-boss'
import { z } from 'zod'

/**
 * The peer: reminders as jobs of pg-boss, ten workers that each take three a second, which is its way of keeping to thirty; a call
 * that is refused is a job that is tried again after a second. Answers to people are jobs of a higher priority. Told
 * how many are due and the first of their chats; prints `ready` once all are stored.
 */
const Env = z.object({ DATABASE_URL: z.string(), BOT_TOKEN: z.string(), TELEGRAM_API_ROOT: z.string() })
const env = Env.parse(process.env)
const Job = z.object({ chat: z.number(), text: z.string() })
const Updates = z.object({
  result: z.array(
    z.object({ update_id: z.number(), message: z.object({ chat: z.object({ id: z.number() }) }).optional() }),
  ),
})
const queue = 'send'
const workers = 10
const perWorker = 3

const boss = new PgBoss({ connectionString: env.DATABASE_URL, max: 20 })
boss.on('error', (error) => console.error(error))
await boss.start()
await boss.createQueue(queue)

async function call(method: string, payload: object): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${env.TELEGRAM_API_ROOT}/bot${env.BOT_TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  return { status: answer.status, body: await answer.json() }
}

const [due = 0, firstChat = 0] = process.argv.slice(2).map(Number)
for (let from = 0; from < due; from += 5_000)
  await boss.insert(
    Array.from({ length: Math.min(5_000, due - from) }, (_, index) => ({
      name: queue,
      data: { chat: firstChat + from + index, text: 'Напоминание: граница, завтра, в полдень. Возьмите документы.' },
      priority: (from + index) % 5 === 0 ? 2 : 1,
      retryLimit: 100,
      retryDelay: 1,
    })),
  )

for (let worker = 0; worker < workers; worker++)
  await boss.work(queue, { batchSize: perWorker, pollingIntervalSeconds: 1 }, async (jobs) => {
    await Promise.all(
      jobs.map(async ({ id, data }) => {
        const { chat, text } = Job.parse(data)
        const { status } = await call('sendMessage', { chat_id: chat, text })
        // A batch fails as one: what was refused is put back by itself, so that the others are not sent twice.
        if (status === 429) await boss.send(queue, { chat, text }, { priority: 3, startAfter: 1 })
        else if (status !== 200) throw new Error(`expected job ${id} to be sent: ${status}`)
      }),
    )
  })
process.stdout.write('ready\n')

for (let offset = 0; ; ) {
  const { body } = await call('getUpdates', { offset, timeout: 20 })
  for (const { update_id, message } of Updates.parse(body).result) {
    offset = update_id + 1
    if (message) await boss.send(queue, { chat: message.chat.id, text: 'Что вам нужно?' }, { priority: 10 })
  }
}
