import { z } from 'zod'
import { listChats, preferChat } from '../../db/join-codes.ts'
import type { Arg, Card, Choice, Show, Text } from '../../dialogs/show.ts'
import { issueJoinCode, issueRecoveryCode, joinByCode, joinMinutes, whoseCode } from '../people/join-chats.ts'
import { type Act, goTo, type Next, type Parts, type Scene, type Screen } from '../talk/scene.ts'

/** The same records in another place: a code to take along, a code to come back by, and where reminders go. */

export const otherDoor: Screen = async (scene) => {
  const chats = await listChats(scene.tx, scene.person.id)
  const doors = [...new Set(chats.map(({ door }) => door))].map((door): Arg => ({ text: { id: `door-${door}` } }))
  const isPreferred = chats.some(({ id, isPreferred }) => id === scene.chat.id && isPreferred)
  const own: Choice[] = scene.person.hasConsented
    ? [
        { label: { id: 'other-door-code-button' }, press: { do: 'join-code' }, tone: 'main' },
        { label: { id: 'other-door-recovery-button' }, press: { do: 'recovery-code' } },
      ]
    : []
  return {
    text: [
      { id: 'other-door' },
      ...(chats.length > 1 ? [{ id: 'other-door-doors', args: { doors: { list: doors } } }] : []),
      ...(chats.length > 1 && isPreferred ? [{ id: 'other-door-preferred', tight: true }] : []),
      { id: 'other-door-type' },
    ],
    choices: [
      ...own,
      ...(chats.length > 1 && !isPreferred
        ? [{ label: { id: 'other-door-prefer-button' }, press: { do: 'prefer-chat' } }]
        : []),
      { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'nav' },
    ],
    expects: 'text',
  }
}

const joinCode: Act = async (scene) => {
  const code = await issueJoinCode(scene)
  return { ...goTo('other-door'), before: [{ show: 'note', card: codeCard(scene, code) }] }
}

/** The code, and how it is used at the other doors there are. */
function codeCard(scene: Scene, code: string): Card {
  const { chat, world } = scene
  const bot = world.botName()?.replace(/^@/, '')
  const page = world.publicUrl ? `${world.publicUrl.replace(/\/$/, '')}/chat` : undefined
  const plain = code.replaceAll('-', '')
  const text: Text[] = [{ id: 'other-door-code', args: { code, minutes: joinMinutes } }]
  const choices: Choice[] = [{ label: { id: 'other-door-copy-button' }, copy: code }]
  if (bot && chat.door !== 'telegram') {
    text.push({ id: 'other-door-code-telegram', args: { bot: `@${bot}` } })
    choices.unshift({
      label: { id: 'other-door-open-telegram-button' },
      url: `https://t.me/${bot}?start=join_${plain}`,
    })
  }
  // What stands behind the # never leaves the browser, so the code is in nobody's log.
  if (page && chat.door === 'telegram')
    choices.unshift({ label: { id: 'other-door-open-web-button' }, url: `${page}#join_${plain}` })
  text.push(page ? { id: 'other-door-code-web', args: { address: page } } : { id: 'other-door-code-other' })
  return { text, choices }
}

const recoveryCode: Act = async (scene) => {
  const code = await issueRecoveryCode(scene)
  return { ...goTo('other-door'), before: [recoveryNote('other-door-recovery', code)] }
}

const recoveryNote = (id: string, code: string): Show => ({
  show: 'note',
  card: {
    text: [{ id, args: { code } }, { id: 'other-door-recovery-keep' }],
    choices: [{ label: { id: 'other-door-copy-button' }, copy: code }],
  },
})

const Code = z.object({ code: z.string() })

/**
 * Somebody with records of their own is asked first: here they would see the other's from now on. So is whoever follows
 * a link, which may be a stranger's, in whose records they would then write.
 */
const joinAsk: Screen = async ({ person }, params) => ({
  text: person.hasConsented ? [{ id: 'join-ask' }, { id: 'join-ask-kept' }] : [{ id: 'join-ask-new' }],
  choices: [
    { label: { id: 'join-yes-button' }, press: { do: 'join', ...Code.partial().parse(params) } },
    { label: { id: 'join-no-button' }, press: { do: 'go', screen: 'other-door' }, tone: 'main' },
  ],
})

async function typedCode(scene: Scene, code: string, isLink = false): Promise<Next> {
  const owner = await whoseCode(scene, code)
  if (!owner) return { ...goTo('other-door'), notice: [{ id: 'join-wrong' }] }
  if (owner === scene.person.id) return { ...goTo('other-door'), notice: [{ id: 'join-same' }] }
  return scene.person.hasConsented || isLink ? goTo('join-ask', { code }) : join(scene, { code })
}

const join: Act = async (scene, params) => {
  const joined = await joinByCode(scene, Code.parse(params).code)
  if (!joined) return { ...goTo('other-door'), notice: [{ id: 'join-wrong' }] }
  const before = [
    ...(joined.left ? [recoveryNote('join-left', joined.left)] : []),
    ...(joined.recovery ? [recoveryNote('join-recovery', joined.recovery)] : []),
  ]
  return { ...goTo('home'), before, notice: [{ id: 'join-done' }] }
}

const prefer: Act = async (scene) => {
  await preferChat(scene.tx, scene.person.id, scene.chat.id)
  return goTo('other-door')
}

export const otherDoorParts: Parts = {
  screens: { 'other-door': otherDoor, 'join-ask': joinAsk },
  acts: {
    'join-code': joinCode,
    'recovery-code': recoveryCode,
    'prefer-chat': prefer,
    join,
    'link:join': (scene, params) => typedCode(scene, z.object({ id: z.string() }).parse(params).id, true),
    'text:other-door': (scene, params) => typedCode(scene, z.object({ text: z.string() }).parse(params).text),
  },
  forms: {},
}
