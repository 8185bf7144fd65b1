import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../db/client.ts'
import { takeSlice } from '../../db/rate-budgets.ts'

/** Messages that may be sent now; `waits` tells for each in turn how many seconds later than now. */
export type Slots = { count: number; waits: () => number }

/** The rate of a bot, as this process takes of it. */
export type Rate = {
  /** Whether something of the last slice is left. */
  hasLeft: () => boolean
  take: (wanted: number) => Promise<Slots>
  /** The server asked for silence: what is left is not used. */
  drop: () => void
  stop: () => void
}

/** Seconds' worth of the rate that is taken at a time: no more than what a reply can wait for, no less than is worth a statement. */
const [mostSeconds, leastSeconds] = [0.2, 0.02]
/** Milliseconds after which what is left of a slice is forgotten. */
const goodForMs = 1_000

/** Takes of the shared rate what is wanted, in small slices spread evenly over their time. */
export function createRate(sql: Sql, bot: string, perSecond: number): Rate {
  const most = Math.max(1, Math.floor(perSecond * mostSeconds))
  const least = Math.ceil(perSecond * leastSeconds)
  const stopping = new AbortController()
  /** Of the slice: how many are left, and when the next of them may go, in milliseconds of the process. */
  let left = 0
  let nextAt = 0
  const hasLeft = () => left > 0 && performance.now() <= nextAt + goodForMs

  return {
    hasLeft,
    async take(wanted) {
      if (!hasLeft()) {
        const slice = await takeSlice(sql, bot, perSecond, Math.min(most, Math.max(wanted, least)))
        await sleep(Math.min(slice.inSeconds, 1) * 1_000, undefined, { signal: stopping.signal }).catch(() => {})
        left = slice.count
        nextAt = performance.now()
      }
      return {
        count: Math.min(left, wanted),
        waits() {
          const seconds = Math.max(0, nextAt - performance.now()) / 1_000
          left = Math.max(0, left - 1)
          nextAt += 1_000 / perSecond
          return seconds
        },
      }
    },
    drop() {
      left = 0
    },
    stop: () => stopping.abort(),
  }
}
