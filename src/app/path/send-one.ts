import type { Sql } from '../../db/client.ts'
import type { StoredOutgoing } from '../../db/outbox.ts'
import { pauseBot } from '../../db/rate-budgets.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Settled, Taken } from '../../db/sendings.ts'
import { type Log, logIncident } from '../../log.ts'
import type { ChatPace, CountedAllowance } from './allowance.ts'
import type { Allowance, Delivery, DoorSender, Outgoing } from './door.ts'
import { openOutgoing } from './open-outgoing.ts'
import type { Rate } from './share-rate.ts'

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
  /** Called at each point where the process might die; a test dies there. */
  fault?: ((point: FaultPoint) => unknown) | undefined
}

/** On the way of one message, in this order. */
export const faultPoints = ['claimed', 'opened', 'delivered', 'settled', 'given-up'] as const
export type FaultPoint = (typeof faultPoints)[number]

/** Seconds after which a door that has not answered will not. */
const patienceSeconds = 60

/**
 * For how many milliseconds everybody is silent when the server has heard too much in a chat. It does not tell of whom: the bot
 * waits a moment, and for as long as it was asked to only where another chat hears the same meanwhile.
 */
export function createFloods(): (chatId: string, afterMs: number) => number {
  let last: { chatId: string; until: number } | undefined
  return (chatId, afterMs) => {
    const at = performance.now()
    const isOfAll = last !== undefined && last.chatId !== chatId && at < last.until
    last = { chatId, until: at + afterMs }
    return isOfAll ? afterMs : Math.min(afterMs, momentMs)
  }
}

const momentMs = 1_000

type OutcomeDeps = SendDeps & { rate: Rate | undefined; silenceOf: (chatId: string, afterMs: number) => number }

/** Sends it unless it need not or must not be sent, and tells what is to be stored of it. */
export async function outcome(
  deps: OutcomeDeps,
  { chatId, touched, outgoing: stored }: Taken,
  { interval, slackSeconds }: ChatPace,
  allowance: CountedAllowance | undefined,
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
  // Asked for since this one was chosen; whoever goes on calling is refused for longer.
  const silentMs = deps.rate?.silentMs() ?? 0
  if (silentMs > 0) return { ...kept, rest: silentMs / 1_000 + slackSeconds }
  deps.fault?.('opened')
  const delivery = await deliver(deps, opened, allowance)
  allowance?.done()
  deps.fault?.('delivered')
  const sent = { ...kept, pace: interval * Math.max(1, allowance?.calls() ?? 1) }
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
        const { everybody, afterMs } = delivery
        const silenceMs = everybody === 'maybe' ? deps.silenceOf(chatId, afterMs) : afterMs
        deps.rate?.silence(silenceMs)
        await pauseBot(deps.sql, deps.sender.door, deps.pace.perSecond, silenceMs)
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

/** Why it is not sent, as far as can be told without opening it: no call is made for that. */
export function whyOver(
  { chat, expiresAt, isStopped, class: kind }: StoredOutgoing,
  now: Date,
): 'expired' | 'refused' | undefined {
  if (chat.isBlocked || (isStopped && kind !== 'reply')) return 'refused'
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : undefined
}

/** Why it is not sent after all: too late, overtaken by a newer card, or nobody wants to hear it. */
function whyNot(stored: StoredOutgoing, { body }: Outgoing, now: Date): 'expired' | 'refused' | undefined {
  const { chat } = stored
  const over = whyOver(stored, now)
  if (over) return over
  if (body.kind === 'card' && chat.liveVersion !== null && (stored.cardVersion ?? 0) < chat.liveVersion)
    return 'expired'
  return undefined
}

async function deliver({ sender, log }: SendDeps, outgoing: Outgoing, allowance?: Allowance): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<Delivery>((resolve) => {
      timer = setTimeout(resolve, patienceSeconds * 1_000, { is: 'unknown' }).unref()
    })
    return await Promise.race([sender.deliver(outgoing, allowance), late])
  } catch (error) {
    logIncident(log, error, { chatId: outgoing.chat.id, door: sender.door })
    return { is: 'unknown' }
  } finally {
    clearTimeout(timer)
  }
}
