/** Whether there is still room under a limit, counted in this process: a stop for floods, not a price. */
export type Limiter = {
  /** Counts one more of that key; false (and not counted) when its window is full. */
  take: (key: string, now: Date) => boolean
  /** Seconds until the window of that key ends. */
  waits: (key: string, now: Date) => number
}

type Window = { ends: number; count: number }

/** At most `most` a key in each window of so many milliseconds. */
export function createLimiter(most: number, windowMs: number): Limiter {
  const windows = new Map<string, Window>()
  const current = (key: string, at: number): Window | undefined => {
    const found = windows.get(key)
    return found && found.ends > at ? found : undefined
  }
  /** Ended windows go when there are many, so that the memory is bounded by the callers of one window. */
  const sweep = (at: number) => {
    if (windows.size < 10_000) return
    for (const [key, { ends }] of windows) if (ends <= at) windows.delete(key)
  }
  return {
    take(key, now) {
      const at = now.getTime()
      const found = current(key, at)
      if (found && found.count >= most) return false
      sweep(at)
      windows.set(key, { ends: found?.ends ?? at + windowMs, count: (found?.count ?? 0) + 1 })
      return true
    },
    waits: (key, now) => Math.max(1, Math.ceil(((current(key, now.getTime())?.ends ?? 0) - now.getTime()) / 1000)),
  }
}
