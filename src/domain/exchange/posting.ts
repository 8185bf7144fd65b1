import { z } from 'zod'
import type { Vacancy } from './vacancy.ts'

/** What becomes of a vacancy that an employer posts with us. */

/** The source of what is posted with us, among all feeds. */
export const ownSource = 'kosh'

/** Under which contract the work is: of employment, or for services. */
export const Contract = z.enum(['labour', 'civil'])
export type Contract = z.infer<typeof Contract>

/** `pending`: waits for a moderator; `approved`: open to seekers; `closed`: for good. */
export const PostingStatus = z.enum(['pending', 'approved', 'rejected', 'paused', 'closed'])
export type PostingStatus = z.infer<typeof PostingStatus>

/** What is done to a posting, by its employer or (approve, reject) by a moderator. `revise`: an edit that matters. */
export const PostingEvent = z.enum(['approve', 'reject', 'revise', 'pause', 'resume', 'close'])
export type PostingEvent = z.infer<typeof PostingEvent>

const follows: Record<PostingStatus, Partial<Record<PostingEvent, PostingStatus>>> = {
  pending: { approve: 'approved', reject: 'rejected', revise: 'pending', close: 'closed' },
  approved: { reject: 'rejected', revise: 'pending', pause: 'paused', close: 'closed' },
  rejected: { approve: 'approved', revise: 'pending', close: 'closed' },
  paused: { reject: 'rejected', revise: 'pending', resume: 'approved', close: 'closed' },
  closed: {},
}

/** What a posting is after that; `undefined`: that cannot be done to it. */
export const postingAfter = (status: PostingStatus, event: PostingEvent): PostingStatus | undefined =>
  follows[status][event]

/** Why a moderator turns a posting down; words: `posting-reason-…`. Codes are never renamed. */
export const rejectReasons = [
  'red_flags',
  'contacts',
  'unclear',
  'unlawful',
  'not_a_job',
  'duplicate',
  'employer_not_found',
  'other',
] as const
export const RejectReason = z.enum(rejectReasons)
export type RejectReason = z.infer<typeof RejectReason>

/** What a seeker decides by: a change of any of it is looked at by a moderator again. */
const weighty = [
  ...(['title', 'isco', 'country', 'geonameId', 'payMin', 'payMax', 'currency', 'payPeriod', 'gross'] as const),
  ...(['openTo', 'employment', 'minAge', 'description', 'housing'] as const),
] as const satisfies readonly (keyof Vacancy)[]

/** Whether an edit changed what a moderator had looked at. */
export const isWeightyChange = (before: Vacancy, after: Vacancy): boolean =>
  weighty.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
