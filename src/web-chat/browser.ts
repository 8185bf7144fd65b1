import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sessionDays, type WebSession, type WebSessions } from '../app/people/web-session.ts'
import type { Locale } from '../domain/codes.ts'
import { callerAddress, callerNetwork } from '../http/caller.ts'
import { guessLocale, type Words } from '../i18n.ts'
import { createLimiter } from './limits.ts'

/** Which browser calls, and whether it may: the cookie, the page it comes from, and how often. */

export type Browsers = {
  /** The chat this browser holds the cookie of; the cookie is renewed when its time was moved on. */
  find: (c: Context) => Promise<WebSession | undefined>
  /** The same, or a new chat; a refusal where too many were opened from there today. */
  open: (c: Context) => Promise<{ session: WebSession; isNew: boolean } | Response>
  forget: (c: Context, session: WebSession) => Promise<void>
  /** Refuses what another site's page sends in the person's name. */
  sameOrigin: MiddlewareHandler
  /** False, and nothing counted, when that browser has sent too much this minute. */
  mayWrite: (session: WebSession) => boolean
  refuse: (c: Context, status: 400 | 401 | 403 | 404 | 413 | 429, code: RefusalCode, waitSeconds?: number) => Response
}

/** Why the page was refused, each with its sentence. */
export type RefusalCode = 'web-request-refused' | 'web-no-chat' | 'web-too-many-chats' | 'web-too-fast' | 'web-too-long'

export type BrowserOptions = {
  sessions: WebSessions
  words: Words
  publicUrl: string | undefined
  trustProxy: number
  now: () => Date
  /** Chats a network may open in a day, and what a browser may send in a minute. */
  chatsADay?: number
  messagesAMinute?: number
}

const cookieName = 'kosh_chat'

export function createBrowsers(options: BrowserOptions): Browsers {
  const { sessions, words, publicUrl, trustProxy, now } = options
  const opened = createLimiter(options.chatsADay ?? 50, 86_400_000)
  const written = createLimiter(options.messagesAMinute ?? 60, 60_000)

  const remember = (c: Context, token: string) =>
    setCookie(c, cookieName, token, {
      path: '/chat',
      httpOnly: true,
      sameSite: 'Lax',
      secure: publicUrl?.startsWith('https:') ?? false,
      maxAge: sessionDays * 86_400,
    })

  const find = async (c: Context) => {
    const token = getCookie(c, cookieName)
    if (!token || !/^[\w-]{43}$/.test(token)) return undefined
    const found = await sessions.find(token, now())
    if (found?.isExtended) remember(c, token)
    return found?.session
  }

  const refuse: Browsers['refuse'] = (c, status, code, waitSeconds) => {
    const detail = words.say(localeOf(c), { id: code })
    const headers = { 'content-type': 'application/problem+json' }
    const body = JSON.stringify({ type: 'about:blank', title: code, status, code, detail })
    return c.body(body, status, waitSeconds ? { ...headers, 'retry-after': String(waitSeconds) } : headers)
  }

  return {
    find,
    refuse,
    async open(c) {
      const session = await find(c)
      if (session) return { session, isNew: false }
      const network = callerNetwork(callerAddress(c, trustProxy))
      if (!opened.take(network, now())) return refuse(c, 429, 'web-too-many-chats', opened.waits(network, now()))
      const made = await sessions.open(c.req.header('accept-language')?.slice(0, 100), now())
      remember(c, made.token)
      return { session: made.session, isNew: true }
    },
    async forget(c, session) {
      await sessions.forget(session)
      deleteCookie(c, cookieName, { path: '/chat' })
    },
    async sameOrigin(c, next) {
      return isSameOrigin(c, publicUrl) ? next() : refuse(c, 403, 'web-request-refused')
    },
    mayWrite: (session) => written.take(session.id, now()),
  }
}

/** The language a browser asks for, until its person has chosen one. */
export const localeOf = (c: Context): Locale => guessLocale(c.req.header('accept-language'))

/** Browsers name the page a request comes from; what names none is no page of ours. */
function isSameOrigin(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return site === 'same-origin'
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return (
    host === (c.req.header('host') ?? new URL(c.req.url).host) ||
    (publicUrl !== undefined && host === new URL(publicUrl).host)
  )
}
