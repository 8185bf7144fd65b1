import { and, desc, eq, getTableColumns, gt, inArray, isNull } from 'drizzle-orm'
import type { TurnDownReason } from '../domain/exchange/profile.ts'
import type { Facets, Vacancy } from '../domain/exchange/vacancy.ts'
import type { Queryable, Tx } from './client.ts'
import { vacancies, vacancyMarks } from './schema/vacancies.ts'

/** Vacancies one by one, and what people made of them. How they are found by a wish is in vacancy-candidates.ts. */

/** A vacancy as it is stored. */
export type StoredVacancy = Vacancy & { id: string; isVerified: boolean; lastSeenAt: Date; closedAt: Date | null }
/** What a stored vacancy is scored by. */
export type StoredFacets = Facets & { id: string }

const {
  titleKey: _titleKey,
  payTypical: _payTypical,
  contentHash: _contentHash,
  firstSeenAt: _firstSeenAt,
  importId: _importId,
  misses: _misses,
  ...whole
} = getTableColumns(vacancies)

const {
  url: _url,
  employerRegistryNumber: _registryNumber,
  place: _place,
  employment: _employment,
  openings: _openings,
  lastSeenAt: _lastSeenAt,
  closedAt: _closedAt,
  sameAs: _sameAs,
  sameKey: _sameKey,
  ...facets
} = whole

/** The columns that a vacancy is scored by. */
export const facetColumns = facets

export async function findVacancy(db: Queryable, id: string): Promise<StoredVacancy | undefined> {
  const [row] = await db.select(whole).from(vacancies).where(eq(vacancies.id, id))
  return row
}

export async function findVacancyBySource(
  db: Queryable,
  source: string,
  sourceId: string,
): Promise<StoredVacancy | undefined> {
  const [row] = await db
    .select(whole)
    .from(vacancies)
    .where(and(eq(vacancies.source, source), eq(vacancies.sourceId, sourceId)))
  return row
}

/** Those of that id in every source. */
export const listVacanciesBySourceId = (db: Queryable, sourceId: string): Promise<StoredVacancy[]> =>
  db.select(whole).from(vacancies).where(eq(vacancies.sourceId, sourceId)).orderBy(vacancies.source)

/** In the order of the ids told; those that are gone are left out. */
export async function listVacancies(db: Queryable, ids: readonly string[]): Promise<StoredVacancy[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select(whole)
    .from(vacancies)
    .where(inArray(vacancies.id, [...ids]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** All that are open, by source and id, page by page: `after` is the last of the page before. */
export function listOpenVacancies(db: Queryable, after: string | undefined, limit: number): Promise<StoredVacancy[]> {
  return db
    .select(whole)
    .from(vacancies)
    .where(and(isNull(vacancies.closedAt), after === undefined ? undefined : gt(vacancies.id, after)))
    .orderBy(vacancies.id)
    .limit(limit)
}

export type Mark = { mark: 'saved' } | { mark: 'not_for_me'; reason: TurnDownReason }

export async function putMark(tx: Tx, personId: string, vacancyId: string, mark: Mark, now: Date): Promise<void> {
  const row = { mark: mark.mark, reason: mark.mark === 'saved' ? null : mark.reason, markedAt: now }
  await tx
    .insert(vacancyMarks)
    .values({ personId, vacancyId, ...row })
    .onConflictDoUpdate({ target: [vacancyMarks.personId, vacancyMarks.vacancyId], set: row })
}

export async function deleteMark(tx: Tx, personId: string, vacancyId: string): Promise<void> {
  await tx.delete(vacancyMarks).where(and(eq(vacancyMarks.personId, personId), eq(vacancyMarks.vacancyId, vacancyId)))
}

export type StoredMark = {
  vacancyId: string
  mark: 'saved' | 'not_for_me'
  reason: string | null
  source: string
  sourceId: string
  employerName: string | null
  isco: string | null
  region: string | null
}

/** What a person made of vacancies, the latest first. */
export const listMarks = (db: Queryable, personId: string): Promise<StoredMark[]> =>
  db
    .select({
      vacancyId: vacancyMarks.vacancyId,
      mark: vacancyMarks.mark,
      reason: vacancyMarks.reason,
      source: vacancies.source,
      sourceId: vacancies.sourceId,
      employerName: vacancies.employerName,
      isco: vacancies.isco,
      region: vacancies.region,
    })
    .from(vacancyMarks)
    .innerJoin(vacancies, eq(vacancies.id, vacancyMarks.vacancyId))
    .where(eq(vacancyMarks.personId, personId))
    .orderBy(desc(vacancyMarks.markedAt))
