/** Reading QR codes: from the camera while it runs, or from a picture. Nothing of either leaves the page. */

/** Milliseconds between two looks: a phone stays cool, and nobody notices. */
const pause = 150
/** Pixels of the longer side that are looked at. */
const most = 1600

/** @typedef {{ detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]> }} Detector */

/** @returns {Promise<Detector | undefined>} The browser's own reader, where it has one. */
async function ownDetector() {
  const Own = /** @type {any} */ (globalThis).BarcodeDetector
  if (!Own) return undefined
  const formats = await Own.getSupportedFormats().catch(() => [])
  return formats.includes('qr_code') ? new Own({ formats: ['qr_code'] }) : undefined
}

const canvas = document.createElement('canvas')

/**
 * @param {CanvasImageSource} source
 * @param {number} width
 * @param {number} height
 * @param {Detector | undefined} detector
 * @returns {Promise<string | undefined>}
 */
async function readQr(source, width, height, detector) {
  if (width === 0 || height === 0) return undefined
  const scale = Math.min(1, most / Math.max(width, height))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  const [found] = (await detector?.detect(canvas).catch(() => [])) ?? []
  if (found) return found.rawValue
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  return /** @type {any} */ (globalThis).jsQR(pixels.data, pixels.width, pixels.height)?.data
}

/**
 * The text of the QR in a picture; `undefined` where there is none.
 * @param {Blob} file
 */
export async function readPicture(file) {
  try {
    const bitmap = await createImageBitmap(file)
    const text = await readQr(bitmap, bitmap.width, bitmap.height, await ownDetector())
    bitmap.close()
    return text
  } catch {
    return undefined
  }
}

/** @type {MediaStream | undefined} */
let stream

export const isScanning = () => stream !== undefined

/**
 * Turns the camera on and looks until something is found or `stopCamera`; throws where there is no camera to be had.
 * @param {HTMLVideoElement} video
 * @param {(text: string) => void} found
 */
export async function startCamera(video, found) {
  const detector = await ownDetector()
  stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  const own = stream
  video.srcObject = stream
  video.hidden = false
  await video.play()
  const look = async () => {
    if (stream !== own) return
    const text = await readQr(video, video.videoWidth, video.videoHeight, detector)
    if (stream !== own) return
    if (text) found(text)
    else setTimeout(look, pause)
  }
  void look()
}

/** @param {HTMLVideoElement} video */
export function stopCamera(video) {
  for (const track of stream?.getTracks() ?? []) track.stop()
  stream = undefined
  video.srcObject = null
  video.hidden = true
}
