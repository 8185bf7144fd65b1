import { MemberState, type PayPeriod, Schedule } from '../domain/codes.ts'
import { findContact } from '../domain/exchange/contacts.ts'
import { Contract } from '../domain/exchange/posting.ts'
import { findFlags } from '../domain/exchange/red-flags.ts'
import { licenceCategories } from '../domain/exchange/vacancy.ts'
import { ok, type Refusal, type Result, refuse } from '../domain/result.ts'
import { countryNamed } from './country-words.ts'
import { type Answers, type Context, defineForm } from './form.ts'
import { choice, multiChoice, yesNo } from './kinds/choice.ts'
import { languages } from './kinds/languages.ts'
import { occupationOf } from './kinds/occupation-of.ts'
import { payRange } from './kinds/pay-range.ts'
import { place } from './kinds/place.ts'
import { number, text } from './kinds/text.ts'
import { openFor, vacancyFrom } from './posting-answers.ts'
import type { Text } from './show.ts'

/** Who wants to be written to writes to us: seekers answer here, and see no stranger's number. */
const withoutContacts = (said: string): Result<string, Refusal> =>
  findContact(said) ? refuse('posting-contacts') : ok(said)

/** Categories as they stand on the card: "С, Е" typed in Cyrillic too. */
function licences(said: string): Result<string, Refusal> {
  const looks: Record<string, string> = { В: 'B', С: 'C', Е: 'E', М: 'M', А: 'A', Т: 'T' }
  const latin = [...said.toUpperCase()].map((letter) => looks[letter] ?? letter).join('')
  const found = latin.split(/[^A-Z\d]+/).filter((word) => word !== '')
  const isKnown = found.every((word) => licenceCategories.some((category) => category === word))
  return found.length > 0 && isKnown ? ok([...new Set(found)].join(', ')) : refuse('posting-licence-please')
}

/** What an employer tells of a vacancy: what seekers ask first is asked, the rest may be passed over. */
export const postingForm = defineForm({
  id: 'posting',
  revision: 1,
  review: true,
  fields: [
    { name: 'title', kind: text({ min: 3, max: 120, parse: withoutContacts }) },
    { name: 'occupation', kind: occupationOf(({ title }) => title), optional: true, dependsOn: ['title'] },
    {
      name: 'country',
      kind: choice(MemberState.options, { prefix: 'country', perRow: 2, named: countryNamed }),
      suggest: (_, context) => context.known.employerCountry,
    },
    { name: 'place', kind: place({ country: ({ answers }) => stateOf(answers) }), dependsOn: ['country'] },
    { name: 'pay', kind: payRange(({ country }) => country), optional: true, dependsOn: ['country'] },
    {
      name: 'period',
      kind: choice(['month', 'week', 'day', 'hour'] satisfies PayPeriod[], { prefix: 'pay-period', perRow: 2 }),
      when: hasPay,
    },
    { name: 'tax', kind: choice(['gross', 'net'], { prefix: 'posting-tax' }), optional: true, when: hasPay },
    { name: 'contract', kind: choice(Contract.options, { prefix: 'posting-contract' }) },
    { name: 'schedule', kind: choice(Schedule.options, { prefix: 'schedule', perRow: 2 }), optional: true },
    {
      name: 'experience',
      kind: number({ min: 0, max: 50, unit: 'profile-years', offers: [0, 1, 2, 3, 5], whole: false }),
      optional: true,
    },
    { name: 'housing', kind: yesNo(), optional: true },
    { name: 'transport', kind: yesNo(), optional: true },
    { name: 'registration', kind: yesNo(), optional: true },
    { name: 'languages', kind: languages(), optional: true },
    {
      name: 'openTo',
      kind: multiChoice(MemberState.options, { prefix: 'country', perRow: 2, named: countryNamed }),
      optional: true,
    },
    {
      name: 'licence',
      kind: text({ max: 40, parse: licences }),
      optional: true,
      // Drivers and those who work mobile plant.
      when: ({ occupation }) => typeof occupation === 'string' && occupation.startsWith('83'),
      dependsOn: ['occupation'],
    },
    { name: 'minAge', kind: number({ min: 16, max: 70, unit: 'posting-years', offers: [16, 18, 21] }), optional: true },
    {
      name: 'openings',
      kind: number({ min: 1, max: 1000, unit: 'posting-people', offers: [1, 2, 5, 10] }),
      optional: true,
    },
    { name: 'description', kind: text({ min: 20, max: 3000, multiline: true, parse: withoutContacts }) },
    { name: 'closes', kind: choice(openFor, { prefix: 'posting-open', perRow: 2 }) },
  ],
  notes: warned,
})

function hasPay({ pay }: Answers): boolean {
  return pay !== undefined && pay !== null
}

const stateOf = ({ country }: Answers) => MemberState.safeParse(country).data

/** What a moderator will ask about, told beforehand: the employer may have put it badly. */
function warned(answers: Answers, context: Context): Text[] {
  const told = vacancyFrom(answers, context)
  const flags = told ? findFlags(told) : []
  const lines = flags.map((flag): Text => ({ id: `flag-${flag.replaceAll('_', '-')}`, tight: true }))
  return lines.length > 0 ? [{ id: 'posting-flags' }, ...lines] : [{ id: 'posting-note' }]
}
