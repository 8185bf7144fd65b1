import PDFDocument from 'pdfkit'
import type { Text } from '../dialogs/show.ts'
import { printCode } from '../domain/code.ts'
import { fontFiles } from './fonts.ts'
import { type Pass, passParts } from './pass.ts'
import { qrBars, qrOf } from './qr.ts'

/** In points, as everything on paper here. */
const margin = 56
/** 9 cm: a module is well over half a millimetre. */
const qrSide = 255

type Say = (text: Text) => string
type Document = InstanceType<typeof PDFDocument>

/** A PDF, A4, one page a pass. */
export function writePasses(passes: readonly Pass[], say: Say): Promise<Uint8Array> {
  const [first] = passes
  const document = new PDFDocument({
    size: 'A4',
    margin,
    autoFirstPage: false,
    info: { Title: 'Kösh', ...(first ? { CreationDate: new Date(first.filedAt) } : {}) },
  })
  const whole = collected(document)
  document.registerFont('plain', fontFiles.plain)
  document.registerFont('bold', fontFiles.bold)
  for (const pass of passes) writePass(document.addPage(), pass, say)
  document.end()
  return whole
}

function writePass(document: Document, pass: Pass, say: Say): void {
  const width = document.page.width - 2 * margin
  const centred = { width, align: 'center' } as const
  document
    .font('bold')
    .fontSize(15)
    .text(say({ id: 'pass-title' }), margin, margin, centred)
  const top = document.y + 10
  drawQr(document, pass.credential, (document.page.width - qrSide) / 2, top)
  document.fontSize(26).text(printCode(pass.code), margin, top + qrSide + 10, centred)
  document.fontSize(14).text(pass.latinName, centred)
  if (pass.name.toUpperCase() !== pass.latinName) document.font('plain').fontSize(12).text(pass.name, centred)
  for (const { heading, lines } of passParts(pass)) {
    document.moveDown(0.7).font('bold').fontSize(10.5).text(say(heading), { width })
    document.font('plain')
    for (const line of lines) document.text(say(line), { width, lineGap: 1 })
  }
  document
    .moveDown(0.9)
    .font('bold')
    .text(say({ id: 'pass-not-state' }), { width })
  const check = say({ id: 'pass-check', args: { url: pass.checkUrl } })
  document.font('plain').text(check, { width })
}

/** As shapes, so that it is sharp at any size. */
function drawQr(document: Document, text: string, left: number, top: number): void {
  const qr = qrOf(text)
  const module = qrSide / qr.size
  for (const { row, column, length } of qrBars(qr))
    document.rect(left + column * module, top + row * module, length * module, module)
  document.fill('#000000')
}

function collected(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
