import { type ChatState, findStandingPresses, livePressesPlace, pressesPlace } from '../../db/chats.ts'
import type { Sql } from '../../db/client.ts'
import type { Box } from '../../db/sealing.ts'
import type { Input } from '../../dialogs/show.ts'
import type { TurnInput } from '../talk/turn.ts'
import { Presses } from './compose-saying.ts'

/** What was said, with its button looked up; `again`: a double tap, of which the first was acted on. */
export type Resolved = { input: TurnInput | 'again'; lastPress: string | null }

/** Within so many milliseconds the same button is the same tap. */
const doubleTapMs = 10_000

export async function resolveInput(
  sql: Sql,
  chat: ChatState,
  box: Box,
  input: Input,
  receivedAt: Date,
): Promise<Resolved> {
  if (input.kind !== 'press') return { input, lastPress: null }
  const pressed = `${input.card}:${input.choice}`
  const [last, at] = chat.lastPress?.split('@') ?? []
  const lastPress = `${pressed}@${receivedAt.getTime()}`
  if (last === pressed && receivedAt.getTime() - Number(at) < doubleTapMs)
    return { input: 'again', lastPress: chat.lastPress }
  if (input.card === chat.liveVersion) {
    const presses =
      chat.livePresses === null ? [] : Presses.parse(box.open(livePressesPlace(chat.id), chat.livePresses))
    const press = presses[input.choice]
    return { input: press ? { kind: 'press', press, standing: false } : { kind: 'stale' }, lastPress }
  }
  const kept = await findStandingPresses(sql, chat.id, input.card)
  const press = kept && Presses.parse(box.open(pressesPlace(kept.id), kept.presses))[input.choice]
  return { input: press ? { kind: 'press', press, standing: true } : { kind: 'stale' }, lastPress }
}
