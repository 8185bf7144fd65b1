import { TelegramError } from 'telegraf'
import { z } from 'zod'
import type { Delivery } from '../app/path/door.ts'

/** Why a call to the Bot API did not do what it was for. Holds nothing of what was sent, and not the token. */
export type Problem =
  /** What was to be changed is so already. */
  | { is: 'not-modified' }
  /** The message cannot be edited any more: it has to be sent anew. */
  | { is: 'not-editable' }
  /** Deleted before, by us or by the person. */
  | { is: 'already-deleted' }
  /** The person or the chat is out of reach until they speak. */
  | { is: 'blocked' }
  | { is: 'flood'; afterMs: number }
  /** The server failed, or nobody was there: it was not taken. */
  | { is: 'down' }
  /** The token is not known, or not there. */
  | { is: 'unauthorised' }
  /** Somebody else polls, or a webhook is set. */
  | { is: 'conflict' }
  /** It went out and no answer came. */
  | { is: 'no-answer' }
  /** It will never be taken as it is; `code` is ours. */
  | { is: 'refused'; code: string }

/** An address on a button that Telegram does not open. */
export const addressRefused = 'telegram-button-address'

/** A picture of a size or shape that Telegram does not show as one. */
export const pictureRefused = 'telegram-picture'

/** As the server words them (`Bad Request: …`), most telling first. */
const badRequests: readonly [beginning: RegExp, problem: Problem][] = [
  [/^message is not modified/, { is: 'not-modified' }],
  [/^message to edit not found/, { is: 'not-editable' }],
  [/^message can't be edited/, { is: 'not-editable' }],
  [/^MESSAGE_ID_INVALID/, { is: 'not-editable' }],
  [/^message to delete not found/, { is: 'already-deleted' }],
  [/^message can't be deleted/, { is: 'refused', code: 'telegram-not-deletable' }],
  [/^(chat not found|user not found|PEER_ID_INVALID|have no write access)/, { is: 'blocked' }],
  [/^(not enough rights to send|group chat was upgraded|need administrator rights)/, { is: 'blocked' }],
  [/^query is too old/, { is: 'refused', code: 'telegram-query-too-old' }],
  [/^(message is too long|MESSAGE_TOO_LONG)/, { is: 'refused', code: 'telegram-text-too-long' }],
  [/^message caption is too long/, { is: 'refused', code: 'telegram-caption-too-long' }],
  [/^message text is empty/, { is: 'refused', code: 'telegram-text-empty' }],
  [/^can't parse entities/, { is: 'refused', code: 'telegram-entities' }],
  [/^BUTTON_DATA_INVALID/, { is: 'refused', code: 'telegram-button-data' }],
  [/(BUTTON_URL_INVALID|wrong HTTP URL|inline keyboard button URL)/i, { is: 'refused', code: addressRefused }],
  [/^(PHOTO|IMAGE)_/, { is: 'refused', code: pictureRefused }],
]

/** Where the connection was never made, so nothing can have been taken. */
const notConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EPROTO',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'NOT_CONNECTED',
])

const Answer = z.object({
  error_code: z.number(),
  description: z.string().catch(''),
  parameters: z.object({ retry_after: z.number().optional() }).optional().catch(undefined),
})

const Network = z.object({ code: z.string().optional(), type: z.string().optional(), name: z.string().optional() })

/** What an error of the client tells. */
export function problemOf(error: unknown): Problem {
  if (error instanceof TelegramError) {
    const answer = Answer.safeParse(error.response)
    return answer.success ? answered(answer.data) : { is: 'down' }
  }
  const { code, type, name } = Network.catch({}).parse(error)
  if (code !== undefined && notConnected.has(code)) return { is: 'down' }
  if (type === 'invalid-json') return { is: 'down' } // some proxy's page in the place of an answer
  if (code !== undefined || name === 'AbortError' || type === 'request-timeout' || type === 'system')
    return { is: 'no-answer' }
  return { is: 'refused', code: 'telegram-client' }
}

function answered({ error_code: code, description, parameters }: z.infer<typeof Answer>): Problem {
  if (code === 429) return { is: 'flood', afterMs: Math.max(parameters?.retry_after ?? 1, 1) * 1000 }
  if (code >= 500) return { is: 'down' }
  if (code === 401 || code === 404 || code === 421) return { is: 'unauthorised' }
  if (code === 403) return { is: 'blocked' }
  if (code === 409) return { is: 'conflict' }
  const reason = description.replace(/^Bad Request: /, '')
  const known = badRequests.find(([beginning]) => beginning.test(reason))
  return known?.[1] ?? { is: 'refused', code: `telegram-${code}` }
}

/** How long after everything went wrong it is tried again: as long as it has been wrong, 1 s to a minute. */
export function createBackOff(now: () => number = () => performance.now()) {
  let since: number | undefined
  return {
    worked: () => {
      since = undefined
    },
    afterMs: () => {
      since ??= now()
      return Math.min(60_000, Math.max(1000, Math.round(now() - since)))
    },
  }
}
export type BackOff = ReturnType<typeof createBackOff>

/** What becomes of a message that met this problem when it was sent. */
export function deliveryOf(problem: Problem, backOff: BackOff): Delivery {
  switch (problem.is) {
    case 'flood':
      return { is: 'later', afterMs: problem.afterMs, everybody: 'maybe' }
    case 'unauthorised':
      return { is: 'later', afterMs: 60_000, everybody: true }
    case 'down':
    case 'conflict':
      return { is: 'later', afterMs: backOff.afterMs() }
    case 'blocked':
      return { is: 'blocked' }
    case 'no-answer':
      return { is: 'unknown' }
    case 'refused':
      return { is: 'failed', code: problem.code }
    case 'not-modified':
    case 'not-editable':
    case 'already-deleted':
      return { is: 'failed', code: `telegram-${problem.is}` }
  }
}
