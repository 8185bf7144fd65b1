import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../db/client.ts'
import { delayBudget, takeSlice } from '../../db/rate-budgets.ts'

/** The right to make one call that counts. */
export type Slot = {
  /** Seconds until it may be made. */
  wait: () => number
  /** Told when the call is made, and when it was answered: what came late must not meet what comes a second later. */
  made: () => void
  answered: () => void
}

/** Calls that may be made soon, each in its turn. */
export type Slots = { count: number; next: () => Slot }

/** The rate of a bot, as this process takes of it. */
export type Rate = {
  take: (wanted: number) => Promise<Slots>
  /** Waits until one call may be made, now; `undefined` where the process stops before that. */
  one: () => Promise<Slot | undefined>
  /** The server asked for silence of so many milliseconds: what is left is not used. */
  silence: (ms: number) => void
  /** Milliseconds of that which are left. */
  silentMs: () => number
  stop: () => void
}

/** Seconds' worth of the rate that is taken at a time: no more than what a reply can wait for, no less than is worth a statement. */
const [mostSeconds, leastSeconds] = [0.2, 0.02]
/**
 * The share of the rate that is kept back: a call may come so much of a second late without harm. Half of it is what we may see of a
 * delay before we make up for it; the other half is for what we do not see.
 */
const spare = 0.015
const toleranceMs = (1_000 * spare) / 2
/** Of how late an answer comes, what may be put down to the way there and not to the server's own time: more after each refusal. */
const [leastWayMs, mostWayMs] = [50, 200]
/** An answer that comes so late tells that the server stood still before it counted: the whole of it is put down to the way. */
const stillMs = 250
/** Milliseconds by which the shortest way may have grown since the answer before: a server that is slow for all counts evenly. */
const growsMs = 1
/** A server that takes more a second is one's own, and does not count moments. */
const countsUpTo = 200
/** Milliseconds after its time at which a slot that was late is made up for: before what comes a second later is promised. */
const makeUpMs = 600
/** Milliseconds before its time at which a slice is handed out: choosing what to send takes about that. */
const leadMs = 15

/** Takes of the shared rate what is wanted, in small slices spread evenly over their time. */
export function createRate(sql: Sql, bot: string, perSecond: number): Rate {
  const isStrict = perSecond <= countsUpTo
  const paced = perSecond * (1 - spare)
  const most = Math.max(1, Math.floor(perSecond * mostSeconds))
  const least = Math.ceil(perSecond * leastSeconds)
  /** Milliseconds after which what is left of a slice is forgotten. */
  const goodForMs = isStrict ? 50 : 1_000
  const stopping = new AbortController()
  /** Of the slice: how many are left, and when the next may go, in milliseconds of the process: at the earliest, and surely. */
  let left = 0
  let nextAt = { earliest: 0, surely: 0 }
  /** Milliseconds by which this process has put off what comes, in all; and the shortest way to the server and back. */
  let putOff = 0
  let quickest = Number.POSITIVE_INFINITY
  let wayMs = leastWayMs
  let silentUntil = 0

  const slotAt = ({ earliest, surely }: typeof nextAt): Slot => {
    const before = putOff
    let madeAt = surely
    let need = 0
    let isPlanned = false
    const makeUp = () => {
      isPlanned = false
      const missing = need - (putOff - before)
      if (missing <= 0) return
      putOff += missing
      // Where it fails, the server says when it is too much.
      delayBudget(sql, bot, missing / 1_000).catch(() => {})
    }
    /** In any second no more may arrive than the rate: whatever was late puts off what comes a second after it. */
    const noteLate = (at: number) => {
      const missing = Math.min(at - earliest, 1_000) - toleranceMs
      if (!isStrict || missing <= need) return
      need = missing
      // As late as can be: by then others that were late may have put off enough.
      if (!isPlanned) setTimeout(makeUp, Math.max(0, earliest + makeUpMs - performance.now())).unref()
      isPlanned = true
    }
    return {
      wait: () => Math.max(0, surely - performance.now()) / 1_000,
      made() {
        madeAt = performance.now()
        noteLate(madeAt)
      },
      answered() {
        const took = performance.now() - madeAt
        quickest = Math.min(quickest + growsMs, took)
        const late = took - quickest
        noteLate(madeAt + (late > stillMs ? late : Math.min(late, wayMs)))
      },
    }
  }

  return {
    async take(wanted) {
      if (left === 0 || performance.now() > nextAt.earliest + goodForMs) {
        left = 0
        const asked = performance.now()
        const slice = await takeSlice(sql, bot, paced, Math.min(most, Math.max(wanted, least)))
        nextAt = { earliest: asked + slice.inSeconds * 1_000, surely: performance.now() + slice.inSeconds * 1_000 }
        const restMs = Math.min(slice.inSeconds * 1_000 - (slice.count > 0 ? leadMs : 0), 1_000)
        if (restMs > 0) await sleep(restMs, undefined, { signal: stopping.signal }).catch(() => {})
        left = slice.count
      }
      return {
        count: Math.min(left, wanted),
        next() {
          const slot = slotAt(nextAt)
          left = Math.max(0, left - 1)
          const step = 1_000 / paced
          nextAt = { earliest: nextAt.earliest + step, surely: nextAt.surely + step }
          return slot
        },
      }
    },
    async one() {
      for (;;) {
        const asked = performance.now()
        const slice = await takeSlice(sql, bot, paced, 1)
        const restMs = slice.inSeconds * 1_000
        const place = { earliest: asked + restMs, surely: performance.now() + restMs }
        // Not so long that nobody can stop.
        if (restMs > 1_000 && stopping.signal.aborted) return undefined
        await sleep(Math.min(restMs, 1_000))
        if (slice.count > 0) return slotAt(place)
      }
    },
    silence(ms) {
      left = 0
      silentUntil = Math.max(silentUntil, performance.now() + ms)
      wayMs = Math.min(wayMs * 2, mostWayMs)
    },
    silentMs: () => Math.max(0, silentUntil - performance.now()),
    stop: () => stopping.abort(),
  }
}
