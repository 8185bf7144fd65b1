import { mrzFrom } from './mrz-text.js'

/** Reads the machine-readable lines off a photo, on this device: the picture goes nowhere. */

/** As much of tesseract.js as is used here. */
/** @typedef {{ recognize: (image: HTMLCanvasElement) => Promise<{ data: { text: string } }>, setParameters: (values: Record<string, string>) => Promise<unknown>, terminate: () => Promise<unknown> }} Reader */

/** The part of the page that is read: first the foot, where the lines are printed; then all of it. */
const parts = [0.5, 1]

/** @param {File} file @returns {Promise<string[]>} the lines; none where none were found */
export async function readDocument(file) {
  const picture = await createImageBitmap(file)
  const reader = await openReader()
  try {
    for (const part of parts) {
      const { data } = await reader.recognize(prepared(picture, part))
      const lines = mrzFrom(data.text)
      if (lines.length > 0) return lines
    }
    return []
  } finally {
    picture.close()
    await reader.terminate()
  }
}

/** @returns {Promise<Reader>} */
async function openReader() {
  const path = document.documentElement.dataset.reader ?? ''
  const { default: tesseract } = await import(`${path}/tesseract.esm.min.js`)
  /** @type {Reader} */
  const reader = await tesseract.createWorker('eng', 1, {
    workerPath: `${path}/worker.min.js`,
    workerBlobURL: false,
    corePath: path,
    langPath: path,
    cacheMethod: 'none',
  })
  // One block of text, of the letters that such lines have.
  await reader.setParameters({
    tessedit_pageseg_mode: '6',
    tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
  })
  return reader
}

/** The lower part in black and white, as wide as lines of 44 letters are read best. @param {ImageBitmap} picture @param {number} part */
function prepared(picture, part) {
  const width = Math.min(1800, Math.max(1200, picture.width))
  const scale = width / picture.width
  const from = picture.height * (1 - part)
  const height = Math.round((picture.height - from) * scale)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('expected a canvas to draw on')
  context.drawImage(picture, 0, from, picture.width, picture.height - from, 0, 0, width, height)
  const image = context.getImageData(0, 0, width, height)
  blackAndWhite(image.data, width, height)
  context.putImageData(image, 0, 0)
  return canvas
}

/** Each point against the mean of its surroundings, so that a shadow over half the page does no harm. @param {Uint8ClampedArray} data @param {number} width @param {number} height */
function blackAndWhite(data, width, height) {
  const gray = new Float64Array(width * height)
  for (let at = 0; at < gray.length; at++)
    gray[at] = 0.3 * (data[at * 4] ?? 0) + 0.59 * (data[at * 4 + 1] ?? 0) + 0.11 * (data[at * 4 + 2] ?? 0)
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += gray[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  const reach = Math.round(width / 40)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach)]
      const sum =
        (sums[bottom * (width + 1) + right] ?? 0) -
        (sums[top * (width + 1) + right] ?? 0) -
        (sums[bottom * (width + 1) + left] ?? 0) +
        (sums[top * (width + 1) + left] ?? 0)
      const mean = sum / ((bottom - top) * (right - left))
      const ink = (gray[y * width + x] ?? 255) < mean * 0.82 ? 0 : 255
      data.fill(ink, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
}
