import { changeBroadcast, countOutcomes, countWaiting, holdRunningBroadcast, listHearers } from '../../db/broadcasts.ts'
import type { Tx } from '../../db/client.ts'
import { rawOf } from '../../db/raw.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { Show } from '../../dialogs/show.ts'
import { Locale } from '../../domain/codes.ts'
import { queueMessage } from '../path/queue-message.ts'
import { audienceOf, hearersOf, quietUntil } from './broadcast.ts'
import { broadcastNumber, tellGroup } from './group.ts'

/** Queued at a time: their chats are held meanwhile. */
const portion = 25

/** No more are queued while so many wait: what is stopped must not be in the outbox already. */
const mostWaiting = 250

/** Hours after which what did not get through is left out. */
const validHours = 72

/**
 * Queues the next of what is being sent to many; told to the group when nothing of it waits any more. How many were
 * queued. Each person hears it once, whoever is in their quiet hours after them.
 */
export async function runBroadcast(tx: Tx, keyring: Keyring, chatId: string, now: Date): Promise<number> {
  const running = await holdRunningBroadcast(tx)
  if (!running) return 0
  const sql = rawOf(tx)
  const waiting = await countWaiting(sql, now)
  if (waiting.due >= mostWaiting) return 0
  const people = await listHearers(sql, hearersOf(audienceOf(running)), running.cursor, portion, now)
  if (people.length === 0) {
    if (waiting.all > 0) return 0
    await changeBroadcast(tx, running.id, { status: 'done', finishedAt: now })
    const { sent, unsure, others } = await countOutcomes(sql, running.id)
    const args = { number: broadcastNumber(running.number), sent, unsure, others }
    const text = [{ id: 'operators-broadcast-done', args }]
    await tellGroup(sql, keyring, { chatId, key: `desk/broadcast/${running.id}`, text }, now)
    return 1
  }
  const expiresAt = new Date((running.startedAt ?? now).getTime() + validHours * 3_600_000)
  let queued = 0
  for (const person of people) {
    const text = wordsFor(running.texts, person.locale)
    const outcome = await queueMessage(
      tx,
      { keyring },
      {
        personId: person.id,
        key: `broadcast/${running.id}/${person.id}`,
        class: 'broadcast',
        shows: [{ show: 'note', card: { text: noteText(text), choices: [] } } satisfies Show],
        notBefore: new Date(quietUntil(person, now) ?? now),
        expiresAt,
      },
      now,
    )
    if (outcome === 'queued') queued += 1
  }
  await changeBroadcast(tx, running.id, { cursor: people.at(-1)?.id ?? null, queued: running.queued + queued })
  return people.length
}

/** In their language; who chose another one since it was confirmed reads it in Russian, or as it is. */
function wordsFor(texts: Readonly<Record<string, string>>, locale: string | null): string {
  return texts[Locale.catch('ru').parse(locale)] ?? texts.ru ?? Object.values(texts)[0] ?? ''
}

const noteText = (text: string) => [{ id: 'broadcast-words', args: { text } }, { id: 'broadcast-why' }]
