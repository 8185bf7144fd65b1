import { tellOperators } from '../../src/app/operators/desk.ts'
import { hearOperator, type OperatorWord } from '../../src/app/operators/hear-operator.ts'
import type { Outgoing } from '../../src/app/path/door.ts'
import { createCore } from '../../src/app/talk/converse.ts'
import type { Core, Door } from '../../src/app/talk/turn.ts'
import { createWorld, koshWords } from '../../src/app/world.ts'
import type { Text } from '../../src/dialogs/show.ts'
import { createLog } from '../../src/log.ts'
import type { FreshDatabase } from './database.ts'
import { arrivalOf, fakeDoor, pressOf, startPath, untilQuiet } from './path.ts'

const words = koshWords()
export const operatorsGroup = '-1000000000077'

let heard = 0

const orders = new Map<string, OperatorWord['said']>([
  ['/close', { kind: 'close' }],
  ['/confirm', { kind: 'confirm' }],
  ['/stop', { kind: 'stop' }],
])

/** The path of an update with two doors and a group of operators behind one of them, at an instant that is told. */
export async function startDesk(fresh: FreshDatabase, options: { now?: string; core?: (own: Core) => Core } = {}) {
  let now = new Date(options.now ?? '2026-11-25T09:00:00Z')
  const doors = { telegram: fakeDoor('telegram'), web: fakeDoor('web') }
  const world = await createWorld({
    config: { issuer: 'https://kosh.example', botToken: '7000001:test-token', operatorsChat: operatorsGroup },
    keys: fresh.keys,
    keyring: fresh.keyring,
    words,
    botName: () => '@kosh_test_bot',
  })
  const own = createCore(world)
  const core = options.core?.(own) ?? own
  const machinery = await startPath(fresh, [doors.telegram.sender, doors.web.sender], { core, now: () => now })
  const deps = {
    db: fresh.db,
    keyring: fresh.keyring,
    core,
    chat: operatorsGroup,
    perSecond: 25,
    log: createLog('silent'),
  }

  const textOf = ({ body, locale }: Outgoing): string =>
    'card' in body ? body.card.text.map((text) => words.say(locale, text)).join('\n\n') : body.kind
  const group = (): string[] =>
    doors.telegram.delivered.filter(({ chat }) => chat.address === operatorsGroup).map(textOf)
  const quiet = async () => {
    machinery.wake()
    await untilQuiet(fresh.sql, undefined, now)
  }
  const told = async () => {
    await tellOperators(deps, now)
    await quiet()
  }

  return {
    doors,
    group,
    told,
    deps,
    at(instant: string) {
      now = new Date(instant)
    },
    /** An operator answers the newest message in the group that holds those words; heard as often as it is said to be. */
    async operator(said: string, to: string, times = 1, by = '501'): Promise<void> {
      const answers = group().findLast((text) => text.includes(to))
      if (answers === undefined) throw new Error(`no “${to}” among: ${group().join(' ⏎ ')}`)
      const word: OperatorWord = {
        source: 'telegram:1',
        externalId: `operator-${++heard}`,
        answers,
        by,
        said: orders.get(said) ?? { kind: 'text', text: said },
      }
      for (let time = 0; time < times; time++) await hearOperator(deps, word, now)
      await quiet()
      await told()
    },
    /** An operator writes something for many. */
    async broadcasts(text: string, by = '501'): Promise<void> {
      const word = { source: 'telegram:1', externalId: `operator-${++heard}`, by }
      await hearOperator(deps, { ...word, said: { kind: 'broadcast', text } }, now)
      await quiet()
    },
    person(address: string, door: Exclude<Door, 'terminal'> = 'telegram', languageHint = 'ru') {
      const of = () => doors[door].delivered.filter(({ chat }) => chat.address === address)
      const cards = () => of().filter(({ body }) => body.kind === 'card' || body.kind === 'note')
      const last = (kind?: 'card') => {
        const found = cards().findLast(({ body }) => kind === undefined || body.kind === kind)
        if (!found || !('card' in found.body)) throw new Error('expected a card')
        return { card: found.body.card, version: found.cardVersion ?? 0, text: textOf(found) }
      }
      const sends = async (input: Parameters<typeof arrivalOf>[1]) => {
        const chat = { door, address, languageHint }
        await machinery.take(arrivalOf(address, input, { chat, source: `${door}:1` }))
        await quiet()
        await told()
      }
      const person = {
        says: sends,
        commands: (name: string) => sends({ kind: 'command', name }),
        /** On the newest message that has such a button. */
        async presses(id: string) {
          for (const { body, cardVersion } of cards().reverse()) {
            const index = 'card' in body ? body.card.choices.findIndex(({ label }) => label.id === id) : -1
            if (index >= 0) return sends(pressOf(cardVersion ?? 0, index))
          }
          throw new Error(`no ${id}`)
        },
        /** The card in front, and the newest message. */
        card: () => last('card').text,
        sees: () => last().text,
        buttons: () => last('card').card.choices.map(({ label }) => label.id),
        expected: (text: Text) => words.say('ru', text),
        /** Agrees and begins a registration, up to the question of how they go. */
        async fillsIn() {
          await person.commands('start')
          await person.presses('language-own-ru')
          await person.presses('consent-agree-button')
          await person.commands('new')
          await person.presses('registration-begin-button')
          for (const id of ['citizenship-kz', 'country-kz', 'country-ru']) await person.presses(id)
        },
      }
      return person
    },
    stop: () => machinery.stop(),
  }
}
