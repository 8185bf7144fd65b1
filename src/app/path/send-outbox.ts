import { setTimeout as sleep } from 'node:timers/promises'
import { giveUpChat } from '../../db/chats.ts'
import type { Sql } from '../../db/client.ts'
import type { StoredOutgoing } from '../../db/outbox.ts'
import { isPassing } from '../../db/passing-trouble.ts'
import { pauseBot } from '../../db/rate-budgets.ts'
import type { Keyring } from '../../db/sealing.ts'
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
import { type Log, logIncident } from '../../log.ts'
import type { Delivery, DoorSender, Outgoing } from './door.ts'
import { openOutgoing } from './open-outgoing.ts'
import { createRate, type Rate } from './share-rate.ts'

/** How fast a door may be sent to: all of it (messages a second over all replicas), and one chat after a burst of three. */
export type Pace = { perSecond: number; perChat: number }

export type SendDeps = {
  sql: Sql
  keyring: Keyring
  log: Log
  sender: DoorSender
  /** None where nobody counts. */
  pace: Pace | undefined
  pollMs: number
  /** Something was settled that a page may show only now. */
  onSettled: (chatId: string) => void
  now: () => Date
}

export type SendLoop = {
  /** Something is to be said in so many chats; not told how many, it looks until nothing is left. */
  wake: (chats?: number) => void
  stop: () => Promise<void>
}

/** Messages on their way at a time. */
const mostOnTheWay = 40
/** Messages a chat may get at once before its pace counts. */
const burst = 3
/** Seconds after which a door that has not answered will not. */
const patienceSeconds = 60

