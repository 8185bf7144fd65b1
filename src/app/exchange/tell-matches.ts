import type { Database, Tx } from '../../db/client.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences } from '../../db/preferences.ts'
import type { Keyring } from '../../db/sealing.ts'
import {
  countToldNow,
  dropWaiting,
  type Found,
  holdPerson,
  leadersBy,
  listAppliedFor,
  listFound,
  listPeopleToTell,
  listTold,
  listWaiting,
  type MatchRow,
  putMatches,
} from '../../db/search-matches.ts'
import {
  holdNews,
  lastFresh,
  listSearches,
  putOffSearches,
  type StoredSearch,
  settleSearches,
} from '../../db/searches.ts'
import { listVacancies, type StoredVacancy } from '../../db/vacancies.ts'
import { dateIn, instantOf, type Zone } from '../../domain/calendar.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import { mostTold, worthTelling } from '../../domain/exchange/telling.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { quietSpanAt } from '../../domain/reminders/quiet-hours.ts'
import { nextDigest } from '../../domain/reminders/rhythm.ts'
import { usualZone } from '../../domain/state-zones.ts'
import { type MessageOfOurs, type Queued, queueMessage } from '../path/queue-message.ts'
import { askedBy } from './keep-search.ts'
import { wishOfPerson } from './match-person.ts'
import { matchesNote } from './matches-note.ts'

/** Tells people of what was found for them: at once or gathered, the best first, never in their quiet hours. */

export type TellDeps = {
  db: Database
  places: PlaceIndex
  /** Puts it into the outbox inside that transaction. */
  queue: (tx: Tx, message: MessageOfOurs, now: Date) => Promise<Queued>
  /** Told of a person for whom it failed; they are tried again at the next sweep. */
  report?: (error: unknown, personId: string) => void
}

/** Queues through the outbox of that database. */
export const matchesThroughOutbox =
  (keyring: Keyring): TellDeps['queue'] =>
  (tx, message, now) =>
    queueMessage(tx, { keyring }, message, now)

/** How many people were told, of how many vacancies; people put off; and people for whom it failed. */
export type Told = { people: number; vacancies: number; putOff: number; failed: number }

/** People looked for at once. */
const portion = 500
/** How many of what is new to one person are looked at, the newest first. */
const mostLookedAt = 300
/** How many of what found no room are kept for the next time, the best first. */
const mostWaiting = 20
/** How long until somebody whom no chat reaches is looked at again. */
const unreachableMs = 3_600_000
/** News of a day ago is none. */
const staleMs = 86_400_000

/** One sweep over everything that may be told by now, each person's in a transaction of its own. Several may sweep at once. */
export async function tellMatches(deps: TellDeps, now: Date): Promise<Told> {
  const told: Told = { people: 0, vacancies: 0, putOff: 0, failed: 0 }
  let after = ''
  for (;;) {
    const people = await listPeopleToTell(deps.db, now, portion, after)
    for (const personId of people) {
      try {
        const done = await deps.db.transaction((tx) => tellPerson(tx, deps, personId, now))
        if (done === 'put off') told.putOff += 1
        else if (done > 0) {
          told.people += 1
          told.vacancies += done
        }
      } catch (error) {
        told.failed += 1
        deps.report?.(error, personId)
      }
    }
    const last = people.at(-1)
    if (last === undefined || people.length < portion) return told
    after = last
  }
}

/** What is worth telling, and what came of looking: a vacancy that turned out to be the same job as another stands for that one. */
type Worth = { found: Found; of: StoredVacancy; score: number; wish: Wish }

/** How many vacancies they were told of. */
async function tellPerson(tx: Tx, deps: TellDeps, personId: string, now: Date): Promise<number | 'put off'> {
  await holdNews(tx)
  if (!(await holdPerson(tx, personId))) return 0
  const person = await getPerson(tx, personId)
  const zone = person.zone ?? usualZone(person.locale)
  const due = (await listSearches(tx, personId)).filter(({ dueAt }) => dueAt !== null && dueAt <= now)
  const ids = due.map(({ id }) => id)
  const { off, quiet } = await getPreferences(tx, personId)
  const seen = await lastFresh(tx)
  if (off.includes('vacancies')) {
    await settleSearches(tx, ids, seen)
    return 0
  }
  const span = quietSpanAt(now.toISOString(), zone, quiet)
  if (span) return putOff(tx, ids, new Date(span.end))
  const looked = await lookThrough(tx, deps.places, personId, due, now)
  const { worth, isGathered, currency } = looked
  const room = isGathered ? mostTold : mostTold - (await countToldNow(tx, personId, startOfDay(zone, now)))
  const best = worth.slice(0, Math.max(0, room))
  const rest = worth.slice(best.length, best.length + mostWaiting)
  const [first] = best
  if (first) {
    const queued = await deps.queue(
      tx,
      {
        personId,
        // A vacancy is told once: so is what begins with it.
        key: `search/${personId}/${first.of.id}`,
        class: isGathered ? 'digest' : 'match',
        shows: [{ show: 'note', card: matchesNote(best, rest.length, person.locale ?? 'ru', currency) }],
        expiresAt: new Date(now.getTime() + staleMs),
      },
      now,
    )
    if (queued === 'unreachable') return putOff(tx, ids, new Date(now.getTime() + unreachableMs))
  }
  await dropWaiting(tx, personId, looked.dropped)
  await putMatches(tx, personId, rowsOf(best), isGathered ? 'told_gathered' : 'told_now', now)
  await putMatches(tx, personId, rowsOf(rest), 'waiting', now)
  await settleDue(tx, due, { seen, zone, rest }, now)
  return best.length
}

