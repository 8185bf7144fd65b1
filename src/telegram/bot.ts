import { type Context, Telegraf } from 'telegraf'
import type { Update, UserFromGetMe } from 'telegraf/types'
import { z } from 'zod'
import type { Arrival } from '../app/path/door.ts'
import { guessLocale } from '../i18n.ts'
import { type Log, logIncident } from '../log.ts'
import type { Api } from './api.ts'
import { answerInline, type Inline } from './inline.ts'
import { createInvitation, type Say } from './invite-group.ts'
import { type Operators, readOperator } from './operators.ts'
import { readPressData } from './press-data.ts'
import { Chat, chatOf, isAddressed, Message, readMessage, Sender } from './read-message.ts'

export type BotDeps = {
  token: string
  api: Api
  pressKey: Buffer
  /** Stores what came in; resolved when it cannot be lost any more. */
  take: (arrival: Arrival) => Promise<unknown>
  /** Told when a person blocks us or lets us back in, before they are written to in vain. */
  reach?: ((address: string, isReachable: boolean) => Promise<unknown>) | undefined
  inline?: Inline | undefined
  operators?: Operators | undefined
  say: Say
  /** Leave for a message that does not come out of the outbox. */
  mayCall?: (() => Promise<boolean>) | undefined
  log: Log
}

export type Bot = {
  id: number
  /** Reads one update and has it stored. Rejects only when it could not be stored: then it must come again. */
  hear: (update: unknown) => Promise<void>
  /** Told once the server has said who we are. */
  meet: (me: Pick<UserFromGetMe, 'id' | 'first_name' | 'username'>) => void
  /** With the `@`. */
  name: () => string | undefined
}

/** Which kinds of update we ask for. */
export const updateKinds = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'inline_query'] as const

const Numbered = z.looseObject({ update_id: z.number().int() })
const isUpdate = (value: unknown): value is Update => Numbered.safeParse(value).success

const CallbackQuery = z.object({
  id: z.string(),
  from: Sender,
  message: z.object({ chat: Chat }).optional(),
  data: z.string().catch(''),
})
const InlineQuery = z.object({ id: z.string(), query: z.string(), from: Sender })
const Membership = z.object({ chat: Chat, new_chat_member: z.object({ status: z.string() }) })

/** It was understood and could not be kept. */
class NotStored extends Error {}

/** Updates in, arrivals out. Telegraf leads each update to its reader, and does nothing else: what more it does may lose some. */
export function createBot(deps: BotDeps): Bot {
  const { token, api, pressKey, log } = deps
  const id = Number(token.split(':')[0])
  const telegraf = new Telegraf(token, { handlerTimeout: Number.POSITIVE_INFINITY, telegram: { webhookReply: false } })
  // Known from the start, so that Telegraf never asks by itself and keeps a failure for ever.
  telegraf.botInfo = botInfo({ id, first_name: '', username: '' })
  telegraf.catch((error) => {
    throw error
  })
  const invite = createInvitation(deps)

  const numbered = ({ update }: Context) => ({ source: `telegram:${id}`, externalId: String(update.update_id) })
  const store = async (context: Context, arrival: Omit<Arrival, 'source' | 'externalId'>) => {
    await kept(deps.take({ ...numbered(context), ...arrival }))
  }
  const hearMessage = async (context: Context, given: unknown, isEdited: boolean) => {
    const message = Message.parse(given)
    if (message.chat.type === 'private') {
      const said = readMessage(message, isEdited)
      if (said) await store(context, said)
    } else if (deps.operators?.chat === String(message.chat.id)) {
      const word = isEdited ? undefined : readOperator(message, context.botInfo)
      if (word) await kept(deps.operators.hear({ ...numbered(context), ...word }))
    } else if (!isEdited && isAddressed(message, context.botInfo)) {
      invite(message, context.botInfo.username)
    }
  }
  telegraf.on('message', (context) => hearMessage(context, context.message, false))
  telegraf.on('edited_message', (context) => hearMessage(context, context.editedMessage, true))
  telegraf.on('callback_query', async (context) => {
    const { id: callback_query_id, message, from, data } = CallbackQuery.parse(context.callbackQuery)
    if (message?.chat.type === 'private') {
      const chat = chatOf(message.chat.id, from.language_code)
      const press = readPressData(pressKey, chat.address, data)
      await store(context, { chat, input: { kind: 'press', ...press } })
    }
    // Always, and at once: until then the button looks busy. When it is too late for it, that is nobody's concern.
    api.try('answerCallbackQuery', { callback_query_id })
  })
  telegraf.on('inline_query', async (context) => {
    const { id: queryId, query, from } = InlineQuery.parse(context.inlineQuery)
    await answerInline(deps, queryId, query, guessLocale(from.language_code))
  })
  telegraf.on('my_chat_member', async (context) => {
    const { chat, new_chat_member: now } = Membership.parse(context.myChatMember)
    if (chat.type === 'private' && deps.reach) await kept(deps.reach(String(chat.id), now.status !== 'kicked'))
  })

  return {
    id,
    async hear(update) {
      try {
        if (!isUpdate(update)) throw new Error('expected an update with its number')
        await telegraf.handleUpdate(update)
      } catch (error) {
        if (error instanceof NotStored) throw error
        // It would be no clearer when it came again.
        logIncident(log, error, { door: 'telegram' })
      }
    },
    meet(me) {
      telegraf.botInfo = botInfo(me)
    },
    name: () => (telegraf.botInfo?.username ? `@${telegraf.botInfo.username}` : undefined),
  }
}

const botInfo = (me: Pick<UserFromGetMe, 'id' | 'first_name' | 'username'>): UserFromGetMe => ({
  ...me,
  is_bot: true,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
})

async function kept(storing: Promise<unknown>): Promise<void> {
  try {
    await storing
  } catch (cause) {
    throw new NotStored('expected the update to be stored', { cause })
  }
}
