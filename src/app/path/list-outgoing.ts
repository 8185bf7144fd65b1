import type { Sql } from '../../db/client.ts'
import { listStoredOutgoing } from '../../db/outbox.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Outgoing } from './door.ts'
import { openOutgoing } from './open-outgoing.ts'

/** What a page shows: `state` tells whether it counts as told. */
export type Listed = Outgoing & { state: string }

/**
 * What was said in a chat after that number, oldest first, for a page that draws its own history. Of cards only the
 * newest keeps its choices: those before it are what was once asked.
 */
export async function listOutgoing(
  { sql, keyring }: { sql: Sql; keyring: Keyring },
  chatId: string,
  afterSequence: number,
  limit = 500,
): Promise<Listed[]> {
  const stored = await listStoredOutgoing(sql, chatId, afterSequence, limit)
  return stored.map((row) => {
    const outgoing = openOutgoing(keyring, row)
    const { body } = outgoing
    const isOld = body.kind === 'card' && row.cardVersion !== row.chat.liveVersion
    const shown = isOld ? { ...body, card: { ...body.card, choices: [] } } : body
    return { ...outgoing, body: shown, state: row.state }
  })
}
