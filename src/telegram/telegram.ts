import type { DoorSender } from '../app/path/door.ts'
import type { Words } from '../i18n.ts'
import { type Api, createApi } from './api.ts'
import { type Bot, type BotDeps, createBot, updateKinds } from './bot.ts'
import { introduce } from './introduce.ts'
import { type PollingDeps, poll } from './polling.ts'
import { createBackOff } from './problems.ts'
import { rest } from './rest.ts'
import { createTelegramSender, type SenderDeps } from './sender.ts'
import { createWebhook } from './webhook.ts'

export type TelegramDoorDeps = Omit<BotDeps, 'api' | 'say'> &
  Omit<SenderDeps, 'api' | 'say'> &
  Pick<PollingDeps, 'holdPolling'> &
  Pick<Words, 'say'> & {
    apiRoot: string
    /** Where updates are pushed to; absent, they are polled for. */
    webhook?: { secret: string; url: string } | undefined
  }

export type TelegramDoor = {
  sender: DoorSender
  /** Answers the server's requests, where updates are pushed. */
  webhook?: (request: Request) => Promise<Response>
  /** Begins to listen. Returns once the server has told who we are, or could not: then it is asked again meanwhile. */
  start: () => Promise<void>
  /** Listens no more, and lets what is under way end. */
  stop: () => Promise<void>
  /** With the `@`; `undefined` until the server has told it. */
  botName: () => string | undefined
}

/** The travellers' first door: updates in, messages out. */
export function createTelegramDoor(deps: TelegramDoorDeps): TelegramDoor {
  const { webhook, log } = deps
  const api = createApi(deps)
  const bot = createBot({ ...deps, api })
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()

  return {
    sender: createTelegramSender({ ...deps, api }),
    ...(webhook ? { webhook: createWebhook({ bot, secret: webhook.secret, log }) } : {}),
    start() {
      return new Promise((answered) => {
        running = listen({ ...deps, api, bot }, stopping.signal, answered)
      })
    },
    async stop() {
      stopping.abort()
      await running
      await api.close()
    },
    botName: bot.name,
  }
}

type Listening = TelegramDoorDeps & { api: Api; bot: Bot }

async function listen(deps: Listening, signal: AbortSignal, answered: () => void): Promise<void> {
  await meet(deps, signal, answered)
  if (signal.aborted) return
  await Promise.all([introduce(deps, signal), deps.webhook ? askForPushes(deps, signal) : poll(deps, signal)])
}

/** Asks who we are until it is told: a network that is not there yet must not keep us away for ever. */
async function meet({ api, bot, log }: Listening, signal: AbortSignal, answered: () => void): Promise<void> {
  const backOff = createBackOff()
  while (!signal.aborted) {
    const me = await api.call('getMe', {}, { signal })
    if (me.ok) bot.meet(me.value)
    else if (!signal.aborted) log.warn({ door: 'telegram', code: me.problem.is }, 'the Bot API did not tell who we are')
    answered()
    if (me.ok) return
    await rest(me.problem.is === 'unauthorised' ? 60_000 : backOff.afterMs(), signal)
  }
}

async function askForPushes({ api, webhook, log }: Listening, signal: AbortSignal): Promise<void> {
  const backOff = createBackOff()
  while (webhook && !signal.aborted) {
    const { url, secret } = webhook
    const set = await api.call(
      'setWebhook',
      { url, secret_token: secret, allowed_updates: updateKinds, max_connections: 40 },
      { signal },
    )
    if (set.ok || signal.aborted) return
    log.warn({ door: 'telegram', code: set.problem.is }, 'the webhook was not set')
    await rest(set.problem.is === 'flood' ? set.problem.afterMs : backOff.afterMs(), signal)
  }
}
