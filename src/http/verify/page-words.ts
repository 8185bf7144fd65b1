import { checkpoints } from '../../domain/checkpoints/checkpoints.ts'
import { type Locale, MemberState, Purpose } from '../../domain/codes.ts'
import type { Words } from '../../i18n.ts'

/** Every sentence of the page; what is only known in the browser stands in braces: `{version}`. */
const ids = [
  'verify-title',
  'verify-intro',
  'verify-language',
  'verify-scan-button',
  'verify-stop-button',
  'verify-picture-button',
  'verify-paste',
  'verify-check-button',
  'verify-looking',
  'verify-camera-none',
  'verify-picture-none',
  'verify-valid',
  'verify-expired',
  'verify-replaced',
  'verify-cancelled',
  'verify-altered',
  'verify-unknown-issuer',
  'verify-unreadable',
  'verify-not-state',
  'verify-name',
  'verify-code',
  'verify-crossing',
  'verify-status-as-of',
  'verify-status-none',
  'verify-keys-none',
  'verify-ready',
  'verify-document-title',
  'verify-document-how',
  'verify-document-number',
  'verify-document-birth',
  'verify-document-until',
  'verify-document-check-button',
  'verify-document-working',
  'verify-document-matches',
  'verify-document-differs',
  'verify-no-script',
  'pass-purpose',
  'pass-crossings',
  'pass-late',
  'pass-until',
] as const

export type VerifyWordId = (typeof ids)[number]

/** Filled in by the browser: each variable of a sentence under its own name. */
const gaps = Object.fromEntries(
  ['version', 'from', 'to', 'checkpoint', 'date', 'at'].map((name) => [name, `{${name}}`]),
)

/** What the page says in one language, with the names that credentials speak of by code. */
export type VerifyWords = {
  words: Record<string, string>
  countries: Record<string, string>
  purposes: Record<string, string>
  checkpoints: Record<string, string>
}

/** Georgia is passed through on the way from Armenia. */
const countries = [...MemberState.options, 'GE']

export const verifyWords = (words: Words, locale: Locale): VerifyWords => ({
  words: Object.fromEntries(ids.map((id) => [id, words.say(locale, { id, args: gaps })])),
  countries: Object.fromEntries(countries.map((country) => [country, String(words.value(locale, { country }))])),
  purposes: Object.fromEntries(
    Purpose.options.map((code) => [code, words.say(locale, { id: `purpose-${code.replaceAll('_', '-')}` })]),
  ),
  checkpoints: Object.fromEntries(checkpoints.map(({ id }) => [id, String(words.value(locale, { checkpoint: id }))])),
})
