import { and, desc, eq } from 'drizzle-orm'
import { Profile } from '../domain/exchange/profile.ts'
import type { Queryable, Tx } from './client.ts'
import { journeys, travellers } from './schema/journeys.ts'
import { profiles } from './schema/vacancies.ts'

/** What a person offers and wants, and the currency they reckon in (ISO 4217, null until told). */
export type StoredProfile = { profile: Profile; currency: string | null }

/** Words of their own are left out: only facets are kept, and in clear. */
export async function putProfile(tx: Tx, personId: string, stored: StoredProfile, now: Date): Promise<void> {
  const { occupationText: _, ...facets } = stored.profile
  const row = { wish: facets, currency: stored.currency, updatedAt: now }
  await tx
    .insert(profiles)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: profiles.personId, set: row })
}

export async function findProfile(db: Queryable, personId: string): Promise<StoredProfile | undefined> {
  const [row] = await db
    .select({ wish: profiles.wish, currency: profiles.currency })
    .from(profiles)
    .where(eq(profiles.personId, personId))
  return row && { profile: Profile.parse(row.wish), currency: row.currency }
}

/** The citizenship that the person themself told for their latest journey; `undefined` where they registered none. */
export async function findCitizenship(db: Queryable, personId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ citizenship: travellers.citizenship })
    .from(travellers)
    .innerJoin(journeys, eq(journeys.id, travellers.journeyId))
    .where(and(eq(travellers.personId, personId), eq(travellers.relation, 'self')))
    .orderBy(desc(journeys.createdAt))
    .limit(1)
  return row?.citizenship
}

export async function deleteProfile(tx: Tx, personId: string): Promise<void> {
  await tx.delete(profiles).where(eq(profiles.personId, personId))
}
