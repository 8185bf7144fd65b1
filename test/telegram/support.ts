import type { Made } from '../../src/app/attachments.ts'
import type { Arrival, Outgoing, OutgoingBody } from '../../src/app/path/door.ts'
import type { Choice, Text } from '../../src/dialogs/show.ts'
import { createWords } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { createTelegramDoor, type TelegramDoorDeps } from '../../src/telegram/telegram.ts'
import type { BotApi, Person } from '../support/bot-api.ts'

export const words = createWords()
export const pressKey = Buffer.alloc(32, 7)

/** A sentence that stands for any other. */
export const told = (value: string): Text => ({ id: 'plain', args: { value } })
export const pressed = (label: string): Choice => ({ label: told(label), press: { do: 'anything' } })

/** A door on that server, what came in at it, and what it logged. */
export function openDoor(api: Pick<BotApi, 'root' | 'token'>, more: Partial<TelegramDoorDeps> = {}) {
  const arrivals: Arrival[] = []
  const lines: string[] = []
  const door = createTelegramDoor({
    token: api.token,
    apiRoot: api.root,
    pressKey,
    say: words.say,
    take: async (arrival) => arrivals.push(arrival),
    attachments: async () => undefined,
    holdPolling: async () => true,
    log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    ...more,
  })
  return { door, arrivals, lines }
}

/** A chat as the machinery keeps it: what was sent changes what the next message is told. */
export function openChat(person: Pick<Person, 'id'>) {
  let sequence = 0
  const chat: Outgoing['chat'] = {
    id: '00000000-0000-4000-8000-000000000001',
    address: String(person.id),
    liveMessageId: null,
    lastMessageId: null,
    keyboardMessageId: null,
  }
  return {
    chat,
    outgoing(body: OutgoingBody, more: Partial<Outgoing> = {}): Outgoing {
      sequence++
      return {
        key: `telegram:7000001/${sequence}:1`,
        sequence,
        chat: { ...chat },
        personId: '00000000-0000-4000-8000-000000000002',
        locale: 'ru',
        body,
        cardVersion: sequence,
        isRepeat: false,
        ...more,
      }
    },
  }
}

/** The smallest picture there is. */
export const picture: Made = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  fileName: 'code.png',
  mime: 'image/png',
}
