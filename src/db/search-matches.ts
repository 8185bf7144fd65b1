import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import { usualZone, usualZones } from '../domain/state-zones.ts'
import type { Database, Queryable, Tx } from './client.ts'
import { rawOf } from './raw.ts'
import { applications } from './schema/applications.ts'
import { persons } from './schema/persons.ts'
import { searches, searchMatches } from './schema/searches.ts'
import { vacancies } from './schema/vacancies.ts'

/** New vacancies brought together with saved searches, and what of them was told or waits to be. */

/** Of these vacancies, those that are open and lead: what is the same job of another source is not told by itself. */
export async function leadersOf(tx: Queryable, vacancyIds: readonly string[]): Promise<string[]> {
  if (vacancyIds.length === 0) return []
  const rows = await tx
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(inArray(vacancies.id, [...vacancyIds]), isNull(vacancies.sameAs), isNull(vacancies.closedAt)))
  return rows.map(({ id }) => id)
}

/** A new vacancy in a cell that people look into, and what it may pay at most. */
export type Fresh = { vacancyId: string; cell: string; reach: number }

/**
 * Stores what is new by its cells and makes due every search that it may fit, by index: those alone that are not due already.
 * How many became due. The vacancies stand in `vacancy_news`.
 */
export async function addFresh(tx: Tx, fresh: readonly Fresh[], now: Date): Promise<number> {
  if (fresh.length === 0) return 0
  const columns = [
    fresh.map(({ vacancyId }) => vacancyId),
    fresh.map(({ cell }) => cell),
    fresh.map(({ reach }) => reach),
  ] as const
  const at = now.toISOString()
  const sql = rawOf(tx)
  await sql`
    insert into fresh_cells (cell, vacancy_id, reach, since)
    select f.cell, f.vacancy_id, f.reach, n.since
    from unnest(${columns[0]}::uuid[], ${columns[1]}::text[], ${columns[2]}::float8[]) as f (vacancy_id, cell, reach)
    join vacancy_news as n on n.vacancy_id = f.vacancy_id`
  // By index entry for entry: a bitmap scan would come upon all that is due already, again and again until a vacuum, where an index
  // scan marks it dead; and a plan for arrays of any length joins whole tables.
  await sql`select set_config(name, 'off', true)
    from unnest(array['enable_bitmapscan', 'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as s (name)`
  const rows = await sql<{ due: number }[]>`
    with found as (
      update search_cells as c set is_open = false
      from (select cell, max(reach) as reach from unnest(${columns[1]}::text[], ${columns[2]}::float8[]) as f (cell, reach) group by cell) as f
      where c.is_open and c.cell = f.cell and c.pay_floor <= f.reach
      returning c.search_id
    ), due as (
      update searches as s set due_at = case s.rhythm
        when 'now' then ${at}::timestamptz
        when 'daily' then (date_trunc('day', l.local - interval '9 hours') + interval '1 day 9 hours') at time zone l.zone
        else (date_trunc('week', l.local - interval '9 hours') + interval '7 days 9 hours') at time zone l.zone
      end
      from (select distinct search_id from found) as f, persons as p,
        lateral (select coalesce(p.zone, ${JSON.stringify(usualZones)}::text::jsonb ->> p.locale, ${usualZone(null)}::text) as zone) as c,
        lateral (select c.zone, ${at}::timestamptz at time zone c.zone as local) as l
      where s.id = f.search_id and p.id = s.person_id and s.due_at is null and not s.is_paused
      returning 1
    )
    select count(*)::int as due from due`
  return rows[0]?.due ?? 0
}

/** People with a search that is due by now, in the order of their ids from `after` on; not those who hear nothing from us. */
export async function listPeopleToTell(db: Database, now: Date, limit: number, after = ''): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: searches.personId })
    .from(searches)
    .innerJoin(persons, eq(persons.id, searches.personId))
    .where(and(lte(searches.dueAt, now), isNull(persons.stoppedAt), after ? gt(searches.personId, after) : undefined))
    .orderBy(asc(searches.personId))
    .limit(limit)
  return rows.map(({ personId }) => personId)
}

/** Whether the person is held for this transaction; not while they are being answered, or another sweep has them. */
export async function holdPerson(tx: Tx, personId: string): Promise<boolean> {
  const held = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.id, personId))
    .for('no key update', { skipLocked: true })
  return held.length > 0
}

