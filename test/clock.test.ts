import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { startClock } from '../src/clock.ts'
import { createLog } from '../src/log.ts'

const log = createLog('silent', new PassThrough())

/** The first time it is called. */
function once() {
  let done: (now: Date) => void = () => {}
  const called = new Promise<Date>((resolve) => {
    done = resolve
  })
  return { called, done: async (now: Date) => done(now) }
}

it('a tick calls its task with the instant, where this replica holds the tick; a task that fails does not stop the clock', async () => {
  const { called, done } = once()
  const asked: string[] = []
  let ticks = 0
  const clock = startClock({
    reminderCron: '* * * * * *',
    feedCron: '* * * * * *',
    tasks: {
      reminders: async (now) => {
        ticks += 1
        if (ticks === 1) throw new Error('the first one fails')
        await done(now)
      },
      feeds: async () => {
        throw new Error('held by another replica')
      },
    },
    hold: async (task) => {
      asked.push(task)
      return task === 'reminders'
    },
    log,
  })
  expect(await called).toBeInstanceOf(Date)
  await clock.stop()
  expect(ticks).toBe(2)
  expect(asked).toContain('feeds')
})
