import { eq } from 'drizzle-orm'
import { type QuietHours, usualQuietHours } from '../domain/reminders/quiet-hours.ts'
import { Group } from '../domain/reminders/reminder.ts'
import type { Queryable } from './client.ts'
import { preferences, stateForms } from './schema/reminders.ts'

/** How a person wants to be reminded. */
export type Preferences = { quiet: QuietHours; off: Group[] }

export async function getPreferences(tx: Queryable, personId: string): Promise<Preferences> {
  const [row] = await tx.select().from(preferences).where(eq(preferences.personId, personId))
  if (!row) return { quiet: usualQuietHours, off: [] }
  return {
    quiet: { from: row.quietFrom, to: row.quietTo },
    off: Group.options.filter((group) => row.off.includes(group)),
  }
}

export async function putPreferences(
  tx: Queryable,
  personId: string,
  { quiet, off }: Preferences,
  now: Date,
): Promise<void> {
  const set = { quietFrom: quiet.from, quietTo: quiet.to, off: [...off], updatedAt: now }
  await tx
    .insert(preferences)
    .values({ personId, ...set })
    .onConflictDoUpdate({ target: preferences.personId, set })
}

/** The person says that the state's own form of a journey is done. */
export async function recordStateForm(
  tx: Queryable,
  done: { personId: string; journeyId: string; form: string; doneAt: Date },
): Promise<void> {
  await tx.insert(stateForms).values(done).onConflictDoNothing()
}
