import { createHash, timingSafeEqual } from 'node:crypto'
import { type Log, logIncident } from '../log.ts'
import type { Bot } from './bot.ts'

/** Bytes of one update; far more than the server ever sends. */
const largestUpdate = 1_000_000

/** Answers the server's requests: 200 only when the update is stored, else the server sends it again. */
export function createWebhook({ bot, secret, log }: { bot: Bot; secret: string; log: Log }) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return answer(405)
    if (!isSame(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) return answer(401)
    const body = await readBody(request)
    if (!body) return answer(413)
    let update: unknown
    try {
      update = JSON.parse(body.toString('utf8'))
    } catch {
      return answer(400)
    }
    try {
      await bot.hear(update)
      return answer(200)
    } catch (error) {
      logIncident(log, error, { door: 'telegram' })
      return answer(500)
    }
  }
}

const answer = (status: number) => new Response(null, { status })

/** In a time that tells nothing of where they differ, nor of their lengths. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/** All of it at once, for a letter may be parted between two pieces; `undefined` where it is too long. */
async function readBody(request: Request): Promise<Buffer | undefined> {
  const told = Number(request.headers.get('content-length') ?? 0)
  if (told > largestUpdate) return undefined
  // No more than was told can come, and read as a whole it costs a fraction.
  if (told > 0) return Buffer.from(await request.arrayBuffer())
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.length
    if (length > largestUpdate) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
