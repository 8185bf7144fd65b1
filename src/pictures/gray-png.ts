import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

/** Rows of a picture, one byte a pixel, 0 black and 255 white; `times` the same one under the other. */
export type GrayRow = { pixels: Uint8Array; times: number }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** PNG's two ways of writing a row that we use: as it is, and as what differs from the row above. */
const [asIs, fromAbove] = [0, 2]

/**
 * A gray PNG. Repeated rows cost next to nothing, and the packing is done beside the main thread: the writer that comes
 * with the drawing library packs four bytes a pixel in it, which takes longer than all the drawing.
 */
export async function grayPng(width: number, rows: readonly GrayRow[]): Promise<Buffer> {
  const height = rows.reduce((sum, { times }) => sum + times, 0)
  const raw = Buffer.alloc((width + 1) * height)
  let at = 0
  for (const { pixels, times } of rows) {
    raw[at] = asIs
    raw.set(pixels, at + 1)
    for (let row = 1; row < times; row++) raw[at + row * (width + 1)] = fromAbove
    at += times * (width + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8 // bits a pixel; the rest, all 0: gray, the usual packing and filters, not interlaced
  const packed = await promisify(deflate)(raw, { level: 3 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  whole.writeUInt32BE(data.length, 0)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}
