import { clearConversation, hear, liveCard, markOwn, sayOwn, setBusy, startConversation } from './conversation.js'
import { forgetDevice, startWorker } from './device.js'
import { byId } from './dom.js'
import { forgetKept } from './kept.js'
import { dropUnsent, newMessage, send, sendAll, startSending } from './sending.js'
import { startStream, stopStream } from './stream.js'
import { loadWords, put, speak } from './words.js'

/** The page: what is typed and pressed goes out, what comes is shown, and the state of the connection is told. */

/** @typedef {import('./words.js').WordId} WordId */

const text = byId('text', HTMLTextAreaElement)
const writing = byId('writing', HTMLFormElement)
const notice = byId('notice', HTMLParagraphElement)
const state = byId('state', HTMLParagraphElement)
const share = byId('location', HTMLButtonElement)
const reading = byId('reading', HTMLDivElement)
const photo = byId('photo', HTMLInputElement)
const menu = byId('menu', HTMLDialogElement)

/** Several lines belong to one answer now: the enter key begins a new one. */
let isMultiline = false
let wasOffline = false

/** @param {WordId | ''} id */
const tell = (id) => put(notice, id)

/** @param {import('./kept.js').Drawn | undefined} card */
function showLive(card) {
  const expects = card?.expects
  share.hidden = expects !== 'location'
  reading.hidden = expects !== 'document'
  isMultiline = expects === 'multiline' || expects === 'document'
  text.enterKeyHint = isMultiline ? 'enter' : 'send'
  text.inputMode = expects === 'contact' ? 'tel' : 'text'
  text.autocapitalize = expects === 'document' ? 'characters' : 'sentences'
  text.spellcheck = expects !== 'document'
  text.classList.toggle('lines', expects === 'document')
}

/** @param {import('./kept.js').Unsent} message */
function sendOut(message) {
  setBusy(true)
  tell('')
  send(message)
}

/** @param {string} name @param {string} [argument] */
const command = (name, argument) => sendOut(newMessage({ command: { name, ...(argument ? { argument } : {}) } }))

function sayText() {
  const said = text.value.trim()
  if (!said) return
  const message = newMessage({ text: said })
  sayOwn({ own: true, id: message.id, number: message.number, text: said })
  text.value = ''
  grow()
  sendOut(message)
}

function grow() {
  text.style.height = 'auto'
  text.style.height = `${Math.min(text.scrollHeight + 2, 180)}px`
}

/** @param {string} words */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words)
    tell('web-copied')
    setTimeout(() => notice.getAttribute('data-word') === 'web-copied' && tell(''), 6_000)
  } catch {
    tell('web-copy-failed')
  }
}

function sharePlace() {
  const failed = () => tell('web-location-failed')
  if (!('geolocation' in navigator)) return failed()
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => sendOut(newMessage({ location: { latitude, longitude } })),
    failed,
    { enableHighAccuracy: true, timeout: 20_000 },
  )
}

async function readPhoto() {
  const [file] = photo.files ?? []
  photo.value = ''
  if (!file) return
  tell('web-document-reading')
  reading.setAttribute('aria-busy', 'true')
  try {
    const { readDocument } = await import('./document-photo.js')
    const lines = await readDocument(file)
    if (lines.length === 0) return tell('web-document-failed')
    text.value = lines.join('\n')
    grow()
    text.focus()
    tell('web-document-check')
  } catch {
    tell('web-document-failed')
  } finally {
    reading.removeAttribute('aria-busy')
  }
}

/** A link may bring a wish along: to a vacancy, or a code from another device. Behind the # it never left this browser. */
function followLink() {
  const { hash, search, pathname } = location
  const argument = new URLSearchParams(search).get('start') ?? hash.slice(1)
  if (!/^[\w-]{1,64}$/.test(argument)) return
  history.replaceState(null, '', pathname)
  command('start', argument)
}

/** Every part of the menu that sends something says so in its name. */
function startMenu() {
  byId('menu-open', HTMLButtonElement).addEventListener('click', () => menu.showModal())
  for (const button of document.querySelectorAll('[data-command]'))
    button.addEventListener('click', () => {
      menu.close()
      command(button.getAttribute('data-command') ?? 'start')
    })
  const ask = byId('forget-ask', HTMLDivElement)
  byId('forget', HTMLButtonElement).addEventListener('click', () => {
    ask.hidden = false
    byId('forget-words', HTMLParagraphElement).focus()
  })
  byId('forget-no', HTMLButtonElement).addEventListener('click', () => {
    ask.hidden = true
    byId('forget', HTMLButtonElement).focus()
  })
  byId('forget-yes', HTMLButtonElement).addEventListener('click', () => void forget())
  menu.addEventListener('close', () => {
    ask.hidden = true
  })
}

async function forget() {
  menu.close()
  if (await forgetDevice()) await end()
  else tell('web-offline')
}

/** The chat is no longer this browser's: nothing of it stays here. */
async function end() {
  stopStream()
  dropUnsent()
  await forgetKept()
  clearConversation()
  for (const part of document.querySelectorAll('.line, .top button')) part.setAttribute('hidden', '')
  tell('web-forgotten')
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'main'
  put(again, 'web-start-again-button')
  again.addEventListener('click', () => location.reload())
  writing.append(again)
  again.focus()
}

/** @param {'connecting' | 'online' | 'offline'} now */
function showState(now) {
  if (now === 'online') {
    put(state, wasOffline ? 'web-back-online' : '')
    if (wasOffline) setTimeout(() => state.getAttribute('data-word') === 'web-back-online' && put(state, ''), 4_000)
    wasOffline = false
    void sendAll()
    return
  }
  wasOffline ||= now === 'offline'
  put(state, now === 'offline' ? 'web-offline' : 'web-connecting')
}

function startTyping() {
  writing.addEventListener('submit', (event) => {
    event.preventDefault()
    sayText()
  })
  text.addEventListener('input', grow)
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
    if (isMultiline && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    sayText()
  })
  share.addEventListener('click', sharePlace)
  photo.addEventListener('change', () => void readPhoto())
}

await loadWords()
startConversation({
  live: showLive,
  copy: (words) => void copy(words),
  press: (card, choice) => sendOut(newMessage({ press: { card, choice: choice.index } })),
})
startTyping()
startMenu()
startSending({
  sent: ({ id }) => markOwn(id, 'sent'),
  waiting({ id }) {
    markOwn(id, 'waiting')
    setBusy(false)
  },
  refused({ id, body }, { status, detail }) {
    if (status !== 429) markOwn(id, 'refused')
    // What was typed is given back rather than lost.
    if (status !== 429 && typeof body.text === 'string' && !text.value) text.value = body.text
    setBusy(false)
    notice.removeAttribute('data-word')
    notice.textContent = detail
  },
})
startStream({
  heard(drawn) {
    speak(drawn.locale)
    hear(drawn)
  },
  state: showState,
  gone: () => void end(),
  opened({ isNew, locale }) {
    if (isNew) clearConversation()
    if (isNew || !liveCard()) speak(locale)
    followLink()
    void sendAll()
  },
})
void startWorker()
