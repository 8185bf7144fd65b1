import type { Locale } from '../domain/codes.ts'
import type { Words } from '../i18n.ts'

/** Every sentence of the page itself; what is said in the chat comes with it. */
export const pageWordIds = [
  'web-about',
  'web-back-online',
  'web-connecting',
  'web-conversation',
  'web-copied',
  'web-copy-failed',
  'web-document-check',
  'web-document-device',
  'web-document-failed',
  'web-document-photo-button',
  'web-document-reading',
  'web-download-button',
  'web-error',
  'web-field',
  'web-forget-ask',
  'web-forget-button',
  'web-forget-no-button',
  'web-forget-yes-button',
  'web-forgotten',
  'web-location-button',
  'web-location-failed',
  'web-menu',
  'web-menu-close-button',
  'web-no-script',
  'web-offline',
  'web-picture',
  'web-push-button',
  'web-push-denied',
  'web-push-none',
  'web-push-off',
  'web-push-off-button',
  'web-push-on',
  'web-removed',
  'web-send-button',
  'web-start-again-button',
  'web-to-newest-button',
  'web-unsent',
  'web-you-said',
  'web-choices',
  'help-button',
  'home-my-button',
  'language-button',
  'menu-button',
  'other-door-button',
  'privacy-button',
  'urgent-button',
] as const

export type PageWordId = (typeof pageWordIds)[number]

/** The page's sentences in every language, so that it follows the person's without asking again. */
export const pageWords = (words: Words): Record<Locale, Record<PageWordId, string>> =>
  byLocale((locale) => wordsIn(words, locale))

const wordsIn = (words: Words, locale: Locale): Record<PageWordId, string> => {
  const told: Partial<Record<PageWordId, string>> = {}
  for (const id of pageWordIds) told[id] = words.say(locale, { id })
  return told as Record<PageWordId, string> // every id was just filled in
}

const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  kk: make('kk'),
  ru: make('ru'),
  ky: make('ky'),
  hy: make('hy'),
  be: make('be'),
  en: make('en'),
})