/** The one told and, where that turned out to be another's second telling, the one it was found by. */
const rowsOf = (worth: readonly Worth[]): MatchRow[] =>
  worth.flatMap(({ found, of, score }) =>
    [...new Set([of.id, found.vacancyId])].map((vacancyId) => ({ vacancyId, searchId: found.searchId, score })),
  )

async function putOff(tx: Tx, ids: readonly string[], until: Date): Promise<'put off'> {
  await putOffSearches(tx, ids, until)
  return 'put off'
}

/** A search for which something waits is due with the next digest: of what would come at once the day's measure is full. */
async function settleDue(
  tx: Tx,
  due: readonly StoredSearch[],
  { seen, zone, rest }: { seen: number; zone: Zone; rest: readonly Worth[] },
  now: Date,
): Promise<void> {
  const waits = new Set(rest.map(({ found }) => found.searchId))
  for (const { id, rhythm } of due) {
    const next = nextDigest(rhythm === 'now' ? 'daily' : rhythm, zone, now.toISOString())
    await settleSearches(tx, [id], seen, waits.has(id) ? new Date(next) : null)
  }
}

const startOfDay = (zone: Zone, now: Date) => new Date(instantOf(`${dateIn(now.toISOString(), zone)}T00:00`, zone))

/**
 * What is new or waits for these searches and is worth telling, the best first: open, not the same job as one they heard of, not
 * applied for, and fitting the search by the profile and by what they turned down as these are now. `isGathered`: it is a
 * digest, not news of now.
 */
async function lookThrough(
  tx: Tx,
  places: PlaceIndex,
  personId: string,
  due: readonly StoredSearch[],
  now: Date,
): Promise<{ worth: Worth[]; dropped: string[]; isGathered: boolean; currency: string | null }> {
  const ids = due.map(({ id }) => id)
  const waiting = await listWaiting(tx, personId, ids)
  const found = [...waiting, ...(await listFound(tx, ids, mostLookedAt))]
  const wishes = new Map<string, Wish>()
  let currency: string | null = null
  for (const search of due) {
    const asked = await wishOfPerson(tx, places, personId, now, askedBy(search))
    wishes.set(search.id, asked.wish)
    currency = asked.currency
  }
  const { open, isTold } = await standingOf(tx, personId, found)
  const best = new Map<string, Worth>()
  for (const one of found) {
    const [of, wish] = [open(one), wishes.get(one.searchId)]
    const score = of && wish && !isTold(of) ? worthTelling(wish, of) : undefined
    if (!of || !wish || score === undefined || (best.get(of.id)?.score ?? 0) >= score) continue
    best.set(of.id, { found: one, of, score, wish })
  }
  const worth = [...best.values()].toSorted((a, b) => b.score - a.score || (a.of.id < b.of.id ? -1 : 1))
  const kept = new Set(worth.map((one) => one.found.vacancyId))
  return {
    worth,
    dropped: waiting.map(({ vacancyId }) => vacancyId).filter((id) => !kept.has(id)),
    isGathered: waiting.length > 0 || due.some(({ rhythm }) => rhythm !== 'now'),
    currency,
  }
}

/** The open vacancy that each found one is or is the same job as; and whether they heard of it or applied for it. */
async function standingOf(tx: Tx, personId: string, found: readonly Found[]) {
  const ids = [...new Set(found.map(({ vacancyId }) => vacancyId))]
  const leaders = await leadersBy(tx, ids)
  const meant = [...new Set(ids.map((id) => leaders.get(id) ?? id))]
  const stored = new Map((await listVacancies(tx, meant)).map((of) => [of.id, of]))
  const told = await listTold(tx, personId, meant)
  const applied = await listAppliedFor(tx, personId, meant)
  return {
    open: ({ vacancyId }: Found): StoredVacancy | undefined => {
      const of = stored.get(leaders.get(vacancyId) ?? vacancyId)
      return of?.closedAt === null ? of : undefined
    },
    isTold: ({ id }: StoredVacancy): boolean => told.has(id) || applied.has(id),
  }
}
