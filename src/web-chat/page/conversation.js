import { byId, make } from './dom.js'
import { forgetPictures, keepItems, keptItems } from './kept.js'
import { put, say } from './words.js'

/** The conversation as it is seen: what stays, what the person said, and at the end the live card with its answers. */

/** @typedef {import('./kept.js').Drawn} Drawn */
/** @typedef {import('./kept.js').Own} Own */
/** @typedef {import('./kept.js').Item} Item */
/** @typedef {import('../draw.ts').DrawnChoice} DrawnChoice */

/**
 * @typedef {{
 *   press: (card: number, choice: DrawnChoice) => void,
 *   copy: (text: string) => void,
 *   live: (card: Drawn | undefined) => void,
 * }} Listeners
 */

const log = byId('log', HTMLOListElement)
const choices = byId('choices', HTMLDivElement)
const view = /** @type {HTMLElement} */ (log.closest('main'))
const newest = byId('newest', HTMLButtonElement)

/** @type {Item[]} */
let items = []
/** @type {Map<Item, HTMLLIElement>} */
const shown = new Map()
/** @type {Listeners} */
let listeners = { press() {}, copy() {}, live() {} }
/** The first that came in answer to what the person did last, and when the last one came. @type {HTMLElement | undefined} */
let firstHeard
let heardAt = 0
/** Whether the person has moved the view since they said something: then it is theirs, and stays where it is. */
let isMoved = false

/** Shows what was kept from last time. @param {Listeners} told */
export function startConversation(told) {
  listeners = told
  items = keptItems()
  for (const item of items) append(item)
  drawLive()
  toEnd()
  newest.addEventListener('click', toEnd)
  for (const hand of ['wheel', 'touchmove', 'keydown'])
    view.addEventListener(
      hand,
      () => {
        isMoved = true
      },
      { passive: true },
    )
  view.addEventListener('scroll', () => {
    if (isAtEnd()) newest.hidden = true
  })
}

export function clearConversation() {
  items = []
  shown.clear()
  log.replaceChildren()
  drawLive()
}

/** Something of ours came. @param {Drawn} drawn */
export function hear(drawn) {
  const owners = items.flatMap((item) => ('own' in item ? [] : [item.owner]))
  // Somebody else's from now on, or nobody's: nothing of who was here before stays.
  if (owners.some((owner) => owner !== drawn.owner)) {
    clearConversation()
    void forgetPictures()
  }
  const isMore = firstHeard?.isConnected === true && Date.now() - heardAt <= 3_000
  const isBusy = choices.getAttribute('aria-busy') === 'true'
  // While the view still glides to the first of what answers, it is not at its end, and the card above goes away.
  const follows = isBusy || isAtEnd() || (isMore && !isMoved)
  const hadFocus = choices.contains(document.activeElement)
  if (drawn.kind === 'delete') return takeAway(drawn.messageId)
  if (drawn.kind === 'card') replaceLive(drawn)
  else add(drawn)
  keepItems(items)
  const element = shown.get(drawn)
  if (!isMore) firstHeard = element
  heardAt = Date.now()
  drawLive()
  if (drawn.kind === 'card' && hadFocus) liveElement()?.focus({ preventScroll: true })
  if (follows) toEnd()
  else newest.hidden = false
}

/** The person said something here. @param {Own} own */
export function sayOwn(own) {
  add(own)
  keepItems(items)
  toEnd()
}

/** @param {string} id @param {'waiting' | 'sent' | 'refused'} state */
export function markOwn(id, state) {
  const item = items.find((one) => 'own' in one && one.id === id)
  const place = item && shown.get(item)?.querySelector('.mark')
  if (place) put(place, state === 'waiting' ? 'web-unsent' : state === 'refused' ? 'web-error' : '')
}

/** Buttons wait for the answer to the one that was pressed. @param {boolean} isBusy */
export function setBusy(isBusy) {
  if (isBusy) {
    firstHeard = undefined
    isMoved = false
  }
  choices.setAttribute('aria-busy', String(isBusy))
}

/** @returns {Drawn | undefined} */
export const liveCard = () => items.findLast(isCard)

/** @param {Item} item @returns {item is Drawn} */
const isCard = (item) => !('own' in item) && item.kind === 'card'

/** A card that was answered in words stays above the answer as its question; one that was pressed makes room. @param {Drawn} card */
function replaceLive(card) {
  const at = items.findLastIndex(isCard)
  const isAnswered = items.slice(at + 1).some((item) => 'own' in item)
  const before = items[at]
  if (!before || isAnswered) return add(card)
  const element = shown.get(before)
  const isLast = at === items.length - 1
  items.splice(at, 1)
  shown.delete(before)
  if (!isLast || !element) {
    element?.remove()
    return add(card)
  }
  items.push(card)
  const next = elementOf(card)
  shown.set(card, next)
  element.replaceWith(next)
}

