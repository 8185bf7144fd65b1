import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Made } from '../app/attachments.ts'
import type { Arrival, Delivery, DoorSender, Outgoing } from '../app/path/door.ts'
import type { Attachment, Input, Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import { drawCard, drawTexts } from './draw.ts'

export type TerminalDeps = {
  /** Whose terminal it is: the same name comes back to the same conversation. */
  address: string
  languageHint?: string | undefined
  take: (arrival: Arrival) => Promise<unknown>
  say: (locale: Locale, text: Text) => string
  attachments: (personId: string, attachment: Attachment, locale: Locale) => Promise<Made | undefined>
  write: (text: string) => void
}

export type TerminalDoor = {
  sender: DoorSender
  /** One line that was typed, or (none) that the conversation was opened; resolved when it was answered. */
  hear: (line?: string) => Promise<void>
}

/** Milliseconds to wait for an answer, for a double tap has none. */
const patienceMs = 5_000

/**
 * A conversation in a shell. A number, or a letter and a number for a note, presses that button; `/name` is a command;
 * everything else is said as it stands, also a number behind an apostrophe (`'2`).
 */
export function createTerminalDoor(deps: TerminalDeps): TerminalDoor {
  const buttons = new Map<string, { card: number; choice: number }>()
  const answered = new Map<string, () => void>()
  let notes = 0
  let folder: string | undefined

  const tell = (outgoing: Outgoing, text: string) => {
    const warning = outgoing.isRepeat ? `${deps.say(outgoing.locale, { id: 'outbox-maybe-repeat' })}\n\n` : ''
    deps.write(`\n${warning}${text}\n`)
  }
  const showCard = (outgoing: Outgoing, isLive: boolean) => {
    const { body, cardVersion, locale } = outgoing
    if (body.kind !== 'card' && body.kind !== 'note') return
    const letter = isLive || body.card.choices.length === 0 ? '' : String.fromCharCode(97 + (notes++ % 26))
    const drawn = drawCard(body.card, (text) => deps.say(locale, text), letter)
    for (const name of buttons.keys()) if (isNumberOf(name, letter)) buttons.delete(name)
    for (const [number, choice] of drawn.numbers) buttons.set(number, { card: cardVersion ?? 0, choice })
    tell(outgoing, drawn.text)
  }
  const save = async (outgoing: Outgoing): Promise<Delivery> => {
    const { body, personId, locale } = outgoing
    if (body.kind !== 'picture' && body.kind !== 'file') return { is: 'sent' }
    const made = personId ? await deps.attachments(personId, body.attachment, locale) : undefined
    if (!made) return { is: 'failed', code: 'attachment-gone' }
    folder ??= mkdtempSync(join(tmpdir(), 'kosh-files-'))
    const path = join(folder, basename(made.fileName))
    writeFileSync(path, made.bytes, { mode: 0o600 })
    tell(outgoing, [drawTexts(body.caption, (text) => deps.say(locale, text)), path].filter(Boolean).join('\n'))
    return { is: 'sent' }
  }

  return {
    sender: {
      door: 'terminal',
      async deliver(outgoing) {
        const { body, key } = outgoing
        if (body.kind === 'delete') return { is: 'sent' } // what was typed stays on the screen
        if (body.kind === 'picture' || body.kind === 'file') return save(outgoing)
        showCard(outgoing, body.kind === 'card')
        if (body.kind === 'card') answered.get(key.slice(0, key.lastIndexOf(':')))?.()
        return { is: 'sent' }
      },
    },
    async hear(line) {
      const source = `terminal:${deps.address}`
      const externalId = randomUUID()
      const key = `${source}/${externalId}`
      const answer = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs)
        answered.set(key, () => {
          clearTimeout(timer)
          resolve()
        })
      })
      const { address, languageHint } = deps
      const chat = { door: 'terminal' as const, address, ...(languageHint ? { languageHint } : {}) }
      await deps.take({ source, externalId, chat, input: line === undefined ? { kind: 'open' } : read(line, buttons) })
      await answer
      answered.delete(key)
    },
  }
}

const isNumberOf = (name: string, letter: string) => name.replace(/\d+$/, '') === letter

function read(line: string, buttons: ReadonlyMap<string, { card: number; choice: number }>): Input {
  const said = line.trim()
  const button = buttons.get(said)
  if (button) return { kind: 'press', ...button }
  const command = /^\/([a-z_]+)(?:\s+(.+))?$/.exec(said)
  if (command?.[1])
    return { kind: 'command', name: command[1], ...(command[2] === undefined ? {} : { argument: command[2] }) }
  return { kind: 'text', text: said.replace(/^'/, '') }
}
