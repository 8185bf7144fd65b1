import type { PlaceIndex } from '../domain/places/places.ts'
import { type Completer, createCompleter } from './complete.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { decode, type FeedRow, type Mapped, rejected } from './feed.ts'
import { type JsonItem, jsonItems, longestItem } from './json-items.ts'
import { mapKosh } from './kosh.ts'
import { mapTrudvsem } from './trudvsem.ts'

/** The formats that are read, and those that are known but not yet. */
export const feedFormats = ['trudvsem', 'csv', 'kosh'] as const
export type FeedFormat = (typeof feedFormats)[number]
export const laterFormats: readonly string[] = ['hh', 'jobposting']

export type FeedOptions = {
  format: FeedFormat
  source: string
  places: PlaceIndex
  /** Of a CSV file whose columns have other names: ours by theirs. */
  mapping?: Record<string, string>
  /** Rows that are passed over, for an earlier reading had them. */
  skip?: number
}

/** The rows of a feed one by one, in bounded memory, each a vacancy or the reason why it is none. */
export async function* readFeed(
  bytes: AsyncIterable<Uint8Array | string>,
  options: FeedOptions,
): AsyncGenerator<FeedRow> {
  const complete = createCompleter(options.source, options.places)
  const text = decode(bytes)
  if (options.format === 'csv') yield* fromCsv(text, options, complete)
  else yield* fromJson(text, options, complete)
}

async function* fromJson(
  text: AsyncIterable<string>,
  options: FeedOptions,
  complete: Completer,
): AsyncGenerator<FeedRow> {
  const [map, listKey] = options.format === 'trudvsem' ? [mapTrudvsem, 'vacancies'] : [mapKosh, undefined]
  for await (const item of jsonItems(text, listKey)) {
    if (item.index < (options.skip ?? 0)) continue
    yield finish(item, mapItem(item, map), complete)
  }
}

function mapItem(item: JsonItem, map: (item: unknown) => Mapped): Mapped {
  if (item.isTooLarge) return rejected(`row: longer than ${longestItem} characters`)
  try {
    return map(JSON.parse(item.text))
  } catch (error) {
    if (error instanceof SyntaxError) return rejected('row: not JSON')
    throw error
  }
}

async function* fromCsv(
  text: AsyncIterable<string>,
  options: FeedOptions,
  complete: Completer,
): AsyncGenerator<FeedRow> {
  let columns: string[] | undefined
  let index = -1
  for await (const row of csvRows(text)) {
    if (!columns) {
      columns = row.cells.map((cell) => nameOf(cell, options.mapping))
      const wanted = ['sourceId', 'title', 'country'].filter((name) => !columns?.includes(name))
      if (wanted.length > 0) throw new FeedError(`the first line lacks the columns ${wanted.join(', ')}`)
      continue
    }
    index += 1
    if (index < (options.skip ?? 0)) continue
    yield finish({ index, line: row.line }, mapRow(row, columns), complete)
  }
}

/** The feed as a whole cannot be read. */
export class FeedError extends Error {
  override name = 'FeedError'
}

const nameOf = (cell: string, mapping: Record<string, string> = {}): string => {
  const name = cell.replace(/^\uFEFF/, '').trim()
  return mapping[name] ?? name
}

function mapRow({ cells }: CsvRow, columns: string[]): Mapped {
  if (cells.length !== columns.length) return rejected(`row: expected ${columns.length} cells, got ${cells.length}`)
  return mapKosh(Object.fromEntries(columns.map((name, at) => [name, cells[at]])))
}

function finish({ index, line }: { index: number; line: number }, mapped: Mapped, complete: Completer): FeedRow {
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
