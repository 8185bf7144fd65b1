import type { Signer } from '../../credential/sign.ts'
import type { Tx } from '../../db/client.ts'
import type { Box, Keyring } from '../../db/sealing.ts'
import type { Draft } from '../../dialogs/draft.ts'
import type { Answers, Context, Form, Known } from '../../dialogs/form.ts'
import type { Card, Show, Text } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import type { OpenedPerson } from './turn.ts'

/** What the whole program shares and the core needs: made once at the start. */
export type World = {
  keyring: Keyring
  places: PlaceIndex
  say: (locale: Locale, text: Text) => string
  /** Who signs credentials, under which address they are checked. */
  issuer: Signer
  /** The bot's @name where there is a Telegram door. */
  botName: () => string | undefined
  /** Under which address the pages are reached from outside, where that is told. */
  publicUrl?: string | undefined
  /** Where the pages are, for a link: the public address, else where the program listens on this machine. */
  pages: () => string
  /** Whether people of ours read what is asked of them. */
  hasOperators: boolean
  parts: Parts
}

/** Everything the conversation can show, do and ask, by name. */
export type Parts = { screens: Record<string, Screen>; acts: Record<string, Act>; forms: Record<string, PlayedForm> }

/** A form and what becomes of it. */
export type PlayedForm = {
  form: Form
  /** What is known of the person and may be offered. */
  known: (scene: Scene, draft: Draft) => Promise<Known>
  /** Takes the finished form; coming back to the same form, or `keepsDraft`, keeps the draft. */
  finish: (scene: Scene, answers: Answers, draft: Draft) => Promise<Next & { keepsDraft?: boolean }>
  /** When the journey it speaks of begins, as far as it is told. */
  travelsAt?: (answers: Answers) => Date | undefined
  /** Runs after each kept answer; `before` is the draft as it was, or the one that a new one replaces. */
  kept?: (scene: Scene, draft: Draft, before: Draft | undefined) => Promise<void>
}

/** The person a turn is about. */
export type ScenePerson = { id: string; locale: Locale; zone: string; hasChosenLocale: boolean; hasConsented: boolean }

/** One turn of the conversation, as screens and acts see it: inside the person's transaction, at one instant. */
export type Scene = {
  tx: Tx
  world: World
  person: ScenePerson
  chat: { id: string; door: 'telegram' | 'web' | 'terminal' }
  box: Box
  now: Date
  say: (text: Text) => string
  /** What was read of the person along with what they said: as it was before the turn. */
  opened?: OpenedPerson
}

/**
 * Waits for a write where nobody else will. Whoever opened the turn ends it by a statement of their own, which comes after all
 * that was begun in the transaction and fails where one of it did: there the turn need not stand still for each.
 */
export async function written({ opened }: Scene, writing: Promise<unknown>): Promise<void> {
  if (opened) writing.catch(() => {})
  else await writing
}

/** One thing to look at, drawn anew each time from what is stored. */
export type Screen = (scene: Scene, params: Params) => Promise<Card>

/** What a button does besides showing a screen: it changes something, then says where to go. */
export type Act = (scene: Scene, params: Params) => Promise<Next>

export type Params = Record<string, unknown>

/** Where the conversation goes: a screen, a form, or the form that was left for a moment. `before` goes out first. */
export type Next = { before?: Show[]; notice?: Text[] } & (
  | { to: 'screen'; screen: string; params?: Params }
  | { to: 'form'; form: string; answers?: Record<string, unknown>; subject?: string }
  /** What is in front, drawn anew. */
  | { to: 'here' }
  /** What was behind the screen in front: the form it was opened from, else the menu. */
  | { to: 'back' }
  /** The person is erased, and this is the last that is said to them. */
  | { to: 'nowhere'; goodbye: Text[] }
)

/** Of those, the ones after which the conversation goes on. */
export type Onward = Exclude<Next, { to: 'nowhere' }>

export const goTo = (screen: string, params: Params = {}): Next => ({ to: 'screen', screen, params })

/** What the engine may look at, for this scene. */
export function contextOf(scene: Scene, known: Known = {}): Context {
  return {
    locale: scene.person.locale,
    now: scene.now.toISOString(),
    zone: scene.person.zone,
    places: scene.world.places,
    say: scene.say,
    known,
  }
}
