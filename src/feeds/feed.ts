import type { Vacancy } from '../domain/exchange/vacancy.ts'

/** One row of a feed, as far as it could be read: what it offers, or why it was left out. A bad row never stops the good ones. */
export type FeedRow = {
  /** From 0, among the rows of the feed. */
  index: number
  /** From 1, in the file; where the row begins. */
  line: number
} & ({ is: 'vacancy'; vacancy: Vacancy } | { is: 'rejected'; sourceId?: string; reason: string })

/** What a format makes of one row: the fields of a vacancy as far as it tells them, or why it tells none. */
export type Mapped = { is: 'told'; told: Told } | { is: 'rejected'; sourceId?: string; reason: string }

/** A vacancy before it is checked and filled up: words of currencies and places, figures as the feed has them. */
export type Told = Record<string, unknown> & {
  /** Words in which a place may be looked for, the surest first. */
  placeWords?: string[]
  /** Unit groups that the feed's own code of the work stands for. */
  occupationHint?: OccupationHint | undefined
  /** The state it is likeliest in, where the feed names none and the place does not tell it. */
  likelyCountry?: string | undefined
}

/** ISCO-08 unit groups that a feed's code may mean, likeliest first, and how often the first is meant, 0..1. */
export type OccupationHint = { groups: readonly string[]; confidence: number }

/** Why a feed as a whole cannot be read, for the one who runs it. */
export const feedErrorCodes = [
  'address',
  'private_address',
  'unreachable',
  'silent',
  'redirects',
  'status',
  'busy',
  'html',
  'not_json',
  'encoding',
  'compression',
  'cut',
  'too_large',
  'too_slow',
  'columns',
  'pages',
] as const
export type FeedErrorCode = (typeof feedErrorCodes)[number]

/** The feed as a whole cannot be read; what was stored of it before stays. */
export class FeedError extends Error {
  override name = 'FeedError'
  readonly code: FeedErrorCode
  /** Not to be asked again for so many seconds; undefined where the server does not say. */
  readonly retryAfter: number | undefined

  constructor(code: FeedErrorCode, message: string, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(message, options)
    this.code = code
    this.retryAfter = options.retryAfter
  }
}

export const rejected = (reason: string, sourceId?: string): Mapped => ({
  is: 'rejected',
  reason,
  ...(sourceId ? { sourceId } : {}),
})
