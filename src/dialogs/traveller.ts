import { z } from 'zod'
import { addDays, dateIn } from '../domain/calendar.ts'
import { documentShape } from '../domain/documents/shapes.ts'
import { readLatinName, romanise } from '../domain/names.ts'
import { ok, refuse } from '../domain/result.ts'
import type { Answers, Context, Field } from './form.ts'
import { choice } from './kinds/choice.ts'
import { DocumentEntry, documentEntry, personName } from './kinds/document.ts'
import { day } from './kinds/moment.ts'
import { text } from './kinds/text.ts'

/** What is asked of everyone who crosses: the one who writes and each who comes along. */

const entryOf = (answers: Answers) => {
  const parsed = DocumentEntry.safeParse(answers.document)
  return parsed.success ? parsed.data : undefined
}
const mrzOf = (answers: Answers) => {
  const entry = entryOf(answers)
  return entry?.source === 'mrz' ? entry : undefined
}
const isTyped = (answers: Answers) => entryOf(answers)?.source === 'typed'

const today = (context: Context) => dateIn(context.now, context.zone)

/** The name in the lines, surname first; of a Russian internal passport it is in Cyrillic. */
const nameFromMrz = (answers: Answers): string | undefined => {
  const mrz = mrzOf(answers)
  return mrz ? [mrz.surname, mrz.givenNames].filter(Boolean).join(mrz.format === 'RU_INTERNAL' ? ' ' : ', ') : undefined
}
const latinFromMrz = (answers: Answers): string | undefined =>
  mrzOf(answers)?.format === 'RU_INTERNAL' ? undefined : nameFromMrz(answers)

export const documentTypes = [
  'passport',
  'id_card',
  'internal_passport',
  'birth_certificate',
  'return_certificate',
] as const

export function travellerFields(issuerOf: (answers: Answers) => string): Field[] {
  return [
    { name: 'document', kind: documentEntry(), text: 'traveller-document', secret: true },
    {
      name: 'documentType',
      kind: choice(documentTypes, {
        prefix: 'document',
        only: ({ answers }) =>
          issuerOf(answers) === 'RU' ? documentTypes : documentTypes.filter((type) => type !== 'internal_passport'),
      }),
      text: 'traveller-document-type',
      when: isTyped,
    },
    {
      name: 'documentNumber',
      kind: text({
        max: 24,
        parse: (raw) => {
          const number = raw
            .toUpperCase()
            .replace(/[\s№N°#.-]+(?=.)/gu, (found) => (found.includes('N') ? found.replace(/[^N]/g, '') : ''))
          return /^[\p{L}\d/]{4,20}$/u.test(number) ? ok(number) : refuse('document-number-wrong')
        },
      }),
      text: 'traveller-document-number',
      when: isTyped,
      dependsOn: ['documentType'],
      secret: true,
    },
    {
      name: 'documentNumberSure',
      kind: choice(['yes'], { prefix: 'document-number-sure' }),
      text: 'traveller-document-number-sure',
      // An unusual shape is told, not refused: authorities issue more kinds than any list knows.
      when: (answers) =>
        isTyped(answers) &&
        typeof answers.documentNumber === 'string' &&
        documentShape(String(answers.documentType), issuerOf(answers), answers.documentNumber) === 'unusual',
      args: (answers) => ({ number: String(answers.documentNumber ?? '') }),
      dependsOn: ['documentNumber', 'documentType'],
      silent: true,
    },
    { name: 'name', kind: personName(), text: 'traveller-name', suggest: nameFromMrz, dependsOn: ['document'] },
    {
      name: 'latinName',
      kind: text({ max: 80, parse: readLatinName }),
      text: 'traveller-latin-name',
      suggest: (answers, { locale }) =>
        latinFromMrz(answers) ??
        (typeof answers.name === 'string' ? romanise(answers.name, issuerOf(answers), locale) : undefined),
      dependsOn: ['name', 'document'],
    },
    {
      name: 'birthDate',
      kind: day({
        from: (here) => addDays(today(here.context), -120 * 366),
        to: (here) => today(here.context),
        early: 'birth-date-too-early',
        late: 'birth-date-in-future',
      }),
      text: 'traveller-birth-date',
      when: isTyped,
      dependsOn: ['document'],
    },
    {
      name: 'expiresOn',
      kind: day({
        from: (here) => today(here.context),
        to: (here) => addDays(today(here.context), 60 * 366),
        early: 'document-expired',
        late: 'document-expiry-too-late',
      }),
      text: 'traveller-expires-on',
      when: (answers) =>
        isTyped(answers) &&
        answers.documentType !== 'birth_certificate' &&
        answers.documentType !== 'internal_passport',
      optional: true,
      dependsOn: ['document', 'documentType'],
    },
  ]
}

/** A traveller as gathered, whichever way the document was told. */
export const Traveller = z.object({
  relation: z.string().optional(),
  guardian: z.string().optional(),
  name: z.string(),
  latinName: z.string(),
  birthDate: z.string(),
  sex: z.enum(['female', 'male', 'unspecified']),
  document: z.object({
    type: z.string(),
    issuer: z.string(),
    number: z.string(),
    expiresOn: z.string().optional(),
    issuedOn: z.string().optional(),
  }),
})
export type Traveller = z.infer<typeof Traveller>

/** The traveller that these answers tell of. */
export function travellerFrom(answers: Answers, issuer: string): Traveller {
  const mrz = mrzOf(answers)
  return Traveller.parse({
    relation: answers.relation,
    guardian: answers.guardian,
    name: answers.name,
    latinName: answers.latinName,
    birthDate: mrz?.birthDate ?? answers.birthDate,
    sex: mrz?.sex ?? 'unspecified',
    document: mrz
      ? { type: mrz.type, issuer: mrz.issuer, number: mrz.number, expiresOn: mrz.expiresOn, issuedOn: mrz.issuedOn }
      : {
          type: answers.documentType,
          issuer,
          number: answers.documentNumber,
          expiresOn: answers.expiresOn ?? undefined,
        },
  })
}
