import { badRequest } from './refused.ts'

const tags = new Set(
  'b strong i em u ins s strike del a code pre span tg-spoiler tg-emoji tg-time blockquote'.split(' '),
)
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The text that HTML mode shows; refuses what the server refuses, in its words. */
export function readHtml(html: string): string {
  const open: string[] = []
  let text = ''
  let at = 0
  const byteAt = () => Buffer.byteLength(html.slice(0, at))
  while (at < html.length) {
    const rest = html.slice(at)
    const entity = /^&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/i.exec(rest)
    if (entity) {
      const [whole, decimal, hex, name] = entity
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
      text += code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(code)
      at += whole.length
    } else if (rest.startsWith('</')) {
      const [whole, name] = /^<\/([a-z-]*)\s*>/i.exec(rest) ?? []
      const expected = open.pop()
      if (whole === undefined || expected === undefined)
        throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${byteAt()}`)
      if (name !== '' && name?.toLowerCase() !== expected)
        throw badRequest(
          `can't parse entities: Unmatched end tag at byte offset ${byteAt()}, expected "</${expected}>", found "</${name}>"`,
        )
      at += whole.length
    } else if (rest.startsWith('<')) {
      const [whole, name = ''] = /^<([a-z0-9-]*)(?:\s[^>]*)?>/i.exec(rest) ?? []
      if (whole === undefined) throw badRequest(`can't parse entities: Unclosed start tag at byte offset ${byteAt()}`)
      if (!tags.has(name.toLowerCase()))
        throw badRequest(`can't parse entities: Unsupported start tag "${name}" at byte offset ${byteAt()}`)
      open.push(name.toLowerCase())
      at += whole.length
    } else {
      const [plain = ''] = /^(?:[^<&]+|&)/.exec(rest) ?? []
      text += plain
      at += plain.length
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed}"`)
  return text
}
