import { FeedError } from './feed.ts'

/** Encodings that feeds may be told to be in; what is told must be so. */
const encodings: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1251': 'windows-1251',
  'cp-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'koi8-r': 'koi8-r',
  'us-ascii': 'utf-8',
}

/**
 * Text of a feed as it comes, chunk by chunk. `declared` is the encoding that the server told, UTF-8 where it told none; bytes that
 * are not in it end the reading with an error that says so, for letters guessed at would be stored as if they were the feed's own.
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array | string>,
  declared?: string,
): AsyncGenerator<string, void, void> {
  const name = encodings[(declared ?? 'utf-8').toLowerCase()]
  if (name === undefined) throw new FeedError('encoding', `expected UTF-8, the server tells ${declared}`)
  const decoder = new TextDecoder(name, { fatal: true })
  let read = 0
  for await (const chunk of bytes) {
    if (typeof chunk === 'string') {
      yield chunk
      continue
    }
    if (read === 0 && name !== 'utf-8' && isWordyUtf8(chunk))
      throw new FeedError('encoding', `the server tells ${declared}, but the letters are UTF-8`)
    yield decoded(decoder, chunk, name, read)
    read += chunk.length
  }
  const rest = decoded(decoder, undefined, name, read)
  if (rest !== '') yield rest
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  name: string,
  read: number,
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (cause) {
    const why = chunk ? `not ${name}, from byte ${read} on` : 'cut off in the middle of a letter'
    throw new FeedError(chunk ? 'encoding' : 'cut', why, { cause })
  }
}

/** Whether the bytes hold letters of two bytes and nothing that UTF-8 could not be. */
function isWordyUtf8(chunk: Uint8Array): boolean {
  if (!chunk.some((byte) => byte >= 0x80)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true })
    return true
  } catch {
    return false
  }
}
