import { type Log, logIncident } from '../log.ts'
import type { Api } from './api.ts'
import { type Bot, updateKinds } from './bot.ts'
import { createBackOff } from './problems.ts'
import { rest } from './rest.ts'

export type PollingDeps = {
  api: Api
  bot: Bot
  /** Takes or prolongs the right to poll, which one replica has; asked before every poll, so it must outlast one. */
  holdPolling: () => Promise<boolean>
  log: Log
}

/** Seconds that the server keeps a poll open while there is nothing to tell. */
export const pollSeconds = 25
/** How often those without the right look whether it has become free. */
const watchMs = 2_000

/** Fetches updates until `signal`, and asks for the next only when the last are stored. */
export async function poll({ api, bot, holdPolling, log }: PollingDeps, signal: AbortSignal): Promise<void> {
  const backOff = createBackOff()
  let offset: number | undefined
  let isMine = false
  while (!signal.aborted) {
    try {
      const wasMine = isMine
      isMine = await holdPolling()
      if (!isMine) {
        offset = undefined // another goes on from where the server knows
        await rest(watchMs, signal)
        continue
      }
      if (!wasMine) await api.call('deleteWebhook', {}, { signal })
      const polled = await api.call(
        'getUpdates',
        { timeout: pollSeconds, allowed_updates: updateKinds, ...(offset === undefined ? {} : { offset }) },
        { timeoutMs: (pollSeconds + 10) * 1000, signal },
      )
      if (signal.aborted) return
      if (polled.ok) {
        await hearAll(bot, polled.value)
        backOff.worked()
        const last = polled.value.at(-1)
        if (last) offset = last.update_id + 1
        continue
      }
      const { problem } = polled
      if (problem.is === 'conflict') isMine = false // a webhook may have been set meanwhile
      log.warn({ door: 'telegram', code: problem.is }, 'polling failed')
      await rest(problem.is === 'flood' ? problem.afterMs : backOff.afterMs(), signal)
    } catch (error) {
      logIncident(log, error, { door: 'telegram' })
      await rest(backOff.afterMs(), signal)
    }
  }
}

/** In order within a chat, side by side between them. */
async function hearAll(bot: Bot, updates: readonly Numbered[]): Promise<void> {
  const chats = new Map<unknown, Numbered[]>()
  for (const update of updates) {
    const chat = chatIdOf(update)
    const of = chats.get(chat) ?? []
    chats.set(chat, of)
    of.push(update)
  }
  const heard = await Promise.allSettled(
    [...chats.values()].map(async (of) => {
      for (const update of of) await bot.hear(update)
    }),
  )
  for (const one of heard) if (one.status === 'rejected') throw one.reason
}

type Numbered = { update_id: number; message?: object; edited_message?: object; callback_query?: object }

const chatIdOf = ({ message, edited_message, callback_query }: Numbered): unknown => {
  const said = message ?? edited_message ?? (callback_query && Reflect.get(callback_query, 'message'))
  const chat: unknown = said && Reflect.get(said, 'chat')
  return typeof chat === 'object' && chat !== null ? Reflect.get(chat, 'id') : undefined
}
