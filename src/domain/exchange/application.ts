import { z } from 'zod'

/** From an application to a contract: what each may become, and by whose hand. */

/** Who acts: the one who looks for work, the one who offers it, or time alone. */
export type Side = 'worker' | 'employer'

/** How an application stands; words: `application-applied` … */
export const ApplicationStatus = z.enum(['applied', 'invited', 'hired', 'declined', 'withdrawn'])
export type ApplicationStatus = z.infer<typeof ApplicationStatus>

/** What an application may become, and who may make it so. Whoever was declined or withdrew may apply anew: a new application. */
export const applicationFollows: Readonly<Record<ApplicationStatus, Partial<Record<ApplicationStatus, Side>>>> = {
  applied: { invited: 'employer', declined: 'employer', withdrawn: 'worker' },
  invited: { hired: 'employer', declined: 'employer', withdrawn: 'worker' },
  hired: { withdrawn: 'worker' },
  declined: {},
  withdrawn: {},
}

export const mayBecome = (now: ApplicationStatus, next: ApplicationStatus, by: Side): boolean =>
  applicationFollows[now][next] === by

/** An application that something may still come of. */
export const isOpenApplication = (status: ApplicationStatus): boolean =>
  Object.keys(applicationFollows[status]).length > 0

/** Why an employer declines; words: `decline-reason-…`, for their button, and `application-declined-…`, for the one who applied. */
export const declineReasons = ['filled', 'experience', 'language', 'documents', 'place', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What a person may let an employer see, each by its own tick; words: `shared-…`. */
export const sharedFields = [
  'name',
  'birth_year',
  'citizenship',
  'experience',
  'languages',
  'phone',
  'telegram',
  'about',
] as const
export type SharedField = (typeof sharedFields)[number]

/** What an employer sees of an applicant: nothing that was not ticked. */
export const Shared = z.object({
  name: z.string().max(200).optional(),
  birth_year: z.number().int().min(1900).max(2100).optional(),
  citizenship: z.string().optional(),
  /** Years. */
  experience: z.number().min(0).max(70).optional(),
  /** Language to level. */
  languages: z.record(z.string(), z.string()).optional(),
  phone: z.string().max(20).optional(),
  telegram: z.string().max(40).optional(),
  about: z.string().max(1000).optional(),
})
export type Shared = z.infer<typeof Shared>

/** Of what was told only what was ticked. */
export const onlyShared = (told: Shared, ticked: readonly SharedField[]): Shared =>
  Shared.parse(Object.fromEntries(ticked.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field]]]))))
