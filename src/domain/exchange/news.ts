import { z } from 'zod'

/** What one is told of what the other side did; words: `news-…`. */
export const NewsKind = z.enum([
  'application-new',
  'application-invited',
  'application-hired',
  'application-declined',
  'application-withdrawn',
  'application-closed',
  'contract-proposed',
  'contract-confirmed',
  'contract-refused',
  'contract-called-off',
  'contract-terminated',
  'group-invited',
  'group-changed',
  'group-cancelled',
])
export type NewsKind = z.infer<typeof NewsKind>
