import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Arrival, Outgoing } from '../../src/app/path/door.ts'
import { parseConfig } from '../../src/config.ts'
import { createTerminalDoor } from '../../src/terminal/door.ts'
import { talkInShell } from '../../src/terminal.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { cardSaying } from '../support/path.ts'

describe('a conversation in a shell', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
  })
  afterAll(() => fresh.close())

  async function chat(lines: string[], languageHint?: string): Promise<string> {
    const output = new PassThrough()
    const written = text(output)
    const input = Readable.from(lines.map((line) => `${line}\n`))
    await talkInShell(parseConfig(fresh.env), { input, output, address: 'somebody', languageHint })
    output.end()
    return written
  }

  it('is the same as behind the other doors, and goes on where it was left', async () => {
    const first = await chat(['6', '1'], 'ru-RU')
    const [language = '', consent = '', home = ''] = first.split('> ')
    expect(language).toContain('Выберите язык')
    expect(language).toContain('   6  English')
    expect(consent).toContain('   1  I agree')
    expect(home).toContain('Register a trip')
    const [opened = '', help = ''] = (await chat(['/help'])).split('> ')
    expect(opened).toContain('Register a trip')
    expect(help).toContain('Everything is free.')
  })
})

describe('what is typed', () => {
  const arrivals: Arrival[] = []
  let screen = ''
  let sequence = 0
  const door = createTerminalDoor({
    address: 'somebody',
    take: async (arrival) => {
      arrivals.push(arrival)
      await answer(arrival)
    },
    say: (_, { id, args }) => String(args?.word ?? id),
    attachments: async () => ({ bytes: Buffer.from('picture'), fileName: '../pass.png', mime: 'image/png' }),
    write: (words) => {
      screen += words
    },
  })
  const show = (body: Outgoing['body'], key = 'other', isRepeat = false) => {
    const chat = { id: 'chat', address: 'somebody', liveMessageId: null, lastMessageId: null, keyboardMessageId: null }
    const common = {
      sequence: ++sequence,
      chat,
      personId: 'person',
      locale: 'en' as const,
      cardVersion: sequence,
      isRepeat,
    }
    return door.sender.deliver({ key: `${key}:0`, ...common, body })
  }
  const answer = ({ source, externalId }: Arrival) =>
    show({ kind: 'card', card: cardSaying('live', { do: 'live' }) }, `${source}/${externalId}`)
  const heard = async (line?: string) => {
    await door.hear(line)
    return arrivals.at(-1)?.input
  }

  it('presses a button by its number, on the live card and on a note', async () => {
    expect(await heard()).toEqual({ kind: 'open' })
    await show({ kind: 'note', card: cardSaying('note', { do: 'note' }) })
    expect(screen).toContain('a1  home-my-button')
    expect(await heard('a1')).toEqual({ kind: 'press', card: 2, choice: 0 })
    expect(await heard('1')).toEqual({ kind: 'press', card: 3, choice: 0 })
    expect(await heard('2')).toEqual({ kind: 'text', text: '2' })
    expect(await heard("'1")).toEqual({ kind: 'text', text: '1' })
    expect(await heard('/find welder')).toEqual({ kind: 'command', name: 'find', argument: 'welder' })
  })

  it('may bring a file, which is saved where its reader alone may look, under its bare name', async () => {
    screen = ''
    await show({ kind: 'picture', attachment: { kind: 'pass' }, caption: [{ id: 'your-pass' }] })
    const [caption, path = ''] = screen.trim().split('\n')
    expect(caption).toBe('your-pass')
    expect(path).toMatch(/kosh-files-\w+\/pass\.png$/)
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe('picture')
    rmSync(dirname(path), { recursive: true })
  })

  it('is told when something may have been said before', async () => {
    screen = ''
    await show({ kind: 'note', card: cardSaying('note') }, 'other', true)
    expect(screen.trim()).toBe('outbox-maybe-repeat\n\nnote')
  })
})
