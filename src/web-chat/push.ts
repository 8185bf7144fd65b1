import webPush from 'web-push'
import type { DoorSender, Outgoing } from '../app/path/door.ts'
import type { PushSubscription, WebSessions } from '../app/people/web-session.ts'
import type { Words } from '../i18n.ts'
import { type Log, logIncident } from '../log.ts'

/** Hands a message to a push service; the status it answers with. */
export type PushSend = (subscription: PushSubscription, payload: string) => Promise<number>

export type PushDeps = {
  sessions: WebSessions
  words: Words
  log: Log
  send: PushSend
  /** Pages that look at the chat now. */
  countPages: (chatId: string) => number
}

/**
 * The web door's sender. A page reads what there is by itself, so everything counts as sent at once; where no page is
 * open and it is no answer to something just said, the browser is woken with a sentence that holds nothing of it.
 */
export const createWebSender = (deps: PushDeps): DoorSender => ({
  door: 'web',
  async deliver(outgoing) {
    if (isOurs(outgoing) && deps.countPages(outgoing.chat.id) === 0) await wakeBrowsers(deps, outgoing)
    return { is: 'sent' }
  },
})

/** Said by us, not in answer. */
const isOurs = ({ class: kind = 'reply' }: Outgoing): boolean => kind !== 'reply'

async function wakeBrowsers({ sessions, words, log, send }: PushDeps, { chat, locale }: Outgoing): Promise<void> {
  const payload = JSON.stringify({ body: words.say(locale, { id: 'web-push-news' }), lang: locale, url: '/chat' })
  try {
    for (const subscription of await sessions.listSubscriptions(chat.id)) {
      const status = await send(subscription, payload)
      if (status === 404 || status === 410) await sessions.dropSubscription(chat.id, subscription.endpoint)
      else if (status >= 300) log.warn({ chatId: chat.id, status }, 'push refused')
    }
  } catch (error) {
    // The message itself is kept and read when the page is opened: only the waking failed.
    logIncident(log, error, { chatId: chat.id, door: 'web' })
  }
}

/** Sends by Web Push (RFC 8030, 8291, 8292) in our name. */
export function createPushSend(
  vapid: { publicKey: string; privateKey: string },
  publicUrl: string | undefined,
): PushSend {
  // A push service wants to know whom to ask about a flood; without an address of ours there is none to give.
  const subject = publicUrl?.startsWith('https:') ? publicUrl : 'mailto:nobody@kosh.invalid'
  return async (subscription, payload) => {
    try {
      const options = { vapidDetails: { subject, ...vapid }, TTL: 86_400, urgency: 'high' as const, timeout: 10_000 }
      return (await webPush.sendNotification(subscription, payload, options)).statusCode
    } catch (error) {
      if (error instanceof webPush.WebPushError) return error.statusCode
      throw error
    }
  }
}

/** The push services of the browsers there are. Others are refused: we post to whatever address is kept here. */
const services = [
  /^fcm\.googleapis\.com$/,
  /(^|\.)push\.services\.mozilla\.com$/,
  /(^|\.)push\.apple\.com$/,
  /(^|\.)notify\.windows\.com$/,
  /(^|\.)push\.yandex\.(ru|net|com)$/,
]

export function isPushService(endpoint: string): boolean {
  const { protocol, hostname, port, username } = new URL(endpoint)
  return protocol === 'https:' && port === '' && username === '' && services.some((service) => service.test(hostname))
}
