import { AloneNeeded, shareAmongTurns } from '../../db/alone.ts'
import { lockChat, lockNobodysChat, restoreChat, setChatPerson } from '../../db/chats.ts'
import type { Database, Sql, Tx } from '../../db/client.ts'
import { type Claim, claimEach, claimNext, type NextUpdate, payloadPlace, restUpdate, Said } from '../../db/inbox.ts'
import { mostSayings, putSaying, putSayings, type Saying } from '../../db/outbox.ts'
import { isPassing } from '../../db/passing-trouble.ts'
import { addPerson, findPerson } from '../../db/persons.ts'
import { rawOf } from '../../db/raw.ts'
import { type Box, chatBox, type Keyring, openPersonBox, personBox } from '../../db/sealing.ts'
import type { Show } from '../../dialogs/show.ts'
import { Locale } from '../../domain/codes.ts'
import { guessLocale } from '../../i18n.ts'
import { type Log, logIncident } from '../../log.ts'
import type { Core, Door, Turn, TurnInput } from '../talk/turn.ts'
import { composeSaying, type Hearer } from './compose-saying.ts'
import { resolveInput } from './resolve-input.ts'

export type WorkDeps = { db: Database; sql: Sql; keyring: Keyring; core: Core; log: Log; now: () => Date }

/** `busy`: somebody else is at it, or the database asks for another try; `resting`: the oldest failed just now. */
export type Worked =
  | { is: 'done'; chatId: string; door: Door; hasMore: boolean }
  | { is: 'nothing' }
  | { is: 'resting' }
  | { is: 'busy' }
  /** Together with others it came to nothing: it is to be worked on by itself. */
  | { is: 'alone' }

/** Chats that are worked on in one transaction, at most. */
export const mostTogether = mostSayings

/** Milliseconds until an update that failed is tried again, each time; then it is given up. */
const rests = [500, 2_000]

/**
 * Works on the oldest undone update of the chat's person: what it changes, what is said to it and that it is done are
 * one transaction. One that fails again and again is given up with an apology, and the next have their turn.
 */
export async function workOnChat(deps: WorkDeps, chatId: string): Promise<Worked> {
  let begun: NextUpdate | undefined
  try {
    return await deps.db.transaction(async (tx) => {
      const sql = rawOf(tx)
      let claim = await claimNext(sql, chatId)
      if (claim.is === 'nobody') {
        if (!(await lockNobodysChat(sql, chatId))) return { is: 'busy' }
        await setChatPerson(sql, chatId, await addPerson(tx, deps.now()))
        claim = await claimNext(sql, chatId)
      }
      if (claim.is !== 'next') return { is: claim.is === 'nothing' ? 'nothing' : 'busy' }
      if (claim.update.isResting) return { is: 'resting' }
      begun = claim.update
      await answer(deps, tx, sql, await playTurn(deps, tx, begun))
      return { is: 'done', chatId: begun.chat.id, door: doorOf(begun.chat.door), hasMore: begun.hasMore }
    })
  } catch (error) {
    if (!begun || isPassing(error)) {
      deps.log.warn({ chatId, err: asError(error) }, 'the database asked for another try')
      return { is: 'busy' }
    }
    return failed(deps, begun, error)
  }
}

/**
 * The same of several chats in one transaction, for that costs little more than of one: turns side by side, so that what they ask
 * goes to the server together, and what came of all of them is stored by one statement. Where one of them fails nothing of any is
 * kept, and each is to be tried by itself.
 */
export async function workOnChats(deps: WorkDeps, chatIds: readonly string[]): Promise<Worked[]> {
  const [only] = chatIds
  if (only !== undefined && chatIds.length === 1) return [await workOnChat(deps, only)]
  try {
    return await deps.db.transaction(async (tx) => {
      const sql = rawOf(tx)
      shareAmongTurns(tx)
      const claims = await claimEach(sql, chatIds)
      const played = claims.flatMap((claim) =>
        claim.is === 'next' && !claim.update.isResting ? [playTurn(deps, tx, claim.update)] : [],
      )
      await answerAll(deps, tx, sql, await allEnded(played))
      return claims.map(workedOf)
    })
  } catch (error) {
    if (!(error instanceof AloneNeeded))
      deps.log.debug({ count: chatIds.length, err: asError(error) }, 'turns are tried one by one')
    return chatIds.map(() => ({ is: 'alone' }))
  }
}

/** Waits for all, also where one fails: none of them may go on when the transaction is over. */
async function allEnded<T>(running: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(running)
  return Promise.all(running)
}

function workedOf(claim: Claim): Worked {
  if (claim.is === 'nobody') return { is: 'alone' }
  if (claim.is !== 'next') return { is: claim.is }
  const { chat, isResting, hasMore } = claim.update
  return isResting ? { is: 'resting' } : { is: 'done', chatId: chat.id, door: doorOf(chat.door), hasMore }
}

async function answerAll(deps: WorkDeps, tx: Tx, sql: Sql, played: readonly Played[]): Promise<void> {
  if (played.length === 0) return
  const said = played.map((one) => sayingOf(one, one.update.chat, { box: one.box }))
  const stored = await putSayings(sql, said)
  for (const one of played) if (!stored.has(one.update.chat.id)) await answerElsewhere(deps, tx, sql, one)
}

/** A turn that was played: what is to be said, and the update with its chat as it is by then. */
type Played = { update: NextUpdate; box: Box; shows: Show[]; messageId: number | undefined; isDead: boolean; now: Date }

