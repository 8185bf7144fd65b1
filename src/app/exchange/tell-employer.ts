import type { Tx } from '../../db/client.ts'
import { listMembers } from '../../db/employers.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Card } from '../../dialogs/show.ts'
import { queueMessage } from '../path/queue-message.ts'

/** Tells everybody who acts for the employer, each once under that key; whether it will reach anyone. */
export async function tellEmployer(
  tx: Tx,
  deps: { keyring: Keyring },
  employerId: string,
  key: string,
  card: Card,
  now: Date,
): Promise<boolean> {
  let isReached = false
  for (const { personId } of await listMembers(tx, employerId)) {
    const queued = await queueMessage(
      tx,
      deps,
      { personId, key: `${key}/${personId}`, class: 'reminder', shows: [{ show: 'note', card }] },
      now,
    )
    isReached ||= queued !== 'unreachable'
  }
  return isReached
}
