import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerLines } from '../../src/cli/io.ts'
import { addPerson, recordConsent } from '../../src/db/persons.ts'
import { personBox } from '../../src/db/sealing.ts'
import { newKeys } from '../../src/keys.ts'
import { kosh } from '../support/cli.ts'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../support/database.ts'

const now = new Date('2026-11-24T09:00:00Z')

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

describe('the command line', () => {
  it('lists its commands when it is told none', async () => {
    const { code, out } = await kosh([])
    expect(code).toBe(0)
    expect(out).toMatch(/usage: kosh <command>[\s\S]*backup/)
  })

  it.each([
    [['fly']],
    [['migrate', 'now']],
    [['migrate', '--loudly']],
    [['backup']],
    [['keys', 'lose']],
    [['person', 'erase', 'Dana']],
  ])('takes %j for wrong use, and says on the error stream how it is used', async (argv) => {
    const { code, out, err } = await kosh(argv, { env: fresh.env })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('usage: kosh')
  })

  it('names every wrong variable and fails', async () => {
    const { code, err } = await kosh(['migrate'], { env: { DATABASE_URL: 'mysql://localhost', PORT: 'none' } })
    expect(code).toBe(1)
    expect(err).toMatch(/DATABASE_URL: expected.*\n.*PORT: expected/)
  })

  it('migrates an empty database', async () => {
    const { code, out } = await kosh(['migrate', '--json'], {
      env: { ...fresh.env, DATABASE_URL: await emptyDatabase() },
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).migrations).toBeGreaterThan(1)
  })

  it('hands over what is kept of a person, erases them, and then knows nobody', async () => {
    const id = await addPerson(fresh.db, now)
    await recordConsent(fresh.db, id, '2026-11', now)
    const exported = await kosh(['person', 'export', id], { env: fresh.env })
    expect(JSON.parse(exported.out)).toMatchObject({ person: { id }, consents: [{ text_version: '2026-11' }] })
    const erased = await kosh(['person', 'erase', id, '--json'], { env: fresh.env })
    expect(JSON.parse(erased.out)).toMatchObject({ personId: id, counts: { consents: 1 } })
    const again = await kosh(['person', 'export', id], { env: fresh.env })
    expect(again).toMatchObject({ code: 1, out: '' })
  })

  it('backs up, and restores into an empty database', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'kosh-cli-'))
    await addPerson(fresh.db, now)
    expect((await kosh(['backup', dir], { env: fresh.env })).code).toBe(0)
    const { code, out } = await kosh(['restore', dir, '--json'], {
      env: { ...fresh.env, DATABASE_URL: await emptyDatabase() },
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).rows).toBeGreaterThan(0)
    rmSync(dir, { recursive: true })
  })

  it('does nothing with keys that do not open what is kept, and names the one that is missing', async () => {
    await personBox(fresh.db, fresh.keyring, await addPerson(fresh.db, now))
    const { code, err } = await kosh(['keys', 'rotate'], { env: { ...fresh.env, ...newKeys() } })
    expect(code).toBe(1)
    expect(err).toContain(`"${fresh.keys.data[0]?.id}" among DATA_KEYS`)
  })

  it('rotates keys once both are told, and needs the newer alone after it', async () => {
    await personBox(fresh.db, fresh.keyring, await addPerson(fresh.db, now))
    const newer = newKeys()
    const both = {
      DATA_KEYS: `${newer.DATA_KEYS},${fresh.env.DATA_KEYS}`,
      LOOKUP_KEYS: `${newer.LOOKUP_KEYS},${fresh.env.LOOKUP_KEYS}`,
    }
    expect((await kosh(['keys', 'rotate'], { env: { ...fresh.env, ...both } })).code).toBe(0)
    const { code, out } = await kosh(['keys', 'rotate', '--json'], { env: { ...fresh.env, ...newer } })
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, rewrapped: 0 })
  })
})

it('lines are answered one by one, a bad one by what is wrong with it', async () => {
  const stdout = new PassThrough()
  const io = {
    stdin: Readable.from(['{"n":1}\n\nnot json\n{"n":"two"}\n', '{"n":3}']),
    stdout,
    stderr: new PassThrough(),
    env: {},
  }
  const Line = z.object({ n: z.number() })
  const code = await answerLines(io, io.stdin, (line) => ({ twice: Line.parse(line).n * 2 }))
  stdout.end()
  const answers = (await text(stdout))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(1)
  expect(answers).toMatchObject([
    { twice: 2 },
    { line: 3, error: 'expected a line of JSON' },
    { line: 4, error: expect.stringContaining('n: ') },
    { twice: 6 },
  ])
})