/** Sends what is due behind one door: chats side by side, each chat's messages one after another, the most urgent first. */
export function startSendLoop(deps: SendDeps): SendLoop {
  const { sql, log, sender, now } = deps
  const onTheWay = new Map<string, Promise<void>>()
  const rate = deps.pace && createRate(sql, sender.door, deps.pace.perSecond)
  const interval = deps.pace ? 1 / deps.pace.perChat : 0
  const chatPace = { interval, slackSeconds: (burst - 1) * interval }
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
  const send = async (taken: Taken, slot: number) => {
    if (slot > 0) await sleep(slot * 1_000)
    const settled = await outcome(deps, rate, taken, chatPace)
    const released = await settlePatiently(sql, settled, now().toISOString())
    if (settled.is_blocked) await giveUpChat(sql, taken.chatId, now().toISOString())
    if (settled.key !== null && settled.state !== 'pending') deps.onSettled(taken.chatId)
    if (released?.isDue) wakeIn(Math.max(0, released.restSeconds - chatPace.slackSeconds))
  }
  const begin = (taken: Taken, slot: number) => {
    const sending = send(taken, slot)
      // The lease runs out by itself, and what became of the message is then not known.
      .catch((error) => void logIncident(log, error, { chatId: taken.chatId, door: sender.door }))
      .finally(() => {
        if (onTheWay.size === mostOnTheWay) ring()
        onTheWay.delete(taken.chatId)
      })
    onTheWay.set(taken.chatId, sending)
  }
  /** Takes and begins what is due; true where there may be more. */
  const round = async (wanted: number): Promise<boolean> => {
    const room = mostOnTheWay - onTheWay.size
    const at = now().toISOString()
    if (room === 0) return false
    // Looking costs nothing of the rate.
    if (rate && wanted === 0 && !(await hasDue(sql, sender.door, at))) return false
    const slots = rate ? await rate.take(Math.min(room, Math.max(wanted, 1))) : { count: room, waits: () => 0 }
    if (slots.count === 0 || isStopped) return false
    const taken = await takeDue(sql, {
      door: sender.door,
      limit: slots.count,
      slackSeconds: chatPace.slackSeconds,
      now: now().toISOString(),
    })
    for (const one of taken) begin(one, slots.waits())
    return taken.length === slots.count && (slots.count < wanted || wanted === mostOnTheWay)
  }
  const loop = async () => {
    let wanted = 0
    while (!isStopped) {
      const woken = Math.min(Math.max(wanted, wakes), mostOnTheWay)
      wakes = 0
      const hasMore = await round(woken).catch(async (error) => {
        if (isPassing(error)) log.warn({ door: sender.door, err: error }, 'the database asked for another try')
        else logIncident(log, error, { door: sender.door })
        await sleep(deps.pollMs)
        return false
      })
      wanted = hasMore ? mostOnTheWay : 0
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
    async stop() {
      isStopped = true
      rate?.stop()
      ring()
      await looping
      await Promise.all(onTheWay.values())
      clearInterval(holding)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Sends it unless it need not or must not be sent, and tells what is to be stored of it. */
async function outcome(
  deps: SendDeps,
  rate: Rate | undefined,
  { chatId, touched, outgoing: stored }: Taken,
  { interval, slackSeconds }: { interval: number; slackSeconds: number },
): Promise<Settled> {
  const kept: Settled = {
    chat_id: chatId,
    touched,
    key: stored?.key ?? null,
    attempt: stored?.attempt ?? 0,
    state: 'pending',
    is_repeat: false,
    message_id: null,
    is_live: false,
    sets_keyboard: false,
    keyboard_message_id: null,
    is_blocked: false,
    pace: 0,
    rest: 0,
  }
  if (!stored) return kept
  const opened = openOr(deps, stored)
  const refusal = opened ? whyNot(stored, opened, deps.now()) : 'failed'
  if (!opened || refusal) return { ...kept, state: refusal ?? 'failed' }
  const delivery = await deliver(deps, opened)
  const sent = { ...kept, pace: interval }
  switch (delivery.is) {
    case 'sent':
      return {
        ...sent,
        state: 'sent',
        message_id: delivery.messageId ?? null,
        is_live: opened.body.kind === 'card',
        sets_keyboard: delivery.keyboardMessageId !== undefined,
        keyboard_message_id: delivery.keyboardMessageId ?? null,
      }
    case 'later':
      if (delivery.everybody && deps.pace) {
        rate?.drop()
        await pauseBot(deps.sql, deps.sender.door, deps.pace.perSecond, delivery.afterMs)
      }
      return { ...sent, rest: delivery.afterMs / 1_000 + slackSeconds }
    case 'blocked':
      return { ...sent, state: 'refused', is_blocked: true }
    case 'failed':
      deps.log.warn({ chatId, door: deps.sender.door, code: delivery.code }, 'a message could not be sent')
      return { ...sent, state: 'failed' }
    case 'unknown':
      return isWorthRepeating(stored) ? { ...sent, is_repeat: true } : { ...sent, state: 'unknown' }
  }
}

function openOr({ keyring, log }: SendDeps, stored: StoredOutgoing): Outgoing | undefined {
  try {
    return openOutgoing(keyring, stored)
  } catch (error) {
    logIncident(log, error, { chatId: stored.chat.id })
    return undefined
  }
}

/** A reply, or what the law wants: better twice than never, if it says so. */
const isWorthRepeating = ({ class: kind, isRepeat }: StoredOutgoing) =>
  (kind === 'reply' || kind === 'legal') && !isRepeat

/** Why it is not sent after all: too late, overtaken by a newer card, or nobody wants to hear it. */
function whyNot(stored: StoredOutgoing, { body }: Outgoing, now: Date): 'expired' | 'refused' | undefined {
  const { chat, expiresAt, isStopped } = stored
  if (chat.isBlocked || (isStopped && stored.class !== 'reply')) return 'refused'
  if (expiresAt !== null && new Date(expiresAt) <= now) return 'expired'
  if (body.kind === 'card' && chat.liveVersion !== null && (stored.cardVersion ?? 0) < chat.liveVersion)
    return 'expired'
  return undefined
}

async function deliver({ sender, log }: SendDeps, outgoing: Outgoing): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<Delivery>((resolve) => {
      timer = setTimeout(resolve, patienceSeconds * 1_000, { is: 'unknown' }).unref()
    })
    return await Promise.race([sender.deliver(outgoing), late])
  } catch (error) {
    logIncident(log, error, { chatId: outgoing.chat.id, door: sender.door })
    return { is: 'unknown' }
  } finally {
    clearTimeout(timer)
  }
}

/** What went out is not to be forgotten for a deadlock or a connection that broke. */
async function settlePatiently(sql: Sql, settled: Settled, now: string): Promise<Released | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await settle(sql, settled, now)
    } catch (error) {
      if (tries === 4) throw error
      await sleep(tries * 100)
    }
  }
}
