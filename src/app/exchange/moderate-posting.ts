import type { Tx } from '../../db/client.ts'
import { findPosting, lockPosting, type StoredPosting, setPostingStatus } from '../../db/postings.ts'
import type { Keyring } from '../../db/sealing.ts'
import { findVacancy } from '../../db/vacancies.ts'
import { noteNewVacancies } from '../../db/vacancy-news.ts'
import type { Card } from '../../dialogs/show.ts'
import { postingAfter, type RejectReason } from '../../domain/exchange/posting.ts'
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { holdMembers, tellEmployer } from './tell-employer.ts'

/**
 * A moderator lets a vacancy be found, or turns it down with a reason; the employer is told once. Approved, it is open at once, and
 * waits to be held against the saved searches. `version`: when it was last changed, as the moderator read it; one that its employer
 * has changed since is refused: nobody has read what it says now.
 */
export async function decidePosting(
  tx: Tx,
  deps: { keyring: Keyring },
  vacancyId: string,
  decision: 'approve' | 'reject',
  reason: RejectReason | undefined,
  now: Date,
  version?: string,
): Promise<Result<StoredPosting, Refusal>> {
  const found = await findPosting(tx, vacancyId)
  if (found) await holdMembers(tx, found.employerId)
  const posting = await lockPosting(tx, vacancyId)
  if (!posting) return refuse('posting-gone')
  if (version !== undefined && posting.updatedAt.toISOString() !== version) return refuse('posting-changed')
  const status = postingAfter(posting.status, decision)
  if (status === undefined) return refuse('posting-cannot')
  const vacancy = await findVacancy(tx, vacancyId)
  if (!vacancy) throw new Error('expected the vacancy of a posting')
  const key = `posting/${vacancyId}/${now.toISOString()}`
  const isTold = await tellEmployer(tx, deps, posting.employerId, key, toldCard(vacancyId, vacancy.title, reason), now)
  await setPostingStatus(tx, vacancyId, { status, reason: reason ?? null, moderatedAt: now, isTold }, now)
  if (status === 'approved') await noteNewVacancies(tx, [vacancyId], now)
  return ok({ ...posting, status, reason: reason ?? null, moderatedAt: now, updatedAt: now, isTold })
}

const toldCard = (id: string, title: string, reason: RejectReason | undefined): Card => ({
  text:
    reason === undefined
      ? [{ id: 'posting-approved-told', args: { title } }]
      : [
          { id: 'posting-rejected-told', args: { title } },
          { id: `posting-reason-${reason.replaceAll('_', '-')}`, tight: true },
        ],
  choices: [{ label: { id: 'posting-open-button' }, press: { do: 'go', screen: 'employer-posting', id } }],
})
