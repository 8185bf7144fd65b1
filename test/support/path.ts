import type { Arrival, Delivery, DoorSender, Outgoing } from '../../src/app/path/door.ts'
import { type Machinery, type MachineryDeps, startMachinery } from '../../src/app/path/machinery.ts'
import type { Core, Door, Turn } from '../../src/app/talk/turn.ts'
import type { Sql, Tx } from '../../src/db/client.ts'
import { rawOf } from '../../src/db/raw.ts'
import type { Input, Press, Show } from '../../src/dialogs/show.ts'
import { createLog } from '../../src/log.ts'
import type { FreshDatabase } from './database.ts'

/** What the small core below has done, one row a turn: none is there that was not committed. */
export const makeTurns = (sql: Sql) =>
  sql`create table turns (id serial, external_id text, person_id uuid, said text)`.then(() => {})

export const listTurns = async (sql: Sql): Promise<{ external_id: string; person_id: string; said: string }[]> =>
  sql`select external_id, person_id, said from turns order by id`

const saidOf = (input: Turn['input']): string => {
  if (input.kind === 'text') return input.text
  if (input.kind === 'press') return `press ${input.press.do}${input.standing ? ' on a note' : ''}`
  return input.kind
}

/** Says back what was said on a live card with one button; `note` gives a note, `poison` always fails, `three` gives three notes. */
export function createEchoCore(
  more: (tx: Tx, turn: Turn) => Promise<Show[] | undefined> = async () => undefined,
): Core {
  return async (tx, turn) => {
    const said = saidOf(turn.input)
    await rawOf(
      tx,
    )`insert into turns (external_id, person_id, said) values (${turn.externalId}, ${turn.person.id}, ${said})`
    const special = await more(tx, turn)
    if (special) return special
    if (said === 'poison') throw new Error('cannot be worked on')
    const press: Press = { do: 'again' }
    if (said === 'note') return [{ show: 'note', card: cardSaying('a note', { do: 'from-note' }) }]
    if (said === 'three') return ['one', 'two', 'three'].map((word) => ({ show: 'note', card: cardSaying(word) }))
    return [{ show: 'card', card: cardSaying(said, press) }]
  }
}

export const cardSaying = (word: string, press?: Press) => ({
  text: [{ id: 'home', args: { word } }],
  choices: press ? [{ label: { id: 'home-my-button' }, press }] : [],
})

/** What an outgoing message says, as `cardSaying` put it. */
export function wordOf({ body }: Outgoing): string {
  if (body.kind !== 'card' && body.kind !== 'note') return body.kind
  const [text] = body.card.text
  return String(text?.args?.word ?? text?.id)
}

/** A door that keeps what it is handed; `answers` are used up first, then everything is sent. */
export function fakeDoor(door: Door = 'telegram', answers: Delivery[] = []) {
  const delivered: Outgoing[] = []
  let messageId = 100
  const sender: DoorSender = {
    door,
    async deliver(outgoing) {
      delivered.push(outgoing)
      return answers.shift() ?? { is: 'sent', messageId: ++messageId }
    },
  }
  return { sender, delivered, answers, words: () => delivered.map(wordOf) }
}

let numbers = 0
/** A thing said behind a door: `said` of that address, numbered anew unless told. */
export function arrivalOf(address: string, said: string | Input, more: Partial<Arrival> = {}): Arrival {
  const input: Input = typeof said === 'string' ? { kind: 'text', text: said } : said
  const externalId = String(++numbers)
  return { source: 'telegram:1', externalId, chat: { door: 'telegram', address }, input, ...more }
}

export const pressOf = (card: number, choice = 0): Input => ({ kind: 'press', card, choice })

/** The whole path on a fresh database, fast enough for tests: no pace unless told. */
export const startPath = (
  fresh: FreshDatabase,
  senders: DoorSender[],
  more: Partial<MachineryDeps> = {},
): Promise<Machinery> =>
  startMachinery({
    db: fresh.db,
    sql: fresh.sql,
    keyring: fresh.keyring,
    core: createEchoCore(),
    senders,
    rates: { perSecond: 10_000, perChat: 10_000 },
    log: createLog('silent'),
    pollMs: 50,
    ...more,
  })

/** Waits until it holds; fails with what it last saw. */
export async function until<T>(look: () => T | Promise<T>, holds: (seen: T) => boolean, ms = 15_000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (Date.now() > end) throw new Error(`waited in vain; last seen: ${JSON.stringify(seen)?.slice(0, 500)}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

/** Until nothing waits to be worked on or sent; what is put off beyond `now` may wait. */
export const untilQuiet = (sql: Sql, ms?: number, now = new Date('9999-01-01T00:00:00Z')): Promise<unknown> =>
  until(
    async () => {
      const [row] = await sql<{ undone: number; unsent: number }[]>`select
        (select count(*)::int from inbox where done_at is null) as undone,
        (select count(*)::int from outbox
          where state in ('pending', 'sending') and not_before <= ${now.toISOString()}::timestamptz) as unsent`
      return row ?? { undone: 1, unsent: 1 }
    },
    ({ undone, unsent }) => undone + unsent === 0,
    ms,
  )
