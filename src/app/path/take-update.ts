import { lockChat, noteFlood } from '../../db/chats.ts'
import type { Database, Sql } from '../../db/client.ts'
import {
  mostUndone,
  type NewArrival,
  payloadPlace,
  resumePerson,
  type Said,
  type StoredArrival,
  storeArrivals,
} from '../../db/inbox.ts'
import { putSaying } from '../../db/outbox.ts'
import { rawOf } from '../../db/raw.ts'
import { chatBox, type Keyring, personBox } from '../../db/sealing.ts'
import type { Input } from '../../dialogs/show.ts'
import { guessLocale } from '../../i18n.ts'
import { composeSaying } from './compose-saying.ts'
import type { Arrival } from './door.ts'

export { mostUndone }

export type TakeDeps = { db: Database; sql: Sql; keyring: Keyring }

/** In which chat, and whether there is work: `dropped` is a flood's, of which something may be there to say. */
export type Took = { chatId: string; is: 'taken' | 'known' | 'dropped' }

/** Stores what came in; once it returns that cannot be lost, and the door may acknowledge it. */
export type Taking = (arrival: Arrival, now: Date) => Promise<Took>

/** Updates stored by one statement, and such statements at a time. */
const mostTogether = 40
const mostUnderWay = 2

/**
 * Stores whatever comes in while something is being stored by one statement, for a commit costs the same for one as for many.
 * Nobody waits for company: where nothing is under way, they go as soon as all that has come by now is read. Of one chat each
 * waits for the one before.
 */
export function createTaking(deps: TakeDeps): Taking {
  let waiting: Waiting[] = []
  const busyChats = new Set<string>()
  let underWay = 0
  let isBeginning = false

  const begin = () => {
    while (underWay < mostUnderWay) {
      const seen = new Set(busyChats)
      const together: Waiting[] = []
      const left: Waiting[] = []
      for (const one of waiting) {
        const isFree = together.length < mostTogether && !seen.has(one.chat)
        seen.add(one.chat) // who came later in the same chat does not overtake who stays
        ;(isFree ? together : left).push(one)
      }
      if (together.length === 0) return
      waiting = left
      run(together)
    }
  }
  const run = (together: readonly Waiting[]) => {
    underWay++
    for (const { chat } of together) busyChats.add(chat)
    void storeAll(deps, together).then(() => {
      underWay--
      for (const { chat } of together) busyChats.delete(chat)
      begin()
    })
  }
  return (arrival, now) =>
    new Promise((resolve, reject) => {
      waiting.push({ arrival, now, chat: `${arrival.chat.door}/${arrival.chat.address}`, resolve, reject })
      if (isBeginning) return
      isBeginning = true
      setImmediate(() => {
        isBeginning = false
        begin()
      })
    })
}

type Waiting = {
  arrival: Arrival
  now: Date
  chat: string
  resolve: (took: Took) => void
  reject: (error: unknown) => void
}

/** Each is told what became of it. Where together they failed each is tried alone, for one may be at fault. */
async function storeAll(deps: TakeDeps, together: readonly Waiting[]): Promise<void> {
  try {
    const rows = together.map(({ arrival, now }) => newArrival(deps, arrival, now))
    const stored = await storeArrivals(deps.sql, rows)
    await Promise.all(
      together.map(async ({ arrival, now, resolve, reject }, index) => {
        const one = stored[index]
        if (one) await follow(deps, arrival, one, now).then(resolve, reject)
      }),
    )
  } catch (error) {
    if (together.length === 1) for (const { reject } of together) reject(error)
    else
      await Promise.all(
        together.map(({ arrival, now, resolve, reject }) => takeUpdate(deps, arrival, now).then(resolve, reject)),
      )
  }
}

/** The same of one update alone. */
export async function takeUpdate(deps: TakeDeps, arrival: Arrival, now: Date): Promise<Took> {
  const [stored] = await storeArrivals(deps.sql, [newArrival(deps, arrival, now)])
  if (!stored) throw new Error('expected what came in to be stored')
  return follow(deps, arrival, stored, now)
}

function newArrival({ keyring }: TakeDeps, arrival: Arrival, now: Date): NewArrival {
  const { source, externalId, chat, input, messageId, album } = arrival
  const said: Said = {
    input: withoutNul(input),
    ...(messageId === undefined ? {} : { messageId }),
    ...(album === undefined ? {} : { album }),
  }
  return {
    source,
    externalId,
    door: chat.door,
    address: chat.address,
    languageHint: chat.languageHint ?? null,
    messageId: messageId ?? null,
    payload: chatBox(keyring).seal(payloadPlace(arrival), said),
    now: now.toISOString(),
  }
}

/** Of a chat with very many undone words the next are dropped, which is told once until a minute has passed without. */
async function follow(deps: TakeDeps, arrival: Arrival, stored: StoredArrival, now: Date): Promise<Took> {
  const { chatId, blockedAt, isKnown, isDropped } = stored
  if (blockedAt !== null) await resumePerson(deps.sql, chatId, blockedAt)
  if (isKnown) return { chatId, is: 'known' }
  if (!isDropped) return { chatId, is: 'taken' }
  await answerFlood(deps, chatId, `${arrival.source}/${arrival.externalId}`, now)
  return { chatId, is: 'dropped' }
}

async function answerFlood(
  { db, keyring }: Omit<TakeDeps, 'sql'>,
  chatId: string,
  key: string,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const raw = rawOf(tx)
    if (!(await noteFlood(raw, chatId, now.toISOString()))) return
    const chat = await lockChat(raw, chatId)
    if (!chat) return
    const hearer = chat.personId
      ? { box: await personBox(tx, keyring, chat.personId) }
      : { keyring, locale: guessLocale(chat.languageHint) }
    const shows = [{ show: 'note' as const, card: { text: [{ id: 'error-flood' }], choices: [] } }]
    const composed = composeSaying({ chat, hearer, shows, key, class: 'reply', notBefore: now })
    await putSaying(raw, { ...composed, now: now.toISOString() })
  })
}

/** PostgreSQL keeps no NUL, and nobody types one. */
function withoutNul(input: Input): Input {
  if (input.kind === 'text') return { ...input, text: input.text.replaceAll('\0', '') }
  if (input.kind === 'command' && input.argument) return { ...input, argument: input.argument.replaceAll('\0', '') }
  return input
}
