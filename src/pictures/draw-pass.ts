import { renderAsync } from '@resvg/resvg-js'
import type { Text } from '../dialogs/show.ts'
import { printCode } from '../domain/code.ts'
import { fontFiles, wrapped } from './fonts.ts'
import { type GrayRow, grayPng } from './gray-png.ts'
import { type Pass, untilText } from './pass.ts'
import { type Qr, qrOf, quietZone } from './qr.ts'

/** Wide enough for any phone's screen, in pixels; shown smaller it stays readable. */
const usualWidth = 1080

/**
 * Drawn one after another: Node has four threads beside the main one, and whoever signs a filing waits for one of them with
 * their transaction open.
 */
let lastDrawn: Promise<unknown> = Promise.resolve()

/** A PNG with the QR as large as it goes; under it the code in groups, the name, and that it is no state's document. */
export function drawPass(pass: Pass, say: (text: Text) => string, width = usualWidth): Promise<Uint8Array> {
  const drawn = lastDrawn.then(() => draw(pass, say, width))
  lastDrawn = drawn.catch(() => {}) // told to whom it concerns
  return drawn
}

async function draw(pass: Pass, say: (text: Text) => string, width: number): Promise<Uint8Array> {
  // Letters are drawn beside the main thread, where people are answered. The QR needs no drawing.
  const words = await renderAsync(passSvg(pass, say), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    background: '#ffffff',
  })
  return grayPng(width, [...qrRows(qrOf(pass.credential), width), ...grayRows(words.pixels, width)])
}

/** Modules of a whole number of pixels each, so that every one is as large as the next; what is left over is white around them. */
function qrRows(qr: Qr, width: number): GrayRow[] {
  const side = Math.floor(width / (qr.size + 2 * quietZone))
  const margin = Math.floor((width - side * qr.size) / 2)
  const white: GrayRow = { pixels: new Uint8Array(width).fill(255), times: margin }
  const rows = Array.from({ length: qr.size }, (_, row): GrayRow => {
    const pixels = new Uint8Array(width).fill(255)
    for (let column = 0; column < qr.size; column++)
      if (qr.isDark(row, column)) pixels.fill(0, margin + column * side, margin + (column + 1) * side)
    return { pixels, times: side }
  })
  return [white, ...rows, white]
}

/** What was drawn in black on white has the same of every colour: the first of the four bytes a pixel tells it. */
function grayRows(colours: Uint8Array, width: number): GrayRow[] {
  return Array.from({ length: colours.length / (4 * width) }, (_, row) => {
    const pixels = new Uint8Array(width)
    for (let column = 0; column < width; column++) pixels[column] = colours[(row * width + column) * 4] ?? 255
    return { pixels, times: 1 }
  })
}

/** `after`: the room under it, in pixels. */
type Line = { text: string; size: number; isBold?: boolean; after: number }

/** The words under the QR. */
export function passSvg(pass: Pass, say: (text: Text) => string): string {
  let y = 20
  const drawn = passLines(pass, say).map(({ text, size, isBold, after }) => {
    const at = y + size
    y = at + after
    return `<text x="${usualWidth / 2}" y="${at}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`
  })
  const height = y + 60
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${usualWidth} ${height}" width="${usualWidth}" height="${height}">
<g font-family="DejaVu Sans" text-anchor="middle" fill="#111">${drawn.join('')}</g>
</svg>`
}

function passLines(pass: Pass, say: (text: Text) => string): Line[] {
  const small = (text: Text): Line[] => {
    const lines = wrapped(say(text), 47)
    return lines.map((line, index) => ({ text: line, size: 34, after: index < lines.length - 1 ? 12 : 28 }))
  }
  const name = pass.name.toUpperCase() === pass.latinName ? [] : wrapped(pass.name, 34)
  return [
    { text: printCode(pass.code), size: 84, isBold: true, after: 34 },
    ...wrapped(pass.latinName, 28).map((text): Line => ({ text, size: 48, isBold: true, after: 16 })),
    ...name.map((text): Line => ({ text, size: 42, after: 16 })),
    ...small(untilText(pass)),
    ...small({ id: 'pass-not-state' }),
    ...small({ id: 'pass-check', args: { url: pass.checkUrl } }),
  ]
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
