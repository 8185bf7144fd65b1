import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { TelegramError } from 'telegraf'
import { z } from 'zod'

/** Calls a method with what JSON holds. Throws what `problemOf` reads. */
export type Post = (method: string, payload: object, limits: PostLimits) => Promise<unknown>
export type PostLimits = { timeoutMs: number; signal?: AbortSignal | undefined }

const Answer = z.discriminatedUnion('ok', [
  z.looseObject({ ok: z.literal(true), result: z.unknown() }),
  z.looseObject({ ok: z.literal(false), error_code: z.number(), description: z.string().catch('') }),
])

/** Calls by Node's own client: what a message costs in Telegraf's is a third of a whole turn, nearly all of it streams and copies. */
export function createPost(token: string, apiRoot: string, agent: RequestOptions['agent']): Post {
  const root = new URL(apiRoot)
  const request = root.protocol === 'http:' ? httpRequest : httpsRequest
  const base = { method: 'POST', agent, hostname: root.hostname.replace(/^\[|\]$/g, ''), port: root.port }
  const path = new URL(`./bot${token}/`, root).pathname
  return async (method, payload, { timeoutMs, signal }) => {
    const body = Buffer.from(JSON.stringify(payload))
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request({ ...base, path: path + method, headers, ...(signal ? { signal } : {}) })
      const late = setTimeout(() => void asked.destroy(failure('ETIMEDOUT')), timeoutMs)
      const fail = (error: Error) => {
        clearTimeout(late)
        reject(error)
      }
      asked.once('error', fail)
      asked.once('response', (response) => {
        read(response, (text) => {
          clearTimeout(late)
          resolve({ status: response.statusCode ?? 0, text })
        }).once('error', fail)
      })
      asked.end(body)
    })
    // Some proxy's page in the place of an answer, most likely.
    if (status >= 500) throw new TelegramError({ error_code: status, description: '' })
    const answer = Answer.safeParse(jsonOf(text))
    if (!answer.success) throw failure(undefined, 'invalid-json')
    if (!answer.data.ok) throw new TelegramError(answer.data)
    return answer.data.result
  }
}

/** All of an answer at once, for a letter may be parted between two pieces. */
function read(response: IncomingMessage, whole: (text: string) => void): IncomingMessage {
  const pieces: Buffer[] = []
  response.on('data', (piece: Buffer) => pieces.push(piece))
  return response.once('end', () => whole(Buffer.concat(pieces).toString()))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const failure = (code?: string, type?: string) =>
  Object.assign(new Error('expected an answer of the Bot API'), {
    ...(code ? { code } : {}),
    ...(type ? { type } : {}),
  })
