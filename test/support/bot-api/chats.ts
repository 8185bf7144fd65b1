import { readHtml } from './html.ts'
import { type Button, checkMarkup, type Markup } from './markup.ts'
import { numberOf, objectOf, type Params, type SentFile, textOf } from './params.ts'
import { badRequest, Refused } from './refused.ts'

/** A message as it stands in a chat. */
export type Stored = {
  id: number
  chatId: number
  isOurs: boolean
  text: string
  /** Rows of the buttons under it. */
  rows: Button[][]
  file?: SentFile & { kind: 'photo' | 'document' }
  edits: number
}

export type ChatState = {
  id: number
  type: 'private' | 'supergroup'
  messages: Map<number, Stored>
  /** The keyboard in the place of letters, and the message that brought it. */
  keyboard?: { rows: Button[][]; by: number }
  /** Why nothing reaches it. */
  closed?: 'blocked' | 'deactivated' | 'kicked'
}

const closedWords = {
  blocked: 'Forbidden: bot was blocked by the user',
  deactivated: 'Forbidden: user is deactivated',
  kicked: 'Forbidden: bot was kicked from the supergroup chat',
}

export type Chats = ReturnType<typeof createChats>

/** Every chat with its messages, and what a bot may do with them. */
export function createChats(now: () => number, changed: (chatId: number) => void) {
  const chats = new Map<number, ChatState>()
  let lastMessage = 0

  const open = (id: number, type: ChatState['type']): ChatState => {
    const chat = chats.get(id) ?? { id, type, messages: new Map() }
    chats.set(id, chat)
    return chat
  }
  const reached = (params: Params): ChatState => {
    if (textOf(params, 'chat_id') === '') throw badRequest('chat_id is empty')
    const chat = chats.get(numberOf(params, 'chat_id') ?? Number.NaN)
    if (!chat) throw badRequest('chat not found')
    if (chat.closed) throw new Refused(403, closedWords[chat.closed])
    return chat
  }
  const put = (chat: ChatState, message: Omit<Stored, 'id' | 'chatId' | 'edits'>): Stored => {
    const stored: Stored = { ...message, id: ++lastMessage, chatId: chat.id, edits: 0 }
    chat.messages.set(stored.id, stored)
    changed(chat.id)
    return stored
  }
  const putOurs = (chat: ChatState, message: Pick<Stored, 'text' | 'file'>, markup: Markup): object => {
    const stored = put(chat, { ...message, isOurs: true, rows: markup.inline_keyboard ?? [] })
    if (markup.keyboard) chat.keyboard = { rows: markup.keyboard, by: stored.id }
    if (markup.remove_keyboard) delete chat.keyboard
    return told(chat, stored)
  }
  const told = (chat: ChatState, { id, text, rows, file }: Stored): object => ({
    message_id: id,
    date: Math.floor(now() / 1000),
    chat: { id: chat.id, type: chat.type },
    ...(file ? { [file.kind]: { file_id: `file-${id}` }, caption: text } : { text }),
    ...(rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {}),
  })
  const wordsOf = (params: Params, name: 'text' | 'caption'): string => {
    const given = textOf(params, name)
    return (textOf(params, 'parse_mode') === 'HTML' ? readHtml(given) : given).trim()
  }
  const editable = (params: Params): { chat: ChatState; message: Stored } => {
    const chat = reached(params)
    const message = chat.messages.get(numberOf(params, 'message_id') ?? 0)
    if (!message) throw badRequest('message to edit not found')
    if (!message.isOurs) throw badRequest("message can't be edited")
    return { chat, message }
  }
  const changeTo = (chat: ChatState, message: Stored, text: string, rows: Button[][]): object => {
    if (message.text === text && JSON.stringify(message.rows) === JSON.stringify(rows))
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    Object.assign(message, { text, rows, edits: message.edits + 1 })
    changed(chat.id)
    return told(chat, message)
  }
  const sendFile = (params: Params, kind: 'photo' | 'document'): object => {
    const chat = reached(params)
    const sent = params.files[kind]
    if (!sent) throw badRequest(`there is no ${kind} in the request`)
    const text = wordsOf(params, 'caption')
    if (text.length > 1024) throw badRequest('message caption is too long')
    if (kind === 'photo' && !/^.(PNG|JFIF)|^\xff\xd8/s.test(sent.bytes.toString('latin1')))
      throw badRequest('IMAGE_PROCESS_FAILED')
    return putOurs(chat, { text, file: { ...sent, kind } }, checkMarkup(objectOf(params, 'reply_markup')))
  }

  return {
    open,
    put,
    sendMessage(params: Params): object {
      const chat = reached(params)
      const text = wordsOf(params, 'text')
      if (text === '') throw badRequest('message text is empty')
      if (text.length > 4096) throw badRequest('message is too long')
      return putOurs(chat, { text }, checkMarkup(objectOf(params, 'reply_markup')))
    },
    sendPhoto: (params: Params) => sendFile(params, 'photo'),
    sendDocument: (params: Params) => sendFile(params, 'document'),
    editMessageText(params: Params): object {
      const { chat, message } = editable(params)
      if (message.file) throw badRequest('there is no text in the message to edit')
      const text = wordsOf(params, 'text')
      if (text === '') throw badRequest('message text is empty')
      if (text.length > 4096) throw badRequest('MESSAGE_TOO_LONG')
      return changeTo(chat, message, text, checkMarkup(objectOf(params, 'reply_markup')).inline_keyboard ?? [])
    },
    editMessageReplyMarkup(params: Params): object {
      const { chat, message } = editable(params)
      const { inline_keyboard: rows = [] } = checkMarkup(objectOf(params, 'reply_markup'))
      return changeTo(chat, message, message.text, rows)
    },
    deleteMessage(params: Params): true {
      const chat = reached(params)
      const id = numberOf(params, 'message_id') ?? 0
      if (!chat.messages.delete(id)) throw badRequest('message to delete not found')
      if (chat.keyboard?.by === id) delete chat.keyboard
      changed(chat.id)
      return true
    },
  }
}
