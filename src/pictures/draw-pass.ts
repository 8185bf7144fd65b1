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
  const { own, common } = passSvgs(pass, say)
  const words = [...(await drawn(own, width)), ...(await commonRows(common, width))]
  return grayPng(width, [...qrRows(qrOf(pass.credential), width), ...words])
}

/** What stands on many passes alike, drawn once: it is most of the letters. */
const kept = new Map<string, GrayRow[]>()
const mostKept = 50

async function commonRows(svg: string, width: number): Promise<GrayRow[]> {
  const key = `${width} ${svg}`
  const rows = kept.get(key) ?? (await drawn(svg, width))
  kept.delete(key) // put behind those that were used longer ago
  kept.set(key, rows)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return rows
}

async function drawn(svg: string, width: number): Promise<GrayRow[]> {
  const words = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    background: '#ffffff',
  })
  return grayRows(words.pixels, width)
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
    const first = row * width * 4
    for (let column = 0; column < width; column++) pixels[column] = colours[first + column * 4] ?? 255
    return { pixels, times: 1 }
  })
}

/** `after`: the room under it, in pixels. */
type Line = { text: string; size: number; isBold?: boolean; after: number }

/** The words under the QR: those of this pass alone, and under them those that stand on many alike. */
export function passSvgs(pass: Pass, say: (text: Text) => string): { own: string; common: string } {
  return { own: svgOf(ownLines(pass), 20, 0), common: svgOf(commonLines(pass, say), 0, 60) }
}

function svgOf(lines: readonly Line[], above: number, under: number): string {
  let y = above
  const drawn = lines.map(({ text, size, isBold, after }) => {
    const at = y + size
    y = at + after
    return `<text x="${usualWidth / 2}" y="${at}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`
  })
  const height = y + under
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${usualWidth} ${height}" width="${usualWidth}" height="${height}">
<g font-family="DejaVu Sans" text-anchor="middle" fill="#111">${drawn.join('')}</g>
</svg>`
}

function ownLines(pass: Pass): Line[] {
  const name = pass.name.toUpperCase() === pass.latinName ? [] : wrapped(pass.name, 34)
  return [
    { text: printCode(pass.code), size: 84, isBold: true, after: 34 },
    ...wrapped(pass.latinName, 28).map((text): Line => ({ text, size: 48, isBold: true, after: 16 })),
    ...name.map((text): Line => ({ text, size: 42, after: 16 })),
  ]
}

function commonLines(pass: Pass, say: (text: Text) => string): Line[] {
  const told: Text[] = [untilText(pass), { id: 'pass-not-state' }, { id: 'pass-check', args: { url: pass.checkUrl } }]
  return told.flatMap((text) => {
    const lines = wrapped(say(text), 47)
    return lines.map((line, index): Line => ({ text: line, size: 34, after: index < lines.length - 1 ? 12 : 28 }))
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
