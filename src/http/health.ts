import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { callerAddress } from './caller.ts'
import type { Metrics } from './metrics.ts'

export type HealthOptions = {
  metrics: Metrics
  /** Whoever knows it reads the metrics from afar; from this machine itself they are open. */
  metricsToken?: string | undefined
  /** How many proxies stand in front. */
  trustProxy?: number
  /** Whether it can work now: the database answers and is migrated. */
  isReady: () => Promise<boolean>
}

/** What machines ask: is it up, can it work, what has it done. */
export function healthRoutes({ metrics, metricsToken, trustProxy = 0, isReady }: HealthOptions): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const ready = await isReady().catch(() => false)
    return c.text(ready ? 'ok' : 'not ready', ready ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    if (!isHere(c, trustProxy) && !knowsToken(c, metricsToken)) return c.text('forbidden', 403)
    return c.text(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  return app
}

/** On this machine. Behind a proxy that we were not told of, everybody calls from here: whoever was passed on is from afar. */
function isHere(c: Context, trustProxy: number): boolean {
  const isPassedOn = trustProxy === 0 && ['x-forwarded-for', 'forwarded', 'via'].some((name) => c.req.header(name))
  return !isPassedOn && /^(127\.|::1$|::ffff:127\.)/.test(callerAddress(c, trustProxy))
}

function knowsToken(c: Context, token: string | undefined): boolean {
  const told = Buffer.from(c.req.header('authorization') ?? '')
  const expected = Buffer.from(`Bearer ${token ?? ''}`)
  return token !== undefined && told.length === expected.length && timingSafeEqual(told, expected)
}
