import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Card, Text } from '../dialogs/show.ts'
import { drawKeyboard } from './keyboard.ts'
import { longestCaption, longestText, splitText } from './split-text.ts'
import { markMoments, momentsIn } from './times.ts'

export type Drawn = {
  /** HTML, one a message; the buttons belong under the last. */
  parts: string[]
  rows: InlineKeyboardButton[][]
}

/** A card as Telegram takes it: paragraphs as HTML, choices as rows of buttons; `data` is what a press carries. */
export function drawCard(card: Card, say: (text: Text) => string, data: (choice: number) => string | undefined): Drawn {
  const { rows, inFull } = drawKeyboard(card.choices, say, data)
  const text = [inParagraphs(card.text, say), inFull.join('\n')].filter((part) => part !== '').join('\n\n')
  const moments = momentsIn(card.text, say)
  const parts = splitText(text || '…', longestText).map((part) => markMoments(escapeHtml(part), moments, escapeHtml))
  return { parts, rows }
}

/** What stands under a picture, and what no longer fits there and follows it. */
export function drawCaption(texts: readonly Text[], say: (text: Text) => string): { caption: string; rest: string[] } {
  const [caption = '', ...rest] = splitText(inParagraphs(texts, say), longestText, longestCaption).map(escapeHtml)
  return { caption, rest }
}

function inParagraphs(texts: readonly Text[], say: (text: Text) => string): string {
  let told = ''
  for (const text of texts) {
    const words = say(text).trim()
    if (words === '') continue
    const gap = told === '' ? '' : text.tight ? '\n' : '\n\n'
    told += gap + words
  }
  return told
}

/** All that HTML mode gives a meaning to. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