/** @param {Item} item */
function add(item) {
  items.push(item)
  append(item)
  for (const old of items.splice(0, Math.max(0, items.length - 60))) {
    shown.get(old)?.remove()
    shown.delete(old)
  }
}

/** @param {Item} item */
function append(item) {
  const element = elementOf(item)
  shown.set(item, element)
  log.append(element)
}

/** @param {number | undefined} messageId */
function takeAway(messageId) {
  for (const item of items) {
    if (!('own' in item) || item.number !== messageId) continue
    item.text = ''
    item.removed = true
    const element = elementOf(item)
    shown.get(item)?.replaceWith(element)
    shown.set(item, element)
  }
  keepItems(items)
}

/** @param {Item} item @returns {HTMLLIElement} */
function elementOf(item) {
  if ('own' in item) return ownElement(item)
  const element = make('li', { class: `said ${item.kind}`, lang: item.locale, tabindex: '-1' })
  if (item.kind === 'picture' && item.url) element.append(picture(item, item.url))
  for (const { text, tight } of item.paragraphs)
    element.append(make('p', { class: tight ? 'tight' : '' }, ...withLines(text)))
  if (item.kind === 'file' && item.url) element.append(download(item.url))
  if (item.kind === 'note' && item.choices.length > 0)
    element.append(make('div', { class: 'choices' }, ...choiceRows(item)))
  return element
}

/** @param {Own} own */
function ownElement(own) {
  const name = make('span', { class: 'for-readers', 'data-word': 'web-you-said' }, say('web-you-said'))
  const words = make('p', own.removed ? { class: 'removed', 'data-word': 'web-removed' } : {})
  words.append(...(own.removed ? [say('web-removed')] : withLines(own.text)))
  return make('li', { class: 'said own' }, name, words, make('p', { class: 'mark', role: 'status' }))
}

/** @param {Drawn} item @param {string} url */
function picture(item, url) {
  const alt = item.paragraphs.map(({ text }) => text).join(' ') || say('web-picture')
  const image = make('img', { src: url, alt, loading: 'lazy', width: '280', height: '280' })
  image.addEventListener('load', () => {
    image.removeAttribute('height')
    if (newest.hidden) toEnd()
  })
  return make('a', { href: url, target: '_blank', rel: 'noopener' }, image)
}

/** @param {string} url */
const download = (url) =>
  make(
    'a',
    { href: url, download: '', class: 'button', 'data-word': 'web-download-button' },
    say('web-download-button'),
  )

/** @param {string} text @returns {(Node | string)[]} */
const withLines = (text) => text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [make('br'), line]))

function drawLive() {
  const card = liveCard()
  choices.lang = card?.locale ?? ''
  choices.replaceChildren(...(card ? choiceRows(card) : []))
  setBusy(false)
  listeners.live(card)
}

/** @returns {HTMLElement | undefined} */
function liveElement() {
  const card = liveCard()
  return card && shown.get(card)
}

/** Rows as told: the same number side by side; those that steer come last and quieter. @param {Drawn} card */
function choiceRows(card) {
  /** @type {{ row: number | undefined, nav: boolean, buttons: HTMLElement[] }[]} */
  const rows = []
  const ordered = [...card.choices].sort((a, b) => Number(a.tone === 'nav') - Number(b.tone === 'nav'))
  for (const choice of ordered) {
    const nav = choice.tone === 'nav'
    const last = rows.at(-1)
    const button = choiceElement(card, choice)
    if (last && last.nav === nav && choice.row !== undefined && last.row === choice.row) last.buttons.push(button)
    else rows.push({ row: choice.row, nav, buttons: [button] })
  }
  return rows.map(({ nav, buttons }) => make('div', { class: nav ? 'row nav' : 'row' }, ...buttons))
}

/** @param {Drawn} card @param {DrawnChoice} choice */
function choiceElement(card, choice) {
  const name = choice.tone === 'main' ? 'button main' : 'button'
  if (choice.url) return make('a', { class: name, href: choice.url, target: '_blank', rel: 'noopener' }, choice.label)
  const button = make('button', { type: 'button', class: name }, choice.label)
  const { copy } = choice
  button.addEventListener('click', () => {
    if (copy !== undefined) return listeners.copy(copy)
    if (card.version === null || choices.getAttribute('aria-busy') === 'true') return
    listeners.press(card.version, choice)
  })
  return button
}

const isAtEnd = () => view.scrollHeight - view.scrollTop - view.clientHeight < 80

/** To the end; where what came since the person's last word is taller than the view, to where that begins. */
function toEnd() {
  const first = firstHeard ?? liveElement()
  const end = view.scrollHeight - view.clientHeight
  view.scrollTo({ top: first?.isConnected ? Math.min(end, first.offsetTop - 8) : end })
  newest.hidden = true
}
