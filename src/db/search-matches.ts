import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Profile } from '../domain/exchange/profile.ts'
import { Rhythm } from '../domain/reminders/rhythm.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { rawOf } from './raw.ts'
import { applications } from './schema/applications.ts'
import { persons } from './schema/persons.ts'
import { searchMatches, searchWishes } from './schema/searches.ts'
import { vacancies } from './schema/vacancies.ts'

/** New vacancies brought together with saved searches, and what of them waits to be told. */

/** Where the clock of a person is not known; as in a turn. */
const usualZone = 'Asia/Almaty'

/** Which wishes lie in those cells and can be reached by that pay; by the index alone. */
export async function findWishes(
  tx: Queryable,
  asked: readonly { vacancyId: string; cell: string; reach: number }[],
): Promise<{ vacancyId: string; wishId: string }[]> {
  if (asked.length === 0) return []
  const rows = await rawOf(tx)<{ vacancy_id: string; wish_id: string }[]>`
    select n.vacancy_id, c.wish_id
    from unnest(${asked.map(({ vacancyId }) => vacancyId)}::uuid[], ${asked.map(({ cell }) => cell)}::text[],
      ${asked.map(({ reach }) => reach)}::float8[]) as n (vacancy_id, cell, reach)
    join search_cells as c on c.cell = n.cell and c.pay_floor <= n.reach`
  return rows.map((row) => ({ vacancyId: row.vacancy_id, wishId: row.wish_id }))
}

/** Wishes as they are stored, by id. */
export async function listWishes(tx: Queryable, ids: readonly string[]): Promise<{ id: string; wish: Profile }[]> {
  if (ids.length === 0) return []
  return tx
    .select({ id: searchWishes.id, wish: searchWishes.wish })
    .from(searchWishes)
    .where(sql`${searchWishes.id} = any(${sql.param([...ids])}::uuid[])`)
}

/** A new vacancy fits a wish so well. */
export type Fit = { vacancyId: string; wishId: string; score: number }

/**
 * Notes what fits for every person who has such a search, was not told before and saved it before the vacancy was new; a
 * person once, however many of their searches it fits. How many that were.
 */
export async function addMatches(tx: Tx, fits: readonly Fit[], now: Date): Promise<number> {
  if (fits.length === 0) return 0
  const at = now.toISOString()
  const rows = await rawOf(tx)<{ added: number }[]>`
    with fit as (
      select * from unnest(${fits.map(({ vacancyId }) => vacancyId)}::uuid[], ${fits.map(({ wishId }) => wishId)}::uuid[],
        ${fits.map(({ score }) => score)}::real[]) as f (vacancy_id, wish_id, score)
    ), found as (
      select distinct on (s.person_id, f.vacancy_id) s.person_id, f.vacancy_id, s.id as search_id, f.score, s.rhythm,
        ${at}::timestamptz at time zone coalesce(p.zone, ${usualZone}) as local, coalesce(p.zone, ${usualZone}) as zone
      from fit as f
      join searches as s on s.wish_id = f.wish_id and not s.is_paused
      join vacancy_news as n on n.vacancy_id = f.vacancy_id and n.since >= s.created_at
      join persons as p on p.id = s.person_id
      order by s.person_id, f.vacancy_id, case s.rhythm when 'now' then 0 when 'daily' then 1 else 2 end, f.score desc
    ), added as (
      insert into search_matches (person_id, vacancy_id, search_id, score, rhythm, found_at, due_at, status)
      select person_id, vacancy_id, search_id, score, rhythm, ${at}::timestamptz,
        case rhythm
          when 'now' then ${at}::timestamptz
          when 'daily' then (date_trunc('day', local - interval '9 hours') + interval '1 day 9 hours') at time zone zone
          else (date_trunc('week', local - interval '9 hours') + interval '7 days 9 hours') at time zone zone
        end, 'waiting'
      from found
      on conflict (person_id, vacancy_id) do nothing
      returning 1
    )
    select count(*)::int as added from added`
  return rows[0]?.added ?? 0
}

/** People who may be told something by now, in the order of their ids from `after` on; not those who hear nothing from us. */
export async function listPeopleToTell(db: Database, now: Date, limit: number, after = ''): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: searchMatches.personId })
    .from(searchMatches)
    .innerJoin(persons, eq(persons.id, searchMatches.personId))
    .where(
      and(
        eq(searchMatches.status, 'waiting'),
        lte(searchMatches.dueAt, now),
        isNull(persons.stoppedAt),
        after ? gt(searchMatches.personId, after) : undefined,
      ),
    )
    .orderBy(asc(searchMatches.personId))
    .limit(limit)
  return rows.map(({ personId }) => personId)
}

export type WaitingMatch = {
  vacancyId: string
  searchId: string
  score: number
  rhythm: Rhythm
  /** The vacancy that this one is the same job as. */
  sameAs: string | null
}

