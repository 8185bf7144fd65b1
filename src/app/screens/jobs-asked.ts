import { z } from 'zod'
import { MemberState } from '../../domain/codes.ts'
import type { Profile } from '../../domain/exchange/profile.ts'
import { UnitGroup } from '../../domain/occupations/occupations.ts'

/** What a list of jobs is asked for: the work, the state, the page. */

/** Nobody reads on for ever, and each page looks at all before it. */
export const lastPage = 9

export const Asked = z.object({
  isco: UnitGroup.optional().catch(undefined),
  country: MemberState.optional().catch(undefined),
  /** Only what surely gives housing. */
  housed: z.literal(true).optional().catch(undefined),
  page: z.number().int().min(0).max(lastPage).catch(0),
})
export type Asked = z.infer<typeof Asked>

/** What is asked for here goes before what the profile tells. */
export const changedBy = ({ isco, country, housed }: Asked): Partial<Profile> => ({
  ...(isco ? { occupations: [isco] } : {}),
  ...(country ? { countries: [country] } : {}),
  ...(housed ? { housingOnly: true } : {}),
})
