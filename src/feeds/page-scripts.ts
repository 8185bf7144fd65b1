import { type JsonItem, longestItem } from './json-items.ts'

const opening = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>/i
/** Characters kept in which the beginning of a tag may stand, cut in two by the end of a chunk. */
const kept = 500

/** The JSON-LD scripts of HTML pages one by one, in bounded memory, with the line each begins on; all other markup is passed over. */
export async function* pageScripts(text: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  let buffer = ''
  let line = 1
  let index = 0
  let isInside = false
  let isTooLarge = false
  const drop = (count: number): string => {
    const dropped = buffer.slice(0, count)
    line += dropped.split('\n').length - 1
    buffer = buffer.slice(count)
    return dropped
  }
  for await (const chunk of text) {
    buffer += chunk
    for (;;) {
      if (!isInside) {
        const found = opening.exec(buffer)
        if (!found) {
          if (buffer.length > kept) drop(buffer.length - kept)
          break
        }
        drop(found.index + found[0].length)
        isInside = true
      }
      const end = buffer.search(/<\/script/i)
      if (end < 0) {
        if (buffer.length > longestItem) {
          isTooLarge = true
          drop(buffer.length - kept)
        }
        break
      }
      const begun = line
      yield { index: index++, line: begun, text: drop(end), isTooLarge }
      isInside = false
      isTooLarge = false
    }
  }
  if (isInside) yield { index: index++, line, text: buffer, isTooLarge }
}
