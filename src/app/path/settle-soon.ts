import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../db/client.ts'
import { type Released, type Settled, settle } from '../../db/sendings.ts'

/** Stores outcomes by one statement after another, each with all that came up during the one before. */
export function createSettler({ sql, now }: { sql: Sql; now: () => Date }) {
  let gathered: Settled[] = []
  let next: Promise<Released[]> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const flush = async (before: Promise<unknown>) => {
    await before.catch(() => {}) // told to those whom it concerns
    const batch = gathered
    gathered = []
    next = undefined
    return settlePatiently(sql, batch, now().toISOString())
  }
  return async (settled: Settled) => {
    gathered.push(settled)
    if (!next) {
      next = flush(last)
      last = next
    }
    return (await next).find(({ chatId }) => chatId === settled.chat_id)
  }
}

/** What went out is not to be forgotten for a deadlock or a connection that broke. */
async function settlePatiently(sql: Sql, batch: readonly Settled[], now: string): Promise<Released[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await settle(sql, batch, now)
    } catch (error) {
      if (tries === 4) throw error
      await sleep(tries * 100)
    }
  }
}
