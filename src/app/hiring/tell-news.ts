import type { Database, Tx } from '../../db/client.ts'
import { endContractsBefore } from '../../db/contracts.ts'
import { listPeopleWithNews, markTold, type News, noteClosedVacancies, takeNews } from '../../db/hiring-news.ts'
import { type Keyring, personBox } from '../../db/sealing.ts'
import { addDays, dateIn } from '../../domain/calendar.ts'
import { queueMessage } from '../path/queue-message.ts'
import { outsideQuiet } from '../reminders/outside-quiet.ts'
import { newsNote } from './news-note.ts'

export type TellDeps = {
  db: Database
  keyring: Keyring
  /** Told of a person whose news could not be queued; they are tried again at the next sweep. */
  report?: (error: unknown, personId: string) => void
}

/** People looked for at once. */
const portion = 500

/**
 * One sweep over what workers and employers have yet to be told of each other: vacancies that closed are noted, contracts
 * past their last day end, and each person's news goes into the outbox and is marked told, or neither. How many went.
 */
export async function tellHiringNews(deps: TellDeps, now: Date): Promise<number> {
  await deps.db.transaction((tx) => noteClosedVacancies(tx, now))
  // By whichever clock a day is over a day later.
  await deps.db.transaction((tx) => endContractsBefore(tx, addDays(dateIn(now.toISOString(), 'UTC'), -1), now))
  let told = 0
  let after = ''
  for (;;) {
    const people = await listPeopleWithNews(deps.db, portion, after)
    for (const personId of people) {
      try {
        told += await deps.db.transaction((tx) => tellPerson(tx, deps.keyring, personId, now))
      } catch (error) {
        deps.report?.(error, personId)
      }
    }
    const last = people.at(-1)
    if (last === undefined || people.length < portion) return told
    after = last
  }
}

/** Who cannot be reached, or asked for silence, sees it where it stands: it is not kept for later. */
async function tellPerson(tx: Tx, keyring: Keyring, personId: string, now: Date): Promise<number> {
  const all = await takeNews(tx, personId)
  if (all.length === 0) return 0
  const box = await personBox(tx, keyring, personId)
  const notBefore = await outsideQuiet(tx, personId, now)
  let told = 0
  for (const news of all) {
    const card = await newsNote(tx, box, news)
    const queued = card && (await queueMessage(tx, { keyring }, messageOf(news, card, notBefore), now))
    if (queued === 'queued') told += 1
    await markTold(tx, news.id, now)
  }
  return told
}

const messageOf = (news: News, card: NonNullable<Awaited<ReturnType<typeof newsNote>>>, notBefore: Date) => ({
  personId: news.personId,
  key: `hiring/${news.id}`,
  class: 'reminder' as const,
  shows: [{ show: 'note' as const, card }],
  notBefore,
})
