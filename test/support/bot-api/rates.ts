import { tooMany } from './refused.ts'

export type Rates = {
  /** Messages to all chats together, in any second. */
  everybody: number
  /** Messages a second to one chat, after so many at once. */
  chat: number
  burst: number
}

const secondMs = 1_000

/**
 * Counts sends and edits, and refuses what comes too fast, as the server does: no second, wherever it begins, holds more than
 * the rate; a chat's bucket holds the burst and fills at its own rate. Whoever is asked to wait and does not is refused until
 * that time is over.
 */
export function createRates(rates: Rates) {
  const all = createWindow(rates.everybody)
  const chats = new Map<number, { filledAt: number; tokens: number; silentUntil: number }>()
  let silentUntil = 0
  let accepted = 0
  const refused = { everybody: 0, chat: 0 }

  const bucketOf = (chatId: number, now: number) => {
    const bucket = chats.get(chatId) ?? { filledAt: now, tokens: rates.burst, silentUntil: 0 }
    chats.set(chatId, bucket)
    const filled = ((now - bucket.filledAt) / secondMs) * rates.chat
    bucket.tokens = Math.min(rates.burst, bucket.tokens + filled)
    bucket.filledAt = now
    return bucket
  }
  const refuse = (whom: keyof typeof refused, until: number, now: number): never => {
    refused[whom]++
    throw tooMany(Math.max(1, Math.ceil((until - now) / secondMs)))
  }

  return {
    refusals: () => refused.everybody + refused.chat,
    refusalsOf: () => ({ ...refused }),
    accepted: () => accepted,
    count(chatId: number, now = performance.now()): void {
      if (now < silentUntil) refuse('everybody', silentUntil, now)
      const bucket = bucketOf(chatId, now)
      if (now < bucket.silentUntil) refuse('chat', bucket.silentUntil, now)
      // A millionth, for the bucket is counted in fractions.
      if (bucket.tokens < 1 - 1e-6) {
        bucket.silentUntil = now + Math.ceil((1 - bucket.tokens) / rates.chat) * secondMs
        refuse('chat', bucket.silentUntil, now)
      }
      if (!all.takes(now)) {
        silentUntil = now + secondMs
        refuse('everybody', silentUntil, now)
      }
      bucket.tokens -= 1
      accepted++
    },
  }
}

/** At most so many in any second. */
function createWindow(most: number) {
  const times: number[] = []
  let first = 0
  return {
    takes(now: number): boolean {
      while (first < times.length && (times[first] ?? 0) <= now - secondMs) first++
      if (first > 10_000) {
        times.splice(0, first)
        first = 0
      }
      if (times.length - first >= most) return false
      times.push(now)
      return true
    },
  }
}
