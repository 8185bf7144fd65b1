import { findRecipient, lockChat } from '../../db/chats.ts'
import type { Database, Sql, Tx } from '../../db/client.ts'
import { findStanding } from '../../db/conversations.ts'
import { lockPersons } from '../../db/join-codes.ts'
import { putSaying } from '../../db/outbox.ts'
import { isPassing } from '../../db/passing-trouble.ts'
import { getPerson } from '../../db/persons.ts'
import { rawOf } from '../../db/raw.ts'
import { type Box, type Keyring, personBox } from '../../db/sealing.ts'
import {
  addTicketMessage,
  answerKey,
  findTicketNumbered,
  noteHeard,
  setFakeHandled,
  setTicketStatus,
  type Ticket,
} from '../../db/tickets.ts'
import type { Show, Text } from '../../dialogs/show.ts'
import { type Log, logIncident } from '../../log.ts'
import { composeSaying } from '../path/compose-saying.ts'
import { press } from '../screens/beginning.ts'
import type { Core, Door } from '../talk/turn.ts'
import { confirmBroadcast, confirmCommand, draftBroadcast, stopBroadcast, stopCommand } from './broadcast.ts'
import { aboutWhat, closeCommand, groupChat, reportNumber, tellGroup } from './group.ts'

/** Something an operator said to us in their group, numbered by the door as an arrival is. */
export type OperatorWord = {
  source: string
  externalId: string
  /** The message of ours that it answers, as it stands in the group; absent where it answers none. */
  answers?: string | undefined
  /** Who said it: their own number in the messenger. */
  by: string
  said:
    | { kind: 'text'; text: string }
    | { kind: 'close' }
    | { kind: 'other' }
    /** Something for many, as `readOrder` reads it. */
    | { kind: 'broadcast'; text: string }
    | { kind: 'confirm' }
    | { kind: 'stop' }
}

export type HearDeps = {
  db: Database
  keyring: Keyring
  core: Core
  /** Number of the operators' Telegram group. */
  chat: string
  /** Messages a second, by which it is told how long something for many takes. */
  perSecond: number
  log: Log
}

/**
 * Does what an operator said, once, and whole before the door acknowledges it: an answer is on its way to the person, or
 * their ticket is closed and they go on where they stopped. Throws only where the database asks for another try.
 */
export async function hearOperator(deps: HearDeps, word: OperatorWord, now: Date): Promise<void> {
  try {
    await deps.db.transaction((tx) => hear(deps, tx, word, now))
  } catch (error) {
    if (isPassing(error)) throw error
    const incident = logIncident(deps.log, error)
    const { number } = aboutWhat(word.answers ?? '') ?? { number: 0 }
    await deps.db.transaction(async (tx) => {
      const reply = await newlyHeard(deps, tx, word, now)
      await reply?.({ id: 'operators-trouble', args: { number: String(number), incident } })
    })
  }
}

type Reply = (...messages: (Text | Text[])[]) => Promise<void>

/** Notes that it was heard, and gives what answers in the group; `undefined` where it was heard before. */
async function newlyHeard(
  { keyring, chat }: HearDeps,
  tx: Tx,
  word: OperatorWord,
  now: Date,
): Promise<Reply | undefined> {
  const sql = rawOf(tx)
  const chatId = await groupChat(sql, chat, now)
  if (!(await noteHeard(sql, word, chatId, now))) return undefined
  const key = `desk/word/${word.source}/${word.externalId}`
  return async (...messages) => {
    for (const [index, message] of messages.entries()) {
      const text = Array.isArray(message) ? message : [message]
      await tellGroup(sql, keyring, { chatId, key: index === 0 ? key : `${key}/${index}`, text }, now)
    }
  }
}

async function hear(deps: HearDeps, tx: Tx, word: OperatorWord, now: Date): Promise<void> {
  const reply = await newlyHeard(deps, tx, word, now)
  if (!reply) return
  const { by } = word
  if (word.said.kind === 'broadcast')
    return reply(...(await draftBroadcast(tx, { said: word.said.text, by, perSecond: deps.perSecond }, now)))
  const about = word.answers === undefined ? undefined : aboutWhat(word.answers)
  if (about?.kind === 'broadcast') return reply(await orderBroadcast(deps, tx, about.number, word, now))
  if (!about) return reply({ id: 'operators-how', args: { command: closeCommand } })
  if (about.kind === 'report') return reply(await dealWithFake(tx, about.number, word, now))
  const number = String(about.number)
  const { said } = word
  if (said.kind === 'other' || said.kind === 'confirm' || said.kind === 'stop')
    return reply({ id: 'operators-only-text', args: { number } })
  const ticket = await holdTicket(tx, about.number)
  if (!ticket) return reply({ id: 'operators-gone', args: { number } })
  const box = await personBox(tx, deps.keyring, ticket.personId)
  if (said.kind === 'text') await answer(tx, box, ticket, said.text, now)
  else if (ticket.status === 'closed') await reply({ id: 'operators-closed', args: { number } })
  else await close(deps, tx, box, ticket, word, now)
}

