import { setTimeout as sleep } from 'node:timers/promises'
import { listUndoneChats } from '../../db/inbox.ts'
import { logIncident } from '../../log.ts'
import type { Door } from '../talk/turn.ts'
import { type WorkDeps, workOnChat } from './work-inbox.ts'

export type WorkLoopDeps = WorkDeps & {
  /** Turns at a time; each holds a connection. */
  workers: number
  pollMs: number
  /** A turn was committed: there may be something to say. */
  onDone: (chatId: string, door: Door) => void
  /** More waits than this process can begin at once. */
  onCrowd: (chatId: string) => void
}

export type WorkLoop = {
  /** Something came in there. */
  wake: (chatId: string) => void
  /** Lets running turns end and begins none. */
  stop: () => Promise<void>
}

/** Milliseconds until a person whom somebody else works on is tried again, and how often; later the poll finds them. */
const busyMs = 20
const busyTries = 10

/** Works on whatever is undone, chats side by side, each in its turn; woken by whoever stores something, and by looking now and then. */
export function startWorkLoop(deps: WorkLoopDeps): WorkLoop {
  const waiting = new Map<string, number>() // chat, and how often it was found busy
  const running = new Map<string, Promise<void>>()
  const wokenMeanwhile = new Set<string>()
  const later = new Set<NodeJS.Timeout>()
  let isStopped = false

  const begin = () => {
    for (const [chatId, tries] of waiting) {
      if (isStopped || running.size >= deps.workers) return
      waiting.delete(chatId)
      running.set(chatId, run(chatId, tries))
    }
  }
  const queue = (chatId: string, tries = 0) => {
    if (isStopped) return
    if (running.has(chatId)) wokenMeanwhile.add(chatId)
    else waiting.set(chatId, tries)
    begin()
  }
  const queueLater = (chatId: string, tries: number) => {
    const timer = setTimeout(() => {
      later.delete(timer)
      queue(chatId, tries)
    }, busyMs)
    later.add(timer)
  }
  const run = async (chatId: string, tries: number) => {
    let again = false
    try {
      const worked = await workOnChat(deps, chatId)
      if (worked.is === 'done') {
        deps.onDone(worked.chatId, worked.door)
        again = worked.hasMore
      } else if (worked.is === 'busy' && tries < busyTries) queueLater(chatId, tries + 1)
    } catch (error) {
      logIncident(deps.log, error, { chatId })
      await sleep(deps.pollMs) // the database is away, or we are at fault: not in a tight circle
    }
    running.delete(chatId)
    if (wokenMeanwhile.delete(chatId) || again) queue(chatId)
    else begin()
  }
  const poll = async () => {
    while (!isStopped) {
      await sleep(deps.pollMs)
      if (isStopped || waiting.size > 0) continue
      const chats = await listUndoneChats(deps.sql).catch((error) => {
        logIncident(deps.log, error)
        return []
      })
      for (const chatId of chats) if (!running.has(chatId)) queue(chatId)
    }
  }
  const polling = poll()

  return {
    wake(chatId) {
      queue(chatId)
      if (waiting.size > deps.workers) deps.onCrowd(chatId)
    },
    async stop() {
      isStopped = true
      waiting.clear()
      for (const timer of later) clearTimeout(timer)
      await Promise.all(running.values())
      await polling
    },
  }
}
