/** Letters in one message, and under a picture; UTF-16, as the server counts. */
export const longestText = 4096
export const longestCaption = 1024

/** A text in parts that fit, parted where a reader would pause: between paragraphs, lines, sentences, words. The first may have a limit of its own. */
export function splitText(text: string, limit = longestText, firstLimit = limit): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > (parts.length === 0 ? firstLimit : limit)) {
    const at = pauseBefore(rest, parts.length === 0 ? firstLimit : limit)
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '' || parts.length === 0) parts.push(rest)
  return parts
}

function pauseBefore(text: string, limit: number): number {
  const head = text.slice(0, limit + 1)
  for (const pause of ['\n\n', '\n', /[.!?։…] /g, ' ']) {
    const at = typeof pause === 'string' ? head.lastIndexOf(pause) : lastMatch(head, pause)
    // A pause near the beginning would leave a scrap.
    if (at > limit / 4) return at
  }
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return isInsidePair ? limit - 1 : limit
}

function lastMatch(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + 1 : -1
}
