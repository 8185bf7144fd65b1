import { z } from 'zod'

/**
 * What the core says and hears, the same for every door. Doors draw a `Show` and turn what comes in into an `Input`;
 * they never decide.
 */

/** A value inside a sentence; put into words at the door, in the person's language at that moment. */
export type Arg =
  | string
  | number
  | { text: Text }
  | { list: Arg[] }
  /** An instant told by the wall clock of a zone. */
  | { at: string; zone: string; style: 'date' | 'time' | 'dateTime' | 'full' }
  /** A day, ISO 8601; `full` names the weekday; `month` is the month and year alone, `weekday` its short name. */
  | { date: string; style?: 'date' | 'full' | 'month' | 'weekday' }
  | { country: string }
  | { place: number }
  | { checkpoint: string; side?: string }
  | { occupation: string }
  | { money: number; currency: string; toMoney?: number }
  | { zone: string }

/** A sentence for a person: a Fluent id (`id` or `id.attribute`) with its arguments. */
export type Text = {
  id: string
  args?: Record<string, Arg>
  /** Stands on the line right under the one before it, without a blank line between. */
  tight?: boolean
}

/** What a button does; kept on our side, never in the button. The core alone knows its kinds. */
export type Press = { do: string; [key: string]: unknown }

export type Choice = {
  label: Text
  /** Exactly one of: press (tell the core), url (open), copy (put this on the clipboard). */
  press?: Press
  url?: string
  copy?: string
  /** Choices that follow one another with the same row number stand side by side. None: a row of its own. */
  row?: number
  /** `nav` is back, skip, cancel, help: drawn quieter, after the rest. */
  tone?: 'main' | 'nav'
}

/** One thing asked or told, with its choices. */
export type Card = {
  /** Paragraphs in reading order. */
  text: Text[]
  choices: Choice[]
  /** What else the person may do here than press: doors offer a fitting keyboard. */
  expects?: 'text' | 'multiline' | 'contact' | 'location' | 'document'
}

/** Something drawn or written for the person when it is sent; `kind` and the rest tell app/attachments which. */
export type Attachment = { kind: string; [key: string]: unknown }

export type Show =
  /** The live card: edited in place while it is the newest message, else sent anew. */
  | { show: 'card'; card: Card }
  /** A message that stays: told once, never edited. Its choices keep working while the message is kept. */
  | { show: 'note'; card: Card }
  | { show: 'picture'; attachment: Attachment; caption?: Text[] }
  | { show: 'file'; attachment: Attachment; caption?: Text[] }
  /** Delete what the person just sent, where the door can (a photo of a document, MRZ lines). */
  | { show: 'delete-incoming' }

/** What a person said, once the door has parsed it. */
export const Input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), name: z.string(), argument: z.string().optional() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** A button: `card` is the version it was drawn with. Resolved by the worker against the stored card. */
  z.object({ kind: z.literal('press'), card: z.number().int(), choice: z.number().int() }),
  z.object({ kind: z.literal('contact'), phone: z.string(), own: z.boolean() }),
  z.object({ kind: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  /** Something we do not read: photo, voice, sticker, document, video, album, edited, poll, other. */
  z.object({ kind: z.literal('other'), what: z.string() }),
  /** A page or a chat was opened: show where the person stands. */
  z.object({ kind: z.literal('open') }),
])
export type Input = z.infer<typeof Input>
