import type { Database, Tx } from '../../db/client.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences } from '../../db/preferences.ts'
import type { Keyring } from '../../db/sealing.ts'
import {
  countToldAtOnce,
  listAppliedFor,
  listKnown,
  listPeopleToTell,
  noteTold,
  putOffMatches,
  settleMatches,
  takeMatches,
  type WaitingMatch,
} from '../../db/search-matches.ts'
import { listSearches } from '../../db/searches.ts'
import { listVacancies, type StoredVacancy } from '../../db/vacancies.ts'
import { dateIn, type Instant, instantOf, type Zone } from '../../domain/calendar.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import { mostTold, worthTelling } from '../../domain/exchange/telling.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { quietSpanAt } from '../../domain/reminders/quiet-hours.ts'
import { nextDigest, Rhythm } from '../../domain/reminders/rhythm.ts'
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
/** How many of what waits for one person are looked at, the best first. */
const looked = 50
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

type Worth = { match: WaitingMatch; of: StoredVacancy; score: number; wish: Wish }

/** How many vacancies they were told of. */
async function tellPerson(tx: Tx, deps: TellDeps, personId: string, now: Date): Promise<number | 'put off'> {
  const waiting = await takeMatches(tx, personId, now, looked)
  if (!waiting || waiting.length === 0) return 0
  const person = await getPerson(tx, personId)
  const zone = person.zone ?? 'Asia/Almaty'
  const { off, quiet } = await getPreferences(tx, personId)
  if (off.includes('vacancies')) {
    await leaveOut(tx, personId, waiting, now)
    return 0
  }
  const span = quietSpanAt(now.toISOString(), zone, quiet)
  if (span) return putOff(tx, personId, span.end, now)
  const { worth, rest, currency } = await stillWorth(tx, deps.places, personId, waiting, now)
  await leaveOut(tx, personId, rest, now)
  const isGathered = worth.some(({ match }) => match.rhythm !== 'now')
  const room = isGathered ? mostTold : mostTold - (await countToldAtOnce(tx, personId, startOfDay(zone, now)))
  const best = worth.slice(0, Math.max(0, room))
  if (best.length > 0) {
    const queued = await deps.queue(
      tx,
      {
        personId,
        key: `search/${personId}/${best[0]?.match.vacancyId}`,
        class: isGathered ? 'digest' : 'match',
        shows: [
          {
            show: 'note',
            card: matchesNote(best, worth.length - best.length, person.locale ?? 'ru', currency),
          },
        ],
        expiresAt: new Date(now.getTime() + staleMs),
      },
      now,
    )
    if (queued === 'unreachable')
      return putOff(tx, personId, new Date(now.getTime() + unreachableMs).toISOString(), now)
    await settleTold(tx, personId, best, now)
  }
  await gatherRest(tx, personId, zone, now)
  return best.length
}

const leaveOut = (tx: Tx, personId: string, matches: readonly WaitingMatch[], now: Date) =>
  settleMatches(
    tx,
    personId,
    matches.map(({ vacancyId }) => vacancyId),
    'left_out',
    now,
  )

async function putOff(tx: Tx, personId: string, until: Instant, now: Date): Promise<'put off'> {
  for (const rhythm of Rhythm.options) await putOffMatches(tx, personId, { rhythm, until: new Date(until) }, now)
  return 'put off'
}

/** What found no room waits for the next digest; of what would have come at once, the day's measure is full. */
async function gatherRest(tx: Tx, personId: string, zone: Zone, now: Date): Promise<void> {
  for (const rhythm of Rhythm.options) {
    const as = rhythm === 'now' ? 'daily' : rhythm
    await putOffMatches(tx, personId, { rhythm, as, until: new Date(nextDigest(as, zone, now.toISOString())) }, now)
  }
}

async function settleTold(tx: Tx, personId: string, best: readonly Worth[], now: Date): Promise<void> {
  await settleMatches(
    tx,
    personId,
    best.map(({ match }) => match.vacancyId),
    'told',
    now,
  )
  for (const { match, of } of best) if (of.id !== match.vacancyId) await noteTold(tx, personId, match, of.id, now)
}

const startOfDay = (zone: Zone, now: Date) => new Date(instantOf(`${dateIn(now.toISOString(), zone)}T00:00`, zone))

/**
 * Of what waits, what is still worth telling, the best first: open, not the same job as one they heard of, not applied for, and
 * fitting one of their searches as they are now, with what they turned down since. `rest`: what is not.
 */
async function stillWorth(
  tx: Tx,
  places: PlaceIndex,
  personId: string,
  waiting: readonly WaitingMatch[],
  now: Date,
): Promise<{ worth: Worth[]; rest: WaitingMatch[]; currency: string | null }> {
  const active = (await listSearches(tx, personId)).filter(({ isPaused }) => !isPaused)
  const wishes: { wish: Wish; currency: string | null }[] = []
  for (const search of active) wishes.push(await wishOfPerson(tx, places, personId, now, askedBy(search)))
  const ids = waiting.map(({ vacancyId, sameAs }) => sameAs ?? vacancyId)
  const found = new Map((await listVacancies(tx, ids)).map((of) => [of.id, of]))
  const applied = await listAppliedFor(tx, personId, ids)
  const known = await listKnown(
    tx,
    personId,
    waiting.flatMap(({ sameAs }) => sameAs ?? []),
  )
  const worth: Worth[] = []
  const rest: WaitingMatch[] = []
  for (const match of waiting) {
    const of = found.get(match.sameAs ?? match.vacancyId)
    const isTold = match.sameAs !== null && (known.has(match.sameAs) || worth.some((one) => one.of.id === of?.id))
    const best = of && of.closedAt === null && !isTold && !applied.has(of.id) ? bestOf(wishes, of) : undefined
    if (of && best) worth.push({ match, of, ...best })
    else rest.push(match)
  }
  worth.sort((a, b) => b.score - a.score)
  return { worth, rest, currency: wishes[0]?.currency ?? null }
}

function bestOf(wishes: readonly { wish: Wish }[], of: StoredVacancy): { score: number; wish: Wish } | undefined {
  return wishes
    .flatMap(({ wish }) => {
      const score = worthTelling(wish, of)
      return score === undefined ? [] : [{ score, wish }]
    })
    .toSorted((a, b) => b.score - a.score)[0]
}
