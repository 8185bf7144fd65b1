import type { ChatState, Chats, Stored } from './chats.ts'
import type { Button } from './markup.ts'
import type { Updates } from './updates.ts'

/** What a message of the bot looks like to the person. */
export type Seen = {
  id: number
  text: string
  /** Labels of its buttons, row by row. */
  rows: string[][]
  edits: number
  file?: Stored['file']
}

export type Profile = { id?: number; languageCode?: string; firstName?: string }

export type PersonDeps = {
  chats: Chats
  updates: Updates
  /** Told whenever something changes in a chat. */
  watch: (chatId: number, listener: () => void) => () => void
  callbackId: () => string
}

/** Somebody with Telegram on their phone. */
export type Person = ReturnType<typeof createPerson>

export function createPerson({ chats, updates, watch, callbackId }: PersonDeps, profile: Required<Profile>) {
  const { id, languageCode, firstName } = profile
  const from = { id, is_bot: false, first_name: firstName, language_code: languageCode }
  const chat = chats.open(id, 'private')
  const where = { id, type: 'private', first_name: firstName }
  const ours = () => [...chat.messages.values()].filter(({ isOurs }) => isOurs)
  const date = () => Math.floor(Date.now() / 1000)

  const says = (fields: Record<string, unknown>): number => {
    const { id: message_id } = chats.put(chat, { isOurs: false, text: String(fields.text ?? ''), rows: [] })
    updates.add({ message: { message_id, from, chat: where, date: date(), ...fields } })
    return message_id
  }
  const press = (message_id: number, data: string): void => {
    const message = { message_id, chat: where, date: date() }
    updates.add({ callback_query: { id: callbackId(), from, message, chat_instance: String(id), data } })
  }
  const membership = (status: 'kicked' | 'member') => {
    const member = { status, user: { id: 1, is_bot: true, first_name: 'bot' } }
    updates.add({
      my_chat_member: { chat: where, from, date: date(), old_chat_member: member, new_chat_member: member },
    })
  }

  const person = {
    id,
    /** Writes a message; returns its number. */
    says: (text: string): number => says({ text, ...(text.startsWith('/') ? { entities: commandIn(text) } : {}) }),
    /** Sends anything else that Telegram can carry, such as `{ photo: [] }`. */
    sends: says,
    edits(message_id: number, text: string): void {
      updates.add({ edited_message: { message_id, from, chat: where, date: date(), edit_date: date(), text } })
    },
    sharesContact: (phone: string, ofUser = id): number =>
      says({ contact: { phone_number: phone, first_name: firstName, user_id: ofUser } }),
    sharesLocation: (latitude: number, longitude: number): number => says({ location: { latitude, longitude } }),
    /** Presses the button whose label begins so, on the newest message that has one. */
    presses(label: string): void {
      for (const message of ours().reverse()) {
        const button = message.rows.flat().find(({ text }) => text.startsWith(label))
        if (!button) continue
        press(message.id, dataOf(button))
        return
      }
      const labels = ours().flatMap(({ rows }) => rows.flat().map(({ text }) => text))
      throw new Error(`expected a button that begins with “${label}” among: ${labels.join(' | ')}`)
    },
    /** The same on one message, which may be an old one. */
    pressesOn(messageId: number, label: string): void {
      const button = chat.messages
        .get(messageId)
        ?.rows.flat()
        .find(({ text }) => text.startsWith(label))
      if (!button) throw new Error(`expected a button that begins with “${label}” under message ${messageId}`)
      press(messageId, dataOf(button))
    },
    /** Sends what a button might carry, of a message that need not have it. */
    forges: (data: string, messageId = ours().at(-1)?.id ?? 1): void => press(messageId, data),
    /** What the buttons of the newest message carry. */
    data: (): string[] => (ours().at(-1)?.rows ?? []).flat().map(dataOf),
    asksInline(query: string): void {
      updates.add({ inline_query: { id: callbackId(), from, query, offset: '' } })
    },
    blocks(): void {
      chat.closed = 'blocked'
      membership('kicked')
    },
    unblocks(): void {
      delete chat.closed
      membership('member')
    },
    deactivates(): void {
      chat.closed = 'deactivated'
    },
    /** The newest message of the bot. */
    sees: (): Seen | undefined => ours().map(seen).at(-1),
    /** All of the bot's that are there, oldest first. */
    seesAll: (): Seen[] => ours().map(seen),
    /** Labels of the keyboard in the place of letters. */
    keyboard: (): string[] => (chat.keyboard?.rows ?? []).flat().map(({ text }) => text),
    /** Numbers of the person's own messages that are still there. */
    ownMessages: (): number[] => [...chat.messages.values()].filter(({ isOurs }) => !isOurs).map((one) => one.id),
    /** Waits until the newest message of the bot is as expected. */
    waitsFor(expected: string | RegExp | ((seen: Seen) => boolean), ms = 10_000): Promise<Seen> {
      const fits =
        typeof expected === 'function'
          ? expected
          : (one: Seen) => (typeof expected === 'string' ? one.text.includes(expected) : expected.test(one.text))
      return until(chat, watch, ms, () => {
        const newest = person.sees()
        return newest && fits(newest) ? newest : undefined
      })
    },
  }
  return person
}

function until<T>(chat: ChatState, watch: PersonDeps['watch'], ms: number, find: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = find()
      if (found === undefined) return
      stop()
      clearTimeout(timer)
      resolve(found)
    }
    const stop = watch(chat.id, look)
    const timer = setTimeout(() => {
      stop()
      const there = [...chat.messages.values()].filter(({ isOurs }) => isOurs).map(({ text }) => text)
      reject(new Error(`expected another message; there are: ${there.join(' ⏎ ') || 'none'}`))
    }, ms)
    look()
  })
}

const seen = ({ id, text, rows, edits, file }: Stored): Seen => ({
  id,
  text,
  rows: rows.map((row) => row.map((button) => button.text)),
  edits,
  ...(file ? { file } : {}),
})

const dataOf = ({ callback_data, text }: Button): string => {
  if (callback_data === undefined) throw new Error(`expected “${text}” to be a button that tells the bot`)
  return callback_data
}

const commandIn = (text: string) => [{ type: 'bot_command', offset: 0, length: text.split(/\s/)[0]?.length ?? 0 }]
