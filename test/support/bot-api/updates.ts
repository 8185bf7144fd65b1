import { Refused } from './refused.ts'

export type Update = { update_id: number } & Record<string, unknown>
type Waiting = { answer: (updates: Update[]) => void; refuse: (reason: Refused) => void; limit: number }
type Webhook = { url: string; secret: string | undefined }

/** Goes on from server to server: one database may hear of several. */
let lastId = 1000

/** How the server's updates reach a bot: fetched from an offset, or pushed until they are acknowledged. */
export function createUpdates() {
  let kept: Update[] = []
  let waiting: Waiting | undefined
  let webhook: Webhook | undefined
  let isClosed = false
  /** Of each chat, what has not been acknowledged; one at a time, in order. */
  const pushes = new Map<unknown, Update[]>()
  const settings = {
    /** How often each update is handed out, as after a lost acknowledgement. */
    copies: 1,
    /** The updates of one answer in the opposite order. */
    isReversed: false,
  }
  let failedPushes = 0

  const handOut = (updates: readonly Update[]): Update[] => {
    const copied = updates.flatMap((update) => Array.from({ length: settings.copies }, () => update))
    return settings.isReversed ? copied.reverse() : copied
  }
  const push = async (chat: unknown, queue: Update[]) => {
    for (let waitMs = 10; queue[0] && webhook && !isClosed; ) {
      const { url, secret } = webhook
      const headers = {
        'content-type': 'application/json',
        ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
      }
      const update = queue[0]
      const answers = await Promise.all(
        Array.from({ length: settings.copies }, () =>
          fetch(url, { method: 'POST', headers, body: JSON.stringify(update) }).then(
            (answer) => answer.arrayBuffer().then(() => answer.ok),
            () => false,
          ),
        ),
      )
      if (answers.every(Boolean)) {
        queue.shift()
        kept = kept.filter((one) => one !== update)
        waitMs = 10
      } else {
        failedPushes++
        await new Promise((resolve) => setTimeout(resolve, waitMs))
        waitMs = Math.min(waitMs * 2, 500)
      }
    }
    if (queue.length === 0 || !webhook || isClosed) pushes.delete(chat)
  }
  const enqueuePush = (update: Update) => {
    const chat = chatOf(update)
    const queue = pushes.get(chat)
    if (queue) queue.push(update)
    else {
      const fresh = [update]
      pushes.set(chat, fresh)
      void push(chat, fresh)
    }
  }

  return {
    settings,
    failedPushes: () => failedPushes,
    /** Nothing is left that the bot has not acknowledged. */
    isDrained: () => kept.length === 0,
    webhook: () => webhook,
    add(content: Record<string, unknown>): Update {
      const update: Update = { update_id: ++lastId, ...content }
      kept.push(update)
      if (webhook) enqueuePush(update)
      else if (waiting) {
        waiting.answer(handOut(kept.slice(0, waiting.limit)))
        waiting = undefined
      }
      return update
    },
    get(offset: number, limit: number, seconds: number): Promise<Update[]> {
      if (webhook)
        throw new Refused(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      waiting?.refuse(
        new Refused(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      waiting = undefined
      kept = kept.filter(({ update_id }) => update_id >= offset)
      if (kept.length > 0 || seconds === 0) return Promise.resolve(handOut(kept.slice(0, limit)))
      return new Promise((resolve, reject) => {
        const mine: Waiting = { answer: resolve, refuse: reject, limit }
        waiting = mine
        setTimeout(() => {
          if (waiting !== mine) return
          waiting = undefined
          resolve([])
        }, seconds * 1000).unref()
      })
    },
    setWebhook(url: string, secret: string | undefined): void {
      webhook = url === '' ? undefined : { url, secret }
      if (!webhook) return
      waiting?.refuse(new Refused(409, 'Conflict: terminated by other setWebhook'))
      waiting = undefined
      for (const update of kept) enqueuePush(update)
    },
    close(): void {
      isClosed = true
      waiting?.answer([])
      waiting = undefined
    },
  }
}
export type Updates = ReturnType<typeof createUpdates>

function chatOf(update: Update): unknown {
  for (const part of Object.values(update)) {
    if (typeof part !== 'object' || part === null) continue
    const holder: unknown = Reflect.get(part, 'message') ?? part
    const chat: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'chat') : undefined
    if (typeof chat === 'object' && chat !== null) return Reflect.get(chat, 'id')
  }
  return undefined
}
