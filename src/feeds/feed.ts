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
}

export const rejected = (reason: string, sourceId?: string): Mapped => ({
  is: 'rejected',
  reason,
  ...(sourceId ? { sourceId } : {}),
})

/** Text of a feed as it comes, chunk by chunk. */
export async function* decode(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of bytes) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
