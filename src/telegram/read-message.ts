import { z } from 'zod'
import type { Arrival } from '../app/path/door.ts'
import type { Input } from '../dialogs/show.ts'

export const Sender = z.object({ id: z.number(), is_bot: z.boolean().optional(), language_code: z.string().optional() })
export const Chat = z.object({ id: z.number(), type: z.string() })

/** Of a message, what is read. */
export const Message = z.looseObject({
  message_id: z.number(),
  chat: Chat,
  from: Sender.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  contact: z.object({ phone_number: z.string(), user_id: z.number().optional() }).optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  media_group_id: z.string().optional(),
  reply_to_message: z.object({ from: Sender.optional(), text: z.string().optional() }).optional(),
})
export type Message = z.infer<typeof Message>

/** What a person said in a private chat; `undefined` for what the messenger itself tells, such as a pinned message. */
export function readMessage(message: Message, isEdited: boolean): Omit<Arrival, 'source' | 'externalId'> | undefined {
  if (message.from?.is_bot) return undefined
  const input = isEdited ? readEdited(message) : readInput(message)
  if (!input) return undefined
  const album = input.kind === 'other' ? message.media_group_id : undefined
  return {
    chat: chatOf(message.chat.id, message.from?.language_code),
    input,
    // An edited message is an old one: nothing new stands under the card.
    ...(isEdited ? {} : { messageId: message.message_id }),
    ...(album === undefined ? {} : { album }),
  }
}

export const chatOf = (id: number, languageCode: string | undefined): Arrival['chat'] => ({
  door: 'telegram',
  address: String(id),
  ...(languageCode === undefined ? {} : { languageHint: languageCode }),
})

/** What carries something that may be a document; its picture is never opened. Before everything else, also when passed on. */
const media: readonly [field: string, what: string][] = [
  ['animation', 'other'], // has a document beside it for old clients
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['document', 'document'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['voice', 'voice'],
  ['sticker', 'sticker'],
  ['poll', 'poll'],
]

/** What the messenger tells by itself in a private chat; nobody waits for an answer. */
const tidings = [
  ...['pinned_message', 'message_auto_delete_timer_changed', 'chat_background_set', 'write_access_allowed'],
  ...['connected_website', 'users_shared', 'chat_shared', 'web_app_data', 'boost_added', 'proximity_alert_triggered'],
  ...['gift', 'unique_gift', 'gift_upgrade_sent', 'successful_payment', 'refunded_payment', 'passport_data'],
  ...['forum_topic_created', 'forum_topic_edited', 'forum_topic_closed', 'forum_topic_reopened'],
  ...['general_forum_topic_hidden', 'general_forum_topic_unhidden', 'paid_message_price_changed'],
  ...['direct_message_price_changed', 'checklist_tasks_done', 'checklist_tasks_added', 'managed_bot_created'],
  ...['poll_option_added', 'poll_option_deleted', 'chat_owner_left', 'chat_owner_changed'],
]

function readInput(message: Message): Input | undefined {
  const shown = media.find(([field]) => message[field] !== undefined)
  if (message.media_group_id !== undefined && shown) return { kind: 'other', what: 'album' }
  if (shown) return { kind: 'other', what: shown[1] }
  const isPassedOn = message.forward_origin !== undefined || message.forward_date !== undefined
  if (isPassedOn || message.via_bot !== undefined) return { kind: 'other', what: 'forwarded' }
  if (message.text !== undefined) return readText(message.text)
  if (message.contact) return readContact(message)
  if (message.location) return { kind: 'location', ...message.location }
  return tidings.some((field) => message[field] !== undefined) ? undefined : { kind: 'other', what: 'other' }
}

/** A place that moves is told anew every few seconds: that is no answer. */
const readEdited = (message: Message): Input | undefined =>
  message.location ? undefined : { kind: 'other', what: 'edited' }

function readText(text: string): Input {
  const [, name, argument] = command.exec(text) ?? []
  if (name === undefined) return { kind: 'text', text }
  const said = argument?.trim()
  return { kind: 'command', name: name.toLowerCase(), ...(said ? { argument: said } : {}) }
}

const command = /^\/([A-Za-z][A-Za-z0-9_]{0,31})(?:@\w+)?(?:\s+([\s\S]*))?$/

const readContact = ({ contact, from }: Message): Input => ({
  kind: 'contact',
  phone: contact?.phone_number ?? '',
  own: contact?.user_id !== undefined && contact.user_id === from?.id,
})

/** Whether a group speaks to us: by our name, also behind a command, or by an answer to us. `username` is empty until it is known. */
export function isAddressed(message: Message, me: { id: number; username: string }): boolean {
  if (message.from?.is_bot) return false
  if (message.reply_to_message?.from?.id === me.id) return true
  const words = (message.text ?? message.caption ?? '').toLowerCase()
  return me.username !== '' && new RegExp(`@${me.username.toLowerCase()}(?![a-z0-9_])`).test(words)
}
