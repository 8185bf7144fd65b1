import type { JWK } from 'jose'

/** What a signed text holds, if a key of these signed it; else why that cannot be said. */
export type Reading = { is: 'signed'; value: unknown } | { is: 'altered' | 'unknown_issuer' | 'unreadable' }

export declare function readSigned(text: string, keys: readonly JWK[]): Promise<Reading>

/** What is known of later versions; see verify.ts. */
export type Status = { iss: string; iat: number; current: Record<string, number>; cancelled: string[] }

export type Judgement =
  | { result: 'valid' | 'expired' | 'cancelled'; claims: unknown }
  | { result: 'replaced'; claims: unknown; by: number }
  | { result: 'altered' | 'unknown_issuer' | 'unreadable' }

/** How a credential stands at `now`, seconds since 1970. Cancelled and replaced come before expired. */
export declare function judge(text: string, keys: readonly JWK[], now: number, status?: Status): Promise<Judgement>

/** The status list in a signed text; `undefined` where none of the keys signed it or it is something else. */
export declare function readStatus(text: string, keys: readonly JWK[]): Promise<Status | undefined>

/** What the hash is of; `until` is the end of the document's term, or where it has none the day it was issued, or nothing. */
export type HashedDocument = { type: string; number: string; birthDate: string; until: string }

/** Type, number (capitals, no signs, Cyrillic look-alikes as Latin), birth date and term, joined by `|`. */
export declare function documentText(document: HashedDocument): string
