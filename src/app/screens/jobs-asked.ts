import { z } from 'zod'
import { MemberState } from '../../domain/codes.ts'
import type { Profile } from '../../domain/exchange/profile.ts'
import { UnitGroup } from '../../domain/occupations/occupations.ts'
import type { WhereAsked } from '../talk/hear-work.ts'

/** What a list of jobs is asked for: the work, where, the page. */

/** Nobody reads on for ever, and each page looks at all before it. */
export const lastPage = 9

export const Asked = z.object({
  isco: UnitGroup.optional().catch(undefined),
  country: MemberState.optional().catch(undefined),
  /** ISO 3166-2: only what lies there. */
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .catch(undefined),
  /** GeoNames id: only what lies in its region, nearest first. */
  place: z.number().int().optional().catch(undefined),
  /** Only what surely gives housing. */
  housed: z.literal(true).optional().catch(undefined),
  page: z.number().int().min(0).max(lastPage).catch(0),
})
export type Asked = z.infer<typeof Asked>

/** What is asked for here goes before what the profile tells. */
export const changedBy = ({ isco, country, region, place, housed }: Asked): Partial<Profile> => ({
  ...(isco ? { occupations: [isco] } : {}),
  ...(country ? { countries: [country] } : {}),
  ...(region || place ? { regionsOnly: true, regions: region ? [region] : [], places: place ? [place] : [] } : {}),
  ...(housed ? { housingOnly: true } : {}),
})

/** Where alone, for whatever work is asked for next. */
export const whereOf = ({ country, region, place }: Asked): WhereAsked => ({
  ...(country ? { country } : {}),
  ...(region ? { region } : {}),
  ...(place ? { place } : {}),
})
