import type { Tx } from '../../db/client.ts'
import { deleteDraft, findStanding, openStanding, putStanding, type Standing } from '../../db/conversations.ts'
import { getPerson } from '../../db/persons.ts'
import { personBox } from '../../db/sealing.ts'
import { answerNamed } from '../../dialogs/answer-words.ts'
import type { Move } from '../../dialogs/engine.ts'
import { fold, matchLabel } from '../../dialogs/match-label.ts'
import type { Card, Press, Show, Text } from '../../dialogs/show.ts'
import { usualZone } from '../../domain/state-zones.ts'
import { guessLocale } from '../../i18n.ts'
import { eraseInChat } from '../people/erase-person.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { askedFrom, passedOn } from '../screens/human.ts'
import { commandNext } from './commands.ts'
import { beginForm, drawPlayed, moveOf, playMove } from './play-form.ts'
import { type Next, type Onward, type Params, type Scene, type World, written } from './scene.ts'
import type { Core, Turn } from './turn.ts'
import { navigationWord, understand } from './understand.ts'

/** The core: what a person said, and what is shown for it. All that it changes, it changes inside the turn's transaction. */
export function createCore(world: World): Core {
  return async (tx, turn) => {
    const scene = await openScene(world, tx, turn)
    const standing = (await standingOf(scene)) ?? {}
    const next = await respond(scene, standing, turn.input)
    if (next.to === 'nowhere') return leave(scene, next.goodbye)
    const settled = await settle(scene, standing, next)
    // Most turns answer a question of the form that is in front: where the person stands is the same then.
    if (JSON.stringify(settled.standing) !== JSON.stringify(standing))
      await written(scene, putStanding(tx, scene.box, scene.person.id, settled.standing, turn.now))
    return [...settled.before, { show: 'card', card: settled.card }]
  }
}

/** Everything of the person goes, this turn's traces too; the chat stays, as nobody's, for the last word to reach it. */
async function leave({ tx, person, chat, now }: Scene, text: Text[]): Promise<Show[]> {
  await eraseInChat(tx, person.id, chat.id, now)
  return [{ show: 'note', card: { text, choices: [] } }]
}

async function openScene(world: World, tx: Tx, turn: Turn): Promise<Scene> {
  const { opened } = turn
  const { id, locale: chosen, zone } = opened ? turn.person : await getPerson(tx, turn.person.id)
  const locale = chosen ?? guessLocale(turn.chat.languageHint)
  return {
    tx,
    world,
    person: {
      id,
      locale,
      zone: zone ?? usualZone(locale),
      hasChosenLocale: chosen !== null,
      hasConsented: opened?.hasConsented ?? (await getPerson(tx, id)).consentedAt !== null,
    },
    chat: turn.chat,
    box: opened?.box ?? (await personBox(tx, world.keyring, id)),
    now: turn.now,
    say: (text) => world.say(locale, text),
    ...(opened ? { opened } : {}),
  }
}

async function standingOf({ tx, box, person, opened }: Scene): Promise<Standing | undefined> {
  if (!opened) return findStanding(tx, box, person.id)
  return opened.state === null ? undefined : openStanding(box, person.id, opened.state)
}

/** What was said, as where to go next. */
async function respond(scene: Scene, standing: Standing, input: Turn['input']): Promise<Next> {
  switch (input.kind) {
    case 'open':
      return { to: 'here' }
    case 'stale':
      return { to: 'here', notice: [{ id: 'card-old' }] }
    case 'command':
      return commandNext(scene, input.name, input.argument)
    case 'press':
      return pressed(scene, standing, input.press)
    case 'text':
      return typed(scene, standing, input.text)
    case 'location':
      return inForm(standing)
        ? playMove(scene, standing.form ?? '', {
            kind: 'said',
            said: { kind: 'location', latitude: input.latitude, longitude: input.longitude },
          })
        : { to: 'here', notice: [{ id: 'other-location' }] }
    case 'contact':
      return inForm(standing)
        ? playMove(scene, standing.form ?? '', { kind: 'said', said: { kind: 'contact', phone: input.phone } })
        : { to: 'here', notice: [{ id: 'other-contact' }] }
    case 'other':
      return otherInput(input.what)
  }
}

