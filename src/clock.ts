import cron from 'node-cron'
import type { HoldTick } from './app/reminders/hold-tick.ts'
import { type Log, logIncident } from './log.ts'

/** Ticks that call app; it holds no rule. */

/** What is done at a tick; it is given the instant. */
export type Task = (now: Date) => Promise<unknown>

export type ClockDeps = {
  /** node-cron expressions. */
  reminderCron: string
  feedCron: string
  tasks: { reminders: Task; searches?: Task; feeds?: Task; labour?: Task; retention?: Task }
  /** Only the replica that holds a task's tick does it. */
  hold: HoldTick
  log: Log
}

/** Seconds that a replica keeps a task's tick: when it dies, another takes over after that. */
const heldSeconds = 90

/** What is new is held against what people saved every minute, and what may be told is. */
const searchCron = '* * * * *'

/** The labour market is counted anew once an hour. */
const labourCron = '47 * * * *'

/** Rows past their time go once a night. */
const retentionCron = '17 3 * * *'

/** Starts ticking. `stop` lets what runs end. */
export function startClock({ reminderCron, feedCron, tasks, hold, log }: ClockDeps): { stop: () => Promise<void> } {
  const running = new Set<Promise<void>>()
  const planned = [
    { name: 'reminders', expression: reminderCron, task: tasks.reminders },
    { name: 'searches', expression: searchCron, task: tasks.searches },
    { name: 'feeds', expression: feedCron, task: tasks.feeds },
    { name: 'labour', expression: labourCron, task: tasks.labour },
    { name: 'retention', expression: retentionCron, task: tasks.retention },
  ]
  const tick = async (name: string, task: Task) => {
    try {
      if (await hold(name, heldSeconds)) await task(new Date())
    } catch (error) {
      logIncident(log, error, { task: name })
    }
  }
  const scheduled = planned.flatMap(({ name, expression, task }) => {
    if (!task) return []
    let isRunning = false
    const run = async () => {
      // A tick that comes while the last one works is left out; the next finds what is due.
      if (isRunning) return
      isRunning = true
      const one = tick(name, task)
      running.add(one)
      await one
      running.delete(one)
      isRunning = false
    }
    return [cron.schedule(expression, run, { name })]
  })
  return {
    stop: async () => {
      await Promise.all(scheduled.map((one) => one.destroy()))
      await Promise.all(running)
    },
  }
}
