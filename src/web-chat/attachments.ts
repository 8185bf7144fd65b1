import type { Context } from 'hono'
import type { Made } from '../app/attachments.ts'
import type { WebSession } from '../app/people/web-session.ts'
import type { WebChatDeps } from './web-chat.ts'

/** What a message of the session's own chat shows, drawn when it is asked for and kept nowhere. */
export async function attachmentAt(
  { listOutgoing, attachments }: Pick<WebChatDeps, 'listOutgoing' | 'attachments'>,
  session: WebSession,
  sequence: number,
): Promise<Made | undefined> {
  const [found] = sequence > 0 ? await listOutgoing(session.chatId, sequence - 1) : []
  if (found?.sequence !== sequence || !found.personId) return undefined
  const { body, personId, locale } = found
  return body.kind === 'picture' || body.kind === 'file' ? attachments(personId, body.attachment, locale) : undefined
}

/** Pictures are shown in their place, everything else is saved under its name. */
export function sendMade(c: Context, { bytes, fileName, mime }: Made): Response {
  const place = mime.startsWith('image/') ? 'inline' : 'attachment'
  c.header('cache-control', 'private, no-store')
  c.header('content-type', mime)
  c.header('content-disposition', `${place}; filename*=UTF-8''${encoded(fileName)}`)
  return c.body(new Uint8Array(bytes))
}

/** As RFC 8187 wants it: the signs that encodeURIComponent leaves are written out too. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
