import { findStanding, type Standing } from '../../db/conversations.ts'
import {
  addTicketMessage,
  findTicket,
  listWaits,
  openTicket,
  setTicketStatus,
  type Ticket,
  type TicketContext,
} from '../../db/tickets.ts'
import { fold } from '../../dialogs/match-label.ts'
import type { Card, Choice, Press, Text } from '../../dialogs/show.ts'
import { isOnDuty, medianWait, nextOnDuty } from '../operators/duty.ts'
import { waitsAt } from '../talk/play-form.ts'
import { type Act, goTo, type Next, type Params, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { type NavigationWord, navigationWord, understand } from '../talk/understand.ts'
import { press } from './beginning.ts'

/**
 * A person of ours answers. While somebody waits for that, what they write goes to the operators and the form they were
 * in waits behind this card, as it is.
 */

/** Letters of one message: with what stands above it, it is one message in the operators' group. */
const longest = 1500

const urgentChoice: Choice = { label: { id: 'urgent-button' }, press: press('urgent') }
const onward: Choice = { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'nav' }

const human: Screen = async (scene) => {
  if (!scene.world.hasOperators) return nobody
  const ticket = await findTicket(scene.tx, scene.person.id)
  return ticket ? waiting(scene, ticket) : asking(scene)
}

/** Said honestly, with who does help. */
const nobody: Card = {
  text: [{ id: 'human-nobody' }],
  choices: [urgentChoice, { label: { id: 'help-button' }, press: press('help') }, onward],
}

const asking = async (scene: Scene): Promise<Card> => ({
  text: [{ id: 'human-who' }, await howLong(scene), { id: 'human-careful' }, { id: 'human-ask' }],
  choices: [urgentChoice, onward],
  expects: 'multiline',
})

const waiting = async (scene: Scene, ticket: Ticket): Promise<Card> => ({
  text: [
    { id: 'human-ticket', args: { number: String(ticket.number) } },
    ...(ticket.firstAnsweredAt ? [] : [await howLong(scene)]),
    { id: 'human-more' },
    ...((await findStanding(scene.tx, scene.box, scene.person.id))?.form
      ? [{ id: 'human-form-waits', tight: true }]
      : []),
  ],
  choices: [
    { label: { id: 'human-leave-button' }, press: { do: 'ticket-leave' }, tone: 'main' },
    { label: { id: 'human-done-button' }, press: { do: 'ticket-done' } },
    urgentChoice,
  ],
  expects: 'multiline',
})

/** How long an answer takes: what others waited lately; at night, when operators are there again. */
async function howLong({ tx, now, person }: Scene): Promise<Text> {
  if (!isOnDuty(now))
    return {
      id: 'human-off-duty',
      args: { opens: { at: nextOnDuty(now).toISOString(), zone: person.zone, style: 'full' } },
    }
  const minutes = medianWait(await listWaits(tx, new Date(now.getTime() - 30 * 86_400_000)))
  if (minutes === undefined || minutes > 8 * 60) return { id: 'human-wait-day' }
  if (minutes > 50) return { id: 'human-wait-hours', args: { hours: Math.ceil(minutes / 60) } }
  return { id: 'human-wait-minutes', args: { minutes: Math.max(5, Math.ceil(minutes / 5) * 5) } }
}

/** Words that steer even while a person of ours is asked. */
const steersAlways: readonly (NavigationWord | undefined)[] = ['urgent', 'menu', 'cancel', 'back', 'stop', 'language']

/** Takes what was written to the operators, where they are being asked or a ticket is open; else it is for somebody else. */
export async function passedOn(scene: Scene, screen: string, text: string): Promise<Next | undefined> {
  if (!scene.world.hasOperators || steersAlways.includes(navigationWord(text, scene.person.locale))) return undefined
  const ticket = await findTicket(scene.tx, scene.person.id)
  if (screen !== 'human' && ticket?.status !== 'open') return undefined
  return passOn(scene, ticket, text)
}

/** Told once; what follows is taken without a word, on the same card. */
async function passOn(scene: Scene, known: Ticket | undefined, text: string): Promise<Next> {
  const { tx, box, person, chat, now } = scene
  if (text.length > longest)
    return { to: 'screen', screen: 'human', notice: [{ id: 'human-too-long', args: { max: longest } }] }
  const { id: personId, locale } = person
  const ticket =
    known ?? (await openTicket(tx, box, { personId, door: chat.door, locale, context: await whereFrom(scene) }, now))
  if (ticket.status !== 'open') await setTicketStatus(tx, ticket.id, 'open', now)
  await addTicketMessage(tx, box, { ticket, author: 'person', body: { kind: 'text', text: text.trim() } }, now)
  return { to: 'screen', screen: 'human', ...(known ? {} : { notice: [{ id: 'human-passed' }] }) }
}

async function whereFrom(scene: Scene): Promise<TicketContext> {
  const { form, screen } = (await findStanding(scene.tx, scene.box, scene.person.id)) ?? {}
  const from = screen?.name === 'human' ? screen.params.from : screen?.name
  const question = form ? await waitsAt(scene, form) : undefined
  return {
    ...(typeof from === 'string' ? { screen: from } : {}),
    ...(form ? { form } : {}),
    // The name of a question is the same for everybody; what is put into other sentences may be an answer.
    ...(question?.id.endsWith('.short') ? { question: question.id } : {}),
  }
}

/** From which screen the operators are asked, kept while their card is in front. */
export function askedFrom(screen: string, standing: Standing): Params {
  if (screen !== 'human' || !standing.screen) return {}
  const { name, params } = standing.screen
  return { from: name === 'human' ? params.from : name }
}

const heard: Act = async (scene, params) => {
  const text = typeof params.text === 'string' ? params.text : ''
  const meant = buttonTyped(scene, await human(scene, params), text)
  if (meant?.do === 'ticket-leave') return leave(scene, {})
  if (meant?.do === 'ticket-done') return done(scene, {})
  if (meant?.do === 'here-form') return { to: 'back' }
  if (meant?.do === 'go' && typeof meant.screen === 'string') return goTo(meant.screen)
  return (await passedOn(scene, 'human', text)) ?? understand(scene, text)
}

/** What a button does whose very words were typed: fewer might be meant for whoever reads. */
export const buttonTyped = ({ say }: Scene, { choices }: Card, text: string): Press | undefined =>
  choices.find(({ label }) => fold(say(label)) === fold(text))?.press

/** Goes on by themselves; an answer still comes. */
const leave: Act = async (scene) => {
  const ticket = await findTicket(scene.tx, scene.person.id)
  if (ticket?.status !== 'open') return { to: 'back' }
  await setTicketStatus(scene.tx, ticket.id, 'left', scene.now)
  await tell(scene, ticket, 'left')
  return { to: 'back', notice: [{ id: 'human-left' }] }
}

/** No answer is needed any more. */
const done: Act = async (scene) => {
  const ticket = await findTicket(scene.tx, scene.person.id)
  if (!ticket) return { to: 'back' }
  await tell(scene, ticket, 'done')
  await setTicketStatus(scene.tx, ticket.id, 'closed', scene.now)
  return { to: 'back', notice: [{ id: 'human-done' }] }
}

const tell = ({ tx, box, now }: Scene, ticket: Ticket, kind: 'left' | 'done') =>
  addTicketMessage(tx, box, { ticket, author: 'person', body: { kind } }, now)

/** An operator has closed the ticket: what stood behind it is in front again. */
const resume: Act = async () => ({ to: 'back', notice: [{ id: 'human-closed' }] })

export const humanParts: Parts = {
  screens: { human },
  acts: { 'text:human': heard, 'ticket-leave': leave, 'ticket-done': done, 'ticket-closed': resume },
  forms: {},
}
