import { eq } from 'drizzle-orm'
import type { Arrival, Outgoing, OutgoingBody } from '../../src/app/door.ts'
import type { Core, TurnInput } from '../../src/app/turn.ts'
import type { Database } from '../../src/db/client.ts'
import { addPerson } from '../../src/db/persons.ts'
import { chats } from '../../src/db/schema/chats.ts'
import { persons } from '../../src/db/schema/persons.ts'
import type { Card, Input, Show } from '../../src/dialogs/show.ts'
import { Locale } from '../../src/domain/codes.ts'
import { guessLocale } from '../../src/i18n.ts'

type Shown = { card: Card; kind: 'live' | 'note' | 'old' }

/** What stands between a door and the core, at its smallest: one process, in memory, one thing at a time. */
export function smallMachinery({ db, core, now }: { db: Database; core: Core; now: () => Date }) {
  const said = new Map<string, Outgoing[]>()
  const cards = new Map<string, Map<number, Shown>>()
  const listeners = new Map<string, Set<() => void>>()
  const seen = new Set<string>()
  const arrivals: Arrival[] = []
  let sequence = 0
  let queue: Promise<unknown> = Promise.resolve()

  async function answer(arrival: Arrival): Promise<void> {
    const chat = await chatOf(db, arrival, now())
    const known = cards.get(chat.id) ?? new Map<number, Shown>()
    cards.set(chat.id, known)
    const [person] = await db.select().from(persons).where(eq(persons.id, chat.personId))
    const shows = await db.transaction((tx) =>
      core(tx, {
        person: { id: chat.personId, locale: Locale.nullable().parse(person?.locale ?? null), zone: null },
        chat: { id: chat.id, door: 'web', ...(chat.languageHint ? { languageHint: chat.languageHint } : {}) },
        input: inputOf(arrival.input, known),
        externalId: `${arrival.source}/${arrival.externalId}`,
        now: now(),
      }),
    )
    await tell(chat.id, shows, arrival.messageId)
  }

  async function tell(chatId: string, shows: Show[], messageId?: number): Promise<void> {
    const [chat] = await db.select().from(chats).where(eq(chats.id, chatId))
    const [person] = await db
      .select()
      .from(persons)
      .where(eq(persons.id, chat?.personId ?? ''))
    const locale = Locale.nullable().parse(person?.locale ?? null) ?? guessLocale(chat?.languageHint)
    const known = cards.get(chatId) ?? new Map<number, Shown>()
    for (const show of shows) {
      sequence += 1
      if ('card' in show) {
        if (show.show === 'card') for (const one of known.values()) if (one.kind === 'live') one.kind = 'old'
        known.set(sequence, { card: show.card, kind: show.show === 'card' ? 'live' : 'note' })
      }
      const outgoing: Outgoing = {
        key: `${chatId}:${sequence}`,
        sequence,
        chat: {
          id: chatId,
          address: chat?.address ?? '',
          liveMessageId: null,
          lastMessageId: null,
          keyboardMessageId: null,
        },
        personId: chat?.personId ?? null,
        locale,
        body: bodyOf(show, messageId),
        cardVersion: 'card' in show ? sequence : null,
        isRepeat: false,
      }
      said.set(chatId, [...(said.get(chatId) ?? []), outgoing])
    }
    for (const listener of listeners.get(chatId) ?? []) listener()
  }

  return {
    arrivals,
    tell,
    async take(arrival: Arrival): Promise<void> {
      const key = `${arrival.source}/${arrival.externalId}`
      if (seen.has(key)) return
      seen.add(key)
      arrivals.push(arrival)
      queue = queue.then(() => answer(arrival))
    },
    /** Until everything taken is answered. */
    settled: async () => void (await queue),
    listOutgoing: async (chatId: string, after: number) =>
      (said.get(chatId) ?? []).filter((outgoing) => outgoing.sequence > after),
    subscribe(chatId: string, listener: () => void) {
      const all = listeners.get(chatId) ?? new Set()
      listeners.set(chatId, all.add(listener))
      return () => void all.delete(listener)
    },
  }
}

async function chatOf(db: Database, { chat: { address } }: Arrival, now: Date) {
  const [chat] = await db.select().from(chats).where(eq(chats.address, address))
  if (!chat) throw new Error('expected the chat of a known browser')
  const personId = chat.personId ?? (await addPerson(db, now))
  await db.update(chats).set({ personId }).where(eq(chats.id, chat.id))
  return { id: chat.id, personId, languageHint: chat.languageHint }
}

function inputOf(input: Input, known: Map<number, Shown>): TurnInput {
  if (input.kind !== 'press') return input
  const found = known.get(input.card)
  const press = found?.card.choices[input.choice]?.press
  return press && found.kind !== 'old' ? { kind: 'press', press, standing: found.kind === 'note' } : { kind: 'stale' }
}

function bodyOf(show: Show, messageId = 0): OutgoingBody {
  if (show.show === 'delete-incoming') return { kind: 'delete', messageId }
  if ('card' in show) return { kind: show.show, card: show.card }
  return { kind: show.show, attachment: show.attachment, caption: show.caption ?? [] }
}
