import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { type Io, watchOutput, write } from '../../src/cli/io.ts'
import { runCommand } from '../../src/cli/main.ts'
import { kosh } from '../support/cli.ts'

const answersOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

it.each(['parse date', 'parse place', 'parse occupation', 'parse mrz', 'parse id', 'lead-time', 'reminders plan'])(
  '%s answers every line in its order, and goes on after one that is none',
  async (command) => {
    const { code, out } = await kosh([...command.split(' '), '-'], { input: 'none\n\n[]\n7\n"text"\n{}\n' })
    expect(code).toBe(1)
    expect(answersOf(out)).toHaveLength(5)
    for (const answer of answersOf(out)) expect(answer).toMatchObject({ error: expect.any(String) })
  },
)

it('a good line after bad ones is answered as if it stood alone, a byte order mark or not', async () => {
  const good = '{"text":"welder","lang":"en"}'
  const { out } = await kosh(['parse', 'occupation', '-'], { input: `\uFEFF${good}\n{broken\n${good}` })
  const [first, broken, last] = answersOf(out)
  expect(first).toMatchObject({ candidates: [{ isco: '7212' }], refused: false })
  expect(broken).toEqual({ input: '{broken', error: 'expected a line of JSON: {"text", "lang", …}' })
  expect(last).toEqual(first)
})

it('nothing in is nothing out', async () => {
  expect(await kosh(['parse', 'id', '-'])).toEqual({ code: 0, out: '', err: '' })
})

it('a command ends quietly when nobody reads it any more, and leaves the rest unread', async () => {
  let asked = 0
  const endless = Readable.from(
    (function* () {
      for (;;) {
        asked += 1
        yield '{"text":"791028302728"}\n'
      }
    })(),
  )
  expect(await runCommand(['parse', 'id', '-'], reading(endless, 'EPIPE'))).toBe(0)
  expect(asked).toBeLessThan(10_000)
})

it('a command fails when what it tells cannot be written', async () => {
  const io = reading(Readable.from(Array(1000).fill('{"text":"791028302728"}\n')), 'ENOSPC')
  const told = text(io.stderr)
  expect(await runCommand(['parse', 'id', '-'], io)).toBe(1)
  io.stderr.end()
  expect(await told).toBe('kosh parse: ENOSPC\n')
})

it('waiting for a slow reader leaves no listeners behind', async () => {
  const slow = new Writable({ highWaterMark: 1, write: (_, __, done) => void setImmediate(done) })
  for (let n = 0; n < 50; n++) await write(slow, 'line\n')
  expect(slow.listenerCount('drain') + slow.listenerCount('close')).toBeLessThan(5)
})

it.each([['parse'], ['lead-time'], ['reminders'], ['match'], ['verify'], ['backup']])(
  '%s tells how it is used when asked',
  async (command) => {
    const { code, out, err } = await kosh([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^usage: kosh ${command}`))
  },
)

it('rejected rows that cannot be written anywhere stop an import before it begins', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kosh-rejects-'))
  const argv = [
    'import',
    'vacancies',
    '-',
    '--format',
    'kosh',
    '--source',
    'x',
    '--rejects',
    join(dir, 'none', 'rejects'),
  ]
  const { code, err } = await kosh(argv, { env: { DATA_DIR: dir }, input: '{}\n' })
  expect(code).toBe(1)
  expect(err).toContain('ENOENT')
  expect(() => readFileSync(join(dir, 'keys.json'))).toThrow()
  rmSync(dir, { recursive: true })
})

/** Reads `stdin`; its output takes three lines, then fails so. */
function reading(stdin: Readable, code: string): Io & { stderr: PassThrough } {
  let taken = 0
  const stdout = new Writable({
    write: (_, __, done) => done(++taken > 3 ? Object.assign(new Error(code), { code }) : undefined),
  })
  watchOutput(stdout)
  return { stdin, stdout, stderr: new PassThrough(), env: {} }
}
