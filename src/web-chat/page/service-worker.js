/// <reference lib="webworker" />
/** Keeps the page and pictures that were seen, for times without a connection; shows that there is something new. */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))
const shell = 'kosh-shell-1'
const pictures = 'kosh-pictures'
const most = 20
/** All that the page is made of; what reads documents waits until it is needed. */
const files = [
  'conversation.js',
  'device.js',
  'document-photo.js',
  'dom.js',
  'icon.svg',
  'kept.js',
  'main.js',
  'mrz-text.js',
  'page.css',
  'page.webmanifest',
  'sending.js',
  'stream.js',
  'words.js',
]

worker.addEventListener('install', (event) => {
  const kept = ['/chat', '/chat/words.json', ...files.map((name) => `/chat/static/${name}`)]
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(kept)))
  void worker.skipWaiting()
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()))
})

async function dropOld() {
  for (const name of await caches.keys()) if (name.startsWith('kosh-shell') && name !== shell) await caches.delete(name)
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  const isShell = pathname === '/chat' || pathname === '/chat/words.json' || pathname.startsWith('/chat/static/')
  if (isShell) event.respondWith(freshElseKept(request, shell, pathname))
  // A code shown at a border without a connection is what the picture is for.
  else if (pathname.startsWith('/chat/attachments/') && request.destination === 'image')
    event.respondWith(freshElseKept(request, pictures, pathname))
})

/** @param {Request} request @param {string} cacheName @param {string} key */
async function freshElseKept(request, cacheName, key) {
  const cache = await caches.open(cacheName)
  try {
    const answer = await fetch(request)
    if (answer.ok) {
      await cache.put(key, answer.clone())
      const keys = cacheName === pictures ? await cache.keys() : []
      for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old)
    }
    return answer
  } catch (error) {
    const kept = await cache.match(key)
    if (kept) return kept
    throw error
  }
}

worker.addEventListener('push', (event) => {
  event.waitUntil(tell(event.data?.json() ?? {}))
})

/** @param {{ body?: string, lang?: string }} told */
async function tell({ body = '', lang = '' }) {
  const pages = await worker.clients.matchAll({ type: 'window' })
  if (pages.some((page) => page.visibilityState === 'visible')) return
  await worker.registration.showNotification('Kösh', { body, lang, icon: '/chat/static/icon.svg', tag: 'kosh' })
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openChat())
})

async function openChat() {
  const [page] = await worker.clients.matchAll({ type: 'window' })
  if (page) return page.focus()
  return worker.clients.openWindow('/chat')
}
