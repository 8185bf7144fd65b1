/** What this browser keeps for itself: what was said, for reading without a connection, and what could not be sent yet. */

/** @typedef {import('../draw.ts').Drawn} Drawn */
/** Something the person said here. @typedef {{ own: true, id: string, number: number, text: string, removed?: boolean }} Own */
/** @typedef {Drawn | Own} Item */
/** @typedef {{ id: string, number: number, body: Record<string, unknown> }} Unsent */

const most = 60

/** @param {string} name @returns {unknown} */
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

/** @param {string} name @param {unknown} value */
function write(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // No room, or not allowed: the page works without a memory of its own.
  }
}

/** @returns {Item[]} */
export function keptItems() {
  const items = read('kosh.log')
  return Array.isArray(items) ? items : []
}

/** @param {Item[]} items */
export const keepItems = (items) => write('kosh.log', items.slice(-most))

/** The newest number of the outbox that was seen here. @returns {number} */
export const keptSequence = () => Number(read('kosh.seen')) || 0

/** @param {number} sequence */
export const keepSequence = (sequence) => write('kosh.seen', sequence)

/** @returns {Unsent[]} */
export function keptUnsent() {
  const unsent = read('kosh.unsent')
  return Array.isArray(unsent) ? unsent : []
}

/** @param {Unsent[]} unsent */
export const keepUnsent = (unsent) => write('kosh.unsent', unsent)

/** Nothing of the conversation stays in this browser. */
export async function forgetKept() {
  for (const name of ['kosh.log', 'kosh.seen', 'kosh.unsent']) localStorage.removeItem(name)
  await forgetPictures()
}

/** Pictures and files of the chat were kept to be shown at a border without a connection. */
export async function forgetPictures() {
  if ('caches' in window) await caches.delete('kosh-pictures')
}
