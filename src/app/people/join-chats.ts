import {
  addJoinCode,
  findJoinPerson,
  findRecoveryPerson,
  giveChat,
  hasChats,
  lockPersons,
  putRecoveryCode,
  useJoinCode,
} from '../../db/join-codes.ts'
import { getPerson } from '../../db/persons.ts'
import { personBox } from '../../db/sealing.ts'
import { guessLocale } from '../../i18n.ts'
import type { Scene } from '../talk/scene.ts'
import { erasePersonIn } from './erase-person.ts'
import { makeJoinCode, makeRecoveryCode, readSpokenCode } from './spoken-codes.ts'

/** Minutes that a code for a second chat is good for. */
export const joinMinutes = 10

/** A code that brings another chat to this person: ten minutes, once. As it is shown. */
export async function issueJoinCode(scene: Scene): Promise<string> {
  const { printed, digest } = makeJoinCode()
  const expiresAt = new Date(scene.now.getTime() + joinMinutes * 60_000)
  await addJoinCode(scene.tx, digest, scene.person.id, expiresAt)
  return printed
}

/** The code by which this person comes back without phone or browser; the one before no longer counts. */
export async function issueRecoveryCode(scene: Scene): Promise<string> {
  const { printed, digest } = makeRecoveryCode()
  await putRecoveryCode(scene.tx, scene.person.id, digest, scene.now)
  return printed
}

/** Whose code was typed, while it counts. */
export async function whoseCode(scene: Scene, typed: string): Promise<string | undefined> {
  const code = readSpokenCode(typed)
  if (!code) return undefined
  return code.kind === 'join'
    ? findJoinPerson(scene.tx, code.digest, scene.now)
    : findRecoveryPerson(scene.tx, code.digest)
}

/** What the person who leaves the chat, and the one who comes, have to be told: codes that are shown once. */
export type Joined = { recovery?: string; left?: string }

/**
 * Gives this chat to the person whose code it is and goes on as them. The one it belonged to is erased if they never
 * agreed to anything and have no other chat; else they stay, and get a recovery code if this was their last chat.
 * `undefined` where the code no longer counts.
 */
export async function joinByCode(scene: Scene, typed: string): Promise<Joined | undefined> {
  const code = readSpokenCode(typed)
  const owner = await whoseCode(scene, typed)
  if (!code || !owner || owner === scene.person.id) return undefined
  // This turn holds its own person already; where two persons join each other, the database breaks the circle and one turn is tried again.
  if (!(await lockPersons(scene.tx, [scene.person.id, owner])).includes(owner)) return undefined
  if (code.kind === 'join' && !(await useJoinCode(scene.tx, code.digest, scene.now))) return undefined
  const before = scene.person
  await giveChat(scene.tx, scene.chat.id, owner)
  const isLast = !(await hasChats(scene.tx, before.id))
  const left = isLast && before.hasConsented ? await issueRecoveryCode(scene) : undefined
  if (isLast && !before.hasConsented) await erasePersonIn(scene.tx, before.id, 'retention', scene.now)
  await goOnAs(scene, owner)
  // A recovery code that was typed has been seen: the next one replaces it.
  const recovery = code.kind === 'recovery' ? await issueRecoveryCode(scene) : undefined
  return { ...(recovery ? { recovery } : {}), ...(left ? { left } : {}) }
}

/** From here the turn is about another person. */
async function goOnAs(scene: Scene, id: string): Promise<void> {
  const stored = await getPerson(scene.tx, id)
  const locale = stored.locale ?? guessLocale(undefined)
  scene.person = {
    id,
    locale,
    zone: stored.zone ?? scene.person.zone,
    hasChosenLocale: stored.locale !== null,
    hasConsented: stored.consentedAt !== null,
  }
  scene.box = await personBox(scene.tx, scene.world.keyring, id)
  scene.say = (text) => scene.world.say(locale, text)
  delete scene.opened // what was read is the other's
}
