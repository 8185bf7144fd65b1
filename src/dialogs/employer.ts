import { z } from 'zod'
import { MemberState } from '../domain/codes.ts'
import { readRegistryNumber } from '../domain/exchange/registry-number.ts'
import { countryNamed } from './country-words.ts'
import { type Answers, defineForm } from './form.ts'
import { choice } from './kinds/choice.ts'
import { text } from './kinds/text.ts'

/** Who employs: the state, the number in its register, the name. */
export const employerForm = defineForm({
  id: 'employer',
  revision: 1,
  review: true,
  fields: [
    { name: 'country', kind: choice(MemberState.options, { prefix: 'country', perRow: 2, named: countryNamed }) },
    {
      name: 'number',
      kind: text({ max: 40 }),
      dependsOn: ['country'],
      // Its words say which number of that state is meant.
      args: (answers) => ({ state: stateOf(answers) }),
      check(value, answers) {
        const read = readRegistryNumber(String(value), stateOf(answers))
        return read.ok ? undefined : read.refusal
      },
    },
    { name: 'name', kind: text({ min: 2, max: 120 }) },
  ],
  notes: () => [{ id: 'employer-note' }],
})

const stateOf = ({ country }: Answers): MemberState => MemberState.catch('KZ').parse(country)

export const ToldEmployer = z.object({ country: MemberState, number: z.string(), name: z.string() })