function orderBroadcast({ perSecond }: HearDeps, tx: Tx, number: number, { said, by }: OperatorWord, now: Date) {
  if (said.kind === 'confirm') return confirmBroadcast(tx, { number, by, perSecond }, now)
  if (said.kind === 'stop' || said.kind === 'close') return stopBroadcast(tx, { number, by }, now)
  return [{ id: 'operators-broadcast-confirm', args: { confirm: confirmCommand, stop: stopCommand } }]
}

async function dealWithFake(tx: Tx, number: number, { said }: OperatorWord, now: Date): Promise<Text> {
  const args = { number: reportNumber(number) }
  if (said.kind !== 'close') return { id: 'operators-fake-how', args: { command: closeCommand } }
  return (await setFakeHandled(tx, number, now))
    ? { id: 'operators-fake-handled', args }
    : { id: 'operators-gone', args }
}

/** The ticket, once nobody else works on its person. */
async function holdTicket(tx: Tx, number: number): Promise<Ticket | undefined> {
  const found = await findTicketNumbered(tx, number)
  if (!found || (await lockPersons(tx, [found.personId])).length === 0) return undefined
  return findTicketNumbered(tx, number)
}

/** A note that stays; also to a ticket that is closed by now, for something may have been forgotten. */
async function answer(tx: Tx, box: Box, ticket: Ticket, text: string, now: Date): Promise<void> {
  const id = await addTicketMessage(tx, box, { ticket, author: 'operator', body: { kind: 'text', text } }, now)
  const card = {
    text: [
      { id: 'human-answer', args: { number: String(ticket.number) } },
      { id: 'human-answer-words', args: { text } },
    ],
    choices: [
      { label: { id: 'human-write-button' }, press: press('human') },
      { label: { id: 'human-leave-button' }, press: { do: 'ticket-leave' } },
      { label: { id: 'urgent-button' }, press: press('urgent') },
    ],
  }
  await tellPerson(tx, box, ticket.personId, answerKey(id), async () => [{ show: 'note', card }], now)
}

/** The form they were in is in front again; who went elsewhere meanwhile is only told. */
async function close(
  { core }: HearDeps,
  tx: Tx,
  box: Box,
  ticket: Ticket,
  word: OperatorWord,
  now: Date,
): Promise<void> {
  const { personId } = ticket
  const id = await addTicketMessage(tx, box, { ticket, author: 'operator', body: { kind: 'closed' } }, now)
  await setTicketStatus(tx, ticket.id, 'closed', now)
  const standing = await findStanding(tx, box, personId)
  const { locale, zone } = await getPerson(tx, personId)
  await tellPerson(
    tx,
    box,
    personId,
    answerKey(id),
    async (chat) =>
      standing?.screen?.name === 'human'
        ? core(tx, {
            person: { id: personId, locale, zone },
            chat,
            input: { kind: 'press', press: { do: 'ticket-closed' }, standing: false },
            externalId: `${word.source}/${word.externalId}`,
            now,
          })
        : [{ show: 'note', card: { text: [{ id: 'human-closed-aside' }], choices: [] } }],
    now,
  )
}

type Chat = Parameters<Core>[1]['chat']

/** Queues what is shown to the person where they are reached, also who asked for silence: it answers what they asked. */
async function tellPerson(
  tx: Tx,
  box: Box,
  personId: string,
  key: string,
  shows: (chat: Chat) => Promise<Show[]>,
  now: Date,
): Promise<void> {
  const sql: Sql = rawOf(tx)
  const recipient = await findRecipient(sql, personId)
  const chat = recipient && (await lockChat(sql, recipient.chatId))
  if (!chat || chat.personId !== personId) return
  const { id, languageHint } = chat
  const door: Door = chat.door === 'web' ? 'web' : 'telegram'
  const shown = await shows({ id, door, ...(languageHint === null ? {} : { languageHint }) })
  const composed = composeSaying({ chat, hearer: { box }, shows: shown, key, class: 'reply', notBefore: now })
  await putSaying(sql, { ...composed, now: now.toISOString() })
}