/** What may be told to a person by now, the best first, both locked; `undefined` while they are being answered, or another sweep has them. */
export async function takeMatches(
  tx: Tx,
  personId: string,
  now: Date,
  limit: number,
): Promise<WaitingMatch[] | undefined> {
  // In the order that turns lock in: the person, then what is theirs.
  const held = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.id, personId))
    .for('no key update', { skipLocked: true })
  if (held.length === 0) return undefined
  const rows = await tx
    .select({
      vacancyId: searchMatches.vacancyId,
      searchId: searchMatches.searchId,
      score: searchMatches.score,
      rhythm: searchMatches.rhythm,
      sameAs: vacancies.sameAs,
    })
    .from(searchMatches)
    .innerJoin(vacancies, eq(vacancies.id, searchMatches.vacancyId))
    .where(waitsFor(personId, now))
    .orderBy(desc(searchMatches.score), asc(searchMatches.foundAt), asc(searchMatches.vacancyId))
    .limit(limit)
    .for('update', { of: searchMatches })
  return rows.map((row) => ({ ...row, rhythm: Rhythm.parse(row.rhythm) }))
}

const waitsFor = (personId: string, now: Date) =>
  and(eq(searchMatches.personId, personId), eq(searchMatches.status, 'waiting'), lte(searchMatches.dueAt, now))

/** Of these vacancies, those that have come to the person already, told or waiting. */
export async function listKnown(tx: Queryable, personId: string, vacancyIds: readonly string[]): Promise<Set<string>> {
  if (vacancyIds.length === 0) return new Set()
  const rows = await tx
    .select({ id: searchMatches.vacancyId })
    .from(searchMatches)
    .where(and(eq(searchMatches.personId, personId), inArray(searchMatches.vacancyId, [...vacancyIds])))
  return new Set(rows.map(({ id }) => id))
}

/** Of these vacancies, those that lead: what is the same job of another source is not told by itself. */
export async function leadersOf(tx: Queryable, vacancyIds: readonly string[]): Promise<string[]> {
  if (vacancyIds.length === 0) return []
  const rows = await tx
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(inArray(vacancies.id, [...vacancyIds]), isNull(vacancies.sameAs), isNull(vacancies.closedAt)))
  return rows.map(({ id }) => id)
}

/** Told, or never to be. */
export async function settleMatches(
  tx: Tx,
  personId: string,
  vacancyIds: readonly string[],
  status: 'told' | 'left_out',
  now: Date,
): Promise<void> {
  if (vacancyIds.length === 0) return
  await tx
    .update(searchMatches)
    .set({ status, settledAt: now })
    .where(and(eq(searchMatches.personId, personId), inArray(searchMatches.vacancyId, [...vacancyIds])))
}

/** The vacancy has been found to be the same job as another: the person has heard of that one too then. */
export async function noteTold(tx: Tx, personId: string, of: WaitingMatch, leader: string, now: Date): Promise<void> {
  const { searchId, score, rhythm } = of
  await tx
    .insert(searchMatches)
    .values({
      ...{ personId, vacancyId: leader, searchId, score, rhythm },
      ...{ foundAt: now, dueAt: now, status: 'told', settledAt: now },
    })
    .onConflictDoNothing()
}

/** Whatever of a rhythm would be due by now waits until then, `as` another rhythm where that is told. */
export async function putOffMatches(
  tx: Tx,
  personId: string,
  put: { rhythm: Rhythm; until: Date; as?: Rhythm },
  now: Date,
): Promise<void> {
  await tx
    .update(searchMatches)
    .set({ dueAt: put.until, rhythm: put.as ?? put.rhythm })
    .where(and(waitsFor(personId, now), eq(searchMatches.rhythm, put.rhythm)))
}

/** What waits of a search, or of all of a person's, goes out by another rhythm from now on. */
export async function retimeMatches(
  tx: Tx,
  personId: string,
  searchId: string | 'all',
  rhythm: Rhythm,
  dueAt: Date,
): Promise<void> {
  await tx
    .update(searchMatches)
    .set({ rhythm, dueAt })
    .where(
      and(
        eq(searchMatches.personId, personId),
        searchId === 'all' ? undefined : eq(searchMatches.searchId, searchId),
        eq(searchMatches.status, 'waiting'),
      ),
    )
}

/** How many the person was told at once, not gathered, since then. */
export async function countToldAtOnce(tx: Queryable, personId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ told: sql<number>`count(*)::int` })
    .from(searchMatches)
    .where(
      and(
        eq(searchMatches.personId, personId),
        eq(searchMatches.status, 'told'),
        eq(searchMatches.rhythm, 'now'),
        gte(searchMatches.settledAt, since),
      ),
    )
  return row?.told ?? 0
}

/** Vacancies that the person has applied for. */
export async function listAppliedFor(
  tx: Queryable,
  personId: string,
  vacancyIds: readonly string[],
): Promise<Set<string>> {
  if (vacancyIds.length === 0) return new Set()
  const rows = await tx
    .select({ id: applications.vacancyId })
    .from(applications)
    .where(and(eq(applications.personId, personId), inArray(applications.vacancyId, [...vacancyIds])))
  return new Set(rows.map(({ id }) => id))
}
