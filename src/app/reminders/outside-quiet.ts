import type { Queryable } from '../../db/client.ts'
import { getPerson } from '../../db/persons.ts'
import { getPreferences } from '../../db/preferences.ts'
import { quietSpanAt } from '../../domain/reminders/quiet-hours.ts'
import { usualZone } from '../../domain/state-zones.ts'

/** Now, or the end of the person's quiet hours that it falls in: for what is not so urgent that it may wake anybody. */
export async function outsideQuiet(tx: Queryable, personId: string, now: Date): Promise<Date> {
  const { zone, locale } = await getPerson(tx, personId)
  const { quiet } = await getPreferences(tx, personId)
  const span = quietSpanAt(now.toISOString(), zone ?? usualZone(locale), quiet)
  return span ? new Date(span.end) : now
}
