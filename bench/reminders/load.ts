import { randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '../../src/db/client.ts'
import { type Keyring, wrapKey } from '../../src/db/sealing.ts'

/** People, their chats and what they are to be reminded of, brought into the tables by COPY. */

/** Reminders of one person: one that may be due, the others in the months to come. */
const each = 5
const hourMs = 3_600_000

export type Load = {
  /** Of Telegram; the others follow. */
  firstChat: number
  people: number
  /** Of them, whose first reminder was to be sent in the hour before `now`. */
  due: number
  now: Date
}

/** Stores five reminders a person. Of those that are due every fifth rests on a duty; what they come before is two hours to three days away. */
export async function loadReminders(sql: Sql, keyring: Keyring, load: Load): Promise<void> {
  const zone = noonZone(load.now)
  const portion = 20_000
  for (let from = 0; from < load.people; from += portion) {
    const ids = Array.from({ length: Math.min(portion, load.people - from) }, () => randomUUID())
    const at = load.now.toISOString()
    await copy(
      sql,
      'persons (id, locale, zone, created_at, consented_at, consent_version)',
      ids.map((id) => [id, 'ru', zone, at, at, '1']),
    )
    await copy(
      sql,
      'person_keys (person_id, key_id, wrapped, created_at)',
      ids.map((id) => {
        const { keyId, wrapped } = wrapKey(keyring, id, randomBytes(32))
        return [id, keyId, wrapped, at]
      }),
    )
    await copy(
      sql,
      'chats (id, door, address, person_id, last_used_at, created_at)',
      ids.map((id, index) => [randomUUID(), 'telegram', String(load.firstChat + from + index), id, at, at]),
    )
    await copy(
      sql,
      'reminders (id, person_id, subject, kind, due_at, zone, until, about, send_at, status, snoozes)',
      ids.flatMap((id, index) => remindersOf(id, from + index, load, zone)),
    )
  }
  await sql`analyze persons, person_keys, chats, reminders`
}

export const storedBy = (people: number): number => people * each

function remindersOf(personId: string, number: number, { due, now }: Load, zone: string): string[][] {
  return Array.from({ length: each }, (_, index) => {
    const isDue = index === 0 && number < due
    const sendAt =
      now.getTime() + (isDue ? -((number * 7_919) % hourMs) : (1 + ((number * 31 + index) % 7_000)) * hourMs)
    const until = sendAt + hourMs * (3 + ((number * 13) % 70))
    return row(personId, `${number}:${index}`, number % 5 === 0, sendAt, until, zone)
  })
}

function row(
  personId: string,
  subject: string,
  isLegal: boolean,
  sendAt: number,
  until: number,
  zone: string,
): string[] {
  const at = new Date(sendAt).toISOString()
  const ends = new Date(until).toISOString()
  const about = isLegal ? { lastDay: ends.slice(0, 10) } : { from: 'KZ', to: 'RU', crossesAt: ends, crossesIn: zone }
  const kind = isLegal ? 'contract-7d' : 'crossing-24h'
  return [randomUUID(), personId, subject, kind, at, zone, ends, JSON.stringify(about), at, 'planned', '0']
}

/** A zone where it is about noon: nothing is held back for the night, whenever the benchmark runs. */
function noonZone(now: Date): string {
  const hours = 12 - now.getUTCHours()
  return hours >= 0 ? `Etc/GMT-${hours}` : `Etc/GMT+${-hours}`
}

async function copy(sql: Sql, table: string, rows: string[][]): Promise<void> {
  const into = await sql.unsafe(`copy ${table} from stdin`).writable()
  await pipeline(Readable.from(rows.map((cells) => `${cells.join('\t')}\n`)), into)
}
