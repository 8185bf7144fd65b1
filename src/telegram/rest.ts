import { setTimeout as delay } from 'node:timers/promises'

/** Waits so long, or until everything stops. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
