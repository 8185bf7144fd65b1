import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { JWK } from 'jose'

export type KeysDeps = {
  /** The public keys that credentials are signed by. */
  keys: () => readonly JWK[]
  /** The list of replaced and cancelled credentials at that instant, signed. */
  status: (now: Date) => Promise<string>
  now: () => Date
}

/** How long one list is given to all who ask, milliseconds: a register change is seen a minute later at most. */
const listKept = 60_000

/** `/.well-known/jwks.json` and `/.well-known/credential-status`: what anybody needs to check a credential, from any page. */
export function keyRoutes({ keys, status, now }: KeysDeps): Hono {
  const app = new Hono()
  let kept: { at: number; list: Promise<string> } | undefined
  const current = (): Promise<string> => {
    const at = now().getTime()
    if (kept && at >= kept.at && at - kept.at < listKept) return kept.list
    const list = status(new Date(at))
    const asked = { at, list }
    kept = asked
    list.catch(() => {
      if (kept === asked) kept = undefined // asked for anew the next time
    })
    return list
  }
  app.get('/.well-known/jwks.json', (c) =>
    publish(c, JSON.stringify({ keys: keys() }), 'application/jwk-set+json', 3600),
  )
  app.get('/.well-known/credential-status', async (c) => publish(c, await current(), 'application/jose', 60))
  return app
}

function publish(c: Context, body: string, type: string, seconds: number): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.header('cache-control', `public, max-age=${seconds}`)
  c.header('etag', etag)
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': type })
}
