import { judge } from '/verify/static/judge.js'
import { isSameDocument } from './compare.js'
import { drawVerdict } from './draw-verdict.js'
import { isScanning, readPicture, startCamera, stopCamera } from './scan.js'
import { refreshTrust, trust } from './trust.js'
import { loadWords, remember, say, timeWords } from './words.js'

/** The page where a QR confirmation is checked: everything happens in this browser. */

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
function byId(id, type) {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`expected ${type.name} #${id}`)
  return found
}

const scan = byId('scan', HTMLButtonElement)
const video = byId('camera', HTMLVideoElement)
const picture = byId('picture', HTMLInputElement)
const text = byId('text', HTMLTextAreaElement)
const notice = byId('notice', HTMLElement)
const verdict = byId('verdict', HTMLElement)
const bearer = byId('document', HTMLFormElement)
const compared = byId('compared', HTMLElement)
const language = byId('language', HTMLSelectElement)

/** The last text that was checked, and what was made of it. @type {{ text: string, claims: any } | undefined} */
let checked
let isReady = false

/** Nothing is judged before the newest list that can be had is there. */
const begun = loadWords().then(refreshTrust)

/** @param {string} told */
async function check(told) {
  await begun
  if (trust.keys.length === 0) await refreshTrust()
  if (trust.keys.length === 0) {
    notice.textContent = say('verify-keys-none')
    return
  }
  const judged = await judge(told, trust.keys, Math.floor(Date.now() / 1000), trust.status)
  checked = { text: told, claims: 'claims' in judged ? judged.claims : undefined }
  notice.textContent = ''
  compared.textContent = ''
  drawVerdict(verdict, judged)
  bearer.hidden = checked.claims === undefined
}

function tellState() {
  const at = trust.status && timeWords(trust.status.iat)
  byId('status', HTMLElement).textContent = at ? say('verify-status-as-of', { at }) : say('verify-status-none')
  byId('ready', HTMLElement).textContent = isReady ? say('verify-ready') : ''
  const scanning = isScanning()
  scan.dataset.word = scanning ? 'verify-stop-button' : 'verify-scan-button'
  scan.textContent = say(scan.dataset.word)
}

scan.addEventListener('click', async () => {
  if (isScanning()) {
    stopCamera(video)
    notice.textContent = ''
    tellState()
    return
  }
  notice.textContent = say('verify-looking')
  try {
    await startCamera(video, async (found) => {
      stopCamera(video)
      tellState()
      await check(found)
      verdict.focus()
    })
  } catch {
    stopCamera(video)
    notice.textContent = say('verify-camera-none')
  }
  tellState()
})

picture.addEventListener('change', async () => {
  const [file] = picture.files ?? []
  const found = file && (await readPicture(file))
  picture.value = ''
  if (!found) notice.textContent = say('verify-picture-none')
  else {
    await check(found)
    verdict.focus()
  }
})

byId('pasting', HTMLFormElement).addEventListener('submit', async (event) => {
  event.preventDefault()
  await check(text.value)
  verdict.focus()
})

bearer.addEventListener('submit', async (event) => {
  event.preventDefault()
  const about = checked?.claims
  if (!about) return
  compared.textContent = say('verify-document-working')
  const entered = {
    number: byId('number', HTMLInputElement).value,
    birthDate: byId('birth', HTMLInputElement).value,
    until: byId('until', HTMLInputElement).value,
  }
  const isSame = await isSameDocument(entered, about)
  if (checked?.claims === about)
    compared.textContent = say(isSame ? 'verify-document-matches' : 'verify-document-differs')
})

language.addEventListener('change', async () => {
  remember(language.value)
  tellState()
  if (checked) await check(checked.text)
})

await begun
language.value = document.documentElement.lang
tellState()
// The text may come with the address, after the # that is never sent anywhere.
const given = decodeURIComponent(location.hash.slice(1))
if (given) await check(given)

setInterval(async () => {
  await refreshTrust()
  tellState()
  if (checked) await check(checked.text)
}, 5 * 60_000)

if ('serviceWorker' in navigator) {
  await navigator.serviceWorker.register('/verify/service-worker.js', { scope: '/verify' })
  await navigator.serviceWorker.ready
  isReady = true
  tellState()
}
