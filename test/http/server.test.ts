import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createHttpApp, createHttpServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'

const words = koshWords()

function anApp({ ready = true, token }: { ready?: boolean; token?: string } = {}) {
  const lines: string[] = []
  const own = new Hono()
  own.get('/people/:id', (c) => c.text('hello'))
  own.get('/broken', () => {
    throw new Error('Айгүл Үлгі')
  })
  const options = {
    apps: [own],
    words,
    log: createLog('info', { write: (line: string) => void lines.push(line) }),
    metrics: createMetrics(),
    metricsToken: token,
    isReady: async () => {
      if (!ready) throw new Error('no database')
      return true
    },
  }
  return { app: createHttpApp(options), options, lines }
}

describe('the HTTP server', () => {
  it('leads from its root to the chat', async () => {
    const answer = await anApp().app.request('/')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/chat'])
  })

  it('says that it is up even when it cannot work, and that it cannot work', async () => {
    const { app } = anApp({ ready: false })
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(503)
    expect((await anApp().app.request('/readyz')).status).toBe(200)
  })

  it('logs a request by its pattern, never by its address', async () => {
    const { app, lines } = anApp()
    await app.request('/people/aigul?name=aigul')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ method: 'GET', route: '/people/:id', status: 200 }])
    expect(lines.join()).not.toContain('aigul')
  })

  it('tells a failure by its number, to a program as a problem document, and logs no words of it', async () => {
    const { app, lines } = anApp()
    const answer = await app.request('/broken')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const body: Record<string, unknown> = JSON.parse(await answer.text())
    expect(body).toMatchObject({ status: 500, incident: expect.stringMatching(/^\w{6}$/) })
    expect(lines.join()).toContain(body.incident)
    expect(lines.join() + JSON.stringify(body)).not.toContain('Айгүл')
  })

  it('shows a person a page in their language for an address that leads nowhere', async () => {
    const answer = await anApp().app.request('/nowhere', { headers: { accept: 'text/html', 'accept-language': 'hy' } })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words.say('hy', { id: 'web-page-unknown' }))
  })

  it('lets no page of ours be framed, guess types, tell where it came from or load from elsewhere', async () => {
    const { headers } = await anApp().app.request('/people/1')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('shows its figures to whoever knows the token, and to nobody else from afar', async () => {
    const { app } = anApp({ token: 'a-long-enough-token' })
    await app.request('/people/1')
    expect((await app.request('/metrics')).status).toBe(403)
    expect((await app.request('/metrics', { headers: { authorization: 'Bearer another-long-token' } })).status).toBe(
      403,
    )
    const figures = await (
      await app.request('/metrics', { headers: { authorization: 'Bearer a-long-enough-token' } })
    ).text()
    expect(figures).toContain('kosh_http_request_seconds_count{method="GET",route="/people/:id",status="200"} 1')
  })

  it('listens on a free port, shows its figures on the same machine, and closes', async () => {
    const server = createHttpServer({ ...anApp().options, metrics: createMetrics(), host: '127.0.0.1', port: 0 })
    const { port } = await server.listen()
    const figures = (headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}/metrics`, { headers })
    expect((await figures()).status).toBe(200)
    // Passed on by a proxy on this machine that we were not told of: whoever it is, they are not here.
    expect((await figures({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(403)
    await server.close()
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
  })
})
