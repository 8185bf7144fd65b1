import type { LanguageCode } from '@grammyjs/types'
import { commandNames } from '../app/talk/commands.ts'
import type { Text } from '../dialogs/show.ts'
import { Locale } from '../domain/codes.ts'
import type { Log } from '../log.ts'
import type { Answered, Api } from './api.ts'
import { rest } from './rest.ts'

export type IntroduceDeps = { api: Api; say: (locale: Locale, text: Text) => string; log: Log }

/** Whoever has another language on their phone reads this one. */
const otherwise: Locale = 'ru'
/** The server lets these be changed seldom, and asks for a pause then. */
const longestPauseMs = 120_000

/**
 * What a person sees of us before the first word, in each language: commands, what we are, and the button of the menu.
 * What is so already is left alone. What cannot be set now is set at the next start: nobody waits for it.
 */
export async function introduce({ api, say, log }: IntroduceDeps, signal: AbortSignal): Promise<void> {
  const set = async (change: () => Promise<Answered<unknown>>) => {
    for (let attempt = 0; attempt < 3 && !signal.aborted; attempt++) {
      const changed = await change()
      if (changed.ok) return
      const { problem } = changed
      const pauseMs = problem.is === 'flood' ? problem.afterMs : 5_000
      if (problem.is === 'refused' || pauseMs > longestPauseMs) {
        log.warn({ door: 'telegram', code: problem.is === 'refused' ? problem.code : problem.is }, 'not introduced')
        return
      }
      await rest(pauseMs, signal)
    }
  }
  for (const { locale, code } of languages()) {
    await set(() => setCommands(api, say, locale, code))
    await set(() => setDescription(api, say(locale, { id: 'bot-description' }), code))
    await set(() => setShortDescription(api, say(locale, { id: 'bot-short-description' }), code))
  }
  await set(() => api.call('setChatMenuButton', { menu_button: { type: 'commands' } }))
}

type Code = { language_code?: LanguageCode }

const languages = (): { locale: Locale; code: Code }[] => [
  { locale: otherwise, code: {} },
  ...Locale.options.map((locale) => ({ locale, code: { language_code: locale } })),
]

async function setCommands(api: Api, say: IntroduceDeps['say'], locale: Locale, code: Code) {
  const commands = commandNames.map((command) => ({ command, description: say(locale, { id: `command-${command}` }) }))
  const now = await api.call('getMyCommands', code)
  if (!now.ok) return now
  const isSame = JSON.stringify(now.value.map(withoutMore)) === JSON.stringify(commands)
  return isSame ? now : api.call('setMyCommands', { commands, ...code })
}

const withoutMore = ({ command, description }: { command: string; description: string }) => ({ command, description })

async function setDescription(api: Api, description: string, code: Code) {
  const now = await api.call('getMyDescription', code)
  return !now.ok || now.value.description === description ? now : api.call('setMyDescription', { description, ...code })
}

async function setShortDescription(api: Api, short_description: string, code: Code) {
  const now = await api.call('getMyShortDescription', code)
  return !now.ok || now.value.short_description === short_description
    ? now
    : api.call('setMyShortDescription', { short_description, ...code })
}
