import PgBoss from 'pg-boss'
import { z } from 'zod'
import { answer, call, due, env, firstChat, hear, isUrgent, reminder } from './bare-bot.ts'

/**
 * One peer: reminders as jobs of pg-boss, ten workers that each take three a second, which is its way of keeping to thirty; a call
 * that is refused is a job that is tried again after a second. Answers to people are jobs of a higher priority. Told
 * how many are due and the first of their chats; prints `ready` once all are stored.
 */
const Job = z.object({ chat: z.number(), text: z.string() })
const queue = 'send'
const workers = 10
const perWorker = 3

const boss = new PgBoss({ connectionString: env.DATABASE_URL, max: 20 })
boss.on('error', (error) => console.error(error))
await boss.start()
await boss.createQueue(queue)

for (let from = 0; from < due; from += 5_000)
  await boss.insert(
    Array.from({ length: Math.min(5_000, due - from) }, (_, index) => ({
      name: queue,
      data: { chat: firstChat + from + index, text: reminder },
      priority: isUrgent(from + index) ? 2 : 1,
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

await hear((chat) => boss.send(queue, { chat, text: answer }, { priority: 10 }))
