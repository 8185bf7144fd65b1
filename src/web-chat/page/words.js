/** The page's own sentences, in the language of its person. */

/** @typedef {import('../page-words.ts').PageWordId} WordId */
/** @typedef {import('../../domain/codes.ts').Locale} Locale */

/** @type {Partial<Record<string, Record<string, string>>>} */
let told = {}
let locale = document.documentElement.lang

/** Fetches them all once; without a connection the kept ones are read, else those the page came with stay. */
export async function loadWords() {
  try {
    const answer = await fetch('/chat/words.json')
    if (answer.ok) told = await answer.json()
  } catch {
    // The page came with one language's words: they stay.
  }
}

/** @param {WordId} id */
export const say = (id) => told[locale]?.[id] ?? ''

/** The page speaks that language from now on. @param {string} next */
export function speak(next) {
  if (next === locale || !told[next]) return
  locale = next
  document.documentElement.lang = next
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = wordOf(element, 'data-word') ?? element.textContent
  for (const element of document.querySelectorAll('[data-word-label]'))
    element.setAttribute('aria-label', wordOf(element, 'data-word-label') ?? '')
  for (const element of document.querySelectorAll('[data-word-placeholder]'))
    element.setAttribute('placeholder', wordOf(element, 'data-word-placeholder') ?? '')
}

/** @param {Element} element @param {string} attribute */
const wordOf = (element, attribute) => told[locale]?.[element.getAttribute(attribute) ?? '']

/** Puts a sentence of ours on an element, in whatever language comes. @param {Element} element @param {WordId | ''} id */
export function put(element, id) {
  if (id) element.setAttribute('data-word', id)
  else element.removeAttribute('data-word')
  element.textContent = id ? say(id) : ''
}
