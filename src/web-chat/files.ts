import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Context, Hono } from 'hono'

/** Files of the page, and the reader of documents with its model: served by us, so that nothing is fetched from anywhere else. */

type File = { body: Uint8Array<ArrayBuffer>; packed: Uint8Array<ArrayBuffer> | undefined; mime: string; etag: string }

const mimes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  gz: 'application/octet-stream',
  webmanifest: 'application/manifest+json',
}

export const mimeOf = (name: string): string => mimes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

export function fileOf(content: Uint8Array | string, mime: string): File {
  const body = new Uint8Array(Buffer.from(content))
  const isText = /^text|json|svg/.test(mime)
  return {
    body,
    packed: isText ? new Uint8Array(gzipSync(body)) : undefined,
    mime,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  }
}

/** Kept for good by browsers where `isForever`: then its address changes with its content. Else asked for each time, and seldom sent. */
export function sendFile(c: Context, { body, packed, mime, etag }: File, isForever = false): Response {
  c.header('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('etag', etag)
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('content-type', mime)
  c.header('vary', 'accept-encoding')
  if (!packed || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(body)
  c.header('content-encoding', 'gzip')
  return c.body(packed)
}

const pageFolder = fileURLToPath(new URL('./page', import.meta.url))

/** `/chat/static/…`: the page's own scripts and looks, as they are written. */
export function pageFiles(): Hono {
  const files = new Map(
    readdirSync(pageFolder)
      .filter((name) => /\.(js|css|svg|webmanifest)$/.test(name))
      .map((name) => [name, fileOf(readFileSync(join(pageFolder, name)), mimeOf(name))]),
  )
  return new Hono().get('/chat/static/:name', (c) => {
    const file = files.get(c.req.param('name'))
    return file ? sendFile(c, file) : c.notFound()
  })
}

/** The worker that keeps what was read for times without a connection; it may look after the whole chat. */
export function serviceWorkerFile(): (c: Context) => Response {
  const file = fileOf(readFileSync(join(pageFolder, 'service-worker.js')), mimeOf('.js'))
  return (c) => {
    c.header('service-worker-allowed', '/chat')
    return sendFile(c, file)
  }
}

const { resolve } = createRequire(import.meta.url)
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`))

/** Where the reader of documents is served; another version, another address. */
export const readerPath = `/chat/ocr/${versionOf('tesseract.js')}`

function versionOf(name: string): string {
  const told: unknown = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'))
  return typeof told === 'object' && told !== null && 'version' in told ? String(told.version) : '0'
}

/** What the reader is made of, each read from disk when it is first asked for. */
export function readerFiles(): Hono {
  const core = folderOf('tesseract.js-core')
  const own = join(folderOf('tesseract.js'), 'dist')
  const paths: Record<string, string> = {
    'tesseract.esm.min.js': join(own, 'tesseract.esm.min.js'),
    'worker.min.js': join(own, 'worker.min.js'),
    'eng.traineddata.gz': join(folderOf('@tesseract.js-data/eng'), '4.0.0_best_int', 'eng.traineddata.gz'),
  }
  for (const build of ['', '-simd', '-relaxedsimd'])
    paths[`tesseract-core${build}-lstm.wasm.js`] = join(core, `tesseract-core${build}-lstm.wasm.js`)
  const files = new Map<string, File>()
  return new Hono().get(`${readerPath}/:name`, (c) => {
    const name = c.req.param('name')
    const path = Object.hasOwn(paths, name) ? paths[name] : undefined
    if (!path) return c.notFound()
    const file = files.get(name) ?? fileOf(readFileSync(path), mimeOf(name))
    files.set(name, file)
    return sendFile(c, file, true)
  })
}
