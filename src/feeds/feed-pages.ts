import { z } from 'zod'
import { FeedError } from './feed.ts'
import { type Fetched, type FetchOptions, fetchFeed } from './fetch-feed.ts'

/** Feeds that come a page at a time: each page is asked for in turn, politely, until there is no more. */

/** HeadHunter gives no more than so many of one search. */
const hhDepth = 2000
/** Bytes of one page. */
const pageBytes = 64 * 2 ** 20
/** More pages than any of them has. */
const mostPages = 50_000

/** Whether what is at the address is told by pages: it has their words in it, or is one of the known interfaces. */
export function isPaged(address: string, format: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, searchParams } = new URL(address)
  if (format === 'trudvsem')
    return searchParams.has('offset') || searchParams.has('limit') || /\/api\/v1\/vacancies(\/|$)/.test(pathname)
  if (format !== 'hh') return false
  return (
    searchParams.has('page') || searchParams.has('per_page') || (hostname === 'api.hh.ru' && pathname === '/vacancies')
  )
}

/** The pages one after another, a line between them, each whole: one that is not JSON ends the feed with an error. */
export async function* feedPages(address: string, format: string, options: FetchOptions): AsyncGenerator<Uint8Array> {
  const pages = format === 'hh' ? hhPages(address, options) : trudvsemPages(address, options)
  for await (const page of pages) yield Buffer.from(`${page}\n`)
}

const HhPage = z.object({
  items: z.array(z.object({ id: z.coerce.string() })),
  pages: z.number().optional(),
  found: z.number().optional(),
})

async function* hhPages(address: string, options: FetchOptions): AsyncGenerator<string> {
  const url = new URL(address)
  const first = Number(url.searchParams.get('page') ?? 0)
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', '100')
  const size = Number(url.searchParams.get('per_page'))
  let before = ''
  for (let page = first; page < mostPages; page++) {
    url.searchParams.set('page', String(page))
    const { text, told } = await readPage(url, HhPage, options, page > first)
    const ids = told.items.map(({ id }) => id).join(' ')
    if (ids !== '' && ids === before) throw samePage()
    before = ids
    yield text
    const isLast = told.items.length === 0 || page + 1 >= (told.pages ?? Number.POSITIVE_INFINITY)
    if (!isLast && told.items.length >= size && (page + 1) * size < hhDepth) continue
    // What is beyond is not gone: the reading must not count as a complete one.
    if ((told.found ?? 0) > hhDepth)
      throw new FeedError('pages', `the search finds ${told.found}, no more than ${hhDepth} are given: narrow it`)
    return
  }
  throw new FeedError('pages', `more than ${mostPages} pages`)
}

const TrudvsemPage = z.object({
  results: z
    .object({ vacancies: z.array(z.object({ vacancy: z.object({ id: z.unknown() }).partial() })).optional() })
    .nullish(),
})

/**
 * Pages of trudvsem: its `offset` is taken by some to count rows and by others to count pages, so that the second page tells which it
 * is: where it begins with the second row of the first, rows are counted.
 */
async function* trudvsemPages(address: string, options: FetchOptions): AsyncGenerator<string> {
  const url = new URL(address)
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', '100')
  const size = Number(url.searchParams.get('limit'))
  const begin = Number(url.searchParams.get('offset') ?? 0)
  const read = async (offset: number, isNext: boolean) => {
    url.searchParams.set('offset', String(offset))
    const { text, told } = await readPage(url, TrudvsemPage, options, isNext)
    return { text, ids: (told.results?.vacancies ?? []).map(({ vacancy }) => String(vacancy.id)) }
  }
  let last = await read(begin, false)
  yield last.text
  if (last.ids.length < size) return
  let next = await read(begin + 1, true)
  const countsRows = size > 1 && next.ids[0] === last.ids[1]
  let step = countsRows ? size : 1
  if (size === 1) step = 1
  if (countsRows) next = await read(begin + step, true)
  for (let page = 1; page < mostPages; page++) {
    if (next.ids.length > 0 && next.ids.join(' ') === last.ids.join(' ')) throw samePage()
    yield next.text
    if (next.ids.length < size) return
    last = next
    next = await read(begin + step * (page + 1), true)
  }
  throw new FeedError('pages', `more than ${mostPages} pages`)
}

const samePage = () => new FeedError('pages', 'the same page came again instead of the next one')

async function readPage<T>(
  url: URL,
  shape: z.ZodType<T>,
  options: FetchOptions,
  isNext: boolean,
): Promise<{ text: string; told: T }> {
  if (isNext) await options.wait(options.limits.paceMs)
  const { known: _, ...rest } = options
  const page: Fetched = await fetchFeed(url.href, {
    ...rest,
    limits: { ...options.limits, bytes: Math.min(pageBytes, options.limits.bytes) },
  })
  if (page.is === 'unchanged') throw new FeedError('status', 'the server answered 304 to what was not asked so')
  const chunks: Uint8Array[] = []
  for await (const chunk of page.bytes) chunks.push(chunk)
  const text = decoded(Buffer.concat(chunks))
  if (text.trimStart().startsWith('<')) throw new FeedError('html', 'expected JSON, came a page of HTML or XML')
  const told = shape.safeParse(parsed(text))
  if (!told.success) throw new FeedError('not_json', 'expected a page with its list of vacancies')
  return { text, told: told.data }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new FeedError('encoding', 'expected UTF-8', { cause })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FeedError('not_json', 'a page is not JSON, or is cut off', { cause })
  }
}
