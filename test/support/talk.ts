import { createCore } from '../../src/app/talk/converse.ts'
import type { World } from '../../src/app/talk/scene.ts'
import type { Core, TurnInput } from '../../src/app/talk/turn.ts'
import { createWorld, koshWords } from '../../src/app/world.ts'
import { addPerson, getPerson, recordConsent, setLocale } from '../../src/db/persons.ts'
import type { Card, Choice, Show, Text } from '../../src/dialogs/show.ts'
import type { Locale } from '../../src/domain/codes.ts'
import type { FreshDatabase } from './database.ts'

/** A person who talks with the core itself, without any door: what they say and press, and what is shown for it. */
export type Talk = {
  personId: string
  /** The live card, drawn last. */
  card: () => Card
  /** Everything shown by the last turn, the live card last. */
  shows: () => Show[]
  /** All that the live card says, in the person's language, a line a paragraph. */
  text: () => string
  /** The labels on the live card. */
  labels: () => string[]
  says: (text: string) => Promise<Card>
  /** A button by its Fluent id, by its words, or by words its label begins with; on the live card, else on a note that stays. */
  presses: (label: string) => Promise<Card>
  sends: (input: TurnInput) => Promise<Card>
  command: (name: string, argument?: string) => Promise<Card>
  /** Everything shown since the beginning, in words. */
  transcript: () => string
  /** From now on it is that instant. */
  at: (now: string) => void
  /** The same person with another core: as after a restart. */
  restart: () => void
}

let world: Promise<World> | undefined

export type TalkOptions = {
  now: string
  /** Chosen and agreed to already; none: somebody who writes for the first time. */
  locale?: Locale
  languageHint?: string
}

const testWorld = (fresh: FreshDatabase): Promise<World> =>
  createWorld({
    config: { issuer: 'https://kosh.example' },
    keys: fresh.keys,
    keyring: fresh.keyring,
    words: koshWords(),
  })

/** Somebody who begins to talk at that instant. */
export async function talk(fresh: FreshDatabase, options: TalkOptions): Promise<Talk> {
  world ??= testWorld(fresh)
  const shared = { ...(await world), keyring: fresh.keyring }
  const { say } = shared
  let core: Core = createCore(shared)
  let now = new Date(options.now)
  const personId = await addPerson(fresh.db, now)
  if (options.locale) {
    await setLocale(fresh.db, personId, options.locale)
    await recordConsent(fresh.db, personId, 'test', now)
  }
  const chat = { id: '00000000-0000-4000-8000-000000000000', door: 'terminal' as const }
  const turnChat = options.languageHint ? { ...chat, languageHint: options.languageHint } : chat
  let locale: Locale = options.locale ?? 'ru'
  let number = 0
  let shown: Show[] = []
  let card: Card = { text: [], choices: [] }
  const notes: Card[] = []
  const lines: string[] = []

  const words = (text: Text) => say(locale, text)

  const sends = async (input: TurnInput): Promise<Card> => {
    number += 1
    shown = await fresh.db.transaction(async (tx) => {
      const { zone, locale: chosen } = await getPerson(tx, personId)
      const person = { id: personId, zone, locale: chosen }
      return core(tx, { person, chat: turnChat, input, externalId: `test/${personId}/${number}`, now })
    })
    locale = (await getPerson(fresh.db, personId)).locale ?? locale
    for (const one of shown) {
      if (one.show === 'card') card = one.card
      if (one.show === 'note') notes.unshift(one.card)
      if (one.show === 'card' || one.show === 'note') lines.push(...one.card.text.map(words))
    }
    return card
  }

  const find = (among: Card, label: string): Choice | undefined =>
    among.choices.find((choice) => choice.label.id === label) ??
    among.choices.find((choice) => words(choice.label) === label) ??
    among.choices.find((choice) => words(choice.label).startsWith(label))

  const presses = async (label: string): Promise<Card> => {
    const own = find(card, label)
    const note = own ? undefined : notes.map((one) => find(one, label)).find((one) => one !== undefined)
    const press = (own ?? note)?.press
    if (!press)
      throw new Error(`no button “${label}” among: ${card.choices.map((choice) => words(choice.label)).join(' | ')}`)
    lines.push(`> [${words((own ?? note)?.label ?? { id: '' })}]`)
    return sends({ kind: 'press', press, standing: own === undefined })
  }

  const says = (text: string) => {
    lines.push(`> ${text}`)
    return sends({ kind: 'text', text })
  }

  return {
    personId,
    card: () => card,
    shows: () => shown,
    text: () => card.text.map(words).join('\n'),
    labels: () => card.choices.map((choice) => words(choice.label)),
    says,
    presses,
    sends,
    command: (name, argument) => sends({ kind: 'command', name, ...(argument ? { argument } : {}) }),
    transcript: () => lines.join('\n'),
    at: (instant) => {
      now = new Date(instant)
    },
    restart: () => {
      core = createCore(shared)
    },
  }
}
