import type { Database, Sql } from '../../db/client.ts'
import type { Keyring } from '../../db/sealing.ts'
import { recoverSendings } from '../../db/sendings.ts'
import { type Log, logIncident } from '../../log.ts'
import type { Core, Door } from '../talk/turn.ts'
import { createBell } from './bell.ts'
import type { Arrival, DoorSender } from './door.ts'
import { type Listed, listOutgoing } from './list-outgoing.ts'
import type { Pace, SendDeps } from './send-one.ts'
import { startSendLoop } from './send-outbox.ts'
import { createTaking } from './take-update.ts'
import { startWorkLoop } from './work-loop.ts'

export type MachineryDeps = {
  db: Database
  sql: Sql
  keyring: Keyring
  core: Core
  /** Of the doors that this process can send through. */
  senders: DoorSender[]
  /** How fast Telegram may be sent to; the other doors are not counted. */
  rates: Pace
  log: Log
  now?: () => Date
  /** Transactions of turns at a time (2); each holds a connection. */
  workers?: number
  /** Milliseconds between looks at what nobody was told of (250). */
  pollMs?: number
  /** See `SendDeps`. */
  fault?: SendDeps['fault']
}

/** Everything between the doors and the core. */
export type Machinery = {
  /** Stores what came in and has it worked on; once it returns, the door may acknowledge. */
  take: (arrival: Arrival) => Promise<'taken' | 'known'>
  /** Told whenever there may be something new to say in that chat. Returns how to stop. */
  subscribe: (chatId: string, listener: () => void) => () => void
  listOutgoing: (chatId: string, afterSequence: number, limit?: number) => Promise<Listed[]>
  /** Something was queued and committed: it need not wait for the next look. */
  wake: () => void
  /** Waits for leave to make one call behind that door that counts and is no message of the outbox. */
  mayCall: (door: Door) => Promise<boolean>
  /** Lets what runs end; what waits stays stored. */
  stop: () => Promise<void>
}

/** Starts working on what came in and sending what there is to say, beside any number of other processes. */
export async function startMachinery(deps: MachineryDeps): Promise<Machinery> {
  const { db, sql, keyring, core, log, now = () => new Date(), workers = 2, pollMs = 250 } = deps
  /** In how many chats something is to be said, where that is known. */
  const wakeSenders = (chats?: number) => {
    for (const { loop } of sending) loop.wake(chats)
  }
  const bell = createBell({ sql, log }, { onHelp: (chatId) => working.wake(chatId), onOutgoing: () => wakeSenders(1) })
  const doors = new Set<Door>(deps.senders.map(({ door }) => door))
  const sending = deps.senders.map((sender) => ({
    door: sender.door,
    loop: startSendLoop({
      sql,
      keyring,
      log,
      sender,
      now,
      pollMs,
      fault: deps.fault,
      pace: sender.door === 'telegram' ? deps.rates : undefined,
      onSettled: sender.door === 'web' ? (chatId) => bell.tellOutgoing(chatId) : () => {},
    }),
  }))
  const working = startWorkLoop({
    db,
    sql,
    keyring,
    core,
    log,
    now,
    workers,
    pollMs,
    onDone(chatId, door) {
      // What this process sends by itself, and no page waits for, the others need not hear of.
      if (door !== 'telegram' || !doors.has(door)) bell.tellOutgoing(chatId)
      sending.find((one) => one.door === door)?.loop.wake(1)
    },
    onCrowd: (chatId) => bell.askForHelp(chatId),
  })
  const take = createTaking({ db, sql, keyring })
  const recovering = repeat(recoverMs, async () => {
    const dead = await recoverSendings(sql, now().toISOString())
    for (const { chatId, lost } of dead)
      if (lost.length > 0) log.warn({ chatId, count: lost.length }, 'it is not known whether a message was sent')
    if (dead.length > 0) wakeSenders()
  })

  function repeat(ms: number, look: () => Promise<void>) {
    let running: Promise<unknown> = Promise.resolve()
    const timer = setInterval(() => {
      running = look().catch((error) => void logIncident(log, error))
    }, ms)
    return async () => {
      clearInterval(timer)
      await running
    }
  }

  await bell.listen()

  return {
    async take(arrival) {
      const took = await take(arrival, now())
      if (took.is === 'taken') working.wake(took.chatId)
      if (took.is === 'dropped') {
        bell.tellOutgoing(took.chatId)
        wakeSenders(1)
      }
      return took.is === 'known' ? 'known' : 'taken'
    },
    subscribe: bell.subscribe,
    listOutgoing: (chatId, afterSequence, limit) => listOutgoing({ sql, keyring }, chatId, afterSequence, limit),
    wake: () => wakeSenders(),
    mayCall: async (door) => (await sending.find((one) => one.door === door)?.loop.mayCall()) ?? true,
    async stop() {
      await working.stop()
      await Promise.all(sending.map(({ loop }) => loop.stop()))
      await recovering()
      await bell.stop()
    },
  }
}

const recoverMs = 1_000
