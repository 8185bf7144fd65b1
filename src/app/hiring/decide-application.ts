import {
  addApplication,
  changeApplication,
  findApplication,
  findOpenApplication,
  type StoredApplication,
  sealInvitation,
  withdrawShared,
} from '../../db/applications.ts'
import { isMember } from '../../db/employers.ts'
import { addNews } from '../../db/hiring-news.ts'
import { findOffer, type Offer } from '../../db/offers.ts'
import { personBox } from '../../db/sealing.ts'
import {
  type DeclineReason,
  mayBecome,
  onlyShared,
  type Shared,
  type SharedField,
} from '../../domain/exchange/application.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { type Actor, changedMeanwhile, type Seen, tellEmployer } from './actor.ts'

/** An application sent, followed and taken back by the one who looks for work; invited, hired or declined by the employer. */

/** Raised when the words of `application-agree` change in meaning. */
export const shareConsentVersion = '2026-11-25'

/** Sends what was ticked, and nothing else of what was told, to the employer of a vacancy; whoever has an open one gets that. */
export async function sendApplication(
  actor: Actor,
  { vacancyId, ticked, told }: { vacancyId: string; ticked: readonly SharedField[]; told: Shared },
  now: Date,
): Promise<Result<{ id: string; isNew: boolean; offer: Offer }>> {
  const { tx, keyring, personId } = actor
  const offer = await findOffer(tx, vacancyId, now)
  if (!offer?.isOpen) return refuse('application-offer-closed')
  const { employerId } = offer
  if (await isMember(tx, employerId, personId)) return refuse('application-own')
  const row = { personId, vacancyId, employerId, shared: ticked, answers: onlyShared(told, ticked) }
  const id = await addApplication(tx, await personBox(tx, keyring, personId), row, shareConsentVersion, now)
  if (!id) {
    const mine = await findOpenApplication(tx, personId, vacancyId)
    return mine ? ok({ id: mine, isNew: false, offer }) : changedMeanwhile
  }
  await tellEmployer(actor, employerId, 'application-new', id, now)
  return ok({ id, isNew: true, offer })
}

async function findMine({ tx, personId }: Actor, id: string): Promise<StoredApplication | undefined> {
  const found = await findApplication(tx, id)
  return found?.personId === personId ? found : undefined
}

/** The applicant takes it back: nothing is looked at any more, and what was shared goes with it. */
export async function withdrawApplication(actor: Actor, seen: Seen, now: Date): Promise<Result<true>> {
  const of = await findMine(actor, seen.id)
  if (!of) return refuse('application-gone')
  if (!mayBecome(of.status, 'withdrawn', 'worker')) return changedMeanwhile
  if (!(await changeApplication(actor.tx, seen, { status: 'withdrawn' }, now))) return changedMeanwhile
  if (of.answers !== null) await withdrawShared(actor.tx, { id: of.id, version: seen.version + 1 }, now)
  await tellEmployer(actor, of.employerId, 'application-withdrawn', of.id, now)
  return ok(true)
}

/** The applicant withdraws their consent alone: what was shared is deleted, the application goes on. */
export async function hideShared(actor: Actor, seen: Seen, now: Date): Promise<Result<true>> {
  if (!(await findMine(actor, seen.id))) return refuse('application-gone')
  return (await withdrawShared(actor.tx, seen, now)) ? ok(true) : changedMeanwhile
}

export type Decision =
  | { status: 'invited'; message: string }
  | { status: 'hired' }
  | { status: 'declined'; reason: DeclineReason }

/** An application to an employer that the person acts for. */
export async function findApplicant({ tx, personId }: Actor, id: string): Promise<StoredApplication | undefined> {
  const found = await findApplication(tx, id)
  return found && (await isMember(tx, found.employerId, personId)) ? found : undefined
}

/** What the employer decides, where the application still stands as they saw it; the applicant is told. */
export async function decideApplication(
  actor: Actor,
  seen: Seen,
  decision: Decision,
  now: Date,
): Promise<Result<true>> {
  const { tx, keyring } = actor
  const of = await findApplicant(actor, seen.id)
  if (!of) return refuse('applicant-gone')
  if (!mayBecome(of.status, decision.status, 'employer')) return changedMeanwhile
  const changes =
    decision.status === 'invited'
      ? {
          status: decision.status,
          invitation: sealInvitation(await personBox(tx, keyring, of.personId), of.id, decision.message),
        }
      : decision
  if (!(await changeApplication(tx, seen, changes, now))) return changedMeanwhile
  await addNews(tx, [of.personId], `application-${decision.status}`, of.id, now)
  return ok(true)
}
