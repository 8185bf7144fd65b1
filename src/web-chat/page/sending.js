import { keepUnsent, keptUnsent } from './kept.js'

/** What the person says goes out in order, each once: without a connection it waits, also over a reload. */

/** @typedef {import('./kept.js').Unsent} Unsent */

/**
 * @typedef {{
 *   sent: (message: Unsent) => void,
 *   waiting: (message: Unsent) => void,
 *   refused: (message: Unsent, why: { status: number, detail: string }) => void,
 * }} SendingListeners
 */

/** @type {Unsent[]} */
let unsent = keptUnsent()
let isSending = false
/** @type {SendingListeners} */
let listeners = { sent() {}, waiting() {}, refused() {} }
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer
let lastNumber = 0

/** @param {SendingListeners} told */
export function startSending(told) {
  listeners = told
  window.addEventListener('online', () => void sendAll())
  for (const message of unsent) listeners.waiting(message)
}

/** @param {Record<string, unknown>} body @returns {Unsent} */
export function newMessage(body) {
  lastNumber = Math.max(Date.now(), lastNumber + 1)
  return { id: randomId(), number: lastNumber, body }
}

/** @param {Unsent} message */
export function send(message) {
  unsent.push(message)
  keepUnsent(unsent)
  void sendAll()
}

export function dropUnsent() {
  unsent = []
  keepUnsent(unsent)
}

/** Tries what waits, the oldest first, until something does not go through. */
export async function sendAll() {
  if (isSending) return
  isSending = true
  clearTimeout(timer)
  for (let message = unsent[0]; message; message = unsent[0]) {
    const outcome = await tryOnce(message)
    if (outcome === 'later' || typeof outcome === 'number') {
      listeners.waiting(message)
      timer = setTimeout(() => void sendAll(), typeof outcome === 'number' ? outcome : 3_000)
      break
    }
    unsent = unsent.filter(({ id }) => id !== message?.id)
    keepUnsent(unsent)
  }
  isSending = false
}

/** @param {Unsent} message @returns {Promise<'done' | 'later' | number>} */
async function tryOnce(message) {
  const { id, number, body } = message
  /** @type {Response} */
  let answer
  try {
    answer = await fetch('/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, number, ...body }),
      signal: AbortSignal.timeout(20_000),
    })
  } catch {
    return 'later'
  }
  if (answer.status === 202) {
    listeners.sent(message)
    return 'done'
  }
  if (answer.status >= 500) return 'later'
  listeners.refused(message, { status: answer.status, detail: await detailOf(answer) })
  if (answer.status === 429) return Number(answer.headers.get('retry-after') ?? 30) * 1000
  return 'done'
}

/** @param {Response} answer @returns {Promise<string>} */
async function detailOf(answer) {
  try {
    return String((await answer.json()).detail ?? '')
  } catch {
    return ''
  }
}

/** Also where the page is served without encryption, as on one's own machine's network. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
