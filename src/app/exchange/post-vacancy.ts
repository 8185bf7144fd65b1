import { randomUUID } from 'node:crypto'
import type { Tx } from '../../db/client.ts'
import { findEmployer, isMember } from '../../db/employers.ts'
import {
  addPosting,
  countOpenPostings,
  lockPosting,
  type PostingDetails,
  rewritePosting,
  type StoredPosting,
  setPostingStatus,
} from '../../db/postings.ts'
import { findUsualPay } from '../../db/usual-pay.ts'
import { findVacancy } from '../../db/vacancies.ts'
import { noteNewVacancies } from '../../db/vacancy-news.ts'
import { findContact } from '../../domain/exchange/contacts.ts'
import {
  type Contract,
  isWeightyChange,
  ownSource,
  type PostingEvent,
  postingAfter,
} from '../../domain/exchange/posting.ts'
import { findFlags } from '../../domain/exchange/red-flags.ts'
import { regulatedBy } from '../../domain/exchange/regulated.ts'
import { type Stated, Vacancy } from '../../domain/exchange/vacancy.ts'
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts'

/** A vacancy that an employer posts with us: handed in, changed, paused, closed. The same for every door. */

/** What an employer tells of a vacancy; all else is ours to add. */
export type ToldVacancy = Omit<
  Vacancy,
  | 'source'
  | 'sourceId'
  | 'url'
  | 'employerName'
  | 'employerRegistryNumber'
  | 'iscoConfidence'
  | 'regulated'
  | 'postedOn'
> & { contract: Contract | null; registrationHelp: Stated }

export type Acting = { personId: string; employerId: string }

/** More open at once is a feed, not a person typing. */
export const mostPostings = 50

/** Hands a vacancy in: it waits for a moderator. Its id. */
export async function postVacancy(
  tx: Tx,
  { personId, employerId }: Acting,
  told: ToldVacancy,
  now: Date,
): Promise<Result<string, Refusal>> {
  const employer = await findEmployer(tx, employerId)
  if (!employer || !(await isMember(tx, employerId, personId))) return refuse('employer-not-yours')
  if ((await countOpenPostings(tx, employerId)) >= mostPostings)
    return refuse('posting-too-many', { max: mostPostings })
  const vacancyId = randomUUID()
  const vacancy = vacancyOf(vacancyId, employer, told, now)
  if (!vacancy.ok) return vacancy
  const details = await detailsOf(tx, vacancy.value, told)
  await addPosting(
    tx,
    { vacancyId, employerId, vacancy: vacancy.value, isVerified: employer.verifiedAt !== null, details },
    now,
  )
  return ok(vacancyId)
}

/**
 * Changes what a vacancy says. `version`: when it was last changed, as the person saw it; a colleague's change in between is refused.
 * Back to a moderator where it changes what seekers decide by, or where the last word on it was no.
 */
export async function reviseVacancy(
  tx: Tx,
  personId: string,
  vacancyId: string,
  version: string,
  told: ToldVacancy,
  now: Date,
): Promise<Result<{ isModerated: boolean }, Refusal>> {
  const own = await ownPosting(tx, personId, vacancyId)
  if (!own.ok) return own
  if (own.value.updatedAt.toISOString() !== version) return refuse('posting-changed')
  const status = postingAfter(own.value.status, 'revise')
  const [employer, before] = [await findEmployer(tx, own.value.employerId), await findVacancy(tx, vacancyId)]
  if (status === undefined || !employer || !before) return refuse('posting-cannot')
  const vacancy = vacancyOf(vacancyId, employer, told, now)
  if (!vacancy.ok) return vacancy
  const after = { ...vacancy.value, postedOn: before.postedOn }
  await rewritePosting(tx, vacancyId, after, await detailsOf(tx, after, told), now)
  const isModerated =
    own.value.status === 'rejected' || own.value.status === 'pending' || isWeightyChange(before, after)
  if (isModerated) await setPostingStatus(tx, vacancyId, { status }, now)
  return ok({ isModerated })
}

/** Takes it off for a while, puts it back, or closes it for good. */
export async function changePosting(
  tx: Tx,
  personId: string,
  vacancyId: string,
  event: Extract<PostingEvent, 'pause' | 'resume' | 'close'>,
  now: Date,
): Promise<Result<StoredPosting, Refusal>> {
  const own = await ownPosting(tx, personId, vacancyId)
  if (!own.ok) return own
  const status = postingAfter(own.value.status, event)
  if (status === undefined) return refuse('posting-cannot')
  await setPostingStatus(tx, vacancyId, { status }, now)
  if (status === 'approved') await noteNewVacancies(tx, [vacancyId], now)
  return ok({ ...own.value, status, updatedAt: now })
}

async function ownPosting(tx: Tx, personId: string, vacancyId: string): Promise<Result<StoredPosting, Refusal>> {
  const posting = await lockPosting(tx, vacancyId)
  // Somebody else's is not told apart from one that there is not.
  if (!posting || !(await isMember(tx, posting.employerId, personId))) return refuse('posting-gone')
  return ok(posting)
}

function vacancyOf(
  vacancyId: string,
  employer: { name: string; registryNumber: string },
  { contract: _, registrationHelp: _help, ...told }: ToldVacancy,
  now: Date,
): Result<Vacancy, Refusal> {
  const contact = findContact(`${told.title}\n${told.description ?? ''}`)
  if (contact) return refuse('posting-contacts')
  const today = now.toISOString().slice(0, 10)
  if (told.closesOn !== null && told.closesOn < today) return refuse('posting-closes-past')
  return ok(
    Vacancy.parse({
      ...told,
      source: ownSource,
      sourceId: vacancyId,
      url: null,
      iscoConfidence: told.isco === null ? null : 1,
      regulated: told.isco === null ? null : regulatedBy(told.isco),
      employerName: employer.name,
      employerRegistryNumber: employer.registryNumber,
      postedOn: today,
    }),
  )
}

async function detailsOf(tx: Tx, vacancy: Vacancy, told: ToldVacancy): Promise<PostingDetails> {
  const usualPay = await findUsualPay(tx, vacancy)
  const flags = findFlags(vacancy, usualPay === undefined ? {} : { usualPay })
  return { contract: told.contract, registrationHelp: told.registrationHelp, flags }
}
