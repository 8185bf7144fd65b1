import { z } from 'zod'
import type { BotApi, Call, Person } from '../../support/bot-api.ts'
import type { Page } from '../../support/page.ts'

/** A button somebody was shown at some time: of which card, and which of its choices. */
export type Button = { card: number; choice: number; label: string; data?: string }

/** Somebody at one of the doors: what they see, and what they can do there. Each way of speaking tells how many words it was. */
export type Walker = {
  name: string
  door: 'telegram' | 'web'
  address: () => string | undefined
  /** Of every button ever shown, the newest last. */
  buttons: () => Button[]
  /** Everything new that was shown since the last look. */
  looks: () => Shown[]
  /** The words of the newest of what is shown. */
  sees: () => string
  presses: (button: Button) => Promise<number>
  /** The same tap twice, as by a finger that trembles. */
  pressesTwice: (button: Button) => Promise<number>
  /** A button that was never shown. */
  forges: (what: string) => Promise<number>
  says: (text: string) => Promise<number>
  commands: (name: string, argument?: string) => Promise<number>
  isAt: (latitude: number, longitude: number) => Promise<number>
  /** A picture, a voice, a contact: nothing where the door cannot carry it. */
  sends: (what: string) => Promise<number>
  /** Refusals at the door itself, in words; they are answers too. */
  refusals: () => string[]
}

export type Shown = { text: string; labels: string[]; isFile: boolean }

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))).catch([]),
})

/** The buttons of a card as they stand in a call to the Bot API. */
function buttonsIn({ params, method, status }: Call): Button[] {
  if (!/^(sendMessage|editMessageText)$/.test(method) || status !== 200) return []
  const given = params.reply_markup
  const markup = Keyboard.safeParse(typeof given === 'string' ? JSON.parse(given) : given)
  return (markup.data?.inline_keyboard ?? []).flat().flatMap(({ text, callback_data: data }) => {
    const [, card, choice] = /^(\d+)\.(\d+)\./.exec(data ?? '') ?? []
    return data && card && choice ? [{ card: Number(card), choice: Number(choice), label: text, data }] : []
  })
}

const media: Record<string, Record<string, unknown>> = {
  sticker: { sticker: { file_id: 's' } },
  photo: { photo: [{ file_id: 'p' }], caption: 'N12345678' },
  album: { photo: [{ file_id: 'p' }], media_group_id: 'an-album' },
  voice: { voice: { file_id: 'v' } },
  video: { video: { file_id: 'v' } },
  document: { document: { file_id: 'd' } },
  poll: { poll: { id: '1', question: '?' } },
  forwarded: { text: 'N12345678', forward_origin: { type: 'user' } },
  dice: { dice: { emoji: '🎲', value: 3 } },
  venue: { venue: { title: 'x' }, location: { latitude: 43.2, longitude: 76.9 } },
  empty: {},
}

/** Somebody with Telegram; the calls of the server are read for what its buttons carry. */
export function telegramWalker(api: BotApi, person: Person, name: string): Walker {
  const seen = new Map<number, string>()
  const known: Button[] = []
  let readCalls = 0
  let albums = 0
  const buttons = () => {
    for (const call of api.calls.slice(readCalls))
      if (String(call.params.chat_id) === String(person.id)) known.push(...buttonsIn(call))
    readCalls = api.calls.length
    return known
  }
  const forge = async (data: string) => {
    person.forges(data)
    return 1
  }
  return {
    name,
    door: 'telegram',
    address: () => String(person.id),
    buttons,
    looks() {
      return person.seesAll().flatMap(({ id, text, rows, edits, file }) => {
        const state = `${edits} ${text.length} ${rows.length}`
        if (seen.get(id) === state) return []
        seen.set(id, state)
        return [{ text, labels: rows.flat(), isFile: file !== undefined }]
      })
    },
    sees: () => {
      const all = person.seesAll()
      return all
        .slice(-6)
        .map(({ text }) => text)
        .join('\n\n')
    },
    presses: ({ data = '' }) => forge(data),
    async pressesTwice({ data = '' }) {
      await forge(data)
      await forge(data)
      return 2
    },
    forges: forge,
    async says(text) {
      person.says(text)
      return 1
    },
    async commands(command, argument) {
      person.says(`/${command}${argument ? ` ${argument}` : ''}`)
      return 1
    },
    async isAt(latitude, longitude) {
      person.sharesLocation(latitude, longitude)
      return 1
    },
    async sends(what) {
      if (what === 'contact') person.sharesContact('+77010000000')
      else if (what === 'edited') person.edits(person.says('опечатка'), 'исправлено')
      else if (what === 'album') {
        albums++
        for (let picture = 0; picture < 3; picture++)
          person.sends({ photo: [{ file_id: 'p' }], media_group_id: `album-${person.id}-${albums}` })
      } else person.sends(media[what] ?? {})
      return what === 'edited' ? 2 : what === 'album' ? 3 : 1
    },
    refusals: () => [],
  }
}

/** Somebody with a browser. */
export function webWalker(page: Page, name: string, address: () => string | undefined): Walker {
  let looked = 0
  let refused: string[] = []
  const known: Button[] = []
  let readTold = 0
  const counted = async (sending: Promise<Response>) => {
    const answer = await sending
    if (answer.status === 202) return 1
    const body = z.object({ detail: z.string() }).parse(await answer.json())
    refused.push(`${answer.status} ${body.detail}`)
    return 0
  }
  return {
    name,
    door: 'web',
    address,
    buttons() {
      for (const { version, choices } of page.told.slice(readTold))
        if (version !== null)
          for (const { index, label, url, copy } of choices)
            if (url === undefined && copy === undefined) known.push({ card: version, choice: index, label })
      readTold = page.told.length
      return known
    },
    looks() {
      const shown = page.told.slice(looked).map(({ paragraphs, choices, kind }) => ({
        text: paragraphs.map(({ text }) => text).join('\n\n'),
        labels: choices.map(({ label }) => label),
        isFile: kind !== 'card' && kind !== 'note',
      }))
      looked = page.told.length
      return shown
    },
    sees: () =>
      page.told
        .slice(-6)
        .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
        .join('\n\n'),
    presses: ({ card, choice }) => counted(page.presses(choice, card)),
    async pressesTwice({ card, choice }) {
      const id = `twice-${name}-${known.length}-${card}-${choice}`.replace(/[^\w-]/g, '')
      const [first, second] = await Promise.all([
        counted(page.presses(choice, card, id)),
        counted(page.presses(choice, card, `${id}-again`)),
      ])
      return first + second
    },
    forges: (what) => counted(page.presses(what.length % 400, 1_000_000 + what.length)),
    says: (text) => counted(page.says(text)),
    commands: (command, argument) => counted(page.commands(command, argument)),
    isAt: (latitude, longitude) => counted(page.isAt(latitude, longitude)),
    sends: async () => 0,
    refusals() {
      const told = refused
      refused = []
      return told
    },
  }
}
