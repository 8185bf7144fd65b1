/// <reference lib="webworker" />
/** Keeps the page, its files, the keys and the last list of changes, so that all of it works without a connection. */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))
const kept = 'kosh-verify'
/** Milliseconds after which a connection that does not answer is taken for none. */
const patience = 4_000

const own = ['main.js', 'words.js', 'scan.js', 'trust.js', 'draw-verdict.js', 'compare.js', 'judge.js', 'jsQR.js']
const hashes = ['scrypt.js', 'pbkdf2.js', 'hmac.js', 'sha2.js', '_md.js', '_u64.js', 'utils.js']
const paths = [
  '/verify',
  '/verify/static/page.css',
  '/verify/static/icon.svg',
  '/verify/static/words.json',
  ...own.map((name) => `/verify/static/${name}`),
  ...hashes.map((name) => `/verify/static/hashes/${name}`),
  '/.well-known/jwks.json',
  '/.well-known/credential-status',
]

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(paths)))
  void worker.skipWaiting()
})

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method === 'GET' && origin === worker.location.origin && paths.includes(pathname))
    event.respondWith(freshElseKept(event.request, pathname))
})

/** @param {Request} request @param {string} path */
async function freshElseKept(request, path) {
  const cache = await caches.open(kept)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (answer.ok) await cache.put(path, answer.clone())
    if (answer.ok) return answer
    return (await cache.match(path)) ?? answer
  } catch (error) {
    const found = await cache.match(path)
    if (found) return found
    throw error
  }
}