async function playTurn(deps: WorkDeps, tx: Tx, update: NextUpdate): Promise<Played> {
  const { keyring, core } = deps
  const { personId, key } = update
  const now = deps.now()
  const box = key ? openPersonBox(keyring, personId, key) : await personBox(tx, keyring, personId)
  const said = Said.parse(chatBox(keyring).open(payloadPlace(update), update.payload ?? ''))
  const { input, lastPress } = await resolveInput(rawOf(tx), update.chat, box, said.input, update.receivedAt)
  const album = albumOf(update, said)
  const shows = album.shows ?? (input === 'again' ? [] : await core(tx, turnOf(update, input, now, box)))
  const chat = { ...update.chat, lastPress, lastAlbum: album.next(shows) }
  return { update: { ...update, chat }, box, shows, messageId: said.messageId, isDead: false, now }
}

function turnOf(update: NextUpdate, input: TurnInput, now: Date, box: Box): Turn {
  const { chat, personId, locale, zone, source, externalId, hasConsented, hasTravelled, state, drafts } = update
  return {
    person: { id: personId, locale: Locale.safeParse(locale).data ?? null, zone },
    chat: {
      id: chat.id,
      door: doorOf(chat.door),
      ...(chat.languageHint === null ? {} : { languageHint: chat.languageHint }),
    },
    input,
    externalId: `${source}/${externalId}`,
    now,
    opened: { box, hasConsented, hasTravelled, state, drafts },
  }
}

const doorOf = (door: string): Door => (door === 'telegram' || door === 'web' ? door : 'terminal')

/** Of an album only the first picture is answered; the rest is deleted as the first was. */
function albumOf({ chat }: NextUpdate, { album }: Said): { shows?: Show[]; next: (shows: Show[]) => string | null } {
  if (album === undefined) return { next: () => chat.lastAlbum }
  const [id, isDeleted] = chat.lastAlbum?.split(':') ?? []
  if (id === album) return { shows: isDeleted === '1' ? [{ show: 'delete-incoming' }] : [], next: () => chat.lastAlbum }
  return { next: (shows) => `${album}:${shows.some(({ show }) => show === 'delete-incoming') ? 1 : 0}` }
}

async function answer(deps: WorkDeps, tx: Tx, sql: Sql, played: Played): Promise<void> {
  if (await putSaying(sql, sayingOf(played, played.update.chat, { box: played.box }))) return
  await answerElsewhere(deps, tx, sql, played)
}

/** What is said, and that the update is done. */
function sayingOf({ update, shows, messageId, isDead, now }: Played, chat: NextUpdate['chat'], hearer: Hearer): Saying {
  const { source, externalId } = update
  const key = `${source}/${externalId}`
  return {
    ...composeSaying({ chat, hearer, shows, key, class: 'reply', notBefore: now, incomingMessageId: messageId }),
    done: { source, externalId, isDead },
    now: now.toISOString(),
  }
}

/** A turn may have given its chat to another person, have erased its own, or have been spoken to by another turn. */
async function answerElsewhere({ keyring }: WorkDeps, tx: Tx, sql: Sql, played: Played): Promise<void> {
  const { update, now } = played
  const put = (chat: NextUpdate['chat'], hearer: Hearer) => putSaying(sql, sayingOf(played, chat, hearer))
  const changed = await lockChat(sql, update.chat.id)
  const unowned = { keyring, locale: Locale.safeParse(update.locale).data ?? guessLocale(update.chat.languageHint) }
  const { lastPress, lastAlbum } = update.chat
  if (changed) {
    const hearer = changed.personId ? { box: await personBox(tx, keyring, changed.personId) } : unowned
    if (!(await put({ ...changed, lastPress, lastAlbum }, hearer))) throw new Error('expected a locked chat to stay')
    return
  }
  if (await findPerson(tx, update.personId)) return // the chat alone was taken away: there is nobody to answer
  const { source, externalId } = update
  const nobodys = { ...update.chat, personId: null, liveVersion: null, livePresses: null, lastPress: null }
  await restoreChat(sql, nobodys, { source, externalId, now: now.toISOString() })
  await put(nobodys, unowned)
}

async function failed(deps: WorkDeps, update: NextUpdate, error: unknown): Promise<Worked> {
  const { db, sql, log } = deps
  const attempts = update.attempts + 1
  const rest = rests[update.attempts]
  if (rest !== undefined) {
    log.warn({ chatId: update.chat.id, attempt: attempts, err: asError(error) }, 'an update failed')
    await restUpdate(sql, update, attempts, rest)
    return { is: 'resting' }
  }
  const incident = logIncident(log, error, { chatId: update.chat.id, attempt: attempts })
  await db.transaction((tx) => giveUp(deps, tx, update, incident))
  return { is: 'done', chatId: update.chat.id, door: doorOf(update.chat.door), hasMore: true }
}

/** Read anew under the lock, for others may have worked on the person meanwhile. */
async function giveUp(deps: WorkDeps, tx: Tx, update: NextUpdate, number: string): Promise<void> {
  const sql = rawOf(tx)
  const claim = await claimNext(sql, update.chat.id)
  if (claim.is !== 'next') return
  const { source, externalId, personId } = claim.update
  if (source !== update.source || externalId !== update.externalId) return
  const apology: Show = { show: 'note', card: { text: [{ id: 'error-incident', args: { number } }], choices: [] } }
  const box = await personBox(tx, deps.keyring, personId)
  const given = { update: claim.update, box, shows: [apology], messageId: undefined, isDead: true, now: deps.now() }
  await answer(deps, tx, sql, given)
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('expected an error'))
