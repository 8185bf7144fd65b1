import { createHash } from 'node:crypto'
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { payCloseness, repostDays, repostTimes, sameKey } from '../domain/exchange/same-job.ts'
import type { Vacancy } from '../domain/exchange/vacancy.ts'
import type { Queryable, Tx } from './client.ts'
import { vacancies } from './schema/vacancies.ts'

/** One job that several sources tell of is one card: the row that leads, and those that are `same_as` it. */

/** What `same_key` holds: equal for rows that may tell of one job. */
export function sameKeyDigest(of: Vacancy): string | null {
  const key = sameKey(of)
  return key === null ? null : createHash('sha256').update(key).digest('base64url').slice(0, 16)
}

/** Held while jobs are joined, so that two feeds that bring one job at a moment see each other. */
const lockNumber = 7_031_009

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`

/** Whether two rows of one key may be one job: pay about the same where both tell it, and not two numbers of registers. */
const areOne = (a: SQL, b: SQL): SQL => sql`(
  (${a}.pay_typical is null or ${b}.pay_typical is null or (${a}.currency = ${b}.currency
    and greatest(${a}.pay_typical, ${b}.pay_typical) <= ${payCloseness}::float8 * least(${a}.pay_typical, ${b}.pay_typical)))
  and (${a}.employer_registry_number is null or ${b}.employer_registry_number is null
    or ${a}.employer_registry_number = ${b}.employer_registry_number)
)`

/**
 * Joins rows that were stored or opened to the jobs they tell of; `known` are those of them that were there before and may have said
 * otherwise. Those that no longer tell the same part, and are joined anew.
 */
export async function joinSameJobs(tx: Tx, ids: readonly string[], known: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber}::bigint)`)
  const parted = known.length === 0 ? [] : await part(tx, known)
  const strangers = parted.filter((id) => !ids.includes(id))
  await join(tx, ids, strangers)
  for (const id of strangers) await join(tx, [id], [])
}

/** Rows that no longer tell of the job they were joined to; they lead for now. */
async function part(tx: Tx, known: readonly string[]): Promise<string[]> {
  const [follower, leader] = [sql`f`, sql`l`]
  const parted = await tx.execute<{ id: string }>(sql`
    update vacancies v set same_as = null from (
      select f.id from vacancies f join vacancies l on l.id = f.same_as
      where (f.id = any(${uuids(known)}) or f.id in (select g.id from vacancies g where g.same_as = any(${uuids(known)})))
        and not (l.closed_at is null and l.same_as is null and l.same_key is not distinct from f.same_key and ${areOne(follower, leader)})
        and f.closed_at is null
    ) as gone where v.id = gone.id returning v.id`)
  return [...parted].map(({ id }) => id)
}

/** So many jobs of one key are looked at, the longest known first: a chain that seeks a thousand sellers in one town costs no more. */
const mostLeaders = 50
/** Each takes one row of a source at a time: of several alike, each finds its own. */
const mostRounds = 5

/** Those of the rows, all of one source, that lead nobody follow the longest known row of another source that tells the same. */
async function join(tx: Tx, ids: readonly string[], without: readonly string[]): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const joined = await tx.execute(sql`
      with fresh as materialized (
        select id, source, same_key, pay_typical, currency, employer_registry_number from vacancies f
        where f.id = any(${uuids(ids)}) and f.closed_at is null and f.same_as is null and f.same_key is not null
          and not exists (select 1 from vacancies o where o.same_as = f.id)
      ), leaders as materialized (
        select l.* from (select distinct same_key, source from fresh) k cross join lateral (
          select l.id, l.same_key, l.pay_typical, l.currency, l.employer_registry_number, l.first_seen_at from vacancies l
          where l.same_key = k.same_key and l.source <> k.source and l.closed_at is null and l.same_as is null
            and l.id <> all(${uuids(without)})
            and not exists (select 1 from vacancies o where o.same_as = l.id and o.source = k.source and o.closed_at is null)
          order by l.first_seen_at, l.id limit ${mostLeaders}::int
        ) l
      ), found as (
        select f.id, l.id as leader, row_number() over (partition by f.id order by l.first_seen_at, l.id) as choice
        from fresh f join leaders l on l.same_key = f.same_key where ${areOne(sql`f`, sql`l`)}
      ), chosen as (select distinct on (leader) id, leader from found where choice = 1 order by leader, id)
      update vacancies v set same_as = chosen.leader from chosen where v.id = chosen.id returning v.id`)
    if (joined.length === 0) return
  }
}

/**
 * What is posted with us leads, for there one can apply: it takes the place of the longest known row of another source that tells of
 * the same job, before those that follow it. To be called when it is opened, or says otherwise while it is open.
 */
