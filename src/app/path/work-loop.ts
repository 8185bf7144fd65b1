import { setTimeout as sleep } from 'node:timers/promises'
import { listUndoneChats } from '../../db/inbox.ts'
import { logIncident } from '../../log.ts'
import type { Door } from '../talk/turn.ts'
import { mostTogether, type WorkDeps, type Worked, workOnChats } from './work-inbox.ts'

export type WorkLoopDeps = WorkDeps & {
  /** Transactions at a time, of one turn or several; each holds a connection. */
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

/** How often a chat was found busy, and whether it is to be worked on by itself. */
type Waiting = { tries: number; isAlone: boolean }

/** Whom to work on next, longest waiting first: one alone, or all that need not be. */
function nextOf(waiting: ReadonlyMap<string, Waiting>): [string, Waiting][] {
  const [first] = waiting
  if (!first || first[1].isAlone) return first ? [first] : []
  return [...waiting].filter(([, { isAlone }]) => !isAlone).slice(0, mostTogether)
}

/** Works on whatever is undone, chats side by side, each in its turn; woken by whoever stores something, and by looking now and then. */
export function startWorkLoop(deps: WorkLoopDeps): WorkLoop {
  const waiting = new Map<string, Waiting>()
  const running = new Map<string, Promise<void>>()
  const wokenMeanwhile = new Set<string>()
  const later = new Set<NodeJS.Timeout>()
  let busyWorkers = 0
  let isBeginning = false
  let isStopped = false

  const begin = () => {
    while (!isStopped && busyWorkers < deps.workers && waiting.size > 0) {
      const chats = nextOf(waiting)
      for (const [chatId] of chats) waiting.delete(chatId)
      busyWorkers++
      const run = runTogether(chats)
      for (const [chatId] of chats) running.set(chatId, run)
    }
  }
  /** Once everything that has come by now is heard: what was stored together is worked on together. */
  const beginSoon = () => {
    if (isBeginning) return
    isBeginning = true
    setImmediate(() => {
      isBeginning = false
      begin()
    })
  }
  const queue = (chatId: string, more: Partial<Waiting> = {}) => {
    if (isStopped) return
    if (running.has(chatId)) wokenMeanwhile.add(chatId)
    else waiting.set(chatId, { tries: 0, isAlone: false, ...more })
    beginSoon()
  }
  const queueLater = (chatId: string, tries: number) => {
    const timer = setTimeout(() => {
      later.delete(timer)
      queue(chatId, { tries })
    }, busyMs)
    later.add(timer)
  }
  const runTogether = async (chats: readonly (readonly [string, Waiting])[]) => {
    let worked: Worked[] = []
    try {
      worked = await workOnChats(
        deps,
        chats.map(([chatId]) => chatId),
      )
    } catch (error) {
      for (const [chatId] of chats) logIncident(deps.log, error, { chatId })
      await sleep(deps.pollMs) // the database is away, or we are at fault: not in a tight circle
    }
    busyWorkers--
    const again = new Map<string, Partial<Waiting>>()
    chats.forEach(([chatId, { tries }], index) => {
      const one = worked[index]
      running.delete(chatId)
      if (wokenMeanwhile.delete(chatId)) again.set(chatId, {})
      if (one?.is === 'done') deps.onDone(one.chatId, one.door)
      if (one?.is === 'done' && one.hasMore) again.set(chatId, {})
      if (one?.is === 'alone') again.set(chatId, { isAlone: true })
      if (one?.is === 'busy' && tries < busyTries && !again.has(chatId)) queueLater(chatId, tries + 1)
    })
    for (const [chatId, how] of again) queue(chatId, how)
    begin()
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
      if (busyWorkers === deps.workers && waiting.size > deps.workers) deps.onCrowd(chatId)
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
