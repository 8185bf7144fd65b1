import { koshWords } from '../../src/app/world.ts'
import { putPreferences } from '../../src/db/preferences.ts'
import type { Locale } from '../../src/domain/codes.ts'
import type { BotApi } from './bot-api.ts'
import type { FreshDatabase } from './database.ts'
import { openPage } from './page.ts'
import { until } from './path.ts'
import type { WholeProgram } from './whole-program.ts'

const words = koshWords(() => {})

/** Somebody at a door, in their own language. */
export type Doer = {
  personId: string
  /** The words of a button by its Fluent id, or of a title. */
  presses: (label: string) => Promise<void>
  says: (text: string) => Promise<void>
  starts: (argument: string) => Promise<void>
  /** Until something is told that holds these words of a sentence. */
  hears: (id: string, args?: Record<string, string>) => Promise<void>
}

export type Running = { fresh: FreshDatabase; api: BotApi; program: WholeProgram }

/** Somebody new at that door, who has chosen their language and agreed. */
export async function meets(running: Running, door: 'telegram' | 'web', locale: Locale): Promise<Doer> {
  const { fresh, program } = running
  const known = await people(fresh)
  const at = door === 'telegram' ? await withTelegram(running, locale) : await withPage(running, locale)
  const label = (id: string) => (/^[a-z-]+$/.test(id) ? words.say(locale, { id }) : id)
  const doer = {
    presses: async (id: string) => {
      await at.presses(label(id))
      await program.quiet()
    },
    says: async (text: string) => {
      await at.says(text)
      await program.quiet()
    },
    starts: async (argument: string) => {
      await at.starts(argument)
      await program.quiet()
    },
    hears: async (id: string, args: Record<string, string> = {}) => {
      const sentence = words.say(locale, { id, args })
      await until(
        () => (at.told().some((text) => text.includes(sentence)) ? [] : at.told().slice(-3)),
        (others) => others.length === 0,
      )
    },
  }
  await doer.presses(`language-own-${locale}`)
  await doer.presses('consent-agree-button')
  const personId = (await people(fresh)).find((id) => !known.includes(id))
  if (!personId) throw new Error('expected somebody new')
  // Whatever the hour is at which this is run.
  await putPreferences(fresh.db, personId, { quiet: { from: 0, to: 0 }, off: [] }, new Date())
  return { ...doer, personId }
}

const people = async (fresh: FreshDatabase) =>
  (await fresh.sql<{ id: string }[]>`select id from persons`).map(({ id }) => id)

async function withTelegram({ api, program }: Running, locale: Locale) {
  const person = api.person({ languageCode: locale })
  person.says('/start')
  await program.quiet()
  return {
    presses: async (label: string) => person.presses(label),
    says: async (text: string) => void person.says(text),
    starts: async (argument: string) => void person.says(`/start ${argument}`),
    told: () => person.seesAll().map(({ text }) => text),
  }
}

async function withPage({ program }: Running, locale: Locale) {
  const page = await openPage(program.address(), { language: locale })
  await program.quiet()
  return {
    async presses(label: string) {
      const find = () =>
        page.told
          .toReversed()
          .flatMap(({ choices, version }) => choices.map((choice) => ({ ...choice, version })))
          .find((one) => one.label.startsWith(label))
      const found = await until(find, (one) => one !== undefined)
      await page.presses(found?.index ?? -1, found?.version ?? 0)
    },
    says: async (text: string) => void (await page.says(text)),
    starts: async (argument: string) => void (await page.commands('start', argument)),
    told: () => page.told.map((one) => JSON.stringify(one)),
  }
}
