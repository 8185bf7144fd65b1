import type { Tx } from '../../db/client.ts'
import { listMembers } from '../../db/employers.ts'
import { addNews } from '../../db/hiring-news.ts'
import type { Keyring } from '../../db/sealing.ts'
import type { NewsKind } from '../../domain/exchange/news.ts'
import { type Result, refuse } from '../../domain/result.ts'
import type { Next, Scene } from '../talk/scene.ts'

/** Who acts between a worker and an employer, at whichever door: inside their own transaction. */
export type Actor = { tx: Tx; keyring: Keyring; personId: string }

/** What was seen by the one who decides: it must still be so. */
export type Seen = { id: string; version: number }

export const actorOf = ({ tx, world, person }: Scene): Actor => ({ tx, keyring: world.keyring, personId: person.id })

/** Somebody was faster: how it stands now is to be shown. */
export const changedMeanwhile = refuse('application-changed-meanwhile')

/** Everyone who acts for the employer is told, once each; not the one who did it. */
export async function tellEmployer(
  { tx, personId: actor }: Actor,
  employerId: string,
  kind: NewsKind,
  subjectId: string,
  now: Date,
): Promise<void> {
  const members = await listMembers(tx, employerId)
  const others = members.map(({ personId }) => personId).filter((id) => id !== actor)
  await addNews(tx, others, kind, subjectId, now)
}

/** Where the conversation goes after a decision; what was refused says why. */
export const shown = (result: Result<unknown>, next: Next, notice: string): Next => ({
  ...next,
  notice: [
    result.ok
      ? { id: notice }
      : { id: result.refusal.code, ...(result.refusal.args ? { args: result.refusal.args } : {}) },
  ],
})

/** The same where somebody was faster. */
export const overtaken = (next: Next): Next => shown(changedMeanwhile, next, '')
