import { FeedError } from './feed.ts'

/** One row of a CSV file; `line` is where it begins, from 1. */
export type CsvRow = { line: number; cells: string[]; isTooLarge: boolean }

/** Characters of one row; a quote that is never closed must not swallow the file. */
const longestRow = 1_000_000

/**
 * The rows of a CSV file (RFC 4180: quotes doubled, line breaks inside quotes) one by one, in bounded memory. The cells are parted by
 * the first line's commas, semicolons or tabs, whichever it has most of. Empty lines are passed over.
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let separator: string | undefined
  let begun = 1
  let cells: string[] = []
  let line = 1
  let cell = ''
  let size = 0
  let inQuotes = false
  let wasQuote = false
  let head = ''
  const finish = (): CsvRow | undefined => {
    const isTooLarge = size > longestRow
    const done = { line: begun, cells: isTooLarge ? [] : [...cells, cell.replace(/\r$/, '')], isTooLarge }
    begun = line + 1
    cells = []
    cell = ''
    size = 0
    inQuotes = false
    wasQuote = false
    return !isTooLarge && done.cells.every((value) => value.trim() === '') ? undefined : done
  }
  for await (const chunk of text) {
    let rest = chunk
    if (separator === undefined) {
      head += chunk
      if (!head.includes('\n') && head.length < longestRow) continue
      separator = separatorOf(head)
      rest = head
    }
    for (const char of rest) {
      size += 1
      const isEnd = char === '\n' && (!inQuotes || size > longestRow)
      if (isEnd) {
        const done = finish()
        if (done) yield done
      } else if (size > longestRow) {
        cells = []
        cell = ''
      } else if (inQuotes) {
        if (char === '"') {
          inQuotes = false
          wasQuote = true
        } else cell += char
      } else if (char === '"' && (cell === '' || wasQuote)) {
        if (wasQuote) cell += '"'
        inQuotes = true
      } else if (char === separator) {
        cells.push(cell)
        cell = ''
      } else cell += char
      if (char !== '"') wasQuote = false
      if (char === '\n') line += 1
    }
  }
  if (separator === undefined && head !== '') yield* csvRows(once(`${head}\n`))
  const isCut = inQuotes
  const last = finish()
  if (last) yield last
  if (isCut) throw new FeedError('cut', 'it ends inside quotes: cut off')
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

function separatorOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}
