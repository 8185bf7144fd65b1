import { compareInstants } from '../domain/calendar.ts'
import { MemberState } from '../domain/codes.ts'
import { companions, isMinorAlone } from './companions.ts'
import { countryNamed } from './country-words.ts'
import { type Answers, type Context, defineForm, type Field } from './form.ts'
import { borderFields, flightFields, lateField, returnFields, stayFields, wayFields } from './journey-fields.ts'
import { choice } from './kinds/choice.ts'
import { notice } from './kinds/notice.ts'
import { citizenshipOf, filedBefore, hopsFrom, isAir, judged, str } from './registration-journey.ts'
import { registrationNotes } from './registration-notes.ts'
import { travellerFields } from './traveller.ts'

/** Filed ahead of a journey: from where to where, through which border, when, what for, to whom and where exactly, with whom. */

const states = MemberState.options

/** The Union's rules are for citizens of its states: others are told what that means for them, and go on. */
export const citizenshipFields: Field[] = [
  {
    name: 'citizenship',
    kind: choice([...states, 'dual', 'other', 'stateless'], { prefix: 'citizenship', perRow: 2, named: countryNamed }),
    suggest: (_, { known }) => known.citizenship,
    group: 'way',
  },
  {
    name: 'documentCitizenship',
    kind: choice([...states, 'other'], { prefix: 'citizenship', perRow: 2, named: countryNamed }),
    when: (answers) => answers.citizenship === 'dual',
    dependsOn: ['citizenship'],
    group: 'way',
  },
  {
    name: 'citizenshipNote',
    kind: notice({
      keep: 'go-on-button',
      changes: () => [{ label: 'citizenship-change-button', path: 'citizenship' }],
    }),
    when: (answers) =>
      ['other', 'stateless'].includes(str(answers.citizenship)) ||
      (answers.citizenship === 'dual' && answers.documentCitizenship === 'other'),
    args: (answers) => ({ who: answers.citizenship === 'stateless' ? 'stateless' : 'other' }),
    dependsOn: ['citizenship', 'documentCitizenship'],
    silent: true,
  },
]

/** A child who writes alone is not turned away: told who has to know and what to carry. */
const minorField: Field = {
  name: 'minorNote',
  kind: notice({ keep: 'go-on-button', changes: () => [{ label: 'minor-add-adult-button', path: 'companions.more' }] }),
  when: (answers, { now }) => isMinorAlone(answers, now),
  dependsOn: ['birthDate', 'document'],
  silent: true,
}

export const registrationForm = defineForm({
  id: 'registration',
  revision: 1,
  review: true,
  fields: [
    ...citizenshipFields,
    ...wayFields,
    ...borderFields,
    ...flightFields,
    ...stayFields,
    ...returnFields,
    ...travellerFields({ issuer: citizenshipOf, dependsOn: ['citizenship', 'documentCitizenship'], known: 'me' }),
    companions,
    minorField,
    lateField,
  ],
  notes: registrationNotes,
  check: isAhead,
})

/** While a form waited, the crossing may have come and gone: then the day is asked again. */
export function isAhead(answers: Answers, context: Context) {
  const [next] = judged(answers, context)
  if (!next || compareInstants(next.at, context.now) > 0) return undefined
  return { path: momentPath(answers, filedBefore(context)?.crossedPairs ?? 0), refusal: { code: 'moment-in-past' } }
}

/** The question that told when that border is crossed. */
export function momentPath(answers: Answers, pair: number): string {
  if (pair >= hopsFrom(answers).length) return 'returnsAt'
  return isAir(answers) ? 'departsAt' : `crossesAt${pair}`
}
