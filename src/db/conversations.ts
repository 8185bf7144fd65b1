import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { Draft } from '../dialogs/draft.ts'
import type { Tx } from './client.ts'
import { rawOf } from './raw.ts'
import { conversations, drafts } from './schema/conversations.ts'
import type { Box } from './sealing.ts'

/** Where a person stands: the form that is being filled in, and the screen in front of it or alone. */
export const Standing = z.object({
  form: z.string().optional(),
  screen: z.object({ name: z.string(), params: z.record(z.string(), z.unknown()) }).optional(),
})
export type Standing = z.infer<typeof Standing>

const stateAt = (personId: string) => ({ table: 'conversations', column: 'state', row: personId })
const answersAt = (personId: string, form: string) => ({
  table: 'drafts',
  column: 'answers',
  row: `${personId}/${form}`,
})

export async function findStanding(tx: Tx, box: Box, personId: string): Promise<Standing | undefined> {
  const [row] = await tx
    .select({ state: conversations.state })
    .from(conversations)
    .where(eq(conversations.personId, personId))
  return row && openStanding(box, personId, row.state)
}

/** The same of a state that was read along with something else. */
export function openStanding(box: Box, personId: string, sealed: string): Standing | undefined {
  return Standing.safeParse(box.open(stateAt(personId), sealed)).data
}

/** On its way when this returns: what follows it in the transaction finds it done, or fails. */
export function putStanding(tx: Tx, box: Box, personId: string, standing: Standing, now: Date): Promise<unknown> {
  const state = box.seal(stateAt(personId), standing)
  return rawOf(tx)`insert into conversations (person_id, state, updated_at)
    values (${personId}, ${state}, ${now.toISOString()}::timestamptz)
    on conflict (person_id) do update set state = excluded.state, updated_at = excluded.updated_at`.execute()
}

export async function findDraft(tx: Tx, box: Box, personId: string, form: string): Promise<Draft | undefined> {
  const [row] = await tx
    .select({ answers: drafts.answers })
    .from(drafts)
    .where(and(eq(drafts.personId, personId), eq(drafts.form, form)))
  return row && openDraft(box, personId, form, row.answers)
}

/** The same of answers that were read along with something else. */
export function openDraft(box: Box, personId: string, form: string, sealed: string): Draft | undefined {
  return Draft.safeParse(box.open(answersAt(personId, form), sealed)).data
}

/** `travelsAt`: when the journey it speaks of would begin, as far as that was said. On its way when this returns, as above. */
export function putDraft(
  tx: Tx,
  box: Box,
  personId: string,
  draft: Draft,
  now: Date,
  travelsAt?: Date,
): Promise<unknown> {
  const { form, revision } = draft
  const answers = box.seal(answersAt(personId, form), draft)
  return rawOf(tx)`insert into drafts (person_id, form, revision, answers, travels_at, updated_at)
    values (${personId}, ${form}, ${revision}, ${answers}, ${travelsAt?.toISOString() ?? null}::timestamptz,
      ${now.toISOString()}::timestamptz)
    on conflict (person_id, form) do update set revision = excluded.revision, answers = excluded.answers,
      travels_at = excluded.travels_at, updated_at = excluded.updated_at`.execute()
}

/** With it goes what was to remind of it. */
export async function deleteDraft(tx: Tx, personId: string, form: string): Promise<void> {
  await rawOf(tx)`
    with gone as (delete from drafts where person_id = ${personId} and form = ${form})
    delete from reminders where person_id = ${personId} and subject = ${`draft:${form}`} and status = 'planned'`
}

/** The forms a person left unfinished, last touched first. */
export async function listDraftForms(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ form: drafts.form, at: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.personId, personId))
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ form }) => form)
}
