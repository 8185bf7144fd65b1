import { defineForm, type Field, isList, kebab } from './form.ts'
import { borderFields, flightFields, lateField, stayFields, wayFields } from './journey-fields.ts'
import { consent } from './kinds/choice.ts'
import { notice } from './kinds/notice.ts'
import { citizenshipFields, isAhead } from './registration.ts'
import { citizenshipOf } from './registration-journey.ts'
import { travellerFields } from './traveller.ts'

/** Organised recruitment: the way is told once by the employer, and each who goes files it for themselves. */

const isCaution = ({ name }: Field) => name.startsWith('borderCaution')

/** Asked of the group where the traveller is asked of themselves; the other questions name nobody. */
const ofTheGroup = [
  ...['registration-from', 'registration-to', 'registration-mode', 'registration-crosses-at'],
  ...['registration-departure-airport', 'registration-departs-at'],
  ...['registration-arrival-airport', 'registration-arrives-at', 'registration-address'],
]
const askedOfGroup = (field: Field): Field =>
  field.text && ofTheGroup.includes(field.text)
    ? { ...field, text: field.text.replace('registration', 'group') }
    : field

/** What the employer tells: the way, when, and where everybody will stay; the purpose is work. */
export const groupForm = defineForm({
  id: 'group',
  revision: 1,
  review: true,
  fields: [
    ...wayFields,
    // Whom a border may turn back is told to each, for it hangs on their citizenship.
    ...borderFields.filter((field) => !isCaution(field)),
    ...flightFields,
    ...stayFields.filter(({ name }) => name === 'place' || name === 'address'),
  ].map(askedOfGroup),
  check: isAhead,
})

const citizenship = citizenshipFields.map((field) => ({
  ...field,
  text: field.text ?? `registration-${kebab(field.name)}`,
}))

/** The way is not theirs to change: they are told, and may refuse. */
const cautions = borderFields
  .filter(isCaution)
  .map((field): Field => ({ ...field, kind: notice({ keep: 'border-caution-keep-button' }) }))

/** What each of the group adds of their own; the answers it begins with are the group's way. */
export const groupMemberForm = defineForm({
  id: 'group-member',
  revision: 1,
  review: true,
  fields: [
    ...citizenship,
    ...cautions,
    ...travellerFields({ issuer: citizenshipOf, dependsOn: ['citizenship', 'documentCitizenship'], known: 'me' }),
    lateField,
    {
      name: 'agree',
      kind: consent(),
      silent: true,
      args: (_, { known }) => ({ employer: String(known.employer ?? '') }),
    },
  ],
})

/** Whether a form asks for that: what it does not ask is the group's. */
export const isOwnAnswer = (name: string): boolean =>
  groupMemberForm.fields.some((field) => !isList(field) && field.name === name)
