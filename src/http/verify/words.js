/** The page's sentences in the language that is chosen, and the names that credentials speak of by code. */

/** @typedef {{ words: Record<string, string>, countries: Record<string, string>, purposes: Record<string, string>, checkpoints: Record<string, string> }} Told */

/** @type {Record<string, Told>} */
let all = {}
/** @type {Told} */
let told = { words: {}, countries: {}, purposes: {}, checkpoints: {} }

const memory = 'kosh-verify-language'

export async function loadWords() {
  all = await (await fetch('/verify/static/words.json')).json()
  choose(localStorage.getItem(memory) ?? document.documentElement.lang)
}

/** @param {string} language */
export function choose(language) {
  const found = all[language]
  if (!found) return
  told = found
  document.documentElement.lang = language
  for (const element of document.querySelectorAll('[data-word]'))
    if (element instanceof HTMLElement) element.textContent = say(element.dataset.word ?? '')
  document.title = `${say('verify-title')} – Kösh`
}

/** @param {string} language */
export function remember(language) {
  localStorage.setItem(memory, language)
  choose(language)
}

/**
 * @param {string} id
 * @param {Record<string, string | number>} [values]
 */
export const say = (id, values = {}) =>
  (told.words[id] ?? id).replace(/\{(\w+)\}/g, (gap, name) => String(values[name] ?? gap))

/** @param {string} code */
export const countryName = (code) => told.countries[code] ?? code
/** @param {string} code */
export const purposeName = (code) => told.purposes[code] ?? code

/**
 * A checkpoint, or of a flight both airports: `ALA-SVO`.
 * @param {string} id
 */
export function checkpointName(id) {
  const whole = told.checkpoints[id]
  const parts = /^[A-Z]{3}-[A-Z]{3}$/.test(id) ? id.split('-') : [id]
  return whole ?? parts.map((part) => told.checkpoints[part] ?? part).join(' – ')
}

/** @param {string} day ISO 8601 */
export const dayWords = (day) => shown(new Date(`${day}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })

/** @param {number} seconds since 1970 */
export const timeWords = (seconds) => shown(new Date(seconds * 1000), { dateStyle: 'long', timeStyle: 'short' })

/**
 * @param {Date} at
 * @param {Intl.DateTimeFormatOptions} style
 */
const shown = (at, style) => new Intl.DateTimeFormat(document.documentElement.lang, style).format(at)