/** A vacancy that a search of theirs may be told of. */
export type Found = { vacancyId: string; searchId: string }

/**
 * What is new in the cells of these searches since each was last looked through, and what waits of before: by index, the newest
 * first. Not what the person was told.
 */
export async function listFound(tx: Tx, searchIds: readonly string[], limit: number): Promise<Found[]> {
  const rows = await rawOf(tx)<{ vacancy_id: string; search_id: string }[]>`
    select f.vacancy_id, s.id as search_id
    from searches as s
    join search_cells as c on c.search_id = s.id
    join fresh_cells as f on f.cell = c.cell and f.sequence > s.seen and f.reach >= c.pay_floor and f.since >= s.created_at
    where s.id = any(${[...searchIds]}::uuid[])
      and not exists (select 1 from search_matches as m where m.person_id = s.person_id and m.vacancy_id = f.vacancy_id)
    order by f.sequence desc limit ${limit}`
  return rows.map((row) => ({ vacancyId: row.vacancy_id, searchId: row.search_id }))
}

/** What was found for these searches before and waits for the next time. */
export async function listWaiting(tx: Tx, personId: string, searchIds: readonly string[]): Promise<Found[]> {
  return tx
    .select({ vacancyId: searchMatches.vacancyId, searchId: searchMatches.searchId })
    .from(searchMatches)
    .where(
      and(
        eq(searchMatches.personId, personId),
        eq(searchMatches.status, 'waiting'),
        inArray(searchMatches.searchId, [...searchIds]),
      ),
    )
    .orderBy(desc(searchMatches.score))
}

/** The vacancies that these are the same job as, of those that turned out to be. */
export async function leadersBy(tx: Queryable, vacancyIds: readonly string[]): Promise<Map<string, string>> {
  if (vacancyIds.length === 0) return new Map()
  const rows = await tx
    .select({ id: vacancies.id, sameAs: vacancies.sameAs })
    .from(vacancies)
    .where(inArray(vacancies.id, [...vacancyIds]))
  return new Map(rows.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [[id, sameAs] as const])))
}

/** Of these vacancies, those that the person was told of. */
export async function listTold(tx: Queryable, personId: string, vacancyIds: readonly string[]): Promise<Set<string>> {
  if (vacancyIds.length === 0) return new Set()
  const rows = await tx
    .select({ id: searchMatches.vacancyId })
    .from(searchMatches)
    .where(
      and(
        eq(searchMatches.personId, personId),
        ne(searchMatches.status, 'waiting'),
        inArray(searchMatches.vacancyId, [...vacancyIds]),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

export type MatchRow = Found & { score: number }

/** Records that the person is told of these, or will be; a vacancy has one row, so that it is told once. */
export async function putMatches(
  tx: Tx,
  personId: string,
  matches: readonly MatchRow[],
  status: 'waiting' | 'told_now' | 'told_gathered',
  now: Date,
): Promise<void> {
  if (matches.length === 0) return
  const settled = { status, settledAt: status === 'waiting' ? null : now }
  await tx
    .insert(searchMatches)
    .values(matches.map((one) => ({ personId, ...one, foundAt: now, ...settled })))
    .onConflictDoUpdate({
      target: [searchMatches.personId, searchMatches.vacancyId],
      set: settled,
      setWhere: eq(searchMatches.status, 'waiting'),
    })
}

/** What waited and is not worth telling any more. */
export async function dropWaiting(tx: Tx, personId: string, vacancyIds: readonly string[]): Promise<void> {
  if (vacancyIds.length > 0)
    await tx
      .delete(searchMatches)
      .where(
        and(
          eq(searchMatches.personId, personId),
          eq(searchMatches.status, 'waiting'),
          inArray(searchMatches.vacancyId, [...vacancyIds]),
        ),
      )
}

/** How many the person was told at once, not gathered, since then. */
export async function countToldNow(tx: Queryable, personId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ told: sql<number>`count(*)::int` })
    .from(searchMatches)
    .where(
      and(
        eq(searchMatches.personId, personId),
        eq(searchMatches.status, 'told_now'),
        gte(searchMatches.settledAt, since),
      ),
    )
  return row?.told ?? 0
}

/** Of these vacancies, those that the person has applied for. */
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
