import { randomUUID } from 'node:crypto'
import type { Sql } from '../../db/client.ts'
import { type Log, logIncident } from '../../log.ts'

/** Wakes whoever may have something to do: at once in this process, a moment later in the others. */
export type Bell = {
  /** Begins to hear the other processes. */
  listen: () => Promise<void>
  /** Other processes may work on that chat's updates too: more waits here than can be begun. */
  askForHelp: (chatId: string) => void
  /** There may be something new to say in that chat; committed before this is called. */
  tellOutgoing: (chatId: string) => void
  /** Told whenever there may be something new to say in that chat, here or elsewhere. Returns how to stop. */
  subscribe: (chatId: string, listener: () => void) => () => void
  stop: () => Promise<void>
}

/** PostgreSQL takes notices of less than 8,000 bytes. */
const mostChats = 200
const channel = 'kosh'
/** Twenty a second at most: notices are written one after another by all who commit. */
const gatherMs = 50

type Heard = { onHelp: (chatId: string) => void; onOutgoing: (chatId: string) => void }

export function createBell({ sql, log }: { sql: Sql; log: Log }, heard: Heard): Bell {
  const me = randomUUID().slice(0, 8)
  const listeners = new Map<string, Set<() => void>>()
  const gathered = { help: new Set<string>(), outgoing: new Set<string>() }
  let timer: NodeJS.Timeout | undefined
  let sending = Promise.resolve()

  const wakeListeners = (chatId: string) => {
    for (const listener of listeners.get(chatId) ?? []) listener()
  }
  const flush = async () => {
    timer = undefined
    for (const [kind, chats] of Object.entries(gathered)) {
      const ids = [...chats].slice(0, mostChats) // the rest is found by polling
      chats.clear()
      if (ids.length > 0) await sql`select pg_notify(${channel}, ${`${me} ${kind} ${ids.join(' ')}`})`
    }
  }
  const gather = (chats: Set<string>, chatId: string) => {
    chats.add(chatId)
    timer ??= setTimeout(() => {
      // A notice that is lost costs a moment: everybody looks by themselves too.
      sending = flush().catch((error) => void logIncident(log, error))
    }, gatherMs)
  }
  const hear = (notice: string) => {
    const [from, kind, ...chats] = notice.split(' ')
    if (from === me) return
    for (const chatId of chats) {
      if (kind === 'help') heard.onHelp(chatId)
      else {
        heard.onOutgoing(chatId)
        wakeListeners(chatId)
      }
    }
  }
  let unlisten = async () => {}

  return {
    async listen() {
      unlisten = (await sql.listen(channel, hear)).unlisten
    },
    askForHelp: (chatId) => gather(gathered.help, chatId),
    tellOutgoing(chatId) {
      wakeListeners(chatId)
      gather(gathered.outgoing, chatId)
    },
    subscribe(chatId, listener) {
      const of = listeners.get(chatId) ?? new Set()
      listeners.set(chatId, of.add(listener))
      return () => {
        of.delete(listener)
        if (of.size === 0 && listeners.get(chatId) === of) listeners.delete(chatId)
      }
    },
    async stop() {
      if (timer) {
        clearTimeout(timer)
        await flush().catch((error) => void logIncident(log, error))
      }
      await sending
      await unlisten()
    },
  }
}
