import { z } from 'zod'
import type { Queryable } from '../../db/client.ts'
import { hasOpenOf, listLabour, listLabourMonths } from '../../db/labour.ts'
import type { Text } from '../../dialogs/show.ts'
import { type Locale, MemberState } from '../../domain/codes.ts'
import { LabourBy, type Published, publish } from '../../domain/exchange/labour.ts'
import { regionName } from '../../domain/places/regions.ts'
import { demoSource } from './demo-vacancies.ts'

/** The state of the labour market as anybody may read it: page, chat and command line tell the same. */

const Month = z
  .string()
  .regex(/^[12]\d{3}-(0[1-9]|1[0-2])(-\d\d)?$/)
  .transform((told) => told.slice(0, 7))

/** What may be asked: by what it is told, of which state (none: the Union), from which month to which (none: the newest). */
export const LabourQuery = z.object({
  by: LabourBy.default('occupation'),
  country: z.enum([...MemberState.options, '']).default(''),
  from: Month.optional(),
  to: Month.optional(),
})
export type LabourQuery = z.infer<typeof LabourQuery>

export type LabourView = {
  query: LabourQuery
  /** Months that were counted, the earliest first. */
  months: string[]
  /** The largest demand first; by month in their order. */
  rows: Published[]
  /** When the newest month was counted; none before the first count. */
  countedAt: Date | undefined
  /** Whether made-up vacancies are among them. */
  hasDemo: boolean
}

export async function readLabour(db: Queryable, query: LabourQuery): Promise<LabourView> {
  const { months, countedAt } = await listLabourMonths(db)
  const hasDemo = await hasOpenOf(db, demoSource)
  const newest = months.at(-1)
  if (newest === undefined) return { query, months, rows: [], countedAt, hasDemo }
  const to = query.to ?? newest
  const from = query.from ?? (query.by === 'month' ? (months[0] ?? newest) : to)
  const counted = await listLabour(db, { by: query.by, country: query.country, from, to })
  return { query, months, rows: publish(counted), countedAt, hasDemo }
}

/** What a row is about, in words. */
export function labourLabel(
  { key }: Published,
  by: LabourBy,
  locale: Locale,
  say: (locale: Locale, text: Text) => string,
): string {
  const plain = (value: NonNullable<Text['args']>[string]) => say(locale, { id: 'plain', args: { value } })
  if (by === 'region') return regionName(key, locale)
  if (by === 'month') return plain({ date: `${key}-01`, style: 'month' })
  return by === 'country' ? plain({ country: key }) : plain({ occupation: key })
}
