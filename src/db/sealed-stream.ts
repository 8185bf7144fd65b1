import { Transform } from 'node:stream'
import { decrypt, encrypt } from './sealing.ts'

/** Frames of 64 KiB, each sealed by AES-256-GCM with its number and whether it is the last: none can be cut off, doubled or moved. */
const frameSize = 64 * 1024

/** Seals a stream. `name` says what it is: it opens under no other. */
export function sealStream(key: Buffer, name: string): Transform {
  let waiting: Buffer = Buffer.alloc(0)
  let number = 0
  const frame = (plain: Buffer, isLast: boolean): Buffer => {
    const sealed = encrypt(key, frameName(name, number++, isLast), plain)
    const head = Buffer.alloc(5)
    head.writeUInt32BE(sealed.length)
    head.writeUInt8(isLast ? 1 : 0, 4)
    return Buffer.concat([head, sealed])
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk
      while (waiting.length > frameSize) {
        this.push(frame(waiting.subarray(0, frameSize), false))
        waiting = waiting.subarray(frameSize)
      }
      done()
    },
    flush(done) {
      done(null, frame(waiting, true))
    },
  })
}

/** Opens what `sealStream` sealed; fails on anything changed, missing or of another name or key. */
export function openStream(key: Buffer, name: string): Transform {
  let waiting: Buffer = Buffer.alloc(0)
  let number = 0
  let isWhole = false
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk
        while (waiting.length >= 5) {
          const end = 5 + waiting.readUInt32BE()
          if (end > frameSize + 64 || isWhole) throw new Error(`expected a frame of ${name}`)
          if (waiting.length < end) break
          isWhole = waiting.readUInt8(4) === 1
          this.push(decrypt(key, frameName(name, number++, isWhole), waiting.subarray(5, end)))
          waiting = waiting.subarray(end)
        }
        done()
      } catch (cause) {
        done(new Error(`expected ${name} as it was written: it was changed, or sealed by another key`, { cause }))
      }
    },
    flush(done) {
      done(isWhole && waiting.length === 0 ? null : new Error(`expected the whole of ${name}: its end is missing`))
    },
  })
}

const frameName = (name: string, number: number, isLast: boolean): Buffer =>
  Buffer.from(`${name}\n${number}\n${isLast}`)
