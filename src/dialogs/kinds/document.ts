import { z } from 'zod'
import { dateIn } from '../../domain/calendar.ts'
import { looksLikeMrz, type MrzReading, readMrz } from '../../domain/documents/mrz.ts'
import { readPersonName } from '../../domain/names.ts'
import { type Kind, kebab } from '../form.ts'
import { matchLabel } from '../match-label.ts'

/** An identity document as its machine-readable lines tell it (ICAO 9303), or the word that it will be typed. */
export const DocumentEntry = z.union([
  z.object({
    source: z.literal('mrz'),
    format: z.enum(['TD1', 'TD3', 'RU_INTERNAL']),
    type: z.enum(['passport', 'id_card', 'internal_passport']),
    issuer: z.string(),
    number: z.string(),
    surname: z.string(),
    givenNames: z.string(),
    birthDate: z.string(),
    sex: z.enum(['female', 'male', 'unspecified']),
    expiresOn: z.string().optional(),
    issuedOn: z.string().optional(),
  }),
  z.object({ source: z.literal('typed') }),
])
export type DocumentEntry = z.infer<typeof DocumentEntry>

/** The document: its machine-readable lines sent as text (a page may have read them off a photo), or a button to type it. */
export function documentEntry(): Kind<DocumentEntry> {
  return {
    schema: DocumentEntry,
    ask: () => ({
      options: [{ label: { id: 'document-type-it-button' }, value: { source: 'typed' } }],
      expects: 'document',
    }),
    read(said, here) {
      if (said.kind === 'value') {
        const entry = DocumentEntry.safeParse(said.value)
        return entry.success
          ? { is: 'value', value: entry.data }
          : { is: 'refused', refusal: { code: 'document-not-read' } }
      }
      if (said.kind !== 'text') return { is: 'refused', refusal: { code: 'text-please-type' } }
      if (matchLabel(said.text, [here.context.say({ id: 'document-type-it-button' })]) !== undefined)
        return { is: 'value', value: { source: 'typed' } }
      if (!looksLikeMrz(said.text)) return { is: 'refused', refusal: { code: 'document-not-read' } }
      const read = readMrz(said.text, dateIn(here.context.now, here.context.zone))
      const entry = read.valid ? entryOf(read) : undefined
      if (entry) return { is: 'value', value: entry }
      const [problem] = read.problems
      return { is: 'refused', refusal: { code: problem ? `mrz-wrong-${kebab(problem.field)}` : 'document-not-read' } }
    },
    tell: (entry) =>
      entry.source === 'typed'
        ? { text: { id: 'document-typed' } }
        : { text: { id: 'document-from-lines', args: { end: entry.number.slice(-4) } } },
  }
}

function entryOf({ format, fields }: MrzReading): DocumentEntry | undefined {
  if (!format || !fields?.birthDate) return undefined
  return {
    source: 'mrz',
    format,
    type: fields.type,
    issuer: fields.issuer,
    number: fields.documentNumber,
    surname: fields.surname,
    givenNames: fields.givenNames,
    birthDate: fields.birthDate,
    sex: fields.sex,
    ...(fields.expiresOn ? { expiresOn: fields.expiresOn } : {}),
    ...(fields.issuedOn ? { issuedOn: fields.issuedOn } : {}),
  }
}

/** A person's name in any script of the five states; hyphens, apostrophes and single names are names too. */
export function personName(): Kind<string> {
  return {
    schema: z.string().min(1),
    ask: () => ({ options: [], expects: 'text' }),
    read(said) {
      const given =
        said.kind === 'text'
          ? said.text
          : said.kind === 'value' && typeof said.value === 'string'
            ? said.value
            : undefined
      if (given === undefined) return { is: 'refused', refusal: { code: 'text-please-type' } }
      const name = readPersonName(given)
      return name.ok ? { is: 'value', value: name.value } : { is: 'refused', refusal: name.refusal }
    },
    tell: (name) => name,
  }
}
