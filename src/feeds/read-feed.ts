import type { PlaceIndex } from '../domain/places/places.ts'
import { type Completer, createCompleter } from './complete.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { decode } from './decode.ts'
import { FeedError, type FeedRow, type Mapped, rejected } from './feed.ts'
import { mapHh } from './hh.ts'
import { jobPostingsIn, mapJobPosting } from './jobposting.ts'
import { type JsonItem, jsonItems, longestItem } from './json-items.ts'
import { mapKosh } from './kosh.ts'
import { pageScripts } from './page-scripts.ts'
import { mapTrudvsem } from './trudvsem.ts'

export { FeedError } from './feed.ts'

/** The formats that are read. */
export const feedFormats = ['trudvsem', 'hh', 'jobposting', 'csv', 'kosh'] as const
export type FeedFormat = (typeof feedFormats)[number]

export type FeedOptions = {
  format: FeedFormat
  source: string
  places: PlaceIndex
  /** Of a table or of lines whose fields have other names: ours by theirs; `=RU` on their side is a value of every row. */
  mapping?: Record<string, string>
  /** Rows that are passed over, for an earlier reading had them. */
  skip?: number
  /** The encoding that the server told. */
  charset?: string
  /** The state of vacancies that name none and whose place tells none, ISO 3166-1 alpha-2. */
  country?: string
}

type Placed = { line: number; mapped: Mapped }

/** The rows of a feed one by one, in bounded memory, each a vacancy or the reason why it is none. */
export async function* readFeed(
  bytes: AsyncIterable<Uint8Array | string>,
  options: FeedOptions,
): AsyncGenerator<FeedRow> {
  const complete = createCompleter(options.source, options.places, options.country)
  const { first, text } = await peeked(decode(bytes, options.charset))
  let index = -1
  for await (const { line, mapped } of rowsOf(text, first, options)) {
    index += 1
    if (index >= (options.skip ?? 0)) yield finish(index, line, mapped, complete)
  }
}

function rowsOf(text: AsyncIterable<string>, first: string, options: FeedOptions): AsyncGenerator<Placed> {
  const { format, mapping } = options
  const isJson = first === '{' || first === '['
  if (first === '') throw new FeedError('cut', 'nothing came')
  if (format === 'jobposting') return fromJsonLd(text, isJson)
  if (first === '<') throw new FeedError('html', `expected ${format}, came a page of HTML or XML`)
  if (format === 'csv') return fromCsv(text, mapping)
  if (!isJson) throw new FeedError('not_json', `expected JSON, it begins with "${first}"`)
  if (format === 'hh') return fromJson(text, mapHh, 'items')
  if (format === 'trudvsem') return fromJson(text, mapTrudvsem, 'vacancies')
  return fromJson(text, (item) => mapKosh(renamed(item, mapping)))
}

async function* fromJson(
  text: AsyncIterable<string>,
  map: (item: unknown) => Mapped,
  listKey?: string,
): AsyncGenerator<Placed> {
  for await (const item of jsonItems(text, listKey)) {
    const read = parse(item)
    yield { line: item.line, mapped: read.ok ? mapped(map, read.value) : rejected(read.reason) }
  }
}

async function* fromJsonLd(text: AsyncIterable<string>, isJson: boolean): AsyncGenerator<Placed> {
  let isTold = isJson
  for await (const item of isJson ? jsonItems(text, '@graph') : pageScripts(text)) {
    isTold = true
    const { line } = item
    const read = parse(item)
    if (!read.ok) {
      yield { line, mapped: rejected(read.reason) }
      continue
    }
    const found = jobPostingsIn(read.value)
    // Pages tell of much else beside: only what was given as a feed of postings must be one.
    if (found.length === 0 && isJson) yield { line, mapped: mapped(mapJobPosting, read.value) }
    for (const posting of found) yield { line, mapped: mapped(mapJobPosting, posting) }
  }
  // A page of work that is all taken still tells what it is; one to sign in at, or of an error, does not.
  if (!isTold) throw new FeedError('html', 'expected jobposting, came a page of HTML or XML without JSON-LD')
}

function mapped(map: (item: unknown) => Mapped, item: unknown): Mapped {
  try {
    return map(item)
  } catch (error) {
    if (error instanceof RangeError) return rejected('row: expected fields a few levels deep, came ones without end')
    throw error
  }
}

type Parsed = { ok: true; value: unknown } | { ok: false; reason: string }

function parse(item: JsonItem): Parsed {
  if (item.isTooLarge) return { ok: false, reason: `row: expected at most ${longestItem} characters, came more` }
  try {
    return { ok: true, value: JSON.parse(item.text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'row: not JSON' }
    throw error
  }
}

async function* fromCsv(text: AsyncIterable<string>, mapping: FeedOptions['mapping']): AsyncGenerator<Placed> {
  let columns: string[] | undefined
  for await (const row of csvRows(text)) {
    if (columns) {
      yield { line: row.line, mapped: mapRow(row, columns, mapping) }
      continue
    }
    columns = row.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim())
    const named = new Set([...columns.map((name) => mapping?.[name] ?? name), ...Object.values(constants(mapping))])
    const wanted = ['sourceId', 'title', 'country'].filter((name) => !named.has(name))
    if (wanted.length > 0) throw new FeedError('columns', `the first line lacks the columns ${wanted.join(', ')}`)
  }
}

function mapRow({ cells, isTooLarge }: CsvRow, columns: string[], mapping: FeedOptions['mapping']): Mapped {
  if (isTooLarge) return rejected(`row: expected at most ${longestItem} characters, came more`)
  if (cells.length !== columns.length) return rejected(`row: expected ${columns.length} cells, got ${cells.length}`)
  return mapKosh(renamed(Object.fromEntries(columns.map((name, at) => [name, cells[at]])), mapping))
}

/** Of a mapping, the values that every row has: `{"=RU": "country"}`. */
const constants = (mapping: FeedOptions['mapping']): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping ?? {}).filter(([theirs]) => theirs.startsWith('=')))

/** A row under our names; with a mapping nothing else of it is read. */
function renamed(item: unknown, mapping: FeedOptions['mapping']): unknown {
  if (!mapping || typeof item !== 'object' || item === null || Array.isArray(item)) return item
  const theirs: Record<string, unknown> = { ...item }
  const fixed = Object.entries(constants(mapping)).map(([value, ours]) => [ours, value.slice(1)] as const)
  const own = Object.entries(theirs).map(([name, value]) => [mapping[name] ?? name, value] as const)
  return Object.fromEntries([...own, ...fixed])
}

/** The text again, and its first character that is not blank. */
async function peeked(text: AsyncGenerator<string>): Promise<{ first: string; text: AsyncIterable<string> }> {
  const head: string[] = []
  let first = ''
  while (first === '') {
    const { done, value } = await text.next()
    if (done) break
    head.push(value)
    first = value.replaceAll('\uFEFF', '').trimStart().slice(0, 1)
  }
  return { first, text: after(head, text) }
}

async function* after(head: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* head
  yield* rest
}

function finish(index: number, line: number, mapped: Mapped, complete: Completer): FeedRow {
  if (mapped.is === 'rejected') return { index, line, ...mapped }
  const completed = complete(mapped.told)
  if (completed.ok) return { index, line, is: 'vacancy', vacancy: completed.vacancy }
  const { sourceId } = mapped.told
  return {
    index,
    line,
    is: 'rejected',
    reason: completed.reason,
    ...(typeof sourceId === 'string' ? { sourceId: sourceId.slice(0, 200) } : {}),
  }
}
