import { createServer, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { matchedRoutes } from 'hono/route'
import { guessLocale, type Words } from '../i18n.ts'
import { type Log, logIncident } from '../log.ts'
import { type HealthOptions, healthRoutes } from './health.ts'
import { errorPage } from './pages.ts'

export type HttpOptions = HealthOptions & {
  host: string
  /** 0: any free one. */
  port: number
  /** What is served beside health and metrics, each with its whole paths. */
  apps: readonly Hono[]
  words: Words
  log: Log
  /** Ends answers that would never end by themselves, when the server closes. */
  endStreams?: () => void
}

export type HttpServer = { listen: () => Promise<{ port: number }>; close: () => Promise<void> }

/** The HTTP server, not listening yet. `close` takes no more requests, ends streams and lets running requests finish, at most 5 s. */
export function createHttpServer(options: HttpOptions): HttpServer {
  const listener = getRequestListener(createHttpApp(options).fetch)
  const answering = new Set<ServerResponse>()
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 60_000 }, (request, response) => {
    answering.add(response)
    response.once('close', () => answering.delete(response))
    void listener(request, response)
  })
  return {
    listen: () => listen(server, options),
    close: () => close(server, () => answering.size > 0, options.endStreams),
  }
}

/** The same without a port: what answers a request. */
export function createHttpApp(options: Omit<HttpOptions, 'host' | 'port' | 'endStreams'>): Hono {
  const { apps, words, log, metrics } = options
  const app = new Hono()
  app.use(logRequests(log, metrics), secure)
  app.route('/', healthRoutes(options))
  app.get('/', (c) => c.redirect('/chat', 302))
  for (const one of apps) app.route('/', one)
  app.notFound((c) => problem(c, words, 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return error.res ?? problem(c, words, error.status)
    return problem(c, words, 500, logIncident(log, error, { method: c.req.method, route: routeOf(c) }))
  })
  return app
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve({ port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

async function close(server: Server, isAnswering: () => boolean, endStreams: (() => void) | undefined): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  endStreams?.()
  // Browsers hold connections open that they never used; the server itself counts those as busy.
  const idle = setInterval(() => {
    if (!isAnswering()) server.closeAllConnections()
  }, 50)
  const late = setTimeout(() => server.closeAllConnections(), 5_000)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}

/** One line a request, and its time among the metrics: by the route's pattern, for an address may hold what is somebody's. */
function logRequests(log: Log, metrics: HealthOptions['metrics']): MiddlewareHandler {
  const seconds = metrics.histogram('kosh_http_request_seconds', 'Time until the answer began')
  return async (c, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const facts = { method: c.req.method, route: routeOf(c), status: c.res.status }
    seconds.observe(ms / 1000, { method: facts.method, route: facts.route, status: String(facts.status) })
    log[facts.route === '/healthz' || facts.route === '/readyz' ? 'debug' : 'info'](
      { ...facts, ms: Math.round(ms) },
      'request',
    )
  }
}

/** The pattern that answered: the last that is no middleware's. */
function routeOf(c: Context): string {
  const own = matchedRoutes(c).filter(({ method, path }) => method !== 'ALL' && path !== '/*' && path !== '*')
  return own.at(-1)?.path ?? 'none'
}

/** What a page of ours may load and who may frame it, where its own app has not said otherwise. */
const secure: MiddlewareHandler = async (c, next) => {
  await next()
  const headers = {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'microphone=(), payment=(), usb=()',
  }
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}

/** A page for people; for programs a problem document (RFC 9457), which holds nothing of the request. */
function problem(c: Context, words: Words, status: number, incident?: string): Response | Promise<Response> {
  const locale = guessLocale(c.req.header('accept-language'))
  const wantsPage = !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')
  if (wantsPage) return c.html(errorPage(words, locale, status, incident), statusOf(status))
  const body = { type: 'about:blank', title: titles[status] ?? 'Failed', status, ...(incident ? { incident } : {}) }
  return c.body(JSON.stringify(body), statusOf(status), { 'content-type': 'application/problem+json' })
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  413: 'Too large',
  429: 'Too many requests',
  500: 'Failed on our side',
}

function statusOf(status: number): 400 | 401 | 403 | 404 | 413 | 429 | 500 {
  switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 413:
    case 429:
      return status
    default:
      return 500
  }
}
