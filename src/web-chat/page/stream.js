import { keepSequence, keptSequence } from './kept.js'

/** Listens to what is said, from where this browser left off; comes back by itself when the line breaks. */

/** @typedef {import('./kept.js').Drawn} Drawn */

/**
 * @typedef {{
 *   heard: (drawn: Drawn) => void,
 *   state: (state: 'connecting' | 'online' | 'offline') => void,
 *   gone: () => void,
 *   opened: (told: { isNew: boolean, locale: string }) => void | Promise<void>,
 * }} StreamListeners
 */

/** @type {EventSource | undefined} */
let source
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer
let lastSign = Date.now()
let failures = 0
/** Of this page: another page of the same browser may be further. */
let seen = keptSequence()

/** @param {StreamListeners} listeners */
export function startStream(listeners) {
  const retry = () => {
    listeners.state('offline')
    source?.close()
    clearTimeout(timer)
    timer = setTimeout(open, Math.min(30_000, 1_000 * 2 ** failures))
    failures += 1
  }
  const open = async () => {
    clearTimeout(timer)
    source?.close()
    try {
      const answer = await fetch('/chat/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        signal: AbortSignal.timeout(15_000),
      })
      if (!answer.ok) return retry()
      const told = await answer.json()
      if (told.isNew) seen = 0
      await listeners.opened(told)
    } catch {
      return retry()
    }
    listen()
  }
  const listen = () => {
    const own = new EventSource(`/chat/stream?after=${seen}`)
    source = own
    lastSign = Date.now()
    const alive = () => {
      lastSign = Date.now()
    }
    own.addEventListener('hello', () => {
      alive()
      failures = 0
      listeners.state('online')
    })
    own.addEventListener('beat', alive)
    own.addEventListener('gone', () => {
      own.close()
      listeners.gone()
    })
    own.addEventListener('message', (event) => {
      alive()
      /** @type {Drawn} */
      const drawn = JSON.parse(event.data)
      if (drawn.sequence <= seen) return
      seen = drawn.sequence
      listeners.heard(drawn)
      keepSequence(seen)
    })
    own.addEventListener('error', () => {
      if (own.readyState === EventSource.CLOSED) retry()
      else listeners.state('offline')
    })
  }
  window.addEventListener('online', () => void open())
  window.addEventListener('offline', () => listeners.state('offline'))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lastSign > 45_000) void open()
  })
  setInterval(() => {
    if (source?.readyState === EventSource.OPEN && Date.now() - lastSign > 60_000) void open()
  }, 15_000)
  void open()
}

export function stopStream() {
  source?.close()
  clearTimeout(timer)
}
