import { z } from 'zod'
import { addDays, dateIn } from '../domain/calendar.ts'
import type { Locale } from '../domain/codes.ts'
import { documentShape } from '../domain/documents/shapes.ts'
import { readLatinName, romanise } from '../domain/names.ts'
import { ok, refuse } from '../domain/result.ts'
import type { Answers, Context, Field } from './form.ts'
import { choice } from './kinds/choice.ts'
import { day } from './kinds/day.ts'
import { DocumentEntry, documentEntry, personName } from './kinds/document.ts'
import { notice } from './kinds/notice.ts'
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

/** The made-up name of the question before, as its passport would have it. */
const latinExamples: Record<Locale, string> = {
  kk: 'ULGIBAEVA, ASEL',
  ru: 'PRIMEROVA, ANNA',
  ky: 'ULGUBAEVA, AIGUL',
  hy: 'ORINAKYAN, ANI',
  be: 'PRYKLADAVA, HANNA',
  en: 'SAMPLETON, ANNA',
}

type Whose = {
  /** ISO 3166 code of the state whose document it is. */
  issuer: (answers: Answers) => string
  /** Names of the answers that the issuer hangs on. */
  dependsOn: string[]
  /** Names of the answers kept of them earlier, offered again. */
  known?: string
}

export function travellerFields({ issuer, dependsOn, known }: Whose): Field[] {
  const lastTime = (name: string) => (_: Answers, context: Context) => {
    const kept = known ? context.known[known] : undefined
    return typeof kept === 'object' && kept !== null
      ? Object.entries(kept).find(([key]) => key === name)?.[1]
      : undefined
  }
  const fields: Field[] = [
    {
      name: 'document',
      kind: documentEntry(),
      text: 'traveller-document',
      suggest: lastTime('document'),
      dependsOn,
      secret: true,
    },
    {
      name: 'documentType',
      kind: choice(documentTypes, {
        prefix: 'document',
        only: ({ answers }) =>
          issuer(answers) === 'RU' ? documentTypes : documentTypes.filter((type) => type !== 'internal_passport'),
      }),
      text: 'traveller-document-type',
      when: isTyped,
      suggest: lastTime('documentType'),
      dependsOn: [...dependsOn, 'document'],
    },
    {
      name: 'documentNumber',
      kind: text({ max: 24, parse: readNumber }),
      text: 'traveller-document-number',
      when: isTyped,
      suggest: lastTime('documentNumber'),
      dependsOn: [...dependsOn, 'document', 'documentType'],
      secret: true,
    },
    {
      name: 'documentNumberSure',
      kind: notice({
        keep: 'document-number-keep-button',
        changes: ({ path }) => [
          {
            label: 'document-number-change-button',
            path: path.replace(/documentNumberSure$/, 'documentNumber'),
          },
        ],
      }),
      text: 'traveller-document-number-sure',
      // An unusual shape is told, not refused: authorities issue more kinds than any list knows.
      when: (answers) =>
        isTyped(answers) &&
        typeof answers.documentNumber === 'string' &&
        documentShape(String(answers.documentType), issuer(answers), answers.documentNumber) === 'unusual',
      args: (answers) => ({ number: String(answers.documentNumber ?? '') }),
      dependsOn: ['documentNumber', 'documentType'],
      silent: true,
    },
    {
      name: 'name',
      kind: personName(),
      text: 'traveller-name',
      suggest: (answers, context) => lastTime('name')(answers, context) ?? nameFromMrz(answers),
      dependsOn: ['document'],
    },
    {
      name: 'latinName',
      kind: text({ max: 80, parse: readLatinName }),
      text: 'traveller-latin-name',
      args: (_, { locale }) => ({ example: latinExamples[locale] }),
      suggest: (answers, { locale }) =>
        latinFromMrz(answers) ??
        (typeof answers.name === 'string' ? romanise(answers.name, issuer(answers), locale) : undefined),
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
      suggest: lastTime('birthDate'),
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
      suggest: lastTime('expiresOn'),
      optional: true,
      dependsOn: ['document', 'documentType'],
    },
  ]
  return fields.map((field) => ({ ...field, group: 'traveller' }))
}

/** Capitals and digits, without the spaces and signs that people put between them. */
function readNumber(raw: string) {
  const number = raw.toUpperCase().replace(/[\s№°#.-]+/gu, '')
  return /^[\p{L}\d/]{4,20}$/u.test(number) && /\d/.test(number) ? ok(number) : refuse('document-number-wrong')
}

/** A traveller as gathered, whichever way the document was told. */
export const Traveller = z.object({
  /** Of the person who files; `self` is that person. */
  relation: z.enum(['self', 'spouse', 'child', 'parent', 'sibling', 'other']),
  /** Name of the adult a child travels with. */
  guardian: z.string().optional(),
  citizenship: z.string(),
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
  /** As it was told, to be offered the next time. */
  entry: DocumentEntry,
})
export type Traveller = z.infer<typeof Traveller>

/** The traveller that these gathered answers tell of. */
export function travellerFrom(answers: Answers, citizenship: string): Traveller {
  const mrz = mrzOf(answers)
  return Traveller.parse({
    relation: answers.relation ?? 'self',
    guardian: answers.guardian,
    citizenship,
    name: answers.name,
    latinName: answers.latinName,
    birthDate: mrz?.birthDate ?? answers.birthDate,
    sex: mrz?.sex ?? 'unspecified',
    document: mrz
      ? { type: mrz.type, issuer: mrz.issuer, number: mrz.number, expiresOn: mrz.expiresOn, issuedOn: mrz.issuedOn }
      : {
          type: answers.documentType,
          issuer: citizenship,
          number: answers.documentNumber,
          expiresOn: answers.expiresOn ?? undefined,
        },
    entry: answers.document,
  })
}

/** What was told of them, to be offered when they file again. */
export const answersOf = ({ entry, name, birthDate, document }: Traveller): Answers => ({
  document: entry,
  documentType: document.type,
  documentNumber: document.number,
  name,
  birthDate,
  ...(document.expiresOn ? { expiresOn: document.expiresOn } : {}),
})