const inForm = (standing: Standing) => standing.form !== undefined && standing.screen === undefined

/** A photo may show a document: it is taken out of the chat unread. */
function otherInput(what: string): Next {
  const mayHoldDocument = ['photo', 'document', 'album', 'video'].includes(what)
  return {
    to: 'here',
    notice: [{ id: `other-${what}` }],
    ...(mayHoldDocument ? { before: [{ show: 'delete-incoming' }] } : {}),
  }
}

async function pressed(scene: Scene, standing: Standing, press: Press): Promise<Next> {
  const made = moveOf(press)
  if (made) return standing.form ? playMove(scene, standing.form, made) : { to: 'here', notice: [{ id: 'card-old' }] }
  const { do: verb, ...params } = press
  if (verb === 'form-help') return { to: 'screen', screen: 'form-help', params: { form: standing.form } }
  if (verb === 'form-leave') return { to: 'screen', screen: 'leave-form', params: { form: standing.form } }
  if (verb === 'here-form') return { to: 'back' }
  if (verb === 'form-drop' && typeof params.form === 'string') {
    await deleteDraft(scene.tx, scene.person.id, params.form)
    await replanReminders(scene.tx, scene.person.id, scene.now)
    return { to: 'screen', screen: 'home', notice: [{ id: 'draft-dropped' }] }
  }
  if (verb === 'resume' && typeof params.form === 'string') return { to: 'form', form: params.form }
  if (verb === 'go' && typeof params.screen === 'string') {
    const { screen, ...rest } = params
    return { to: 'screen', screen, params: rest }
  }
  const act = scene.world.parts.acts[verb]
  return act ? act(scene, params) : { to: 'here', notice: [{ id: 'card-old' }] }
}

async function typed(scene: Scene, standing: Standing, text: string): Promise<Next> {
  const form = standing.form
  if (!inForm(standing) || !form) return textOnScreen(scene, standing, text)
  const word = navigationWord(text, scene.person.locale)
  const steered: Partial<Record<string, Move>> = { back: { kind: 'back' }, skip: { kind: 'skip' } }
  const made = word && steered[word]
  if (made) return playMove(scene, form, made)
  if (word === 'help') return { to: 'screen', screen: 'form-help', params: { form } }
  if (word === 'cancel' || word === 'menu' || word === 'stop')
    return { to: 'screen', screen: 'leave-form', params: { form } }
  if (word === 'urgent' || word === 'human' || word === 'fake') return { to: 'screen', screen: word }
  if (word === 'language') return { to: 'screen', screen: 'language' }
  // Whoever is across already need not go on filing; the answers are kept.
  if (word === 'crossed' || word === 'not-gone') return { to: 'screen', screen: word }
  return playMove(scene, form, { kind: 'said', said: { kind: 'text', text } })
}

/** A screen may take words itself (a search, a code); else they may be one of its buttons, or are understood as a wish. */
async function textOnScreen(scene: Scene, standing: Standing, text: string): Promise<Next> {
  const name = standing.screen?.name ?? 'home'
  const params = standing.screen?.params ?? {}
  const steers = navigationWord(text, scene.person.locale) !== undefined
  const listens = scene.world.parts.acts[`text:${name}`]
  if (listens && !steers) return listens(scene, { ...params, text })
  const meant = await buttonNamed(scene, name, params, text, steers)
  const asked = meant && byButtonAlone[meant.do]
  if (asked) return { to: 'here', notice: [asked] }
  if (meant) return pressed(scene, standing, meant)
  if (name === 'consent' && !steers) return { to: 'here', notice: [{ id: 'consent-press' }] }
  return (await passedOn(scene, name, text)) ?? understand(scene, text)
}

/** Agreement and erasure are by their buttons: a typed word may be meant for something else. */
const byButtonAlone: Readonly<Record<string, Text>> = {
  agree: { id: 'consent-press' },
  'erase-me': { id: 'erase-press' },
}

