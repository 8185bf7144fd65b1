import type { Tx } from '../../db/client.ts'
import type { Box } from '../../db/sealing.ts'
import type { Input, Press, Show } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'

export type Door = 'telegram' | 'web' | 'terminal'

/** An input with its button already looked up: what it does, or that it does nothing any more. */
export type TurnInput =
  | Exclude<Input, { kind: 'press' }>
  /** `standing`: on a note that stays, so the live card may be about something else by now. */
  | { kind: 'press'; press: Press; standing: boolean }
  /** A button of a card that is no longer the chat's live one. */
  | { kind: 'stale' }

/** One thing said by one person, in its turn. */
export type Turn = {
  /** `locale` and `zone` are null until chosen or told; read before the turn. */
  person: { id: string; locale: Locale | null; zone: string | null }
  chat: { id: string; door: Door; languageHint?: string }
  input: TurnInput
  /** Unique over all that was ever said: `<source>/<the door's own number>`. */
  externalId: string
  now: Date
  /**
   * What was read of the person along with the update, under their lock, by somebody who waits for a statement of their own after
   * the turn; else the core reads it itself, and waits for what it writes.
   */
  opened?: OpenedPerson
}

export type OpenedPerson = {
  box: Box
  hasConsented: boolean
  /** Whether they have filed any journey. */
  hasTravelled: boolean
  /** Sealed: where they stand, and their drafts by form. */
  state: string | null
  drafts: Readonly<Record<string, string>>
}

/**
 * What is answered. Everything it changes, it changes in `tx`, which holds the person's lock: nobody else works on them
 * meanwhile. No network inside. When it throws, nothing of the turn is kept and it is tried again.
 */
export type Core = (tx: Tx, turn: Turn) => Promise<Show[]>
