import type { Arg, Text } from '../dialogs/show.ts'

/**
 * Moments as Telegram's own entities (Bot API 9.5): a client that knows them shows the moment by the person's clock at a
 * touch and offers to remind; every other shows the words as they are.
 */

/** A moment, and how the sentences word it. */
export type Told = { words: string; unix: number }

/** The moments that these sentences tell with their hour. */
export function momentsIn(texts: readonly Text[], say: (text: Text) => string): Told[] {
  const told = new Map<string, number>()
  const look = (arg: Arg): void => {
    if (typeof arg !== 'object') return
    if ('text' in arg) lookIn(arg.text)
    else if ('list' in arg) for (const item of arg.list) look(item)
    else if ('at' in arg && (arg.style === 'dateTime' || arg.style === 'full')) {
      const unix = Date.parse(arg.at) / 1000
      if (Number.isFinite(unix)) told.set(say({ id: 'plain', args: { value: arg } }), Math.floor(unix))
    }
  }
  const lookIn = ({ args }: Text): void => {
    for (const arg of Object.values(args ?? {})) look(arg)
  }
  for (const text of texts) lookIn(text)
  return [...told].map(([words, unix]) => ({ words, unix })).toSorted((a, b) => b.words.length - a.words.length)
}

/** The moments marked in text that is HTML already; `escaped` is what their words went through. */
export function markMoments(html: string, moments: readonly Told[], escaped: (text: string) => string): string {
  return moments.reduce((marked, { words, unix }) => {
    const told = escaped(words)
    // What is marked already stays: a shorter wording may stand within a longer one.
    const parts = marked.split(/(<tg-time .*?<\/tg-time>)/)
    return parts
      .map((part) =>
        part.startsWith('<tg-time ') ? part : part.replaceAll(told, `<tg-time unix="${unix}">${told}</tg-time>`),
      )
      .join('')
  }, html)
}

/** The same without the marks, for a server that does not know them yet. */
export const unmarked = (html: string): string => html.replace(/<\/?tg-time[^>]*>/g, '')
