import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Choice, Text } from '../dialogs/show.ts'

/** Letters of a label that a phone shows, by how many buttons share the row. */
const lettersShown = [0, 34, 17, 10, 7, 5, 4, 3, 3]
const longestRow = lettersShown.length - 1
/** Buttons that the server takes under one message. */
const mostButtons = 100

export type Keyboard = {
  rows: InlineKeyboardButton[][]
  /** In full, with their numbers, what the buttons show only the beginning of. */
  inFull: string[]
}

type Labelled = { button: InlineKeyboardButton; row: number | undefined }

/** The choices as rows of buttons; `data` is what a press carries. Those that lead back or away stand last. */
export function drawKeyboard(
  choices: readonly Choice[],
  say: (text: Text) => string,
  data: (choice: number) => string | undefined,
): Keyboard {
  const inFull: string[] = []
  const label = (choice: Choice): string => {
    const whole = say(choice.label).replace(/\s+/g, ' ').trim() || '…'
    if (whole.length <= (lettersShown[1] ?? 0)) return whole
    const number = `${inFull.length + 1}. `
    inFull.push(`${number}${whole}`)
    return shorten(`${number}${whole}`, lettersShown[1] ?? 0)
  }
  const drawn = choices.flatMap((choice, index): (Labelled & { isNav: boolean })[] => {
    const does = action(choice, data(index))
    if (!does) return []
    return [{ button: { text: label(choice), ...does }, row: choice.row, isNav: choice.tone === 'nav' }]
  })
  const nav = drawn.filter(({ isNav }) => isNav)
  const others = drawn.filter(({ isNav }) => !isNav).slice(0, mostButtons - nav.length)
  return { rows: [...toRows(others), ...toRows(nav)], inFull }
}

type Action = { callback_data: string } | { url: string } | { copy_text: { text: string } }

function action({ url, copy }: Choice, data: string | undefined): Action | undefined {
  if (url !== undefined) return isOpened(url) ? { url } : undefined
  if (copy !== undefined) return { copy_text: { text: copy.slice(0, 256) } }
  return data === undefined ? undefined : { callback_data: data }
}

/** Telegram opens addresses of the web and its own, and refuses a whole message for a name that only this machine knows. */
function isOpened(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'tg:' || (['http:', 'https:'].includes(protocol) && hostname.includes('.'))
}

/** Choices of one row number stand side by side, as far as their labels can be read there. */
function toRows(labelled: readonly Labelled[]): InlineKeyboardButton[][] {
  const groups: InlineKeyboardButton[][] = []
  let last: number | undefined
  for (const { button, row } of labelled) {
    const group = groups.at(-1)
    if (group && row !== undefined && row === last) group.push(button)
    else groups.push([button])
    last = row
  }
  return groups.flatMap((group) => inRowsOf(group, widest(group)))
}

function widest(group: readonly InlineKeyboardButton[]): number {
  const longest = Math.max(...group.map(({ text }) => text.length))
  for (let count = Math.min(group.length, longestRow); count > 1; count--) {
    if (longest <= (lettersShown[count] ?? 0)) return count
  }
  return 1
}

function inRowsOf<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / count) }, (_, row) =>
    items.slice(row * count, (row + 1) * count),
  )
}

/** Its beginning, cut between words where one ends near enough. */
function shorten(text: string, letters: number): string {
  const head = text.slice(0, letters - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = head.lastIndexOf(' ')
  return `${(space > letters / 2 ? head.slice(0, space) : head).trimEnd()}…`
}
