import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { feeds } from './schema/feeds.ts'
import { vacancies } from './schema/vacancies.ts'

/** Feeds that are fetched again and again, and what came of the last try. */

export type Feed = typeof feeds.$inferSelect
export type NewFeed = Pick<Feed, 'name' | 'url' | 'format'> &
  Partial<Pick<Feed, 'licence' | 'mapping' | 'country' | 'missesUntilClosed'>>

export const listFeeds = (db: Queryable): Promise<Feed[]> => db.select().from(feeds).orderBy(asc(feeds.name))

/** Adds a feed, or sets one of that name anew: what it was last known by is forgotten. */
export async function putFeed(db: Queryable, feed: NewFeed, now: Date): Promise<void> {
  const told = { licence: null, mapping: null, country: null, missesUntilClosed: 3, ...feed }
  const anew = { etag: null, lastModified: null, errorCode: null, notBefore: null, isPaused: false }
  await db
    .insert(feeds)
    .values({ ...told, ...anew, addedAt: now })
    .onConflictDoUpdate({ target: feeds.name, set: { ...told, ...anew } })
}

/** Whether there was one. Its vacancies stay. */
export async function deleteFeed(db: Queryable, name: string): Promise<boolean> {
  return (await db.delete(feeds).where(eq(feeds.name, name)).returning({ name: feeds.name })).length > 0
}

export async function setFeedPaused(db: Queryable, name: string, isPaused: boolean): Promise<boolean> {
  const set = db.update(feeds).set({ isPaused }).where(eq(feeds.name, name))
  return (await set.returning({ name: feeds.name })).length > 0
}

/** Writes down what came of a try. */
export async function noteFeedTry(
  db: Queryable,
  name: string,
  came: Partial<Pick<Feed, 'etag' | 'lastModified' | 'triedAt' | 'okAt' | 'errorCode' | 'notBefore'>>,
): Promise<void> {
  await db.update(feeds).set(came).where(eq(feeds.name, name))
}

/** How old a day of last seeing may grow while a server says that nothing has changed, hours. */
const staleHours = 20

/** The server has what it had: all open vacancies of the source are there still. Written at most about once a day. */
export async function seeAllAgain(db: Queryable, source: string, now: Date): Promise<void> {
  const stale = new Date(now.getTime() - staleHours * 3_600_000)
  await db
    .update(vacancies)
    .set({ lastSeenAt: now, misses: 0 })
    .where(and(eq(vacancies.source, source), isNull(vacancies.closedAt), lt(vacancies.lastSeenAt, stale)))
}
