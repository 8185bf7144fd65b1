import { z } from 'zod'
import { Instant, PlainDate, Zone } from '../calendar.ts'
import { Confidence } from '../codes.ts'

/** One reminder of a person's own journey or stay. */

/** Reminders of one matter; words: `reminder-filing` … */
export const Series = z.enum([
  'filing',
  'overlay',
  'address',
  'crossing',
  'arrival',
  'stayreg',
  'medical',
  'stay',
  'contract',
  'renew15',
])
export type Series = z.infer<typeof Series>

/** Series that a person switches off and on together; words: `reminders-group-trip` … */
export const Group = z.enum(['trip', 'border', 'stay', 'contract'])
export type Group = z.infer<typeof Group>

/** What a person may hear of by itself; words: `reminders-group-trip` … */
export const Kind = z.enum([...Group.options, 'vacancies', 'news'])
export type Kind = z.infer<typeof Kind>

export const groupOf: Readonly<Record<Series, Group>> = {
  filing: 'trip',
  overlay: 'trip',
  address: 'border',
  crossing: 'border',
  arrival: 'border',
  stayreg: 'stay',
  medical: 'stay',
  stay: 'stay',
  contract: 'contract',
  renew15: 'contract',
}

/** A group whose reminders rest on a duty with a term: a word of stop leaves it on. */
export const legalGroups: readonly Group[] = ['trip', 'stay', 'contract']

export const isLegal = (series: Series): boolean => legalGroups.includes(groupOf[series])

/** What its sentences speak of; nothing in it names a person. */
export const About = z.object({
  journeyId: z.string().optional(),
  stayId: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  checkpoint: z.string().optional(),
  crossesAt: Instant.optional(),
  /** The clock the crossing is told by. */
  crossesIn: Zone.optional(),
  overlay: z.enum(['ru-ruid', 'kz-eta']).optional(),
  /** Whether the state asks for its form of this person or offers it. */
  isMandatory: z.boolean().optional(),
  duty: z.string().optional(),
  /** The last day of a term that is told in days. */
  lastDay: PlainDate.optional(),
  rule: z.object({ id: z.string(), source: z.string(), asOf: PlainDate, confidence: Confidence }).optional(),
})
export type About = z.infer<typeof About>

export type Reminder = {
  series: Series
  /** `filing-7d`, `stayreg-20` …: as the command line names it. */
  kind: string
  /** What it is about, the same over every plan: with kind and due it is told apart from all others. */
  subject: string
  dueAt: Instant
  /** The person's clock then. */
  zone: Zone
  /** The event or deadline it comes before; it may not be put off beyond it. */
  until: Instant
  about: About
}
