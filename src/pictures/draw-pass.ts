import { Resvg } from '@resvg/resvg-js'
import type { Text } from '../dialogs/show.ts'
import { printCode } from '../domain/code.ts'
import { fontFiles, wrapped } from './fonts.ts'
import { type Pass, untilText } from './pass.ts'
import { qrBars, qrOf, quietZone } from './qr.ts'

/** Wide enough for any phone's screen, in pixels; shown smaller it stays readable. */
const usualWidth = 1080

/** A PNG with the QR as large as it goes; under it the code in groups, the name, and that it is no state's document. */
export function drawPass(pass: Pass, say: (text: Text) => string, width = usualWidth): Uint8Array {
  const image = new Resvg(passSvg(pass, say), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    background: '#ffffff',
  })
  return image.render().asPng()
}

/** `after`: the room under it, in pixels. */
type Line = { text: string; size: number; isBold?: boolean; after: number }

export function passSvg(pass: Pass, say: (text: Text) => string): string {
  const qr = qrOf(pass.credential)
  const scale = usualWidth / (qr.size + 2 * quietZone)
  const bars = qrBars(qr).map(({ row, column, length }) => `M${column} ${row}h${length}v1h-${length}z`)
  let y = usualWidth + 20
  const drawn = passLines(pass, say).map(({ text, size, isBold, after }) => {
    const at = y + size
    y = at + after
    return `<text x="${usualWidth / 2}" y="${at}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`
  })
  const height = y + 60
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${usualWidth} ${height}" width="${usualWidth}" height="${height}">
<rect width="100%" height="100%" fill="#fff"/>
<g transform="scale(${scale}) translate(${quietZone} ${quietZone})" shape-rendering="crispEdges"><path d="${bars.join('')}"/></g>
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
