import { z } from 'zod'

/** An employer's group that travels together: organised recruitment (Treaty on the EAEU, art. 96(1)). */

/** As many as travel in one group. */
export const mostInGroup = 100

/** How one of the group stands; words: `group-member-…`. Each decides for themselves alone. */
export const MemberStatus = z.enum(['waiting', 'consented', 'refused', 'left'])
export type MemberStatus = z.infer<typeof MemberStatus>

/** Who refused or left may think better of it while the group stands. */
export const memberFollows: Readonly<Record<MemberStatus, readonly MemberStatus[]>> = {
  waiting: ['consented', 'refused'],
  consented: ['left'],
  refused: ['consented'],
  left: ['consented'],
}

export const mayMemberBecome = (now: MemberStatus, next: MemberStatus): boolean => memberFollows[now].includes(next)

export const GroupStatus = z.enum(['open', 'cancelled'])
export type GroupStatus = z.infer<typeof GroupStatus>
