import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, serial, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What operators say to many at once: drafted by one, sent out once another confirms it. */
export const broadcasts = pgTable(
  'broadcasts',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** By which operators speak of it. */
    number: serial().notNull(),
    /** The words by language. They are said to everybody: nothing of anyone's. */
    texts: jsonb().$type<Record<string, string>>().notNull(),
    /** `all`, `lang:kk` or `going:RU`. */
    audience: text().notNull(),
    /** `drafted` → `running` → `done`; `stopped` from either. */
    status: text().notNull(),
    /** Operators' own numbers in their messenger: who drafted and who confirmed must be two. */
    draftedBy: text('drafted_by').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    confirmedBy: text('confirmed_by'),
    startedAt: instant('started_at'),
    stoppedBy: text('stopped_by'),
    /** The last person it was queued for, in the order of their ids; null before the first. */
    cursor: uuid(),
    queued: integer().notNull().default(0),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    unique('broadcasts_number').on(t.number),
    index('broadcasts_running').on(t.startedAt).where(sql`status = 'running'`),
    check('broadcasts_status', sql`${t.status} in ('drafted', 'running', 'stopped', 'done')`),
    check('broadcasts_two_people', sql`${t.confirmedBy} is null or ${t.confirmedBy} <> ${t.draftedBy}`),
  ],
)
