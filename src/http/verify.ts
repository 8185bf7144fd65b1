import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { Locale } from '../domain/codes.ts'
import { guessLocale, type Words } from '../i18n.ts'
import { type KeysDeps, keyRoutes } from './keys.ts'
import { verifyPage, verifyPolicy } from './verify/page.ts'
import { verifyWords } from './verify/page-words.ts'

/** `/verify` and what it works with: the page, its files, the public keys and the list of changed credentials. */
export function createVerifyApp(deps: KeysDeps & { words: Words }): Hono {
  const told = new Map(Locale.options.map((locale) => [locale, verifyWords(deps.words, locale)]))
  const app = new Hono()
  app.get('/verify', (c) => {
    const chosen = Locale.safeParse(c.req.query('lang'))
    const locale = chosen.success ? chosen.data : guessLocale(c.req.header('accept-language'))
    c.header('content-security-policy', verifyPolicy)
    c.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
    c.header('cache-control', 'no-cache')
    c.header('vary', 'accept-language')
    return c.html(verifyPage(told.get(locale)?.words ?? {}, locale))
  })
  const files = new Map(pageFiles().map(([name, path]) => [name, fileOf(readFileSync(path), mimeOf(name))]))
  files.set('words.json', fileOf(Buffer.from(JSON.stringify(Object.fromEntries(told))), mimeOf('.json')))
  app.get('/verify/static/:name{.+}', (c) => {
    const file = files.get(c.req.param('name'))
    return file ? send(c, file) : c.notFound()
  })
  const worker = fileOf(readFileSync(here('service-worker.js')), mimeOf('.js'))
  app.get('/verify/service-worker.js', (c) => {
    c.header('service-worker-allowed', '/verify')
    return send(c, worker)
  })
  app.route('/', keyRoutes(deps))
  return app
}

const { resolve } = createRequire(import.meta.url)
const here = (name: string) => fileURLToPath(new URL(`./verify/${name}`, import.meta.url))

/** Under which name each file is served. Libraries come from us: the page works where nothing else is reached. */
function pageFiles(): [name: string, path: string][] {
  const hashes = dirname(resolve('@noble/hashes/scrypt.js'))
  const own = ['main.js', 'words.js', 'scan.js', 'trust.js', 'draw-verdict.js', 'compare.js', 'page.css', 'icon.svg']
  return [
    ...own.map((name): [string, string] => [name, here(name)]),
    ['judge.js', fileURLToPath(new URL('../credential/judge.js', import.meta.url))],
    ['jsQR.js', resolve('jsqr')],
    ...['scrypt.js', 'pbkdf2.js', 'hmac.js', 'sha2.js', '_md.js', '_u64.js', 'utils.js'].map(
      (name): [string, string] => [`hashes/${name}`, join(hashes, name)],
    ),
  ]
}

type File = { body: Uint8Array<ArrayBuffer>; packed: Uint8Array<ArrayBuffer>; mime: string; etag: string }

const mimes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

const mimeOf = (name: string): string => mimes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

const fileOf = (content: Buffer, mime: string): File => ({
  body: new Uint8Array(content),
  packed: new Uint8Array(gzipSync(content)),
  mime,
  etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
})

/** Asked for each time, and seldom sent: a new version of one file never meets an old one of another. */
function send(c: Context, { body, packed, mime, etag }: File): Response {
  c.header('cache-control', 'no-cache')
  c.header('etag', etag)
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('content-type', mime)
  c.header('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(body)
  c.header('content-encoding', 'gzip')
  return c.body(packed)
}
