import type { OperatorWord } from '../app/operators/hear-operator.ts'
import { isAddressed, type Message } from './read-message.ts'

/** The group whose members answer people, and who does what they say. */
export type Operators = {
  chat: string
  /** Resolved when it cannot be lost any more. */
  hear: (word: OperatorWord) => Promise<unknown>
}

/** What orders something, also as a group writes it: `/close@name`. Words follow `/broadcast` alone. */
const orders = /^\/(close|confirm|stop|broadcast)(?:@(\w+))?(?=\s|$)/i

/** What an operator said to us; `undefined` for what they say among themselves. */
export function readOperator(
  message: Message,
  me: { id: number; username: string },
): Omit<OperatorWord, 'source' | 'externalId'> | undefined {
  if (!message.from || message.from.is_bot) return undefined
  const by = String(message.from.id)
  const answered = message.reply_to_message
  const answers = answered?.from?.id === me.id ? answered.text : undefined
  const order = orderIn(message.text ?? '', me.username)
  if (order) return { answers, by, said: order }
  if (!isAddressed(message, me)) return undefined
  return { answers, by, said: message.text === undefined ? { kind: 'other' } : { kind: 'text', text: message.text } }
}

function orderIn(text: string, username: string): OperatorWord['said'] | undefined {
  const [command, name, to] = orders.exec(text) ?? []
  if (command === undefined || (to !== undefined && to.toLowerCase() !== username.toLowerCase())) return undefined
  if (name?.toLowerCase() === 'broadcast') return { kind: 'broadcast', text }
  if (text.slice(command.length).trim()) return undefined
  const order = name?.toLowerCase()
  return { kind: order === 'stop' || order === 'confirm' ? order : 'close' }
}
