import { type Io, openInput, parseLine, printJson, readArgs, readLines, reason, WrongUse, write } from './io.ts'

type Kind = { answer: (line: unknown) => unknown }

/** Everything that people type and the chat understands, one file a kind. */
const kinds: Record<string, () => Promise<Kind>> = {
  date: () => import('./parse-date.ts'),
  place: () => import('./parse-place.ts'),
  occupation: () => import('./parse-occupation.ts'),
  mrz: () => import('./parse-mrz.ts'),
  id: () => import('./parse-id.ts'),
}

const usage = `kosh parse ${Object.keys(kinds).join('|')} [--lang L] [--now I] [--zone Z] [--country C] [--kind K] TEXT|-`

const options = {
  lang: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  country: { type: 'string' },
  kind: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * Tells what the chat would understand: of one text, or of NDJSON lines `{text, lang, …}` from standard input, which
 * options fill up where a line is silent. What is not understood is an answer too; a line that cannot be read is answered
 * by `{input, error}`, and the others go on.
 */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 2, 100)
  const [name = '', ...texts] = words
  const kind = kinds[name]
  if (!kind) throw new WrongUse(`no kind "${name}"\nusage: ${usage}`)
  const { answer } = await kind()
  const { json: _, ...given } = told
  const text = texts.join(' ')
  if (text !== '-') {
    const line = { lang: 'ru', ...given, text }
    const answered = await answerOne(answer, line, text)
    printJson(io, answered.value)
    return answered.isRead ? 0 : 2
  }
  let unread = 0
  for await (const line of readLines(openInput(io, '-'))) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    const answered = isRecord(parsed)
      ? await answerOne(answer, { ...given, ...parsed }, typeof parsed.text === 'string' ? parsed.text : line)
      : { isRead: false, value: { input: line, error: 'expected a line of JSON: {"text", "lang", …}' } }
    if (!answered.isRead) unread += 1
    await write(io.stdout, `${JSON.stringify(answered.value)}\n`)
  }
  return unread > 0 ? 1 : 0
}

async function answerOne(
  answer: Kind['answer'],
  line: unknown,
  input: string,
): Promise<{ isRead: boolean; value: unknown }> {
  try {
    return { isRead: true, value: await answer(line) }
  } catch (error) {
    return { isRead: false, value: { input, error: reason(error) } }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
