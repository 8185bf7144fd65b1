import { badRequest } from './refused.ts'

export type Button = {
  text: string
  callback_data?: string
  url?: string
  copy_text?: { text: string }
  request_contact?: boolean
  request_location?: boolean
}
export type Markup = { inline_keyboard?: Button[][]; keyboard?: Button[][]; remove_keyboard?: boolean }

/** A keyboard as the server would take it; refuses what it refuses. */
export function checkMarkup(given: unknown): Markup {
  if (given === undefined || given === null) return {}
  if (typeof given !== 'object') throw badRequest('object expected as reply markup')
  const markup: Markup = given
  const inline = (markup.inline_keyboard ?? []).filter((row) => row.length > 0)
  for (const button of inline.flat()) checkInline(button)
  if (inline.flat().length > 100) throw badRequest('reply markup is too long')
  return { ...markup, ...(markup.inline_keyboard ? { inline_keyboard: inline } : {}) }
}

function checkInline({ text, callback_data: data, url, copy_text: copy }: Button): void {
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('inline keyboard button text must be non-empty')
  if (data === undefined && url === undefined && copy === undefined)
    throw badRequest('text buttons are unallowed in the inline keyboard')
  if (data !== undefined && (Buffer.byteLength(data) < 1 || Buffer.byteLength(data) > 64))
    throw badRequest('BUTTON_DATA_INVALID')
  if (copy !== undefined && (copy.text.length < 1 || copy.text.length > 256))
    throw badRequest('BUTTON_COPY_TEXT_INVALID')
  if (url === undefined) return
  const isAddress = URL.canParse(url) && /^(https?|tg):$/.test(new URL(url).protocol)
  if (!isAddress || (/^http/.test(url) && !new URL(url).hostname.includes('.')))
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
}
