import { tooMany } from './refused.ts'

export type Rates = {
  /** Messages a second to all chats together. */
  everybody: number
  /** Messages a second to one chat, after so many at once. */
  chat: number
  burst: number
}

/** Counts sends and edits, and refuses what comes too fast, as the server does. */
export function createRates(rates: Rates) {
  let allUntil = 0
  const chatUntil = new Map<number, number>()
  let refused = 0
  return {
    refusals: () => refused,
    count(chatId: number, now = performance.now()): void {
      const all = Math.max(allUntil, now)
      const one = Math.max(chatUntil.get(chatId) ?? 0, now)
      const lateMs = Math.max(all - now - 1000, one - now - ((rates.burst - 1) / rates.chat) * 1000)
      if (lateMs > 0.5) {
        refused++
        throw tooMany(Math.max(1, Math.ceil(lateMs / 1000)))
      }
      allUntil = all + 1000 / rates.everybody
      chatUntil.set(chatId, one + 1000 / rates.chat)
    },
  }
}
