import type { Card, Choice, Text } from '../dialogs/show.ts'

/** Lines of a card, and which number on the screen is which of its choices. */
export type Drawn = { text: string; numbers: Map<string, number> }

type Say = (text: Text) => string

/** A card as lines: paragraphs, then its choices by number; `letter` tells the numbers of a note from those of the live card. */
export function drawCard(card: Card, say: Say, letter = ''): Drawn {
  const numbers = new Map<string, number>()
  const lines = card.choices.map((choice, index) => {
    if (!choice.press) return `      ${say(choice.label)}: ${choice.url ?? choice.copy ?? ''}`
    const number = `${letter}${numbers.size + 1}`
    numbers.set(number, index)
    return `${number.padStart(4)}  ${labelOf(choice, say)}`
  })
  return { text: [drawTexts(card.text, say), lines.join('\n')].filter((part) => part !== '').join('\n\n'), numbers }
}

/** What leads back or away is told apart. */
const labelOf = ({ label, tone }: Choice, say: Say): string => (tone === 'nav' ? `(${say(label)})` : say(label))

/** Paragraphs with a blank line between them, but for what stands right under another. */
export function drawTexts(texts: readonly Text[], say: Say): string {
  let told = ''
  for (const text of texts) told += `${told === '' ? '' : text.tight ? '\n' : '\n\n'}${say(text).trim()}`
  return told
}
