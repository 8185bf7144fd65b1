/** Words of a feed made fit to be shown: without markup, and without ways to reach a person, which are never stored. */

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  bull: '•',
  shy: '',
}

/** HTML as text: a line a paragraph or list item, no tags, entities read; at most `max` characters. Nothing left: null. */
export function plainText(html: string, max = 4000): string | null {
  const text = html
    .slice(0, max * 8)
    .replaceAll(String.fromCharCode(0), '')
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<br\s*\/?>|<\/(p|div|li|ul|ol|h[1-6]|tr)\s*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '• ')
    .replace(/<\/?[a-z!][^>]*(>|$)/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) =>
      name
        ? (entities[String(name).toLowerCase()] ?? whole)
        : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
  const tidy = withoutContacts(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
  if (tidy === '') return null
  return tidy.length <= max ? tidy : `${tidy.slice(0, max - 1).trimEnd()}…`
}

const character = (code: number) =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '

/** The text without e-mail addresses, telephone numbers and names in messengers; an ellipsis stands in their place. */
export const withoutContacts = (text: string): string =>
  text
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '…')
    .replace(
      /(?:https?:\/\/)?(?:t\.me|telegram\.me|wa\.me|api\.whatsapp\.com|vk\.com|viber\.click|instagram\.com)\/\S+/gi,
      '…',
    )
    .replace(/(?<![\w@])@[a-z]\w{3,31}/gi, '…')
    .replace(/(?<![\d.,])(?:\+|8|7|0)[\s(-]*\d(?:[\s()-]{0,3}\d){8,12}(?!\d)/g, '…')
