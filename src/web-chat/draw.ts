import { createHash } from 'node:crypto'
import type { Outgoing } from '../app/path/door.ts'
import type { Card, Choice, Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import type { Words } from '../i18n.ts'

/** One thing said, as the page is told it. */
export type Drawn = {
  /** The outbox's number: what the page has seen, it names when it comes back. */
  sequence: number
  kind: 'card' | 'note' | 'picture' | 'file' | 'delete'
  /** What its buttons carry beside their number. */
  version: number | null
  /** Changes when the chat becomes another person's or nobody's: what the page kept from before is then not theirs. */
  owner: string
  /** The language of the words in it. */
  locale: Locale
  paragraphs: { text: string; tight: boolean }[]
  choices: DrawnChoice[]
  expects?: Card['expects']
  /** Of a picture or a file. */
  url?: string
  /** Of the person's own message that is to go from the page. */
  messageId?: number
}

export type DrawnChoice = {
  /** Among all choices of the card: what a press names. */
  index: number
  label: string
  tone?: Choice['tone']
  row?: number
  url?: string
  copy?: string
}

export function draw(words: Words, { sequence, body, cardVersion, locale, isRepeat, personId }: Outgoing): Drawn {
  const tell = (texts: readonly Text[]) =>
    texts.map((text) => ({ text: words.say(locale, text), tight: text.tight === true }))
  const warning: Text[] = isRepeat ? [{ id: 'outbox-maybe-repeat' }] : []
  const common = { sequence, version: cardVersion, owner: ownerTag(personId), locale, choices: [], paragraphs: [] }
  switch (body.kind) {
    case 'card':
    case 'note':
      return {
        ...common,
        kind: body.kind,
        paragraphs: tell([...warning, ...body.card.text]),
        choices: body.card.choices.map((choice, index) => drawChoice(words, locale, choice, index)),
        ...(body.card.expects ? { expects: body.card.expects } : {}),
      }
    case 'picture':
    case 'file':
      return {
        ...common,
        kind: body.kind,
        paragraphs: tell([...warning, ...body.caption]),
        url: `/chat/attachments/${sequence}`,
      }
    case 'delete':
      return { ...common, kind: 'delete', messageId: body.messageId }
  }
}

const ownerTag = (personId: string | null): string =>
  personId === null ? '' : createHash('sha256').update(personId).digest('base64url').slice(0, 12)

function drawChoice(words: Words, locale: Locale, choice: Choice, index: number): DrawnChoice {
  return {
    index,
    label: words.say(locale, choice.label),
    ...(choice.tone ? { tone: choice.tone } : {}),
    ...(choice.row === undefined ? {} : { row: choice.row }),
    ...(choice.url === undefined ? {} : { url: choice.url }),
    ...(choice.copy === undefined ? {} : { copy: choice.copy }),
  }
}

/** What is worth showing to a page that catches up: of cards that followed one another, only the last was seen at the end. */
export function lastCards(all: readonly Outgoing[]): Outgoing[] {
  return all.filter(({ body }, index) => body.kind !== 'card' || all[index + 1]?.body.kind !== 'card')
}