export async function leadSameJob(tx: Tx, id: string): Promise<void> {
  // Rows before the lock, as a reading of a feed takes them: neither waits for the other in a circle.
  await tx.execute(sql`
    select l.id from vacancies v join vacancies l on l.same_key = v.same_key and l.closed_at is null
    where v.id = ${id}::uuid order by l.id for no key update of l`)
  await joinSameJobs(tx, [id], [id])
  await tx.execute(sql`
    with led as materialized (
      select l.id from vacancies o join vacancies l on l.same_key = o.same_key and l.source <> o.source
      where o.id = ${id}::uuid and o.closed_at is null and l.closed_at is null and l.same_as is null and ${areOne(sql`o`, sql`l`)}
      order by l.first_seen_at, l.id limit 1
    )
    update vacancies v set same_as = nullif(${id}::uuid, v.id)
    where v.id = ${id}::uuid or v.id in (select id from led) or v.same_as in (select id from led)`)
}

/** After rows of a source were closed at an instant: of those that follow them the longest known leads, and the closed ones follow it. */
export async function promoteFollowers(tx: Tx, source: string, closedAt: Date): Promise<void> {
  await tx.execute(sql`
    with led as materialized (
      select distinct on (l.id) l.id as old, f.id as next from vacancies l join vacancies f on f.same_as = l.id
      where l.source = ${source} and l.closed_at = ${closedAt.toISOString()}::timestamptz and f.closed_at is null
      order by l.id, f.first_seen_at, f.id
    )
    update vacancies v set same_as = nullif(led.next, v.id) from led where v.same_as = led.old or v.id = led.old`)
}

export type JobSource = { id: string; source: string; url: string | null; lastSeenAt: Date }

/** Every open row that tells of the job that this one does, the leading one first. */
export async function listJobSources(db: Queryable, id: string): Promise<JobSource[]> {
  const leader = sql`(select coalesce(same_as, id) from vacancies where id = ${id})`
  return db
    .select({ id: vacancies.id, source: vacancies.source, url: vacancies.url, lastSeenAt: vacancies.lastSeenAt })
    .from(vacancies)
    .where(and(or(eq(vacancies.id, leader), eq(vacancies.sameAs, leader)), isNull(vacancies.closedAt)))
    .orderBy(sql`${vacancies.sameAs} nulls first`, asc(vacancies.firstSeenAt), asc(vacancies.id))
}

export type Reposted = { times: number; since: string }

/**
 * How often its employer put this job up in its source as a new one within the last 90 days, and since when (ISO 8601); `undefined`
 * where that is no pattern: on fewer than three different days.
 */
export async function findReposting(db: Queryable, id: string, now: Date): Promise<Reposted | undefined> {
  const [of] = await db
    .select({ source: vacancies.source, sameKey: vacancies.sameKey })
    .from(vacancies)
    .where(eq(vacancies.id, id))
  if (!of?.sameKey) return undefined
  const day = sql`(${vacancies.firstSeenAt} at time zone 'UTC')::date`
  const [found] = await db
    .select({
      times: sql<number>`count(*)::int`,
      days: sql<number>`count(distinct ${day})::int`,
      since: sql<string>`min(${day})::text`,
    })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.sameKey, of.sameKey),
        eq(vacancies.source, of.source),
        gt(vacancies.firstSeenAt, new Date(now.getTime() - repostDays * 86_400_000)),
      ),
    )
  return found && found.days >= repostTimes ? { times: found.times, since: found.since } : undefined
}

export type ClosedJob = {
  id: string
  closedAt: Date
  /** Rows that told of the same job and were closed before: who saved or applied to one of them is to be told too. */
  formerIds: string[]
}

/** Jobs that nobody offers any more, closed after `since` and by `until`, the earliest first; where another source still has it, none is. */
export async function listClosedJobs(db: Queryable, since: Date, until: Date, limit: number): Promise<ClosedJob[]> {
  const closed = await db
    .select({ id: vacancies.id, closedAt: vacancies.closedAt })
    .from(vacancies)
    .where(
      and(
        isNotNull(vacancies.closedAt),
        gt(vacancies.closedAt, since),
        lte(vacancies.closedAt, until),
        isNull(vacancies.sameAs),
      ),
    )
    .orderBy(vacancies.closedAt, vacancies.id)
    .limit(limit)
  const ids = closed.map(({ id }) => id)
  const former =
    ids.length === 0
      ? []
      : await db
          .select({ id: vacancies.id, sameAs: vacancies.sameAs })
          .from(vacancies)
          .where(inArray(vacancies.sameAs, ids))
  return closed.flatMap(({ id, closedAt }) =>
    closedAt === null
      ? []
      : [{ id, closedAt, formerIds: former.filter(({ sameAs }) => sameAs === id).map((row) => row.id) }],
  )
}
