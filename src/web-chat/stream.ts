import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Outgoing } from '../app/path/door.ts'
import type { WebSession } from '../app/people/web-session.ts'
import type { Words } from '../i18n.ts'
import { type Drawn, draw, lastCards } from './draw.ts'

export type StreamDeps = {
  listOutgoing: (chatId: string, afterSequence: number) => Promise<Outgoing[]>
  /** Told whenever there may be something new to say in that chat. Returns how to stop. */
  subscribe: (chatId: string, listener: () => void) => () => void
  words: Words
  /** Asked when the page shows nothing and there is nothing to show: the person is to be greeted. */
  greet: (session: WebSession) => Promise<void>
  /** Whether the browser still holds the chat. */
  isKnown: (session: WebSession) => Promise<boolean>
  /** Milliseconds between signs of life. */
  heartbeatMs?: number
}

export type Streams = {
  answer: (c: Context, session: WebSession, after: number) => Response | undefined
  /** How many pages look at that chat in this process. */
  count: (chatId: string) => number
  /** Ends them all: pages come back by themselves. */
  end: () => void
}

/** Pages of one chat at a time, beyond which one more is refused. */
const mostPages = 8
/** Of what was said before a page was there. */
const mostHistory = 80

/** Everything said in a chat as it is said, and from where the page left off. */
export function createStreams(deps: StreamDeps): Streams {
  const open = new Map<string, Set<() => void>>()
  return {
    answer(c, session, after) {
      const pages = open.get(session.chatId) ?? new Set()
      if (pages.size >= mostPages) return undefined
      open.set(session.chatId, pages)
      c.header('cache-control', 'no-store')
      c.header('x-accel-buffering', 'no')
      return streamSSE(c, async (stream) => {
        const waker = createWaker()
        const stop = deps.subscribe(session.chatId, waker.wake)
        pages.add(waker.end)
        stream.onAbort(waker.end)
        try {
          await follow(deps, stream, session, after, waker)
        } finally {
          stop()
          pages.delete(waker.end)
          if (pages.size === 0) open.delete(session.chatId)
        }
      })
    },
    count: (chatId) => open.get(chatId)?.size ?? 0,
    end() {
      for (const pages of open.values()) for (const end of pages) end()
    },
  }
}

async function follow(
  deps: StreamDeps,
  stream: SSEStreamingApi,
  session: WebSession,
  after: number,
  waker: Waker,
): Promise<void> {
  const { heartbeatMs = 20_000, words } = deps
  let seen = after
  await stream.writeSSE({ event: 'hello', data: '{}', retry: 2_000 })
  if (seen === 0 && !(await deps.listOutgoing(session.chatId, 0)).some(({ body }) => body.kind === 'card'))
    await deps.greet(session)
  while (!waker.isEnded() && !stream.aborted) {
    const news = await deps.listOutgoing(session.chatId, seen)
    for (const outgoing of lastCards(seen === 0 ? news.slice(-mostHistory) : news))
      await stream.writeSSE({
        id: String(outgoing.sequence),
        data: JSON.stringify(draw(words, outgoing) satisfies Drawn),
      })
    seen = news.at(-1)?.sequence ?? seen
    if (news.length > 0) continue // there may be more than is listed at once
    if (await waker.wait(heartbeatMs)) continue
    if (!(await deps.isKnown(session))) {
      await stream.writeSSE({ event: 'gone', data: '{}' })
      return
    }
    await stream.writeSSE({ event: 'beat', data: '{}' })
  }
}

type Waker = {
  wake: () => void
  end: () => void
  isEnded: () => boolean
  /** Until something may be new (true) or that long has passed (false). What was told meanwhile is not lost. */
  wait: (ms: number) => Promise<boolean>
}

function createWaker(): Waker {
  let isWoken = false
  let isEnded = false
  let resolve: (() => void) | undefined
  const wake = () => {
    isWoken = true
    resolve?.()
  }
  return {
    wake,
    end() {
      isEnded = true
      wake()
    },
    isEnded: () => isEnded,
    async wait(ms) {
      if (!isWoken) {
        const { promise, resolve: ring } = withResolvers()
        resolve = ring
        const timer = setTimeout(ring, ms)
        await promise
        clearTimeout(timer)
        resolve = undefined
      }
      const woken = isWoken
      isWoken = false
      return woken
    },
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
