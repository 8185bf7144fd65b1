import { setTimeout as sleep } from 'node:timers/promises'
import { giveUpChat } from '../../db/chats.ts'
import type { Sql } from '../../db/client.ts'
import { isPassing } from '../../db/passing-trouble.ts'
import {
  hasDue,
  leaseSeconds,
  prolong,
  type Released,
  type Settled,
  settle,
  type Taken,
  takeDue,
} from '../../db/sendings.ts'
import { logIncident } from '../../log.ts'
import { createAllowance } from './allowance.ts'
import { createFloods, outcome, type SendDeps, whyOver } from './send-one.ts'
import { createRate, type Slot } from './share-rate.ts'

export type SendLoop = {
  /** Something is to be said in so many chats; not told how many, it looks until nothing is left. */
  wake: (chats?: number) => void
  /** Leave for one call that counts and is no message of the outbox; false where there is none before it stops. */
  mayCall: () => Promise<boolean>
  stop: () => Promise<void>
}

/** Messages on their way at a time. */
const mostOnTheWay = 40
/** Messages a chat may get at once before its pace counts. */
const burst = 3

/** Sends what is due behind one door: chats side by side, each chat's messages one after another, the most urgent first. */
export function startSendLoop(deps: SendDeps): SendLoop {
  const { sql, log, sender, now, fault } = deps
  const onTheWay = new Map<string, Promise<void>>()
  const rate = deps.pace && createRate(sql, sender.door, deps.pace.perSecond)
  const interval = deps.pace ? 1 / deps.pace.perChat : 0
  const chatPace = { interval, slackSeconds: (burst - 1) * interval }
  const door = { door: sender.door, slackSeconds: chatPace.slackSeconds }
  const silenceOf = createFloods()
  const later = new Set<Promise<unknown>>()
  const timers = new Set<NodeJS.Timeout>()
  let isStopped = false
  let wakes = 0
  let ring = () => {}

  const wakeIn = (seconds: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      wakes++
      ring()
    }, seconds * 1_000)
    timers.add(timer)
  }
  /** Goes on when the chat is given back; a stop waits for it. */
  const goOn = (running: Promise<unknown>) => {
    const one = running
      .catch((error) => void logIncident(log, error, { door: sender.door }))
      .finally(() => later.delete(one))
    later.add(one)
  }
  const send = async (taken: Taken, slot: Slot | undefined) => {
    const waits = slot?.wait() ?? 0
    if (waits > 0) await sleep(waits * 1_000)
    fault?.('claimed')
    const allowance = rate && slot && createAllowance(rate, slot, chatPace, taken.aheadSeconds, goOn)
    const settled = await outcome({ ...deps, rate, silenceOf }, taken, chatPace, allowance)
    const released = await settlePatiently(sql, settled, now().toISOString())
    fault?.('settled')
    if (settled.is_blocked) await giveUpChat(sql, taken.chatId, now().toISOString())
    if (settled.is_blocked) fault?.('given-up')
    if (settled.key !== null && settled.state !== 'pending') deps.onSettled(taken.chatId)
    if (released?.isDue) wakeIn(Math.max(0, released.restSeconds - chatPace.slackSeconds))
  }
  const begin = (taken: Taken, slot: Slot | undefined) => {
    const sending = send(taken, slot)
      // The lease runs out by itself, and what became of the message is then not known.
      .catch((error) => void logIncident(log, error, { chatId: taken.chatId, door: sender.door }))
      .finally(() => {
        if (onTheWay.size === mostOnTheWay) ring()
        onTheWay.delete(taken.chatId)
      })
    onTheWay.set(taken.chatId, sending)
  }
  /** Takes and begins what is due in so many chats; not told how many, in all. True where there may be more. */
  const round = async (wanted: number | undefined): Promise<boolean> => {
    const room = mostOnTheWay - onTheWay.size
    if (room === 0) return false
    // Looking costs nothing of the rate.
    if (rate && wanted === undefined && !(await hasDue(sql, { ...door, now: now().toISOString() }))) return false
    const slots = await rate?.take(Math.min(room, wanted ?? room))
    if (isStopped) return false
    if (slots?.count === 0) return true // it was waited for; somebody else took it
    const limit = slots?.count ?? room
    const taken = await takeDue(sql, { ...door, limit, now: now().toISOString() })
    // What needs no call takes no slot: the many that an outage made too late must not hold up the rest.
    for (const one of taken) begin(one, one.outgoing && !whyOver(one.outgoing, now()) ? slots?.next() : undefined)
    return taken.length === limit && (wanted === undefined || limit < wanted)
  }
  const loop = async () => {
    let hasMore = false
    while (!isStopped) {
      const wanted: number | undefined = hasMore || wakes === 0 || wakes >= mostOnTheWay ? undefined : wakes
      wakes = 0
      hasMore = await round(wanted).catch(async (error) => {
        if (isPassing(error)) log.warn({ door: sender.door, err: error }, 'the database asked for another try')
        else logIncident(log, error, { door: sender.door })
        await sleep(deps.pollMs)
        return false
      })
      if ((hasMore || wakes > 0) && onTheWay.size < mostOnTheWay) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deps.pollMs)
        ring = () => {
          clearTimeout(timer)
          resolve()
        }
        if (isStopped) ring()
      })
    }
  }
  const holding = setInterval(() => {
    if (onTheWay.size === 0) return
    prolong(sql, [...onTheWay.keys()]).catch((error) => void logIncident(log, error, { door: sender.door }))
  }, leaseSeconds * 300)
  const looping = loop()

  return {
    wake(chats = mostOnTheWay) {
      wakes += chats
      ring()
    },
    mayCall: async () => !rate || (await rate.one()) !== undefined,
    async stop() {
      isStopped = true
      rate?.stop()
      ring()
      await looping
      await Promise.all(onTheWay.values())
      await Promise.all(later)
      clearInterval(holding)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Times that an outcome is tried to be stored: where we are at fault, and where the database is away for a while (about ten seconds). */
const [fewTries, manyTries] = [4, 15]

/** What went out is not to be forgotten for a deadlock, nor for a database that is started anew. */
async function settlePatiently(sql: Sql, settled: Settled, now: string): Promise<Released | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await settle(sql, settled, now)
    } catch (error) {
      if (tries >= (isPassing(error) ? manyTries : fewTries)) throw error
      await sleep(Math.min(tries * 100, 1_000))
    }
  }
}
