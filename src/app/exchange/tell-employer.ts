import type { Tx } from '../../db/client.ts'
import { listMembers } from '../../db/employers.ts'
import { lockPersons } from '../../db/join-codes.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Card } from '../../dialogs/show.ts'
import { queueMessage } from '../path/queue-message.ts'
import { outsideQuiet } from '../reminders/outside-quiet.ts'

/**
 * Holds everybody who acts for the employer until the transaction ends. To be done before anything of the employer's is held: their own
 * turns take the locks in that order, and neither waits for the other in a circle.
 */
export async function holdMembers(tx: Tx, employerId: string): Promise<void> {
  const members = await listMembers(tx, employerId)
  if (members.length > 0)
    await lockPersons(
      tx,
      members.map(({ personId }) => personId),
    )
}

/** Tells everybody who acts for the employer, each once under that key and not in their quiet hours; whether it will reach anyone. */
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
    const message = {
      personId,
      key: `${key}/${personId}`,
      class: 'reminder' as const,
      shows: [{ show: 'note' as const, card }],
    }
    const queued = await queueMessage(tx, deps, { ...message, notBefore: await outsideQuiet(tx, personId, now) }, now)
    isReached ||= queued !== 'unreachable'
  }
  return isReached
}
