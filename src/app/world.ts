import type { Config } from '../config.ts'
import { createSigner } from '../credential/sign.ts'
import type { Keyring } from '../db/sealing.ts'
import { occupationTitle } from '../domain/occupations/occupations.ts'
import { placeName } from '../domain/places/places.ts'
import { createWords, type TextProblem, type Words } from '../i18n.ts'
import type { Keys } from '../keys.ts'
import { placeIndex } from './places.ts'
import { parts } from './talk/parts.ts'
import type { World } from './talk/scene.ts'

/** Sentences in six languages, with the names of places and occupations that stand in them. */
export const koshWords = (report?: (problem: TextProblem) => void): Words =>
  createWords({
    placeName: (id, locale) => placeName(placeIndex(), id, locale),
    occupationTitle,
    ...(report ? { report } : {}),
  })

/** What the core works with, made once at the start. */
export async function createWorld(deps: {
  config: Pick<Config, 'issuer'> & Partial<Pick<Config, 'publicUrl' | 'botToken' | 'operatorsChat'>>
  keys: Pick<Keys, 'signing'>
  keyring: Keyring
  words: Words
  /** The bot's @name where there is a Telegram door. */
  botName?: () => string | undefined
  /** Where the pages are on this machine, once they are. */
  listensAt?: () => string | undefined
}): Promise<World> {
  const { publicUrl, issuer } = deps.config
  return {
    keyring: deps.keyring,
    places: placeIndex(),
    say: deps.words.say,
    issuer: await createSigner(issuer, deps.keys.signing),
    botName: deps.botName ?? (() => undefined),
    publicUrl,
    pages: () => (publicUrl ?? fromHere(deps.listensAt?.()) ?? issuer).replace(/\/$/, ''),
    // They sit in a Telegram group.
    hasOperators: deps.config.operatorsChat !== undefined && deps.config.botToken !== undefined,
    parts,
  }
}

/** Every address of a machine is none that a browser can open. */
const fromHere = (address: string | undefined) => address?.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:|$)/, '//127.0.0.1')
