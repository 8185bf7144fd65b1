import { byId } from './dom.js'
import { put } from './words.js'

/** This device: whether it is woken for reminders, and forgetting it. */

const pushItem = byId('push', HTMLLIElement)
const pushSwitch = byId('push-switch', HTMLButtonElement)
const pushNote = byId('push-note', HTMLParagraphElement)

/** Keeps the page for times without a connection; without it the page works all the same. */
export async function startWorker() {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/chat/service-worker.js', { scope: '/chat' })
  } catch {
    // Private windows and old browsers refuse.
  }
  await startPush()
}

async function startPush() {
  pushItem.hidden = false
  if (!('PushManager' in window) || !('Notification' in window)) {
    pushSwitch.setAttribute('aria-disabled', 'true')
    put(pushNote, 'web-push-none')
    return
  }
  showPush((await subscription()) !== null)
  pushSwitch.addEventListener('click', () => void switchPush())
}

const subscription = async () => (await navigator.serviceWorker.ready).pushManager.getSubscription()

async function switchPush() {
  const before = await subscription()
  try {
    if (before) {
      await post('/chat/push/off', { endpoint: before.endpoint })
      await before.unsubscribe()
      showPush(false)
      put(pushNote, 'web-push-off')
      return
    }
    if ((await Notification.requestPermission()) !== 'granted') return put(pushNote, 'web-push-denied')
    const { pushManager } = await navigator.serviceWorker.ready
    const applicationServerKey = document.documentElement.dataset.pushKey ?? ''
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
    const { endpoint, keys } = made.toJSON()
    await post('/chat/push', { endpoint, keys })
    showPush(true)
    put(pushNote, 'web-push-on')
  } catch {
    put(pushNote, 'web-push-none')
  }
}

/** @param {boolean} isOn */
function showPush(isOn) {
  pushSwitch.setAttribute('aria-pressed', String(isOn))
  put(pushSwitch, isOn ? 'web-push-off-button' : 'web-push-button')
}

/** Takes this device's chat away, here and on our side. False where we could not be reached. @returns {Promise<boolean>} */
export async function forgetDevice() {
  try {
    await post('/chat/forget', {})
  } catch {
    return false
  }
  const registrations = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
  for (const registration of registrations) {
    const own = await registration.pushManager?.getSubscription()
    await own?.unsubscribe().catch(() => false)
  }
  return true
}

/** @param {string} path @param {unknown} body */
async function post(path, body) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`expected to be taken, got ${answer.status}`)
}
