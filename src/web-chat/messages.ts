import { z } from 'zod'
import type { Arrival } from '../app/path/door.ts'
import type { WebSession } from '../app/people/web-session.ts'
import type { Input } from '../dialogs/show.ts'

/** Letters in one message; more than any machine-readable line, address or question needs. */
export const longestText = 4_000

const said = {
  /** The page's own: the same thing sent twice counts once. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  /** Grows from message to message of a page, so that it can be told which to take away. */
  number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
}

/** What the page sends: its number for it, and one thing said. */
export const PageMessage = z.union([
  z.strictObject({ ...said, text: z.string().trim().min(1).max(longestText) }),
  z.strictObject({
    ...said,
    press: z.strictObject({ card: z.number().int().min(0), choice: z.number().int().min(0).max(500) }),
  }),
  z.strictObject({
    ...said,
    location: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  }),
  z.strictObject({
    ...said,
    command: z.strictObject({
      name: z.string().regex(/^[a-z]{1,32}$/),
      argument: z
        .string()
        .regex(/^[\w-]{1,64}$/)
        .optional(),
    }),
  }),
])
export type PageMessage = z.infer<typeof PageMessage>

export const arrivalOf = (session: WebSession, message: PageMessage): Arrival => ({
  ...arrivalBase(session, message.id),
  input: inputOf(message),
  ...(message.number === undefined ? {} : { messageId: message.number }),
})

/** The page shows nothing yet: where the person stands is asked for. */
export const openingOf = (session: WebSession, id: string): Arrival => ({
  ...arrivalBase(session, `open-${id}`),
  input: { kind: 'open' },
})

const arrivalBase = ({ address }: WebSession, externalId: string): Omit<Arrival, 'input'> => ({
  source: `web:${address}`,
  externalId,
  chat: { door: 'web', address },
})

function inputOf(message: PageMessage): Input {
  if ('text' in message) return typed(message.text)
  if ('press' in message) return { kind: 'press', ...message.press }
  if ('location' in message) return { kind: 'location', ...message.location }
  const { name, argument } = message.command
  return { kind: 'command', name, ...(argument === undefined ? {} : { argument }) }
}

/** Commands are typed here as at the other doors. */
function typed(text: string): Input {
  const [, name, argument] = /^\/([a-z]{1,32})(?:\s+([\w-]{1,64}))?$/i.exec(text) ?? []
  if (name === undefined) return { kind: 'text', text }
  return { kind: 'command', name: name.toLowerCase(), ...(argument === undefined ? {} : { argument }) }
}
