import type { z } from 'zod'
import type { Instant, Zone } from '../domain/calendar.ts'
import type { Locale } from '../domain/codes.ts'
import type { PlaceIndex } from '../domain/places/places.ts'
import type { Refusal } from '../domain/result.ts'
import type { Arg, Card, Text } from './show.ts'

/** The words a form is declared in. A form is data: what is asked, when, and what hangs on what; its words are in the locales. */

/** Answers by field name; of a list, by `list.0.field`. `null` is a question passed over. */
export type Answers = Record<string, unknown>

/** What the engine is told of the world: it looks at nothing else. */
export type Context = {
  locale: Locale
  now: Instant
  /** The person's own zone, where a question has none. */
  zone: Zone
  places: PlaceIndex
  /** Puts a sentence into the person's language: what is typed is compared with what is on the buttons. */
  say: (text: Text) => string
  /** What is known of the person already, offered and never presumed: last places and checkpoints, the document on file. */
  known: Known
}

export type Known = { checkpoints?: string[]; places?: number[]; [name: string]: unknown }

/** Where a question stands: the answers it can see (a list item sees its own over the form's) and what was paged or picked so far. */
export type Here = { path: string; answers: Answers; context: Context; view: unknown }

/** What a person did at a question. */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'value'; value: unknown }
  | { kind: 'view'; view: unknown }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'contact'; phone: string }

export type Reading<V> =
  | { is: 'value'; value: V }
  | { is: 'refused'; refusal: Refusal }
  /** Another question is to be answered anew: the one of that path. */
  | { is: 'edit'; path: string }
  /** Not an answer yet: the same question with another view (a page, a month, what was found). */
  | { is: 'view'; view: unknown }

/** A button of a question: it answers with a value, changes the view, or goes to another question (`edit`: its path). */
export type Option = { label: Text; value?: unknown; view?: unknown; edit?: string; row?: number; tone?: 'nav' }

export type Question = { text?: Text[]; options: Option[]; expects?: Card['expects'] }

export type Kind<V> = {
  /** What a stored answer must still be: a draft may be older than the form. */
  schema: z.ZodType<V>
  ask: (here: Here) => Question
  read: (said: Said, here: Here) => Reading<V>
  /** The answer as it stands on the review card. */
  tell: (value: V, here: Here) => Arg
  /** An answer given by button is told back too: what was pressed does not show all that was understood. */
  echoes?: boolean
}

type FieldBase = {
  name: string
  /** Asked only where this holds. */
  when?: (answers: Answers, context: Context) => boolean
  /** Names of answers it hangs on: when one of them changes, this is asked again. */
  dependsOn?: string[]
  /** Names it had in earlier revisions. */
  was?: string[]
}

export type Field = FieldBase & {
  // The engine hands a kind only what its own schema let through.
  // biome-ignore lint/suspicious/noExplicitAny: a list of fields of many answer types
  kind: Kind<any>
  /** May be passed over. */
  optional?: boolean
  /** Masked on the review card but for its last four characters. */
  secret?: boolean
  /** The Fluent id of its question; default `<form>-<name>`. Attributes: hint, help, short (its name on the review card). */
  text?: string
  /** Variables of the question's sentences. */
  args?: (answers: Answers, context: Context) => Record<string, Arg>
  /** An answer to offer. */
  suggest?: (answers: Answers, context: Context) => unknown
  /** A refusal that hangs on other answers. */
  check?: (value: unknown, answers: Answers, context: Context) => Refusal | undefined
  /** Left out of the review card. */
  silent?: boolean
  /** Lines of one group stand together on the review card. */
  group?: string
  /** Shown, but no longer to be changed. */
  fixed?: (answers: Answers, context: Context) => boolean
}

/** Some people or things in a row, each by the same fields; asked until the person says that is all. */
export type ListField = FieldBase & { list: Field[]; max: number; itemName: (item: Answers, index: number) => Text }

export type Form = {
  /** Kept in stored drafts and in Fluent ids: do not rename. */
  id: string
  /** Raised when fields are added, renamed or dropped. */
  revision: number
  fields: (Field | ListField)[]
  /** Whether all is shown once more before it is taken. */
  review: boolean
  /** Lines under the review: what the answers mean. */
  notes?: (answers: Answers, context: Context) => Text[]
  /** What is wrong between answers, and which field to ask again. */
  check?: (answers: Answers, context: Context) => { path: string; refusal: Refusal } | undefined
}

export const isList = (field: Field | ListField): field is ListField => 'list' in field

export function defineForm(form: Form): Form {
  const names = form.fields.map((field) => field.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`form ${form.id} has two fields named ${twice}`)
  return form
}

/** The Fluent id of a list's own question. */
export const listTextId = (form: Form, list: ListField): string => `${form.id}-${kebab(list.name)}`

export const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-')

/** A value alone as a sentence, for labels that are names. */
export const plain = (value: Arg): Text => ({ id: 'plain', args: { value } })
