import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { z } from 'zod'

/** What a command reads and writes: a real process's, or a test's. */
export type Io = { stdin: Readable; stdout: Writable; stderr: Writable; env: Record<string, string | undefined> }

/** A command; it answers with the exit code: 0 done, 1 failed. Wrong use it throws, and that is 2. */
export type Run = (argv: string[], io: Io) => Promise<number>

/** The command was called in a way it does not know. The message says what was expected; usage is shown under it. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

/** Only how a command is used was asked for; the message tells it. */
export class HelpAsked extends Error {
  override name = 'HelpAsked'
}

/**
 * Options and the words that are none, as `node:util` parses them; between `least` and `most` words. What does not fit
 * is `WrongUse` with the usage told.
 */
export function readArgs<const O extends NonNullable<ParseArgsConfig['options']>>(
  argv: string[],
  usage: string,
  options: O,
  least = 0,
  most = least,
) {
  const asked = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  if (asked.includes('--help') || asked.includes('-h')) throw new HelpAsked(`usage: ${usage}`)
  const parsed = strictly(() => parseArgs({ args: argv, options, allowPositionals: true, strict: true }), usage)
  const { positionals, values } = parsed
  if (positionals.length < least) throw new WrongUse(`too few words\nusage: ${usage}`)
  if (positionals.length > most) throw new WrongUse(`one word too many: ${positionals[most]}\nusage: ${usage}`)
  return { words: positionals, options: values }
}

function strictly<T>(parse: () => T, usage: string): T {
  try {
    return parse()
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : error}\nusage: ${usage}`)
  }
}

export const print = (io: Io, line: string): void => void io.stdout.write(`${line}\n`)

/** One JSON document on a line of its own. */
export const printJson = (io: Io, value: unknown): void => print(io, JSON.stringify(value))

/** For people at the terminal: what goes on, never what is asked for. */
export const complain = (io: Io, line: string): void => void io.stderr.write(`${line}\n`)

/** A file's content, or with `-` what standard input brings. */
export const openInput = (io: Io, path: string): Readable => (path === '-' ? io.stdin : createReadStream(path))

/** Lines as they come, without their ends; empty ones too. */
export const readLines = (input: Readable): AsyncIterable<string> =>
  createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })

/**
 * Answers NDJSON line by line, in order, as the lines come. A line that is no JSON, or that `answer` throws at, is
 * answered by `{line, error}`, its number from 1; empty lines are passed over. 0 when all were answered, 1 otherwise.
 */
export async function answerLines(io: Io, input: Readable, answer: (value: unknown) => unknown): Promise<number> {
  let number = 0
  let failed = 0
  for await (const line of readLines(input)) {
    number += 1
    if (line.trim() === '') continue
    const { isRead, value } = await answerLine(answer, line)
    if (!isRead) failed += 1
    await write(io.stdout, `${JSON.stringify(isRead ? value : { line: number, error: value })}\n`)
  }
  return failed > 0 ? 1 : 0
}

async function answerLine(answer: (value: unknown) => unknown, line: string) {
  const told = parseLine(line)
  if (told === undefined) return { isRead: false, value: 'expected a line of JSON' }
  try {
    return { isRead: true, value: await answer(told) }
  } catch (error) {
    return { isRead: false, value: reason(error) }
  }
}

/** The value of a line of JSON; `undefined` where it is none. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** What a schema found, field by field, or the error's own words. */
export function reason(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** Streams nobody can write to any more, and why; `process.stdout` does not keep it itself. */
const failures = new WeakMap<Writable, Error>()

/** From now on `write` throws once that stream has failed: commands end in their own way, and close what they opened. */
export function watchOutput(stream: Writable): void {
  stream.on('error', (error: Error) => failures.set(stream, error))
}

/** Whether what was written to that stream is not all there. */
export const hasFailed = (stream: Writable): boolean => failures.has(stream) && !isClosedPipe(failures.get(stream))

/** Whoever read our output has enough of it: `kosh … | head`. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'EPIPE'

/** Waits while the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  const failure = failures.get(stream)
  if (failure) throw failure
  if (stream.write(text)) return
  const over = new AbortController() // else every wait would leave its listeners behind
  const events = ['drain', 'close'].map((event) => once(stream, event, { signal: over.signal })) // on a failure `once` throws it
  await Promise.race(events).finally(() => over.abort())
}
