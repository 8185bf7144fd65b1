import { FeedError } from './feed.ts'

/** One element of a JSON feed, as text that may or may not parse. */
export type JsonItem = { index: number; line: number; text: string; isTooLarge: boolean }

/** Characters of one element; a longer one is passed over and reported. */
export const longestItem = 1_000_000

/**
 * The elements of a feed one by one, in bounded memory: of a top-level array, of the list named `listKey` in an envelope, or the
 * objects that follow one another (NDJSON). It only counts brackets and strings, so an element with a slip in it is handed out by
 * itself and the ones after it are found: an element that was cut off ends where one begins on a line of its own, indented alike.
 * A feed that ends before its list or its last element does is cut: told as an error after what there was.
 */
export async function* jsonItems(text: AsyncIterable<string>, listKey?: string): AsyncGenerator<JsonItem> {
  const splitter = new Splitter(listKey)
  for await (const chunk of text) yield* splitter.take(chunk)
  yield* splitter.end()
  if (splitter.isCut) throw new FeedError('cut', 'it ends in the middle: cut off')
}

type Open = { line: number; column: number; isFirstOnLine: boolean; isScalar: boolean }

class Splitter {
  /** After the end: whether something was still open. */
  isCut = false
  private readonly listKey: string | undefined
  private index = 0
  private line = 1
  private column = 0
  private lineIsBlank = true
  /** Inside the list; of an envelope, `levels` are the brackets around it. */
  private inList = false
  private levels = 0
  /** After the list of an envelope: its rest is passed over. */
  private inTail = false
  private open: Open | undefined
  private depth = 0
  private inString = false
  private escaped = false
  private parts: string[] = []
  private size = 0
  private key = ''
  private word = ''

  constructor(listKey: string | undefined) {
    this.listKey = listKey
  }

  *take(chunk: string): Generator<JsonItem> {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at] ?? ''
      if (this.inTail) this.passTail(char)
      else if (!this.open) {
        if (this.begins(char)) from = at
      } else if (this.open.isScalar) {
        if (char === '\n' || (this.inList && (char === ',' || char === ']'))) {
          this.keep(chunk.slice(from, at))
          yield this.close()
          if (char === ']') this.leaveList()
        }
      } else if (this.isNextElement(char)) {
        this.keep(chunk.slice(from, at))
        yield this.close()
        this.begins(char)
        from = at
      } else if (this.inside(char)) {
        this.keep(chunk.slice(from, at + 1))
        yield this.close()
      } else if (this.isList(char)) this.enterList()
      this.step(char)
    }
    if (this.open) this.keep(chunk.slice(from))
  }

  *end(): Generator<JsonItem> {
    this.isCut = this.inList || this.inTail || (this.open !== undefined && !this.open.isScalar)
    if (this.open && this.parts.join('').trim() !== '') yield this.close()
  }

  /** Between elements: whether one begins here. */
  private begins(char: string): boolean {
    if (char === '{' || !(isBlank(char) || '[],'.includes(char) || char === '\uFEFF')) {
      const isScalar = char !== '{'
      this.open = { line: this.line, column: this.column, isFirstOnLine: this.lineIsBlank, isScalar }
      this.depth = isScalar ? 0 : 1
      return true
    }
    if (char === '[' && !this.inList) this.inList = true
    else if (char === ']' && this.inList) this.leaveList()
    return false
  }

  /** Within an element: whether it ends with this character. */
  private inside(char: string): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (char === '\\') this.escaped = true
      else if (char === '"' || char === '\n') this.inString = false
      else if (this.listKey && !this.inList && this.word.length <= this.listKey.length) this.word += char
      return false
    }
    if (char === '"') {
      this.inString = true
      this.word = ''
    } else if (char === ':') this.key = this.word
    else if (char === '{' || char === '[') this.depth += 1
    else if (char === '}' || char === ']') this.depth -= 1
    return this.depth === 0
  }

  /** `"<listKey>": [` not deep in an object that no list has been found in yet: that object is an envelope. */
  private isList(char: string): boolean {
    return char === '[' && !this.inString && !this.inList && this.key === this.listKey && this.depth <= 4
  }

  private enterList(): void {
    this.levels = this.depth - 1
    this.inList = true
    this.forget()
  }

  private leaveList(): void {
    this.inList = false
    this.depth = this.levels
    this.inTail = this.levels > 0
    this.levels = 0
  }

  private passTail(char: string): void {
    if (this.inside(char)) this.inTail = false
  }

  private isNextElement(char: string): boolean {
    const open = this.open
    return char === '{' && this.lineIsBlank && open?.isFirstOnLine === true && open.column === this.column
  }

  private keep(text: string): void {
    this.size += text.length
    if (this.size <= longestItem) this.parts.push(text)
    else this.parts = []
  }

  private close(): JsonItem {
    const item = {
      index: this.index++,
      line: this.open?.line ?? this.line,
      text: this.parts.join(''),
      isTooLarge: this.size > longestItem,
    }
    this.forget()
    return item
  }

  private forget(): void {
    this.open = undefined
    this.parts = []
    this.size = 0
    this.depth = 0
    this.inString = false
    this.escaped = false
    this.key = ''
  }

  private step(char: string): void {
    if (char === '\n') {
      this.line += 1
      this.column = 0
      this.lineIsBlank = true
      return
    }
    this.column += 1
    if (!isBlank(char)) this.lineIsBlank = false
  }
}

const isBlank = (char: string) => char === ' ' || char === '\n' || char === '\t' || char === '\r'