/** What the button does whose words were typed on the screen in front. */
async function buttonNamed(
  scene: Scene,
  name: string,
  params: Params,
  text: string,
  steers: boolean,
): Promise<Press | undefined> {
  const { choices } = await drawScreen(scene, name, params, [])
  const buttons = choices.flatMap(({ label, press }) => (press ? [{ words: scene.say(label), press }] : []))
  // A word that steers is a button's only where it is all that the button says: "help" is not "urgent help".
  const words = buttons.map((button) => button.words)
  const index = steers ? words.findIndex((label) => fold(label) === fold(text)) : matchLabel(text, words)
  if (index !== undefined) return buttons[index]?.press
  const answer = answerNamed(text)
  return answer && choices.find(({ label }) => answerEndings[answer].test(label.id))?.press
}

/** "Yes" and "no" answer a question of two buttons, however long their words are. */
const answerEndings = { yes: /-(yes|confirm)-button$/, no: /(-no|^erase-keep)-button$/ }

type Settled = { standing: Standing; card: Card; before: Show[] }

/** Screens that need neither a chosen language nor consent. */
const open = new Set([
  'language',
  'consent',
  'consent-full',
  'urgent',
  'help',
  'needs',
  'needs-answer',
  'other-door',
  'join-ask',
])

/** Draws where the conversation goes; without a language or consent, that is asked first and the way is remembered. */
async function settle(scene: Scene, standing: Standing, next: Onward): Promise<Settled> {
  const before = next.before ?? []
  const notice = next.notice ?? []
  const ahead = await gated(scene, standing, next)
  if (ahead.to === 'form') {
    if (ahead.answers !== undefined) await beginForm(scene, ahead.form, ahead.answers, ahead.subject)
    const card = await drawPlayed(scene, ahead.form, notice)
    if (card) return { standing: { form: ahead.form }, card, before }
    return settle(scene, {}, { to: 'screen', screen: 'home', notice: [...notice, { id: 'draft-gone' }], before })
  }
  if (ahead.to === 'here' || ahead.to === 'back') {
    const isUncovered = ahead.to === 'back' || standing.screen === undefined
    if (standing.form && isUncovered) {
      const card = await drawPlayed(scene, standing.form, notice)
      if (card) return { standing: { form: standing.form }, card, before }
    }
    const screen = (ahead.to === 'here' ? standing.screen : undefined) ?? { name: 'home', params: {} }
    const form = standing.form && ahead.to === 'here' ? { form: standing.form } : {}
    return { standing: { ...form, screen }, card: await drawScreen(scene, screen.name, screen.params, notice), before }
  }
  const params = { ...ahead.params, ...askedFrom(ahead.screen, standing) }
  const card = await drawScreen(scene, ahead.screen, params, notice)
  // Looking something up from within a form leaves the form where it is.
  const form = aside.has(ahead.screen) && standing.form ? { form: standing.form } : {}
  return { standing: { ...form, screen: { name: ahead.screen, params } }, card, before }
}

const aside = new Set([
  'language',
  'urgent',
  'help',
  'form-help',
  'leave-form',
  'privacy',
  'erase',
  'other-door',
  'human',
  'fake',
])

async function drawScreen(scene: Scene, name: string, params: Record<string, unknown>, notice: Text[]): Promise<Card> {
  const screen = scene.world.parts.screens[name] ?? scene.world.parts.screens.home
  if (!screen) throw new Error('there is no home screen')
  const card = await screen(scene, params)
  // What is refused because it is gone, and a screen that says it is gone, say it once.
  const said = new Set(card.text.filter(({ args }) => args === undefined).map(({ id }) => id))
  return { ...card, text: [...notice.filter(({ id }) => !said.has(id)), ...card.text] }
}

async function gated(scene: Scene, standing: Standing, next: Onward): Promise<Onward> {
  const target = next.to === 'screen' ? next.screen : next.to === 'here' ? (standing.screen?.name ?? '') : ''
  if (open.has(target)) return next
  const bound =
    next.to === 'screen' && next.screen !== 'home' ? { screen: next.screen, params: next.params ?? {} } : undefined
  if (!scene.person.hasChosenLocale) return { to: 'screen', screen: 'language', params: bound ? { bound } : {} }
  if (!scene.person.hasConsented) return { to: 'screen', screen: 'consent', params: bound ? { bound } : {} }
  return next
}
