import type { OperatorWord } from '../app/operators/hear-operator.ts'
import { isAddressed, type Message } from './read-message.ts'

/** The group whose members answer people, and who does what they say. */
export type Operators = {
  chat: string
  /** Resolved when it cannot be lost any more. */
  hear: (word: OperatorWord) => Promise<unknown>
}

/** `/close`, also as a group writes it: `/close@name`. */
const close = /^\/close(?:@(\w+))?\s*$/i

/** What an operator said to us; `undefined` for what they say among themselves. */
export function readOperator(
  message: Message,
  me: { id: number; username: string },
): Omit<OperatorWord, 'source' | 'externalId'> | undefined {
  if (message.from?.is_bot) return undefined
  const answered = message.reply_to_message
  const answers = answered?.from?.id === me.id ? answered.text : undefined
  const [command, to] = close.exec(message.text ?? '') ?? []
  const isClose = command !== undefined && (to === undefined || to.toLowerCase() === me.username.toLowerCase())
  if (!isClose && !isAddressed(message, me)) return undefined
  if (isClose) return { answers, said: { kind: 'close' } }
  return { answers, said: message.text === undefined ? { kind: 'other' } : { kind: 'text', text: message.text } }
}
