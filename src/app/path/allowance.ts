import { setTimeout as sleep } from 'node:timers/promises'
import type { Allowance } from './door.ts'
import type { Rate, Slot } from './share-rate.ts'

/** How fast one chat may be sent to, seconds a call, and how many seconds it may run ahead of that. */
export type ChatPace = { interval: number; slackSeconds: number }

export type CountedAllowance = Allowance & {
  /** Calls that were made, or will be. */
  calls: () => number
  /** The delivery is over. */
  done: () => void
}

/** The call before may have taken longer on its way than the next. */
const wayMs = 30

/**
 * Leave for the calls of one delivery: the first by the slot that was taken for it, each further by one of its own, and all at
 * the pace of the chat. `later` is handed what goes on after the delivery.
 */
export function createAllowance(
  rate: Rate,
  slot: Slot,
  { interval, slackSeconds }: ChatPace,
  aheadSeconds: number,
  later: (running: Promise<unknown>) => void,
): CountedAllowance {
  const began = performance.now()
  let calls = 0
  /** Of the call made last. */
  let last = slot
  /** Seconds until the chat has caught up with what was sent. */
  const ahead = () => aheadSeconds + calls * interval - (performance.now() - began) / 1_000

  return {
    async ask() {
      if (calls === 0) {
        calls = 1
        slot.made()
        return true
      }
      const tooFar = ahead() - slackSeconds
      if (tooFar > 0) await sleep(tooFar * 1_000 + wayMs)
      const next = await rate.one()
      if (!next) return false
      calls++
      last = next
      last.made()
      return true
    },
    whenRoom(call) {
      if (ahead() > slackSeconds) return
      calls++
      const make = async () => {
        const one = await rate.one()
        one?.made()
        if (one) await call()
        one?.answered()
      }
      later(make())
    },
    calls: () => calls,
    done() {
      if (calls > 0) last.answered()
    },
  }
}
