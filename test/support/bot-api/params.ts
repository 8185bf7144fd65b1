import type { IncomingMessage } from 'node:http'
import { badRequest } from './refused.ts'

export type SentFile = { name: string; mime: string; bytes: Buffer }
/** What a call carries: JSON values, or the parts of a form, in which only files are not text. */
export type Params = { values: Record<string, unknown>; files: Record<string, SentFile> }

export async function readParams(request: IncomingMessage): Promise<Params> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const body = Buffer.concat(pieces)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readForm(body, type)
  if (body.length === 0) return { values: {}, files: {} }
  try {
    return { values: JSON.parse(body.toString('utf8')), files: {} }
  } catch {
    throw badRequest("can't parse request: JSON is expected")
  }
}

async function readForm(body: Buffer, type: string): Promise<Params> {
  const params: Params = { values: {}, files: {} }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  for (const [name, part] of form) {
    if (typeof part === 'string') params.values[name] = part
    else params.files[name] = { name: part.name, mime: part.type, bytes: Buffer.from(await part.arrayBuffer()) }
  }
  return params
}

export function textOf({ values }: Params, name: string): string {
  const value = values[name]
  return value === undefined || value === null ? '' : String(value)
}

export function numberOf(params: Params, name: string): number | undefined {
  const text = textOf(params, name)
  return /^-?\d+$/.test(text) ? Number(text) : undefined
}

/** A value that a form carries as JSON. */
export function objectOf({ values }: Params, name: string): unknown {
  const value = values[name]
  return typeof value === 'string' ? JSON.parse(value) : value
}
